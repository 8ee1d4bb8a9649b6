from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.builders_office import INVENTED_CALENDAR, START, an_office
from unionreg.application.calendars import CalendarFile, load_calendar, read_calendar, save_calendar
from unionreg.application.changes import Thing
from unionreg.application.queries.office import calendar_book, calendar_versions, calendars
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.errors import ConflictError, UnreadableError


def a_file(**changes: Any) -> CalendarFile:
    data = {**json.loads(INVENTED_CALENDAR), **changes}
    return CalendarFile(json.dumps(data).encode(), "DOF inventado")


NEXT_YEAR = {"id": "invented-2027", "year": 2027, "covers": {"from": "2027-01-01", "to": "2027-06-30"}, "days": []}


def test_a_calendar_of_another_year_is_loaded() -> None:
    here = an_office()
    changes = load_calendar(here.core, here.administrator, file=a_file(**NEXT_YEAR, complete=False))
    assert changes.created == ("invented-2027",)
    first, second = calendars(here.core, here.auditor)
    assert (first.year, second.year) == (2026, 2027)
    assert (second.last, second.complete, second.source) == (date(2027, 6, 30), False, "DOF inventado")
    assert (second.saved_by, second.saved_at) == ("Ana Luna Ñáñez", START)


def test_a_changed_calendar_becomes_the_next_version_and_the_old_one_is_kept() -> None:
    here = an_office()
    calendar = read_calendar(INVENTED_CALENDAR)
    changes = save_calendar(here.core, here.administrator, calendar=replace(calendar, holidays=()), source="DOF, fe")
    assert (changes.created, changes.concerns(Thing.CALENDAR, "invented-2026")) == ((), True)
    versions = calendar_versions(here.core, here.auditor, "invented-2026")
    assert [(row.version, row.non_business_days) for row in versions] == [(2, 0), (1, 1)]
    assert [row.version for row in calendars(here.core, here.auditor)] == [2]
    with here.core.unit_of_work() as uow:
        record = uow.audit.find(LogFilter(), limit=1)[0]
    assert record.kind == "calendar-saved"
    assert '"version":2' in record.details


def test_days_are_counted_with_the_newest_version() -> None:
    here = an_office()
    independence = date(2026, 9, 16)
    assert not calendar_book(here.core, here.first).is_business_day(independence)
    calendar = replace(read_calendar(INVENTED_CALENDAR), holidays=())
    save_calendar(here.core, here.administrator, calendar=calendar, source="DOF, fe de erratas")
    assert calendar_book(here.core, here.first).is_business_day(independence)


def test_the_same_calendar_again_is_no_new_version() -> None:
    here = an_office()
    with pytest.raises(ConflictError, match="calendar-unchanged"):
        load_calendar(here.core, here.administrator, file=a_file())
    with pytest.raises(ConflictError, match="calendar-unchanged"):
        load_calendar(here.core, here.administrator, file=a_file(version=9))


def test_a_year_has_one_calendar() -> None:
    here = an_office()
    with pytest.raises(ConflictError) as caught:
        load_calendar(here.core, here.administrator, file=a_file(id="otro-2026"))
    assert caught.value.code == "calendar-year-taken"
    assert caught.value.params == {"year": 2026, "calendar_id": "invented-2026"}


def test_a_calendar_needs_a_source() -> None:
    here = an_office()
    calendar = read_calendar(INVENTED_CALENDAR)
    with pytest.raises(ConflictError, match="source-missing"):
        save_calendar(here.core, here.administrator, calendar=replace(calendar, notes=()), source=" ")


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"{", b"[]", b"[" * 100_000, INVENTED_CALENDAR.replace(b"2026-09-16", b"2026-02-30")],
    ids=["empty", "not UTF-8", "cut off", "a list", "deep", "a day that does not exist"],
)
def test_what_is_no_calendar_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableError, match="calendar-malformed"):
        read_calendar(content)


def test_a_calendar_with_a_byte_order_mark_is_read() -> None:
    assert read_calendar(b"\xef\xbb\xbf" + INVENTED_CALENDAR).year == 2026
