"""The seal of a paper about a filing: one text for one paper, read to the character, proven by the office's key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.errors import ConflictError, UnreadableError
from unionreg.signing.paper_seal import SealedPaper, paper_seal_code, read_paper_seal
from unionreg.signing.seal import is_sealed_by, load_seal_key, read_seal_code

KEY = load_seal_key(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
FACTS = SealedPaper(
    "constancia-registro", "RC-2026-000031-I", "RS-7K2-2026-000017-8", date(2026, 3, 2), "0123456789abcdef" * 4
)
CODE = (
    "UR1P:CONSTANCIA-REGISTRO:O:RC-2026-000031-I:RS-7K2-2026-000017-8:20260302:"
    + "0123456789ABCDEF" * 4
    + ":21FE31DFA154A261:"
)


def test_the_code_says_what_it_was_made_from_and_verifies() -> None:
    code = paper_seal_code(FACTS, KEY)
    assert code.startswith(CODE)
    assert code == paper_seal_code(FACTS, KEY)
    read = read_paper_seal(code)
    assert read.facts == FACTS
    assert read.key_id == KEY.key_id
    assert is_sealed_by(read, KEY.public_key)


def test_an_invented_office_says_so() -> None:
    code = paper_seal_code(replace(FACTS, invented=True), KEY)
    assert ":R:" in code
    assert read_paper_seal(code).facts.invented


@pytest.mark.parametrize(
    "facts",
    [
        replace(FACTS, folio="rc-1"),
        replace(FACTS, folio="RC:1"),
        replace(FACTS, folio=""),
        replace(FACTS, folio="RC-Ñ"),
        replace(FACTS, case_folio="x" * 41),
        replace(FACTS, kind="con guion bajo_"),
        replace(FACTS, digest="abc"),
    ],
)
def test_what_does_not_fit_is_not_sealed(facts: SealedPaper) -> None:
    with pytest.raises(ConflictError) as raised:
        paper_seal_code(facts, KEY)
    assert raised.value.code == "seal-facts-unfit"


@pytest.mark.parametrize(
    "change",
    [
        ("UR1P", "UR2P"),
        (":O:", ":X:"),
        ("20260302", "20260231"),
        ("20260302", "2026030"),
        ("0123456789ABCDEF", "0123456789ABCDEG"),
        ("RC-2026", "rc-2026"),
        ("21FE31DFA154A261", "21FE31DFA154A26"),
        ("CONSTANCIA", "-CONSTANCIA"),
    ],
)
def test_a_text_of_another_form_is_not_read(change: tuple[str, str]) -> None:
    with pytest.raises(UnreadableError):
        read_paper_seal(paper_seal_code(FACTS, KEY).replace(*change))


@given(st.text(max_size=400))
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_paper_seal(text)


@pytest.mark.parametrize("ending", ["", "A", "1" * 103, "B" * 103])
def test_a_signature_has_one_way_to_be_written(ending: str) -> None:
    with pytest.raises(UnreadableError):
        read_paper_seal(CODE + ending)


def test_a_changed_day_or_another_key_does_not_verify() -> None:
    code = paper_seal_code(FACTS, KEY)
    assert not is_sealed_by(read_paper_seal(code.replace("20260302", "20260303")), KEY.public_key)
    assert not is_sealed_by(read_paper_seal(code), load_seal_key(b"\x01" * 32).public_key)


def test_the_seals_of_votes_and_of_papers_are_not_taken_for_one_another() -> None:
    with pytest.raises(UnreadableError):
        read_seal_code(paper_seal_code(FACTS, KEY))
