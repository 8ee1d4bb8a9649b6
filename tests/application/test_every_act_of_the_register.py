"""Every act in the register checks its permission and writes one record; every reading checks it and writes none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_every_act_of_votes import functions_of
from tests.builders_register import a_register
from unionreg.application import register_acts
from unionreg.application.queries import register as queries
from unionreg.domain.register.export import ExportFormat, Rendering, TableName
from unionreg.domain.register.union import RegisteredUnion
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest
    from unionreg.domain.roles import Actor

READ, KEEP, EXPORT = Permission.READ_REGISTER, Permission.KEEP_REGISTER, Permission.EXPORT_REGISTER
EARLIER = RegisteredUnion(
    "", "STPS-1234", "", "", "Sindicato Antiguo de Ferrocarriles", authority="STPS", registered_on=date(1990, 5, 1)
)
ACTS: dict[str, tuple[Permission, dict[str, Any]]] = {
    "enter_earlier_union": (KEEP, {"union": EARLIER}),
    "decide_likely_same": (KEEP, {"pair_id": 1, "same": True, "reason": "Es el mismo RFC mal escrito"}),
    "export_register": (EXPORT, {"form": ExportFormat.JSON, "rendering": Rendering.PUBLIC, "members": False}),
}
READINGS: dict[str, tuple[Permission, dict[str, Any]]] = {
    "unions_list": (READ, {"text": "automotriz"}),
    "union_page": (READ, {"union_id": "1"}),
    "members_page": (READ, {"union_id": "1"}),
    "employers_list": (READ, {}),
    "employer_page": (READ, {"employer_id": "1"}),
    "likely_pairs": (READ, {}),
    "export_preview": (EXPORT, {"table": TableName.MEMBERS, "rendering": Rendering.PUBLIC}),
}
FUNCTIONS = functions_of((register_acts, queries))


@pytest.fixture(scope="module")
def office() -> OfficeUnderTest:
    return a_register()


def by_role(office: OfficeUnderTest) -> dict[Role, Actor]:
    return {
        Role.ADMINISTRATOR: office.administrator,
        Role.REGISTRAR: office.registrar,
        Role.COORDINATOR: office.coordinator,
        Role.FIRST_CLERK: office.first,
        Role.SIGNER: office.signer,
        Role.REVIEWER: office.reviewer,
        Role.INFORMATION_OFFICER: office.information,
        Role.AUDITOR: office.auditor,
    }


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == set(ACTS) | set(READINGS)


@pytest.mark.parametrize("name", [*ACTS, *READINGS])
def test_each_needs_its_permission_and_only_acts_are_recorded(
    name: str, office: OfficeUnderTest, tmp_path: Path
) -> None:
    permission, given = {**ACTS, **READINGS}[name]
    if name == "export_register":
        given = {**given, "folder": tmp_path}
    before = len(office.log_kinds())
    for role, actor in by_role(office).items():
        if permission not in PERMISSIONS[role]:
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](office.core, actor, **given)
    assert len(office.log_kinds()) == before
    FUNCTIONS[name](office.core, office.registrar, **given)
    assert len(office.log_kinds()) == before + (name in ACTS)


def test_a_reviewer_exports_nothing_and_the_information_officer_only_the_public_copy(
    office: OfficeUnderTest, tmp_path: Path
) -> None:
    official: dict[str, Any] = {"form": ExportFormat.CSV, "rendering": Rendering.OFFICIAL, "members": True}
    for actor in (office.reviewer, office.information):
        with pytest.raises(NotAllowedError):
            register_acts.export_register(office.core, actor, folder=tmp_path, **official)
        with pytest.raises(NotAllowedError):
            queries.export_preview(office.core, actor, table=TableName.MEMBERS, rendering=Rendering.OFFICIAL)
    assert list(tmp_path.iterdir()) == []
    made = register_acts.export_register(
        office.core, office.information, folder=tmp_path, **{**official, "rendering": Rendering.PUBLIC}
    )
    written = b"".join(path.read_bytes() for path in made.folder.iterdir())
    for hidden in ("LUXA800101MMCNXN", "SOXA810101HMCLXN", "Calle Dos 3", "contacto@inventado.mx", "7220000000"):
        assert hidden.encode() not in written
    assert "█████".encode() in written


def test_the_log_of_an_export_holds_no_person(office: OfficeUnderTest, tmp_path: Path) -> None:
    register_acts.export_register(
        office.core,
        office.registrar,
        folder=tmp_path,
        form=ExportFormat.CSV,
        rendering=Rendering.OFFICIAL,
        members=True,
    )
    with office.core.unit_of_work() as uow:
        last = list(uow.audit.records())[-1]
    assert last.kind == "register-exported"
    assert "LUXA" not in repr(last)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "union-unnamed"),
        ({"registration_number": ""}, "earlier-union-incomplete"),
        ({"authority": ""}, "earlier-union-incomplete"),
        ({"registered_on": None}, "earlier-union-incomplete"),
        ({"registration_number": "RA-P59-2026-000001-K"}, "registration-number-taken"),
    ],
)
def test_a_union_of_another_authority_needs_its_facts(
    office: OfficeUnderTest, changes: dict[str, Any], code: str
) -> None:
    with office.core.unit_of_work() as uow:
        number = uow.register.union("1").registration_number
    if code == "registration-number-taken":
        changes = {"registration_number": number}
    with pytest.raises(ConflictError, match=code):
        register_acts.enter_earlier_union(office.core, office.registrar, union=replace(EARLIER, **changes))


def test_a_pair_is_decided_once_with_a_reason() -> None:
    office = a_register()
    with pytest.raises(ConflictError, match="text-refused"):
        register_acts.decide_likely_same(office.core, office.registrar, pair_id=1, same=True, reason=" ")
    (waiting,) = queries.likely_pairs(office.core, office.registrar)
    assert {waiting.first, waiting.second} == {
        "Manufacturas Inventadas, S.A. de C.V.", "Manufacturas Inventada SA de CV"
    }  # fmt: skip
    register_acts.decide_likely_same(office.core, office.registrar, pair_id=1, same=False, reason="Otro RFC")
    with pytest.raises(ConflictError, match="pair-decided"):
        register_acts.decide_likely_same(office.core, office.registrar, pair_id=1, same=True, reason="Otro RFC")
    assert queries.likely_pairs(office.core, office.registrar) == ()
    (decided,) = queries.likely_pairs(office.core, office.registrar, decided=True)
    assert decided.pair.verdict is not None
    assert not decided.pair.verdict.same
    assert decided.pair.verdict.reason == "Otro RFC"
