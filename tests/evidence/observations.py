"""Builders of observers' reports for the tests of evidence: a good one that each test spoils in one way."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.authority import official
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, opened, store
from tests.observer_builders import a_notebook, a_picture
from unionreg.documents.observer_report import ReportMatter, observer_report
from unionreg.evidence.container import MIMETYPE
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.observation_json import notebook_bytes
from unionreg.evidence.observation_verification import verify_observation
from unionreg.evidence.observation_writing import build_observation, sign_observation
from unionreg.evidence.verification import Request
from unionreg.evidence.zip_writing import write_directory, write_entries
from unionreg.signing.own_key import OwnKey, new_own_key, open_own_key
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import Notebook

Json = dict[str, Any]
PICTURE = a_picture(with_place=True)
PASSWORD = "una contraseña larga"


@cache
def own_key() -> OwnKey:
    return open_own_key(new_own_key(bytes(range(32)), PASSWORD), PASSWORD)


def printed(notebook: Notebook, fingerprint: str | None) -> bytes:
    matter = ReportMatter(notebook, notebook_bytes(notebook), {}, None, fingerprint)
    return observer_report(matter, Language.ES)


@cache
def unsigned(notebook: Notebook | None = None, *, own: bool = True) -> bytes:
    book = notebook or a_notebook(PICTURE)
    photographs = {one.sha256: PICTURE for one in book.photographs}
    return build_observation(book, photographs, printed(book, own_key().fingerprint if own else None))


@cache
def signed(notebook: Notebook | None = None, *, own: bool = True) -> bytes:
    key = own_key() if own else opened(official())
    return sign_observation(unsigned(notebook, own=own), key, "Observatorio Inventado", SIGNED_AT)


def entries_of(file: bytes) -> dict[str, bytes]:
    from unionreg.evidence.container import ContainerReader
    from unionreg.evidence.observation_layout import ObservationNames

    found = ContainerReader(file, lambda *_row, **_params: None, ObservationNames()).read()
    assert found is not None
    return {entry.name: file[entry.offset : entry.offset + entry.size] for entry in found}


def packed(entries: Mapping[str, bytes]) -> bytes:
    """A container of these entries as they stand, whatever they say."""
    content, stored = write_entries([*entries.items()], 0)
    return content + write_directory(stored, len(content))


def with_notebook(change: Mapping[str, Any]) -> bytes:
    """A signed report whose notebook says something else, signed anew over what it says."""
    entries = {name: content for name, content in entries_of(unsigned()).items() if name != "mimetype"}
    value = json.loads(entries["observation/notebook.json"])
    value.update(change)
    made = {"mimetype": MIMETYPE, "observation/notebook.json": json_bytes(value)}
    made |= {name: content for name, content in entries.items() if name not in made}
    return sign_observation(packed(made), own_key(), "", SIGNED_AT)


def verify(file: bytes, official: OfficialCount | None = None, **options: Any) -> Json:
    wanted = {"name": "informe.asice", "trust": store(), "at": VERIFIED_AT} | options
    return verify_observation(file, Request(**wanted), official)


def codes(report: Json, status: str = "fail") -> set[str]:
    return {check["code"] for check in report["checks"] if check["status"] == status}
