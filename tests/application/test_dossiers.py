"""A dossier from the choice to the released bytes: two people, only what may leave the office, bytes kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_every_act_of_votes import functions_of
from tests.builders_dossiers import (
    PLAIN,
    a_choice,
    an_employer_with_documents,
    begun,
    keep,
    prepared,
    released,
)
from tests.builders_office import START
from tests.redaction import hostile_pdfs
from unionreg.application import dossier_contents, dossiers, redactions
from unionreg.application.archive_check import check_archive
from unionreg.application.queries import dossiers as queries
from unionreg.domain.archive.document_kinds import KINDS, Access, DocumentKind
from unionreg.domain.dossiers.dossier import (
    MOST_ACTORS,
    MOST_DOCUMENTS,
    Dossier,
    DossierStatus,
    DossierStep,
    StepKind,
    concerns,
)
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest

UNION = "Sindicato Nacional de Trabajadoras y Trabajadores de la Industria Automotriz y Autopartes"


@pytest.fixture(name="office")
def an_office_with_a_document() -> OfficeUnderTest:
    return an_employer_with_documents()[0]


def dossier(office: OfficeUnderTest, number: int) -> Dossier:
    return queries.dossier_page(office.core, office.coordinator, dossier_id=number).dossier


def test_two_people_release_and_the_bytes_are_kept(office: OfficeUnderTest) -> None:
    number = prepared(office, "doc-1")
    looked_at = queries.dossier_pdf(office.core, office.signer, dossier_id=number)
    sha256 = dossier(office, number).pdf_sha256
    assert queries.dossier_page(office.core, office.signer, dossier_id=number).may_approve
    dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=sha256)
    assert dossier(office, number).status is DossierStatus.PREPARED
    assert not queries.dossier_page(office.core, office.signer, dossier_id=number).may_approve
    with pytest.raises(NotFoundError, match="dossier-file-missing"):
        queries.dossier_container(office.core, office.signer, dossier_id=number)
    with pytest.raises(ConflictError, match="dossier-approved-already"):
        dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=sha256)
    dossiers.approve_dossier(office.core, office.information, dossier_id=number, sha256=sha256)
    gone = dossier(office, number)
    assert gone.status is DossierStatus.RELEASED
    container = queries.dossier_container(office.core, office.signer, dossier_id=number)
    assert looked_at in container
    assert gone.container_bytes == len(container)
    assert office.log_kinds()[-4:] == ["dossier-begun", "dossier-prepared", "dossier-approved", "dossier-released"]
    redactions.withdraw_public_form(office.core, office.signer, form_id=1, reason="Se ve un domicilio")
    assert queries.dossier_container(office.core, office.signer, dossier_id=number) == container
    with pytest.raises(ConflictError, match="dossier-is-released"):
        dossiers.choose_for_dossier(
            office.core, office.coordinator, dossier_id=number, choice=a_choice(), expected=gone.revision
        )
    with pytest.raises(ConflictError, match="dossier-is-released"):
        dossiers.prepare_dossier(office.core, office.coordinator, dossier_id=number, expected=gone.revision)


def test_what_was_released_and_published_is_looked_after_with_the_archive(office: OfficeUnderTest) -> None:
    number = released(office, "doc-1")
    kept = dossier(office, number)
    report = check_archive(office.core, office.administrator)
    assert not report.missing
    office.core.vault.path(kept.container_sha256).unlink()
    assert kept.container_sha256 in check_archive(office.core, office.administrator).missing


def test_the_preparer_may_be_one_of_the_two_and_never_the_only_one(office: OfficeUnderTest) -> None:
    number = begun(office, a_choice())
    dossiers.prepare_dossier(office.core, office.information, dossier_id=number, expected=1)
    sha256 = dossier(office, number).pdf_sha256
    dossiers.approve_dossier(office.core, office.information, dossier_id=number, sha256=sha256)
    assert dossier(office, number).status is DossierStatus.PREPARED
    dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=sha256)
    assert dossier(office, number).status is DossierStatus.RELEASED


def test_only_what_may_leave_the_office_goes_in(office: OfficeUnderTest) -> None:
    struck = next(kind for kind, rules in KINDS.items() if rules.access is Access.PUBLIC_FORM)
    keep(office, hostile_pdfs.plain(), 2, kind=struck)
    keep(office, b"%PDF-", 3, kind=DocumentKind.SUPPORTERS_LIST)
    whole = next(kind for kind, rules in KINDS.items() if rules.access is Access.PUBLIC)
    keep(office, PLAIN, 4, kind=whole, title="")
    found = queries.choice_preview(office.core, office.coordinator, choice=a_choice()).candidates
    assert {each.document_id: None if each.form is None else each.form.value for each in found} == {
        "doc-1": "public-form", "doc-2": None, "doc-4": "whole",
    }  # fmt: skip
    keep(office, hostile_pdfs.plain(), 5, kind=whole, title="Con CURP")
    for document, code in (
        ("doc-2", "dossier-document-not-public"),
        ("doc-5", "dossier-document-not-public"),
        ("doc-3", "document-secret"),
    ):
        number = begun(office, a_choice(document))
        with pytest.raises(ConflictError, match=code):
            dossiers.prepare_dossier(office.core, office.coordinator, dossier_id=number, expected=1)
    number = prepared(office, "doc-1", "doc-4", "doc-1")
    contents = dossier(office, number).contents
    assert contents is not None
    assert [(each.form.value, each.struck, each.pages) for each in contents.documents] == [
        ("public-form", 2, 2), ("whole", 0, 1),
    ]  # fmt: skip


def test_a_public_form_withdrawn_meanwhile_stops_the_release(office: OfficeUnderTest) -> None:
    number = prepared(office, "doc-1")
    sha256 = dossier(office, number).pdf_sha256
    dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=sha256)
    redactions.withdraw_public_form(office.core, office.signer, form_id=1, reason="Se ve un domicilio")
    with pytest.raises(ConflictError, match="dossier-document-withdrawn"):
        dossiers.approve_dossier(office.core, office.information, dossier_id=number, sha256=sha256)
    assert dossier(office, number).status is DossierStatus.PREPARED


def test_what_is_sent_back_is_prepared_again_and_released_anew(office: OfficeUnderTest) -> None:
    number = prepared(office)
    first = dossier(office, number).pdf_sha256
    dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=first)
    dossiers.send_back_dossier(office.core, office.information, dossier_id=number, reason="Falta el contrato")
    back = dossier(office, number)
    assert (back.status, back.sent_back_for(), back.contents) == (DossierStatus.CHOOSING, "Falta el contrato", None)
    with pytest.raises(ConflictError, match="dossier-not-prepared"):
        dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=first)
    with pytest.raises(NotFoundError, match="dossier-file-missing"):
        queries.dossier_pdf(office.core, office.signer, dossier_id=number)
    dossiers.choose_for_dossier(
        office.core, office.coordinator, dossier_id=number, choice=a_choice("doc-1"), expected=back.revision
    )
    revision = dossier(office, number).revision
    dossiers.prepare_dossier(office.core, office.coordinator, dossier_id=number, expected=revision)
    again = dossier(office, number)
    assert (again.version, again.approvals, again.sent_back_for()) == (2, (), "")
    with pytest.raises(ConflictError, match="dossier-other-file"):
        dossiers.approve_dossier(office.core, office.signer, dossier_id=number, sha256=first)


def test_days_actors_and_texts_are_kept_tidy(office: OfficeUnderTest) -> None:
    number = begun(office, a_choice("doc-1", "doc-1", actors=(f" {UNION} ", UNION, " ")))
    kept = dossier(office, number).choice
    assert (kept.actors, kept.documents, kept.employer) == (
        (UNION,), ("doc-1",), "Manufacturas Inventadas, S.A. de C.V.",
    )  # fmt: skip
    page = queries.dossier_page(office.core, office.coordinator, dossier_id=number)
    everything = queries.choice_preview(office.core, office.coordinator, choice=a_choice()).timeline
    assert page.timeline == tuple(line for line in everything if UNION in line.names)
    assert page.timeline
    other = begun(office, a_choice(actors=("Otro sindicato",)))
    assert queries.dossier_page(office.core, office.coordinator, dossier_id=other).timeline == ()
    assert [each.dossier_id for each in queries.dossiers_list(office.core, office.signer)] == [other, number]
    preview = queries.choice_preview(office.core, office.coordinator, choice=a_choice())
    assert UNION in preview.actors
    quiet = a_choice(first=date(2020, 1, 1), last=date(2020, 1, 2))
    assert queries.choice_preview(office.core, office.coordinator, choice=quiet).timeline == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"last": date(2019, 1, 1)}, "dossier-days-reversed"),
        ({"actors": tuple(f"Sindicato {each}" for each in range(MOST_ACTORS + 1))}, "dossier-too-many"),
        ({"documents": tuple(f"d{each}" for each in range(MOST_DOCUMENTS + 1))}, "dossier-too-many"),
        ({"request": "  "}, "text-refused"),
    ],
)
def test_what_cannot_be_chosen_is_refused(office: OfficeUnderTest, changes: dict[str, Any], code: str) -> None:
    with pytest.raises(ConflictError, match=code):
        begun(office, replace(a_choice(), **changes))


def test_two_people_at_once_do_not_overwrite_each_other(office: OfficeUnderTest) -> None:
    number = begun(office, a_choice())
    dossiers.choose_for_dossier(office.core, office.coordinator, dossier_id=number, choice=a_choice(), expected=1)
    with pytest.raises(ConflictError, match="dossier-changed"):
        dossiers.choose_for_dossier(office.core, office.information, dossier_id=number, choice=a_choice(), expected=1)
    with pytest.raises(ConflictError, match="dossier-changed"):
        dossiers.prepare_dossier(office.core, office.coordinator, dossier_id=number, expected=1)
    with pytest.raises(NotFoundError, match="dossier-unknown"):
        dossier(office, 99)


def test_a_dossier_of_one_workplace_takes_what_belongs_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Contracts of one workplace name it; their documents are found through them."""
    office, _ = an_employer_with_documents()
    with office.core.unit_of_work() as uow:
        contracts = type(uow.contracts)
    place = type("Place", (), {"name": "Planta Uno", "employer_id": "1"})()
    monkeypatch.setattr(contracts, "workplace", lambda _self, _id: place)
    contract = type("Contract", (), {"contract_id": "c-1"})()
    monkeypatch.setattr(contracts, "of_workplace", lambda _self, _id: (contract,))
    number = begun(office, a_choice(workplace_id="w-1"))
    assert dossier(office, number).choice.workplace == "Planta Uno"
    chosen = dossier(office, number).choice
    with office.core.unit_of_work() as uow:
        found = dossier_contents.candidates(uow, chosen)
    assert [each.document_id for each in found] == ["doc-1"]


