"""A wage table out of a file, to be looked at in the form of an act; nothing is kept and nothing is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.session import require
from unionreg.domain.contracts.wage_rows import WageSheet, wage_sheet
from unionreg.domain.roles import Permission
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


def wages_in_file(core: Core, actor: Actor, *, content: bytes, name: str) -> WageSheet:
    """The rows of the first sheet that is shown, of a CSV or a spreadsheet of at most 5 MiB.

    Raises UnreadableError ``wage-file-unreadable`` (name; also when no row has an amount) and
    ``wage-file-too-large`` (name, most: megabytes).
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_CONTRACTS)
    try:
        found = wage_sheet(core.remote_files.rows(content, name))
    except UnreadableError as error:
        # The reader is that of remote results; its refusals speak of votes.
        large = error.code == "remote-file-too-large"
        params = error.params if large else {"name": name}
        raise UnreadableError("wage-file-too-large" if large else "wage-file-unreadable", **params) from error
    if not found.rows:
        raise UnreadableError("wage-file-unreadable", name=name)
    return found
