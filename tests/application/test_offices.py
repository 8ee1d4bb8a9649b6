from __future__ import annotations

from typing import Any

import pytest

from tests.builders_office import (
    INVENTED_CALENDAR,
    PASSWORD,
    START,
    ListedAuthorities,
    a_core,
    a_founding,
    an_office,
    authority_facts,
)
from unionreg.application.calendars import CalendarFile
from unionreg.application.changes import Thing
from unionreg.application.offices import (
    Administrator,
    add_authority,
    found_office,
    remove_authority,
    rename_office,
    set_entry_policy,
)
from unionreg.application.queries.office import Origin, Validity, authorities, letterhead, office
from unionreg.application.session import sign_in
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Role
from unionreg.errors import ConflictError, NotFoundError, UnreadableError


def refused_founding(**changes: Any) -> ConflictError:
    with pytest.raises(ConflictError) as caught:
        found_office(a_core(), a_founding(**changes))
    return caught.value


def test_founding_makes_office_seal_administrator_and_calendar_in_one_record() -> None:
    core = a_core()
    changes = found_office(core, a_founding())
    chief = sign_in(core, username="luna", password=PASSWORD)
    assert not chief.must_change_password
    assert chief.actor.roles == {Role.ADMINISTRATOR}
    row = office(core, chief.actor)
    assert changes.created == (row.office_id,)
    assert changes.concerns(Thing.PERSON, str(chief.actor.user_id))
    assert (row.invented, row.entry_policy, row.created_at) == (True, EntryPolicy.THIRD_PERSON, START)
    assert (row.seal_key_id, row.seal_public_key) == ("00112233aabbccdd", b"P" * 32)
    with core.unit_of_work() as uow:
        first = next(iter(uow.audit.records()))
        assert uow.office.seal().private_key == b"S" * 32
    assert first.kind == "office-created"
    assert '"calendars":["invented-2026"]' in first.details
    assert first.doer.full_name == "Ana Luna Ñáñez"


def test_everything_wrong_with_a_founding_is_said_at_once() -> None:
    error = refused_founding(name=" ", unit="x" * 201, place="", administrator=Administrator("x", "", "", "corta"))
    assert error.code == "office-refused"
    codes = [finding.code for finding in error.findings]
    assert codes == ["O-101", "O-102", "O-103", "U-101", "U-102", "U-103", "U-201"]


def test_an_office_may_have_no_unit() -> None:
    core = a_core()
    found_office(core, a_founding(unit=""))
    assert letterhead(core).unit == ""


def test_a_founding_with_a_bad_calendar_leaves_nothing() -> None:
    core = a_core()
    with pytest.raises(UnreadableError, match="calendar-malformed"):
        found_office(core, a_founding(calendars=(CalendarFile(b"{}", "x"),)))
    with core.unit_of_work() as uow:
        assert uow.people.all() == ()
        assert uow.audit.head().sequence == 0


def test_a_founding_does_not_show_the_password_when_printed() -> None:
    assert PASSWORD not in repr(a_founding())


def test_the_letterhead_is_open_to_everybody_and_says_when_invented() -> None:
    head = letterhead(an_office().core)
    assert (head.office_name, head.invented) == ("Centro de Conciliación Inventado", True)


def test_the_office_is_renamed_and_both_names_are_kept() -> None:
    here = an_office()
    changes = rename_office(here.core, here.administrator, name=" Centro  Nuevo ", unit="", place="Metepec")
    assert changes.concerns(Thing.OFFICE)
    assert letterhead(here.core).office_name == "Centro Nuevo"
    with here.core.unit_of_work() as uow:
        assert "Centro de Conciliación Inventado" in uow.audit.find(LogFilter(), limit=1)[0].details
    with pytest.raises(ConflictError, match="office-refused"):
        rename_office(here.core, here.administrator, name="", unit="", place="Metepec")


def test_the_entry_policy_is_chosen() -> None:
    here = an_office()
    set_entry_policy(here.core, here.administrator, policy=EntryPolicy.BY_THE_TWO)
    assert office(here.core, here.auditor).entry_policy is EntryPolicy.BY_THE_TWO
    with pytest.raises(ConflictError, match="no-change"):
        set_entry_policy(here.core, here.administrator, policy=EntryPolicy.BY_THE_TWO)


