"""The archive of the demo: made by the real use cases, with something to do and something done."""

from __future__ import annotations

from tests.builders_office import an_office
from tests.builders_register import a_register
from unionreg.application.queries import archive as queries
from unionreg.demo.archive import fill_archive
from unionreg.domain.archive.box import BoxState
from unionreg.domain.archive.suggestion import Suggested


def test_one_box_is_closed_and_one_is_half_described() -> None:
    office = an_office()
    seen = fill_archive(office.core, office.archivist)
    closed, box = queries.boxes(office.core, office.archivist)
    assert (closed.serial, closed.progress.state) == (seen.closed_box, BoxState.CLOSED)
    assert (box.serial, box.progress.confirmed, box.progress.documents, box.progress.flagged) == (seen.box, 2, 4, 1)
    assert queries.document_page(office.core, office.archivist, document_id=seen.document).corrections == 1
    assert queries.page_picture(office.core, office.archivist, document_id=seen.waiting, page=1).startswith(b"\x89PNG")
    assert len(queries.loans(office.core, office.archivist)) == 1


def test_in_an_office_with_a_register_suggestions_find_its_parties() -> None:
    office = a_register()
    with office.core.unit_of_work() as uow:
        known = next(uow.register.all_unions())
        employer = next(uow.register.all_employers(), None)
        if employer is not None:
            uow.register.link(known.union_id, employer.employer_id)
    seen = fill_archive(office.core, office.archivist)
    document = queries.document_page(office.core, office.archivist, document_id=seen.waiting).document
    unions = {each.value for each in document.suggestions if each.about is Suggested.UNION}
    assert (known.union_id in unions) is (employer is not None)
