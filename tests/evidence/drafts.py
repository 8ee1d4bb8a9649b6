"""Builders of packages for the tests of evidence: a good vote that each test spoils in one way.

Everything is invented and signed by the tests' own authority.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from tests.authority import NOW, official, test_authority
from unionreg.commands.package_building import compute_result
from unionreg.demo.authority import Issued
from unionreg.evidence.json_writing import json_bytes, result_bytes
from unionreg.evidence.reading import ValueReader
from unionreg.evidence.verification import Request, verify_package
from unionreg.evidence.writing import SignerRole, append_signature, build_package, package_digest
from unionreg.signing.certificates import read_certificate
from unionreg.signing.efirma import EFirma, open_efirma
from unionreg.signing.trust import TrustStore, make_store

Json = dict[str, Any]
DAY = "2026-03-02"
SIGNED_AT = NOW + timedelta(hours=12)
VERIFIED_AT = NOW + timedelta(days=2)
CERTIFIES = SignerRole("certifies", "official", "AUTORIDAD INVENTADA")


@cache
def store() -> TrustStore:
    authority = test_authority()
    return make_store("invented", [read_certificate(authority.root), read_certificate(authority.issuing)])


@cache
def opened(issued: Issued) -> EFirma:
    return open_efirma(issued.certificate, issued.key, issued.password, store=store(), at=SIGNED_AT)


def definition(stations: int = 2, voters: int = 50) -> Json:
    return {
        "schema": "tally-definition-1",
        "vote_id": "inventada-2026-0001",
        "purpose": "official",
        "title": "VOTACIÓN INVENTADA",
        "procedure": "390-ter-revision",
        "legal_basis": ["LFT 390 Ter"],
        "unions": [{"id": "sindicato-a", "name": "Sindicato Inventado «Ñandú»", "registration_number": None}],
        "employers": [{"name": "Empresa Inventada, S.A.", "rfc": "EIN990101AB1"}],
        "contract_number": None,
        "question": "¿Está usted de acuerdo?",
        "ballot": "yes-no",
        "options": [{"id": "yes", "label": "Sí", "union": None}, {"id": "no", "label": "No", "union": None}],
        "workers_covered": stations * voters,
        "workers_with_right_to_vote": stations * voters,
        "roll": {"sha256": "0" * 64, "bytes": 1234, "count": stations * voters},
        "stations": [_station(number, voters) for number in range(stations)],
        "decision_rule": {"base": "a", "population": "covered", "minimum_turnout": None},
        "required_signatures": {
            "certify": 1,
            "officials": [{"name": "FUNCIONARIA INVENTADA UNO", "rfc": "FUIU800101AB1", "role": "Comisionada"}],
        },
        "calendar_id": "inventado-2026",
        "fixed_at": f"{DAY}T07:00:00-06:00",
    }


def _station(number: int, voters: int) -> Json:
    return {
        "id": f"mesa-{number + 1}",
        "name": f"Mesa {number + 1} (inventada)",
        "address": "Calle Inventada 1",
        "opens_at": f"{DAY}T08:00:00-06:00",
        "closes_at": f"{DAY}T16:00:00-06:00",
        "voters_assigned": voters,
        "ballots_printed": voters,
        "folios": {"from": number * voters + 1, "to": (number + 1) * voters},
    }


def count(station_id: str, voters: int = 50) -> Json:
    """40 voted of 50: 30 yes, 9 no, 1 null."""
    yes = voters - 20
    return {
        "schema": "tally-count-1",
        "vote_id": "inventada-2026-0001",
        "station_id": station_id,
        "version": 1,
        "correction": None,
        "opened_at": f"{DAY}T08:05:00-06:00",
        "closed_at": f"{DAY}T16:00:00-06:00",
        "counted_at": f"{DAY}T16:40:00-06:00",
        "ballots": {"received": voters, "unused": 10, "spoiled": 0, "taken_away": 0, "found": yes + 10},
        "voters_signed": yes + 10,
        "votes": [{"option": "yes", "count": yes}, {"option": "no", "count": 9}],
        "null_votes": 1,
        "null_breakdown": None,
        "challenged": 0,
        "people": [
            {"name": "Comisionada Inventada", "role": "official", "organisation": None, "paper_signature": "signed"},
            {
                "name": "Representante Inventado",
                "role": "union-representative",
                "organisation": "Sindicato Inventado",
                "paper_signature": "signed",
            },
        ],
        "incidents": [],
        "explained": [],
        "sheets": [],
    }


NAMED = {"name": "Comisionada Inventada", "role": "Comisionada"}


@dataclass
class Draft:
    """A vote that adds up. Change what you like, then ``package()``. ``papers``: add records of the stations as PDF."""

    definition: Json
    counts: dict[str, Json]
    result: Json = field(default_factory=dict)
    extra: dict[str, bytes] = field(default_factory=dict)
    documents: list[Json] | None = None

    def computed(self) -> Draft:
        """Result anew from definition and counts, with a resolution that follows it."""
        reader = ValueReader()
        values = [reader.count(json_bytes(one)) for one in self.counts.values()]
        at = datetime.fromisoformat(f"{DAY}T17:00:00-06:00")
        made = compute_result(reader.definition(json_bytes(self.definition)), values, at)
        import json

        self.result = json.loads(result_bytes(made))
        self.result["resolution"] = {
            **self.result["computed"],
            "reasons": None,
            "by": dict(NAMED),
            "at": f"{DAY}T17:30:00-06:00",
        }
        return self

    def data(self) -> dict[str, bytes]:
        entries = {"vote/definition.json": json_bytes(self.definition), "result.json": json_bytes(self.result)}
        entries |= {f"stations/{name}/count.json": json_bytes(value) for name, value in self.counts.items()}
        return {**entries, **{name: value for name, value in self.extra.items() if not name.startswith("documents/")}}

    def entries(self) -> dict[str, bytes]:
        entries = {**self.data(), **self.extra}
        if self.documents is not None:
            index = {"schema": "tally-documents-1", "vote_id": self.definition["vote_id"], "documents": self.documents}
            entries.setdefault("documents/index.json", json_bytes(index))
        return entries

    def unsigned(self) -> bytes:
        return build_package(self.entries())

    def package(self) -> bytes:
        return append_signature(self.unsigned(), opened(official()), CERTIFIES, SIGNED_AT)

    def digest(self) -> str:
        return package_digest(self.data())

    def add_paper(self, station_id: str | None = None, **changes: str) -> Draft:
        """A generated record with its control line; ``changes`` replace values of the line."""
        kind = "general-record" if station_id is None else "station-record"
        name = f"documents/{kind}{'-' + station_id if station_id else ''}.pdf"
        values = control_values(self, kind, station_id) | changes
        self.extra[name] = paper(values)
        self.documents = self.documents or []
        self.documents.append(
            {"path": name, "kind": kind, "title": "Acta inventada", "origin": "generated", "station_id": station_id}
        )
        return self


def draft(stations: int = 2, voters: int = 50) -> Draft:
    made = definition(stations, voters)
    counts = {station["id"]: count(station["id"], voters) for station in made["stations"]}
    return Draft(made, counts).computed()


def named_draft() -> Draft:
    """A vote between two unions, by plurality."""
    made = draft(1)
    made.definition |= {
        "procedure": "390-bis",
        "ballot": "named",
        "options": [
            {"id": "union-a", "label": "Sindicato A", "union": "sindicato-a"},
            {"id": "union-b", "label": "Sindicato B", "union": None},
        ],
    }
    made.definition["decision_rule"] = {"base": "plurality", "population": "covered", "minimum_turnout": None}
    made.counts["mesa-1"]["votes"] = [{"option": "union-a", "count": 30}, {"option": "union-b", "count": 9}]
    return made.computed()


def control_values(made: Draft, kind: str, station_id: str | None) -> dict[str, str]:
    digest = made.digest()
    if station_id is None:
        totals, source = made.result["totals"], made.result["totals"]
        eligible = made.definition["workers_with_right_to_vote"]
        printed = totals["printed"]
    else:
        source = made.counts[station_id]
        totals = source["ballots"]
        station = next(one for one in made.definition["stations"] if one["id"] == station_id)
        eligible, printed = station["voters_assigned"], station["ballots_printed"]
    return {
        "kind": kind,
        "vote": made.definition["vote_id"],
        "scope": "total" if station_id is None else f"station:{station_id}",
        "eligible": str(eligible),
        "printed": str(printed),
        "unused": str(totals["unused"]),
        "spoiled": str(totals["spoiled"]),
        "taken": str(totals["taken_away"]),
        "found": str(totals["found"]),
        "signed": str(source["voters_signed"]),
        **{f"v.{vote['option']}": str(vote["count"]) for vote in source["votes"]},
        "null": str(source["null_votes"]),
        "digest": "-".join(digest[start : start + 4] for start in range(0, 64, 4)),
    }


def paper(values: dict[str, str], *, skip: str = "", lines: int = 1, text: str = "") -> bytes:
    """A PDF that prints every figure and then the control line; ``skip`` leaves one figure out of the print."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    height = 800
    for key, value in values.items():
        if key not in {"kind", "vote", "scope", "digest", skip}:
            canvas.drawString(50, height, f"{key}: {int(value):,}" if value.isdigit() else f"{key}: {value}")
            height -= 14
    line = text or "[UR1;" + ";".join(f"{key}={value}" for key, value in values.items()) + "]"
    for start in range(0, len(line) * lines, 90):
        canvas.drawString(50, height, (line * lines)[start : start + 90])
        height -= 14
    canvas.save()
    return buffer.getvalue()


def verify(package: bytes, **options: Any) -> Json:
    wanted = {"name": "acta.asice", "trust": store(), "at": VERIFIED_AT} | options
    return verify_package(package, Request(**wanted))


def codes(report: Json, status: str = "fail") -> set[str]:
    return {check["code"] for check in report["checks"] if check["status"] == status}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
