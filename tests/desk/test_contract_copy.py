"""Finding a contract in a published copy on a stick and handing it over: search, versions, votes, papers, damage."""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.builders_delivery import a_counted_delivery, with_copy
from unionreg.application import delivery_prints
from unionreg.desk import contract_papers as papers
from unionreg.desk.calendars import known_calendars
from unionreg.desk.contract_copy import PublishedCopy
from unionreg.domain.contracts.delivery import DeliveryGroup
from unionreg.domain.contracts.delivery_papers import CopyLayout
from unionreg.domain.filings.filing import Member
from unionreg.domain.publication.addresses import AddressBook, decide
from unionreg.domain.publication.site import (
    Said,
    SiteAct,
    SiteContent,
    SiteContract,
    SiteEmployer,
    SiteFile,
    SiteOffice,
    SiteRef,
    SiteVote,
    SiteWithdrawal,
    ThingKind,
)
from unionreg.errors import ConflictError, NotFoundError, StorageUnavailableError, UnreadableError
from unionreg.publishing.site import Sources, plan

if TYPE_CHECKING:
    from pathlib import Path

LETTERHEAD = papers.union_letterhead("Sindicato Inventado del Caucho", invented=True)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    made = with_copy(a_counted_delivery())
    asked = {"campaign_id": made.campaign_id, "layout": CopyLayout()}
    return delivery_prints.print_copy(made.core, made.coordinator, **asked).content  # type: ignore[arg-type]


def a_contract(key: str, number: str, employer: str, **changes: object) -> SiteContract:
    values = {
        "title": f"Contrato de {employer}",
        "unions": (SiteRef(ThingKind.UNION, "none", "Sindicato Inventado del Caucho"),),
        "employers": (SiteEmployer(key, employer),),
        "deposited_on": date(2022, 3, 1),
        "acts": (SiteAct(1, Said("Depósito inicial"), date(2022, 3, 1), "DEP-1"),),
        **changes,
    }
    return SiteContract(key, number, **values)  # type: ignore[arg-type]


def content(pdf: bytes) -> SiteContent:
    sha256 = hashlib.sha256(pdf).hexdigest()
    file = SiteFile(sha256, "contrato.pdf", Said("Texto del contrato"), len(pdf), public_form=True)
    vote = SiteVote(
        "rev-2026",
        "Revisión 2026",
        procedure=Said("Revisión"),
        first_day=date(2026, 8, 12),
        cast=90,
        outcome=Said("Aprobado"),
    )
    tyres = a_contract(
        "c1", "CC-2022-000123-7", "Llantas y Neumáticos Inventados de Querétaro, S. A. de C. V.",
        files=(file,), votes=(SiteRef(ThingKind.VOTE, "rev-2026", "Revisión 2026"),),
        next_wage_revision_by=date(2026, 3, 1), next_revision_by=date(2024, 3, 1), workers_covered=120,
    )  # fmt: skip
    others = (
        a_contract("c2", "CC-2020-000456-2", "Hilados Inventados, S. A.", in_force=False),
        a_contract("c3", "CC-2021-000789-5", "Retirada", withdrawn=SiteWithdrawal(date(2026, 1, 1), "Error")),
    )
    office = SiteOffice(
        "Centro Inventado", "Toluca", date(2026, 8, 1), "https://registro.example.mx/datos", invented=True
    )
    return SiteContent(office, contracts=(tyres, *others), votes=(vote,))


