"""Every act on the archive checks a permission and adds exactly one record; reading checks it too and adds none.

A new function fails here until it has a line in the table.
"""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_archive import DESCRIPTION, ArchiveOffice, a_scan, an_archive
from unionreg.application import (
    archive_boxes,
    archive_corrections,
    archive_documents,
    archive_loans,
    archive_scans,
)
from unionreg.application.queries import archive as archive_queries
from unionreg.application.queries import archive_papers
from unionreg.demo.archive_scans import contract_scan
from unionreg.domain.archive.box import Shelf
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.papers import LabelSheet
from unionreg.domain.archive.scans import Outcome, PageRef, Recognition
from unionreg.domain.archive.serials import Separator, Series
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable

    Arguments = Callable[[ArchiveOffice], dict[str, Any]]

DUE = date(2026, 8, 20)
KINDS = {each: each.value for each in DocumentKind}


def a_document(here: ArchiveOffice, *labels: str, **changes: Any) -> str:
    return here.take(a_scan(f"{here.core.randomness(4).hex()}.pdf", *labels, **changes))[0]


def described(here: ArchiveOffice) -> str:
    document = a_document(here, "", "")
    here.read(document)
    here.confirm(document)
    return document


def a_loan(here: ArchiveOffice) -> dict[str, Any]:
    lent = archive_loans.lend(
        here.core, here.who, serial=here.box, borrower="Elena", post="Jurídico", reason="Cotejo", due=DUE
    )
    return {"loan_id": lent.created[0]}


def closed(here: ArchiveOffice) -> dict[str, Any]:
    described(here)
    archive_boxes.close_box(here.core, here.who, serial=here.box)
    return {"serial": here.box, "reason": "Faltó una carpeta"}


def a_rescan(here: ArchiveOffice) -> dict[str, Any]:
    first, second = here.take(a_scan("a.pdf", "", ""), a_scan("b.pdf"))
    archive_documents.ask_rescan(here.core, here.who, document_id=first, pages=(1,))
    return {"document_id": second, "of": first}


def words_to_correct(here: ArchiveOffice) -> dict[str, Any]:
    document = a_document(here)
    here.read(document)
    return {"document_id": document, "page": 1, "words": {0: "X"}, "words_sha256": here.document(document).words_sha256}


def a_reading(here: ArchiveOffice) -> dict[str, Any]:
    document = a_document(here)
    page = here.document(document).pages[0]
    read = (PageRef(page.sha256, page.source_page),)
    return {"document_id": document, "read": read, "recognition": Recognition(Outcome.NEEDS_PERSON)}


def two(here: ArchiveOffice) -> dict[str, Any]:
    first, second = here.take(a_scan("a.pdf", "", ""), a_scan("b.pdf", "", ""))
    return {"document_id": second, "of": first}


def a_filled_box(here: ArchiveOffice) -> dict[str, Any]:
    described(here)
    return {"serial": here.box}


