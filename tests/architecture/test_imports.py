"""Import rules that need more than the contracts in pyproject.toml (``lint-imports``) can say."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT, Source, sources

# Each costs a tenth of a second and more; see docs/decisions/0002.
SLOW = {"sqlalchemy", "alembic", "reportlab", "pyhanko", "PIL", "jsonschema_rs", "pypdfium2", "zxingcpp", "segno"}


def imported(source: Source) -> set[str]:
    """The full names of the modules that a file imports, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found.add(node.module)
    return found


def foreign(source: Source, *own: str) -> set[str]:
    """What a file imports beyond the standard library and these packages of ours."""
    return {
        name
        for name in imported(source)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == place or name.startswith(f"{place}.") for place in own)
    }


@pytest.mark.parametrize("source", sources("unionreg/domain"), ids=lambda source: source.name)
def test_the_domain_imports_the_standard_library_only(source: Source) -> None:
    assert foreign(source, "unionreg.domain", "unionreg.errors") == set()


@pytest.mark.parametrize("source", sources("unionreg/application"), ids=lambda source: source.name)
def test_use_cases_import_the_domain_and_the_standard_library_only(source: Source) -> None:
    # unionreg.texts for the name of a language, in which a report is asked for.
    assert foreign(source, "unionreg.domain", "unionreg.application", "unionreg.errors", "unionreg.texts") == set()


def test_dev_py_imports_the_standard_library_only() -> None:
    assert [foreign(source) for source in sources("dev.py")] == [set()]


@pytest.mark.parametrize("module", ["unionreg.cli", "unionreg.__main__", "ui.app"])
def test_slow_libraries_are_not_imported_at_start(module: str) -> None:
    program = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) & SLOW == set()


def test_the_command_line_starts_without_qt() -> None:
    program = "import sys, unionreg.cli; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
