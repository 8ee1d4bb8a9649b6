"""The registered state goes to the union's desk as a sealed file, and its next change starts from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.application.test_every_act_of_votes import functions_of
from tests.builders_office import StandingClock, an_office_file, with_colleagues
from tests.builders_register import registered
from unionreg.application import registered_state, registered_state_files
from unionreg.application.registered_state_files import hand_out_state
from unionreg.desk.notices import begin_change
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import NotAllowedError, NotFoundError
from unionreg.evidence.office_notice import read_notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeUnderTest]:
    """An office with a real seal, and one union in its register."""
    clock = StandingClock()
    core = an_office_file(tmp_path_factory.mktemp("office") / "o", clock)
    made = with_colleagues(core, clock)
    registered(made)
    yield made
    core.close()


def union_with_members(office: OfficeUnderTest) -> str:
    with office.core.unit_of_work() as uow:
        return next(each.union_id for each in uow.register.all_unions() if each.members)


def test_every_function_has_its_line() -> None:
    assert set(functions_of((registered_state_files,))) == {"hand_out_state"}


def test_only_who_keeps_the_register_hands_it_out_and_the_log_tells(office: OfficeUnderTest) -> None:
    union_id = union_with_members(office)
    before = len(office.log_kinds())
    for role, actor in (
        (Role.REVIEWER, office.reviewer),
        (Role.INFORMATION_OFFICER, office.information),
        (Role.AUDITOR, office.auditor),
    ):
        assert Permission.KEEP_REGISTER not in PERMISSIONS[role]
        with pytest.raises(NotAllowedError, match="permission-missing"):
            hand_out_state(office.core, actor, union_id=union_id)
    assert len(office.log_kinds()) == before
    handed = hand_out_state(office.core, office.registrar, union_id=union_id)
    assert len(office.log_kinds()) == before + 1
    assert handed.file_name.endswith(".aviso")
    assert handed.changes.touched == ()
    with pytest.raises(NotFoundError):
        hand_out_state(office.core, office.registrar, union_id="nobody")


def test_the_next_change_of_the_union_starts_from_it(office: OfficeUnderTest, tmp_path: Path) -> None:
    handed = hand_out_state(office.core, office.registrar, union_id=union_with_members(office))
    said = read_notice(handed.content).file
    assert said.notice.state is not None
    registered = said.notice.state.data
    desk = UnionDesk.create(tmp_path / "escritorio", office.core.clock())
    folder = begin_change(desk, FilingKind.LEADERSHIP_CHANGE, handed.content, office.core.clock())
    assert folder.data.organisation == registered.organisation
    assert folder.data.leaders == registered.leaders
    assert folder.data.base is not None
    assert folder.data.base.registration_number == registered.organisation.registration_number
    assert len(list(folder.members())) == handed.people > 0
    folder.close()
    desk.close()


def test_a_list_that_is_not_kept_or_that_no_file_holds_is_left_out(
    office: OfficeUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    union_id = union_with_members(office)
    monkeypatch.setattr(registered_state_files, "LARGEST_FILE", 10)
    assert hand_out_state(office.core, office.registrar, union_id=union_id).people == 0
    original = registered_state.registered_state
    monkeypatch.setattr(
        registered_state_files, "registered_state", lambda uow, which: replace(original(uow, which), members=None)
    )
    handed = hand_out_state(office.core, office.registrar, union_id=union_id)
    assert (handed.people, read_notice(handed.content).file.members) == (0, None)
