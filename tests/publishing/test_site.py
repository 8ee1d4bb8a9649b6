"""The site as files: what it holds, what a second run writes, and what is left when a run ends badly."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import zxingcpp

from tests.builders_site import (
    ADDRESS,
    DAY,
    a_contract,
    a_text,
    a_union,
    an_office,
    book_of,
    many_contracts,
    some_content,
    sources_of,
)
from unionreg.application.publication_runs import named_things
from unionreg.domain.publication.addresses import decide
from unionreg.domain.publication.site import (
    PackageForm,
    SiteEmployer,
    SiteFirm,
    SitePackage,
    SiteRef,
    SiteWithdrawal,
    ThingKind,
)
from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.publishing import full_text, writing
from unionreg.publishing.data import data_files, tables
from unionreg.publishing.site import plan, preview, publish
from unionreg.publishing.writing import STATE, SiteFolder

if TYPE_CHECKING:
    from unionreg.domain.publication.site import SiteContent
    from unionreg.publishing.plan import PlannedFile

PACKAGE = b"PK package"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    content = some_content(PACKAGE)
    publish(content, sources_of(content, PACKAGE), folder)
    return folder


def page(folder: Path, pattern: str) -> str:
    (found,) = folder.glob(pattern)
    return found.read_text("utf-8")


def written(content: SiteContent, folder: Path) -> Any:
    return SiteFolder(folder).write(plan(content, sources_of(content, PACKAGE)), lambda _done, _of: None)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.found += [values[name] or "" for name in ("href", "src", "action") if name in values and tag != "meta"]
        if values.get("id"):
            assert values["id"] not in self.ids
            self.ids.add(values["id"] or "")


def test_every_link_of_every_page_leads_to_a_file_of_the_site(site: Path) -> None:
    pages = [each for each in site.rglob("*.html") if "pagefind" not in each.parts]
    assert len(pages) > 40
    for each in pages:
        links = _Links()
        links.feed(each.read_text("utf-8"))
        for link in links.found:
            target = link.partition("#")[0].partition("?")[0]
            assert not re.match(r"[a-z]+:", target), f"{each}: {link}"
            assert not target or (each.parent / target).resolve().is_file(), f"{each}: {link}"


def test_no_page_asks_anything_of_another_server(site: Path) -> None:
    for each in site.rglob("*.html"):
        text = each.read_text("utf-8")
        assert "Content-Security-Policy" in text
        assert "default-src 'none'" in text
        # The permanent address is said, never asked for.
        assert not re.search(r'(?:src|href|action)="https?:', text)
        assert " style=" not in text
        assert " onclick" not in text


def test_the_same_thing_has_the_same_address_in_both_languages(site: Path) -> None:
    def paths(language: str) -> set[str]:
        return {str(each.relative_to(site / language)) for each in (site / language).rglob("*.html")}

    assert paths("es") == paths("en")


def test_a_contract_tells_covered_and_voters_as_two_numbers(site: Path) -> None:
    text = page(site, "es/contratos/*/cc-7k2-2026-000123-k.html")
    assert "Personas trabajadoras cubiertas</dt> <dd>6,853" in text
    assert "Con derecho a voto</dt> <dd>6,571" in text


def test_what_was_withdrawn_keeps_its_page_and_says_why(site: Path) -> None:
    text = page(site, "es/contratos/*/cc-7k2-2026-000124-m.html")
    assert "Se publicó por error otra versión" in text
    assert "6,853" not in text
    assert "withdrawn" in page(site, "en/contratos/*/cc-7k2-2026-000124-m.html").lower()


def test_a_withdrawn_package_loses_its_file_and_keeps_its_digest() -> None:
    content = some_content(PACKAGE)
    (vote,) = content.votes
    gone = replace(vote.packages[0], withdrawn=SiteWithdrawal(DAY, "Otra lo sustituye"))
    content = replace(content, votes=(replace(vote, packages=(gone,)),))
    files = {each.path: each for each in plan(content, sources_of(content, PACKAGE))}
    assert not any(path.endswith(".asice") for path in files)
    (where,) = [path for path in files if path.startswith("es/votaciones/") and path.endswith("rev-2026.html")]
    text = files[where].make().decode()
    assert "Otra lo sustituye" in text
    assert "0511 0511" in text


def test_of_a_public_form_the_page_says_that_the_parties_keep_the_package() -> None:
    content = some_content()
    (vote,) = content.votes
    form = SitePackage(PackageForm.PUBLIC_FORM, "ab" * 32, "cd" * 32)
    content = replace(content, votes=(replace(vote, packages=(form,)),))
    (made,) = [
        each.make().decode() for each in plan(content, sources_of(content)) if each.path.endswith("es/comprobar.html")
    ]
    assert f'data-digest="{"ab" * 32}"' in made


def test_names_that_are_markup_are_shown_as_they_are() -> None:
    evil = '"><script>alert(1)</script>\u202e&amp;'
    content = some_content(
        unions=(a_union(name=evil),), contracts=(a_contract(title=evil, scope=evil),), office=an_office(name=evil)
    )
    for each in plan(content, sources_of(content)):
        if each.path.endswith(".html"):
            text = each.make().decode()
            assert "<script>alert" not in text
            assert "&lt;script&gt;alert" in text


def test_a_former_address_leads_to_the_present_one() -> None:
    content = some_content()
    earlier = book_of(content)
    number = "CC-7K2-2026-000777-Z"
    moved = replace(content, contracts=(replace(content.contracts[0], number=number), *content.contracts[1:]))
    book = book_of(moved, earlier)
    made = {each.path: each for each in plan(moved, replace(sources_of(moved), book=book))}
    old = earlier.present()[ThingKind.CONTRACT, "c1"]
    text = made[f"es/{old}.html"].make().decode()
    target = book.present()[ThingKind.CONTRACT, "c1"]
    assert f"url=../../{target}.html" in text
    assert f"es/{target}.html" in made


def test_an_address_whose_thing_is_gone_says_so() -> None:
    content = some_content()
    book = decide(book_of(content), [(ThingKind.UNION, "u9", "RA-9")])
    made = {each.path: each for each in plan(content, replace(sources_of(content), book=book))}
    text = made[f"es/{book.present()[ThingKind.UNION, 'u9']}.html"].make().decode()
    assert "Ya no se publica" in text


def test_a_second_run_writes_nothing(site: Path) -> None:
    before = {each: each.stat().st_mtime_ns for each in site.rglob("*") if each.is_file()}
    content = some_content(PACKAGE)
    outcome, searchable = publish(content, sources_of(content, PACKAGE), site)
    assert (outcome.new, outcome.changed, outcome.gone, searchable) == ([], [], [], True)
    assert {each: each.stat().st_mtime_ns for each in site.rglob("*") if each.is_file()} == before


def test_another_day_changes_the_front_pages_and_the_data_alone(tmp_path: Path) -> None:
    content = some_content(PACKAGE)
    written(content, tmp_path)
    outcome = written(replace(content, office=replace(content.office, as_of=DAY + timedelta(days=1))), tmp_path)
    assert outcome.new == outcome.gone == []
    assert set(outcome.changed) <= {
        *("es/index.html", "en/index.html"),
        *("datos/registro.json", "datos/registro.sqlite", "datos/SHA256SUMS"),
    }
    assert "es/index.html" in outcome.changed


def test_one_changed_contract_changes_its_pages_its_lists_and_the_data(tmp_path: Path) -> None:
    content = some_content(PACKAGE)
    written(content, tmp_path)
    contracts = (replace(content.contracts[0], state="Puebla"), content.contracts[1])
    outcome = written(replace(content, contracts=contracts), tmp_path)
    assert outcome.new == outcome.gone == []
    changed = {path.partition("/")[2] if path[:3] in ("es/", "en/") else path for path in outcome.changed}
    assert {each.rpartition("/")[2] for each in changed} == {
        *("cc-7k2-2026-000123-k.html", "index.html"),
        *("contracts.csv", "registro.json", "registro.sqlite", "SHA256SUMS"),
    }


def test_a_preview_says_what_a_run_then_does(tmp_path: Path) -> None:
    content = some_content(PACKAGE)
    sources = sources_of(content, PACKAGE)
    seen = preview(content, sources, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    done = written(content, tmp_path / "new")
    assert (sorted(seen.new), seen.changed, seen.gone) == (sorted(done.new), [], [])
    fewer = replace(content, texts=content.texts[:1])
    seen, done = preview(fewer, sources_of(fewer, PACKAGE), tmp_path / "new"), written(fewer, tmp_path / "new")
    assert seen.gone == done.gone
    assert any(path.startswith("carteles/boletines/") for path in seen.gone)
    assert not any((tmp_path / "new" / path).exists() for path in done.gone)


def test_a_file_that_somebody_changed_is_put_right(tmp_path: Path) -> None:
    content = some_content()
    written(content, tmp_path)
    (tmp_path / "es/index.html").write_text("otra cosa", "utf-8")
    (tmp_path / STATE).write_text("{", "utf-8")
    outcome = written(content, tmp_path)
    assert outcome.changed == ["es/index.html"]


def test_a_folder_that_holds_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "tesis.txt").write_text("no borrar", "utf-8")
    with pytest.raises(ConflictError) as refused:
        SiteFolder(tmp_path)
    assert refused.value.code == "site-folder-holds-other-files"


def test_a_full_disk_leaves_every_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = some_content()
    written(content, tmp_path)
    real, left = Path.write_bytes, [3]

    def full(path: Path, data: bytes) -> int:
        left[0] -= 1
        if left[0] < 0:
            real(path, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, "no space")
        return real(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageUnavailableError) as refused:
        written(replace(content, office=an_office(name="Otro nombre")), tmp_path)
    assert refused.value.code == "disk-full"
    monkeypatch.undo()
    assert not list(tmp_path.rglob(f"{writing.TEMPORARY}*"))
    assert all(each.read_text("utf-8").endswith("</html>\n") for each in tmp_path.rglob("*.html"))
    assert written(content, tmp_path).gone == []


def noted(folder: Path, *paths: str) -> None:
    """As if the last run had written these paths."""
    state = json.loads((folder / STATE).read_text("ascii"))
    state["files"] |= {path: ["", "ab" * 32, 3, 0, 0] for path in paths}
    (folder / STATE).write_text(json.dumps(state), "ascii")


def test_no_file_outside_the_folder_is_ever_removed_whatever_the_folder_says_of_itself(tmp_path: Path) -> None:
    precious, folder, content = tmp_path / "precious.txt", tmp_path / "site", some_content()
    precious.write_text("abc", "utf-8")
    written(content, folder)
    (folder / "elsewhere").symlink_to(tmp_path)
    names = ("../precious.txt", str(precious), "es/../../precious.txt", "elsewhere/precious.txt", "datos", "", "..")
    noted(folder, *names)
    outcome = written(content, folder)
    assert precious.read_text("utf-8") == "abc"
    assert outcome.gone == []
    assert (folder / "datos").is_dir()


@pytest.mark.parametrize("name", ["C:precious.txt", "C:\\precious.txt", "..\\precious.txt", "\\\\host\\x", "a\0b"])
def test_no_name_that_leads_out_of_the_folder_on_another_system_is_believed(tmp_path: Path, name: str) -> None:
    content = some_content()
    written(content, tmp_path)
    noted(tmp_path, name)
    assert written(content, tmp_path).gone == []


def test_a_folder_of_the_site_that_leads_elsewhere_is_left_alone(tmp_path: Path) -> None:
    content, folder = some_content(), tmp_path / "site"
    written(content, folder)
    (folder / "es/acerca.html").rename(tmp_path / "acerca.html")
    for each in sorted((folder / "es").rglob("*"), reverse=True):
        each.rmdir() if each.is_dir() else each.unlink()
    (folder / "es").rmdir()
    (folder / "es").symlink_to(tmp_path)
    with pytest.raises(ConflictError) as refused:
        written(content, folder)
    assert refused.value.code == "site-folder-holds-other-files"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["acerca.html", "site"]


@pytest.mark.parametrize("where", ["archivos/*/*.pdf", "carteles/contratos/*/*.pdf"])
def test_a_published_file_of_which_one_byte_was_altered_is_put_right(tmp_path: Path, where: str) -> None:
    content = some_content(PACKAGE)
    written(content, tmp_path)
    target = next(tmp_path.glob(where))
    before = target.stat()
    good = target.read_bytes()
    target.write_bytes(good[:9] + bytes([good[9] ^ 1]) + good[10:])
    os.utime(target, ns=(before.st_atime_ns, before.st_mtime_ns))
    path = str(target.relative_to(tmp_path))
    assert preview(content, sources_of(content, PACKAGE), tmp_path).changed == [path]
    assert written(content, tmp_path).changed == [path]
    assert target.read_bytes() == good


def test_a_file_that_was_only_touched_is_not_written_again(tmp_path: Path) -> None:
    content = some_content(PACKAGE)
    written(content, tmp_path)
    target = next(tmp_path.glob("archivos/*/*.pdf"))
    os.utime(target, ns=(1, 1))
    assert written(content, tmp_path).changed == []
    assert target.stat().st_mtime_ns == 1


def test_a_thorough_run_finds_what_a_failing_disk_altered_unseen(tmp_path: Path) -> None:
    content = some_content(PACKAGE)
    written(content, tmp_path)
    target = next(tmp_path.glob("archivos/*/*.pdf"))
    good = target.read_bytes()
    target.write_bytes(bytes(len(good)))
    after, state = target.stat(), json.loads((tmp_path / STATE).read_text("ascii"))
    path = str(target.relative_to(tmp_path))
    state["files"][path][3:] = [after.st_mtime_ns, after.st_ctime_ns]
    (tmp_path / STATE).write_text(json.dumps(state), "ascii")
    assert written(content, tmp_path).changed == []
    assert publish(content, sources_of(content, PACKAGE), tmp_path, thorough=True)[0].changed == [path]
    assert target.read_bytes() == good


def test_the_state_of_an_earlier_format_is_read_and_every_file_compared(tmp_path: Path) -> None:
    content = some_content(PACKAGE)
    written(content, tmp_path)
    state = json.loads((tmp_path / STATE).read_text("ascii"))
    state = {"schema": "site-state-1", "files": {path: line[:3] for path, line in state["files"].items()}}
    (tmp_path / STATE).write_text(json.dumps(state), "ascii")
    outcome = written(content, tmp_path)
    assert (outcome.new, outcome.changed, outcome.gone) == ([], [], [])


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_path: Path, _data: bytes) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "write_bytes", refused)
    with pytest.raises(StorageUnavailableError) as told:
        written(some_content(), tmp_path / "x")
    assert told.value.code == "site-folder-not-writable"


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not of this system")
def test_a_killed_run_leaves_a_site_that_the_next_run_finishes(tmp_path: Path) -> None:
    program = textwrap.dedent("""
        import os, sys, signal
        from pathlib import Path
        from tests.builders_site import many_contracts, sources_of
        from unionreg.publishing import writing
        from unionreg.publishing.site import plan
        real, left = Path.replace, [60]
        def until(path, target):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(path, target)
        Path.replace = until
        content = many_contracts(30)
        writing.SiteFolder(Path(sys.argv[1])).write(plan(content, sources_of(content)), lambda a, b: None)
    """)
    ended = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    assert list(tmp_path.rglob(f"{writing.TEMPORARY}*"))
    content = many_contracts(30)
    written(content, tmp_path)
    assert not list(tmp_path.rglob(f"{writing.TEMPORARY}*"))
    assert written(content, tmp_path).unchanged == len(plan(content, sources_of(content)))


def test_the_poster_leads_to_the_permanent_address_in_letter_and_oficio(site: Path) -> None:
    import pypdfium2

    (path,) = site.glob("carteles/contratos/*/cc-7k2-2026-000123-k.pdf")
    document = pypdfium2.PdfDocument(path)
    assert [tuple(map(round, document[each].get_size())) for each in range(2)] == [(612, 792), (612, 964)]
    for each in range(2):
        picture = document[each].render(scale=2).to_pil()
        (code,) = zxingcpp.read_barcodes(picture)
        where = path.relative_to(site / "carteles").with_suffix(".html")
        assert code.text == f"{ADDRESS}/es/{where}"
        colours = picture.convert("RGB").getcolors(1 << 16)
        assert all(max(colour) - min(colour) == 0 for _, colour in colours or ())
    assert "40" in path.read_bytes().decode("latin-1") or path.stat().st_size < 9000


def test_a_name_beyond_latin_letters_has_its_poster_too() -> None:
    content = some_content(unions=(a_union(name="Sindicato Ñuu Savi \ua78c"),))
    (poster,) = [each for each in plan(content, sources_of(content)) if each.path.startswith("carteles/sindicatos")]
    assert poster.make()[:5] == b"%PDF-"


def test_without_an_address_no_posters_are_made() -> None:
    content = some_content(office=an_office(address=""))
    assert not any(each.path.startswith("carteles/") for each in plan(content, sources_of(content)))


def test_the_data_say_the_same_in_three_formats() -> None:
    content = some_content(PACKAGE)
    made = tables(content, book_of(content).present())
    files = {each.path.rpartition("/")[2]: each.content for each in data_files(content, made)}
    database = sqlite3.connect(":memory:")
    database.deserialize(files["registro.sqlite"])
    said = json.loads(files["registro.json"])["tables"]
    for table in made:
        rows = list(csv.reader(io.StringIO(files[f"{table.name}.csv"].decode("utf-8-sig"))))
        names = [column.name for column in table.columns]
        assert rows[0] == names
        assert [[("" if cell is None else str(cell)) for cell in row] for row in table.rows] == rows[1:]
        assert [tuple(row) for row in database.execute(f'SELECT * FROM "{table.name}"')] == list(table.rows)
        assert [tuple(row.values()) for row in said[table.name]] == list(table.rows)
        known = database.execute("SELECT column_name FROM dictionary WHERE table_name = ?", (table.name,))
        assert [name for (name,) in known] == names
        assert all(column.meaning.es and column.meaning.en for column in table.columns)
    database.close()


def test_a_cell_that_would_run_as_a_formula_is_set_off() -> None:
    content = some_content(contracts=(a_contract(title="=HYPERLINK(1)"),))
    made = tables(content, book_of(content).present())
    (found,) = [each for each in data_files(content, made) if each.path.endswith("contracts.csv")]
    assert b"'=HYPERLINK" in found.content


def test_lists_are_cut_into_pages_and_new_things_come_at_the_end() -> None:
    content = many_contracts(250)
    paths = {each.path for each in plan(content, sources_of(content))}
    assert {"es/contratos/index.html", "es/contratos/pagina-2.html", "es/contratos/pagina-3.html"} <= paths
    assert "es/contratos/pagina-4.html" not in paths


def test_a_text_that_has_ended_says_so(site: Path) -> None:
    assert "Este texto ya no está vigente" in page(site, "es/avisos/*/n1.html")


def test_where_pagefind_fails_or_is_missing_the_site_stands_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "pagefind"
    broken.write_text("#!/bin/sh\nexit 3\n", "utf-8")
    broken.chmod(0o755)
    content = some_content(texts=(a_text(),))
    monkeypatch.setattr(full_text, "program", lambda: broken)
    _, searchable = publish(content, sources_of(content), tmp_path / "site")
    assert searchable is False
    assert not [each for each in (tmp_path / "site").iterdir() if "pagefind" in each.name]
    monkeypatch.setattr(full_text, "program", lambda: None)
    _, searchable = publish(content, sources_of(content), tmp_path / "site")
    assert searchable is False
    assert "sin índice de búsqueda" in (tmp_path / "site/es/buscar.html").read_text("utf-8")


class StoppedError(Exception):
    """The person cancelled."""


def test_a_file_of_a_run_that_was_stopped_is_not_forgotten_when_it_is_not_to_be_published_after_all(
    tmp_path: Path,
) -> None:
    content = some_content(PACKAGE)
    planned = plan(content, sources_of(content, PACKAGE))

    def stop(_done: int, _of: int) -> None:
        if list(tmp_path.glob("archivos/*/*.asice")):
            raise StoppedError

    with pytest.raises(StoppedError):
        SiteFolder(tmp_path).write(planned, stop)
    outcome = written(some_content(), tmp_path)
    assert any(path.endswith(".asice") for path in outcome.gone)
    assert not list(tmp_path.glob("archivos/*/*.asice"))


AN_INDEX = """mkdir -p "$4/fragment" && echo "//" > "$4/pagefind.js" && cd "$4"
echo '{"languages": {"es": {"hash": "es_1", "page_count": 1}}}' > pagefind-entry.json
echo meta | gzip > pagefind.es_1.pf_meta && echo page | gzip > fragment/es_1.pf_fragment"""
"""What stands for an index of one page; ``$4`` is where it goes."""

BROKEN = {
    "empty": ": > fragment/es_1.pf_fragment",
    "cut": "head -c 10 pagefind.es_1.pf_meta > x && mv x pagefind.es_1.pf_meta",
    "missing": "rm fragment/es_1.pf_fragment",
    "no-script": ": > pagefind.js",
    "no-entry": "echo '{' > pagefind-entry.json",
    "other-entry": "echo '[]' > pagefind-entry.json",
}


@pytest.mark.skipif(sys.platform == "win32", reason="stands on a script of the shell")
@pytest.mark.parametrize("how", BROKEN)
def test_an_index_that_is_not_whole_is_not_taken_and_made_again_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    content = some_content(texts=(a_text(),))
    a_program(tmp_path, monkeypatch, f"{AN_INDEX}\n{BROKEN[how]}")
    assert publish(content, sources_of(content), tmp_path / "site")[1] is False
    assert not [each for each in (tmp_path / "site").iterdir() if "pagefind" in each.name]
    a_program(tmp_path, monkeypatch, AN_INDEX)
    assert publish(content, sources_of(content), tmp_path / "site")[1] is True


@pytest.mark.skipif(sys.platform == "win32", reason="stands on a script of the shell")
def test_an_index_that_lost_a_file_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = a_program(tmp_path, monkeypatch, AN_INDEX)
    content = some_content(texts=(a_text(),))
    publish(content, sources_of(content), tmp_path / "site")
    (tmp_path / "site/pagefind/fragment/es_1.pf_fragment").write_bytes(b"")
    assert publish(content, sources_of(content), tmp_path / "site")[1] is True
    assert runs.read_text() == "run\nrun\n"


@pytest.mark.skipif(sys.platform == "win32", reason="stands on a script of the shell")
def test_a_disk_that_was_too_full_for_the_index_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(tmp_path, monkeypatch, f"{AN_INDEX}\n{BROKEN['empty']}")
    usage = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    content = some_content(texts=(a_text(),))
    with pytest.raises(StorageUnavailableError) as told:
        publish(content, sources_of(content), tmp_path / "site")
    assert told.value.code == "disk-full"
    assert not [each for each in (tmp_path / "site").iterdir() if "pagefind" in each.name]


def a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> Path:
    """Something that stands for Pagefind and notes each run of it."""
    program, runs = tmp_path / "pagefind", tmp_path / "runs"
    program.write_text(f'#!/bin/sh\necho run >> "{runs}"\n{body}\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(full_text, "program", lambda: program)
    return runs


@pytest.mark.skipif(sys.platform == "win32", reason="stands on a script of the shell")
def test_the_search_index_is_made_again_only_when_pages_differ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = a_program(tmp_path, monkeypatch, AN_INDEX)
    content = some_content(texts=(a_text(),))
    for _ in range(2):
        assert publish(content, sources_of(content), tmp_path / "site")[1] is True
    assert runs.read_text() == "run\n"
    other = replace(content, office=an_office(name="Otro nombre"))
    assert publish(other, sources_of(other), tmp_path / "site")[1] is True
    assert runs.read_text() == "run\nrun\n"


@pytest.mark.skipif(sys.platform == "win32", reason="stands on a script of the shell")
def test_pagefind_is_ended_when_the_person_stops_and_asked_again_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = a_program(tmp_path, monkeypatch, "exec sleep 600")
    content = some_content(texts=(a_text(),))

    def stop(done: int, of: int) -> None:
        if done == of and runs.exists():
            raise StoppedError

    with pytest.raises(StoppedError):
        publish(content, sources_of(content), tmp_path / "site", stop)
    assert not [each for each in (tmp_path / "site").iterdir() if "pagefind" in each.name]
    runs.unlink()
    with pytest.raises(StoppedError):
        publish(content, sources_of(content), tmp_path / "site", stop)
    assert runs.read_text() == "run\n"


def test_what_the_search_shows_of_a_page_has_a_blank_between_label_and_value(site: Path) -> None:
    inline = re.compile(r"</?(?:span|a|br|strong|em|time|table|thead|tbody|tr|th|td)\b[^>]*>")
    for pattern in ("es/contratos/*/cc-7k2-2026-000123-k.html", "en/votaciones/*/*.html", "es/sindicatos/*/*.html"):
        (found,) = site.glob(pattern)
        text = found.read_text("utf-8").partition("<h1>")[2]
        text = re.sub(r"<(code|svg|caption|aside|footer)\b.*?</\1>", " ", text, flags=re.DOTALL)
        text = re.sub(r"<[^>]+>", " ", inline.sub("", text)).replace("kB", "")
        assert not re.findall(r"\w*[a-záéíóúñ)][A-ZÁÉÍÓÚÑ0-9$]\w*|\.[A-Z]{2,}", text), found


def test_a_worker_finds_the_contract_by_the_name_of_the_employer(site: Path) -> None:
    listed = page(site, "es/empleadores/index.html")
    assert "Autopartes de Silao" in listed
    firm = page(site, "es/empleadores/*/asi010203ab9.html")
    for link in ("contratos/", "votaciones/", "carteles/empleadores/"):
        assert f'href="../../{link}' in firm or f'href="../../../{link}' in firm
    assert 'data-pagefind-filter="kind:Empresas"' in firm
    assert "Revisión salarial" in firm
    for other in ("es/contratos/*/cc-7k2-2026-000123-k.html", "es/votaciones/*/rev-2026.html"):
        assert "/asi010203ab9.html" in page(site, other)
    assert "What has happened here" in page(site, "en/empleadores/*/asi010203ab9.html")


def test_the_earlier_address_of_an_employer_leads_to_what_it_became(tmp_path: Path) -> None:
    content = some_content()
    (firm,) = [each for each in content.employers if each.rfc]
    before = replace(content, employers=(replace(firm, key="e7"),))
    book = decide(book_of(before), named_things(content))
    moved = replace(content, employers=(replace(firm, merged=("e7",)),))
    files = {each.path: each for each in plan(moved, replace(sources_of(content), book=book))}
    (path,) = [each for each in files if each.startswith("es/empleadores") and each.endswith("/e7.html")]
    assert f"{firm.rfc.lower()}.html" in files[path].make().decode()


def text_of(file: PlannedFile) -> str:
    """What a file of the site says: the words of its pages, or its bytes."""
    content = file.make()
    if not file.path.endswith(".pdf") or not content.startswith(b"%PDF-1.3"):
        return content.decode("utf-8", "ignore")
    import pypdfium2

    pages = list(pypdfium2.PdfDocument(content))
    return " ".join(f"{each.get_textpage().get_text_range()}".replace("\r\n", " ") for each in pages)


def test_nothing_that_was_withdrawn_is_named_anywhere_on_the_site() -> None:
    secret, gone = "Nombre Secretísimo", SiteWithdrawal(DAY, "Se publicó por error")
    shown = some_content(PACKAGE)
    contract = replace(shown.contracts[0], title=secret, employers=(SiteEmployer("e1", secret),), scope=secret)
    vote = replace(shown.votes[0], title=secret, question=secret, certificates=())
    firm = SiteFirm("e1", secret, contracts=(SiteRef(ThingKind.CONTRACT, contract.key, secret),))
    named = replace(shown, contracts=(contract,), votes=(vote,), certificates=(), employers=(firm,))
    for content, there in ((named, True), (_withdrawn(named, gone), False)):
        planned = plan(content, sources_of(content, PACKAGE))
        holding = [each.path for each in planned if secret in text_of(each)]
        assert bool(holding) is there, holding
        assert any(path.startswith("carteles/contratos/") for path in holding) is there
        (check,) = [each.make().decode() for each in planned if each.path == "es/comprobar.html"]
        assert ("data-digest" in check) is there
        assert any(each.path.endswith(".asice") for each in planned) is there
        (page,) = [each.make().decode() for each in planned if re.match("es/contratos/../cc-7k2.*123-k", each.path)]
        assert ("carteles/" in page) is there


def _withdrawn(content: SiteContent, gone: SiteWithdrawal) -> SiteContent:
    contracts = tuple(replace(each, withdrawn=gone) for each in content.contracts)
    return replace(content, contracts=contracts, votes=tuple(replace(each, withdrawn=gone) for each in content.votes))


def test_a_withdrawn_package_does_not_count_as_published_where_packages_are_checked() -> None:
    content = some_content(PACKAGE)
    (vote,) = content.votes
    gone = replace(vote.packages[0], withdrawn=SiteWithdrawal(DAY, "Otra lo sustituye"))
    content = replace(content, votes=(replace(vote, packages=(gone,)),))
    planned = plan(content, sources_of(content, PACKAGE))
    (check,) = [each.make().decode() for each in planned if each.path == "es/comprobar.html"]
    assert "data-digest" not in check
    assert ".asice#" not in check


def test_a_revision_whose_day_went_by_is_marked_while_the_contract_is_in_force(tmp_path: Path) -> None:
    late = {"next_wage_revision_by": DAY - timedelta(days=1), "next_revision_by": DAY}

    def page(folder: Path, **changes: object) -> str:
        content = some_content(contracts=(a_contract(**late, **changes),))
        publish(content, sources_of(content), folder)
        return next((folder / "es" / "contratos").rglob("cc-*.html")).read_text("utf-8")

    assert page(tmp_path / "a").count("Vencida") == 1
    assert "Vencida" not in page(tmp_path / "b", in_force=False)


def test_the_menu_leads_only_to_kinds_of_which_something_was_published(tmp_path: Path) -> None:
    content = some_content(texts=())
    publish(content, sources_of(content), tmp_path)
    menu = (tmp_path / "es" / "acerca.html").read_text("utf-8").split("</nav>")[0]
    assert "contratos/index.html" in menu
    assert "avisos/index.html" not in menu
    assert (tmp_path / "es" / "avisos" / "index.html").is_file()
