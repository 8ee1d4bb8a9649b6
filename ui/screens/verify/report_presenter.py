"""A report of the verifier in words: verdict, signers, result, checks. Pure; knows no widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, stated_date_time
from ui.screens.verify.verdict_words import verdict_words
from ui.theme import Tone
from ui.widgets.vote_bars import Bar
from unionreg.evidence.dossier_report_text import DOSSIER
from unionreg.evidence.filing_report_text import FILING, NOTICE, filing_lines, without_signer
from unionreg.evidence.registry_report_text import registry_lines
from unionreg.evidence.report_text import names_invented_authority, observation_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from unionreg.texts import Texts

translate = QCoreApplication.translate

_VERDICT_TONES = {"valid": Tone.POSITIVE, "valid-with-remarks": Tone.POSITIVE, "incomplete": Tone.WARNING}
_ENTRIES_NAMED = 4
_STATUS_ORDER = ("fail", "remark", "not-checked", "pass")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict as a sentence, and what it means for the person."""

    sentence: str
    meaning: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class SignerLine:
    """One signer: name, what stands under it, and how the signature stands."""

    name: str
    details: tuple[str, ...]
    status: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check: ``text`` says what it means and what to do."""

    code: str
    status: str
    status_word: str
    tone: Tone
    entry: str
    text: str


def verdict(report: Mapping[str, Any]) -> Verdict:
    """The verdict of a report, in the language of the window."""
    sentence, meaning = verdict_words(str(report.get("schema")), str(report["verdict"]))
    if (report.get("vote") or {}).get("purpose") == "rehearsal":
        sentence = translate("Verify", "SIMULACRO (rehearsal). {sentence}").format(sentence=sentence)
    return Verdict(sentence, meaning, _VERDICT_TONES.get(str(report["verdict"]), Tone.NEGATIVE))


def signer_lines(report: Mapping[str, Any]) -> tuple[SignerLine, ...]:
    """Who signed: name, RFC, role, under protest or not, when, and whether it counts."""
    return tuple(_signer(signer) for signer in report.get("signers") or ())


def bars(report: Mapping[str, Any]) -> tuple[Bar, ...]:
    """The votes as bars, the highest marked; null votes last."""
    result = report.get("result") or _sealed_result(report)
    if not result:
        return ()
    votes = result["votes"]
    most = max((vote["count"] for vote in votes), default=0)
    lines = [Bar(option_name(vote["option"]), vote["count"], leads=vote["count"] == most > 0) for vote in votes]
    return (*lines, Bar(translate("Verify", "Null"), result["null_votes"], muted=True))


def _sealed_result(report: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The figures of a seal code in the shape of a result."""
    says = report.get("says")
    if not says:
        return None
    figures = {each["key"]: each["number"] for each in says["figures"]}
    votes = [{"option": key[2:], "count": count} for key, count in figures.items() if key.startswith("v.")]
    return {"votes": votes, "null_votes": figures.get("null", 0)}


def digest_groups(report: Mapping[str, Any]) -> list[str]:
    """The 16 groups of the package digest that the file carries; empty when there is none."""
    holder = report.get("says") or report
    digest = holder.get("package_digest") or report.get("notebook_digest") or report.get("data_digest")
    return list(digest["groups"]) if digest else []


def is_test(report: Mapping[str, Any]) -> bool:
    """Whether the verdict rests on authorities that did not come with the program."""
    store = report.get("trust_store")
    return bool(store and store["test"])


def is_invented(report: Mapping[str, Any]) -> bool:
    """Whether the file says that it is a rehearsal or invented, itself or by the authority of its signers."""
    paper, says, vote = report.get("certificate") or {}, report.get("says") or {}, report.get("vote") or {}
    sealed = report.get("sealed_paper") or {}
    stated = bool(
        sealed.get("invented") or paper.get("invented") or says.get("rehearsal") or vote.get("purpose") == "rehearsal"
    )
    return stated or names_invented_authority(dict(report))


