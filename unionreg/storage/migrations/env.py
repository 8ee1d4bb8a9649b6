"""Alembic's entry: runs the migrations on the connection that ``storage.upgrade`` hands over.

There is no way back: an older program refuses a newer file, and the backup made before an upgrade is the way back.
"""

from __future__ import annotations

from alembic import context

from unionreg.storage.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, render_as_batch=True, transaction_per_migration=False
)
with context.begin_transaction():
    context.run_migrations()
