"""Contracts cut into clauses, their themes, and two of them side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.roles import Actor, Role
from unionreg.domain.search.asking import ask
from unionreg.domain.search.boxes import HitBox, hits_on
from unionreg.domain.search.clauses import clauses_of
from unionreg.domain.search.comparing import compare
from unionreg.domain.search.document import DocumentKey, IndexedDocument, Source
from unionreg.domain.search.reading import readable_sources
from unionreg.domain.search.saved import LONGEST_NAME, check_name
from unionreg.domain.search.snippets import marks_in, snippet
from unionreg.domain.search.themes import Theme, theme_of
from unionreg.errors import ConflictError

FIRST = (
    "CONTRATO COLECTIVO que celebran la empresa y el sindicato.\nCLÁUSULA PRIMERA. VIGENCIA. Este contrato dura dos "
    "años.\nSEGUNDA.- Salarios. El salario será de 400 pesos diarios.\nCláusula 3. La jornada será de ocho horas."
)
SECOND = (
    "sigue la jornada nocturna.\nCLÁUSULA IV.- AGUINALDO: treinta días de salario.\nDÉCIMA PRIMERA.- Se pagarán las "
    "cuotas sindicales."
)
CONTRACT = (FIRST, SECOND)


def test_clauses_are_found_as_offices_write_them() -> None:
    clauses = clauses_of(CONTRACT)
    assert [each.number for each in clauses] == ["", "PRIMERA", "SEGUNDA", "3", "IV", "DÉCIMA PRIMERA"]
    assert [each.theme for each in clauses][1:] == [
        Theme.DURATION, Theme.WAGES, Theme.HOURS, Theme.AGUINALDO, Theme.DUES,
    ]  # fmt: skip
    assert [each.page for each in clauses] == [0, 0, 0, 0, 1, 1]
    assert "nocturna" in clauses[3].text
    assert [each.heading for each in clauses][1:3] == ["VIGENCIA", "Salarios"]
    assert clauses[5].heading == ""


def test_a_text_without_clauses_is_one_piece_and_no_text_none() -> None:
    assert [each.number for each in clauses_of(("Solo un párrafo.",))] == [""]
    assert clauses_of(()) == ()
    assert clauses_of(("CLÁUSULA 1. Algo largo que no es encabezado porque sigue y sigue y sigue.",))[0].heading == ""


@pytest.mark.parametrize(
    ("heading", "text", "theme"),
    [
        ("PERMISOS SINDICALES", "", Theme.UNION_LEAVE),
        ("Días de descanso", "", Theme.REST_DAYS),
        ("", "Las horas extraordinarias se pagarán al doble", Theme.OVERTIME),
        ("", "Licencia de maternidad y lactancia", Theme.WOMEN),
        ("CLÁUSULA DE EXCLUSIÓN", "", Theme.EXCLUSION),
        ("", "Lo demás que se acuerde entre ambas", Theme.OTHER),
        ("", " ".join(["cosa"] * 60) + " huelga", Theme.STRIKE),
    ],
)
def test_themes_are_known_by_their_words(heading: str, text: str, theme: Theme) -> None:
    assert theme_of(heading, text) is theme


@given(st.lists(st.text(max_size=200), max_size=3))
def test_any_text_can_be_cut_and_compared(pages: list[str]) -> None:
    clauses = clauses_of(pages)
    rows = compare(clauses, clauses)
    assert [row.left for row in rows if row.left] == list(clauses)
    assert sum(row.right is not None for row in rows) == len(clauses)


def test_two_contracts_side_by_side() -> None:
    text = (
        "CLÁUSULA PRIMERA. SALARIOS. El salario será de 450 pesos diarios.\nCLÁUSULA SEGUNDA. TRANSPORTE. La empresa "
        "dará transporte gratuito.\nCLÁUSULA TERCERA. AGUINALDO. Treinta días de salario."
    )
    rows = compare(clauses_of(CONTRACT), clauses_of((text,)))
    pairs = [(row.left.number if row.left else None, row.right.number if row.right else None) for row in rows]
    assert ("SEGUNDA", "PRIMERA") in pairs
    assert ("IV", "TERCERA") in pairs
    assert (None, "SEGUNDA") in pairs
    assert ("3", None) in pairs
    wages = next(row for row in rows if row.left and row.left.number == "SEGUNDA")
    assert wages.left is not None
    assert wages.right is not None
    assert [wages.left.text[a:b] for a, b in wages.left_marks] == ["400"]
    assert [wages.right.text[a:b] for a, b in wages.right_marks] == ["450"]
    assert not wages.same
    assert next(row for row in rows if row.left and row.left.number == "IV").same


def test_what_stands_only_at_the_end_of_the_right_one_comes_last() -> None:
    rows = compare((), clauses_of(CONTRACT))
    assert [row.left for row in rows] == [None] * 6
    left = clauses_of(("CLÁUSULA 1. VACACIONES. Doce días.",))
    right = clauses_of(("CLÁUSULA 1. VACACIONES. Doce días pagados.\nCLÁUSULA 2. HUELGA. Nada.",))
    rows = compare(left, right)
    assert rows[0].left_marks == ()
    assert rows[1].right is not None
    assert not rows[1].same


def test_a_clause_stands_beside_one_clause_only() -> None:
    text = "CLÁUSULA 1. AGUINALDO. Treinta días.\nCLÁUSULA 2. AGUINALDO. Treinta días."
    rows = compare(clauses_of(("CLÁUSULA 1. AGUINALDO. Treinta días.",)), clauses_of((text,)))
    assert [(row.left is None, row.right is None) for row in rows] == [(False, False), (True, False)]


def test_a_snippet_shows_the_words_together_and_marks_them() -> None:
    pages = ("nada aquí", "uno " * 200 + "la prima vacacional será pagada " + "dos " * 200)
    shown = snippet(pages, {"prima", "vacacional"}, enough=2)
    assert shown.page == 1
    assert [shown.text[a:b] for a, b in shown.marks] == ["prima", "vacacional"]
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert snippet((), {"x"}).text == ""
    assert snippet(("principio",), ()).text == "principio"
    assert snippet(("İstanbul prima",), {"prima"}).marks == ((9, 14),)
    assert snippet(("x" * 900 + " prima " + "y" * 900,), {"prima"}).marks != ()
    assert snippet(("prima " * 90 + "z " * 200 + "prima vacacional",), {"prima", "vacacional"}).marks[0] == (0, 5)


def test_a_snippet_shows_words_that_are_cut_or_oddly_written() -> None:
    before = "nada " * 100
    for text in ("sala-\nrio", "sala\u200brio", "sálario", "ｓａｌａｒｉｏ", "s\u0101lario"):
        shown = snippet((before, before + text), {"salario"})
        assert (shown.page, len(shown.marks)) == (1, 1), text


def test_the_place_with_most_different_words_is_shown() -> None:
    far = "z " * 150
    shown = snippet(
        (f"prima prima {far} prima {far} vacacional y prima {far}",), {"prima", "vacacional", "pagar"}, enough=3
    )
    assert [shown.text[a:b] for a, b in shown.marks] == ["vacacional", "prima"]


def test_two_words_that_a_scanner_made_of_one_are_marked_together() -> None:
    assert marks_in("el sala rio", {"sala rio"}) == ((3, 11),)
    assert marks_in("sala", {"sala rio"}) == ()


def page(*words: str) -> PageWords:
    return PageWords(1, 6120, 7920, tuple(Word(text, 10 * n, 0, 10 * n + 9, 9, 90) for n, text in enumerate(words)))


def test_hits_have_boxes_on_the_page() -> None:
    found = hits_on(page("El", "SALARIO,", "será", "saiario", "sala", "rio", "sala-", "rio", "fin"), ask("salarios"))
    assert found.places == (1, 3, 4, 5, 6, 7)
    assert found.boxes[0] == HitBox(10, 0, 19, 9)
    assert hits_on(page("CCT-2026/000123", "otro"), ask("6/0001")).places == (0,)
    assert hits_on(page("año", "ano"), ask("año")).places == (0,)
    assert hits_on(page("solo"), ask("")).places == ()


def test_clauses_that_follow_one_shown_already_are_not_shown_again() -> None:
    left = clauses_of(("CLÁUSULA 1. HUELGA. Nada.\nCLÁUSULA 2. AGUINALDO. Quince días.",))
    right = clauses_of(
        (
            "CLÁUSULA 1. HUELGA. Nada dos.\nCLÁUSULA 2. BECAS. Diez.",
            "CLÁUSULA 3. UNIFORMES. Dos.\nCLÁUSULA 4. AGUINALDO. Quince.",
        )
    )
    rows = compare(left, right)
    assert [row.right.number if row.right else "" for row in rows] == ["1", "2", "3", "4"]
    added = compare(clauses_of(("CLÁUSULA 1. HUELGA. Nada.",)), clauses_of(("CLÁUSULA 1. HUELGA. Nada más.",)))
    assert (added[0].left_marks, added[0].right_marks != ()) == ((), True)


def test_a_word_that_only_begins_alike_is_no_hit() -> None:
    assert snippet(("salariado sin más",), {"salario"}).marks == ()


def test_who_may_read_what() -> None:
    def may(role: Role) -> frozenset[Source]:
        return readable_sources(Actor(1, "x", "X", "", frozenset({role})))

    assert may(Role.ADMINISTRATOR) == frozenset()
    assert may(Role.FIRST_CLERK) == {Source.CONTRACT, Source.UNION}
    assert may(Role.ARCHIVIST) == {Source.CONTRACT, Source.UNION, Source.DOCUMENT}
    assert may(Role.SIGNER) == set(Source)


def test_a_kept_search_has_a_name() -> None:
    assert check_name("  Autopartes   del Bajío ") == "Autopartes del Bajío"
    for name in ("", "  ", "x" * (LONGEST_NAME + 1)):
        with pytest.raises(ConflictError, match="saved-search-name"):
            check_name(name)


def test_a_document_has_a_key() -> None:
    document = IndexedDocument(Source.UNION, "7", "Sindicato", ("texto",), "union")
    assert document.key == DocumentKey(Source.UNION, "7")
