"""What a vote gave: totals, turnout, the four bases, outcome and resolution. For the general act and certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.drawing import Box
from unionreg.documents.figure_list import BALLOTS, PEOPLE, VOTES, Entry
from unionreg.documents.sheet import LEADING, LEFT, RIGHT
from unionreg.documents.tables import Column, Row, Table, set_table
from unionreg.documents.wordings import figure, percent
from unionreg.documents.wrapping import Span, bold, wrap
from unionreg.domain import wording
from unionreg.domain.votes.vote import BallotShape

if TYPE_CHECKING:
    from unionreg.documents.sheet import Sheet
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

RESOLUTION_SIZE = 13.0


def total_entries(definition: VoteDefinition, result: VoteResult) -> list[Entry]:
    """Every figure of the control line, and those that belong beside them."""
    totals = result.totals
    return [
        Entry("Personas trabajadoras comprendidas", definition.workers_covered, PEOPLE),
        Entry("Personas con derecho a voto", definition.workers_with_right_to_vote, PEOPLE),
        Entry("Boletas impresas", totals.printed, BALLOTS),
        Entry("Boletas recibidas en las mesas", totals.received, BALLOTS),
        Entry("Boletas sobrantes, canceladas", totals.unused, BALLOTS),
        Entry("Boletas inutilizadas", totals.spoiled, BALLOTS),
        Entry("Boletas entregadas y no depositadas", totals.taken_away, BALLOTS),
        Entry("Boletas en las urnas (votos emitidos)", totals.found, BALLOTS),
        Entry("Personas que firmaron la lista al votar", totals.voters_signed, PEOPLE),
        *(
            Entry(f"Votos por: {wordings.option_label(definition, vote.option)}", vote.count, VOTES, strong=True)
            for vote in totals.votes
        ),
        Entry("Votos válidos", totals.valid_votes, VOTES),
        Entry("Votos nulos", totals.null_votes, VOTES),
        Entry("Boletas impugnadas (ya contadas arriba)", totals.challenged, BALLOTS),
    ]


def turnout_part(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    """Turnout against both numbers, in one paragraph."""
    turnout = result.turnout
    sheet.space(5)
    sheet.paragraph(
        "Participación: ", bold(percent(turnout.basis_points_covered)), " de las ", figure(turnout.covered),
        " personas trabajadoras comprendidas; ", bold(percent(turnout.basis_points_right_to_vote)), " de las ",
        figure(turnout.right_to_vote), " personas con derecho a voto. Entran en el cómputo ",
        f"{figure(result.totals.stations)} de {figure(len(definition.stations))} mesas.",
    )  # fmt: skip


def bases_part(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    """The four legal bases with their numbers, and whether they agree."""
    bases = result.bases
    in_favour = "a favor" if definition.ballot is BallotShape.YES_NO else "de la opción más votada"
    against = "en contra" if definition.ballot is BallotShape.YES_NO else "de la segunda"
    population = wordings.POPULATIONS[result.rule_applied.population]
    rows = (
        (
            "A", f"Votos {in_favour}, al menos la mitad más uno de {population} ({figure(bases.population)})",
            f"{figure(bases.first)} frente a {figure(bases.half_plus_one_population)}", bases.a,
        ),
        (
            "B", f"Participa al menos la mitad más uno de {population}, y más votos {in_favour} que {against}",
            (
                f"{figure(result.turnout.cast)} frente a {figure(bases.half_plus_one_population)}\n"
                f"{figure(bases.first)} frente a {figure(bases.second)}"
            ), bases.b,
        ),
        (
            "C", f"Más votos {in_favour} que {against}",
            f"{figure(bases.first)} frente a {figure(bases.second)}", bases.c,
        ),
        (
            "D", f"Votos {in_favour}, al menos la mitad más uno de los votos emitidos (los nulos cuentan en contra)",
            f"{figure(bases.first)} frente a {figure(bases.half_plus_one_cast)}", bases.d,
        ),
    )  # fmt: skip
    sheet.heading("Las cuatro bases legales", keep=120)
    columns = (
        Column("Base", fixed=34),
        Column("Qué exige", share=1),
        Column("Cifras", fixed=150),
        Column("Se cumple", fixed=54),
    )
    cells = [Row((name, asks, numbers, "Sí" if holds else "No")) for name, asks, numbers, holds in rows]
    set_table(sheet, Table(columns, cells, size=9.5))
    sheet.space(3)
    agree = (
        "Las cuatro bases coinciden." if bases.agree else "Las bases difieren: la resolución debe expresar sus motivos."
    )
    sheet.paragraph(bold(agree), " Regla fijada antes de la votación: ", wordings.rule_sentence(definition))


def resolution_part(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    """What the rule gives, and the resolution as a person's act with its reasons."""
    sheet.heading("Resultado", keep=80)
    proposed = wordings.outcome_sentence(definition, result.computed.outcome, result.computed.winner)
    sheet.paragraph("Según la regla fijada: ", bold(proposed), ".")
    resolution = result.resolution
    if resolution is None:
        sheet.paragraph(bold("Resolución: "), "todavía no se ha dictado al cerrar este documento.")
        return
    resolved = wordings.outcome_sentence(definition, resolution.outcome, resolution.winner)
    _framed(sheet, [Span("Resolución: "), bold(resolved + ".")])
    if resolution.reasons:
        sheet.paragraph(bold("Motivos. "), resolution.reasons)
    sheet.paragraph(
        f"Resolvió {resolution.by.name}, {resolution.by.role}, a las {wording.clock_time(resolution.at)} del "
        f"{wording.long_date(resolution.at)}.",
        size=10,
    )


def _framed(sheet: Sheet, spans: list[Span]) -> None:
    """A sentence in a frame; it is what people look for."""
    lines = len(wrap(spans, RESOLUTION_SIZE, RIGHT - LEFT - 10))
    sheet.space(4)
    sheet.need(lines * RESOLUTION_SIZE * LEADING + 16)
    top = sheet.y
    page = len(sheet.pages)
    sheet.space(4)
    sheet.paragraph(*spans, size=RESOLUTION_SIZE, indent=10, after=8)
    # An option with a name longer than a page has no frame.
    if len(sheet.pages) == page:
        sheet.put(Box(LEFT, sheet.y, RIGHT - LEFT, top - sheet.y, 1.1))
    sheet.space(6)
