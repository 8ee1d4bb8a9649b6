"""Preparing a vote: create it, write its definition, freeze it before the vote.

Counting is in ``counting`` and ``stations``; the result is in ``results``. Voters are never here: only the digest of
the roll.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.domain.roles import Actor


def create_vote(
    core: Core,
    actor: Actor,
    *,
    procedure: str,
    title: str,
    purpose: Purpose = Purpose.OFFICIAL,
    held_on: date | None = None,
) -> Changes:
    """A new draft, filled with what the catalogue says of ``procedure`` (ballot, rule, articles, question).

    The answer's created id is the ``vote_id``: year, running number and words of the title, safe as a file name.
    Raises NotAllowedError; ConflictError ``unknown-procedure``.
    """
    raise NotImplementedError


def save_draft_definition(core: Core, actor: Actor, *, vote_id: str, draft: DraftDefinition) -> Changes:
    """Store the definition as it stands now, complete or not; nothing but the shape is checked.

    Findings come from ``queries.votes.draft_view``. Raises NotFoundError; ConflictError ``vote-is-fixed``.
    """
    raise NotImplementedError


def set_roll(core: Core, actor: Actor, *, vote_id: str, content: bytes, people: int) -> Changes:
    """Keep SHA-256, size and number of people of the roll file in the draft; the file itself is not kept."""
    raise NotImplementedError


def fix_definition(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Freeze the definition: its bytes are stored and their SHA-256 can be published with the call.

    Raises ConflictError ``definition-has-errors`` with the findings, ``vote-is-fixed``.
    """
    raise NotImplementedError


def delete_draft(core: Core, actor: Actor, *, vote_id: str) -> Changes:
    """Delete a vote that was never fixed. Raises ConflictError ``vote-is-fixed``."""
    raise NotImplementedError
