from __future__ import annotations

import hashlib
from datetime import date

import pytest

from unionreg.demo.filing_samples import sample
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.members_file import read_members, summarise
from unionreg.domain.filings.preflight import preflight
from unionreg.domain.filings.progress import TaskState, section_states
from unionreg.domain.findings import Severity

FILED_ON = date(2026, 8, 12)


@pytest.mark.parametrize("kind", list(FilingKind))
def test_every_type_has_a_sample_whose_files_are_those_it_names(kind: FilingKind) -> None:
    made = sample(kind, FILED_ON, number="" if filing_type(kind).machine == "registration" else "RS-0001")
    contents = dict(made.attachments or {})
    assert {each.sha256 for each in made.data.attachments} == set(contents)
    assert all(hashlib.sha256(content).hexdigest() == sha256 for sha256, content in contents.items())
    if made.data.members is not None:
        known = summarise(made.members, change=kind is FilingKind.MEMBERS_CHANGE, cut_off=FILED_ON)
        assert known == made.data.members


@pytest.mark.parametrize("kind", list(FilingKind))
def test_a_sample_has_every_part_done_and_nothing_wrong(kind: FilingKind) -> None:
    made = sample(kind, FILED_ON, number="" if filing_type(kind).machine == "registration" else "RS-0001")
    members = read_members(made.members) if made.members else None
    found = preflight(made.data, members, FILED_ON)
    assert [each.code for each in found if each.severity is Severity.ERROR] == []
    assert {state for _section, state in section_states(made.data, found)} == {TaskState.DONE}


def test_the_same_day_gives_the_same_sample() -> None:
    assert sample(FilingKind.WORKERS_UNION, FILED_ON) == sample(FilingKind.WORKERS_UNION, FILED_ON)
