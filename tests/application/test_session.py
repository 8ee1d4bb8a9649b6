from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders_office import (
    PASSWORD,
    START,
    TEMPORARY,
    PlainPasswords,
    a_core,
    a_founding,
    an_office,
)
from unionreg.application.changes import Thing
from unionreg.application.offices import found_office
from unionreg.application.people import add_person, change_roles, deactivate_person, reset_password
from unionreg.application.queries.people import own_account
from unionreg.application.session import change_own_password, require, sign_in, sign_out
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import Permission, Role
from unionreg.errors import ConflictError, NotAllowedError

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest
    from unionreg.application.ports import Core
    from unionreg.domain.audit.chain import AuditRecord


def refusal(core: Core, username: str, password: str) -> NotAllowedError:
    with pytest.raises(NotAllowedError) as caught:
        sign_in(core, username=username, password=password)
    return caught.value


def last_record(core: Core) -> AuditRecord:
    with core.unit_of_work() as uow:
        return uow.audit.find(LogFilter(), limit=1)[0]


def test_signing_in_tells_who_it_is() -> None:
    office = an_office()
    arrived = sign_in(office.core, username="  CANO ", password=PASSWORD)
    assert arrived.actor == office.coordinator
    assert not arrived.must_change_password
    assert arrived.previous_at == START
    assert arrived.changes.concerns(Thing.PERSON, str(office.coordinator.user_id))
    assert last_record(office.core).kind == "signed-in"


def test_unknown_name_wrong_password_and_closed_account_get_the_same_sentence() -> None:
    office = an_office()
    deactivate_person(office.core, office.administrator, user_id=office.signer.user_id, reason="Cambio de adscripción")
    errors = [
        refusal(office.core, "nadie", PASSWORD),
        refusal(office.core, "cano", "otra cosa"),
        refusal(office.core, "flores", PASSWORD),
    ]
    assert {(error.code, tuple(error.params)) for error in errors} == {("sign-in-wrong", ())}


def test_an_unknown_name_is_never_written_down() -> None:
    office = an_office()
    refusal(office.core, "mi-secreto-en-el-campo-equivocado", "x")
    record = last_record(office.core)
    assert (record.kind, record.doer.username) == ("sign-in-refused", "")
    assert "secreto" not in record.details


def test_a_wrong_password_is_counted_and_logged_and_never_written_down() -> None:
    office = an_office()
    refusal(office.core, "cano", "equivocada")
    record = last_record(office.core)
    assert record.kind == "sign-in-refused"
    assert record.details == '{"attempts":1,"username":"cano"}'


def test_waiting_grows_after_the_third_wrong_password() -> None:
    office = an_office()
    assert [refusal(office.core, "cano", "no").code for _ in range(3)] == ["sign-in-wrong"] * 3
    waiting = refusal(office.core, "cano", PASSWORD)
    assert (waiting.code, waiting.params) == ("sign-in-wait", {"seconds": 5})
    office.clock.advance(seconds=5)
    assert refusal(office.core, "cano", "no").code == "sign-in-wrong"
    office.clock.advance(seconds=9)
    assert refusal(office.core, "cano", PASSWORD).params == {"seconds": 1}


def test_a_good_password_ends_the_count_and_tells_how_many_were_wrong() -> None:
    office = an_office()
    refusal(office.core, "cano", "no")
    refusal(office.core, "cano", "no")
    assert sign_in(office.core, username="cano", password=PASSWORD).failed_before == 2
    assert sign_in(office.core, username="cano", password=PASSWORD).failed_before == 0


def test_a_temporary_password_opens_nothing_but_its_own_change() -> None:
    office = an_office()
    reset_password(office.core, office.administrator, user_id=office.signer.user_id, temporary_password=TEMPORARY)
    arrived = sign_in(office.core, username="flores", password=TEMPORARY)
    assert arrived.must_change_password
    with pytest.raises(NotAllowedError, match="password-must-change"):
        own_account(office.core, arrived.actor)
    change_own_password(office.core, arrived.actor, current=TEMPORARY, new="otra clave muy larga")
    assert own_account(office.core, arrived.actor).username == "flores"
    assert not sign_in(office.core, username="flores", password="otra clave muy larga").must_change_password


