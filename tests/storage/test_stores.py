from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError, StatementError

from tests.builders_office import START, StandingClock, a_core, an_office, memory_engine
from unionreg.domain.accounts import NewAccount
from unionreg.domain.audit.events import SignedIn
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import Role
from unionreg.errors import NotFoundError
from unionreg.settings import PasswordCost
from unionreg.storage import audit_store
from unionreg.storage.passwords import ArgonPasswords
from unionreg.storage.search_text import folded
from unionreg.storage.tables.metadata import EnumText, UtcTime
from unionreg.storage.unit_of_work import SqlUnitOfWork


def an_account(username: str = "cano", **changes: object) -> NewAccount:
    account = NewAccount(username, "César Cano", "Conciliación", frozenset({Role.SIGNER}), "hash", True, START)
    return replace(account, **changes)  # type: ignore[arg-type]


def test_an_exception_inside_undoes_everything() -> None:
    core = a_core()

    def act_and_fail() -> None:
        with core.unit_of_work() as uow:
            uow.people.add(an_account())
            uow.audit.add(SignedIn("cano"), None)
            raise KeyError("anything")

    with pytest.raises(KeyError):
        act_and_fail()
    with core.unit_of_work() as uow:
        assert uow.people.all() == ()
        assert uow.audit.head().sequence == 0


def test_an_account_comes_back_as_it_was_saved() -> None:
    core = a_core()
    with core.unit_of_work() as uow:
        added = uow.people.add(an_account(roles=frozenset({Role.SIGNER, Role.REGISTRAR})))
    changed = replace(
        added,
        full_name="César Ñ. Cano",
        roles=frozenset({Role.COORDINATOR}),
        active=False,
        must_change_password=False,
        failed_attempts=4,
        locked_until=START + timedelta(seconds=10),
        last_sign_in_at=START,
    )
    with core.unit_of_work() as uow:
        uow.people.save(changed)
    with core.unit_of_work() as uow:
        assert uow.people.get(added.user_id) == changed
        assert uow.people.by_username("CANO") == changed
        assert uow.people.all() == (changed,)
        assert uow.people.by_username("otro") is None
        with pytest.raises(NotFoundError):
            uow.people.get(99)


def test_a_name_is_unique_without_regard_to_case() -> None:
    core = a_core()
    with core.unit_of_work() as uow:
        uow.people.add(an_account("ñandu"))
    with pytest.raises(IntegrityError), core.unit_of_work() as uow:
        uow.people.add(an_account("ÑANDU"))


@pytest.mark.parametrize("length", [0, 9, 10, 11, 20, 25])
def test_the_log_is_read_in_order_however_long_it_is(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_store, "_STREAM", 10)
    core = a_core()
    with core.unit_of_work() as uow:
        for number in range(length):
            uow.audit.add(SignedIn(f"persona{number}"), None)
        assert [record.sequence for record in uow.audit.records()] == list(range(1, length + 1))
        assert uow.audit.head().sequence == length


def test_a_page_is_cut_out_of_the_log() -> None:
    core = a_core()
    with core.unit_of_work() as uow:
        for number in range(20):
            uow.audit.add(SignedIn(f"persona{number}"), None)
        page = uow.audit.find(LogFilter(), offset=10, limit=3)
    assert [record.sequence for record in page] == [10, 9, 8]


def test_a_record_is_searched_by_whole_name_without_accents() -> None:
    here = an_office()
    with here.core.unit_of_work() as uow:
        uow.audit.add(SignedIn("100%_real"), here.first)
        assert uow.audit.count(LogFilter(text="PIA PÉREZ 100%_")) == 1
        assert uow.audit.count(LogFilter(text="100%x")) == 0
        assert "perez" in uow.audit.doers()


@given(
    st.datetimes(min_value=START.replace(tzinfo=None, year=1990), max_value=START.replace(tzinfo=None, year=2100)),
    st.integers(-14, 14),
)
def test_times_come_back_as_the_same_moment(naive: datetime, offset: int) -> None:
    moment = naive.replace(microsecond=0, tzinfo=timezone(timedelta(hours=offset)))
    kept = UtcTime().process_bind_param(moment, None)  # type: ignore[arg-type]
    assert kept is not None
    assert UtcTime().process_result_value(kept, None) == moment  # type: ignore[arg-type]


def test_times_sort_as_text() -> None:
    moments = [datetime(year, 3, 2, tzinfo=UTC) for year in (1999, 2009, 2026)]
    texts = [UtcTime().process_bind_param(moment, None) for moment in moments]  # type: ignore[arg-type]
    assert texts == sorted(texts, key=str)


@pytest.mark.parametrize("moment", [START.replace(tzinfo=None), START.replace(microsecond=5)])
def test_a_naive_or_fractional_time_is_our_bug(moment: datetime) -> None:
    clock = StandingClock(moment)
    engine = memory_engine()
    with pytest.raises(StatementError), SqlUnitOfWork(engine, clock) as uow:
        uow.people.add(an_account(created_at=moment))


def test_an_enumeration_is_kept_by_value() -> None:
    kind = EnumText(Role)
    assert kind.process_bind_param(Role.SIGNER, None) == "signer"  # type: ignore[arg-type]
    assert kind.process_result_value("signer", None) is Role.SIGNER  # type: ignore[arg-type]
    assert kind.process_bind_param(None, None) is None  # type: ignore[arg-type]
    assert kind.process_result_value(None, None) is None  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="jefe"):
        kind.process_bind_param("jefe", None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("  Ñandú   ÁREA ", "nandu area"), ("Straße", "strasse"), ("", ""), ("ﬁrma", "firma")],
)
def test_text_is_folded_for_searching(text: str, expected: str) -> None:
    assert folded(text) == expected


def test_argon_knows_its_passwords_and_weak_hashes() -> None:
    quick, strong = (ArgonPasswords(PasswordCost(memory=memory, passes=1, lanes=1)) for memory in (8, 16))
    kept = quick.hash("una clave larga")
    assert kept.startswith("$argon2id$")
    assert kept != quick.hash("una clave larga")
    assert quick.matches(kept, "una clave larga")
    assert not quick.matches(kept, "otra clave larga")
    assert not quick.matches("no es un resumen", "una clave larga")
    assert not quick.is_outdated(kept)
    assert strong.is_outdated(kept)
