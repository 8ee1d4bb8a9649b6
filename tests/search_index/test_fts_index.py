"""The index: what is taken in is found, forgivingly and in order; what is taken out is not; nothing breaks it."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.benchmarks.search_texts import Contracts
from unionreg.domain.search.asking import ask
from unionreg.domain.search.document import DocumentKey, Facet, IndexedDocument, Party, Source
from unionreg.domain.search.question import Narrowing
from unionreg.errors import StorageUnavailableError
from unionreg.search_index import counting, erasing, matching
from unionreg.search_index.bits import BitStore, bits_of, highest, numbers_of
from unionreg.search_index.index import FtsIndex
from unionreg.search_index.schema import open_index

EVERYBODY = Narrowing(frozenset(Source))
BAJIO = Party("e1", "Autopartes del Bajío, S.A. de C.V.")
NORTE = Party("e2", "Hilados del Norte")


def a_document(number: str, *pages: str, **changes: Any) -> IndexedDocument:
    values: dict[str, Any] = {
        "source": Source.CONTRACT, "id": number, "title": f"Contrato {number}", "pages": pages or ("",),
        "kind": "contract", "employer": BAJIO, "year": 2025, "state": "Guanajuato", "status": "in-force",
        "date": date(2025, 1, int(number) if number.isdigit() and 0 < int(number) < 28 else 1),
    }  # fmt: skip
    return IndexedDocument(**{**values, **changes})


@pytest.fixture
def index(tmp_path: Path) -> FtsIndex:
    return FtsIndex(tmp_path / "archive" / "search.sqlite")


def found(index: FtsIndex, text: str, narrowing: Narrowing = EVERYBODY) -> list[str]:
    return [hit.key.id for hit in index.search(ask(text), narrowing).hits]


@pytest.fixture
def few(index: FtsIndex) -> FtsIndex:
    index.update(
        [
            a_document(
                "1", "La jornada de trabajo será de ocho horas cada año.", "Prima vacacional de los trabajadores."
            ),
            a_document("2", "La jomada de trabajo; el sala-\nrio por el ano.", employer=NORTE, state="Nuevo León"),
            a_document("3", "Contratos colectivos de trabajo, jornada y salarios", title="Jornada nocturna", year=2024),
            a_document("4", "La c0misión mixta y el con trato", codes=("CCT-2026/000123-K",), status="ended", year=0),
            a_document("5", "Sindicato", source=Source.UNION, kind="union", employer=Party(), date=None),
        ]
    )
    return index


def test_accents_plurals_and_case_are_forgiven(few: FtsIndex) -> None:
    assert found(few, "TRABAJADOR") == ["1"]
    assert found(few, "vacaciónal primas") == ["1"]
    assert found(few, "contrato colectivo")[0] == "3"


def test_a_year_is_not_found_without_its_tilde(few: FtsIndex) -> None:
    assert found(few, "año") == ["1"]
    assert found(few, "ano") == ["2"]


def test_what_a_scanner_misreads_comes_after_what_is_exact(few: FtsIndex) -> None:
    hits = few.search(ask("jornada"), EVERYBODY).hits
    assert [(hit.key.id, hit.noisy, hit.in_title) for hit in hits] == [
        ("3", False, True), ("1", False, False), ("2", True, False),
    ]  # fmt: skip
    assert found(few, "salario") == ["2", "3"] or found(few, "salario") == ["3", "2"]
    assert found(few, "comisión mixta") == ["4"]
    assert "4" in found(few, "contrato")
    marked = few.search(ask("comisión"), EVERYBODY).hits[0]
    assert [marked.snippet[a:b] for a, b in marked.marks] == ["c0misión"]


def test_phrases_stand_in_a_row(few: FtsIndex) -> None:
    assert found(few, '"jornada de trabajo"') == ["1"]
    assert found(few, '"trabajo de jornada"') == []
    assert found(few, '"contrato colectivo"') == ["3"]
    assert found(few, '"salario por el"') == ["2"]
    assert found(few, '"jornada de trabajo" vacacional') == ["1"]


@pytest.mark.parametrize("part", ["CCT-2026/000123-K", "000123", "cct2026", "0OO123", "26/0001"])
def test_parts_of_folios_are_found(few: FtsIndex, part: str) -> None:
    hits = few.search(ask(part), EVERYBODY).hits
    assert [(hit.key.id, hit.in_title) for hit in hits] == [("4", True)]


def test_facets_count_everything_found_and_combine(few: FtsIndex) -> None:
    answer = few.search(ask(""), EVERYBODY)
    counts = {facet: {each.value: each.count for each in values} for facet, values in answer.facets}
    assert answer.total == 5
    assert counts[Facet.EMPLOYER] == {"e1": 3, "e2": 1}
    assert counts[Facet.STATE] == {"Guanajuato": 4, "Nuevo León": 1}
    assert list(counts[Facet.YEAR]) == ["2025", "2024"]
    chosen = Narrowing(frozenset(Source), ((Facet.EMPLOYER, ("e2",)), (Facet.STATUS, ("in-force",)), (Facet.KIND, ())))
    answer = few.search(ask(""), chosen)
    counts = {facet: {each.value: each.count for each in values} for facet, values in answer.facets}
    assert answer.total == 1
    assert counts[Facet.EMPLOYER] == {"e1": 2, "e2": 1}
    assert counts[Facet.STATUS] == {"in-force": 1}
    nobody = Narrowing(frozenset(Source), ((Facet.EMPLOYER, ("nobody", "e2")), (Facet.STATE, ("Sonora",))))
    assert few.search(ask(""), nobody).total == 0


def test_what_one_may_not_read_never_shows(few: FtsIndex) -> None:
    unions = Narrowing(frozenset({Source.UNION}))
    answer = few.search(ask(""), unions)
    assert [hit.key.source for hit in answer.hits] == [Source.UNION]
    assert [each.value for each in dict(answer.facets)[Facet.KIND]] == ["union"]
    assert few.search(ask("jornada"), Narrowing(frozenset())).total == 0


def test_a_changed_document_is_found_by_its_new_words_only(few: FtsIndex) -> None:
    few.update([a_document("1", "Aguinaldo de treinta días")])
    assert found(few, "aguinaldo") == ["1"]
    assert found(few, "vacacional") == []
    assert few.size() == 5
    assert few.text(DocumentKey(Source.CONTRACT, "1")) == ("Aguinaldo de treinta días",)


def test_a_withdrawn_document_is_gone_with_its_text(few: FtsIndex) -> None:
    few.update([], [DocumentKey(Source.CONTRACT, "1"), DocumentKey(Source.FILING, "never there")])
    assert found(few, "vacacional") == []
    assert few.text(DocumentKey(Source.CONTRACT, "1")) == ()
    assert few.title(DocumentKey(Source.CONTRACT, "1")) == ""
    assert few.title(DocumentKey(Source.CONTRACT, "2")) == "Contrato 2"
    assert [key.id for key in tuple(few.keys())] == ["2", "3", "4", "5"]
    assert few.size() == 4


def test_only_some_documents_are_asked(few: FtsIndex) -> None:
    keys = [DocumentKey(Source.CONTRACT, "1"), DocumentKey(Source.CONTRACT, "4"), DocumentKey(Source.UNION, "9")]
    assert few.matching(ask("jornada"), EVERYBODY, keys) == (keys[0],)
    assert few.matching(ask("jornada"), EVERYBODY, ()) == ()


def test_hits_are_paged(few: FtsIndex) -> None:
    first = few.search(ask(""), EVERYBODY, limit=2)
    second = few.search(ask(""), EVERYBODY, offset=2, limit=3)
    assert (first.reachable, len(first.hits), len(second.hits)) == (5, 2, 3)
    assert not {hit.key for hit in first.hits} & {hit.key for hit in second.hits}


def test_the_newest_come_first(few: FtsIndex) -> None:
    days = [hit.date for hit in few.search(ask("trabajo"), EVERYBODY).hits]
    assert days == sorted(days, reverse=True)


def test_a_cleared_index_is_another_one(few: FtsIndex) -> None:
    before = few.instance()
    few.clear()
    assert few.size() == 0
    assert few.instance() != before
    few.update([a_document("1", "otra vez")])
    assert found(few, "vez") == ["1"]


def test_another_program_sees_what_was_written(few: FtsIndex, tmp_path: Path) -> None:
    other = FtsIndex(tmp_path / "archive" / "search.sqlite")
    assert other.size() == 5
    few.update([a_document("6", "recién llegado")])
    assert found(other, "llegado") == ["6"]
    few.close()
    assert few.size() == 6


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "search.sqlite"
    file.write_bytes(content)
    index = FtsIndex(file)
    assert index.size() == 0
    index.update([a_document("1", "vivo")])
    assert found(index, "vivo") == ["1"]


def test_an_index_of_an_earlier_form_is_made_anew(few: FtsIndex, tmp_path: Path) -> None:
    few.close()
    with sqlite3.connect(tmp_path / "archive" / "search.sqlite") as raw:
        raw.execute("UPDATE about SET value = 'unionreg-search-0' WHERE name = 'form'")
    raw.close()
    assert few.size() == 0


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageUnavailableError, match="search-index-unusable"):
        FtsIndex(tmp_path / "file" / "search.sqlite").size()


def test_an_update_that_fails_changes_nothing(few: FtsIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unionreg.search_index.writing.Writer._standing", _fail)
    with pytest.raises(StorageUnavailableError, match="search-index-unusable"):
        few.update([a_document("7", "a medias")])
    monkeypatch.undo()
    assert few.size() == 5
    assert found(few, "medias") == []
    few.update([a_document("7", "entero")])
    assert found(few, "entero") == ["7"]


def _fail(*_: object) -> None:
    raise sqlite3.OperationalError("disk full")


def test_a_damaged_page_leads_to_a_new_file(few: FtsIndex, tmp_path: Path) -> None:
    few.close()
    file = tmp_path / "archive" / "search.sqlite"
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xfe" * (len(content) - 4096)
    file.write_bytes(content)
    for _ in range(3):
        try:
            assert few.size() == 0
            break
        except StorageUnavailableError:
            continue
    few.update([a_document("1", "de nuevo")])
    assert found(few, "nuevo") == ["1"]


def test_a_crash_in_the_middle_of_an_update_leaves_a_whole_index(few: FtsIndex, tmp_path: Path) -> None:
    few.close()
    file = tmp_path / "archive" / "search.sqlite"
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from tests.benchmarks.search_texts import Contracts\n"
        "from unionreg.search_index import writing\n"
        "from unionreg.search_index.index import FtsIndex\n"
        "writing.Writer._standing = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"FtsIndex(Path({str(file)!r})).update(list(Contracts().make(3)))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[2])
    assert ended.returncode == -signal.SIGKILL
    assert few.size() == 5
    assert found(few, '"jornada de trabajo"') == ["1"]


HOSTILE = ('"', "NEAR(a b)", "keys:x", "a* OR b", "\x00", "ʇjornada", "ʞ012", "' --", "(", "\ud800", "\u202ejornada")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_questions_only_find_or_do_not(few: FtsIndex, text: str) -> None:
    assert few.search(ask(text), EVERYBODY).total >= 0


def test_a_megabyte_is_a_question_too(few: FtsIndex) -> None:
    assert few.search(ask("jornada " * 130_000), EVERYBODY).total == 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(max_size=120))
def test_no_question_fails_and_no_mark_leaves_its_snippet(few: FtsIndex, text: str) -> None:
    for hit in few.search(ask(text), EVERYBODY).hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(st.text(min_size=1, max_size=200), min_size=1, max_size=3))
def test_any_text_is_taken_in_and_out_again(few: FtsIndex, pages: list[str]) -> None:
    clean = [page.encode("utf-8", "ignore").decode() for page in pages]
    few.update([a_document("90", *clean)])
    assert few.text(DocumentKey(Source.CONTRACT, "90")) == tuple(page.replace("\f", " ") for page in clean)
    few.update([], [DocumentKey(Source.CONTRACT, "90")])
    assert few.size() == 5


def test_common_words_have_sets_that_agree_with_the_words_themselves(
    index: FtsIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sets beside FTS5 are only quicker: the same question finds the same without them."""
    monkeypatch.setattr(matching, "MANY", 40)
    monkeypatch.setattr(counting, "_FEW_FOUND", 60)
    documents = list(Contracts().make(420))
    plain = FtsIndex(tmp_path / "plain.sqlite")
    for start in range(0, 420, 70):
        plain.update(documents[start : start + 70])
    index.update(documents[:400])
    questions = (
        "salario",
        "aguinaldo vacaciones",
        '"jornada de trabajo"',
        "personas trabajadoras",
        "capacitación",
        "jornadas",
        "Hoteles",
        "Puebla",
        "Sindicato Puebla",
        "",
    )
    before = [index.search(ask(text), EVERYBODY).total for text in questions]
    assert before[0] > 40
    index.update(documents[400:])
    connection = open_index(tmp_path / "archive" / "search.sqlite")
    known = BitStore(connection).known()
    connection.close()
    assert {"salario", "jornada de trabajo"} <= set(known)
    for text in questions:
        one, other = index.search(ask(text), EVERYBODY), plain.search(ask(text), EVERYBODY)
        assert (one.total, [hit.key for hit in one.hits]) == (other.total, [hit.key for hit in other.hits])
        assert _sure(one.facets) == _sure(other.facets)
    index.update([replace(documents[0], pages=("nada",), title="Sin nada", employer=Party(), union=Party())])
    assert index.search(ask("salario"), EVERYBODY).total == plain.search(ask("salario"), EVERYBODY).total - 1


