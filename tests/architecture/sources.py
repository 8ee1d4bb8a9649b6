"""The source files of the project as the architecture tests see them."""

from __future__ import annotations

import ast
import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]

# Made by tools or by the person, never part of the project.
NOT_OURS = {
    ".git", ".venv", "__pycache__", "build", "dist", "demo-out", "gallery", "htmlcov", ".hypothesis", ".mypy_cache",
    ".ruff_cache", ".pytest_cache", ".import_linter_cache",
}  # fmt: skip


@dataclass(frozen=True)
class Source:
    """One Python file: its name relative to the checkout, its text and its syntax tree."""

    name: str
    text: str

    @functools.cached_property
    def tree(self) -> ast.Module:
        """Parsed when a test asks for it, not for every process that collects tests.

        A file that does not parse counts as empty here, since lint and types name the place better.
        """
        try:
            return ast.parse(self.text)
        except SyntaxError:
            return ast.Module(body=[], type_ignores=[])

    @property
    def place(self) -> tuple[str, ...]:
        """The folders and the file name."""
        return tuple(self.name.split("/"))

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Every function and method, nested ones too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def calls(self) -> Iterator[ast.Call]:
        """Every call."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                yield node


@functools.cache
def sources(*places: str) -> tuple[Source, ...]:
    """The Python files under these places (folders or files, relative to the checkout), sorted by name."""
    paths = {path for place in places for path in [ROOT / place, *(ROOT / place).rglob("*.py")] if path.is_file()}
    return tuple(read(path) for path in sorted(paths))


def read(path: Path) -> Source:
    """One file."""
    return Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def product() -> tuple[Source, ...]:
    """The program itself and what builds it; tests are not in here."""
    return sources("unionreg", "ui", "resources", "dev.py")


def called_name(call: ast.Call) -> str:
    """The last word of what is called: ``tr`` of ``self.tr(...)``; empty for anything without a name."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def all_files() -> Iterator[Path]:
    """Every file of the checkout that could be committed."""
    folders = [ROOT]
    while folders:
        for path in sorted(folders.pop().iterdir()):
            if path.name in NOT_OURS or path.name.endswith((".egg-info", ".qm", ".pyc")) or path.name == ".coverage":
                continue
            if path.is_dir():
                folders.append(path)
            else:
                yield path
