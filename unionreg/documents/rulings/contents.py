"""The fields, conditions and lists that each paper adds to the common ones, from its content."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from unionreg.documents.rulings import words
from unionreg.domain import wording
from unionreg.domain.certificates import papers as says
from unionreg.domain.certificates.papers import CancellationCause, DismissalCause, RefusalGround
from unionreg.domain.certificates.parts import Movement
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.wording import Gender

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from unionreg.domain.certificates.papers import FilingPaper
    from unionreg.domain.certificates.parts import DueDay, NamedLeader, NamedParty

Line = dict[str, str]
SHOWN_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Own:
    """What one content gives its template."""

    fields: Mapping[str, str] = field(default_factory=dict)
    conditions: Mapping[str, bool] = field(default_factory=dict)
    lists: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)


def filled(order: FilingPaper) -> Own:
    """The names of the paper's own content."""
    filler: Callable[[Any, FilingPaper], Own] = _FILLERS[type(order.content)]
    return filler(order.content, order)


def _receipt(content: says.Receipt, order: FilingPaper) -> Own:
    del order
    sheets = sum(each.sheets for each in content.received)
    received = tuple(
        {
            "number": str(number),
            "title": each.title,
            "sheets": str(each.sheets) if each.sheets else "archivo",
            "sha256": f"{each.sha256[:SHOWN_DIGITS]}…" if each.sha256 else "",
        }
        for number, each in enumerate(content.received, start=1)
    )
    autographs = tuple(
        {
            "name": f"{each.name}, {each.post}" if each.post else each.name,
            "signed_on": _short(each.signed_on) or "sin fecha",
            "scan": each.scan or "pendiente",
            "witness": each.witness or "sin testigo",
        }
        for each in content.autographs
    )
    fields = {
        "medium": words.MEDIA[content.medium],
        "sheets": wording.figures_and_words(sheets, Gender.FEMININE),
        "copies": f"Original y {wording.counted(content.copies, 'copia', 'copias', Gender.FEMININE)}",
    }
    conditions = {"has_sheets": sheets > 0, "has_autographs": bool(autographs)}
    return Own(fields, conditions, {"received": received, "autographs": autographs})


def _answer_receipt(content: says.AnswerReceipt, order: FilingPaper) -> Own:
    del order
    answered = tuple(
        {
            "number": str(each.number),
            "requirement": words.requirement_title(each.requirement),
            "text": each.text,
            "documents": str(each.documents),
        }
        for each in content.answered
    )
    fields = {
        "prevention_folio": content.prevention_folio,
        "due": _day(content.due),
        "sheets": wording.figures_and_words(content.sheets, Gender.FEMININE),
        "unanswered": ", ".join(map(str, content.unanswered)),
    }
    conditions = {
        "has_due": content.due is not None,
        "has_sheets": content.sheets > 0,
        "has_answers": bool(answered),
        "has_unanswered": bool(content.unanswered),
    }
    return Own(fields, conditions, {"answered": answered})


def _demand_receipt(content: says.DemandReceipt, order: FilingPaper) -> Own:
    del order
    fields = {"was_due": wording.long_date(content.was_due), **_due(content.resolve_by, "resolve_by", "resolve_days")}
    return Own(fields, {"has_resolve_by": content.resolve_by.day is not None})


def _prevention(content: says.Prevention, order: FilingPaper) -> Own:
    del order
    points = tuple(
        {
            "number": str(each.number),
            "requirement": words.requirement_title(each.requirement),
            "article": each.article,
            "reason": each.reason,
            "remedy": each.remedy,
            "seen_at": f" Se observó en la foja {each.page}." if each.page is not None else "",
        }
        for each in content.points
    )
    conditions = {"has_due": content.due.day is not None, "suspends": content.suspends}
    return Own(_due(content.due, "due", "days"), conditions, {"points": points})


def _registration(content: says.Registration, order: FilingPaper) -> Own:
    del order
    fields = {
        "registration_number": content.registration_number,
        "members": words.members(content.members),
        "term": words.term(content.term),
        "constituted_on": _day(content.constituted_on),
        "statutes_on": _day(content.statutes_on),
        "reasons": content.reasons,
        "answered_prevention": content.answered_prevention,
        "precedents": _listed(content.precedents),
    }
    conditions = {
        "has_leaders": bool(content.leaders),
        "has_constitution": content.constituted_on is not None,
        "has_statutes": content.statutes_on is not None,
        "has_reasons": bool(content.reasons),
        "was_prevented": bool(content.answered_prevention),
        "has_precedents": bool(content.precedents),
    }
    return Own(fields, conditions, {"leaders": _leaders(content.leaders)})