def _sure(facets: Any) -> list[Any]:
    """Counts in an order of their own: parties with as many documents may come in any order."""
    return [(facet, [each.count for each in counts]) for facet, counts in facets]


@given(st.sets(st.integers(0, 5000), max_size=60), st.integers(0, 70))
def test_sets_of_numbers_go_in_and_out(numbers: set[int], most: int) -> None:
    bits = bits_of(numbers)
    assert numbers_of(bits) == sorted(numbers)
    assert numbers_of(highest(bits, most)) == sorted(numbers)[max(0, len(numbers) - most) :]


def test_large_sets_go_in_and_out() -> None:
    assert numbers_of(bits_of(range(1, 25_000))) == list(range(1, 25_000))
    assert bits_of([]) == 0


def _in_the_files(tmp_path: Path, *words: str) -> set[str]:
    content = b"".join(file.read_bytes() for file in (tmp_path / "archive").glob("search.sqlite*"))
    return {word for word in words if word.encode() in content}


def _erased(index: FtsIndex) -> None:
    for _ in range(1000):
        if not index.erase():
            return
    pytest.fail("there is always more to erase")


SECRET = ("xilografo", "zurullano", "Quintanilla")


def test_the_words_of_what_was_withdrawn_are_not_in_the_file(few: FtsIndex, tmp_path: Path) -> None:
    secret = a_document("8", "el xilografo zurullano", employer=Party("e8", "Quintanilla"))
    few.update([secret])
    few.update(list(Contracts().make(150)))
    assert _in_the_files(tmp_path, *SECRET) == set(SECRET)
    few.update([], [secret.key])
    _erased(few)
    assert _in_the_files(tmp_path, *SECRET) == set()
    assert found(few, '"jornada de trabajo"')
    assert found(few, "zurullano") == []


