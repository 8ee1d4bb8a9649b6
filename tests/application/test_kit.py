"""Printing a kit: what is written, what is logged, what is kept, and what happens when it does not go well."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_kit import a_kit_office, freeze_people
from tests.builders_votes import a_draft_vote, an_office_with_adapters
from tests.documents.pdf_reading import flat_text, page_texts
from unionreg.application import kit
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.queries import kit as queries
from unionreg.application.queries import papers as paper_queries
from unionreg.domain.roles import Permission
from unionreg.domain.votes.materials import BallotRange, KitPart, PaperOptions
from unionreg.domain.votes.preparation import Numbering, PaperSize, StationKind, StationPlan, VotePreparation
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from unionreg.domain.votes.vote import VoteDefinition


class StoppedError(Exception):
    """The person cancelled."""


def log(here: VotingOffice) -> list[str]:
    return here.office.log_kinds()


def print_it(here: VotingOffice, folder: Path, **changes: Any) -> Any:
    return kit.print_kit(here.core, here.office.coordinator, vote_id=here.vote_id, folder=folder, **changes)


def print_one(here: VotingOffice, part: KitPart, **changes: Any) -> Any:
    return kit.print_part(here.core, here.office.coordinator, vote_id=here.vote_id, part=part, **changes)


def prepare(here: VotingOffice, **changes: Any) -> None:
    with here.core.unit_of_work() as uow:
        uow.preparation.save(replace(VotePreparation(here.vote_id), **changes))


def redefine(here: VotingOffice, change: Callable[[VoteDefinition], VoteDefinition]) -> None:
    """Another frozen definition in place of the vote's own, as an older program could have left it."""
    with here.core.unit_of_work() as uow:
        vote = uow.votes.rows.get(here.vote_id)
        definition = here.core.packages.read_definition(uow.votes.files.get(vote.definition_sha256 or ""))
        sha256 = uow.votes.files.put(here.core.packages.definition_bytes(change(definition)))
        uow.votes.rows.save(replace(vote, definition_sha256=sha256))


def test_a_kit_is_a_file_for_each_station_one_for_the_office_and_the_list_of_their_digests(tmp_path: Path) -> None:
    here = a_kit_office()
    before = len(log(here))
    heard: list[tuple[int, int]] = []
    changes = print_it(here, tmp_path, progress=lambda done, total: heard.append((done, total)))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"{here.vote_id}-{end}" for end in ("huellas.txt", "mesa-1.pdf", "mesa-2.pdf", "oficina.pdf")]
    assert heard == [(0, 3), (1, 3), (2, 3), (3, 3)]
    listing = (tmp_path / names[0]).read_bytes()
    for line in listing.decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == digest
    assert changes.created == (hashlib.sha256(listing).hexdigest(),)
    assert log(here)[before:] == ["kit-printed"]


def test_what_was_printed_is_told_newest_first(tmp_path: Path) -> None:
    here = a_kit_office()
    print_it(here, tmp_path)
    print_one(here, KitPart.BALLOTS, station_id="mesa-2", ballots=BallotRange(101, 103))
    print_one(here, KitPart.CALL)
    call, ballots, whole = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id).printed
    assert (call.part, call.station, call.ballots) == (KitPart.CALL, None, None)
    assert (ballots.part, ballots.station, ballots.ballots) == (KitPart.BALLOTS, "Mesa 2", BallotRange(101, 103))
    assert (whole.part, whole.files, whole.wanted) == (None, 3, 3)
    assert whole.pages > 100


def test_the_view_counts_voters_ballots_and_ranges() -> None:
    here = a_kit_office(roll=False)
    view = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id)
    assert [(run.name, run.ballots) for run in view.runs] == [
        ("Mesa 1", BallotRange(1, 100)), ("Mesa 2", BallotRange(101, 200)),
    ]  # fmt: skip
    assert (view.voters, view.ballots, view.with_roll, view.findings) == (200, 200, False, ())
    assert view.options == PaperOptions()


def test_cancelling_leaves_whole_files_and_a_record_of_how_many(tmp_path: Path) -> None:
    here = a_kit_office()

    def stop_at_second(done: int, _total: int) -> None:
        if done == 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        print_it(here, tmp_path, progress=stop_at_second)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"{here.vote_id}-huellas.txt", f"{here.vote_id}-mesa-1.pdf",
    ]  # fmt: skip
    (row,) = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id).printed
    assert (row.files, row.wanted) == (1, 3)


def test_nothing_is_noted_when_nothing_was_written(tmp_path: Path) -> None:
    here = a_kit_office(roll=False)
    before = log(here)
    with pytest.raises(ConflictError, match="kit-without-roll"):
        print_it(here, tmp_path)
    assert log(here) == before
    assert list(tmp_path.iterdir()) == []


