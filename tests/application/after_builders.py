"""What comes after the count, for tests: offices in the stage that an act needs, made by the real use cases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tests.builders_votes import COUNTED, VotingOffice, a_signed_vote, a_voting_office, remembered
from unionreg.application import after_custody, after_orders, after_publication, objections, remote_results, secrecy
from unionreg.domain.votes.custody import CustodyKind, KeptThing, ThingKind
from unionreg.domain.votes.objections import Channel, Irregularity
from unionreg.domain.votes.preparation import StationKind, StationPlan, VotePreparation
from unionreg.domain.votes.remote_results import RemoteTotals

if TYPE_CHECKING:
    from unionreg.application.after_custody import NewCustody
    from unionreg.application.after_orders import NewOrder
    from unionreg.application.objections import NewObjection
    from unionreg.application.remote_results import RemoteAct

JPEG = b"\xff\xd8\xff foto"
ACT = b"%PDF-1.4 acta"
BOX = KeptThing(ThingKind.BOX, "mesa-1")
ACTS = KeptThing(ThingKind.ACTS)
REMOTE_CSV = (
    "Mesa;Credenciales emitidas;Credenciales no usadas;Votos emitidos;Sí;No;Nulos\n"
    "mesa-2;100;8;92;60;30;2\nmesa-3;100;20;80;45;35;0\n"
).encode()


@remembered
def a_posted_result() -> VotingOffice:
    """Signed by both, and put up with a photograph."""
    here = a_signed_vote()
    here.office.clock.advance(hours=5)
    post(here, photo=JPEG)
    return here


def post(here: VotingOffice, **changes: Any) -> None:
    values = {"place": "Comedor de la Planta Norte", "at": here.core.clock(), **changes}
    after_publication.post_result(here.core, here.office.coordinator, **here.vote, **values)


def report(here: VotingOffice, **changes: Any) -> tuple[str, ...]:
    values = {
        "keeper": "Secretaría de Actas", "kept_at": "Archivo del sindicato", "delivery": "194 recibos de 200.",
        "declarant": "Ximena Ñuño", "post": "Secretaria general", **changes,
    }  # fmt: skip
    return after_publication.prepare_report(here.core, here.office.coordinator, **here.vote, **values).created


@remembered
def a_reported_result() -> VotingOffice:
    """Posted, and its report prepared."""
    here = a_posted_result()
    report(here)
    return here


def new_objection(here: VotingOffice, *, name: str = "Juana Reservada", **changes: Any) -> NewObjection:
    values: dict[str, Any] = {
        "received_at": here.core.clock(), "channel": Channel.EMAIL, "collective": False,
        "complainants": ((name, "555 010 0000"),), "irregularities": (Irregularity.COERCION,),
        "station_ids": ("mesa-1",), "facts": "El supervisor estaba junto a la urna.", **changes,
    }  # fmt: skip
    return objections.NewObjection(**values)


def an_objection(here: VotingOffice, **changes: Any) -> int:
    """Receive an objection; its number."""
    new = new_objection(here, **changes)
    return int(objections.receive_objection(here.core, here.office.registrar, **here.vote, objection=new).created[0])


@remembered
def with_objection() -> VotingOffice:
    """A signed vote with one objection."""
    here = a_signed_vote()
    an_objection(here)
    return here


def with_evidence() -> VotingOffice:
    here = with_objection()
    objections.add_evidence(here.core, here.office.registrar, **here.vote, number=1, name="f.jpg", content=JPEG)
    return here


def new_order(**changes: Any) -> NewOrder:
    values: dict[str, Any] = {
        "facts": "La urna se abrió antes del cierre.", "evidence": "Fotografías.", "rule": "LFT 390 Ter",
        "repeat_by": date(2026, 9, 30), **changes,
    }  # fmt: skip
    return after_orders.NewOrder(**values)


def an_order(here: VotingOffice, **changes: Any) -> int:
    """Give an order; its number."""
    made = after_orders.order_nullity(here.core, here.office.signer, **here.vote, order=new_order(**changes))
    return int(made.created[0])


@remembered
def with_order() -> VotingOffice:
    """A signed vote that an order annuls."""
    here = a_signed_vote()
    an_order(here)
    return here


def custody(here: VotingOffice, **changes: Any) -> NewCustody:
    values: dict[str, Any] = {
        "kind": CustodyKind.TAKEN, "things": (BOX, ACTS), "giver": "", "taker": "Rosa Ríos", "place": "Planta Norte",
        "at": here.core.clock(), "seals_left": ("S-1", "S-2"), **changes,
    }  # fmt: skip
    return after_custody.NewCustody(**values)


def keep(here: VotingOffice, **changes: Any) -> int:
    """Write down a hand-over; the line's number."""
    made = after_custody.record_custody(
        here.core, here.office.coordinator, **here.vote, custody=custody(here, **changes)
    )
    return int(made.created[0])


@remembered
def a_kept_box() -> VotingOffice:
    """A vote whose box and acts are in custody."""
    here = a_voting_office()
    keep(here)
    return here


@remembered
def an_old_box() -> VotingOffice:
    """The same, when the term of keeping is over."""
    here = a_kept_box()
    here.office.clock.advance(days=5 * 366)
    return here


@remembered
def a_remote_vote() -> VotingOffice:
    """Three stations, two of which stand for a remote electronic vote."""
    here = a_voting_office(stations=3)
    plans = tuple(StationPlan(each, StationKind.REMOTE) for each in ("mesa-2", "mesa-3"))
    with here.core.unit_of_work() as uow:
        uow.preparation.save(VotePreparation(here.vote_id, plans=plans))
    return here


def remote_act(**changes: Any) -> RemoteAct:
    values: dict[str, Any] = {
        "system": "SIRVOLAB", "counted_at": COUNTED, "signed_by": "Félix Flores", "post": "Inspector", "content": ACT,
        **changes,
    }  # fmt: skip
    return remote_results.RemoteAct(**values)


def bring(here: VotingOffice, content: bytes = REMOTE_CSV, **changes: Any) -> int:
    """The first clerk brings the file; the import's number."""
    file = remote_results.RemoteFile("resultado.csv", content)
    made = remote_results.import_remote(
        here.core, here.office.first, **here.vote, **{"act": remote_act(), "file": file, **changes}
    )
    return int(made.created[0])


def totals(**changes: Any) -> RemoteTotals:
    values: dict[str, Any] = {
        "issued": 200, "unused": 28, "cast": 172, "votes": {"yes": 105, "no": 65}, "null": 2, **changes,
    }  # fmt: skip
    return RemoteTotals(**values)


@remembered
def with_remote() -> VotingOffice:
    """A remote result waits for its second person."""
    here = a_remote_vote()
    bring(here)
    return here


@remembered
def with_public_form() -> VotingOffice:
    """The public form of a signed vote is made."""
    here = a_signed_vote()
    secrecy.issue_public_form(here.core, here.office.coordinator, **here.vote)
    return here


def later(here: VotingOffice, **amount: float) -> VotingOffice:
    """The same office some time later."""
    here.office.clock.now += timedelta(**amount)
    return here
