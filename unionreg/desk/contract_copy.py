"""A published register on a stick or in a folder, read without an account and without a network.

The bulk database (``datos/registro.sqlite``, docs/formats/public-data.md) answers for contracts, acts and votes; the
pages say which files and votes belong to a contract. Everything here comes from outside: a copy may be cut, altered or
made by somebody else, so nothing in it is run, no path leaves its folder, and what cannot be read is refused.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote

from unionreg.domain.register.names import name_words
from unionreg.errors import NotFoundError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DATABASE = ("datos", "registro.sqlite")
DOCUMENT = ("datos", "registro.json")
PAGES = "es"
LARGEST_PAGE = 4 << 20
LARGEST_FILE = 200 << 20
LARGEST_HEAD = 64 << 10
MOST_CONTRACTS = 400_000
WORTH_SHOWING = 55
_LONGEST = 4_000
_SHORTEST_NUMBER = 3


@dataclass(frozen=True, slots=True)
class FoundContract:
    """A line of the answer. ``address`` is the contract's permanent one within the copy, and its key here."""

    address: str
    number: str
    title: str
    employers: str
    unions: str
    in_force: bool
    likeness: int


@dataclass(frozen=True, slots=True)
class ContractVersion:
    """One act: deposit, revision, addendum. ``on`` None where the copy does not say the day."""

    act: int
    kind: str
    on: date | None
    folio: str


@dataclass(frozen=True, slots=True)
class VoteOfContract:
    """A vote that the page of the contract names."""

    address: str
    title: str
    first_day: date | None
    outcome: str
    cast: int | None


