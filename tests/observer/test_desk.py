"""An observer's day without an office: begin, write down, compare, report, sign, witness."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.authority import official, test_authority
from tests.commands.running import answer
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, draft
from tests.observer_builders import AT, OBSERVER, VOTE, a_picture
from unionreg.application.verifying import Judging
from unionreg.bootstrap_verify import verifying
from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import Incident, IncidentKind
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError, NotAllowedError, UnreadableError
from unionreg.observer import desk, vote_facts
from unionreg.texts import Language

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "una contraseña larga"


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    folder = tmp_path / "autoridades"
    folder.mkdir()
    (folder / "raiz.cer").write_bytes(test_authority().root)
    (folder / "emisora.cer").write_bytes(test_authority().issuing)
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "acta.asice"
    path.write_bytes(draft().package())
    return path


@pytest.fixture
def efirma(tmp_path: Path, trust: Path) -> desk.EFirmaFiles:
    issued = official()
    (tmp_path / "clave.cer").write_bytes(issued.certificate)
    (tmp_path / "clave.key").write_bytes(issued.key)
    return desk.EFirmaFiles(tmp_path / "clave.cer", tmp_path / "clave.key", issued.password, (trust,))


def test_the_facts_come_from_the_definition_or_from_a_package(tmp_path: Path, package: Path) -> None:
    definition = draft().data()["vote/definition.json"]
    (tmp_path / "definition.json").write_bytes(definition)
    vote = vote_facts.vote_from_file(tmp_path / "definition.json")
    assert vote == vote_facts.vote_from_file(package)
    assert [one.id for one in vote.stations] == ["mesa-1", "mesa-2"]
    assert vote.definition_sha256 is not None


@pytest.mark.parametrize("content", [b"PK", b"{}", b"x" * (8 << 20 | 1)], ids=["container", "object", "large"])
def test_a_file_without_a_definition_says_so(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "algo").write_bytes(content)
    with pytest.raises(UnreadableError):
        vote_facts.vote_from_file(tmp_path / "algo")


def test_the_facts_can_be_typed() -> None:
    vote = vote_facts.typed_vote(
        "  Revisión  2026 ",
        "¿Sí?",
        ["Sí", "No", "", "¡No!", "***", "Con"],
        ["Mesa Ñandú", "Mesa Ñandú"],
        rehearsal=True,
    )
    assert [one.id for one in vote.options] == ["si", "no", "no-3", "x-4", "con-5"]
    assert [one.id for one in vote.stations] == ["mesa-nandu", "mesa-nandu-2"]
    assert (vote.vote_id, vote.title, vote.purpose) == ("revision-2026", "Revisión 2026", Purpose.REHEARSAL)


@pytest.mark.parametrize(
    ("title", "options", "stations", "field"),
    [(" ", ["a", "b"], ["c"], "title"), ("t", ["a"], ["c"], "options"), ("t", ["a", "b"], [" "], "stations")],
)
def test_typed_facts_must_be_enough(title: str, options: list[str], stations: list[str], field: str) -> None:
    with pytest.raises(ConflictError) as caught:
        vote_facts.typed_vote(title, "", options, stations)
    assert caught.value.params["field"] == field


def test_a_day_ends_in_a_file_that_verify_judges_beside_the_package(
    tmp_path: Path, trust: Path, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = desk.begin_notebook(tmp_path, vote_facts.vote_from_file(package), OBSERVER, AT)
    (tmp_path / "foto.jpg").write_bytes(a_picture(with_place=True))
    photograph = desk.keep_photograph(folder, tmp_path / "foto.jpg", AT, "La convocatoria")
    folder.change(lambda book: edits.mark(book, "mesa-1", "yes", 31, AT))
    folder.change(
        lambda book: edits.add_incident(
            book, Incident(0, AT, "mesa-1", IncidentKind.ACCESS, "Negaron la entrada", photos=(photograph.sha256,))
        )
    )
    seen = desk.read_official(Judging(package, trust=(trust,), at=VERIFIED_AT))
    assert seen.report["verdict"] == "valid"
    assert seen.count is not None
    desk.remember_package(folder, seen.count, AT, (3, 12), agrees=True)
    assert desk.slip_pdf(folder, 1, Language.ES).startswith(b"%PDF-")
    fingerprint = desk.make_own_key(tmp_path / "clave.pem", PASSWORD)
    key = desk.OwnKeyFile(tmp_path / "clave.pem", PASSWORD)
    signed = desk.sign_report(folder, key, Language.ES, SIGNED_AT, seen.count)
    again = desk.sign_report(folder, key, Language.EN, SIGNED_AT)
    assert (signed.fingerprint, again.file.name) == (fingerprint, "informe-de-observacion-2.asice")
    folder.close()
    judging = Judging(signed.file, trust=(trust,), at=VERIFIED_AT, companion=package)
    shown = verifying().judge(judging, lambda _done, _total: None)
    assert [row["params"]["own"] for row in shown["checks"] if row["code"] == "N-701"] == [31, 0, 0]
    arguments = ["--trust", str(trust), "--at", "2026-03-04T12:00:00Z", "--json"]
    ran = answer(capsys, "verify", str(signed.file), str(package), *arguments)
    observed, official_report = json.loads(ran.out)
    assert ran.status == 0
    assert (observed["schema"], observed["verdict"]) == ("observation-report-1", "valid-with-remarks")
    assert official_report["verdict"] == "valid"
    differing = [row["params"]["option"] for row in observed["checks"] if row["code"] == "N-701"]
    assert differing == ["yes", "no", "null"]


def test_the_key_and_its_password_are_asked_for_properly(tmp_path: Path) -> None:
    folder = desk.begin_notebook(tmp_path, VOTE, OBSERVER, AT)
    desk.make_own_key(tmp_path / "clave.pem", PASSWORD)
    with pytest.raises(ConflictError):
        desk.make_own_key(tmp_path / "clave.pem", PASSWORD)
    with pytest.raises(NotAllowedError):
        desk.sign_report(folder, desk.OwnKeyFile(tmp_path / "clave.pem", "otra"), Language.ES, SIGNED_AT)
    assert PASSWORD not in repr(desk.OwnKeyFile(tmp_path / "clave.pem", PASSWORD))
    folder.close()


def test_an_efirma_signs_the_report_and_witnesses_the_package(
    tmp_path: Path, package: Path, efirma: desk.EFirmaFiles, trust: Path
) -> None:
    folder = desk.begin_notebook(tmp_path, VOTE, OBSERVER, AT)
    signed = desk.sign_report(folder, efirma, Language.EN, SIGNED_AT)
    assert signed.fingerprint is None
    folder.close()
    before = package.read_bytes()
    target = tmp_path / "acta-testigo.asice"
    desk.sign_as_witness(package, target, efirma, SIGNED_AT, "Estuve presente")
    assert package.read_bytes() == before
    seen = desk.read_official(Judging(target, trust=(trust,), at=VERIFIED_AT))
    assert seen.report["verdict"] == "valid-with-remarks"
    assert [signer["capacity"] for signer in seen.report["signers"]] == ["certifies", "witness"]
    with pytest.raises(ConflictError) as caught:
        desk.sign_as_witness(package, target, efirma, SIGNED_AT)
    assert caught.value.code == "observer-file-is-there"


def test_what_is_altered_is_not_witnessed(tmp_path: Path, package: Path, efirma: desk.EFirmaFiles) -> None:
    package.write_bytes(package.read_bytes()[:-1])
    with pytest.raises(ConflictError) as caught:
        desk.sign_as_witness(package, tmp_path / "nuevo.asice", efirma, SIGNED_AT)
    assert caught.value.code == "observer-not-the-package"
    assert not (tmp_path / "nuevo.asice").exists()


def test_of_several_packages_the_report_is_compared_with_the_one_of_its_vote(
    tmp_path: Path, package: Path, trust: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = draft(1)
    other.definition["vote_id"] = "otra-2026"
    for one in other.counts.values():
        one["vote_id"] = "otra-2026"
    (tmp_path / "otra.asice").write_bytes(other.computed().package())
    folder = desk.begin_notebook(tmp_path, vote_facts.vote_from_file(package), OBSERVER, AT)
    desk.make_own_key(tmp_path / "clave.pem", PASSWORD)
    key = desk.OwnKeyFile(tmp_path / "clave.pem", PASSWORD)
    signed = desk.sign_report(folder, key, Language.ES, SIGNED_AT)
    folder.close()
    files = [str(signed.file), str(tmp_path / "otra.asice"), str(package), str(tmp_path / "nada.asice")]
    ran = answer(capsys, "verify", *files, "--trust", str(trust), "--at", "2026-03-04T12:00:00Z", "--json")
    assert ran.status == 2
    report = json.loads(ran.out)[0]
    statuses = {row["code"]: row["status"] for row in report["checks"]}
    assert (statuses["N-605"], statuses["N-606"]) == ("pass", "pass")
