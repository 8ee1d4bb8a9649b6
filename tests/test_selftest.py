"""The program's test of itself: it stops at what is not good and says so, without a traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg import selftest

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_is_not_good_is_named_and_ends_the_test(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_folder: Path) -> None:
        raise selftest.SelfTestError("the shipped authorities")

    monkeypatch.setattr(selftest, "_trust", broken)
    assert selftest.main() == 1
    told = capsys.readouterr().out.splitlines()
    assert told[1:] == [
        "  good: texts in both languages",
        "  NOT good: trusted certificates",
        "the shipped authorities",
    ]