def paper_words(report: Mapping[str, Any]) -> str:
    """Which paper it is: vote, folio and office, as far as the file says so."""
    vote, paper, says = report.get("vote") or {}, report.get("certificate") or {}, report.get("says") or {}
    folio = paper.get("folio") or says.get("folio")
    union = (report.get("registry") or {}).get("union")
    parts = [vote.get("title") or says.get("vote_id") or union, paper.get("office")]
    if folio:
        parts.append(translate("Verify", "folio {folio}").format(folio=folio))
    return " · ".join(str(part) for part in parts if part)


def summary(report: Mapping[str, Any]) -> Mapping[str, int]:
    """How many checks there are of each status; ``does_not_apply`` only where there are any."""
    given = report.get("summary")
    if given:
        idle = len(without_signer(report))
        return {**given, "not_checked": given["not_checked"] - idle, "does_not_apply": idle} if idle else dict(given)
    statuses = [str(row["status"]).replace("-", "_") for row in report.get("checks") or ()]
    return {status: statuses.count(status) for status in ("pass", "fail", "remark", "not_checked")}


def result_sentence(report: Mapping[str, Any]) -> str:
    """How many were cast, what came out, and what was resolved."""
    result = report.get("result")
    if not result:
        return ""
    parts = [translate("Verify", "{cast} ballots in the boxes.").format(cast=number(result["cast"]))]
    computed = outcome_words(str(result["computed"]), result.get("winner"))
    parts.append(translate("Verify", "By the rule of the vote: {outcome}.").format(outcome=computed))
    if result["resolution"] is None:
        parts.append(translate("Verify", "No resolution has been taken yet."))
    else:
        words = outcome_words(str(result["resolution"]), result.get("winner"))
        parts.append(translate("Verify", "The authority resolved: {outcome}.").format(outcome=words))
    if not result["bases_agree"]:
        parts.append(translate("Verify", "The four legal bases do not agree: read the reasons of the resolution."))
    return " ".join(parts)


def observed(report: Mapping[str, Any], texts: Texts) -> tuple[str, ...]:
    """What an observer's report, a filing or a notice holds, in sentences; empty for every other file.

    The digest of a filing has a card of its own.
    """
    lines = [*observation_lines(dict(report), texts), *filing_lines({**report, "data_digest": None}, texts)]
    return tuple(lines)


def registered(report: Mapping[str, Any], texts: Texts) -> tuple[str, ...]:
    """What a paper of the register or its seal says, in sentences; empty for every other file."""
    return tuple(registry_lines(dict(report), texts))


def limits(report: Mapping[str, Any], texts: Texts) -> str:
    """What a good verdict on a filing, a notice or a dossier leaves open; empty for every other file."""
    keys = {FILING: "report.limits-filing", NOTICE: "report.limits-notice", DOSSIER: "report.limits-dossier"}
    key = keys.get(str(report.get("schema")))
    return "" if key is None else texts.get(key)


def has_own_key(report: Mapping[str, Any]) -> bool:
    """Whether the first signature was made with a key of one's own."""
    return any(signer.get("key_fingerprint") for signer in (report.get("signers") or ())[:1])


def check_lines(report: Mapping[str, Any], texts: Texts) -> tuple[CheckLine, ...]:
    """Every check, failed ones first, then remarks, then what was not checked, then what is good.

    Where a check says the same of several entries, it is one line that names them all. What would be asked of a
    signature that a filing does not have is one line among the good ones: the law asks for none there.
    """
    idle = without_signer(report)
    told = [row for row in report.get("checks") or () if row["code"] not in idle]
    rows = sorted(told, key=lambda row: _STATUS_ORDER.index(row["status"]))
    entries: dict[CheckLine, list[str]] = {}
    for row in rows:
        line = _check(row, texts)
        entries.setdefault(replace(line, entry=""), []).append(line.entry)
    lines = tuple(replace(line, entry=_listed(named)) for line, named in entries.items())
    return (*lines, _idle_line(len(idle))) if idle else lines


