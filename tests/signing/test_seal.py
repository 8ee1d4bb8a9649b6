"""The office's seal: keys, the sealed text to the character, and what is refused."""

from __future__ import annotations

import re
import secrets
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.errors import ConflictError, UnreadableError
from unionreg.signing.seal import (
    SealedFacts,
    fingerprint,
    is_sealed_by,
    key_id,
    load_seal_key,
    new_seal_key,
    read_seal_code,
    seal_code,
)

SPECIFICATION = Path(__file__).parents[2] / "docs" / "formats" / "seal-code.md"
DIGEST = "051123de4ec92835694442480cca4bfd73edc682ba69bacfc660520a80ba77d1"
FIGURES = (
    ("eligible", 6853), ("printed", 6853), ("unused", 282), ("spoiled", 0), ("taken", 0), ("found", 6571),
    ("signed", 6571), ("v.yes", 4118), ("v.no", 2425), ("null", 28),
)  # fmt: skip
FACTS = SealedFacts("constancia-resultado-consulta", "CRC-2026-000012", "revision-2026-planta-norte", FIGURES, DIGEST)
# ruff: noqa: ISC004 - signatures are too long for a line
# RFC 8032, section 7.1: secret key, public key, message, signature of tests 1, 2, 3 and SHA(abc).
RFC_8032 = (
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd"
        "454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e030"
        "3dca179c138ac17ad9bef1177331a704",
    ),
)
KEY = load_seal_key(bytes.fromhex(RFC_8032[0][0]))


@pytest.mark.parametrize(("secret", "public", "message", "signature"), RFC_8032)
def test_keys_and_signatures_are_those_of_rfc_8032(secret: str, public: str, message: str, signature: str) -> None:
    key = load_seal_key(bytes.fromhex(secret))
    assert key.public_key.hex() == public
    code = replace(
        read_seal_code(seal_code(FACTS, key)), signed=bytes.fromhex(message), signature=bytes.fromhex(signature)
    )
    assert is_sealed_by(code, key.public_key)
    assert not is_sealed_by(replace(code, signed=code.signed + b"x"), key.public_key)


def test_the_code_is_the_vector_of_the_specification() -> None:
    assert f"\n{seal_code(FACTS, KEY)}\n" in SPECIFICATION.read_text(encoding="utf-8")


def test_a_code_says_what_was_sealed_and_names_its_key() -> None:
    code = read_seal_code(seal_code(FACTS, KEY))
    assert code.facts == FACTS
    assert code.key_id == KEY.key_id == key_id(KEY.public_key) == fingerprint(KEY.public_key)[:16]
    assert is_sealed_by(code, KEY.public_key)
    assert not is_sealed_by(code, load_seal_key(bytes(32)).public_key)
    assert not is_sealed_by(code, b"no key")


def test_a_rehearsal_says_so() -> None:
    text = seal_code(replace(FACTS, rehearsal=True), KEY)
    assert ":R:" in text
    assert read_seal_code(text).facts.rehearsal


def test_new_keys_come_from_the_random_bytes_given() -> None:
    assert new_seal_key(lambda count: bytes(range(count))) == load_seal_key(bytes(range(32)))
    assert new_seal_key(secrets.token_bytes) != new_seal_key(secrets.token_bytes)


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(UnreadableError) as refused:
        load_seal_key(bytes(31))
    assert refused.value.code == "seal-key-unreadable"


@pytest.mark.parametrize(
    "facts",
    [
        replace(FACTS, folio="crc-1"),
        replace(FACTS, folio="CRC 1"),
        replace(FACTS, folio="Ñ-1"),
        replace(FACTS, folio="A" * 41),
        replace(FACTS, vote_id="con:puntos"),
        replace(FACTS, kind=""),
        replace(FACTS, digest="ab"),
        replace(FACTS, figures=FIGURES[:-1]),
        replace(FACTS, figures=(*FIGURES[:-1], ("v.yes", 1), FIGURES[-1])),
        replace(FACTS, figures=(*FIGURES[:-1], ("null", 10_000_001))),
        replace(FACTS, figures=(*FIGURES[:-1], ("null", -1))),
    ],
)
def test_facts_that_do_not_fit_the_form_are_refused(facts: SealedFacts) -> None:
    with pytest.raises(ConflictError) as refused:
        seal_code(facts, KEY)
    assert refused.value.code == "seal-facts-unfit"


def test_fifty_options_with_the_longest_ids_still_fit() -> None:
    votes = tuple((f"v.{'x' * 28}-{number:03}", 10_000_000) for number in range(50))
    figures = (*FIGURES[:7], *votes, FIGURES[-1])
    text = seal_code(replace(FACTS, figures=figures, folio="F" * 40, vote_id="v" * 64), KEY)
    assert len(text) <= 3391
    assert read_seal_code(text).facts.figures == figures


GOOD = seal_code(FACTS, KEY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "UR1S",
        GOOD[:-1],
        GOOD + "A",
        GOOD + " ",
        " " + GOOD,
        GOOD.lower(),
        GOOD.replace("UR1S", "UR2S"),
        GOOD.replace(":O:", ":X:"),
        GOOD.replace("E6853", "E06853"),
        GOOD.replace("E6853", "X6853"),
        GOOD.replace("E6853", "E99999999"),
        GOOD.replace("+N28", ""),
        GOOD.replace("+N28", "+N"),
        GOOD.replace("VYES*4118", "VYES4118"),
        GOOD.replace("VYES*4118", "VNO*4118"),
        GOOD.replace("E6853+P6853+U282+S0+T0+F6571+G6571+VYES*4118+VNO*2425+N28", "N28"),
        GOOD.replace(DIGEST.upper(), DIGEST),
        GOOD.replace(KEY.key_id.upper(), "0" * 15),
        GOOD[:-1] + ("B" if GOOD[-1] == "A" else GOOD[-1].translate(str.maketrans("AQ4IYgw", "BR5JZhx"))),
        GOOD + ":",
    ],
)
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read_seal_code(text)
    assert refused.value.code == "seal-code-unreadable"


@given(st.integers(min_value=0, max_value=len(GOOD) - 1), st.sampled_from("0123456789ABCXYZ:+*-"))
def test_no_changed_character_keeps_the_seal(position: int, character: str) -> None:
    changed = GOOD[:position] + character + GOOD[position + 1 :]
    if changed == GOOD:
        return
    try:
        code = read_seal_code(changed)
    except UnreadableError:
        return
    assert not is_sealed_by(code, KEY.public_key) or code.key_id != KEY.key_id


@given(st.text(max_size=300))
def test_rubbish_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_seal_code(text)


def test_a_code_has_only_characters_that_pack_tightest() -> None:
    assert re.fullmatch(r"[0-9A-Z $%*+\-./:]+", GOOD)
