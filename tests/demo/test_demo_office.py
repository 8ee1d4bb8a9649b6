"""The demo tells its story as it should, proves it with real files, and says everywhere that it is invented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.commands.running import answer
from tests.demo_office import NOW, copied_demo, demo_office, entered, opened
from unionreg.application.queries.audit import check_log
from unionreg.application.queries.counting import settled_station, station_table
from unionreg.application.queries.office import calendars, office
from unionreg.application.queries.votes import VoteStatus, vote_page, votes_list
from unionreg.bootstrap import open_office
from unionreg.demo import cast, story
from unionreg.demo.office import KEYS, OUT, make_demo, make_empty_office
from unionreg.domain.roles import Role
from unionreg.errors import ConflictError
from unionreg.evidence.verification import Request, verify_package
from unionreg.settings import PasswordCost, Settings
from unionreg.signing.certificates import read_certificate
from unionreg.signing.efirma import open_efirma
from unionreg.signing.trust import load_folder, shipped_store

# Round: covered, cast, yes, no, null, as in the real revision whose figures the story borrows.
TOTALS = {1: (6853, 4835, 2248, 2586, 1), 2: (6853, 6700, 3231, 3456, 13), 3: (6853, 6571, 4118, 2425, 28)}
EXPECTED = {
    1: ("valid-with-remarks", {"R-201"}),
    2: ("valid-with-remarks", {"A-203", "K-307"}),
    3: ("valid", set()),
}


def verdict_on(round_number: int) -> dict[str, Any]:
    made = demo_office()
    package = made.packages[round_number - 1]
    return verify_package(package.read_bytes(), Request(package.name, load_folder(made.trust), NOW))


def words_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_each_round_has_the_totals_of_the_real_revision(number: int) -> None:
    result = verdict_on(number)["result"]
    _covered, cast_, yes, no, null = TOTALS[number]
    assert result["votes"] == [{"option": "yes", "count": yes}, {"option": "no", "count": no}]
    assert (result["cast"], result["null_votes"]) == (cast_, null)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_each_package_gets_its_verdict_from_the_verifier(number: int) -> None:
    report = verdict_on(number)
    verdict, remarks = EXPECTED[number]
    assert [check["code"] for check in report["checks"] if check["status"] == "fail"] == []
    assert report["verdict"] == verdict
    assert {check["code"] for check in report["checks"] if check["status"] == "remark"} == remarks


def test_without_the_invented_authority_nobody_is_misled() -> None:
    made = demo_office()
    report = verify_package(made.packages[2].read_bytes(), Request("consulta-3.asice", shipped_store(), NOW))
    assert report["verdict"] == "not-trusted"


def test_the_sheets_of_the_story_add_up() -> None:
    covered = sum(table.voters for table in story.TABLES)
    assert covered == story.COVERED
    for told in story.ROUNDS:
        yes, no, null = (sum(getattr(sheet, name) for sheet in told.sheets) for name in ("yes", "no", "null"))
        assert (covered, yes + no + null, yes, no, null) == TOTALS[told.number]
        for table, sheet in zip(story.TABLES, told.sheets, strict=True):
            assert sheet.yes + sheet.no + sheet.null + sheet.unused == table.voters
    assert sum(sheet.unused for sheet in story.ROUNDS[2].sheets) == 282


def test_a_slip_of_the_second_clerk_was_settled_by_a_third_person(tmp_path: Path) -> None:
    vote_id = demo_office().rounds[2]
    core = opened(copied_demo(tmp_path))
    try:
        coordinator = entered(core, cast.COORDINATOR)
        settled = settled_station(core, coordinator, vote_id=vote_id, station_id="pintura")
        rows = station_table(core, coordinator, vote_id=vote_id)
    finally:
        core.close()
    assert settled.count.challenged == 0
    assert sorted(row.station_id for row in rows if row.sheets) == ["estampado", "pintura"]


def test_certificates_are_issued_by_the_rules_and_verify_beside_their_package(
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = demo_office()
    for package, certificate in zip(made.packages, made.certificates, strict=True):
        told = answer(capsys, "verify", "--json", "--at", NOW.isoformat(), "--trust", made.trust, package, certificate)
        reports = json.loads(told.out)
        assert [check["code"] for report in reports for check in report["checks"] if check["status"] == "fail"] == []
        assert told.status == 0
        assert reports[1]["verdict"] in {"valid", "valid-with-remarks"}


def test_where_the_bases_differ_nobody_has_resolved_yet(tmp_path: Path) -> None:
    core = opened(copied_demo(tmp_path))
    try:
        page = vote_page(core, entered(core, cast.COORDINATOR), vote_id=demo_office().disputed)
    finally:
        core.close()
    assert page.status is VoteStatus.CLOSED
    result = page.result
    assert result is not None
    assert result.resolution is None
    assert (page.definition.workers_covered, result.totals.found) == (480, 425)
    bases = result.bases
    assert not bases.agree
    assert (bases.a, bases.b, bases.c, bases.d) == (False, True, True, False)


def test_votes_in_other_states_wait_for_somebody(tmp_path: Path) -> None:
    made = demo_office()
    core = opened(copied_demo(tmp_path))
    try:
        coordinator = entered(core, cast.COORDINATOR)
        statuses = [
            vote_page(core, coordinator, vote_id=each).status for each in (made.draft, made.fixed, made.contest)
        ]
        rows = station_table(core, coordinator, vote_id=made.contest)
    finally:
        core.close()
    assert statuses == [VoteStatus.DRAFT, VoteStatus.FIXED, VoteStatus.COUNTING]
    assert [row.state.value for row in rows] == ["settled", "different", "second-in-progress", "empty"]


def test_everybody_signs_in_and_the_log_is_whole(tmp_path: Path) -> None:
    core = opened(copied_demo(tmp_path))
    try:
        actors = [entered(core, player) for player in (cast.ADMINISTRATOR, *cast.ADDED)]
        checked = check_log(core, next(actor for actor in actors if Role.AUDITOR in actor.roles))
    finally:
        core.close()
    assert checked.whole
    assert checked.records > 150
    assert {role for actor in actors for role in actor.roles} == set(Role)


def test_the_first_sign_in_hashes_the_printed_password_at_full_cost(tmp_path: Path) -> None:
    dearer = Settings(password_cost=PasswordCost(memory=64, passes=2, lanes=1))
    core = open_office(copied_demo(tmp_path), clock=lambda: NOW, settings=dearer)
    try:
        auditor = entered(core, cast.AUDITOR)
        with core.unit_of_work() as uow:
            stored = uow.people.password_hash(auditor.user_id)
    finally:
        core.close()
    assert "m=64,t=2" in stored


def test_the_office_says_that_it_is_invented(tmp_path: Path) -> None:
    core = opened(copied_demo(tmp_path))
    try:
        administrator = entered(core, cast.ADMINISTRATOR)
        known, years = office(core, administrator), calendars(core, administrator)
    finally:
        core.close()
    assert known.invented
    assert all("inventad" in f"{row.authority} {row.source}".lower() for row in years)
    assert NOW.year in {row.year for row in years}


def test_every_paper_says_that_it_is_invented() -> None:
    papers = sorted((demo_office().folder / OUT).glob("*.pdf"))
    assert len(papers) > 20
    silent = [paper.name for paper in papers if "INVENTAD" not in words_of(paper).upper()]
    assert silent == []


def test_every_certificate_of_a_person_says_that_it_is_invented() -> None:
    made = demo_office()
    for path in sorted((made.folder / KEYS).glob("*.cer")):
        certificate = read_certificate(path.read_bytes())
        assert "INVENTADA" in certificate.holder.name or "FICTICIO" in certificate.holder.name
        assert "IDENTIDAD INVENTADA".encode("iso-8859-1") in certificate.subject
        assert "INVENTADA" in certificate.issuer_name


def test_the_keys_open_with_the_password_beside_them() -> None:
    folder = demo_office().folder / KEYS
    password = (folder / "contraseña.txt").read_text(encoding="utf-8")
    trust = load_folder(demo_office().trust)
    for path in sorted(folder.glob("*.key")):
        held = open_efirma(path.with_suffix(".cer").read_bytes(), path.read_bytes(), password, store=trust, at=NOW)
        assert held.certificate.holder.rfc


def test_what_an_observer_carries_away_lies_in_one_folder() -> None:
    made = demo_office()
    names = {path.name for path in (made.folder / OUT).iterdir()}
    assert {"consulta-1.asice", "consulta-2.asice", "consulta-3.asice", "consulta-3-constancia.pdf"} <= names
    assert {"consulta-3-aviso.pdf", "consulta-3-acta-general.pdf", "consulta-3-acta-de-mesa-pintura.pdf"} <= names
    words = (made.folder / "LEEME.txt").read_text(encoding="utf-8")
    assert cast.PASSWORD in words
    assert all(player.username in words for player in (cast.ADMINISTRATOR, *cast.ADDED))


def test_a_folder_that_holds_something_is_refused_untouched(tmp_path: Path) -> None:
    (tmp_path / "tesis.txt").write_text("tres años de trabajo", encoding="utf-8")
    for make in (make_demo, make_empty_office):
        with pytest.raises(ConflictError, match="demo-folder-used"):
            make(tmp_path, NOW)
    with pytest.raises(ConflictError, match="demo-folder-used"):
        make_demo(tmp_path / "tesis.txt", NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["tesis.txt"]


def test_an_empty_office_has_people_and_nothing_else(tmp_path: Path) -> None:
    core = opened(make_empty_office(tmp_path / "nueva", NOW))
    try:
        assert votes_list(core, entered(core, cast.COORDINATOR)).total == 0
    finally:
        core.close()
