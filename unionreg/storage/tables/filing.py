"""Tables of filings: cases, their files, their acts."""

from __future__ import annotations
