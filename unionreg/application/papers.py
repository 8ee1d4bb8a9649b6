"""Issuing papers: stored as bytes when issued, reprinted as the same bytes. The certificate is in ``certificates``."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


class PaperKind(StrEnum):
    """Papers of a vote; stored by value."""

    BLANK_STATION_ACT = "blank-station-act"
    STATION_ACT = "station-act"
    GENERAL_ACT = "general-act"
    RESULT_NOTICE = "result-notice"
    CERTIFICATE = "certificate"


def issue_paper(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    kind: PaperKind,
    station_id: str | None = None,
) -> Changes:
    """Make and keep a blank station act (once fixed), a station act, the general act or the result notice.

    The same paper of the same data is made once: issuing again answers with the first one's id. Station and general
    acts come from the package (``signing.prepare_package`` stores them). Created id = the paper's id.
    Raises ConflictError ``wrong-status``; NotFoundError ``station-unknown``.
    """
    raise NotImplementedError


def issue_blank_acts(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """One blank act for every station of a fixed definition; created ids = the papers' ids in station order."""
    raise NotImplementedError
