"""What is prepared beside the definition, in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from unionreg.domain.votes.observers import Observer, ObserverRequest, ObserverRuling
from unionreg.domain.votes.preparation import VotePreparation
from unionreg.domain.votes.verifiers import Verifier, VerifierRequest
from unionreg.errors import NotFoundError
from unionreg.storage.search_text import folded
from unionreg.storage.tables.preparation import vote_prep, vote_prep_observers, vote_prep_verifiers
from unionreg.storage.value_json import from_json, to_json, tuple_from_json

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy.engine import Connection


class SqlPreparation:
    """What is prepared beside the definition: preparation, observers, verifiers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, vote_id: str) -> VotePreparation:
        """What was prepared, or a plain one."""
        query = select(vote_prep.c.content).where(vote_prep.c.vote_id == vote_id)
        content = self._connection.execute(query).scalar_one_or_none()
        return VotePreparation(vote_id) if content is None else from_json(VotePreparation, content)

    def save(self, preparation: VotePreparation) -> None:
        """Write the preparation in place of the one that was there."""
        repeats = None if preparation.repeat is None else preparation.repeat.of_vote_id
        self._connection.execute(delete(vote_prep).where(vote_prep.c.vote_id == preparation.vote_id))
        values = {"vote_id": preparation.vote_id, "repeats": repeats, "content": to_json(preparation)}
        self._connection.execute(insert(vote_prep).values(**values))

    def repeats_of(self, vote_id: str) -> tuple[str, ...]:
        """Ids of the votes that repeat this one; ids begin with year and number."""
        query = select(vote_prep.c.vote_id).where(vote_prep.c.repeats == vote_id).order_by(vote_prep.c.vote_id)
        return tuple(self._connection.execute(query).scalars())

    def companions_of(self, vote_id: str) -> tuple[str, ...]:
        """Ids of the votes whose preparation names this one as held with it."""
        query = select(vote_prep).where(vote_prep.c.content.contains(f'"{vote_id}"', autoescape=True))
        rows = self._connection.execute(query.order_by(vote_prep.c.vote_id)).all()
        return tuple(row.vote_id for row in rows if vote_id in from_json(VotePreparation, row.content).companions)

    def add_observer(self, observer: Observer) -> int:
        """Write a new line of the register; the id given."""
        values = insert(vote_prep_observers).values(**_observer_columns(observer))
        return int(self._connection.execute(values.returning(vote_prep_observers.c.observer_id)).scalar_one())

    def save_observer(self, observer: Observer) -> None:
        """Write every column of a line."""
        same = vote_prep_observers.c.observer_id == observer.observer_id
        self._connection.execute(update(vote_prep_observers).where(same).values(**_observer_columns(observer)))

    def observer(self, observer_id: int) -> Observer:
        """The line; NotFoundError when there is none."""
        query = select(vote_prep_observers).where(vote_prep_observers.c.observer_id == observer_id)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFoundError("observer-unknown", observer_id=observer_id)
        return _observer(row)

    def observers(self, vote_id: str) -> tuple[Observer, ...]:
        """The register of a vote by number."""
        query = (
            select(vote_prep_observers)
            .where(vote_prep_observers.c.vote_id == vote_id)
            .order_by(vote_prep_observers.c.number)
        )
        return tuple(_observer(row) for row in self._connection.execute(query).mappings())

    def add_verifier(self, verifier: Verifier) -> int:
        """Write a new assignment; the id given."""
        values = insert(vote_prep_verifiers).values(**_verifier_columns(verifier))
        return int(self._connection.execute(values.returning(vote_prep_verifiers.c.verifier_id)).scalar_one())

    def save_verifier(self, verifier: Verifier) -> None:
        """Write every column of an assignment."""
        same = vote_prep_verifiers.c.verifier_id == verifier.verifier_id
        self._connection.execute(update(vote_prep_verifiers).where(same).values(**_verifier_columns(verifier)))

    def verifier(self, verifier_id: int) -> Verifier:
        """The assignment; NotFoundError when there is none."""
        query = select(vote_prep_verifiers).where(vote_prep_verifiers.c.verifier_id == verifier_id)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFoundError("verifier-unknown", verifier_id=verifier_id)
        return _verifier(row)

    def verifiers(self, vote_id: str) -> tuple[Verifier, ...]:
        """The assignments of a vote in the order in which they were made."""
        return self._verifiers_where(vote_prep_verifiers.c.vote_id == vote_id)

    def verifiers_called(self, name: str) -> tuple[Verifier, ...]:
        """The assignments of everybody with this name, in any vote."""
        return self._verifiers_where(vote_prep_verifiers.c.name_key == folded(name))

    def _verifiers_where(self, condition: Any) -> tuple[Verifier, ...]:
        query = select(vote_prep_verifiers).where(condition).order_by(vote_prep_verifiers.c.verifier_id)
        return tuple(_verifier(row) for row in self._connection.execute(query).mappings())


def _observer_columns(observer: Observer) -> dict[str, object]:
    return {
        "vote_id": observer.vote_id,
        "number": observer.number,
        "request": to_json(observer.request),
        "rulings": to_json(observer.rulings),
        "received_at": observer.received_at,
        "recorded_by": observer.recorded_by,
    }


def _observer(row: Any) -> Observer:
    return Observer(
        observer_id=row["observer_id"],
        vote_id=row["vote_id"],
        number=row["number"],
        request=from_json(ObserverRequest, row["request"]),
        received_at=row["received_at"],
        recorded_by=row["recorded_by"],
        rulings=tuple_from_json(ObserverRuling, row["rulings"]),
    )


def _verifier_columns(verifier: Verifier) -> dict[str, object]:
    return {
        "vote_id": verifier.vote_id,
        "name_key": folded(verifier.request.name),
        "letter": verifier.letter,
        "request": to_json(verifier.request),
        "recorded_at": verifier.recorded_at,
        "recorded_by": verifier.recorded_by,
        "withdrawn": verifier.withdrawn,
    }


def _verifier(row: Any) -> Verifier:
    return Verifier(
        verifier_id=row["verifier_id"],
        vote_id=row["vote_id"],
        letter=row["letter"],
        request=from_json(VerifierRequest, row["request"]),
        recorded_at=row["recorded_at"],
        recorded_by=row["recorded_by"],
        withdrawn=row["withdrawn"],
    )
