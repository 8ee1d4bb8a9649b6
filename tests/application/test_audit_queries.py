from __future__ import annotations

import csv
import io
import json
from datetime import timedelta

import pytest
from sqlalchemy import text

from tests.builders_office import START, a_core, a_founding, an_office, memory_engine
from unionreg.application.offices import found_office, rename_office
from unionreg.application.people import change_person, deactivate_person
from unionreg.application.queries.audit import ExportForm, check_log, export_log, log_page
from unionreg.application.session import sign_in
from unionreg.domain.audit.chain import AuditRecord, Doer, Head, check_chain
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import Role
from unionreg.errors import NotAllowedError

ALL = LogFilter()


def test_a_page_is_newest_first_and_counts_everything() -> None:
    here = an_office()
    total = len(here.log_kinds())
    page = log_page(here.core, here.auditor, ALL, offset=1, limit=2)
    assert page.total == total
    assert [row.sequence for row in page.rows] == [total - 1, total - 2]
    assert page.kinds == ("office-created", "password-changed", "person-added", "signed-in")
    assert page.usernames[:2] == ("arce", "audi")


def test_rows_keep_the_name_of_then() -> None:
    here = an_office()
    chief = here.administrator
    change_person(here.core, chief, user_id=here.first.user_id, full_name="Otra Persona", post="Otro")
    rows = log_page(here.core, here.auditor, LogFilter(username="perez")).rows
    assert {row.full_name for row in rows} == {"Pía Pérez"}


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (LogFilter(kinds=frozenset({"person-added"})), 11),
        (LogFilter(kinds=frozenset({"person-added"}), text="perez"), 1),
        (LogFilter(text="PIA pérez"), 4),
        (LogFilter(text="100%"), 0),
        (LogFilter(text="second-tally-clerk registr"), 0),
        (LogFilter(text="second-tally-clerk"), 3),
        (LogFilter(username="luna", kinds=frozenset({"office-created"})), 1),
        (LogFilter(vote_id="2026-0001"), 0),
        (LogFilter(until=START), 0),
        (LogFilter(since=START + timedelta(seconds=1)), 0),
        (LogFilter(since=START, until=START + timedelta(seconds=1), kinds=frozenset({"office-created"})), 1),
    ],
)
def test_the_log_is_filtered(wanted: LogFilter, expected: int) -> None:
    here = an_office()
    page = log_page(here.core, here.auditor, wanted)
    assert (page.total, len(page.rows)) == (expected, expected)


def test_values_get_words_for_the_sentence() -> None:
    here = an_office()
    wanted = LogFilter(kinds=frozenset({"person-added"}), text="pérez")
    row = log_page(here.core, here.auditor, wanted).rows[0]
    assert row.params()["roles"] == "first-tally-clerk, second-tally-clerk"
    assert row.params(lambda name, value: f"{name}={value.upper()}")["username"] == "username=PEREZ"
    assert row.roles == (Role.ADMINISTRATOR,)
    rename_office(here.core, here.administrator, name="Centro", unit="", place="Toluca")
    assert log_page(here.core, here.auditor, ALL).rows[0].params()["unit"] == "–"
    created = log_page(here.core, here.auditor, LogFilter(kinds=frozenset({"office-created"}))).rows[0]
    assert created.params()["invented"] == "true"


def test_an_untouched_log_is_whole() -> None:
    here = an_office()
    check = check_log(here.core, here.auditor)
    assert check.whole
    assert check.records == len(here.log_kinds())
    assert check.expected_found is None


def test_a_hash_noted_on_paper_is_found_later_and_a_foreign_one_is_not() -> None:
    here = an_office()
    noted = check_log(here.core, here.auditor).head
    deactivate_person(here.core, here.administrator, user_id=here.first.user_id, reason="Licencia")
    grouped = " ".join(noted[start : start + 4].upper() for start in range(0, 64, 4))
    found = check_log(here.core, here.auditor, expected=grouped)
    assert (found.expected_found, found.whole) == (True, True)
    foreign = check_log(here.core, here.auditor, expected="ab" * 32)
    assert (foreign.expected_found, foreign.whole, foreign.broken_at) == (False, False, None)


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE audit_log SET full_name = 'Otra' WHERE sequence = 1", 1),
        ("DELETE FROM audit_log WHERE sequence = 2", 2),
        ("DELETE FROM audit_log WHERE sequence = 3", 3),
        ("UPDATE audit_head SET sequence = 2", 4),
    ],
)
def test_meddling_with_the_database_is_found_at_its_place(statement: str, broken_at: int) -> None:
    engine = memory_engine()
    core = a_core(engine)
    found_office(core, a_founding())
    sign_in(core, username="luna", password="una clave bien larga")
    sign_in(core, username="luna", password="una clave bien larga")
    with engine.begin() as connection:
        connection.execute(text(statement))
    with core.unit_of_work() as uow:
        assert check_chain(uow.audit.records(), uow.audit.head()).broken_at == broken_at


def test_an_exported_json_log_is_enough_to_check_the_chain() -> None:
    here = an_office()
    exported = json.loads(export_log(here.core, here.auditor, ALL, ExportForm.JSON))
    records = [
        AuditRecord(
            each["sequence"],
            START,
            each["kind"],
            Doer(each["user_id"], each["username"], each["full_name"], each["post"], tuple(map(Role, each["roles"]))),
            each["vote_id"],
            each["details"],
            each["previous"],
            each["hash"],
        )
        for each in exported
    ]
    assert check_chain(records, Head(len(records), records[-1].hash)).whole
    assert exported[0]["at"] == "2026-08-12T15:00:00Z"


def test_an_exported_table_opens_in_a_spreadsheet_without_formulas() -> None:
    here = an_office()
    rename_office(here.core, here.administrator, name="=HYPERLINK(1)", unit="", place="Toluca")
    change_person(here.core, here.administrator, user_id=here.first.user_id, full_name="+1", post="@x")
    content = export_log(here.core, here.auditor, LogFilter(username="luna"), ExportForm.CSV)
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [int(row["sequence"]) for row in rows] == sorted(int(row["sequence"]) for row in rows)
    assert rows[0]["full_name"] == "Ana Luna Ñáñez"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_a_cell_that_begins_like_a_formula_is_made_harmless() -> None:
    here = an_office()
    change_person(here.core, here.administrator, user_id=here.administrator.user_id, full_name="=1+1", post="-x")
    chief = sign_in(here.core, username="luna", password="una clave bien larga").actor
    rename_office(here.core, chief, name="Centro", unit="", place="Toluca")
    content = export_log(here.core, here.auditor, LogFilter(kinds=frozenset({"office-renamed"})), ExportForm.CSV)
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    assert (row["full_name"], row["post"], row["vote_id"]) == ("'=1+1", "'-x", "")


def test_the_log_is_for_those_who_may_read_it() -> None:
    here = an_office()
    with pytest.raises(NotAllowedError, match="permission-missing"):
        log_page(here.core, here.coordinator, ALL)
