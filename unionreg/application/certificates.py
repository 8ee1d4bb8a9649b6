"""Issuing the certificate of a resolved and signed vote, with folio, seal code and the e.firma of the official."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.signing import SigningKey
    from unionreg.domain.roles import Actor


def issue_certificate(core: Core, actor: Actor, *, vote_id: str, key: SigningKey) -> Changes:
    """Give the next folio of its kind and year, seal it and sign it (PAdES); created id = the paper's id.

    Needs a resolution and the required signatures on the latest package; one certificate a result.
    Raises NotAllowedError; ConflictError ``resolution-missing``, ``signatures-missing``, ``certificate-exists``.
    """
    raise NotImplementedError
