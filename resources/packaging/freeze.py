"""Builds the one-folder program from ``build.spec``, compares two builds, and tries the result.

Run through ``python3 dev.py freeze``, which makes the environment first. Installers for the three systems are not
made here.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Any fixed time does: without one, PyInstaller writes the time of the build into its archives.
FIXED = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}


class FreezeError(Exception):
    """The build did not work or is not reproducible; the text says what was seen."""


def build(target: Path) -> Path:
    """Build into ``target`` and answer the folder of the program."""
    print(f"building the program in {target}", flush=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    with tempfile.TemporaryDirectory(prefix="unionreg-build-") as work:
        places = ["--distpath", str(target), "--workpath", work]
        environment = {**os.environ, **FIXED, "PYINSTALLER_CONFIG_DIR": work}
        done = subprocess.run([*command, *places, "build.spec"], cwd=ROOT, env=environment, check=False)
    if done.returncode != 0:
        raise FreezeError("PyInstaller did not finish; its own words are above.")
    return target / "unionreg"


def differing_files(first: Path, second: Path) -> list[str]:
    """Relative names of the files that are missing on one side or not equal to the byte."""
    one, other = contents(first), contents(second)
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def contents(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file under ``folder``, by relative name; links count as the file they lead to."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def size_in_megabytes(folder: Path) -> int:
    """What the folder takes on disk; links are not counted twice."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 10**6


def self_test(program: Path) -> int:
    """Run the program's own test with an empty home and search path: nothing of this machine's Python can help it."""
    executable = program / ("unionreg.exe" if sys.platform == "win32" else "unionreg")
    with tempfile.TemporaryDirectory(prefix="unionreg-try-") as empty:
        bare = {"PATH": empty, "HOME": empty, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        return subprocess.run([str(executable), "--self-test"], cwd=empty, env={**kept, **bare}, check=False).returncode


def freeze(*, twice: bool) -> int:
    """Build, compare if asked, and try; the answer is the exit status of the self-test."""
    program = build(ROOT / "dist")
    if twice:
        with tempfile.TemporaryDirectory(prefix="unionreg-second-") as temporary:
            differences = differing_files(program, build(Path(temporary)))
        if differences:
            raise FreezeError("the two builds differ in:\n    " + "\n    ".join(differences[:20]))
        print(f"two builds of {len(contents(program))} files: no difference in any byte", flush=True)
    print(f"{program}: {size_in_megabytes(program)} MB; trying it", flush=True)
    return self_test(program)


def main() -> int:
    """Read the one option and build; see the module's text."""
    parser = argparse.ArgumentParser(prog="dev.py freeze", description="Build the program that needs no Python.")
    parser.add_argument("--twice", action="store_true", help="build a second time and compare every byte")
    try:
        return freeze(twice=parser.parse_args().twice)
    except FreezeError as error:
        print(f"dev.py freeze: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
