from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_office import PASSWORD, TEMPORARY, an_office
from unionreg.application.changes import Thing
from unionreg.application.people import (
    add_person,
    change_person,
    change_roles,
    deactivate_person,
    reactivate_person,
    reset_password,
)
from unionreg.application.queries.people import own_account, people, person, role_table, suggested_password
from unionreg.application.session import sign_in
from unionreg.domain.accounts import check_password
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import Permission, Role
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError, UnionregError

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest
    from unionreg.application.changes import Changes

ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})


def add(office: OfficeUnderTest, **changes: Any) -> Changes:
    values: dict[str, Any] = {
        "username": "vega",
        "full_name": "Valeria Vega",
        "post": "Auxiliar",
        "roles": frozenset({Role.REGISTRAR}),
        "temporary_password": TEMPORARY,
    }
    return add_person(office.core, office.administrator, **{**values, **changes})


def refused(office: OfficeUnderTest, **changes: Any) -> UnionregError:
    with pytest.raises(UnionregError) as caught:
        add(office, **changes)
    return caught.value


def details(office: OfficeUnderTest) -> str:
    with office.core.unit_of_work() as uow:
        return uow.audit.find(LogFilter(), limit=1)[0].details


def test_a_person_is_added_with_a_temporary_password() -> None:
    office = an_office()
    changes = add(office, username="  Vega ", full_name=" Valeria   Vega ")
    row = person(office.core, office.administrator, int(changes.created[0]))
    assert (row.username, row.full_name, row.roles) == ("vega", "Valeria Vega", (Role.REGISTRAR,))
    assert row.must_change_password
    assert changes.kinds() == {Thing.PERSON}
    assert sign_in(office.core, username="vega", password=TEMPORARY).must_change_password


def test_everything_wrong_with_a_person_is_said_at_once() -> None:
    error = refused(an_office(), username="V!", full_name="", post=" ", roles=frozenset(), temporary_password="corta")
    assert error.code == "person-refused"
    assert [finding.code for finding in error.findings] == ["U-101", "U-102", "U-103", "U-104", "U-201"]


def test_a_user_name_is_never_given_twice_not_even_of_a_closed_account() -> None:
    office = an_office()
    assert refused(office, username="CANO").code == "username-taken"
    deactivate_person(office.core, office.administrator, user_id=office.coordinator.user_id, reason="Jubilación")
    assert refused(office, username="cano").params == {"username": "cano"}


def test_the_administrator_takes_no_part_in_results() -> None:
    error = refused(an_office(), roles=frozenset({Role.ADMINISTRATOR, Role.SIGNER}))
    assert [finding.code for finding in error.findings] == ["U-105"]


def test_a_new_name_or_post_leaves_old_records_as_they_were() -> None:
    office = an_office()
    chief, user_id = office.administrator, office.signer.user_id
    change_person(office.core, chief, user_id=user_id, full_name="Félix Flores Ríos", post="Dirección")
    assert person(office.core, chief, user_id).full_name == "Félix Flores Ríos"
    with office.core.unit_of_work() as uow:
        old = uow.audit.find(LogFilter(username="flores"))
    assert {record.doer.full_name for record in old} == {"Félix Flores"}
    with pytest.raises(ConflictError, match="person-refused"):
        change_person(office.core, chief, user_id=user_id, full_name="", post="Dirección")


def test_roles_change_and_the_log_keeps_both() -> None:
    office = an_office()
    roles = frozenset({Role.SIGNER, Role.REGISTRAR})
    change_roles(office.core, office.administrator, user_id=office.signer.user_id, roles=roles)
    assert '"previous":["signer"],"roles":["registrar","signer"]' in details(office)
    assert sign_in(office.core, username="flores", password=PASSWORD).actor.roles == roles


def test_an_administrator_gets_another_role_beside() -> None:
    office = an_office()
    chief = office.administrator
    roles = frozenset({Role.ADMINISTRATOR, Role.REGISTRAR})
    change_roles(office.core, chief, user_id=chief.user_id, roles=roles)
    assert person(office.core, chief, chief.user_id).roles == (Role.ADMINISTRATOR, Role.REGISTRAR)


def test_roles_that_exclude_each_other_are_refused() -> None:
    office = an_office()
    roles = frozenset({Role.SIGNER, Role.AUDITOR})
    with pytest.raises(ConflictError, match="person-refused"):
        change_roles(office.core, office.administrator, user_id=office.signer.user_id, roles=roles)


