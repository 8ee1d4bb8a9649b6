"""The stage of the demo: an office founded with real use cases, its invented people signed in, and a clock to turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from unionreg.application import offices, people, session
from unionreg.application.offices import Administrator, Founding
from unionreg.application.signing_facts import SigningKey
from unionreg.bootstrap import create_office
from unionreg.demo import cast
from unionreg.demo.authority import make_authority
from unionreg.demo.calendars import invented_calendar
from unionreg.domain.office import EntryPolicy
from unionreg.settings import PasswordCost, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from unionreg.application.ports import Core
    from unionreg.demo.authority import Authority, Issued
    from unionreg.demo.cast import Player
    from unionreg.domain.roles import Actor

CENTRAL = timezone(timedelta(hours=-6))
_STORY_DAYS = 100
_SATURDAY = 5
# Every password of the demo is printed beside it; the first sign-in hashes it anew at full cost.
_QUICK_PASSWORDS = Settings(password_cost=PasswordCost(memory=8, passes=1, lanes=1))


class StoryClock:
    """A clock that stands where the story puts it and moves on a little at each look."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        """The present moment of the story; aware, whole seconds."""
        self._now += timedelta(seconds=1)
        return self._now

    def set(self, moment: datetime) -> None:
        """Turn the clock forward to ``moment``; it never goes back."""
        self._now = max(self._now, moment.astimezone(UTC))


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything the scenes need. ``keys`` by slug of the holder."""

    core: Core
    clock: StoryClock
    now: datetime
    actors: Mapping[str, Actor]
    keys: Mapping[str, Issued]
    authority: Authority

    def actor(self, player: Player) -> Actor:
        """The signed-in person."""
        return self.actors[player.username]

    def signing_key(self, slug: str) -> SigningKey:
        """The invented e.firma of a holder."""
        issued = self.keys[slug]
        return SigningKey(issued.certificate, issued.key, issued.password)

    def day(self, days_ago: int) -> date:
        """A weekday about ``days_ago`` days before the demo is made (negative: after)."""
        day = self.now.astimezone(CENTRAL).date() - timedelta(days=days_ago)
        while day.weekday() >= _SATURDAY:
            day -= timedelta(days=1)
        return day


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment of a day in the time of central Mexico."""
    return datetime.combine(day, time(hour, minute), CENTRAL)


def set_stage(folder: Path, now: datetime) -> Stage:
    """Found the demo office in ``folder``, add its people, calendars and authority."""
    start = now.astimezone(UTC).replace(microsecond=0) - timedelta(days=_STORY_DAYS)
    clock = StoryClock(start)
    authority = make_authority(start)
    keys = {
        holder.slug: authority.issue(holder.name, holder.rfc, holder.curp, not_before=start)
        for holder in cast.KEY_HOLDERS
    }
    founding = _founding(start.year, (now + timedelta(days=60)).year)
    core = create_office(folder, founding, clock=clock, settings=_QUICK_PASSWORDS)
    administrator = _signed_in(core, cast.ADMINISTRATOR.username, cast.PASSWORD)
    for certificate in (authority.root, authority.issuing):
        offices.add_authority(
            core, administrator, content=certificate, reason="Autoridad inventada de la demostración; no prueba nada"
        )
    actors = {cast.ADMINISTRATOR.username: administrator}
    for player in cast.ADDED:
        actors[player.username] = _add(core, administrator, player)
    return Stage(core, clock, now, actors, keys, authority)


def set_empty_stage(folder: Path, now: datetime) -> Core:
    """Found an office with an administrator and a coordinator and nothing else; close what is answered."""
    clock = StoryClock(now.astimezone(UTC).replace(microsecond=0))
    core = create_office(folder, _founding(now.year, now.year), clock=clock, settings=_QUICK_PASSWORDS)
    _add(core, _signed_in(core, cast.ADMINISTRATOR.username, cast.PASSWORD), cast.COORDINATOR)
    return core


def _founding(first_year: int, last_year: int) -> Founding:
    chief = cast.ADMINISTRATOR
    return Founding(
        name="Oficina Inventada de Conciliación y Registro Laboral",
        unit="Unidad de demostración",
        place="Ciudad Ejemplo, Estado Supuesto",
        entry_policy=EntryPolicy.THIRD_PERSON,
        administrator=Administrator(chief.username, chief.full_name, chief.post, cast.PASSWORD),
        calendars=tuple(invented_calendar(year) for year in range(first_year, last_year + 1)),
        invented=True,
    )


def _add(core: Core, administrator: Actor, player: Player) -> Actor:
    temporary = cast.temporary_password(player)
    people.add_person(
        core,
        administrator,
        username=player.username,
        full_name=player.full_name,
        post=player.post,
        roles=player.roles,
        temporary_password=temporary,
    )
    first = _signed_in(core, player.username, temporary)
    session.change_own_password(core, first, current=temporary, new=cast.PASSWORD)
    return _signed_in(core, player.username, cast.PASSWORD)


def _signed_in(core: Core, username: str, password: str) -> Actor:
    return session.sign_in(core, username=username, password=password).actor