def _idle_line(count: int) -> CheckLine:
    word = translate("Verify", "Does not apply")
    text = translate("Verify", "No electronic signature: %n check(s) of signatures do not apply", "", count)
    return CheckLine("", "pass", word, Tone.NEUTRAL, "", text)


def signature_entries(report: Mapping[str, Any]) -> list[str]:
    """The signatures of the package that could be read, as entries of it."""
    return [f"META-INF/signature-{signer['number']:03}.p7s" for signer in report.get("signers") or ()]


def is_readable(report: Mapping[str, Any]) -> bool:
    """Whether the file could be opened at all, so that the checks that follow mean something."""
    return str(report["verdict"]) != "unreadable"


def option_name(option: str) -> str:
    """Yes and no in words; other options as they are named."""
    if option == "yes":
        return translate("Verify", "Yes")
    return translate("Verify", "No") if option == "no" else option


def outcome_words(outcome: str, winner: str | None) -> str:
    """An outcome of the package in words."""
    words = {
        "approved": translate("Verify", "approved"),
        "rejected": translate("Verify", "rejected"),
        "no-majority": translate("Verify", "no majority"),
        "turnout-not-reached": translate("Verify", "too few took part"),
        "tie": translate("Verify", "a tie"),
        "null-repeat": translate("Verify", "null, to be repeated"),
    }
    if outcome == "winner":
        return translate("Verify", "{winner} has most votes").format(winner=winner or "")
    return words.get(outcome, outcome)


def count_words(summary: Mapping[str, int]) -> str:
    """How many checks failed, have remarks, were not done, are good; those of which there are none are left out."""
    kinds = (
        (summary["fail"], translate("Verify", "{count} failed")),
        (summary["remark"], translate("Verify", "{count} with a remark")),
        (summary["not_checked"], translate("Verify", "{count} not checked")),
        (summary["pass"], translate("Verify", "{count} good")),
        (summary.get("does_not_apply", 0), translate("Verify", "{count} do not apply")),
    )
    return " · ".join(words.format(count=number(count)) for count, words in kinds if count)


def _listed(entries: list[str]) -> str:
    """Entries in a row; of many only the first."""
    named = [entry for entry in entries if entry]
    shown = ", ".join(named[:_ENTRIES_NAMED])
    if len(named) <= _ENTRIES_NAMED:
        return shown
    return translate("Verify", "{entries} and {count} more").format(
        entries=shown, count=number(len(named) - _ENTRIES_NAMED)
    )


def _signer(signer: Mapping[str, Any]) -> SignerLine:
    role = _role(str(signer.get("role") or ""))
    details = [str(each) for each in (signer.get("rfc"), role, signer.get("organisation")) if each]
    capacity = _capacity(str(signer.get("capacity") or ""))
    moment = signer.get("signing_time")
    when = stated_date_time(datetime.fromisoformat(str(moment))) if moment else translate("Verify", "no time stated")
    certificate = signer.get("certificate") or {}
    first = " · ".join(part for part in (capacity, *details) if part)
    lines = [line for line in (first[:1].upper() + first[1:], when) if line]
    fingerprint = str(signer.get("key_fingerprint") or "")
    if fingerprint:
        groups = " ".join(fingerprint[start : start + 4] for start in range(0, 64, 4))
        lines.append(translate("Verify", "Key of one's own, fingerprint {groups}").format(groups=groups))
    if certificate:
        issued = translate("Verify", "Certificate {number}, issued by {issuer}")
        lines.append(issued.format(number=certificate.get("number", ""), issuer=certificate.get("issuer", "")))
    status, tone = _signature_state(signer)
    return SignerLine(str(signer.get("name") or translate("Verify", "Name cannot be read")), tuple(lines), status, tone)