def test_the_last_administrator_can_neither_lose_the_role_nor_be_closed() -> None:
    office = an_office()
    chief = office.administrator
    with pytest.raises(ConflictError, match="last-administrator"):
        change_roles(office.core, chief, user_id=chief.user_id, roles=frozenset({Role.REGISTRAR}))
    with pytest.raises(ConflictError, match="last-administrator"):
        deactivate_person(office.core, chief, user_id=chief.user_id, reason="Me voy")


def test_a_closed_administrator_does_not_count_as_another() -> None:
    office = an_office()
    chief = office.administrator
    other = int(add(office, roles=ADMINISTRATOR).created[0])
    deactivate_person(office.core, chief, user_id=other, reason="Licencia")
    with pytest.raises(ConflictError, match="last-administrator"):
        deactivate_person(office.core, chief, user_id=chief.user_id, reason="Me voy")
    reactivate_person(office.core, chief, user_id=other)
    deactivate_person(office.core, chief, user_id=chief.user_id, reason="Me voy")
    with pytest.raises(NotAllowedError, match="account-inactive"):
        people(office.core, chief)


def test_an_administrator_with_another_beside_may_lay_the_role_down() -> None:
    office = an_office()
    add(office, roles=ADMINISTRATOR)
    chief = office.administrator
    change_roles(office.core, chief, user_id=chief.user_id, roles=frozenset({Role.REGISTRAR}))
    with pytest.raises(NotAllowedError, match="permission-missing"):
        people(office.core, chief)


def test_closing_an_account_asks_for_a_reason_and_happens_once() -> None:
    office = an_office()
    chief, user_id = office.administrator, office.first.user_id
    with pytest.raises(ConflictError, match="reason-missing"):
        deactivate_person(office.core, chief, user_id=user_id, reason="  ")
    deactivate_person(office.core, chief, user_id=user_id, reason="Cambio de área")
    with pytest.raises(ConflictError, match="no-change"):
        deactivate_person(office.core, chief, user_id=user_id, reason="Otra vez")


def test_an_opened_account_has_its_old_password_and_roles() -> None:
    office = an_office()
    chief, user_id = office.administrator, office.first.user_id
    with pytest.raises(ConflictError, match="no-change"):
        reactivate_person(office.core, chief, user_id=user_id)
    deactivate_person(office.core, chief, user_id=user_id, reason="Licencia")
    reactivate_person(office.core, chief, user_id=user_id)
    assert sign_in(office.core, username="perez", password=PASSWORD).actor == office.first


def test_a_reset_ends_waiting_and_asks_for_a_new_password() -> None:
    office = an_office()
    for _ in range(4):
        with pytest.raises(NotAllowedError):
            sign_in(office.core, username="perez", password="no")
    assert person(office.core, office.administrator, office.first.user_id).locked_until is not None
    reset_password(office.core, office.administrator, user_id=office.first.user_id, temporary_password=TEMPORARY)
    assert person(office.core, office.administrator, office.first.user_id).locked_until is None
    assert sign_in(office.core, username="perez", password=TEMPORARY).must_change_password


def test_nobody_resets_the_own_password_and_no_weak_one_is_given() -> None:
    office = an_office()
    chief = office.administrator
    with pytest.raises(NotAllowedError, match="password-reset-own"):
        reset_password(office.core, chief, user_id=chief.user_id, temporary_password=TEMPORARY)
    with pytest.raises(ConflictError, match="password-weak"):
        reset_password(office.core, chief, user_id=office.first.user_id, temporary_password="corta")


def test_the_list_is_by_full_name_with_roles_in_their_order() -> None:
    office = an_office()
    rows = people(office.core, office.administrator)
    assert [row.full_name for row in rows] == sorted(row.full_name for row in rows)
    (pia,) = (row for row in rows if row.username == "perez")
    assert pia.roles == (Role.FIRST_CLERK, Role.SECOND_CLERK)


def test_a_person_who_does_not_exist_is_not_found() -> None:
    office = an_office()
    with pytest.raises(NotFoundError, match="person-not-found"):
        person(office.core, office.administrator, 999)


def test_everybody_sees_the_own_account() -> None:
    office = an_office()
    assert own_account(office.core, office.auditor).full_name == "Aurora Díaz"


def test_a_suggested_password_is_good_and_differs_each_time() -> None:
    office = an_office()
    first, second = (suggested_password(office.core, office.administrator) for _ in range(2))
    assert first != second
    assert len(first) == 19
    assert check_password(first, "perez") == ()


def test_the_role_table_names_every_role_once() -> None:
    rows = role_table()
    assert [row.role for row in rows] == list(Role)
    assert rows[0].permissions[0] is Permission.MANAGE_PEOPLE
