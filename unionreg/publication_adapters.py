"""The static site behind its port, and what a signed package carries of the people who signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.publication_ports import SiteChanges
from unionreg.domain.publication.decisions import CertificateData

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.publication_ports import SiteOrder
    from unionreg.publishing.site import Sources
    from unionreg.publishing.writing import Outcome
    from unionreg.signing.certificates import Certificate

_EMAIL = "1.2.840.113549.1.9.1"


class OfficeSites:
    """Writes sites with ``unionreg.publishing``."""

    def preview(self, order: SiteOrder, folder: Path, step: Callable[[int, int], None]) -> SiteChanges:
        """What writing would do."""
        from unionreg.publishing.site import preview

        return _changes(preview(order.content, _sources(order), folder, step), searchable=False)

    def write(self, order: SiteOrder, folder: Path, step: Callable[[int, int], None]) -> SiteChanges:
        """Write what differs."""
        from unionreg.publishing.site import publish

        outcome, searchable = publish(order.content, _sources(order), folder, step)
        return _changes(outcome, searchable=searchable)

    def certificate_data(self, package: bytes) -> tuple[CertificateData, ...]:
        """Personal data in the certificates of a signed package, by signer."""
        from unionreg.evidence.writing import read_entries
        from unionreg.signing.verify_cms import read_signature

        entries = {name: content for name, content in read_entries(package).items() if name.startswith("META-INF/")}
        found = []
        for name in sorted(each for each in entries if each.endswith(".p7s")):
            number = int(name.rpartition("-")[2].removesuffix(".p7s"))
            manifest = entries.get(f"META-INF/ASiCManifest-{number:03}.xml", b"")
            signer = read_signature(entries[name], manifest).signer
            if signer is not None:
                found.append(_data(number, signer))
        return tuple(found)

    def written_folder(self, folder: Path) -> bool:
        """Whether a site stands in the folder."""
        from unionreg.publishing.writing import STATE

        return (folder / STATE).is_file()


def _data(number: int, signer: Certificate) -> CertificateData:
    holder = signer.holder
    return CertificateData(
        number, holder.name or "", holder.rfc or "", holder.curp or "", _email(signer.subject), signer.number
    )


def _email(subject: bytes) -> str:
    """The e-mail address in the name of a certificate, or empty."""
    from unionreg.signing import der

    kind = der.oid(_EMAIL)
    for relative in der.read_one(subject, der.SEQUENCE).children():
        for pair in relative.children():
            name, value = pair.children()
            if name.raw == kind:
                return value.content.decode("iso-8859-1")
    return ""


def _sources(order: SiteOrder) -> Sources:
    """Authorities: those of the tax authority that ship, and what the office added."""
    from unionreg.publishing.site import Sources
    from unionreg.signing.trust import shipped_store

    shipped = shipped_store()
    known = tuple(each.raw for each in (*shipped.anchors, *shipped.intermediates))
    added = tuple(each for each in order.authorities if each not in known)
    return Sources(order.book, order.read, known + added, test=bool(added))


def _changes(outcome: Outcome, *, searchable: bool) -> SiteChanges:
    return SiteChanges(tuple(outcome.new), tuple(outcome.changed), tuple(outcome.gone), outcome.unchanged, searchable)