def _signature_state(signer: Mapping[str, Any]) -> tuple[str, Tone]:
    if not signer["signature_ok"]:
        return translate("Verify", "Signature broken"), Tone.NEGATIVE
    if signer.get("key_fingerprint"):
        return translate("Verify", "Good, own key"), Tone.WARNING
    if not signer["trusted"]:
        return translate("Verify", "Not trusted"), Tone.NEGATIVE
    if signer.get("capacity") == "certifies-under-protest":
        return translate("Verify", "Good, under protest"), Tone.WARNING
    return translate("Verify", "Good"), Tone.POSITIVE


def _capacity(capacity: str) -> str:
    return {
        "certifies": translate("Verify", "certifies"),
        "certifies-under-protest": translate("Verify", "certifies under protest"),
        "witness": translate("Verify", "witness"),
    }.get(capacity, capacity)


def _role(role: str) -> str:
    return {
        "official": translate("Verify", "official"),
        "union-representative": translate("Verify", "representative of the union"),
        "employer-representative": translate("Verify", "representative of the employer"),
        "observer": translate("Verify", "observer"),
        "other": translate("Verify", "other"),
    }.get(role, role)


def _check(row: Mapping[str, Any], texts: Texts) -> CheckLine:
    status = str(row["status"])
    word, tone = {
        "fail": (translate("Verify", "Failed"), Tone.NEGATIVE),
        "remark": (translate("Verify", "Remark"), Tone.WARNING),
        "not-checked": (translate("Verify", "Not checked"), Tone.NEUTRAL),
        "pass": (translate("Verify", "Good"), Tone.POSITIVE),
    }[status]
    return CheckLine(str(row["code"]), status, word, tone, str(row.get("entry") or ""), check_text(row, texts))


def check_text(row: Mapping[str, Any], texts: Texts) -> str:
    """What a row means, with its figures, and for failures and remarks what to do."""
    key, given = str(row["message"]), row.get("params") or {}
    if any(value is True for value in given.values()) and texts.has(f"{key}.true"):
        key += ".true"
    if not texts.has(key):
        return ""
    params = {name: _param(value) for name, value in given.items() if not isinstance(value, bool)}
    words = texts.get(key, **params)
    shown = {name: value for name, value in params.items() if value and value not in words}
    details = ", ".join(f"{_param_name(name, value)} {value}".strip() for name, value in shown.items())
    words += f" ({details})" if details else ""
    remedy = f"{key.split('.')[0]}.{row['code']}.remedy"
    if row["status"] in {"fail", "remark"} and texts.has(remedy):
        words += f" {texts.get(remedy)}"
    return words


def _param_name(name: str, value: str) -> str:
    """The name of a figure in words; those that need none (a time, a text that speaks for itself) are left out."""
    if name == "signed" and "T" in value:
        return ""
    return {
        "votes": translate("Verify", "votes:"),
        "found": translate("Verify", "found:"),
        "difference": translate("Verify", "difference:"),
        "signed": translate("Verify", "signed:"),
        "handed": translate("Verify", "handed out:"),
        "computed": translate("Verify", "computed:"),
        "stated": translate("Verify", "stated:"),
        "printed": translate("Verify", "printed:"),
        "received": translate("Verify", "received:"),
        "voters": translate("Verify", "voters:"),
        "figure": translate("Verify", "figure:"),
        "field": translate("Verify", "field:"),
        "station": translate("Verify", "station:"),
        "reason": translate("Verify", "reason:"),
        "remarks": translate("Verify", "remarks:"),
        "expected": translate("Verify", "expected:"),
        "needed": translate("Verify", "needed:"),
        "null": translate("Verify", "null:"),
        "ballot": translate("Verify", "ballot:"),
        "count": translate("Verify", "count:"),
    }.get(name, "")


def _param(value: Any) -> str:
    return number(value) if isinstance(value, int) else str(value)


def worst_first(lines: Sequence[CheckLine]) -> tuple[tuple[CheckLine, ...], tuple[CheckLine, ...]]:
    """What a person should read, and the good ones apart."""
    return tuple(line for line in lines if line.status != "pass"), tuple(
        line for line in lines if line.status == "pass"
    )