def step(kind: StepKind, user_id: int) -> DossierStep:
    return DossierStep(kind, user_id, "Ana", "Archivo", START)


def test_one_person_twice_is_not_two_people() -> None:
    one = Dossier(1, "ERR", DossierStatus.PREPARED, 1, a_choice(), steps=(step(StepKind.APPROVED, 1),) * 2)
    assert not one.is_complete
    assert one.prepared is None
    assert one.sent_back_for() == ""
    both = replace(one, steps=(step(StepKind.PREPARED, 1), step(StepKind.APPROVED, 1), step(StepKind.APPROVED, 2)))
    assert both.is_complete


def test_actors_are_compared_without_regard_to_case() -> None:
    assert concerns(("SINDICATO UNO",), ("Sindicato uno",))
    assert concerns((), ())
    assert not concerns(("Otro",), ("Sindicato uno",))


PREPARE, RELEASE = Permission.PREPARE_DOSSIERS, Permission.RELEASE_DOSSIERS
NEEDS: dict[str, tuple[Permission, ...]] = {
    "begin_dossier": (PREPARE,),
    "choose_for_dossier": (PREPARE,),
    "prepare_dossier": (PREPARE,),
    "approve_dossier": (RELEASE,),
    "send_back_dossier": (RELEASE,),
    "choice_preview": (PREPARE,),
    "dossiers_list": (PREPARE, RELEASE),
    "dossier_page": (PREPARE, RELEASE),
    "dossier_pdf": (PREPARE, RELEASE),
    "dossier_container": (PREPARE, RELEASE),
}
READINGS = functions_of((queries,))
FUNCTIONS = {**functions_of((dossiers,)), **READINGS}


