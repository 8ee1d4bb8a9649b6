"""What the forms of one packet are set from: the filing as it is shown, its members and the words of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.documents.packet.order import PacketOrder
    from unionreg.domain.filings.filing import FilingData
    from unionreg.texts import Texts

CATALOGUES = ("filings", "procedures")


@dataclass(frozen=True, slots=True)
class Matter:
    """``data`` is the order's own, or its public view. ``fojas``: where each attachment begins, once that is known, and
    ``whole`` those that are printed page by page: ids to numbers of pages.
    """

    order: PacketOrder
    data: FilingData
    texts: Texts
    fojas: Mapping[str, int]
    whole: Mapping[str, int] = field(default_factory=dict)

    def requirement_title(self, key: str) -> str:
        """The name of a requirement; of one that the catalogue does not know, nothing."""
        return self.words(f"requirement.{key}.title")

    @property
    def kind_name(self) -> str:
        """The name of the kind of filing."""
        return self.texts.get(f"filing.{self.data.kind.value}.name")

    def foja_of_page(self, requirement: str, page: int) -> int | None:
        """The foja with this page (from 1) of the document that proves a requirement, counted through its parts."""
        before = 0
        for each in self.data.attached(requirement):
            pages = self.whole.get(each.id, 0)
            if each.id in self.fojas and before < page <= before + pages:
                return self.fojas[each.id] + page - before - 1
            before += pages
        return None

    def words(self, key: str) -> str:
        """The words of a key, or nothing where the catalogue has none: data of a newer program is still printed."""
        return self.texts.get(key) if self.texts.has(key) else ""


def spanish_texts() -> Texts:
    """The words that forms share with the screens."""
    return load_texts(Language.ES, *CATALOGUES)