def test_the_own_password_changes_only_with_the_present_one() -> None:
    office = an_office()
    with pytest.raises(NotAllowedError, match="sign-in-wrong"):
        change_own_password(office.core, office.first, current="no es", new="otra clave muy larga")
    assert last_record(office.core).details == '{"attempts":1,"username":"perez"}'


@pytest.mark.parametrize(("new", "code"), [("corta", "U-201"), (PASSWORD, "U-204"), ("perez perez", "U-202")])
def test_a_weak_new_password_is_refused_with_its_reasons(new: str, code: str) -> None:
    office = an_office()
    with pytest.raises(ConflictError) as caught:
        change_own_password(office.core, office.first, current=PASSWORD, new=new)
    assert caught.value.code == "password-weak"
    assert [finding.code for finding in caught.value.findings] == [code]
    assert office.log_kinds()[-1] == "signed-in"


def test_a_closed_account_cannot_change_its_password() -> None:
    office = an_office()
    deactivate_person(office.core, office.administrator, user_id=office.first.user_id, reason="Licencia")
    with pytest.raises(NotAllowedError, match="account-inactive"):
        change_own_password(office.core, office.first, current=PASSWORD, new="otra clave muy larga")


def test_a_role_taken_away_counts_at_once() -> None:
    office = an_office()
    change_roles(office.core, office.administrator, user_id=office.signer.user_id, roles=frozenset({Role.REGISTRAR}))
    with office.core.unit_of_work() as uow:
        with pytest.raises(NotAllowedError) as caught:
            require(uow, office.signer, Permission.SIGN)
        require(uow, office.signer, Permission.ISSUE_PAPERS)
    assert (caught.value.code, caught.value.params) == ("permission-missing", {"permission": "sign"})


def test_a_closed_account_may_nothing_more_though_still_signed_in() -> None:
    office = an_office()
    deactivate_person(office.core, office.administrator, user_id=office.auditor.user_id, reason="Fin del encargo")
    with office.core.unit_of_work() as uow, pytest.raises(NotAllowedError, match="account-inactive"):
        require(uow, office.auditor, Permission.READ_LOG)


def test_signing_out_is_logged() -> None:
    office = an_office()
    sign_out(office.core, office.first)
    record = last_record(office.core)
    assert (record.kind, record.doer.full_name) == ("signed-out", "Pía Pérez")


def test_a_weak_hash_is_made_again_at_sign_in() -> None:
    passwords = PlainPasswords()
    office = an_office(passwords=passwords)
    with office.core.unit_of_work() as uow:
        before = uow.people.password_hash(office.first.user_id)
    passwords.outdated = True
    passwords.hash = lambda password: "stronger:" + password  # type: ignore[method-assign]
    passwords.matches = lambda stored, _password: stored == before  # type: ignore[method-assign]
    sign_in(office.core, username="perez", password=PASSWORD)
    with office.core.unit_of_work() as uow:
        assert uow.people.password_hash(office.first.user_id) == "stronger:" + PASSWORD


def test_signing_in_with_a_temporary_password_keeps_it_temporary_when_hashed_again() -> None:
    passwords = PlainPasswords()
    core = a_core(passwords=passwords)
    found_office(core, a_founding())
    chief = sign_in(core, username="luna", password=PASSWORD).actor
    add_person(
        core,
        chief,
        username="cano",
        full_name="César Cano",
        post="Conciliación",
        roles=frozenset({Role.COORDINATOR}),
        temporary_password=TEMPORARY,
    )
    passwords.outdated = True
    assert sign_in(core, username="cano", password=TEMPORARY).must_change_password
    assert sign_in(core, username="cano", password=TEMPORARY).must_change_password


def test_no_password_is_anywhere_in_the_log() -> None:
    office: OfficeUnderTest = an_office()
    with office.core.unit_of_work() as uow:
        everything = "".join(record.details for record in uow.audit.records())
    assert PASSWORD not in everything
    assert TEMPORARY not in everything
    assert "plain:" not in everything