def given(name: str, office: OfficeUnderTest) -> dict[str, Any]:
    if name == "dossiers_list":
        return {}
    if name in {"begin_dossier", "choice_preview"}:
        return {"choice": a_choice()}
    if name == "dossier_container":
        return {"dossier_id": released(office)}
    number = prepared(office)
    kept = dossier(office, number)
    more: dict[str, dict[str, Any]] = {
        "choose_for_dossier": {"choice": a_choice(), "expected": kept.revision},
        "prepare_dossier": {"expected": kept.revision},
        "approve_dossier": {"sha256": kept.pdf_sha256},
        "send_back_dossier": {"reason": "Falta"},
    }
    return {"dossier_id": number, **more.get(name, {})}


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == set(NEEDS)


@pytest.fixture(scope="module", name="shared")
def one_office_for_the_table() -> OfficeUnderTest:
    return an_employer_with_documents()[0]


@pytest.mark.parametrize("name", NEEDS)
def test_each_needs_its_permission_and_only_acts_are_recorded(name: str, shared: OfficeUnderTest) -> None:
    keywords, before_all = given(name, shared), NEEDS[name]
    before = len(shared.log_kinds())
    for role, actor in shared.by_role.items():
        if PERMISSIONS[role].isdisjoint(before_all):
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](shared.core, actor, **keywords)
    assert len(shared.log_kinds()) == before
    allowed = shared.by_role[Role.SIGNER if RELEASE in before_all else Role.COORDINATOR]
    FUNCTIONS[name](shared.core, allowed, **keywords)
    assert len(shared.log_kinds()) == before + (name not in READINGS)
