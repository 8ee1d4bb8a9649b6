"""The sample packages with expected verdicts that come with the specification; skipped where they are not at hand."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.evidence.drafts import codes
from unionreg.evidence.verification import Request, verify_package
from unionreg.signing.trust import load_folder

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
EXPECTED = SHARED / "packages" / "expected.json"
SAMPLES = (
    [one for one in json.loads(EXPECTED.read_text("utf-8"))["packages"] if one["format_version"] == 1]
    if EXPECTED.exists()
    else []
)

pytestmark = pytest.mark.skipif(not SAMPLES, reason="the sample packages are not beside this checkout")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["file"])
def test_a_sample_gets_its_expected_verdict(sample: dict[str, object]) -> None:
    name = str(sample["file"])
    trust = load_folder(SHARED / "trust" / "sat-test")
    at = datetime.fromisoformat(str(sample["at"]))
    report = verify_package((EXPECTED.parent / name).read_bytes(), Request(name, trust, at))
    assert report["verdict"] == sample["verdict"]
    assert report["exit_code"] == sample["exit_code"]
    assert (report["package_digest"] or {"hex": None})["hex"] == sample["package_digest"]
    assert set(sample["fail"]) <= codes(report)  # type: ignore[call-overload]
    if sample["exit_code"] == 0:
        assert not codes(report)
        assert codes(report, "remark") == set(sample["remark"])  # type: ignore[call-overload]