ACTS: dict[str, Arguments] = {
    "make_labels": lambda _: {"series": Series.BOX, "count": 3},
    "open_box": lambda here: {"serial": here.serial(Series.BOX, 2), "title": "Otra", "shelf": Shelf()},
    "move_box": lambda here: {"serial": here.box, "shelf": Shelf("Norte")},
    "add_binder": lambda here: {"box": here.box, "serial": here.serial(Series.BINDER), "title": "Legajo"},
    "finish_scanning": a_filled_box,
    "close_box": a_filled_box,
    "reopen_box": closed,
    "take_batch": lambda here: {"box": here.box, "files": (a_scan(),)},
    "note_reading": a_reading,
    "use_as_rescan": a_rescan,
    "read_again": lambda here: {"box": here.box},
    "confirm_document": lambda here: {"document_id": a_document(here), "description": DESCRIPTION},
    "set_aside": lambda here: {"document_id": a_document(here), "reason": "Después"},
    "mark_duplicate": two,
    "stick_label": lambda here: {"document_id": a_document(here), "serial": here.serial(Series.SHEET)},
    "accept_pages": lambda here: {"document_id": a_document(here, "", dpi=90), "pages": (1,), "reason": "Así es"},
    "ask_rescan": lambda here: {"document_id": a_document(here), "pages": (1,)},
    "correct_page": words_to_correct,
    "lend": lambda here: {
        "serial": here.box, "borrower": "Elena", "post": "Jurídico", "reason": "Cotejo", "due": DUE,
    },
    "prolong": lambda here: {**a_loan(here), "due": DUE},
    "give_back": a_loan,
}  # fmt: skip
READINGS: dict[str, Arguments] = {
    "boxes": lambda _: {},
    "box_page": lambda here: {"serial": here.box},
    "loop_page": lambda here: {"serial": here.box},
    "unread": lambda here: {"serial": here.box},
    "documents_list": lambda _: {},
    "document_page": lambda here: {"document_id": a_document(here)},
    "page_words": lambda here: {"document_id": a_document(here), "page": 1},
    "page_picture": lambda here: {"document_id": a_picture(here), "page": 1},
    "correction_queue": lambda _: {},
    "loans": lambda _: {},
    "label_runs": lambda _: {},
    "paper_of": lambda here: {"serial": here.box},
    "parties_like": lambda _: {"kind": PartyKind.UNION, "text": "Sindicato"},
    "labels": lambda _: {"run_id": 1, "sheet": LabelSheet.ADDRESS_30},
    "box_sheet": lambda here: {"serial": here.box, "kinds": KINDS},
    "separators": lambda _: {"separator": Separator.DOCUMENT, "count": 1},
    "loan_slip": a_loan,
}


def a_picture(here: ArchiveOffice) -> str:
    """A document whose file lies in the vault."""
    scan = contract_scan(
        "x.pdf", heading="CONTRATO", union="SINDICATO", employer="FÁBRICA", place="León", day="1 de mayo", pages=1
    )
    return here.take(replace(a_scan("x.pdf"), sha256=here.core.vault.put(scan.pdf)))[0]


MODULES = (
    archive_boxes,
    archive_corrections,
    archive_documents,
    archive_loans,
    archive_scans,
    archive_queries,
    archive_papers,
)
FUNCTIONS = {
    name: function
    for module in MODULES
    for name, function in inspect.getmembers(module, inspect.isfunction)
    if function.__module__ == module.__name__ and "actor" in inspect.signature(function).parameters
    if not name.startswith("_")
}


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == {*ACTS, *READINGS}


@pytest.fixture(scope="module")
def looked_at() -> ArchiveOffice:
    """One archive for all that is only read."""
    return an_archive()


@pytest.mark.parametrize("name", ACTS)
def test_each_act_needs_its_permission_and_leaves_one_record(name: str) -> None:
    assert records_of(an_archive(), name, ACTS[name], Permission.KEEP_ARCHIVE) == 1


@pytest.mark.parametrize("name", READINGS)
def test_reading_needs_its_permission_and_leaves_no_record(name: str, looked_at: ArchiveOffice) -> None:
    assert records_of(looked_at, name, READINGS[name], Permission.READ_ARCHIVE) == 0


def records_of(here: ArchiveOffice, name: str, made: Arguments, permission: Permission) -> int:
    """How many records a permitted call leaves; every role without the permission is refused and leaves none."""
    arguments, office = made(here), here.office
    before = office.log_kinds()
    for other in Role:
        if permission not in PERMISSIONS[other]:
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](here.core, office.by_role[other], **arguments)
    assert office.log_kinds() == before
    FUNCTIONS[name](here.core, here.who, **arguments)
    return len(office.log_kinds()) - len(before)


def test_the_day_is_that_of_the_office() -> None:
    assert archive_queries.today_here(an_archive().core) == date(2026, 8, 12)
