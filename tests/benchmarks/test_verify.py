"""How long and how large a verification is, as a whole process, beside a bare start of Python with its libraries.

Bars of the work: 200 stations with one PDF in 0.5 s and with 201 PDFs in 1.5 s; 10,000 stations with three signatures
in 2 s and 250 MB. Printed as a table with ratios of the same run; not a timed test.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.authority import legal_person, representative, test_authority
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, draft, opened
from unionreg.evidence.writing import SignerRole, append_signature

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(sys.platform == "win32", reason="needs the memory of a child from the system"),
]
ROUNDS = 5
BASELINE = "import hashlib, json, cryptography.hazmat.primitives.asymmetric.rsa"


# Measured from a small process of its own: a child's peak memory begins with that of the process it was split from.
LAUNCHER = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[2:], stdout=open(sys.argv[1], "wb"))
seconds = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
"""


def measured(command: list[str], output: Path) -> tuple[float, float, float]:
    """Shortest time and shortest time on the processor in seconds, and largest memory in MB, over the rounds."""
    launcher = [sys.executable, "-c", LAUNCHER, str(output), *command]
    rounds = [
        json.loads(subprocess.run(launcher, capture_output=True, check=True, timeout=300).stdout) for _ in range(ROUNDS)
    ]
    seconds, processor, memory = zip(*rounds, strict=True)
    return min(seconds), min(processor), max(memory)


def with_papers(papers: int) -> bytes:
    made = draft(200).add_paper()
    for number in range(1, papers):
        made.add_paper(f"mesa-{number}")
    return made.package()


def with_three_signatures() -> bytes:
    package = draft(10_000).package()
    for issued in (representative(), legal_person()):
        package = append_signature(package, opened(issued), SignerRole("witness", "observer"), SIGNED_AT)
    return package


def test_verifying_as_a_whole_process(tmp_path: Path) -> None:
    test_authority().write_trust(tmp_path / "trust")
    cases = {
        "200 stations, 1 PDF": (with_papers(1), 0.5),
        "200 stations, 201 PDFs": (with_papers(201), 1.5),
        "10,000 stations, 3 signatures": (with_three_signatures(), 2.0),
    }
    output = tmp_path / "report.json"
    bare, bare_processor, bare_memory = measured([sys.executable, "-c", BASELINE], output)
    print(f"\n{'verify, whole process':32} {'seconds':>8} {'bar':>5} {'ratio':>7} {'processor':>10} {'MB':>6}")
    print(f"{'(bare Python with libraries)':32} {bare:8.2f} {'':5} {1:7.1f} {bare_processor:10.2f} {bare_memory:6.0f}")
    for name, (package, bar) in cases.items():
        path = tmp_path / "acta.asice"
        path.write_bytes(package)
        command = [sys.executable, "-m", "unionreg", "verify", str(path), "--trust", str(tmp_path / "trust")]
        seconds, processor, memory = measured([*command, "--at", VERIFIED_AT.isoformat(), "--json"], output)
        print(f"{name:32} {seconds:8.2f} {bar:5.1f} {seconds / bare:7.1f} {processor:10.2f} {memory:6.0f}")
        assert json.loads(output.read_bytes())["verdict"] == "valid"
        assert memory <= 250