def _refusal(content: says.Refusal, order: FilingPaper) -> Own:
    del order
    reasons = {each.ground: each.reasons for each in content.grounds}
    several = len(reasons) > 1
    fields = {
        "grounds": _listed([words.GROUNDS[each] for each in RefusalGround if each in reasons]),
        "grounds_sentence": "Se actualizan las siguientes:" if several else "Se actualiza la siguiente:",
        "purpose_reasons": reasons.get(RefusalGround.PURPOSE, ""),
        "number_reasons": reasons.get(RefusalGround.TOO_FEW, ""),
        "documents_reasons": reasons.get(RefusalGround.DOCUMENTS, ""),
        "precedents": _listed(content.precedents),
    }
    conditions = {
        "on_purpose": RefusalGround.PURPOSE in reasons,
        "on_number": RefusalGround.TOO_FEW in reasons,
        "on_documents": RefusalGround.DOCUMENTS in reasons,
        "has_precedents": bool(content.precedents),
    }
    return Own(fields, conditions)


def _dismissal(content: says.Dismissal, order: FilingPaper) -> Own:
    del order
    fields = {
        "prevention_folio": content.prevention_folio,
        "prevented_on": _day(content.prevented_on),
        "was_due": _day(content.was_due),
        "reasons": content.reasons,
    }
    conditions = {
        "was_prevented": bool(content.prevention_folio) and content.prevented_on is not None,
        "has_due": content.was_due is not None,
        "is_unanswered": content.cause is DismissalCause.UNANSWERED,
        "is_withdrawn": content.cause is DismissalCause.WITHDRAWN,
        "is_not_competent": content.cause is DismissalCause.NOT_COMPETENT,
    }
    return Own(fields, conditions)


_MOVEMENT_CONDITIONS = {
    "is_statutes": Movement.STATUTES,
    "is_address": Movement.ADDRESS,
    "is_members": Movement.MEMBERS,
    "is_accounts": Movement.ACCOUNTS,
    "is_rules": Movement.INTERNAL_RULES,
    "is_vote_notice": Movement.VOTE_NOTICE,
    "is_termination": Movement.TERMINATION,
}


def _record(content: says.Record, order: FilingPaper) -> Own:
    del order
    fields = {
        "held_on": _day(content.held_on),
        "members": "" if content.members is None else words.members(content.members),
        "joined": wording.figures_and_words(content.joined, Gender.FEMININE),
        "left": wording.figures_and_words(content.left, Gender.FEMININE),
        "term": words.term(content.term),
        "reasons": content.reasons,
        "recuento_on": _day(content.recuento_on),
    }
    conditions = {
        "has_assembly": content.held_on is not None,
        "has_members": content.members is not None,
        "has_leaders": bool(content.leaders),
        "has_reasons": bool(content.reasons),
        "had_recuento": content.recuento_on is not None,
        # A directiva is recorded for what it is, whichever filing brought it.
        "is_leadership": content.movement is Movement.LEADERSHIP,
        **{name: content.movement is movement for name, movement in _MOVEMENT_CONDITIONS.items()},
    }
    return Own(fields, conditions, {"leaders": _leaders(content.leaders)})


def _by_law(content: says.ByLaw, order: FilingPaper) -> Own:
    del order
    fields = {
        "registration_number": content.registration_number,
        "was_due": wording.long_date(content.was_due),
        "demanded_on": wording.long_date(content.demanded_on),
        "demand_due": wording.long_date(content.demand_due),
        "exists_since": words.full_day(content.exists_since),
        **_due(content.certificate_by, "certificate_by", "certificate_days"),
        "members": words.members(content.members),
        "term": words.term(content.term),
    }
    conditions = {
        "has_certificate_by": content.certificate_by.day is not None,
        "has_leaders": bool(content.leaders),
    }
    return Own(fields, conditions, {"leaders": _leaders(content.leaders)})


def _grant(content: says.Grant, order: FilingPaper) -> Own:
    del order
    fields = {
        "scope": content.scope,
        **_support(content.support),
        "valid_until": words.full_day(content.valid_until),
        "reasons": content.reasons,
    }
    conditions = {
        "has_parties": bool(content.parties),
        "has_reasons": bool(content.reasons),
        "by_vote": content.by_vote,
    }
    return Own(fields, conditions, {"parties": _parties(content.parties)})


def _denial(content: says.Denial, order: FilingPaper) -> Own:
    del order
    fields = {
        **_support(content.support),
        "recuento_on": _day(content.recuento_on),
        "precedents": _listed(content.precedents),
    }
    conditions = {
        "has_support": content.support is not None,
        "had_recuento": content.recuento_on is not None,
        "has_precedents": bool(content.precedents),
    }
    reasons = tuple({"article": each.article, "reasons": each.reasons} for each in content.reasons)
    return Own(fields, conditions, {"reasons": reasons})


def _recuento(content: says.Recuento, order: FilingPaper) -> Own:
    del order
    return Own(
        {
            "doubts": content.doubts,
            "question": content.question,
            "place": content.place,
            "day": words.full_day(content.day),
            "opens": content.opens,
            "closes": content.closes,
        }
    )


