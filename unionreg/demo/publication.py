"""Publication of the demo: where its site would stand, and decisions on the packages of its votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.publication import decide_package, set_site_address
from unionreg.application.queries.publication import package_view, publication_page
from unionreg.domain.publication.site import PackageForm

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

ADDRESS = "https://registro.ejemplo.mx/consulta"
_SHOW = "La ley manda publicar el resultado; cualquier persona puede comprobar las firmas."
_HIDE = "Mesas pequeñas: se cuida el secreto del voto y los datos de quienes firmaron."


def publish_demo(core: Core, actor: Actor) -> None:
    """An address, and a decision on every package but the last; ``actor`` may publish."""
    set_site_address(core, actor, address=ADDRESS)
    ready = [each for each in publication_page(core, actor).packages if each.signed and each.decision is None]
    for row in ready[:-1]:
        view = package_view(core, actor, vote_id=row.vote_id)
        shown = tuple(each.certificate_number for each in view.carried)
        if view.has_form:
            decide_package(core, actor, vote_id=row.vote_id, form=PackageForm.PUBLIC_FORM, reason=_HIDE, shown=shown)
        elif not view.unsafe:
            decide_package(core, actor, vote_id=row.vote_id, form=PackageForm.SIGNED, reason=_SHOW, shown=shown)
