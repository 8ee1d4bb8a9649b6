"""Opening what somebody sent as a roll: told by its content, never by its name; refused with one clear sentence."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from unionreg.domain.rolls.report import FileFacts
from unionreg.errors import UnreadableError
from unionreg.rolls.archives import Archive
from unionreg.rolls.compound_files import MAGIC as COMPOUND
from unionreg.rolls.sheets import Workbook
from unionreg.rolls.text_files import DELIMITERS, text_sheet
from unionreg.rolls.workbooks import ods_sheets, xls_sheets, xlsx_sheets

LARGEST_FILE = 256 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_OTHER_KINDS = re.compile(
    rb"%PDF|\x89PNG|\xff\xd8\xff|GIF8|BM.{8}|RIFF|II\*\x00|MM\x00\*|Rar!|7z\xbc\xaf|\x1f\x8b|MZ|\x7fELF|\{\\rtf|BZh"
)
_WEB_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso[^>]*>\s*)?<(?:!doctype|html|table|meta|Workbook|head)", re.IGNORECASE
)
_LITTER = re.compile(r"(?:^|/)(?:__MACOSX/|\.|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)


def open_workbook(content: bytes, name: str) -> Workbook:
    """The sheets in a file of at most 256 MiB. ``name`` is only told back, it decides nothing.

    UnreadableError ``roll-empty``, ``roll-too-large``, ``roll-too-large-unpacked``, ``roll-too-many-cells``,
    ``roll-encrypted``, ``roll-damaged``, ``roll-other-format``, ``roll-web-page``, ``roll-not-a-table``,
    ``roll-zip-several``, ``roll-zip-empty`` or ``roll-quote-open``.
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableError("roll-too-large", megabytes=LARGEST_FILE >> 20)
    if not content:
        raise UnreadableError("roll-empty")
    digest = hashlib.sha256(content).hexdigest()
    if content.startswith((_ZIP, _EMPTY_ZIP)):
        return _from_zip(content, name, digest)
    return _plain(content, FileFacts(name, "", digest, len(content)))


def _from_zip(content: bytes, name: str, digest: str) -> Workbook:
    """A zip is a workbook itself, or holds the one file that is meant."""
    archive = Archive(content)
    facts = FileFacts(name, "", digest, len(content))
    if _is_workbook(archive):
        return _packed(content, archive, facts)
    members = [each for each in archive.names if not _LITTER.search(each)]
    if not members:
        raise UnreadableError("roll-zip-empty")
    if len(members) > 1:
        raise UnreadableError("roll-zip-several", files=len(members))
    member = archive.read(members[0])
    inside = FileFacts(name, "", digest, len(content), zipped=True, member=members[0])
    if member.startswith(_ZIP):
        inner = Archive(member)
        if not _is_workbook(inner):
            raise UnreadableError("roll-other-format")
        return _packed(member, inner, inside)
    return _plain(member, inside)


def _is_workbook(archive: Archive) -> bool:
    return "[Content_Types].xml" in archive.names or "mimetype" in archive.names


def _packed(content: bytes, archive: Archive, facts: FileFacts) -> Workbook:
    """XLSX, XLSM or ODS."""
    if "xl/workbook.xml" in archive.names:
        sheets, shift = xlsx_sheets(content, archive)
        macros = any(each.lower().endswith("vbaproject.bin") for each in archive.names)
        return Workbook(replace(facts, format="xlsm" if macros else "xlsx", macros=macros), sheets, shift)
    if "mimetype" in archive.names and archive.read("mimetype").strip().startswith(_ODS):
        return Workbook(replace(facts, format="ods"), ods_sheets(content, archive))
    raise UnreadableError("roll-other-format")


def _plain(content: bytes, facts: FileFacts) -> Workbook:
    """Old Excel, or text."""
    if content.startswith(COMPOUND):
        return Workbook(replace(facts, format="xls"), xls_sheets(content))
    if _WEB_PAGE.match(content[:2_048].removeprefix(b"\xef\xbb\xbf")):
        raise UnreadableError("roll-web-page")
    if _OTHER_KINDS.match(content):
        raise UnreadableError("roll-other-format")
    sheet = text_sheet(content)
    return Workbook(
        replace(
            facts,
            format="csv",
            encoding=sheet.encoding,
            delimiter=DELIMITERS.get(sheet.delimiter, sheet.delimiter),
            quote=sheet.quote,
            line_ending=sheet.line_ending,
            sep_line=sheet.sep_line,
        ),
        (sheet,),
    )