def test_a_roll_with_another_number_of_people_is_refused(tmp_path: Path) -> None:
    here = a_kit_office(roll=False)
    freeze_people(here, per_station=99)
    with pytest.raises(ConflictError, match="kit-roll-differs") as caught:
        print_it(here, tmp_path)
    assert caught.value.params == {"station": "Mesa 1", "listed": 99, "voters": 100}


def test_a_run_that_is_not_exact_is_refused_with_what_is_wrong(tmp_path: Path) -> None:
    here = a_kit_office()
    redefine(here, lambda definition: replace(definition, stations=(
        replace(definition.stations[0], voters_assigned=99), *definition.stations[1:]
    )))  # fmt: skip
    with pytest.raises(ConflictError, match="kit-run-wrong") as caught:
        print_it(here, tmp_path)
    assert [finding.code for finding in caught.value.findings] == ["B-101"]
    assert queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id).findings == caught.value.findings


def test_a_draft_has_no_kit() -> None:
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    with pytest.raises(ConflictError, match="vote-is-draft"):
        kit.print_part(office.core, office.coordinator, vote_id=vote_id, part=KitPart.CALL)


def test_a_remote_station_has_no_paper(tmp_path: Path) -> None:
    here = a_kit_office()
    prepare(here, plans=(StationPlan("mesa-2", StationKind.REMOTE),))
    print_it(here, tmp_path)
    assert not (tmp_path / f"{here.vote_id}-mesa-2.pdf").exists()
    with pytest.raises(NotFoundError, match="station-unknown"):
        print_one(here, KitPart.OPENING, station_id="mesa-2")


def test_paper_is_as_prepared_unless_asked_otherwise() -> None:
    here = a_kit_office()
    prepare(here, paper=PaperSize.OFICIO, duplex=False, numbering=Numbering.BALLOT)
    order = print_one(here, KitPart.BALLOTS, station_id="mesa-1")[1]
    other = print_one(here, KitPart.BALLOTS, station_id="mesa-1", options=PaperOptions())[1]
    assert page_texts(order)[0].count("000001") == 3
    assert page_texts(other)[0].count("000001") == 2


def test_a_small_paper_is_kept_and_lists_and_ballots_are_not() -> None:
    here = a_kit_office()
    content = print_one(here, KitPart.CALL_POSTER)[1]
    for part in (KitPart.SIGNATURES, KitPart.BALLOTS, KitPart.ROLL):
        print_one(here, part, station_id="mesa-1")
    (row,) = paper_queries.papers_list(here.core, here.office.auditor, vote_id=here.vote_id)
    assert (row.kind, row.station_id, row.title) == (PaperKind.KIT_PART, None, "Cartel de la convocatoria")
    assert row.template_version == "formato CC-1"
    assert paper_queries.paper_file(here.core, here.office.auditor, paper_id=row.paper_id) == content


def test_a_paper_of_a_station_is_named_after_it() -> None:
    here = a_kit_office()
    print_one(here, KitPart.OPENING, station_id="mesa-2")
    (row,) = paper_queries.papers_list(here.core, here.office.auditor, vote_id=here.vote_id)
    assert (row.title, row.folio) == ("Acta de instalación de mesa, Mesa 2", f"{here.vote_id}/mesa-2/AI-1")


@pytest.mark.parametrize("ballots", [BallotRange(0, 5), BallotRange(90, 101), BallotRange(7, 6)])
def test_only_numbers_of_the_station_are_printed_again(ballots: BallotRange) -> None:
    here = a_kit_office()
    with pytest.raises(ConflictError, match="ballots-outside-range"):
        print_one(here, KitPart.BALLOTS, station_id="mesa-1", ballots=ballots)


def test_what_only_stations_have_is_not_the_offices() -> None:
    here = a_kit_office()
    with pytest.raises(ConflictError, match="kit-part-of-station"):
        print_one(here, KitPart.SIGNATURES)


def test_a_station_that_does_not_exist_has_no_papers() -> None:
    here = a_kit_office()
    with pytest.raises(NotFoundError, match="station-unknown"):
        print_one(here, KitPart.OPENING, station_id="mesa-9")


def test_a_specimen_says_so_on_every_sheet_and_leaves_no_record() -> None:
    here = a_kit_office()
    before = log(here)
    for part, station in ((KitPart.BALLOTS, "mesa-1"), (KitPart.SIGNATURES, "mesa-1"), (KitPart.CALL, None)):
        content = queries.preview_part(
            here.core, here.office.coordinator, vote_id=here.vote_id, part=part, station_id=station
        )
        fronts = [text for text in page_texts(content) if text.strip()]
        assert all("MUESTRA — SIN VALIDEZ" in text for text in fronts)
    assert log(here) == before


def test_a_specimen_of_ballots_is_a_few() -> None:
    here = a_kit_office()
    content = queries.preview_part(
        here.core, here.office.coordinator, vote_id=here.vote_id, part=KitPart.BALLOTS, station_id="mesa-1"
    )
    assert "000004" in flat_text(content)
    assert "000005" not in flat_text(content)


