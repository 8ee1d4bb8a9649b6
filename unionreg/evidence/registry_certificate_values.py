"""What a registry paper must print, computed from its attached data alone: every text, every day, every number.

The forms are those of Mexican official papers (``domain.wording``); which labels stand beside them is not looked at.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from unionreg.domain import wording
from unionreg.domain.wording import Gender

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
Printed = tuple[str, str]

CERTIFICATES = frozenset({"constancia-registro", "toma-de-nota", "constancia-representatividad", "constancia-deposito"})
_DAYS = (
    "requested_on", "resolved_on", "statutes_on", "held_on", "presented_on", "deposited_on", "starts_on", "ends_on",
    "last_revision_on", "valid_until", "calendar_months", "thirty_day_months",
)  # fmt: skip
_PEOPLE = ("workers_covered", "workers_with_right_to_vote")
_NUMBERS = ("members", "support")
_TEXTS = ("scope", "strike_extension")
_DAY_LENGTH = len("2026-03-02")


def printed_values(data: Json) -> Iterator[Printed]:
    """Name and printed form of everything that must stand on the page as text."""
    for name in ("name", "unit", "place"):
        yield f"office.{name}", data["office"][name]
    yield "union.name", data["union"]["name"]
    for number, article in enumerate(data["legal_basis"], start=1):
        yield f"legal_basis.{number}", article
    content = data["content"]
    if data["kind"] in CERTIFICATES:
        yield from _certificate(data)
        yield from _people(content)
    else:
        yield from _ruling(content)


def has_day_alone(data: Json) -> bool:
    """Whether the data tell of the presentation only its day."""
    return len(data["case"]["filed_at"]) == _DAY_LENGTH


def printed_words(data: Json) -> Iterator[Printed]:
    """Name and form of the numbers and folios that must stand by themselves."""
    yield "union.registration_number", data["union"]["registration_number"]
    yield "issuer.rfc", data["issuer"]["rfc"]
    yield "issuer.certificate_number", data["issuer"]["certificate_number"]
    yield "contract_number", data["content"].get("contract_number", "")
    for number, party in enumerate(data["content"].get("parties", ()), start=1):
        yield f"parties.{number}.rfc", party["rfc"]


def printed_numbers(data: Json) -> Iterator[tuple[str, int, Gender]]:
    """Numbers that must stand in figures and in words, with the gender of what they count."""
    content = data["content"]
    for name in _NUMBERS:
        if content.get(name) is not None:
            yield name, content[name], Gender.NONE
    for name in _PEOPLE:
        if content.get(name) is not None:
            yield name, content[name], Gender.FEMININE


def _certificate(data: Json) -> Iterator[Printed]:
    issued = datetime.fromisoformat(data["issued_at"])
    yield "issued_at", f"{wording.date_without_weekday(issued)}, {wording.clock_time(issued)}"
    filed = datetime.fromisoformat(data["case"]["filed_at"])
    hour = "" if has_day_alone(data) else f"{wording.clock_time(filed)} del "
    yield "case.filed_at", f"{hour}{wording.long_date(filed)}"
    yield "case.file_number", data["case"]["file_number"]
    yield "union.address", data["union"]["address"]
    if data["union"]["registered_on"] is not None:
        yield "union.registered_on", _day(data["union"]["registered_on"])
    content = data["content"]
    for name in _TEXTS:
        yield name, content.get(name, "")
    for name in _DAYS:
        if content.get(name) is not None:
            yield name, _day(content[name])
    if content.get("term") is not None:
        yield "term.first", _day(content["term"]["first"])
        yield "term.last", _day(content["term"]["last"])
    if content.get("by_operation_of_law"):
        yield "by_operation_of_law", "por ministerio de ley"


def _people(content: Json) -> Iterator[Printed]:
    for number, leader in enumerate(content.get("leaders", ()), start=1):
        yield f"leaders.{number}.name", leader["name"]
        yield f"leaders.{number}.post", leader["post"] + (" (suplente)" if leader["substitute"] else "")
        yield f"leaders.{number}.section", leader["section"]
    for number, party in enumerate(content.get("parties", ()), start=1):
        for name in ("name", "address"):
            yield f"parties.{number}.{name}", party[name]


def _ruling(content: Json) -> Iterator[Printed]:
    yield "title", content["title"]
    for number, sentence in enumerate(content["text"], start=1):
        yield f"text.{number}", sentence
    for number, fact in enumerate(content["facts"], start=1):
        yield f"facts.{number}", fact["value"]
    for number, row in enumerate(content["rows"], start=1):
        for cell in row:
            yield f"rows.{number}", cell


def _day(text: str) -> str:
    return wording.long_date(date.fromisoformat(text))
