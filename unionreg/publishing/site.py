"""A site as a list of files, from plain values; and one run that writes it. Which values, is in the use cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from unionreg.domain.publication.addresses import AddressBook
from unionreg.domain.publication.concealment import concealed, withdrawn_things
from unionreg.domain.publication.site import (
    SiteCertificate,
    SiteContract,
    SiteFile,
    SiteText,
    SiteUnion,
    SiteVote,
    ThingKind,
)
from unionreg.paths import resources_root
from unionreg.publishing import data, full_text
from unionreg.publishing.document_pages import document_page, document_text
from unionreg.publishing.frame import IN_MENU, draw
from unionreg.publishing.list_pages import (
    entries,
    front_page,
    glossary_page,
    gone_page,
    list_pages,
    moved_page,
)
from unionreg.publishing.markup import Ground, esc, file_path
from unionreg.publishing.plan import PlannedFile, Stage, marked
from unionreg.publishing.posters import Poster, draw_poster
from unionreg.publishing.thing_pages import (
    SEAL_FILE,
    certificate_page,
    contract_page,
    employer_page,
    relations,
    text_page,
    union_page,
)
from unionreg.publishing.tool_pages import CHECK_SCRIPTS, about_page, check_page, data_page, script_files, search_page
from unionreg.publishing.vote_pages import vote_page
from unionreg.publishing.writing import SiteFolder
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from unionreg.domain.publication.site import SiteContent, SiteDocument
    from unionreg.publishing.frame import Page
    from unionreg.publishing.writing import Outcome


_WithFiles = SiteUnion | SiteContract | SiteVote | SiteCertificate | SiteText


@dataclass(frozen=True, slots=True)
class Sources:
    """What a site is made of beside its values.

    ``book``: all addresses ever given. ``read`` gives the bytes of a file by its SHA-256. ``authorities``: DER of the
    certificates that signatures may lead to; ``test``: some of them are not the tax authority's.
    """

    book: AddressBook = field(default_factory=AddressBook)
    read: Callable[[str], bytes] = bytes.fromhex
    authorities: tuple[bytes, ...] = ()
    test: bool = False


def nothing(_done: int, _of: int) -> None:
    """For who does not follow the progress."""


def preview(
    content: SiteContent, sources: Sources, folder: Path, step: Callable[[int, int], None] = nothing
) -> Outcome:
    """What publishing into the folder would write and remove. ConflictError as ``publish``."""
    return SiteFolder(folder).compare(plan(content, sources), step)


def publish(
    content: SiteContent,
    sources: Sources,
    folder: Path,
    step: Callable[[int, int], None] = nothing,
    *,
    thorough: bool = False,
) -> tuple[Outcome, bool]:
    """Write the site into the folder; what was done, and whether it can be searched.

    Only what changed is written, but the search index is made anew when any page changed. ``step`` is called while
    that lasts too, and what it raises ends the run. ``thorough``: every file is read, also those that look untouched.
    Raises ConflictError ``site-folder-holds-other-files``; StorageUnavailableError ``disk-full``,
    ``site-folder-not-writable``.
    """
    place, planned = SiteFolder(folder, thorough=thorough), plan(content, sources)
    outcome, executable = place.write(planned, step), full_text.program()
    if executable is None:
        return outcome, False
    pages, files = place.pages(), len(planned)
    if full_text.is_of(folder, pages):
        return outcome, True
    return outcome, full_text.make_index(folder, executable, pages, lambda: step(files, files))


def plan(content: SiteContent, sources: Sources) -> list[PlannedFile]:
    """Every file of the site."""
    content, paths = concealed(content), sources.book.present()
    made = data.tables(content, paths)
    listed = data.data_files(content, made)
    planned = [*_ground_files(sources), *_stored_files(content, sources)]
    if content.office.seal_file:
        planned.append(_file(SEAL_FILE, Stage.GROUND, content.office.seal_file))
    for language in Language:
        ground = _ground(content, language, paths)
        planned += _things(ground, content)
        planned += _documents(ground, content, sources)
        planned += [_page(ground, Stage.PAGES, each) for each in _other_addresses(ground, content, sources.book)]
        planned += [_page(ground, Stage.LISTS, each) for each in _lists(ground, content)]
        planned.append(_page(ground, Stage.LISTS, data_page(ground, made, listed)))
    planned += [_file(each.path, Stage.DATA, each.content) for each in listed]
    planned.append(_file(f"{data.FOLDER}/diccionario.json", Stage.DATA, data.dictionary(made)))
    planned.append(_file(f"{data.FOLDER}/SHA256SUMS", Stage.DATA, data.digests(listed)))
    return [*planned, *_posters(_ground(content, Language.ES, paths), content), _choice(content)]


def _ground(content: SiteContent, language: Language, paths: Mapping[tuple[ThingKind, str], str]) -> Ground:
    texts = load_texts(language, "site")
    return Ground(
        content.office,
        language,
        texts,
        paths,
        posters=bool(content.office.address),
        searchable=full_text.program() is not None,
        empty=frozenset(IN_MENU) - {kind for kind, _key in paths},
    )


def _file(path: str, stage: Stage, content: bytes) -> PlannedFile:
    return PlannedFile(path, stage, lambda: content)


def _page(ground: Ground, stage: Stage, page: Page) -> PlannedFile:
    return _file(f"{ground.language}/{page.path}.html", stage, draw(ground, page).encode("utf-8"))


def _things(ground: Ground, content: SiteContent) -> Iterator[PlannedFile]:
    """The pages of things, each drawn when it is its turn: ten thousand are not held at once."""
    known = relations(content)
    for union in content.unions:
        yield _later(ground, (ThingKind.UNION, union.key), partial(union_page, ground, union, known))
    for contract in content.contracts:
        yield _later(ground, (ThingKind.CONTRACT, contract.key), partial(contract_page, ground, contract))
    for firm in content.employers:
        yield _later(ground, (ThingKind.EMPLOYER, firm.key), partial(employer_page, ground, firm))
    for vote in content.votes:
        yield _later(ground, (ThingKind.VOTE, vote.key), partial(vote_page, ground, vote))
    for certificate in content.certificates:
        page = partial(certificate_page, ground, certificate)
        yield _later(ground, (ThingKind.CERTIFICATE, certificate.key), page)
    for text in content.texts:
        yield _later(ground, (text.kind, text.key), partial(text_page, ground, text))


def _documents(ground: Ground, content: SiteContent, sources: Sources) -> Iterator[PlannedFile]:
    """Their pages are drawn anew only when something on them changed: that means reading each PDF."""
    for document in content.documents:
        path = f"{ground.language}/{ground.paths[ThingKind.DOCUMENT, document.key]}.html"
        frame = draw(ground, document_page(ground, document, ""))
        make = partial(_with_text, ground, document, sources)
        yield PlannedFile(path, Stage.PAGES, make, marked(frame, document.file.sha256))


def _with_text(ground: Ground, document: SiteDocument, sources: Sources) -> bytes:
    gone = document.withdrawn is not None
    text = "" if gone else document_text(ground, sources.read(document.file.sha256))
    return draw(ground, document_page(ground, document, text)).encode("utf-8")


def _later(ground: Ground, thing: tuple[ThingKind, str], page: Callable[[], Page]) -> PlannedFile:
    path = f"{ground.language}/{ground.paths[thing]}.html"
    return PlannedFile(path, Stage.PAGES, lambda: draw(ground, page()).encode("utf-8"))


def _known(content: SiteContent) -> set[tuple[ThingKind, str]]:
    found = {(ThingKind.UNION, each.key) for each in content.unions}
    found |= {(ThingKind.CONTRACT, each.key) for each in content.contracts}
    found |= {(ThingKind.EMPLOYER, each.key) for each in content.employers}
    found |= {(ThingKind.VOTE, each.key) for each in content.votes}
    found |= {(ThingKind.CERTIFICATE, each.key) for each in content.certificates}
    found |= {(ThingKind.DOCUMENT, each.key) for each in content.documents}
    return found | {(each.kind, each.key) for each in content.texts}


def _other_addresses(ground: Ground, content: SiteContent, book: AddressBook) -> Iterator[Page]:
    """Former addresses, and present ones whose thing is not in the publication: no address ever leads nowhere."""
    here = _known(content)
    kind = ThingKind.EMPLOYER
    merged = {(kind, old): (kind, firm.key) for firm in content.employers for old in firm.merged}
    for address in book.taken.values():
        thing = (address.kind, address.key)
        if thing in merged and thing not in here:
            yield moved_page(ground, address.path, ground.paths[merged[thing]])
        elif thing not in here:
            yield gone_page(ground, address.path)
        elif address.former:
            yield moved_page(ground, address.path, ground.paths[thing])


def _lists(ground: Ground, content: SiteContent) -> Iterator[Page]:
    listed = entries(ground, content)
    for kind in IN_MENU:
        yield from list_pages(ground, kind, listed[kind])
    yield front_page(ground, listed)
    yield glossary_page(ground, content)
    yield search_page(ground)
    yield check_page(ground, content)
    yield about_page(ground)


def _ground_files(sources: Sources) -> Iterator[PlannedFile]:
    folder = resources_root() / "site"
    yield _file("estilo/sitio.css", Stage.GROUND, (folder / "site.css").read_bytes())
    yield _file("estilo/signo.svg", Stage.GROUND, (folder / "signo.svg").read_bytes())
    yield _file("LEAME.txt", Stage.GROUND, (folder / "LEAME.txt").read_bytes())
    for name in ("buscar", "comprobar"):
        yield _file(f"programa/{name}.js", Stage.GROUND, (folder / f"{name}.js").read_bytes())
    for name in CHECK_SCRIPTS:
        yield _file(f"programa/{name}.js", Stage.GROUND, (folder / "check" / f"{name}.js").read_bytes())
    for name, content in script_files(sources.authorities, test=sources.test).items():
        yield _file(f"programa/{name}", Stage.GROUND, content)


def _stored_files(content: SiteContent, sources: Sources) -> Iterator[PlannedFile]:
    """Documents and packages, each once however many pages name it. Named by their bytes, they never change."""
    listed = {file_path(each): each for each in _files(content)}
    for path, file in listed.items():
        yield PlannedFile(path, Stage.FILES, _reading(sources, file.sha256), marked(file.sha256))


def _reading(sources: Sources, sha256: str) -> Callable[[], bytes]:
    return lambda: sources.read(sha256)


def _files(content: SiteContent) -> Iterator[SiteFile]:
    """Files of everything; what is withdrawn has none any more."""
    things: list[_WithFiles] = [*content.unions]
    things += content.contracts
    things += content.votes
    things += content.certificates
    things += content.texts
    for thing in things:
        yield from thing.files
    yield from (file for contract in content.contracts for act in contract.acts for file in act.files)
    yield from (each.file for each in content.documents if each.withdrawn is None)
    for vote in content.votes:
        yield from (each.file for each in vote.packages if each.file is not None and each.withdrawn is None)


def _posters(ground: Ground, content: SiteContent) -> Iterator[PlannedFile]:
    """One for each thing, where the site has an address that a code can lead to."""
    if not ground.posters:
        return
    things = [(ThingKind.UNION, each.key, each.name, each.number) for each in content.unions]
    things += [(ThingKind.CONTRACT, each.key, each.title, each.number) for each in content.contracts]
    things += [(ThingKind.EMPLOYER, each.key, each.name, each.rfc) for each in content.employers]
    things += [(ThingKind.VOTE, each.key, each.title, each.contract_number) for each in content.votes]
    things += [(ThingKind.CERTIFICATE, each.key, each.kind.es, each.folio) for each in content.certificates]
    things += [(ThingKind.DOCUMENT, each.key, each.title.es, each.serial) for each in content.documents]
    things += [(each.kind, each.key, each.title.es, "") for each in content.texts]
    address, gone = ground.office.address.rstrip("/"), withdrawn_things(content)
    for kind, key, title, number in (each for each in things if each[:2] not in gone):
        path = ground.paths[kind, key]
        poster = Poster(
            kind=ground.texts.get(f"site.{kind}.one"),
            title=title,
            number=number,
            call=CALLS[kind],
            address=f"{address}/es/{path}.html",
            office=ground.office.name,
            invented=ground.texts.get("site.invented") if ground.office.invented else "",
        )
        yield PlannedFile(f"carteles/{path}.pdf", Stage.POSTERS, _drawing(poster), poster.mark)


CALLS: dict[ThingKind, str] = {
    ThingKind.UNION: "Consulte el registro de este sindicato",
    ThingKind.CONTRACT: "Lea aquí su contrato",
    ThingKind.EMPLOYER: "Consulte aquí su contrato y sus votaciones",
    ThingKind.VOTE: "Consulte y compruebe el resultado",
    ThingKind.CERTIFICATE: "Consulte este certificado",
    ThingKind.DOCUMENT: "Lea aquí este documento",
    ThingKind.NOTICE: "Lea aquí el aviso",
    ThingKind.BULLETIN: "Lea aquí el boletín",
    ThingKind.LEAFLET: "Conozca sus derechos",
}


def _drawing(poster: Poster) -> Callable[[], bytes]:
    return lambda: draw_poster(poster)


def _choice(content: SiteContent) -> PlannedFile:
    """The first page: which language."""
    name = esc(content.office.name)
    text = (
        '<!doctype html>\n<html lang="es">\n<head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{name}</title>"
        '<link rel="stylesheet" href="estilo/sitio.css"><link rel="icon" href="estilo/signo.svg"></head>\n'
        f'<body><main class="choose"><h1>{name}</h1><p>Contratos, sindicatos y votaciones · '
        '<span lang="en">Contracts, unions and votes</span></p><ul class="cards">'
        '<li><a href="es/index.html"><span class="big">Español</span></a></li>'
        '<li><a href="en/index.html" lang="en" hreflang="en"><span class="big">English</span></a></li>'
        "</ul></main></body>\n"
        "</html>\n"
    )
    return _file("index.html", Stage.LISTS, text.encode("utf-8"))
