"""The public form: figures by station, merged where a station would tell how somebody voted; PDF, CSV and JSON.

It says that it is merged and carries the digest of the full signed form, which stays with the parties. How stations
are merged is in ``domain.votes.secrecy``.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.after_parts import PaperHead, begin, sign_and_code
from unionreg.documents.parties import party_facts, question_block
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, room_to_begin, set_table
from unionreg.documents.wordings import figure
from unionreg.domain.votes.secrecy import PublicLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.sheet import Sheet
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

TITLE = "Resultado por mesas, forma pública"
SCHEMA = "tally-public-form-1"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MOST_COLUMNS = 5


def public_form(
    definition: VoteDefinition,
    result: VoteResult,
    lines: Sequence[PublicLine],
    digest: str,
    smallest: int,
    folio: str,
    letterhead: Letterhead,
) -> bytes:
    """The form as PDF bytes; ``digest`` is that of the full signed package."""
    head = PaperHead("public-form", TITLE, folio, digest)
    sheet = begin(definition, head, letterhead)
    _notice(sheet, result, lines, smallest)
    sheet.facts(party_facts(definition, personal_rfcs=False))
    question_block(sheet, definition)
    table = _table(definition, lines)
    sheet.heading("Cifras", keep=room_to_begin(table))
    set_table(sheet, table)
    _explained(sheet, definition)
    sign_and_code(sheet, definition, head, (), "")
    return sheet.finish()


def _notice(sheet: Sheet, result: VoteResult, lines: Sequence[PublicLine], smallest: int) -> None:
    merged = sum(len(line.station_ids) for line in lines if line.merged)
    if merged:
        sheet.paragraph(
            f"Para proteger el secreto del voto, esta forma reúne {merged} mesas en grupos: ninguna línea tiene menos "
            f"de {smallest} personas ni deja ver cómo votó alguien, salvo que toda la votación lo haga. Las cifras de "
            "cada mesa constan en la forma completa firmada, que queda en poder de las partes y cuya huella se imprime "
            "al pie."
        )
    else:
        sheet.paragraph(
            "Ninguna mesa tuvo que reunirse con otra para proteger el secreto del voto. La forma completa firmada, "
            "cuya huella se imprime al pie, queda en poder de las partes."
        )
    if result.annulled_stations:
        sheet.paragraph(f"Mesas anuladas, que no entran en estas cifras: {len(result.annulled_stations)}.")


def _table(definition: VoteDefinition, lines: Sequence[PublicLine]) -> Table:
    """Stations, people, votes by option and nulls. Many options stand under numbers that are explained below."""
    labels = [option.label for option in definition.options]
    if len(labels) > _MOST_COLUMNS:
        labels = [f"Opc. {number}" for number in range(1, len(labels) + 1)]
    right = Align.RIGHT
    columns = (
        Column("Mesas", share=4),
        Column("Personas con derecho a voto", share=2, align=right),
        Column("Votos emitidos", share=1.6, align=right),
        *(Column(label, share=1.6, align=right) for label in labels),
        Column("Nulos", share=1.2, align=right),
    )
    rows = [Row((_names(definition, line), *_figures(line))) for line in lines]
    rows.append(Row(("Total", *_figures(_total(lines))), RowKind.TOTAL))
    return Table(columns, rows, size=9 if len(labels) <= _MOST_COLUMNS else 7.5)


def _names(definition: VoteDefinition, line: PublicLine) -> str:
    names = [definition.station(each).name for each in line.station_ids]
    return ", ".join(names)


def _figures(line: PublicLine) -> tuple[str, ...]:
    return tuple(figure(each) for each in (line.voters, line.cast, *line.votes, line.null))


def _total(lines: Sequence[PublicLine]) -> PublicLine:
    return PublicLine(
        (),
        sum(line.voters for line in lines),
        sum(line.cast for line in lines),
        tuple(sum(votes) for votes in zip(*(line.votes for line in lines), strict=True)),
        sum(line.null for line in lines),
    )


def _explained(sheet: Sheet, definition: VoteDefinition) -> None:
    sheet.space(6)
    if len(definition.options) > _MOST_COLUMNS:
        for number, option in enumerate(definition.options, start=1):
            sheet.paragraph(f"Opc. {number}: {option.label}", size=9, after=1)
    sheet.paragraph(wordings.MEANING_OF_NULLS, size=9)


def public_form_csv(definition: VoteDefinition, lines: Sequence[PublicLine], digest: str) -> bytes:
    """The lines as UTF-8 CSV with byte order mark; a text that begins as a formula does is set off by an apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["votacion", definition.vote_id])
    writer.writerow(["huella del paquete firmado", digest])
    labels = [_inert(option.label) for option in definition.options]
    writer.writerow(["mesas", "personas con derecho a voto", "votos emitidos", *labels, "nulos"])
    for line in (*lines, _total(lines)):
        names = _inert(_names(definition, line)) if line.station_ids else "total"
        writer.writerow([names, line.voters, line.cast, *line.votes, line.null])
    return out.getvalue().encode("utf-8-sig")


def _inert(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def public_form_json(definition: VoteDefinition, result: VoteResult, lines: Sequence[PublicLine], digest: str) -> bytes:
    """The lines as JSON (UTF-8, indented)."""
    form = {
        "schema": SCHEMA,
        "vote_id": definition.vote_id,
        "purpose": definition.purpose.value,
        "title": definition.title,
        "package_digest": digest,
        "merged": any(line.merged for line in lines),
        "annulled_stations": len(result.annulled_stations),
        "options": [{"id": option.id, "label": option.label} for option in definition.options],
        "lines": [_line(definition, line) for line in lines],
        "totals": _numbers(definition, _total(lines)),
    }
    return (json.dumps(form, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _line(definition: VoteDefinition, line: PublicLine) -> dict[str, object]:
    stations = [{"id": each, "name": definition.station(each).name} for each in line.station_ids]
    return {"stations": stations, **_numbers(definition, line)}


def _numbers(definition: VoteDefinition, line: PublicLine) -> dict[str, object]:
    votes = [
        {"option": option.id, "count": count} for option, count in zip(definition.options, line.votes, strict=True)
    ]
    return {"voters": line.voters, "cast": line.cast, "votes": votes, "null": line.null}
