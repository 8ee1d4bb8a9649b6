"""A public form from the first mark to publication: two people, the very file, and what stops it."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_office import START, an_office
from tests.builders_redactions import PERSONAL, begun, confirmed, keep_document, marked, offered
from tests.redaction import hostile_pdfs
from tests.redaction.layered_scans import LINES, layer, layered
from unionreg.application import redactions
from unionreg.application.queries import redactions as queries
from unionreg.application.redaction_sources import read_source, source_of
from unionreg.domain.archive.document import ArchiveDocument, ArchivePage, DocumentState
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.words import PageWords, Word, words_json
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.domain.redaction.reasons import Reason
from unionreg.domain.votes.count import Named
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError
from unionreg.evidence.pdf_text import read_pdf_text
from unionreg.redaction.reading import gathered, readable
from unionreg.redaction.recognising import find_reader

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest
    from unionreg.application.queries.redactions import FormPage

CURP = hostile_pdfs.SECRET


@pytest.fixture(name="office")
def an_office_with_a_vault() -> OfficeUnderTest:
    return an_office()


def page(office: OfficeUnderTest, form_id: int) -> FormPage:
    return queries.public_form_page(office.core, office.archivist, form_id=form_id)


def form(office: OfficeUnderTest, form_id: int) -> Any:
    return page(office, form_id).form


def test_a_document_is_marked_by_one_and_confirmed_by_another_as_the_very_same_bytes(office: OfficeUnderTest) -> None:
    document = keep_document(office)
    form_id = begun(office, document)
    shown = page(office, form_id)
    assert {each.area.reason for each in shown.proposals} == {Reason.CURP, Reason.HOME_ADDRESS}
    assert [each.must_go for each in shown.proposals] == [True, False]
    assert (shown.mine, shown.in_force, shown.form.status) == (True, None, FormStatus.MARKING)
    marked(office, form_id)
    assert all(each.struck for each in page(office, form_id).proposals)
    redactions.offer_public_form(
        office.core, office.archivist, form_id=form_id, expected=form(office, form_id).revision
    )
    waiting = form(office, form_id)
    assert queries.waits_for_second(waiting, office.signer)
    assert not queries.waits_for_second(waiting, office.archivist)
    seen = queries.public_form_file(office.core, office.signer, form_id=form_id)
    redactions.confirm_public_form(office.core, office.signer, form_id=form_id, sha256=waiting.sha256)
    with office.core.unit_of_work() as uow:
        assert redactions.public_form_of(uow, document) == waiting.sha256
        assert redactions.public_forms(uow) == {document: waiting.sha256}
    assert office.core.vault.read(waiting.sha256) == seen
    assert CURP not in read_pdf_text(seen)
    assert "Contrato" in read_pdf_text(seen)
    assert office.core.vault.read(document) == PERSONAL
    assert office.log_kinds()[-4:] == [
        "public-copy-begun", "public-copy-marked", "public-copy-offered", "public-copy-confirmed",
    ]  # fmt: skip


def test_the_log_and_the_database_hold_no_word_of_the_document(office: OfficeUnderTest) -> None:
    form_id = confirmed(office, keep_document(office))
    with office.core.unit_of_work() as uow:
        whole = repr(list(uow.audit.records())) + repr(uow.redactions.get(form_id))
    assert CURP not in whole
    assert "Calle Dos" not in whole


def test_whoever_had_a_hand_in_the_marks_confirms_nothing(office: OfficeUnderTest) -> None:
    form_id = begun(office, keep_document(office))
    shown = form(office, form_id)
    redactions.mark_public_form(
        office.core, office.information, form_id=form_id, areas=shown.proposed, dismissed=(), expected=shown.revision
    )
    redactions.offer_public_form(
        office.core, office.archivist, form_id=form_id, expected=form(office, form_id).revision
    )
    sha256 = form(office, form_id).sha256
    with pytest.raises(NotAllowedError, match="redaction-own-marks"):
        redactions.confirm_public_form(office.core, office.information, form_id=form_id, sha256=sha256)
    with pytest.raises(NotAllowedError, match="redaction-own-marks"):
        redactions.send_back_public_form(office.core, office.information, form_id=form_id, reason="No")


def test_a_file_that_was_not_the_one_looked_at_is_not_confirmed(office: OfficeUnderTest) -> None:
    form_id = offered(office, keep_document(office))
    with pytest.raises(ConflictError, match="public-form-other-file"):
        redactions.confirm_public_form(office.core, office.signer, form_id=form_id, sha256="0" * 64)


def test_what_is_sent_back_is_marked_again_and_made_anew(office: OfficeUnderTest) -> None:
    form_id = offered(office, keep_document(office))
    redactions.send_back_public_form(office.core, office.signer, form_id=form_id, reason="Falta la firma")
    back = form(office, form_id)
    assert (back.status, back.sha256, back.sent_back_for()) == (FormStatus.MARKING, "", "Falta la firma")
    with pytest.raises(NotFoundError, match="public-form-not-made"):
        queries.public_form_file(office.core, office.signer, form_id=form_id)
    with pytest.raises(ConflictError, match="public-form-not-waiting"):
        redactions.confirm_public_form(office.core, office.signer, form_id=form_id, sha256="")
    signature = Area(1, 700, 5000, 2500, 5600, Reason.SIGNATURE)
    for _ in range(2):  # saving twice by one hand is one step
        redactions.mark_public_form(
            office.core, office.archivist, form_id=form_id, areas=(*back.areas, signature), dismissed=(),
            expected=form(office, form_id).revision,
        )  # fmt: skip
    assert len(form(office, form_id).steps) == len(back.steps) + 1
    redactions.offer_public_form(
        office.core, office.archivist, form_id=form_id, expected=form(office, form_id).revision
    )
    assert form(office, form_id).sent_back_for() == ""
    assert form(office, form_id).last.sha256 == form(office, form_id).sha256


def test_a_new_version_begins_with_the_marks_before_and_replaces_on_confirming(office: OfficeUnderTest) -> None:
    document = keep_document(office)
    first = confirmed(office, document)
    second = begun(office, document)
    assert form(office, second).areas == form(office, first).areas
    assert form(office, second).undecided == ()
    with pytest.raises(ConflictError, match="public-form-open"):
        begun(office, document)
    assert [each.form_id for each in queries.public_forms_open(office.core, office.archivist)] == [second]
    assert page(office, second).in_force == form(office, first).sha256
    redactions.offer_public_form(office.core, office.archivist, form_id=second, expected=form(office, second).revision)
    redactions.confirm_public_form(office.core, office.signer, form_id=second, sha256=form(office, second).sha256)
    assert form(office, first).status is FormStatus.REPLACED
    versions = queries.public_forms_of(office.core, office.archivist, document_id=document)
    assert [each.version for each in versions] == [2, 1]


def test_what_was_withdrawn_is_published_no_more(office: OfficeUnderTest) -> None:
    document = keep_document(office)
    form_id = confirmed(office, document)
    redactions.withdraw_public_form(office.core, office.signer, form_id=form_id, reason="Se ve un domicilio")
    with office.core.unit_of_work() as uow:
        assert redactions.public_form_of(uow, document) is None
    with pytest.raises(ConflictError, match="public-form-not-in-force"):
        redactions.withdraw_public_form(office.core, office.signer, form_id=form_id, reason="Otra vez")
    again = begun(office, document)
    assert form(office, again).version == 2


def test_every_proposal_is_decided_by_a_person(office: OfficeUnderTest) -> None:
    form_id = begun(office, keep_document(office))
    curp, address = form(office, form_id).proposed
    with pytest.raises(ConflictError, match="proposals-undecided"):
        redactions.offer_public_form(office.core, office.archivist, form_id=form_id, expected=1)
    with pytest.raises(ConflictError, match="curp-never-public"):
        redactions.mark_public_form(
            office.core, office.archivist, form_id=form_id, areas=(), dismissed=(curp.key,), expected=1
        )
    wider = replace(curp, x0=curp.x0 - 30, x1=curp.x1 + 30, reason=Reason.OTHER)
    redactions.mark_public_form(
        office.core, office.archivist, form_id=form_id, areas=(wider,), dismissed=(address.key, "no such"), expected=1
    )
    assert form(office, form_id).undecided == ()
    assert [each.dismissed for each in page(office, form_id).proposals] == [False, True]


def test_marks_of_two_people_at_once_do_not_overwrite_each_other(office: OfficeUnderTest) -> None:
    form_id = begun(office, keep_document(office))
    marked(office, form_id)
    with pytest.raises(ConflictError, match="public-form-changed"):
        redactions.mark_public_form(
            office.core, office.information, form_id=form_id, areas=(), dismissed=(), expected=1
        )
    with pytest.raises(ConflictError, match="public-form-changed"):
        redactions.offer_public_form(office.core, office.archivist, form_id=form_id, expected=1)


def test_impossible_areas_are_refused_with_findings(office: OfficeUnderTest) -> None:
    form_id = begun(office, keep_document(office))
    with pytest.raises(ConflictError, match="redaction-areas-refused") as refused:
        redactions.mark_public_form(
            office.core, office.archivist, form_id=form_id, areas=(Area(7, 0, 0, 99, 99, Reason.NAME),), dismissed=(),
            expected=1,
        )  # fmt: skip
    assert [each.code for each in refused.value.findings] == ["L-101"]


def test_an_identifier_struck_once_may_stand_nowhere_else(office: OfficeUnderTest) -> None:
    twice = hostile_pdfs.document(
        hostile_pdfs.text("Tel. 722 555 0101", y=700) + hostile_pdfs.text("llame al 7225550101", y=500)
    )
    form_id = begun(office, keep_document(office, twice))
    first, second = form(office, form_id).proposed
    redactions.mark_public_form(
        office.core, office.archivist, form_id=form_id, areas=(first,), dismissed=(second.key,), expected=1
    )
    assert page(office, form_id).struck[0].elsewhere == (1,)
    with pytest.raises(ConflictError, match="redaction-elsewhere"):
        redactions.offer_public_form(office.core, office.archivist, form_id=form_id, expected=2)
    assert form(office, form_id).status is FormStatus.MARKING


def test_a_document_without_personal_data_may_be_confirmed_as_it_is(office: OfficeUnderTest) -> None:
    form_id = confirmed(office, keep_document(office, hostile_pdfs.document(hostile_pdfs.text("Contrato"))))
    assert form(office, form_id).areas == ()
    assert page(office, form_id).pages[0].text() == "Contrato"
    assert queries.text_left(form(office, form_id), page(office, form_id).pages[0]) == "Contrato"


def test_marks_are_not_changed_while_somebody_looks_at_the_file(office: OfficeUnderTest) -> None:
    form_id = offered(office, keep_document(office))
    with pytest.raises(ConflictError, match="public-form-not-marking"):
        marked(office, form_id)
    assert queries.marked_document(office.core, office.signer, form_id=form_id).startswith(b"%PDF-")


def test_a_version_that_does_not_exist_is_told(office: OfficeUnderTest) -> None:
    with pytest.raises(NotFoundError, match="redaction-unknown"):
        page(office, 9)


def a_document(**changes: Any) -> ArchiveDocument:
    values: dict[str, Any] = {
        "document_id": "doc-1", "box": "", "sha256": "aa", "name": "contrato.pdf", "media_type": "application/pdf",
        "size": 1, "pages": (ArchivePage(1, "aa", 1, 612, 792), ArchivePage(2, "aa", 2, 612, 792)),
        "received_at": START, "received_by": Named("Abril Arce", "Archivo"), "state": DocumentState.CONFIRMED,
    }  # fmt: skip
    return ArchiveDocument(**{**values, **changes})


def stored(document: ArchiveDocument) -> Any:
    return SimpleNamespace(archive=SimpleNamespace(get=lambda _document_id: document))


def test_the_searchable_copy_is_marked_where_there_is_one_else_the_scanned_pages() -> None:
    copied = source_of(stored(a_document(copy_sha256="bb", title="Contrato", serial="H-1")), "doc-1")
    assert (copied.files, copied.serial, copied.title, copied.original_sha256) == (
        (("bb", 0),), "H-1", "Contrato", "aa",
    )  # fmt: skip
    scanned = source_of(stored(a_document()), "doc-1")
    assert (scanned.files, scanned.serial, scanned.title) == ((("aa", 1), ("aa", 2)), "doc-1", "contrato.pdf")


def test_pages_of_a_scan_are_put_together(office: OfficeUnderTest) -> None:
    sha256 = keep_document(office)
    pages = (ArchivePage(1, sha256, 1, 612, 792), ArchivePage(2, sha256, 1, 612, 792))
    source = source_of(stored(a_document(pages=pages)), "doc-1")
    assert len(office.core.redaction_files.words(read_source(office.core, source))) == 2


def test_words_that_people_corrected_in_the_archive_are_looked_through_as_well(
    office: OfficeUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Recognition read O for 0 and somebody mended it: the place is proposed as the CURP that it is."""
    scanned = keep_document(office, hostile_pdfs.document(b""))
    curp = Word(CURP, 1000, 1000, 3000, 1120, 100)
    words = office.core.vault.put(words_json([PageWords(1, 6120, 7920, (curp,))]), derived=True)
    document = a_document(sha256=scanned, pages=(ArchivePage(1, scanned, 1, 612, 792),), words_sha256=words)
    with office.core.unit_of_work() as uow:
        archive = type(uow.archive)
    monkeypatch.setattr(archive, "get", lambda _self, _document_id: document)
    form_id = begun(office, "doc-1")
    (proposal,) = page(office, form_id).proposals
    assert (proposal.text, proposal.must_go) == (CURP, True)