def _cancellation(content: says.Cancellation, order: FilingPaper) -> Own:
    del order
    fields = {
        "registration_number": content.registration_number,
        "court": content.court,
        "judgment": content.judgment,
        "judged_on": wording.long_date(content.judged_on),
        "final_on": wording.long_date(content.final_on),
    }
    conditions = {
        "is_dissolution": content.cause is CancellationCause.DISSOLUTION,
        "is_requirements": content.cause is CancellationCause.REQUIREMENTS_LOST,
        "is_extortion": content.cause is CancellationCause.EXTORTION,
    }
    return Own(fields, conditions)


def _deposit(content: says.Deposit, order: FilingPaper) -> Own:
    kind = order.case.kind
    starts, ends = content.starts_on, content.ends_on
    fields = {
        "contract_number": content.contract_number,
        "scope": content.scope,
        "covered": words.people(content.workers_covered),
        "voters": words.people(content.workers_with_right_to_vote),
        "signed_on": _day(content.signed_on),
        "duration": _duration(starts, ends),
        "voted_on": _day(content.voted_on),
        "representativeness": content.representativeness_folio,
        "reasons": content.reasons,
    }
    conditions = {
        "has_parties": bool(content.parties),
        "has_signing": content.signed_on is not None,
        "has_duration": starts is not None,
        "has_vote": content.voted_on is not None,
        "has_representativeness": bool(content.representativeness_folio),
        "has_reasons": bool(content.reasons),
        "is_initial": kind is FilingKind.INITIAL_CONTRACT,
        "is_revision": kind is FilingKind.CONTRACT_REVISION,
        "is_termination": kind is FilingKind.CONTRACT_TERMINATION,
        "is_rules": kind is FilingKind.INTERNAL_RULES,
    }
    return Own(fields, conditions, {"parties": _parties(content.parties)})


def _cover(content: says.Cover, order: FilingPaper) -> Own:
    fields = {
        "registration_number": content.registration_number,
        "subject": content.subject or words.filing_title(order.case.kind),
        "opened_on": wording.long_date(content.opened_on),
        "volume": f"{content.volume} de {content.volumes}",
        "sheets": wording.figures_and_words(content.sheets, Gender.FEMININE),
    }
    conditions = {
        "has_registration": bool(content.registration_number),
        "has_sheets": content.sheets > 0,
        "has_confidential": bool(content.confidential),
    }
    confidential = tuple(
        {"number": str(number), "text": each} for number, each in enumerate(content.confidential, start=1)
    )
    return Own(fields, conditions, {"confidential": confidential})


_FILLERS: dict[type, Callable[[Any, FilingPaper], Own]] = {
    says.Receipt: _receipt,
    says.AnswerReceipt: _answer_receipt,
    says.DemandReceipt: _demand_receipt,
    says.Prevention: _prevention,
    says.Registration: _registration,
    says.Refusal: _refusal,
    says.Dismissal: _dismissal,
    says.Record: _record,
    says.ByLaw: _by_law,
    says.Grant: _grant,
    says.Denial: _denial,
    says.Recuento: _recuento,
    says.Cancellation: _cancellation,
    says.Deposit: _deposit,
    says.Cover: _cover,
}


def _due(due: DueDay, day: str, days: str) -> dict[str, str]:
    """The last day in words with the calendars used, or which calendars are missing."""
    return {
        day: "" if due.day is None else words.full_day(due.day),
        days: words.working_days(due.working_days),
        "calendars": "; ".join(due.calendars),
        "missing_years": words.years(due.missing_years),
    }


def _support(support: says.Support | None) -> dict[str, str]:
    if support is None:
        return {"covered": "", "needed": "", "counted": ""}
    return {
        "covered": words.people(support.workers_covered),
        "needed": words.people(support.needed),
        "counted": wording.figures_and_words(support.counted),
    }


def _leaders(leaders: Sequence[NamedLeader]) -> tuple[Line, ...]:
    return tuple({"post": words.post(each), "name": each.name, "section": each.section} for each in leaders)


def _parties(parties: Sequence[NamedParty]) -> tuple[Line, ...]:
    return tuple({"name": each.name, "rfc": each.rfc, "address": each.address} for each in parties)


def _duration(first: date | None, last: date | None) -> str:
    if first is None:
        return ""
    start = f"Del {wording.date_without_weekday(first)}"
    return f"{start}, por tiempo indeterminado" if last is None else f"{start} al {wording.date_without_weekday(last)}"


def _day(day: date | None) -> str:
    return "" if day is None else wording.long_date(day)


def _short(day: date | None) -> str:
    return "" if day is None else f"{day:%d/%m/%Y}"


def _listed(parts: Sequence[str]) -> str:
    """Parts as a sentence lists them: "a, b y c"."""
    if len(parts) <= 1:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} y {parts[-1]}"