def test_the_words_that_were_struck_out_are_not_in_the_file(few: FtsIndex, tmp_path: Path) -> None:
    before = a_document("8", "el xilografo zurullano", "sigue", employer=Party("e8", "Quintanilla"))
    few.update([before])
    few.update([replace(before, pages=("el xilografo", "sigue", "y más"))])
    _erased(few)
    assert _in_the_files(tmp_path, *SECRET) == {"xilografo", "Quintanilla"}
    assert found(few, "xilografo") == ["8"]
    few.update([replace(before, pages=("el xilografo", "sigue", "y más", "al final"))])
    assert not few.erase()


def test_erasing_goes_on_after_the_program_ended_in_the_middle(
    few: FtsIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "_PAGES", 1)
    secret = a_document("8", "el xilografo zurullano")
    few.update([secret])
    few.update(list(Contracts().make(60)))
    few.update([], [secret.key])
    few.erase()
    few.close()
    again = FtsIndex(tmp_path / "archive" / "search.sqlite")
    again.update([a_document("9", "llegó mientras tanto")])
    _erased(again)
    assert _in_the_files(tmp_path, *SECRET) == set()
    assert found(again, "tanto") == ["9"]


def test_while_somebody_reads_the_log_is_emptied_later(few: FtsIndex, tmp_path: Path) -> None:
    few.update([a_document("8", "el zurullano")])
    reader = open_index(tmp_path / "archive" / "search.sqlite")
    reader.execute("PRAGMA busy_timeout = 0")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM documents").fetchone()
    few.update([], [DocumentKey(Source.CONTRACT, "8")])
    with few._write() as (connection, _):
        connection.execute("PRAGMA busy_timeout = 10")
    _erased(few)
    reader.execute("COMMIT")
    reader.close()
    _erased(few)
    assert _in_the_files(tmp_path, "zurullano") == set()
    assert not few.erase()


def test_a_party_is_forgotten_with_its_last_document_and_may_come_again(few: FtsIndex) -> None:
    few.update([], [DocumentKey(Source.CONTRACT, "2")])
    few.update([a_document("2", "otra vez", employer=NORTE), a_document("6", "nueva", employer=Party("e6", "Nueva"))])
    counts = {each.text: each.count for each in dict(few.search(ask(""), EVERYBODY).facets)[Facet.EMPLOYER]}
    assert counts == {BAJIO.name: 3, NORTE.name: 1, "Nueva": 1}