def test_the_papers_of_a_station_are_listed_with_their_sheets() -> None:
    here = a_kit_office()
    found = queries.station_kit(here.core, here.office.coordinator, vote_id=here.vote_id, station_id="mesa-1")
    sheets = {size.part: size.sheets for size in found.parts}
    assert found.ballots_per_sheet == 4
    assert sheets[KitPart.BALLOTS] == 25
    assert KitPart.LID not in sheets


def test_spoiled_sheets_are_noted_with_their_reason() -> None:
    here = a_kit_office()
    kit.note_spoiled(
        here.core, here.office.coordinator, **here.ids(), part=KitPart.BALLOTS, first=3, last=4, reason=" Se atoró. "
    )
    (row,) = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id).spoiled
    assert (row.part, row.station, row.numbers, row.reason) == (
        KitPart.BALLOTS, "Mesa 1", BallotRange(3, 4), "Se atoró.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("part", "first", "last", "code"),
    [
        (KitPart.BALLOTS, 3, 400, "ballots-outside-range"),
        (KitPart.SIGNATURES, 0, 2, "sheets-not-a-range"),
        (KitPart.SIGNATURES, 3, 2, "sheets-not-a-range"),
    ],
)
def test_spoiled_numbers_must_make_sense(part: KitPart, first: int, last: int, code: str) -> None:
    here = a_kit_office()
    with pytest.raises(ConflictError, match=code):
        kit.note_spoiled(
            here.core, here.office.coordinator, **here.ids(), part=part, first=first, last=last, reason="Borrosas."
        )


def test_a_reason_is_asked_for() -> None:
    here = a_kit_office()
    with pytest.raises(ConflictError, match="text-refused"):
        kit.note_spoiled(
            here.core, here.office.coordinator, **here.ids(), part=KitPart.CALL, first=1, last=1, reason=" "
        )


def everything(here: VotingOffice, folder: Path) -> dict[str, tuple[Permission, Callable[[Any], object]]]:
    """Each function of printing, and what it asks for."""
    vote: dict[str, Any] = {"vote_id": here.vote_id}
    part: dict[str, Any] = {**vote, "part": KitPart.OPENING, "station_id": "mesa-1"}
    return {
        "print_kit": (Permission.ISSUE_PAPERS, lambda actor: kit.print_kit(here.core, actor, **vote, folder=folder)),
        "print_part": (Permission.ISSUE_PAPERS, lambda actor: kit.print_part(here.core, actor, **part)),
        "note_spoiled": (
            Permission.ISSUE_PAPERS,
            lambda actor: kit.note_spoiled(here.core, actor, **part, first=1, last=1, reason="Borrosa."),
        ),
        "kit_view": (Permission.READ_VOTES, lambda actor: queries.kit_view(here.core, actor, **vote)),
        "station_kit": (
            Permission.ISSUE_PAPERS,
            lambda actor: queries.station_kit(here.core, actor, **vote, station_id="mesa-1"),
        ),
        "preview_part": (Permission.ISSUE_PAPERS, lambda actor: queries.preview_part(here.core, actor, **part)),
    }


NAMES = ("print_kit", "print_part", "note_spoiled", "kit_view", "station_kit", "preview_part")


@pytest.mark.parametrize("name", NAMES)
def test_every_function_asks_for_its_permission_and_acts_are_logged_once(name: str, tmp_path: Path) -> None:
    here = a_kit_office()
    permission, work = everything(here, tmp_path)[name]
    office = here.office
    for actor in (office.administrator, office.first, office.auditor, office.coordinator):
        before = len(log(here))
        allowed = actor.may(permission)
        if not allowed:
            with pytest.raises(NotAllowedError):
                work(actor)
            assert len(log(here)) == before
            continue
        work(actor)
        assert len(log(here)) - before == (1 if name in {"print_kit", "print_part", "note_spoiled"} else 0)


def test_lists_of_people_ask_for_the_right_to_read_rolls() -> None:
    here = a_kit_office()
    signer = here.office.signer
    assert signer.may(Permission.ISSUE_PAPERS)
    assert not signer.may(Permission.READ_ROLLS)
    with pytest.raises(NotAllowedError):
        kit.print_part(here.core, signer, vote_id=here.vote_id, part=KitPart.SIGNATURES, station_id="mesa-1")
    kit.print_part(here.core, signer, vote_id=here.vote_id, part=KitPart.OPENING, station_id="mesa-1")


def test_every_paper_names_the_other_vote_of_the_day_and_its_colour() -> None:
    here = a_kit_office()
    other = a_draft_vote(here.office, title="Aumento salarial 2026")
    prepare(here, companions=(other,))
    with here.core.unit_of_work() as uow:
        uow.preparation.save(replace(VotePreparation(other), ballot_colour="azul"))
    text = flat_text(print_one(here, KitPart.CALL)[1])
    assert "El mismo día se vota también, por separado: Aumento salarial 2026, con boleta azul." in text
