"""Bulletins and languages of the demo office, written through the real use cases. No translated text is invented."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application.outreach import (
    acknowledge_bulletin,
    office_day,
    publish_bulletin,
    withdraw_bulletin,
    write_bulletin,
)
from unionreg.application.outreach_languages import add_variant, note_language
from unionreg.domain.outreach.bulletin import Audience, BulletinContent, BulletinKind, BulletinWords, Reach
from unionreg.domain.outreach.languages import SpokenLanguage, SubjectKind, VariantName
from unionreg.domain.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

CRITERION = BulletinWords(
    "Cómo contamos los 10 a 15 días de la convocatoria",
    "Entre el día en que se publica la convocatoria y el día de la votación debe haber al menos 10 días hábiles "
    "completos, y no más de 15 contando el de la votación. Este criterio vale para todas las mesas de atención.",
)
CRITERION_EN = BulletinWords(
    "How we count the 10 to 15 days of a call",
    "Between the day on which the call is published and the day of the vote there must be at least 10 whole business "
    "days, and no more than 15 counting the day of the vote. This criterion holds at every counter.",
)
DOWNTIME = BulletinWords(
    "La plataforma nacional no recibe archivos",
    "Desde esta mañana la plataforma rechaza archivos de más de 5 MB. Ningún plazo se pierde por esta causa.",
    "Reciba en papel o en memoria, entregue el acuse de este programa y anote el folio: se sube cuando vuelva el "
    "servicio.",
)
TIDYING = BulletinWords(
    "Firmas pendientes de la semana",
    "Quedan actas con cómputo cerrado sin firma. Revise su bandeja antes del viernes.",
)
OLD = BulletinWords(
    "Horario de ventanilla en diciembre", "La ventanilla cierra a las 15:00 horas del 14 al 18 de diciembre."
)


@dataclass(frozen=True, slots=True)
class OutreachPeople:
    """Who writes, and who has already read what was written for the whole office."""

    writer: Actor
    readers: tuple[Actor, ...] = ()


def add_outreach(core: Core, people: OutreachPeople, *, vote_ids: Sequence[str] = ()) -> tuple[str, ...]:
    """Four bulletins and a draft, two languages; gives the numbers of the bulletins.

    ``vote_ids``: votes for which a language is noted.
    """
    today = office_day(core)
    everybody, office = Audience(Reach.PUBLIC), Audience(Reach.OFFICE)
    first = _published(core, people.writer, _content(BulletinKind.CRITERION, everybody, today, CRITERION))
    second = _published(
        core,
        people.writer,
        replace(
            _content(BulletinKind.CRITERION, everybody, today, CRITERION),
            english=CRITERION_EN,
            basis="LFT 390 Ter, fr. I",
        ),
        replaces=first,
    )
    until = today + timedelta(days=3)
    down = _published(
        core, people.writer, replace(_content(BulletinKind.DOWNTIME, office, today, DOWNTIME), until=until)
    )
    signers = Audience(Reach.ROLES, (Role.SIGNER, Role.COORDINATOR))
    third = _published(core, people.writer, _content(BulletinKind.NOTICE, signers, today, TIDYING))
    old = _published(core, people.writer, _content(BulletinKind.NOTICE, office, today, OLD))
    withdraw_bulletin(
        core, people.writer, bulletin_id=old, expected_revision=2, reason="Se publicó con el mes equivocado."
    )
    write_bulletin(core, people.writer, content=_content(BulletinKind.NOTICE, office, today, OLD))
    for reader in people.readers:
        acknowledge_bulletin(core, reader, bulletin_id=second)
    _languages(core, people.writer, vote_ids)
    return (first, second, down, third, old)


def _languages(core: Core, writer: Actor, vote_ids: Sequence[str]) -> None:
    names = (
        VariantName("maaya t’aan", "maya", "maya", "Planta Norte, turno vespertino"),
        VariantName("diidxazá", "zapoteco de la planicie costera", "zapoteco", "Sección 4"),
    )
    numbers = [int(add_variant(core, writer, name=name).created[0]) for name in names]
    for vote_id in vote_ids:
        spoken = SpokenLanguage(SubjectKind.VOTE, vote_id, numbers[0], interpreter=True)
        note_language(core, writer, spoken=spoken)


def _content(kind: BulletinKind, audience: Audience, today: date, words: BulletinWords) -> BulletinContent:
    return BulletinContent(kind, audience, today, None, words)


def _published(core: Core, writer: Actor, content: BulletinContent, replaces: str = "") -> str:
    reason = "Se agregan el fundamento y el texto en inglés." if replaces else ""
    made = write_bulletin(core, writer, content=content, replaces=replaces, reason=reason).created[0]
    publish_bulletin(core, writer, bulletin_id=made, expected_revision=1)
    return made