@dataclass(frozen=True, slots=True)
class ContractFile:
    """A document of the contract: ``path`` within the copy."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class PublishedContract:
    """All that the copy says of a contract. ``wages_due`` and ``text_due`` None once it has ended."""

    address: str
    number: str
    title: str
    employers: str
    unions: str
    in_force: bool
    workers_covered: int | None
    versions: tuple[ContractVersion, ...]
    votes: tuple[VoteOfContract, ...]
    files: tuple[ContractFile, ...]
    wages_due: date | None
    text_due: date | None
    link: str


class PublishedCopy:
    """An opened copy. ``office`` and ``as_of``: who published it, and the day of its data."""

    def __init__(self, folder: Path) -> None:
        """Open a folder that holds a published register.

        NotFoundError ``public-copy-missing`` (path); UnreadableError ``public-copy-unreadable`` (path).
        """
        self.folder = folder.resolve()
        self._database = self.folder.joinpath(*DATABASE)
        if not self._database.is_file():
            raise NotFoundError("public-copy-missing", path=str(folder))
        self.office, self.as_of, self.home, self.invented = _head(self.folder.joinpath(*DOCUMENT))
        self._names: tuple[tuple[str, str, str, str, str, bool], ...] = ()
        self._folded: tuple[tuple[int, ...], tuple[str, ...]] | None = None
        self._rows()

    def search(self, text: str, limit: int = 60) -> tuple[FoundContract, ...]:
        """Contracts whose employer is called like ``text``, or whose number holds it; the most alike first.

        UnreadableError ``public-copy-unreadable``.
        """
        from unionreg.register_adapters import OfficeNameRanking

        asked, number = " ".join(name_words(text[:_LONGEST])), _figures(text)
        rows = self._rows()
        places, words = self._words()
        scores = OfficeNameRanking().likeness(asked, words) if asked else ()
        best: dict[int, int] = {}
        for place, score in zip(places, scores, strict=False):
            best[place] = max(score, best.get(place, 0))
        found = []
        for place, row in enumerate(rows):
            by_number = len(number) >= _SHORTEST_NUMBER and number in _figures(row[1])
            likeness = 100 if by_number else best.get(place, 0)
            if likeness >= WORTH_SHOWING or not text.strip():
                found.append(FoundContract(*row, likeness))
        found.sort(key=lambda each: (-each.likeness, not each.in_force, each.employers, each.number))
        return tuple(found[:limit])

    def contract(self, address: str) -> PublishedContract:
        """One contract. NotFoundError ``public-contract-unknown``; UnreadableError ``public-copy-unreadable``."""
        with self._reading() as database:
            row = database.execute(
                "SELECT number, title, employers, unions, status, workers_covered,"
                " next_wage_revision_by, next_revision_by FROM contracts WHERE address = ? AND withdrawn_on IS NULL",
                (address,),
            ).fetchone()
            if row is None:
                raise NotFoundError("public-contract-unknown", address=address)
            acts = database.execute(
                'SELECT act, kind, "on", folio FROM contract_acts WHERE address = ? ORDER BY act', (address,)
            ).fetchall()
            page = _links(self._page(address))
            votes = tuple(self._votes(database, page, address))
        texts = [_text(cell) for cell in row[:5]]
        wages_due, text_due = (_day(cell) for cell in row[6:8])
        return PublishedContract(
            address,
            texts[0],
            texts[1],
            texts[2],
            texts[3],
            texts[4] == "in-force",
            row[5] if isinstance(row[5], int) else None,
            tuple(ContractVersion(_whole(act), _text(kind), _day(on), _text(folio)) for act, kind, on, folio in acts),
            votes,
            tuple(self._files(page)),
            wages_due,
            text_due,
            f"{self.home.rstrip('/')}/{PAGES}/{address}.html" if self.home else "",
        )

    def file(self, path: str) -> bytes:
        """A document of the copy.

        UnreadableError ``public-file-missing`` (name), ``public-file-altered`` (name): its bytes are not those of its
        name.
        """
        target = (self.folder / path).resolve()
        name = target.name
        if not target.is_relative_to(self.folder):
            raise UnreadableError("public-file-missing", name=name)
        try:
            if target.stat().st_size > LARGEST_FILE:
                raise UnreadableError("public-file-missing", name=name)
            content = target.read_bytes()
        except OSError as error:
            raise UnreadableError("public-file-missing", name=name) from error
        if not hashlib.sha256(content).hexdigest().startswith(name.partition("-")[0]):
            raise UnreadableError("public-file-altered", name=name)
        return content

    def _rows(self) -> tuple[tuple[str, str, str, str, str, bool], ...]:
        """Contracts with their names, read once."""
        if not self._names:
            with self._reading() as database:
                rows = database.execute(
                    "SELECT address, number, title, employers, unions, status FROM contracts"
                    " WHERE withdrawn_on IS NULL LIMIT ?",
                    (MOST_CONTRACTS,),
                ).fetchall()
            texts = (tuple(_text(cell) for cell in row) for row in rows)
            self._names = tuple((*cells[:5], cells[5] == "in-force") for cells in texts)  # type: ignore[misc]
        return self._names

    def _words(self) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Employers' names folded, with the places of their contracts: once, for a search follows every pause."""
        if self._folded is None:
            names = [(place, each) for place, row in enumerate(self._rows()) for each in row[3].split("; ")]
            self._folded = (
                tuple(place for place, _name in names),
                tuple(" ".join(name_words(name)) for _place, name in names),
            )
        return self._folded

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """The database, never written to; whatever is wrong with it is one sentence."""
        try:
            with closing(sqlite3.connect(f"{self._database.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
                database.execute("PRAGMA trusted_schema = OFF")
                yield database
        except (sqlite3.Error, OSError, UnicodeError, ValueError) as error:
            raise UnreadableError("public-copy-unreadable", path=str(self.folder)) from error

    def _page(self, address: str) -> str:
        """The page of the contract; empty when the copy holds the data alone."""
        target = (self.folder / PAGES / f"{address}.html").resolve()
        if not target.is_relative_to(self.folder):
            return ""
        try:
            with target.open("rb") as file:
                return file.read(LARGEST_PAGE).decode("utf-8", "replace")
        except OSError:
            return ""

    def _files(self, page: tuple[tuple[str, str], ...]) -> Iterator[ContractFile]:
        for href, title in page:
            _before, mark, rest = unquote(href).partition("archivos/")
            path = f"{mark}{rest}"
            if mark and path.endswith(".pdf") and (self.folder / path).resolve().is_relative_to(self.folder):
                yield ContractFile(path, title)

    def _votes(
        self, database: sqlite3.Connection, page: tuple[tuple[str, str], ...], address: str
    ) -> Iterator[VoteOfContract]:
        up = "../" * address.count("/")
        for href, _title in page:
            wanted = href.removeprefix(up).removesuffix(".html")
            row = database.execute(
                'SELECT title, first_day, outcome, "cast" FROM votes WHERE address = ? AND withdrawn_on IS NULL',
                (wanted,),
            ).fetchone()
            if row is not None:
                cast = row[3] if isinstance(row[3], int) else None
                yield VoteOfContract(wanted, _text(row[0]), _day(row[1]), _text(row[2]), cast)


class _Links(HTMLParser):
    """Links with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._href: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._href, self._words = dict(attrs).get("href"), []

    def handle_data(self, data: str) -> None:
        if self._href is not None:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._href is not None:
            self.found.append((self._href, " ".join("".join(self._words).split())[:_LONGEST]))
            self._href = None


def _links(page: str) -> tuple[tuple[str, str], ...]:
    parser = _Links()
    parser.feed(page)
    return tuple(dict.fromkeys(parser.found))


def _head(path: Path) -> tuple[str, date | None, str, bool]:
    """Who published, as of which day, at which address, and whether it is a demonstration; empty when nothing says."""
    try:
        with path.open("rb") as file:
            head = file.read(LARGEST_HEAD).decode("utf-8", "replace")
        office, _end = json.JSONDecoder().raw_decode(head, head.index("{", head.index('"office"')))
    except (OSError, ValueError, RecursionError):
        return "", None, "", False
    if not isinstance(office, dict):
        return "", None, "", False
    address = _text(office.get("address"))
    home = address if address.startswith(("https://", "http://")) else ""
    return _text(office.get("name")), _day(office.get("as_of")), home, office.get("invented") is True


def _text(cell: object) -> str:
    """A cell as a line of text: no control character, no sign that turns the direction of reading."""
    words = str(cell)[:_LONGEST] if isinstance(cell, str) else ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())


def _whole(cell: object) -> int:
    return cell if isinstance(cell, int) else 0


def _day(cell: object) -> date | None:
    try:
        return date.fromisoformat(cell) if isinstance(cell, str) else None
    except ValueError:
        return None


def _figures(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isalnum()).upper() if _has_digit(text) else ""


def _has_digit(text: str) -> bool:
    return any(sign.isdecimal() for sign in text)


REMEMBERED = "copia-publica.txt"


def remember_copy(desk: Path, copy: Path) -> None:
    """Note beside the desk where the copy lies, for the next time; a desk that cannot be written to forgets it."""
    try:
        (desk / REMEMBERED).write_text(str(copy), encoding="utf-8")
    except (OSError, UnicodeError):
        # Only a convenience: the person chooses the folder again.
        return


def remembered_copy(desk: Path) -> str:
    """The folder of the last copy; empty when none is known or it is not there now."""
    try:
        text = (desk / REMEMBERED).read_text(encoding="utf-8")[:_LONGEST].strip()
        return text if text and desk.joinpath(text, *DATABASE).is_file() else ""
    except (OSError, ValueError):
        return ""
