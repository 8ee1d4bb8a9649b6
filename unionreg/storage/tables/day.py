"""Tables: the day of the vote: openings, marks without time or order, sums by the hour, incidents."""

from __future__ import annotations
