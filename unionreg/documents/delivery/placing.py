"""Setting a page of one file into a rectangle of another, turned upright and with the same bytes every time.

Only what is drawn comes along: links, forms, scripts and notes of the page stay behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

Rectangle = tuple[float, float, float, float]


def place_page(made: pikepdf.Pdf, target: pikepdf.Page, page: pikepdf.Page, name: str, where: Rectangle) -> None:
    """``page`` as large as fits ``where`` (left, bottom, right, top in points), in its middle, under this name."""
    import pikepdf

    form = made.copy_foreign(page.as_form_xobject())
    if "/Resources" not in target:
        target.Resources = pikepdf.Dictionary()
    if "/XObject" not in target.Resources:
        target.Resources.XObject = pikepdf.Dictionary()
    key = pikepdf.Name(f"/{name}")
    target.Resources.XObject[key] = form
    drawn = target.calc_form_xobject_placement(
        form, key, pikepdf.Rectangle(*where), invert_transformations=True, allow_shrink=True, allow_expand=True
    )
    target.contents_add(drawn)
