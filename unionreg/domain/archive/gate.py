"""What the quality gate says of one page, as flags that wait until the page is scanned again or accepted.

The measures and their limits are in ``scan_quality``, which words the same for a whole file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.archive.document import PageFlag
from unionreg.domain.archive.scan_quality import is_coarse, is_illegible, is_skewed, is_unreadable

if TYPE_CHECKING:
    from unionreg.domain.archive.scans import PageScan


def page_flags(page: PageScan) -> tuple[PageFlag, ...]:
    """What is wrong with a page; of a blank one nothing else is said."""
    if page.blank:
        return (PageFlag.BLANK,)
    rules = (
        (PageFlag.LOW_RESOLUTION, is_coarse(page) or is_unreadable(page)),
        (PageFlag.SKEWED, is_skewed(page)),
        (PageFlag.ILLEGIBLE, is_illegible(page)),
    )
    return tuple(flag for flag, holds in rules if holds)
