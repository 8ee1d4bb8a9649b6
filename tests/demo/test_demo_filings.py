"""What the demo tells of filings holds in the real files: cases, papers, containers and the union's desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.demo_office import NOW, copied_demo, demo_office, entered, opened
from unionreg.application.queries.filings import CasePage, case_page
from unionreg.demo import cast
from unionreg.demo.office import FILINGS, OUT
from unionreg.desk.folder import DeskFolder
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.states.arrows import CaseAct, CaseState
from unionreg.evidence.filing_reading import read_filing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, CasePage]]:
    """The cases of the demo by what they show."""
    told = demo_office().cases
    core = opened(copied_demo(tmp_path_factory.mktemp("filings")))
    try:
        signer = entered(core, cast.SIGNER)
        names = {
            "registered": told.registered,
            "refused": told.refused,
            "overdue": told.overdue,
            "support": told.support,
            "prevented": told.prevented,
        }
        yield {name: case_page(core, signer, folio=folio) for name, folio in names.items()}
    finally:
        core.close()


def test_each_case_stands_where_the_story_leaves_it(pages: dict[str, CasePage]) -> None:
    assert {name: page.state for name, page in pages.items()} == {
        "registered": CaseState.REGISTERED,
        "refused": CaseState.REFUSED,
        "overdue": CaseState.OVERDUE,
        "support": CaseState.GRANTED,
        "prevented": CaseState.PREVENTED,
    }


def test_the_registration_went_through_prevention_and_answer_to_its_certificate(pages: dict[str, CasePage]) -> None:
    case = pages["registered"].case
    assert len(case.versions) == 2
    assert case.preventions[0].answer_version == 2
    assert case.versions[1].data.answers
    assert case.rulings[-1].registration_number
    kinds = {paper.kind for paper in pages["registered"].papers}
    assert {"acuse", "prevencion", "acuse-respuesta", "resolucion-registro", "constancia-registro"} <= kinds


def test_the_overdue_registration_can_be_demanded(pages: dict[str, CasePage]) -> None:
    assert CaseAct.DEMAND in {arrow.act for arrow in pages["overdue"].acts}


def _carried(suffix: str) -> list[Path]:
    return sorted((demo_office().folder / OUT / FILINGS).glob(f"*{suffix}"))


def test_containers_of_both_versions_can_be_carried_away_and_read() -> None:
    read = [read_filing(path.read_bytes()) for path in _carried(".tramite")]
    assert [each.data.version for each in read] == [1, 2]
    assert len({each.data.filing_id for each in read}) == 1


def test_the_union_desk_holds_what_was_issued_and_what_waits() -> None:
    desk = UnionDesk.open(demo_office().desk)
    try:
        rows = {row.kind: row for row in desk.filings()}
    finally:
        desk.close()
    assert set(rows) == {FilingKind.WORKERS_UNION, FilingKind.LEADERSHIP_CHANGE}
    assert rows[FilingKind.WORKERS_UNION].issued == 2
    waiting = DeskFolder.open(demo_office().desk / rows[FilingKind.LEADERSHIP_CHANGE].folder)
    try:
        assert len(waiting.data.leaders) == 2
        assert waiting.data.organisation.name
    finally:
        waiting.close()
    assert rows[FilingKind.LEADERSHIP_CHANGE].changed_at is not None
    assert rows[FilingKind.LEADERSHIP_CHANGE].changed_at < NOW
