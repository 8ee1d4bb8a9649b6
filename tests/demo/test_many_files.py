"""Several packages and certificates judged in one call: each certificate beside the package it speaks of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.commands.running import answer
from tests.demo_office import NOW, demo_office
from unionreg.commands.verify import judge
from unionreg.evidence.verification import Request
from unionreg.signing.trust import join_stores, load_folder, shipped_store

if TYPE_CHECKING:
    import pytest


def test_each_certificate_is_compared_with_its_own_package(capsys: pytest.CaptureFixture[str]) -> None:
    made = demo_office()
    files = (*made.certificates, *made.packages)
    told = answer(capsys, "verify", *files, "--trust", made.trust, "--at", NOW.isoformat(), "--json")
    reports = json.loads(told.out)
    assert told.status == 0
    assert [report["exit_code"] for report in reports] == [0] * len(files)
    compared = [row for report in reports for row in report["checks"] if row["code"] == "C-601"]
    assert [row["status"] for row in compared] == ["pass"] * len(made.certificates)


def test_a_certificate_beside_another_votes_package_alone_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    made = demo_office()
    files = (made.certificates[1], made.packages[0])
    told = answer(capsys, "verify", *files, "--trust", made.trust, "--at", NOW.isoformat(), "--json")
    assert told.status == 1
    assert json.loads(told.out)[0]["verdict"] == "inconsistent"


def test_a_certificate_whose_package_is_not_among_several_is_judged_alone(capsys: pytest.CaptureFixture[str]) -> None:
    made = demo_office()
    files = (made.certificates[2], *made.packages[:2])
    told = answer(capsys, "verify", *files, "--trust", made.trust, "--at", NOW.isoformat(), "--json")
    trust = join_stores(shipped_store(), [load_folder(made.trust)])
    name = made.certificates[2].name
    alone = judge(made.certificates[2].read_bytes(), Request(name, trust, NOW, None, None))
    assert json.loads(told.out)[0]["verdict"] == alone["verdict"]
    assert told.status == 0
