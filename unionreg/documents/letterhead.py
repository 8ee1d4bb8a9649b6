"""Whose paper it is: the office that stands at the head of every page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Office, unit and place as printed. ``invented`` marks every page as a demonstration with invented data."""

    office: str
    unit: str
    place: str
    invented: bool