def test_a_secret_list_has_no_public_form() -> None:
    with pytest.raises(ConflictError, match="document-secret"):
        source_of(stored(a_document(kind=DocumentKind.SUPPORTERS_LIST)), "doc-1")


def struck_by_hand(office: OfficeUnderTest, content: bytes, *areas: Area) -> int:
    """A form whose proposals all stay in sight and that strikes only these areas."""
    form_id = begun(office, keep_document(office, content))
    redactions.mark_public_form(
        office.core, office.archivist, form_id=form_id, areas=areas,
        dismissed=[each.key for each in form(office, form_id).proposed], expected=1,
    )  # fmt: skip
    return form_id


def test_a_name_struck_once_may_stand_nowhere_else_however_it_is_written(office: OfficeUnderTest) -> None:
    twice = hostile_pdfs.document(
        hostile_pdfs.text("Trabajadora: Maria Lopez", y=700) + hostile_pdfs.text("firma: LÓPEZ, María", y=500)
    )
    form_id = struck_by_hand(office, twice, Area(1, 1470, 780, 2800, 950, Reason.NAME))
    with pytest.raises(ConflictError, match="redaction-elsewhere") as refused:
        redactions.offer_public_form(office.core, office.archivist, form_id=form_id, expected=2)
    assert refused.value.params == {"page": 1, "struck": 1}


