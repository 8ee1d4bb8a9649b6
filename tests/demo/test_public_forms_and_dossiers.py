"""The demo's public forms and dossiers are made by the real use cases."""

from __future__ import annotations

from tests.builders_dossiers import keep
from tests.builders_redactions import PERSONAL
from tests.builders_register import a_register
from unionreg.application.queries.dossiers import dossier_page
from unionreg.application.queries.redactions import public_form_page
from unionreg.demo.dossiers import tell_dossiers
from unionreg.demo.public_forms import make_public_forms
from unionreg.domain.dossiers.dossier import DossierStatus
from unionreg.domain.redaction.public_form import FormStatus


def test_forms_and_dossiers_stand_in_every_stage() -> None:
    office = a_register()
    documents = tuple(keep(office, PERSONAL, number) for number in (1, 2, 3))
    told = make_public_forms(office.core, marker=office.archivist, second=office.signer, documents=documents)
    stages = [
        public_form_page(office.core, office.archivist, form_id=each).form.status
        for each in (told.confirmed, told.waiting, told.marking)
    ]
    assert stages == [FormStatus.CONFIRMED, FormStatus.WAITING, FormStatus.MARKING]
    dossiers = tell_dossiers(
        office.core, preparer=office.coordinator, releasers=(office.signer, office.information), employer_id="1"
    )
    released = dossier_page(office.core, office.signer, dossier_id=dossiers.released).dossier
    waiting = dossier_page(office.core, office.signer, dossier_id=dossiers.waiting).dossier
    assert (released.status, waiting.status) == (DossierStatus.RELEASED, DossierStatus.PREPARED)
    assert released.contents is not None
    assert len(released.contents.documents) >= 1


def test_without_documents_nothing_is_made() -> None:
    office = a_register()
    assert make_public_forms(office.core, marker=office.archivist, second=office.signer, documents=()).confirmed == 0
