"""Kept searches of the demo office: an employer that is watched, a question about wages; both with something new.

Goes through the real use cases; call it after contracts and archive are filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.queries.search import search
from unionreg.application.search_feeding import catch_up
from unionreg.application.searches import save_search
from unionreg.domain.search.document import Facet
from unionreg.domain.search.saved import ChosenFacet

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


def keep_searches(core: Core, actor: Actor) -> tuple[str, ...]:
    """Fill the index and keep two searches of this person; their ids."""
    catch_up(core)
    kept = [save_search(core, actor, name="Salarios y tabuladores", text="salario tabulador", alerts=False)]
    employers = dict(search(core, actor, text="").facets)[Facet.EMPLOYER]
    for each in employers[:1]:
        chosen = (ChosenFacet(Facet.EMPLOYER, (each.value,), (each.text,)),)
        kept.append(save_search(core, actor, name=each.text, text="", chosen=chosen))
    return tuple(changes.created[0] for changes in kept)
