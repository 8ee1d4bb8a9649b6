"""How long the largest real roll takes to import with all checks, against reading the same file with Python's csv.

The check runs in a process of its own, so that its peak of memory is its own; a second thread measures how long it has
to wait for the interpreter, which is how long the window would stand still.
"""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

import pytest

from tests.rolls.invented_people import COMPOUND, GIVEN, STATES, SURNAMES
from tests.rolls.messy_rolls import FAULTS, HEADINGS
from unionreg.domain.people.curp import check_digit
from unionreg.domain.people.names import given_letters, key_letters, surname_letters

PEOPLE = 450_000
MOST_SECONDS, MOST_TIMES, MOST_MEGABYTES, LONGEST_WAIT = 20, 45, 600, 0.25
CUT_OFF = date(2025, 3, 31)
FIRST_BIRTH = date(1955, 1, 1)
RUN = """
import csv, json, resource, sys, threading, time
from datetime import date
from pathlib import Path

path = Path(sys.argv[1])
start = time.perf_counter()
with path.open(encoding="utf-8", newline="") as file:
    for _ in csv.reader(file):
        pass
bare = time.perf_counter() - start

from unionreg.domain.rolls.roll import RollPurpose
from unionreg.rolls.checking import check_roll
from unionreg.rolls.opening import open_workbook
from unionreg.rolls.proposing import propose

waits, over = [], threading.Event()


def wait():
    while not over.is_set():
        asked = time.perf_counter()
        time.sleep(0.005)
        waits.append(time.perf_counter() - asked - 0.005)


waiting = threading.Thread(target=wait)
waiting.start()
told = []
start, used = time.perf_counter(), time.process_time()
book = open_workbook(path.read_bytes(), path.name)
report = check_roll(
    book,
    propose(book).mapping,
    purpose=RollPurpose.MEMBERS,
    cut_off=date.fromisoformat(sys.argv[2]),
    progress=lambda done, total: told.append(time.perf_counter()),
)
seconds, used = time.perf_counter() - start, time.process_time() - used
over.set()
waiting.join()
waits.sort()
print(json.dumps({
    "bare": bare,
    "seconds": seconds,
    "used": used,
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    "people": len(report.people),
    "findings": len(report.findings),
    "told": len(told),
    "wait": waits[len(waits) * 99 // 100],
}))
"""


def rows(chance: random.Random) -> Iterator[list[str]]:
    """People without end, no key twice; letters are looked up, so that writing the file is quick."""
    surnames = {name: surname_letters(name) for name in SURNAMES + COMPOUND}
    given = {name: given_letters(name) for one in GIVEN for other in GIVEN if (name := f"{one} {other}")}
    first_names, given_names, seen = list(surnames), list(given), set()
    while True:
        # One long number, taken apart: a call of the generator per choice would take longer than the check.
        number, one = divmod(chance.getrandbits(80), len(first_names))
        number, two = divmod(number, len(first_names))
        number, name = divmod(number, len(given_names))
        number, day = divmod(number, 365 * 50)
        number, state = divmod(number, len(STATES))
        number, sex = divmod(number, 2)
        born = (FIRST_BIRTH + timedelta(days=day)).isoformat()
        first, second, names = first_names[one], first_names[two], given_names[name]
        head, inner = key_letters(surnames[first], surnames[second], given[names])
        homonym = "3456789"[number % 7] if born < "2000" else "DEFGHJK"[number % 7]
        key = f"{head}{born[2:4]}{born[5:7]}{born[8:]}{'HM'[sex]}{STATES[state]}{inner}{homonym}"
        if key not in seen:
            seen.add(key)
            hired = f"{number % 28 + 1:02}/{number % 12 + 1:02}/{1990 + number % 35}"
            place = f"PLANTA {number % 60}"
            yield [str(len(seen)), first, second, names, key + check_digit(key), hired, "CHOFER", place, "1"]


def write_roll(path: Path) -> int:
    """A roll of the largest size with a fault in every hundredth row; how many faults it has."""
    chance = random.Random(1)
    faults = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS[0])
        for number, cells in enumerate(islice(rows(chance), PEOPLE), 1):
            if number % 100 == 0:
                chance.choice(FAULTS)(cells)
                faults += 1
            writer.writerow(cells)
    return faults


@pytest.mark.benchmark
def test_the_largest_roll_is_imported_in_twenty_seconds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "padron.csv"
    faults = write_roll(path)
    answer = subprocess.run(
        [sys.executable, "-c", RUN, str(path), CUT_OFF.isoformat()],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    measured = json.loads(answer.stdout)
    times = measured["seconds"] / measured["bare"]
    with capsys.disabled():
        print(f"\nroll of {measured['people']:,} rows, {path.stat().st_size / 1e6:.0f} MB, {faults:,} faults")
        print(f"  {'csv alone':34}{measured['bare']:9.2f} s")
        print(f"  {'import with all checks':34}{measured['seconds']:9.2f} s    bar {MOST_SECONDS} s")
        print(f"  {'  of that on the processor':34}{measured['used']:9.2f} s")
        print(f"  {'against csv alone':34}{times:9.1f} ×    bar {MOST_TIMES} ×")
        print(f"  {'peak of memory':34}{measured['megabytes']:9.0f} MB   bar {MOST_MEGABYTES} MB")
        print(
            f"  {'a thread waits (99 of 100)':34}{measured['wait'] * 1000:9.1f} ms   bar {LONGEST_WAIT * 1000:.0f} ms"
        )
        print(f"  {'progress told':34}{measured['told']:9,} times")
        print(f"  {'findings':34}{measured['findings']:9,}")
    assert measured["people"] == PEOPLE
    assert measured["findings"] >= faults
    assert times <= MOST_TIMES
    assert measured["megabytes"] <= MOST_MEGABYTES
    assert measured["wait"] <= LONGEST_WAIT
    # Of its own time: on a machine that does other work beside it, the clock on the wall says nothing of the import.
    assert measured["used"] <= MOST_SECONDS
