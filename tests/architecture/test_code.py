"""Habits of the code that no linter knows."""

from __future__ import annotations

import ast
import re
import tomllib

import pytest

from tests.architecture.sources import ROOT, Source, all_files, called_name, product, sources

CATCH_ALL = {"ui/tasks.py", "ui/crash_report.py", "unionreg/__main__.py"}

# Written in pieces, so that this file does not contain what it looks for.
MACHINE_PATHS = re.compile(
    "|".join(("/wor" + r"k/(?:main|shared)", "/roo" + "t/", r"/hom" + r"e/\w", r"C:\\User" + "s"))
)


def caught(handler: ast.ExceptHandler) -> set[str]:
    """The names of the exceptions that a handler catches; ``everything`` for a bare one."""
    if handler.type is None:
        return {"everything"}
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {kind.id for kind in kinds if isinstance(kind, ast.Name)}


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether a handler only tidies up: one that ends with a bare ``raise`` keeps nothing to itself."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_everything_is_caught_in_three_places_only() -> None:
    found = [
        f"{source.name}:{node.lineno}"
        for source in product()
        if source.name not in CATCH_ALL
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler) and caught(node) & {"everything", "Exception", "BaseException"}
        if not raises_again(node)
    ]
    assert found == []


def float_uses(source: Source) -> list[str]:
    """Where a file has a decimal number, names ``float`` or divides with ``/``."""
    found = []
    for node in ast.walk(source.tree):
        is_number = isinstance(node, ast.Constant) and isinstance(node.value, float)
        is_name = isinstance(node, ast.Name) and node.id == "float"
        is_rounding = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "round"
        is_division = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)
        if is_number or is_name or is_rounding or is_division:
            found.append(f"{source.name}:{node.lineno}")
    return found


@pytest.mark.parametrize("source", sources("unionreg/domain"), ids=lambda source: source.name)
def test_no_float_touches_a_vote(source: Source) -> None:
    assert float_uses(source) == []


@pytest.mark.parametrize("source", sources("unionreg", "ui"), ids=lambda source: source.name)
def test_every_module_says_what_it_is_for(source: Source) -> None:
    assert not source.tree.body or ast.get_docstring(source.tree)


@pytest.mark.parametrize("source", sources("unionreg", "ui"), ids=lambda source: source.name)
def test_every_public_function_says_what_it_does(source: Source) -> None:
    silent = [
        f"{source.name}:{node.lineno} {node.name}"
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
        if "migrations/versions" not in source.name  # Alembic's upgrade and downgrade: the module says what they do
    ]
    assert silent == []


@pytest.mark.parametrize("source", product(), ids=lambda source: source.name)
def test_nothing_is_left_for_later(source: Source) -> None:
    marks = re.findall(r"#.*\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b.*", source.text)
    assert marks == []


def test_no_file_names_a_place_of_one_machine() -> None:
    found = []
    for path in all_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {match.group()}" for match in MACHINE_PATHS.finditer(text)]
    assert found == []


def unextractable(call: ast.Call) -> bool:
    """Whether the text of a translation call is put together before it is looked up, so that it is never found."""
    return any(
        isinstance(argument, ast.JoinedStr)
        or (isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod | ast.Add))
        or (isinstance(argument, ast.Call) and called_name(argument) in {"format", "join", "replace"})
        for argument in call.args
    )


def test_no_text_is_put_together_before_it_is_translated() -> None:
    found = [
        f"{source.name}:{call.lineno}"
        for source in sources("ui")
        for call in source.calls()
        if called_name(call) in {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"} and unextractable(call)
    ]
    assert found == []


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    reasons = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    words = set(re.findall(r"[a-z0-9_-]+", reasons))
    assert [name for name in (re.split(r"[^\w-]", wanted)[0].lower() for wanted in named) if name not in words] == []


def test_every_file_that_the_front_pages_name_is_there() -> None:
    pages = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
    links = [
        (page, target)
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / page).read_text(encoding="utf-8"))
        if "://" not in target
    ]
    assert [(page, target) for page, target in links if not (ROOT / target).exists()] == []