@pytest.mark.skipif(find_reader() is None, reason="Tesseract with Spanish is not installed")
def test_a_name_that_only_the_picture_shows_is_looked_for_as_well(office: OfficeUnderTest) -> None:
    """The layer of the scan lies elsewhere and says nothing below the area; the second page is digital."""
    scanned = layered(layer(LINES[:1], 0))
    digital = hostile_pdfs.document(hostile_pdfs.text("Maria Lopez trabaja desde 1994"))
    both = gathered(((readable(scanned), 1), (readable(digital), 1)))
    form_id = struck_by_hand(office, both, Area(1, 1480, 1860, 2600, 2050, Reason.NAME))
    with pytest.raises(ConflictError, match="redaction-elsewhere") as refused:
        redactions.offer_public_form(office.core, office.archivist, form_id=form_id, expected=2)
    assert refused.value.params == {"page": 2, "struck": 1}


def test_whoever_looks_for_the_second_time_reads_what_the_file_still_says(office: OfficeUnderTest) -> None:
    form_id = offered(office, keep_document(office))
    left = queries.remaining_text(office.core, office.signer, form_id=form_id)
    assert [page.number for page in left] == [1, 2]
    assert "Contrato colectivo de trabajo" in left[0].text()
    assert CURP not in left[0].text()
