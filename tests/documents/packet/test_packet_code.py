"""The text of the code, as docs/formats/packet-code.md says it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.packet.packet_orders import DIGEST, an_order
from unionreg.documents.kit.sheet_code import square_code
from unionreg.documents.packet.packet_code import PacketCode, PacketPart, read_packet_code
from unionreg.domain.filings.filing import FilingKind

if TYPE_CHECKING:
    from typing_extensions import Buffer

SPECIFICATION = Path(__file__).parents[3] / "docs" / "formats" / "packet-code.md"

CODES = st.builds(
    PacketCode,
    st.sampled_from(PacketPart),
    st.sampled_from(FilingKind),
    st.text("0123456789abcdef", min_size=32, max_size=32),
    st.one_of(st.just(""), st.from_regex(r"[A-Z0-9][A-Z0-9-]{0,40}", fullmatch=True)),
    st.integers(1, 9999),
    st.text("0123456789abcdef", min_size=64, max_size=64),
)


@given(CODES)
def test_what_is_printed_is_read_back(code: PacketCode) -> None:
    assert read_packet_code(code.text()) == code


def test_the_example_of_the_specification_is_such_a_code() -> None:
    example = re.search(r"Example: `([^`]+)`", SPECIFICATION.read_text(encoding="utf-8"))
    assert example is not None
    assert example[1] == an_order().code(PacketPart.PACKET).text()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "URS1:SIGNATURES:2026-REV-001:MESA-12:3A/12:LF-1:9F3A51C07D2280AB44E1",
        f"URF2:P:VOTE-NOTICE:{'A' * 32}:*:1:{'B' * 64}",
        f"URF1:X:VOTE-NOTICE:{'A' * 32}:*:1:{'B' * 64}",
        f"URF1:P:NEW-KIND:{'A' * 32}:*:1:{'B' * 64}",
        f"URF1:P:VOTE-NOTICE:{'A' * 31}:*:1:{'B' * 64}",
        f"URF1:P:VOTE-NOTICE:{'A' * 32}:*:0:{'B' * 64}",
        f"URF1:P:VOTE-NOTICE:{'A' * 32}::1:{'B' * 64}",
        f"URF1:P:VOTE-NOTICE:{'a' * 32}:*:1:{'B' * 64}",
        f"URF1:P:VOTE-NOTICE:{'A' * 32}:*:1:{'B' * 64}:",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    assert read_packet_code(text) is None


def test_the_longest_kind_with_a_long_folio_still_has_the_strongest_correction() -> None:
    kind = max(FilingKind, key=lambda each: len(each.value))
    code = PacketCode(PacketPart.PACKET, kind, "a" * 32, "F" * 35, 9999, DIGEST)
    assert len(square_code(code.text())) == len(at_level_h(code.text()))
    assert len(square_code(code.text())) <= 57


def at_level_h(text: str) -> memoryview:
    """The rows of the code at the strongest correction."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    return memoryview(cast("Buffer", barcode.to_image(scale=1, add_quiet_zones=False)))
