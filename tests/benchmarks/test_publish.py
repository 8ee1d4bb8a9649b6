"""Publishing 10,000 contracts with their unions: the first run, and a second one that writes only what changed."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.builders_site import many_contracts, sources_of
from unionreg.publishing import full_text
from unionreg.publishing.site import publish

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(full_text.program() is None, reason="Pagefind is not installed"),
]

CONTRACTS = 10_000
LONGEST = 300.0
FILES_OF_ONE_CONTRACT = 12
"""Its page and its page of the list in both languages, three data files with their digests; the front pages."""


def test_ten_thousand_contracts_are_published_in_five_minutes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = many_contracts(CONTRACTS)
    sources = sources_of(content)
    start = time.perf_counter()
    first, searchable = publish(content, sources, tmp_path)
    took = time.perf_counter() - start
    start = time.perf_counter()
    second, _ = publish(content, sources, tmp_path)
    again = time.perf_counter() - start
    contracts = (replace(content.contracts[0], state="Puebla"), *content.contracts[1:])
    changed = replace(content, contracts=contracts)
    start = time.perf_counter()
    third, _ = publish(changed, sources, tmp_path)
    one = time.perf_counter() - start
    with capsys.disabled():
        print(f"\npublish {CONTRACTS:,} contracts: {took:.1f} s, {len(first.new):,} files (bar {LONGEST:.0f} s)")
        print(f"nothing changed: {again:.1f} s, {len(second.new) + len(second.changed)} files written")
        print(f"one contract changed: {one:.1f} s, {len(third.changed)} files written, search index anew")
    assert searchable
    assert (second.new, second.changed, second.gone) == ([], [], [])
    assert third.new == []
    assert 0 < len(third.changed) <= FILES_OF_ONE_CONTRACT
    assert took <= LONGEST
