"""Storage of public forms: what is struck out and who confirmed it. Rules are in application and domain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update

from unionreg.domain.redaction.public_form import FormStatus, PublicForm
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.tables.redactions import public_forms
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

_COLUMNS = public_forms.c
_OPEN = (FormStatus.MARKING.value, FormStatus.WAITING.value)


class SqlRedactions:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, form: PublicForm) -> int:
        """Write a new version; its id."""
        highest = self._connection.execute(select(func.max(_COLUMNS.form_id))).scalar_one() or 0
        made = replace(form, form_id=highest + 1)
        self._connection.execute(insert(public_forms).values(**_row(made)))
        return made.form_id

    def get(self, form_id: int) -> PublicForm:
        """NotFoundError ``redaction-unknown``."""
        found = self._read(select(_COLUMNS.body).where(_COLUMNS.form_id == form_id))
        if not found:
            raise NotFoundError("redaction-unknown", number=form_id)
        return found[0]

    def save(self, form: PublicForm, expected: int) -> None:
        """Write it anew if its revision is still ``expected``; ConflictError ``public-form-changed`` otherwise."""
        where = (_COLUMNS.form_id == form.form_id, _COLUMNS.revision == expected)
        done = self._connection.execute(update(public_forms).where(*where).values(**_row(form)))
        if not done.rowcount:
            raise ConflictError("public-form-changed")

    def of_document(self, document_id: str) -> tuple[PublicForm, ...]:
        """All versions of a document, oldest first."""
        where = _COLUMNS.document_id == document_id
        return self._read(select(_COLUMNS.body).where(where).order_by(_COLUMNS.version))

    def open_forms(self) -> tuple[PublicForm, ...]:
        """Those being marked or waiting for a second person, by document."""
        where = _COLUMNS.status.in_(_OPEN)
        return self._read(select(_COLUMNS.body).where(where).order_by(_COLUMNS.document_id, _COLUMNS.version))

    def confirmed_sha256(self, document_id: str) -> str | None:
        """The digest of the public form in force."""
        where = (_COLUMNS.document_id == document_id, _COLUMNS.status == FormStatus.CONFIRMED.value)
        return self._connection.execute(select(_COLUMNS.sha256).where(*where)).scalar_one_or_none()

    def all_confirmed(self) -> dict[str, str]:
        """Documents with a public form in force, and its digest."""
        where = _COLUMNS.status == FormStatus.CONFIRMED.value
        rows = self._connection.execute(select(_COLUMNS.document_id, _COLUMNS.sha256).where(where))
        return {row.document_id: row.sha256 for row in rows}

    def _read(self, query: Select[Any]) -> tuple[PublicForm, ...]:
        return tuple(from_json(PublicForm, body) for body in self._connection.execute(query).scalars())


def _row(form: PublicForm) -> dict[str, object]:
    return {
        "form_id": form.form_id,
        "document_id": form.document_id,
        "version": form.version,
        "status": form.status.value,
        "sha256": form.sha256,
        "revision": form.revision,
        "body": to_json(form),
    }
