#!/usr/bin/env python3
"""Sets up this checkout and runs it: ``python3 dev.py demo`` and ``python3 dev.py test`` are all a newcomer needs.

Standard library only, because it runs before anything is installed: on a bare Debian ``pip install`` and
``python3 -m venv`` are both refused, and Qt misses system libraries. Every step is skipped when it is already done.
What the program does and which checks exist is not here: see README.md and CONTRIBUTING.md.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
DEMO_OFFICE = "oficina-inventada"
STAMP = VENV / "unionreg-setup"
UNFINISHED = ROOT / ".venv-unfinished"
LOCK = ROOT / "requirements.lock"
OLDEST_PYTHON = (3, 11)

# Debian 13 and Ubuntu 24.04 renamed libglib2.0-0, but asking for the old name still works there.
QT_PACKAGES = (
    "libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0", "libgssapi-krb5-2",
    "fonts-dejavu-core",
)  # fmt: skip
X11_PACKAGES = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-xkb1", "libxkbcommon-x11-0",
)  # fmt: skip
FREEZE_PACKAGES = ("binutils",)
OCR_PACKAGES = ("tesseract-ocr", "tesseract-ocr-spa", "tesseract-ocr-osd")
QT_MODULES = "PySide6.QtWidgets, PySide6.QtPdfWidgets, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtNetwork"

# The names for other systems were taken from their package lists and never tried.
XCB = "xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil"
OTHER_SYSTEMS = {
    "dnf": f"sudo dnf install mesa-libGL mesa-libEGL glib2 dbus-libs fontconfig libxkbcommon libxkbcommon-x11 {XCB} "
    "dejavu-sans-fonts binutils tesseract tesseract-langpack-spa",
    "pacman": f"sudo pacman -S libglvnd glib2 dbus fontconfig libxkbcommon libxkbcommon-x11 {XCB} ttf-dejavu binutils "
    "tesseract tesseract-data-spa",
}

# Which source files each catalogue of window texts covers; ``*`` takes what no other catalogue names.
AREAS = (path.name.removesuffix("_es_MX.ts") for path in sorted(ROOT.glob("resources/i18n/*_es_MX.ts")))
VOTE_WIDGETS = ("threshold_bar", "figure_field", "sheet_viewer")
CATALOGUES = {
    **{area: (f"ui/screens/{area}",) for area in AREAS if area != "frame"},
    "votes": ("ui/screens/votes", "ui/documents", *(f"ui/widgets/{name}.py" for name in VOTE_WIDGETS)),
    "preparation": ("ui/screens/preparation", "ui/widgets/legal_calendar.py"),
    "day": ("ui/screens/day", "ui/widgets/station_grid.py"),
    "frame": ("*",),
}


class StopError(Exception):
    """An expected obstacle; its text says what happened and what to do."""


def say(text: str) -> None:
    print(f"dev.py: {text}", flush=True)


def environment(**extra: str) -> dict[str, str]:
    """The environment for programs of the checkout, with pip kept from user settings that refuse a target folder."""
    pip = {
        "PIP_USER": "0",
        "PIP_REQUIRE_VIRTUALENV": "0",
        "PIP_ROOT_USER_ACTION": "ignore",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
    }
    return {**os.environ, **pip, **extra}


def quietly(command: list[str], *, purpose: str, **extra: str) -> str:
    """Run a step and answer what it printed; on failure stop with the end of that."""
    done = attempt(command, seconds=None, **extra)
    if done.returncode != 0:
        tail = "\n".join(f"    {line}" for line in done.stdout.strip().splitlines()[-15:])
        raise StopError(f"{purpose} did not work. The command was\n    {' '.join(command)}\nand it said\n{tail}")
    return done.stdout


def attempt(command: list[str], *, seconds: int | None = None, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run a program that is allowed to fail; a program that is missing or too slow counts as failed."""
    try:
        return subprocess.run(
            command, cwd=ROOT, env=environment(**extra), encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return subprocess.CompletedProcess(command, 1, stdout=str(error))


def show(command: list[str], **extra: str) -> int:
    """Run a program whose output belongs to the person; the answer is its exit status."""
    return subprocess.run(command, cwd=ROOT, env=environment(**extra), check=False).returncode


def python(*arguments: str) -> list[str]:
    return [str(venv_program("python")), *arguments]


def venv_program(name: str) -> Path:
    if sys.platform == "win32":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


# --- the Python environment


def set_up() -> None:
    """Make ``.venv`` with the locked dependencies and this checkout, unless the stamp says that it is there."""
    if not LOCK.is_file():
        raise StopError("requirements.lock is missing: this checkout is not complete.")
    wanted = fingerprint()
    if not (STAMP.is_file() and STAMP.read_bytes() == wanted.encode() and venv_works()):
        say("setting up .venv (some 150 MB to fetch the first time; later starts skip this)")
        install_dependencies()
        STAMP.write_text(wanted, encoding="utf-8")
        UNFINISHED.unlink()
    if sys.platform.startswith("linux"):
        require_qt_libraries()
    compile_translations()


def install_dependencies() -> None:
    """Fill ``.venv``, anew when the last attempt was cut short: pip takes a half-written package for a whole one."""
    STAMP.unlink(missing_ok=True)
    if UNFINISHED.exists():
        remove_venv()
    UNFINISHED.touch()
    try:
        if not (shutil.which("uv") and install_with_uv()):
            install_with_pip()
    except StopError:
        UNFINISHED.unlink()
        raise


def fingerprint() -> str:
    """What the environment was made from: the project, the lock, this Python and this folder."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", LOCK):
        digest.update(path.read_bytes())
    digest.update(f"{sys.version_info[:2]} {ROOT}".encode())
    return digest.hexdigest()


def venv_works() -> bool:
    """Whether ``.venv`` has an interpreter that starts and is of this version."""
    asked = f"import sys; raise SystemExit(0 if sys.version_info[:2] == {tuple(sys.version_info[:2])} else 1)"
    return venv_program("python").exists() and attempt(python("-c", asked)).returncode == 0


def remove_venv() -> None:
    """Clear away an environment that is unfinished or of another Python; never one that this very program runs in."""
    if Path(sys.prefix) == VENV:
        raise StopError("run this with the system's Python, not with the one in .venv, which has to be made anew.")
    if VENV.exists():
        shutil.rmtree(VENV)


def install_with_uv() -> bool:
    """The quick way; answers False (and says why) so that pip can take over."""
    if not venv_works():
        remove_venv()
    install = ["uv", "pip", "install", "--python", str(venv_program("python")), "--no-deps"]
    steps = [[*install, "--require-hashes", "-r", str(LOCK)], [*install, "--no-build-isolation", "-e", str(ROOT)]]
    if not VENV.exists():
        steps.insert(0, ["uv", "venv", "--no-python-downloads", "--python", sys.executable, str(VENV)])
    for step in steps:
        done = attempt(step)
        if done.returncode != 0:
            say(f"uv could not do it ({done.stdout.strip().splitlines()[-1:] or ['no message']}); trying pip.")
            return False
    return True


def install_with_pip() -> None:
    """The way that works on a bare Debian: an environment without pip, then pip put into it by the system's pip."""
    if not venv_works():
        remove_venv()
    if not VENV.exists():
        quietly([sys.executable, "-m", "venv", "--without-pip", str(VENV)], purpose="Making .venv")
    if attempt(python("-m", "pip", "--version")).returncode != 0:
        put_pip_into_venv()
    pip = python("-m", "pip", "install", "--quiet", "--no-deps")
    locked = [*pip, "--require-hashes", "--only-binary=:all:", "-r", str(LOCK)]
    quietly(locked, purpose="Fetching the locked dependencies")
    quietly([*pip, "--no-build-isolation", "--no-index", "-e", str(ROOT)], purpose="Installing this checkout")


def put_pip_into_venv() -> None:
    """Install the locked pip into ``.venv``: ``--target`` is allowed where a plain ``pip install`` is refused."""
    if importlib.util.find_spec("pip") is None:
        if importlib.util.find_spec("ensurepip") is None:
            raise StopError(
                "this Python has no pip. Install it and try again:\n    sudo apt-get install python3-pip\n"
                "(not tried: sudo dnf install python3-pip; sudo pacman -S python-pip)"
            )
        quietly(python("-m", "ensurepip"), purpose="Putting pip into .venv")
        return
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = quietly(python("-c", where), purpose="Asking .venv for its folder").strip()
    with tempfile.TemporaryDirectory() as temporary:
        only_pip = Path(temporary) / "pip.txt"
        only_pip.write_text(locked_block("pip"), encoding="utf-8")
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        quietly([*install, "--target", folder, "-r", str(only_pip)], purpose="Putting pip into .venv")


def locked_block(name: str) -> str:
    """The lines of requirements.lock for one package: its version and its hashes."""
    found = re.search(rf"^{re.escape(name)}==(?:.*\\\n)*.*\n", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise StopError(f"requirements.lock does not name {name}; refresh it as CONTRIBUTING.md says.")
    return found.group(0)


# --- system libraries (Linux; the wheels of Windows and macOS bring their own)


def require_qt_libraries() -> None:
    if attempt(python("-c", f"import {QT_MODULES}")).returncode == 0:
        return
    install_system_packages(QT_PACKAGES, why="the window library Qt misses system libraries")
    done = attempt(python("-c", f"import {QT_MODULES}"))
    if done.returncode != 0:
        raise StopError(f"Qt still cannot be loaded: {done.stdout.strip().splitlines()[-1:]}")


def display_usable() -> bool:
    """Whether a window can be opened here; installs the missing X11 libraries, without which Qt aborts the process."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if not sys.platform.startswith("linux"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    if os.environ.get("DISPLAY") and x11_libraries_missing():
        install_system_packages(X11_PACKAGES, why="Qt misses the libraries for an X11 display")
    probe = "from PySide6.QtWidgets import QApplication; QApplication([])"
    if attempt(python("-c", probe), seconds=30).returncode == 0:
        return True
    say("a display is named, but no window can be opened on it; going on without a display.")
    return False


def x11_libraries_missing() -> bool:
    where = "import PySide6; print(PySide6.__path__[0])"
    folder = Path(quietly(python("-c", where), purpose="Asking where Qt lies").strip())
    plugin = folder / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    return "not found" in attempt(["ldd", str(plugin)]).stdout


def install_system_packages(packages: tuple[str, ...], *, why: str) -> None:
    """Install Debian packages as root or with password-less sudo; otherwise stop with the line to paste."""
    prefix = administrator_prefix()
    if prefix is None or shutil.which("apt-get") is None:
        raise StopError(f"{why}. Please run this line and start again:\n{line_to_paste(packages)}")
    say(f"{why}; installing {' '.join(packages)}")
    install = [
        *prefix,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "install",
        "-yqq",
        "--no-install-recommends",
    ]
    install += packages
    if any(Path("/var/lib/apt/lists").glob("*_Packages*")) and attempt(install).returncode == 0:
        return
    quietly([*prefix, "apt-get", "update", "-qq"], purpose="Refreshing the system's package lists")
    quietly(install, purpose="Installing system libraries")


def offer_text_recognition() -> None:
    """Install Tesseract with Spanish where that needs no question; everything but reading scans works without it."""
    if "spa" in attempt(["tesseract", "--list-langs"]).stdout.split():
        return
    try:
        install_system_packages(OCR_PACKAGES, why="reading scans needs Tesseract with Spanish")
    except StopError as obstacle:
        say(f"going on without reading scans. {obstacle}")


def administrator_prefix() -> list[str] | None:
    """The words to put before a command so that it runs as root without a question; None when there are none."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and attempt(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None


def line_to_paste(packages: tuple[str, ...]) -> str:
    if shutil.which("apt-get") is None:
        for program, line in OTHER_SYSTEMS.items():
            if shutil.which(program):
                return f"    {line}\n(these names were never tried on your system; please report what was wrong)"
    return f"    sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def compile_translations() -> None:
    """Make the ``.qm`` file of every ``.ts`` file that is newer."""
    for source in sorted(ROOT.glob("resources/i18n/*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [str(venv_program("pyside6-lrelease")), str(source), "-qm", str(compiled)]
        quietly(command, purpose=f"Compiling {source.name}")


def catalogue_sources(catalogue: str) -> list[str]:
    """The source files whose texts belong to a catalogue, relative to the checkout."""

    def covered(places: tuple[str, ...]) -> set[Path]:
        return {path for place in places for path in [ROOT / place, *(ROOT / place).rglob("*.py")] if path.is_file()}

    places = CATALOGUES[catalogue]
    if places == ("*",):
        others = [covered(other) for other in CATALOGUES.values() if other != places]
        chosen = set((ROOT / "ui").rglob("*.py")).difference(*others)
    else:
        chosen = covered(places)
    return sorted(path.relative_to(ROOT).as_posix() for path in chosen)


def update_translation(source: Path, catalogue: str) -> None:
    """Bring one ``.ts`` file up to date with the code; translations of texts that are gone are dropped."""
    command = [str(venv_program("pyside6-lupdate")), *catalogue_sources(catalogue)]
    command += ["-locations", "none", "-no-obsolete", "-source-language", "en_US"]
    if source.stem.endswith("_en"):
        command.append("-pluralonly")
    quietly([*command, "-ts", str(source)], purpose=f"Reading the texts for {source.name}")


def command_demo(rest: list[str]) -> int:
    """A named folder keeps the office; without one, a window works on a copy that disappears with it."""
    if not display_usable():
        return demo_without_display(Path(rest[0]).resolve() if rest else ROOT / "demo-out")
    if rest:
        return demo_with_display(Path(rest[0]).resolve() / DEMO_OFFICE)
    with tempfile.TemporaryDirectory(prefix="unionreg-demo-", ignore_cleanup_errors=True) as temporary:
        say("the demo office is a copy that disappears when you close the window.")
        return demo_with_display(Path(temporary) / DEMO_OFFICE)


def demo_with_display(office: Path) -> int:
    """Make the invented office unless it is there and whole (its last file is), and open the window on it."""
    status = 0 if (office / "LEEME.txt").is_file() else show(python("-m", "unionreg", "demo", str(office)))
    return status or show(python("-m", "unionreg", "--office", str(office)))


def demo_without_display(folder: Path) -> int:
    """Walk through every screen and leave pictures, a signed package and a certificate in ``folder``."""
    say("no display here: walking through every screen without one.")
    if folder.exists() and any(folder.iterdir()):
        if not (folder / DEMO_OFFICE).is_dir():
            raise StopError(f"{folder} is not empty and not an earlier demo; name another folder.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    # Qt's warnings are for developers (dev.py gallery shows them): one line a window that it has no screen.
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    status = show(python("-m", "unionreg", "demo", str(folder / DEMO_OFFICE)), **quiet)
    status = status or show(python("-m", "unionreg", "gallery", str(folder / "pictures")), **quiet)
    return status or tell_what_is_there(folder)


def tell_what_is_there(folder: Path) -> int:
    """Name the pictures, tallies and certificates of a demo; a demo without them did not work."""
    pictures, papers = sorted(folder.rglob("*.png")), sorted(folder.rglob("*.pdf"))
    tallies = sorted(folder.rglob("*.asice"))
    certificates = [path for path in papers if "constancia" in path.name]
    if not (pictures and tallies and certificates):
        raise StopError(f"the demo left no picture, tally or certificate in {folder}: a mistake of the program.")
    say(f"everything is in {folder}")
    say(f"  {len(pictures)} pictures of screens in {pictures[0].parent.relative_to(folder)}")
    say(f"  {len(papers)} papers in {certificates[0].parent.relative_to(folder)}, among them")
    for path in [*tallies, *certificates]:
        say(f"    {path.relative_to(folder)}")
    return 0


def command_test(rest: list[str]) -> int:
    """All tests without a display; a whole run uses every processor, a chosen file runs in one process."""
    chosen = [word for word in rest if not word.startswith("-") and (ROOT / word.split("::")[0]).exists()]
    # A worker that dies takes the run with it: in its place its tests would begin again, and die again, for ever.
    several = ["-n", "auto", "--dist", "loadfile", "--max-worker-restart=0"]
    parallel = [] if chosen or "-n" in rest or os.cpu_count() == 1 else several
    return show(python("-m", "pytest", *parallel, *rest), QT_QPA_PLATFORM="offscreen")


def command_check(rest: list[str]) -> int:
    """Every check that needs no judgement; all run, and the failed ones are named at the end."""
    checks = {
        "format": python("-m", "ruff", "format", "--check", "."),
        "lint": python("-m", "ruff", "check", "."),
        "types": python("-m", "mypy"),
        "import rules": [str(venv_program("lint-imports")), "--no-cache"],
        "architecture": python("-m", "pytest", "-q", "tests/architecture", *rest),
    }
    failed = []
    for name, command in checks.items():
        say(f"--- {name}")
        if show(command, QT_QPA_PLATFORM="offscreen") != 0:
            failed.append(name)
    say(f"not good: {', '.join(failed)}" if failed else f"all {len(checks)} checks are good")
    return 1 if failed else 0


def command_format(rest: list[str]) -> int:
    status = show(python("-m", "ruff", "check", "--fix-only", *(rest or ["."])))
    return show(python("-m", "ruff", "format", *(rest or ["."]))) or status


def command_gallery(rest: list[str]) -> int:
    return show(python("-m", "unionreg", "gallery", *(rest or ["gallery"])), QT_QPA_PLATFORM="offscreen")


def command_bench(rest: list[str]) -> int:
    options = ["-q", "-s", "-p", "no:randomly", "-m", "benchmark", "-o", "faulthandler_timeout=900"]
    return show(python("-m", "pytest", *options, *(rest or ["tests/benchmarks"])), QT_QPA_PLATFORM="offscreen")


def command_translations(rest: list[str]) -> int:
    """Bring the chosen catalogues (all when none is named) up to date with the code, then compile them."""
    unknown = set(rest) - set(CATALOGUES)
    if unknown:
        raise StopError(f"there is no catalogue {', '.join(sorted(unknown))}; there are {', '.join(CATALOGUES)}.")
    for catalogue in rest or CATALOGUES:
        # English stands in the code; its file holds the plural forms only ("1 ballot", "2 ballots").
        for source in (ROOT / "resources" / "i18n" / f"{catalogue}_{language}.ts" for language in ("es_MX", "en")):
            update_translation(source, catalogue)
            unfinished = source.read_text(encoding="utf-8").count('type="unfinished"')
            say(f"{source.name}: {unfinished} texts to translate" if unfinished else f"{source.name} is complete")
    compile_translations()
    return 0


def command_freeze(rest: list[str]) -> int:
    """Build the one-folder program in dist/ and try it; ``--twice`` builds again and compares every byte."""
    if sys.platform.startswith("linux") and shutil.which("objdump") is None:
        install_system_packages(FREEZE_PACKAGES, why="PyInstaller needs objdump")
    return show(python("resources/packaging/freeze.py", *rest))


COMMANDS = {
    "demo": (command_demo, "open the program on a made-up office (without a display: pictures and papers in a folder)"),
    "test": (command_test, "run the tests without a display; arguments go to pytest"),
    "check": (command_check, "formatting, lint, types, import rules, sizes, translations"),
    "format": (command_format, "format the code"),
    "gallery": (command_gallery, "a picture of every screen, in gallery/ unless a folder is named"),
    "bench": (command_bench, "the measured comparisons, as a table"),
    "freeze": (command_freeze, "build the program that needs no Python, in dist/ (--twice compares two builds)"),
    "translations": (command_translations, "bring the window's texts up to date and compile them"),
}


def main(arguments: list[str]) -> int:
    """Set up what is missing and run one command; the answer is the exit status."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        say("this program needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")
        return 2
    parser = argparse.ArgumentParser(
        prog="dev.py", description="Sets up this checkout and runs one command.",
        epilog="\n".join(f"  {name:13}{summary}" for name, (_, summary) in COMMANDS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("command", choices=list(COMMANDS), metavar="COMMAND")
    chosen = parser.parse_args(arguments[:1])
    try:
        set_up()
        if chosen.command in ("demo", "test", "bench"):
            offer_text_recognition()
        return COMMANDS[chosen.command][0](arguments[1:])
    except StopError as obstacle:
        say(str(obstacle))
    except OSError as error:
        say(f"the system refused: {error}")
    return 2


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        raise SystemExit(main(sys.argv[1:]))
    raise SystemExit(130)
