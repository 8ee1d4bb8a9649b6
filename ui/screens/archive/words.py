"""The archive in words, without widgets: states, flags, kinds, places, outcomes of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.theme import Tone
from unionreg.application.archive_boxes import shelf_text
from unionreg.application.archive_scans import KNOWN_ALREADY
from unionreg.domain.archive.box import BoxState
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.scans import Outcome
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.application.archive_records import ArrivedFile, BoxRow
    from unionreg.domain.archive.box import BoxProgress, Loan
    from unionreg.domain.archive.document import ArchiveDocument, ArchivePage
    from unionreg.domain.archive.suggestion import Suggestion
    from unionreg.texts import Texts

translate = QCoreApplication.translate

_LONGEST_EVIDENCE = 56

BOX_TONES = {
    BoxState.OPEN: Tone.NEUTRAL,
    BoxState.SCANNING: Tone.INFO,
    BoxState.GATE: Tone.WARNING,
    BoxState.INDEXING: Tone.INFO,
    BoxState.CLOSED: Tone.POSITIVE,
}
DOCUMENT_TONES = {
    DocumentState.TO_READ: Tone.NEUTRAL,
    DocumentState.TO_CONFIRM: Tone.INFO,
    DocumentState.SET_ASIDE: Tone.WARNING,
    DocumentState.CONFIRMED: Tone.POSITIVE,
    DocumentState.DUPLICATE: Tone.NEUTRAL,
}
OUTCOME_TONES = {
    Outcome.DONE: Tone.POSITIVE,
    Outcome.NEEDS_PERSON: Tone.WARNING,
    Outcome.REFUSED: Tone.NEGATIVE,
}


def box_state(state: BoxState, texts: Texts) -> str:
    """How far a box is."""
    return texts.get(f"box-state.{state.value}")


def document_state(state: DocumentState, texts: Texts) -> str:
    """How far a document is."""
    return texts.get(f"document-state.{state.value}")


def kind_word(kind: DocumentKind, texts: Texts) -> str:
    """What a document is called."""
    return texts.get(f"document-kind.{kind.value}")


def kinds_of_the_register() -> dict[DocumentKind, str]:
    """Every kind in Spanish, for what is kept or printed, whatever the language of the window."""
    return kind_words(load_texts(Language.ES, "archive"))


def kinds(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Every kind to choose from: those of contracts first, as in the catalogue."""
    return tuple((kind.value, kind_word(kind, texts)) for kind in DocumentKind)


def kind_words(texts: Texts) -> dict[DocumentKind, str]:
    """Every kind by its value."""
    return {kind: kind_word(kind, texts) for kind in DocumentKind}


def shelf_of(row: BoxRow) -> str:
    """Where a box stands, in one line."""
    return shelf_text(row.shelf)


def progress_text(progress: BoxProgress) -> str:
    """How far a box is, in figures: ``12 de 40 confirmados, 3 páginas por revisar``."""
    parts = [
        translate("ArchiveWords", "{done} of {all} documents confirmed").format(
            done=number(progress.confirmed), all=number(progress.documents)
        )
    ]
    if progress.to_read:
        parts.append(translate("ArchiveWords", "%n to be read", "", progress.to_read))
    if progress.flagged:
        parts.append(translate("ArchiveWords", "%n page(s) flagged", "", progress.flagged))
    if progress.set_aside:
        parts.append(translate("ArchiveWords", "%n set aside", "", progress.set_aside))
    if progress.doubtful:
        parts.append(translate("ArchiveWords", "%n page(s) to correct", "", progress.doubtful))
    return " · ".join(parts)


def waiting_text(row: BoxRow) -> str:
    """What of a box waits for a person."""
    waiting = row.progress.to_confirm + row.progress.set_aside
    return number(waiting + row.progress.flagged) if waiting or row.progress.flagged else "—"


def flags_text(page: ArchivePage, texts: Texts) -> str:
    """What the gate says of a page, with the measures; empty for a good one."""
    said = [texts.get(f"page-flag.{flag.value}") for flag in page.flags]
    if page.rescan_asked:
        said.append(translate("ArchiveWords", "to be scanned again"))
    if page.acceptance is not None:
        said.append(translate("ArchiveWords", "accepted: {reason}").format(reason=page.acceptance.reason))
    measures = [translate("ArchiveWords", "{dpi} dpi").format(dpi=page.dpi)] if page.dpi is not None else []
    return " · ".join((*said, *measures)) if said else ""


def flagged_pages(document: ArchiveDocument) -> tuple[int, ...]:
    """The pages that wait."""
    return tuple(page.number for page in document.pages if page.open)


def pages_text(document: ArchiveDocument) -> str:
    """How many pages there are, and how many of them wait: ``12 (3 marcadas)``."""
    flagged, pages = len(flagged_pages(document)), number(len(document.pages))
    said = translate("ArchiveWords", "%n flagged", "", flagged)
    return f"{pages} ({said})" if flagged else pages


def evidence_text(suggestion: Suggestion) -> str:
    """Where a suggestion comes from."""
    return translate("ArchiveWords", "Page {page}: «{evidence}»").format(
        page=suggestion.page, evidence=_cut(suggestion.evidence)
    )


def _cut(text: str) -> str:
    """As much as stands on one line beside the scan; the words themselves are marked on it."""
    return text if len(text) <= _LONGEST_EVIDENCE else f"{text[:_LONGEST_EVIDENCE].rstrip()}…"


def outcome_text(outcome: Outcome) -> str:
    """How a file ended."""
    said = {
        Outcome.DONE: translate("ArchiveWords", "Done"),
        Outcome.NEEDS_PERSON: translate("ArchiveWords", "Needs a person"),
        Outcome.REFUSED: translate("ArchiveWords", "Refused"),
    }
    return said[outcome]


def reasons_text(file: ArrivedFile, texts: Texts) -> str:
    """Why a file ended as it did."""
    said = []
    for code in file.reasons:
        key = f"finding.{code}.title"
        if code == KNOWN_ALREADY:
            said.append(translate("ArchiveWords", "The same file came before"))
        else:
            said.append(texts.get(key) if texts.has(key) else code)
    return " · ".join(said)


def run_text(phase: str, done: int, of: int) -> str:
    """How far reading a box is: phases "looking" and "reading" count pages, others look for files."""
    if phase == "looking":
        return translate("ArchiveWords", "Looking at page {done} of {of}").format(done=number(done), of=number(of))
    if phase == "reading":
        return translate("ArchiveWords", "Reading page {done} of {of}").format(done=number(done), of=number(of))
    return translate("ArchiveWords", "Looking for files…")


def stopping_text() -> str:
    """Somebody stopped reading a box."""
    return translate("ArchiveWords", "Stopping after the page at hand…")


def run_of_box(serial: str, text: str) -> str:
    """How far reading a box is, where its page is not in sight."""
    return translate("ArchiveWords", "Box {serial}: {text}").format(serial=serial, text=text)


def read_text(serial: str, read: int) -> str:
    """Reading a box came to its end."""
    return run_of_box(serial, translate("ArchiveWords", "%n document(s) read", "", read))


def out_text(loan: Loan) -> str:
    """Who has the paper, and until when."""
    return translate("ArchiveWords", "{who} ({post}) has it since {since}, due {due}").format(
        who=loan.borrower, post=loan.post, since=f"{loan.since:%d/%m/%Y}", due=f"{loan.due:%d/%m/%Y}"
    )
