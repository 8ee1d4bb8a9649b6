"""What the public version of a filing strikes out, as lines to read: what it is and how often, never the value itself.

No widget and no use case.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from unionreg.domain.filings.filing import Visibility

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.application.filing_records import CasePaper
    from unionreg.application.queries.packets import StruckOut
    from unionreg.domain.filings.case import Case, CaseVersion
    from unionreg.domain.filings.visibility import StruckField

translate = QCoreApplication.translate


class StruckKind(StrEnum):
    """Kinds of what is struck out, in the order in which they are told."""

    MEMBERS = "members"
    LEADER_CURP = "leader-curp"
    EMAIL = "email"
    TELEPHONE = "telephone"
    MAILBOX = "mailbox"
    SUPPORTERS = "supporters"
    LIST_DIGEST = "list-digest"
    IN_TEXT = "in-text"


@dataclass(frozen=True, slots=True)
class StruckLine:
    """One kind of thing and how often it is struck out."""

    words: str
    times: int
    visibility: Visibility

    @property
    def times_words(self) -> str:
        """The number as it is read."""
        return number(self.times)


@dataclass(frozen=True, slots=True)
class PublicDocument:
    """What can be seen in its public version: the packet of ``version``, or else an issued ``paper``. ``day``: when the
    packet came in or the paper was issued, as it is read.
    """

    title: str
    folio: str
    day: str
    file_name: str
    version: int = 0
    paper: CasePaper | None = None


def documents_of(case: Case, papers: Sequence[CasePaper]) -> tuple[PublicDocument, ...]:
    """The packets, newest version first, then every issued paper that has a public version."""
    packets = tuple(_packet(case.folio, each) for each in reversed(case.versions))
    issued = tuple(_issued(each) for each in papers if each.public_sha256)
    return packets + issued


def struck_lines(struck: StruckOut) -> tuple[StruckLine, ...]:
    """Everything that the public version of a packet hides, the same things of several people in one line."""
    times: Counter[tuple[StruckKind, Visibility]] = Counter()
    times[(StruckKind.MEMBERS, Visibility.CONFIDENTIAL)] = struck.people
    for field in struck.fields:
        if field.path != _SIZE_OF_LIST:
            times[(kind_of(field), field.visibility)] += 1
    order = list(StruckKind)
    found = sorted(((key, count) for key, count in times.items() if count), key=lambda item: order.index(item[0][0]))
    return tuple(StruckLine(struck_word(kind), count, visibility) for (kind, visibility), count in found)


def kind_of(field: StruckField) -> StruckKind:
    """Which kind a struck field is of; a public text in which somebody wrote a CURP is ``IN_TEXT``."""
    names = [each for each in field.path.split(".") if not each.isdigit()]
    return _KINDS.get(".".join(names), StruckKind.IN_TEXT)


def struck_word(kind: StruckKind) -> str:
    """What is struck out, in a few words."""
    return {
        StruckKind.MEMBERS: translate("PublicVersion", "CURP, address and proof of each person on the list of members"),
        StruckKind.LEADER_CURP: translate("PublicVersion", "CURP of people in the leadership"),
        StruckKind.EMAIL: translate("PublicVersion", "E-mail of the organisation"),
        StruckKind.TELEPHONE: translate("PublicVersion", "Telephone of the organisation"),
        StruckKind.MAILBOX: translate("PublicVersion", "Electronic mailbox of the organisation"),
        StruckKind.SUPPORTERS: translate("PublicVersion", "Number of people who support the request"),
        StruckKind.LIST_DIGEST: translate("PublicVersion", "Digest of the secret list of supporters"),
        StruckKind.IN_TEXT: translate("PublicVersion", "CURP that somebody wrote into a text"),
    }[kind]


def _packet(folio: str, version: CaseVersion) -> PublicDocument:
    title = translate("PublicVersion", "Packet, version {0}").format(version.number)
    name = _file_name(folio, f"-v{version.number}")
    return PublicDocument(title, folio, _day(version.received_at), name, version=version.number)


def _issued(paper: CasePaper) -> PublicDocument:
    folio = paper.paper_folio or paper.folio
    return PublicDocument(paper.title, folio, _day(paper.issued_at), _file_name(folio), paper=paper)


def _day(moment: datetime) -> str:
    return short_date(moment.astimezone().date())


def _file_name(folio: str, more: str = "") -> str:
    return translate("PublicVersion", "{0}{1}-public.pdf").format(folio.replace("/", "_"), more)


_KINDS = {
    "leaders.curp": StruckKind.LEADER_CURP,
    "organisation.email": StruckKind.EMAIL,
    "organisation.telephone": StruckKind.TELEPHONE,
    "organisation.electronic_mailbox": StruckKind.MAILBOX,
    "representativeness.supporters": StruckKind.SUPPORTERS,
    "representativeness.supporters_sha256": StruckKind.LIST_DIGEST,
}
# Digest and size are of one list, which is told once.
_SIZE_OF_LIST = "representativeness.supporters_bytes"
