"""kill -9 while filings are taken in, marked and ruled on: whole acts or nothing, and what was told is there."""

from __future__ import annotations

import os
import random
import select
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.builders_filings import KnownSignatures, NotedContainers, NotedPapers, a_filing_office, data_of, sent
from tests.builders_office import QUICK, StandingClock, an_office_file, with_colleagues
from tests.faults.damage import in_another_process, kill
from unionreg.application import filing_rulings, filings
from unionreg.application.filing_records import InboxFilter
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.queries import filings as reading
from unionreg.bootstrap import open_office
from unionreg.domain.audit.chain import check_chain
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.machines import CaseState
from unionreg.domain.filings.rulings import RulingKind, RulingReason

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest
    from unionreg.application.ports import Core

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a process in mid-act needs fork")

ROUNDS = 4
FILINGS = 40


def containers() -> tuple[NotedContainers, list[bytes]]:
    """Many small filings, and the reader that knows them."""
    here = a_filing_office()
    data = replace(data_of(FilingKind.ADDRESS_CHANGE), attachments=())
    made = replace(data, office_id="")
    contents = [sent(here, replace(made, filing_id=f"{number:032x}")) for number in range(FILINGS * ROUNDS)]
    return here.files, contents


def opened(folder: Path, files: NotedContainers) -> Core:
    core = open_office(folder, clock=StandingClock(), settings=QUICK)
    return replace(core, filing_files=files, filing_papers=NotedPapers(), signatures=KnownSignatures())


def taking_in(
    folder: Path, files: NotedContainers, contents: list[bytes], people: OfficeUnderTest
) -> Callable[[Callable[[bytes], None]], None]:
    """One filing after the other is taken in, taken up and refused; each folio is told once all of it is done."""

    def work(tell: Callable[[bytes], None]) -> None:
        core = opened(folder, files)
        for content in contents:
            (folio,) = filings.receive_container(core, people.registrar, content=content).created
            filings.take_up(core, people.reviewer, folio=folio, expected=1)
            ruling = NewRuling(RulingKind.REFUSE, (RulingReason("No consta el acuerdo.", "", "LFT 377-II"),))
            filing_rulings.rule_on_filing(core, people.signer, folio=folio, expected=2, ruling=ruling)
            tell(folio.encode() + b"\n")

    return work


def check(folder: Path, files: NotedContainers, people: OfficeUnderTest, told: set[str]) -> None:
    """Every act is whole: case, history, papers and log agree, and nothing that was told is missing."""
    core = opened(folder, files)
    try:
        rows = reading.inbox(core, people.auditor, where=InboxFilter(open_only=False), limit=10_000).rows
        with core.unit_of_work() as uow:
            assert check_chain(uow.audit.records(), uow.audit.head()).whole
            records = [(record.kind, str(record.details)) for record in uow.audit.records()]
        for row in rows:
            of_case = [kind for kind, details in records if row.folio in details]
            page = reading.case_page(core, people.auditor, folio=row.folio)
            history = reading.case_history(core, people.auditor, folio=row.folio)
            assert len(of_case) == len(history) == page.case.revision
            assert {paper.kind for paper in page.papers} >= {"acuse", "aviso"}
            assert (page.case.state is CaseState.REFUSED) == bool(page.case.rulings)
        assert told <= {row.folio for row in rows if row.state is CaseState.REFUSED}
        folios = [row.folio for row in rows]
        assert len(set(folios)) == len(folios) == [kind for kind, _ in records].count("filing-received")
    finally:
        core.close()


def test_a_cut_leaves_whole_acts_only(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    core = an_office_file(folder)
    people = with_colleagues(core, StandingClock())
    core.close()
    files, contents = containers()
    told: set[str] = set()
    chance = random.Random(7)
    for number in range(ROUNDS):
        batch = contents[number * FILINGS : (number + 1) * FILINGS]
        child, pipe = in_another_process(taking_in(folder, files, batch, people))
        select.select([pipe], [], [], 60)
        select.select([], [], [], chance.random() / 4)  # in the middle of whatever is being written
        kill(child)
        with os.fdopen(pipe, "rb") as stream:
            told |= {line for line in stream.read().decode().split("\n") if line}
        check(folder, files, people, told)
    assert told
