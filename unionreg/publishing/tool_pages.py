"""Pages that do something or explain: search, checking a package, open data, about this site; what scripts need."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from unionreg.domain.publication.site import PackageForm, ThingKind
from unionreg.paths import resources_root
from unionreg.publishing.frame import IN_MENU, Page
from unionreg.publishing.list_pages import search_form
from unionreg.publishing.markup import digest, esc, file_path, number, size, spanish
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.publication.site import SiteContent, SitePackage, SiteVote
    from unionreg.publishing.data import DataFile, Table
    from unionreg.publishing.markup import Ground

CHECK_SCRIPTS = (
    *("bytes", "container", "strict-json", "der", "certificates", "cms", "manifests"),
    *("signatures", "counts", "result", "verify"),
)
_SCHEMAS = ("definition", "count", "result", "documents", "signer")
_COMMANDS = """unzip -tq acta.asice && unzip -q acta.asice -d acta && cd acta
sha256sum ../acta.asice
find vote stations result.json log -type f 2>/dev/null | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64"""
_START = "unionreg publish --serve .\npython -m http.server --bind 127.0.0.1 8000"


def search_page(ground: Ground) -> Page:
    """The search, and what to do where it cannot run."""
    options = "".join(
        f'<option value="{ground.words(f"{kind}.many")}">{ground.words(f"{kind}.many")}</option>' for kind in IN_MENU
    )
    form = search_form(ground, "buscar.html").replace(
        "</form>",
        f'<label for="kind">{ground.words("search.kind")}</label><select id="kind" name="kind">'
        f'<option value="">{ground.words("search.all")}</option>{options}</select></form>',
    )
    messages = _data(
        {name: f"search.{name}" for name in ("none", "found", "found-one", "more", "failed", "working", "cannot")},
        ground,
    )
    missing = "" if ground.searchable else f'<p class="warning">{ground.words("search.missing")}</p>'
    body = (
        f'{missing}{form}<p class="about">{ground.words("search.hint")} {ground.words("search.folded")}</p>'
        f'<noscript><p class="warning">{ground.words("search.noscript")}</p></noscript>'
        f'<p id="said" role="status" aria-live="polite"{messages}></p><ol id="found" class="things"></ol>'
        f'<p><button id="more" type="button" hidden>{ground.words("search.more")}</button></p>'
    )
    title = ground.words("search.title")
    return Page("buscar", title, body, title, scripts=("buscar",) if ground.searchable else ())


def _data(names: dict[str, str], ground: Ground) -> str:
    return "".join(f' data-{name}="{_raw(ground, key)}"' for name, key in names.items())


def _raw(ground: Ground, key: str) -> str:
    """A text whose only parameter is a number that the script puts in."""
    return ground.words(key, n="{n}")


def check_page(ground: Ground, content: SiteContent) -> Page:
    """Checking a package: file picker, digests, what is checked and what is not, stock commands."""
    check = _Checks(ground)
    listed = "".join(
        _published(ground, vote, each) for vote in content.votes for each in vote.packages if each.withdrawn is None
    )
    published = f'<ul class="files">{listed}</ul>' if listed else f"<p>{check('published.none')}</p>"
    commands = f"<pre><code>{esc(_COMMANDS)}</code></pre>"
    body = (
        f'<p class="lead">{check("lead")}</p>'
        f'<noscript><p class="warning">{check("noscript")}</p>{commands}</noscript>'
        f'<div id="insecure" hidden><p class="warning">{check("insecure")}</p>'
        f"<p>{check('insecure.do')}</p>{commands}</div>"
        f'<form id="check" hidden><p id="published" hidden></p><label for="file">{check("choose")}</label>'
        '<input id="file" type="file" accept=".asice,application/vnd.etsi.asic-e+zip">'
        f'<label for="expected">{check("expected")}</label>'
        '<input id="expected" autocomplete="off" spellcheck="false" aria-describedby="hint">'
        f'<p class="about" id="hint">{check("expected.hint")}</p>'
        f'<p><button type="submit">{check("button")}</button></p></form>'
        '<div id="report" role="status" aria-live="polite" tabindex="-1"></div>'
        f'<section id="can"><h2>{check("can.title")}</h2><ul>'
        f"{check.items('did', 'container', 'digests', 'signatures', 'figures')}"
        f"</ul></section><section><h2>{check('not.title')}</h2>"
        f"<ul>{check.items('not', 'revocation', 'time', 'papers', 'office', 'site')}</ul>"
        f"<p>{check('program')}</p></section>"
        f"<section><h2>{check('published')}</h2>{published}</section>"
    )
    scripts = (*CHECK_SCRIPTS, "autoridades", "esquemas", f"palabras-{ground.language}", "comprobar")
    return Page("comprobar", check("title"), body, check("title"), scripts=scripts)


class _Checks:
    """Texts of the check, escaped."""

    def __init__(self, ground: Ground) -> None:
        self._texts = ground.texts

    def __call__(self, key: str) -> str:
        return esc(self._texts.get(f"check.{key}"))

    def items(self, group: str, *names: str) -> str:
        return "".join(f"<li>{self(f'{group}.{name}')}</li>" for name in names)


def _published(ground: Ground, vote: SiteVote, package: SitePackage) -> str:
    name = f'<a href="{ground.paths[ThingKind.VOTE, vote.key]}.html">{spanish(vote.title)}</a>'
    where = ""
    if package.form is PackageForm.SIGNED and package.file is not None:
        said = ground.words("sha256")
        where = f'<span class="about">{said}: <code>{digest(package.file.sha256)}</code></span>'
        where += f'<span class="about"><a href="#{file_path(package.file)}">{esc(_from_site(ground))}</a></span>'
    label = ground.words("vote.package.digest")
    return (
        f'<li data-digest="{package.digest}">{name}<span class="about">{label}: '
        f"<code>{digest(package.digest)}</code></span>{where}</li>"
    )


def _from_site(ground: Ground) -> str:
    return ground.texts.get("check.from-site")


def data_page(ground: Ground, tables: Sequence[Table], listed: Sequence[DataFile]) -> Page:
    """The data to download, and what every column means."""
    by_kind = {"csv": "", "json": "", "sqlite": ""}
    for each in listed:
        link = f'<li><a href="../{each.path}" download>{esc(each.path.rpartition("/")[2])}</a> '
        by_kind[each.kind] += f'{link}<span class="about">{size(len(each.content))}</span></li>'
    links = "".join(
        f'<section><h2>{ground.words(f"data.{kind}")}</h2><ul class="links">{items}</ul></section>'
        for kind, items in by_kind.items()
    )
    digests = '<li><a href="../datos/SHA256SUMS" download>SHA256SUMS</a></li>'
    body = (
        f'<p class="lead">{ground.words("data.lead")}</p>{links}'
        f'<section><h2>{ground.words("data.digests")}</h2><ul class="links">{digests}</ul></section>'
        f"<section><h2>{ground.words('data.dictionary')}</h2>"
        f"{''.join(_dictionary(ground, each) for each in tables)}</section>"
    )
    return Page("datos", ground.words("data"), body, ground.words("data"))


def _dictionary(ground: Ground, table: Table) -> str:
    rows = "".join(
        f"<div><dt><code>{each.name}</code> <span class=about>{each.type}</span></dt>"
        f"<dd>{ground.said(each.meaning)}</dd></div>"
        for each in table.columns
    )
    amount = f"{ground.words('data.rows')}: {number(len(table.rows))}"
    return f'<h3><code>{table.name}</code> <span class="about">{amount}</span></h3><dl class="facts">{rows}</dl>'


def about_page(ground: Ground) -> Page:
    """What this site is, what is not on it, how to start it from a stick."""
    parts = "".join(
        f"<section><h2>{ground.words(f'about.{name}.title')}</h2><p>{ground.words(f'about.{name}')}</p>{more}</section>"
        for name, more in (
            ("not", ""),
            ("addresses", ""),
            ("stick", f"<pre><code>{esc(_START)}</code></pre>"),
            ("access", ""),
        )
    )
    seal = ""
    if ground.office.seal_fingerprint:
        seal = f"<p>{ground.words('about.seal')}: <code>{digest(ground.office.seal_fingerprint)}</code></p>"
    body = f'<p class="lead">{ground.words("about.lead")}</p>{parts}{seal}'
    return Page("acerca", ground.words("about"), body, ground.words("about"))


def script_files(authorities: Sequence[bytes], *, test: bool) -> dict[str, bytes]:
    """What the check needs beside its own code, by file name: authorities, schemas, words in both languages."""
    folder = resources_root() / "schemas"
    schemas = {name: json.loads((folder / f"{name}.schema.json").read_text("utf-8")) for name in _SCHEMAS}
    trust = {"test": test, "certificates": [base64.b64encode(each).decode("ascii") for each in authorities]}
    files = {"autoridades.js": _script("authorities", trust), "esquemas.js": _script("schemas", schemas)}
    for language in Language:
        files[f"palabras-{language}.js"] = _script("words", _check_words(language))
    return files


def _check_words(language: Language) -> dict[str, str]:
    """Texts of the page, and what each check means in the words of the program."""
    entries = json.loads((resources_root() / "i18n" / "core" / "verify.json").read_text("utf-8"))
    words = {key: said[language] for key, said in entries.items() if key.startswith("verify.")}
    site = load_texts(language, "site")
    for key in json.loads((resources_root() / "i18n" / "core" / "site.json").read_text("utf-8")):
        if key.startswith("check."):
            words[key] = site.get(key, time="{time}")
    return words


def _script(name: str, value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return f'"use strict";\nunionreg.{name} = {text};\n'.encode("ascii")