@pytest.fixture(scope="module")
def stick(pdf: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published copy as area publication plans it, without the search index."""
    folder = tmp_path_factory.mktemp("copia")
    made = content(pdf)
    things = [(ThingKind.CONTRACT, each.key, each.number) for each in made.contracts]
    book = decide(AddressBook(), [*things, (ThingKind.VOTE, "rev-2026", "REV-2026")])
    for file in plan(made, Sources(book, lambda _sha256: pdf)):
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.make())
    return folder


@pytest.fixture(scope="module")
def opened(stick: Path) -> PublishedCopy:
    return PublishedCopy(stick)


def test_the_copy_says_who_published_it_and_when(opened: PublishedCopy) -> None:
    assert (opened.office, opened.as_of, opened.invented) == ("Centro Inventado", date(2026, 8, 1), True)


@pytest.mark.parametrize(
    "said", ["llantas queretaro", "Neumaticos inventados", "llantas", "000123", "CC-2022-000123-7"]
)
def test_an_employer_is_found_as_workers_say_the_name(opened: PublishedCopy, said: str) -> None:
    assert opened.search(said)[0].number == "CC-2022-000123-7"


def test_what_nobody_is_called_is_not_found_and_withdrawn_contracts_are_gone(opened: PublishedCopy) -> None:
    assert opened.search("panificadora zeta") == ()
    assert [each.number for each in opened.search("")] == ["CC-2022-000123-7", "CC-2020-000456-2"]
    assert opened.search("retirada") == ()


def test_hostile_words_are_just_words(opened: PublishedCopy) -> None:
    for said in ("'; DROP TABLE contracts; --", '" OR 1=1', "\x00\u202e", "%_" * 5_000, "llantas\n*"):
        opened.search(said)
    assert len(opened.search("")) == 2


def test_a_contract_shows_versions_votes_revisions_due_and_its_file(opened: PublishedCopy, pdf: bytes) -> None:
    contract = opened.contract(opened.search("llantas")[0].address)
    assert [(each.act, each.kind, each.on) for each in contract.versions] == [(1, "Depósito inicial", date(2022, 3, 1))]
    assert [(each.title, each.first_day, each.outcome, each.cast) for each in contract.votes] == [
        ("Revisión 2026", date(2026, 8, 12), "Aprobado", 90)
    ]
    assert (contract.wages_due, contract.text_due) == (date(2026, 3, 1), date(2024, 3, 1))
    assert (contract.in_force, contract.workers_covered) == (True, 120)
    assert contract.link.startswith("https://registro.example.mx/datos/es/")
    (file,) = contract.files
    assert file.title == "Texto del contrato"
    assert opened.file(file.path) == pdf


def test_nothing_is_due_of_a_contract_that_ended(opened: PublishedCopy) -> None:
    contract = opened.contract(opened.search("hilados")[0].address)
    assert (contract.wages_due, contract.text_due, contract.files, contract.votes) == (None, None, (), ())
    with pytest.raises(NotFoundError, match="public-contract-unknown"):
        opened.contract("nothing")


def test_files_outside_the_copy_missing_or_altered_are_refused(opened: PublishedCopy, stick: Path) -> None:
    outside = stick.parent / "secreto.pdf"
    outside.write_bytes(b"x")
    for path in ("../secreto.pdf", "archivos/no.pdf", "archivos"):
        with pytest.raises(UnreadableError, match="public-file-missing"):
            opened.file(path)
    other = stick / "archivos" / "aa-otro.pdf"
    other.write_bytes(b"otro")
    with pytest.raises(UnreadableError, match="public-file-altered"):
        opened.file("archivos/aa-otro.pdf")


def test_a_folder_without_a_copy_and_a_damaged_one_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="public-copy-missing"):
        PublishedCopy(tmp_path)
    database = tmp_path / "datos" / "registro.sqlite"
    database.parent.mkdir()
    for damage in (b"", b"no database at all", b"SQLite format 3\x00" + b"\xff" * 4096):
        database.write_bytes(damage)
        with pytest.raises(UnreadableError, match="public-copy-unreadable"):
            PublishedCopy(tmp_path)


def test_a_copy_of_strangers_is_read_as_text_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "datos").mkdir()
    (tmp_path / "es").mkdir()
    with sqlite3.connect(tmp_path / "datos" / "registro.sqlite") as database:
        columns = "address, number, title, employers, unions, status, workers_covered, next_wage_revision_by"
        database.execute(f"CREATE TABLE contracts ({columns}, next_revision_by, withdrawn_on)")
        database.execute('CREATE TABLE contract_acts (address, act, kind, "on", folio)')
        database.execute('CREATE TABLE votes (address, title, first_day, outcome, "cast", withdrawn_on)')
        row = ("../../etc/passwd", "CC-1\u202e", b"bytes", "ACME\x07; Otra", None, "in-force", "many", "32/13/2020")
        database.execute("INSERT INTO contracts VALUES (?,?,?,?,?,?,?,?,7,NULL)", row)
        database.execute("INSERT INTO contract_acts VALUES ('../../etc/passwd', 'x', 1, 2, 3)")
    (tmp_path / "datos" / "registro.json").write_text('{"office": ["no"], "x": {}}')
    copy = PublishedCopy(tmp_path)
    assert (copy.office, copy.home, copy.as_of) == ("", "", None)
    found = copy.search("acme")[0]
    assert (found.number, found.title, found.employers) == ("CC-1", "", "ACME ; Otra")
    contract = copy.contract("../../etc/passwd")
    assert (contract.workers_covered, contract.wages_due, contract.files, contract.link) == (None, None, (), "")
    assert contract.versions[0].act == 0


def test_a_page_with_crooked_links_gives_no_file_outside(tmp_path: Path, stick: Path, opened: PublishedCopy) -> None:
    address = opened.search("hilados")[0].address
    page = stick / "es" / f"{address}.html"
    before = page.read_bytes()
    page.write_bytes(
        before + b'<a href="../../archivos/../../secreto.pdf">x</a><a href="archivos/%2e%2e/a.pdf"></a><a>'
    )
    try:
        assert all(".." not in file.path or "a.pdf" in file.path for file in opened.contract(address).files)
    finally:
        page.write_bytes(before)


def test_papers_of_a_contract(opened: PublishedCopy, pdf: bytes, tmp_path: Path) -> None:
    contract = opened.contract(opened.search("llantas")[0].address)
    book = known_calendars(tmp_path)
    plain = papers.copy_of(contract, pdf, CopyLayout(), LETTERHEAD)
    term = papers.term_for(date(2024, 8, 7), book)
    noticed = papers.copy_of(contract, pdf, CopyLayout(), LETTERHEAD, term)
    assert term is not None
    assert noticed.sha256 != plain.sha256
    assert papers.term_for(date(2031, 8, 7), book) is None
    assert papers.poster(contract, LETTERHEAD).startswith(b"%PDF")
    groups = (DeliveryGroup(1, "Planta", "", "Matutino", 3),)
    listed = papers.receipt_lists(contract, papers.Handing(groups, date(2024, 8, 7)), book, LETTERHEAD)
    assert listed == papers.receipt_lists(contract, papers.Handing(groups, date(2024, 8, 7)), book, LETTERHEAD)
    with pytest.raises(ConflictError, match="delivery-groups-refused"):
        papers.receipt_lists(contract, papers.Handing(()), book, LETTERHEAD)


def test_the_own_list_of_members_gives_names_by_workplace() -> None:
    members = (
        Member(1, "LUNA", given_names="EVA", workplace="SUR"),
        Member(2, "SOTO", given_names="JOSÉ", employer="NORTE"),
        Member(3, "GONE", given_names="X", workplace="SUR", left_on=date(2026, 1, 1)),
    )
    groups, people = papers.groups_of_members(members)
    assert [(each.workplace, each.workers) for each in groups] == [("NORTE", 1), ("SUR", 1)]
    assert people[2][0].name == "LUNA EVA"


def test_documents_are_copied_to_a_stick_under_safe_names(opened: PublishedCopy, tmp_path: Path) -> None:
    contract = opened.contract(opened.search("llantas")[0].address)
    made = papers.copy_to_stick(tmp_path, contract, (("../contrato.pdf", b"one"), ("", b"two")))
    assert [(path.parent.name, path.name, path.read_bytes()) for path in made] == [
        ("CC-2022-000123-7", "contrato.pdf", b"one"),
        ("CC-2022-000123-7", "documento.pdf", b"two"),
    ]
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(StorageUnavailableError, match="desk-not-written"):
        papers.copy_to_stick(blocked, contract, (("a.pdf", b"x"),))