FILES = {
    b"one": (authority_facts("AC UNO"),),
    b"two": (authority_facts("AC DOS"), authority_facts("AC TRES", is_root=False)),
    b"person": (authority_facts("PERSONA", is_authority=False),),
    b"shipped": (authority_facts("AC DE FÁBRICA"),),
    b"twice": (authority_facts("AC CUATRO"), authority_facts("AC CUATRO")),
}


def test_authorities_of_a_file_are_added_and_listed_beside_the_shipped_ones() -> None:
    here = an_office(authorities=ListedAuthorities(FILES))
    changes = add_authority(here.core, here.administrator, content=b"two", reason="Nueva emisora del SAT")
    assert len(changes.created) == 2
    rows = authorities(here.core, here.administrator)
    assert [(row.subject, row.origin) for row in rows] == [
        ("AC TRES", Origin.ADDED),
        ("AC DOS", Origin.ADDED),
        ("AC DE FÁBRICA", Origin.SHIPPED),
    ]
    added = next(row for row in rows if row.subject == "AC DOS")
    assert (added.reason, added.added_by, added.added_at) == ("Nueva emisora del SAT", "Ana Luna Ñáñez", START)
    assert here.log_kinds()[-1] == "authorities-added"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"person", "certificate-not-authority"),
        (b"shipped", "authority-known"),
        (b"twice", "authority-known"),
    ],
)
def test_what_is_no_new_authority_is_refused_and_nothing_stays(content: bytes, code: str) -> None:
    here = an_office(authorities=ListedAuthorities(FILES))
    with pytest.raises(ConflictError, match=code):
        add_authority(here.core, here.administrator, content=content, reason="Prueba")
    assert len(authorities(here.core, here.administrator)) == 1


def test_an_authority_is_not_added_twice_nor_without_reason_nor_from_another_file() -> None:
    here = an_office(authorities=ListedAuthorities(FILES))
    add_authority(here.core, here.administrator, content=b"one", reason="Prueba")
    with pytest.raises(ConflictError, match="authority-known"):
        add_authority(here.core, here.administrator, content=b"one", reason="Prueba")
    with pytest.raises(ConflictError, match="reason-missing"):
        add_authority(here.core, here.administrator, content=b"two", reason="")
    with pytest.raises(UnreadableError, match="certificate-unreadable"):
        add_authority(here.core, here.administrator, content=b"una hoja", reason="Prueba")


def test_an_added_authority_is_removed_with_a_reason() -> None:
    here = an_office(authorities=ListedAuthorities(FILES))
    (digest,) = add_authority(here.core, here.administrator, content=b"one", reason="Prueba").created
    with pytest.raises(ConflictError, match="reason-missing"):
        remove_authority(here.core, here.administrator, sha256=digest, reason=" ")
    remove_authority(here.core, here.administrator, sha256=digest, reason="Se agregó por error")
    assert [row.origin for row in authorities(here.core, here.administrator)] == [Origin.SHIPPED]
    with pytest.raises(NotFoundError, match="authority-not-found"):
        remove_authority(here.core, here.administrator, sha256=digest, reason="Otra vez")


def test_a_shipped_authority_stays() -> None:
    here = an_office()
    (shipped,) = authorities(here.core, here.administrator)
    with pytest.raises(NotFoundError, match="authority-not-found"):
        remove_authority(here.core, here.administrator, sha256=shipped.sha256, reason="Porque sí")


def test_a_list_says_where_today_lies_in_the_dates() -> None:
    here = an_office()
    seen = []
    for days in (-400, 400, 400):
        here.clock.advance(days=days)
        seen.append(authorities(here.core, here.administrator)[0].validity)
    assert seen == [Validity.NOT_YET, Validity.VALID, Validity.EXPIRED]


def test_the_invented_calendar_of_the_founding_is_there() -> None:
    here = an_office()
    with here.core.unit_of_work() as uow:
        (kept,) = uow.office.calendars()
    assert kept.saved_by == "Ana Luna Ñáñez"
    assert kept.year == 2026
    assert INVENTED_CALENDAR.decode().count("2026-09-16") == kept.content.count("2026-09-16")
