"""The observer's report as a PDF, from the report that a verification gave (packages, certificates and seals).

It only sets what the report says; nothing is judged here. Words are in the text catalogues ``papers``, ``verify`` and
``certificates``, in Spanish or English.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from unionreg.documents.drawing import Box, Text
from unionreg.documents.fonts import Face
from unionreg.documents.report_commands import (
    CERTIFICATE_COMMANDS,
    FILING_COMMANDS,
    OBSERVATION_COMMANDS,
    PACKAGE_COMMANDS,
    REGISTRY_COMMANDS,
)
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.documents.wrapping import Span, bold
from unionreg.domain.office import Letterhead
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.vote import BallotShape
from unionreg.errors import NotFoundError
from unionreg.evidence.dossier_report_text import DOSSIER
from unionreg.evidence.filing_report_text import filing_lines, told_checks
from unionreg.evidence.registry_report_text import REGISTRY, registry_lines
from unionreg.evidence.report_text import is_rehearsal, names_invented_authority, observation_lines
from unionreg.texts import Language, Texts, load_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Json = Mapping[str, Any]

PACKAGE, CERTIFICATE, SEAL = "tally-report-1", "certificate-report-1", "seal-report-1"
OBSERVATION = "observation-report-1"
FILING, NOTICE = "filing-report-1", "notice-report-1"
KIND_OF_LIMITS = {
    PACKAGE: "package",
    CERTIFICATE: "certificate",
    SEAL: "seal",
    OBSERVATION: "observation",
    FILING: "filing",
    NOTICE: "notice",
    DOSSIER: "dossier",
    REGISTRY: "registry",
}
COMMANDS = {
    PACKAGE: PACKAGE_COMMANDS,
    CERTIFICATE: CERTIFICATE_COMMANDS,
    OBSERVATION: OBSERVATION_COMMANDS,
    FILING: FILING_COMMANDS,
    REGISTRY: REGISTRY_COMMANDS,
}
MOST_ROWS = 300
MOST_PASSES_IN_WORDS = 60
LABEL_WIDTH = 150.0
ROOM_FOR_LIMITS = 50.0


def verification_report(report: Json, language: Language) -> bytes:
    """The report as PDF bytes; ``report`` is the object that ``verify --json`` prints."""
    words = ReportWords(load_texts(language))
    version = report["verifier"]["version"]
    rehearsal = is_rehearsal(dict(report))
    letterhead = Letterhead(words.text("made-by", version=version), "", "", invented=_is_invented(report))
    digest = report.get("package_digest")
    style = SheetStyle(
        words.text("title"),
        "",
        report["file"]["name"][:60],
        digest["hex"] if digest else None,
        language=language.value,
        rehearsal=rehearsal,
    )
    sheet = Sheet(letterhead, style)
    _head(sheet, report, words)
    _failures(sheet, report, words)
    _paper(sheet, report, words)
    _vote(sheet, report, words)
    _result(sheet, report, words)
    _observation(sheet, report, words)
    _filing(sheet, report, words)
    _registry(sheet, report, words)
    _seal(sheet, report, words)
    _digest(sheet, report, words)
    _signers(sheet, report, words)
    _checks(sheet, report, words)
    _commands(sheet, report, words)
    sheet.heading(words.text("limits"), keep=ROOM_FOR_LIMITS)
    sheet.paragraph(words.text(f"limits-{KIND_OF_LIMITS[report['schema']]}"), size=10)
    return sheet.finish()


class ReportWords:
    """The texts of the report, with plain words in place of codes."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def text(self, key: str, **params: str | int) -> str:
        """A text of the report."""
        return self._texts.get(f"report.{key}", **params)

    def or_as_is(self, group: str, value: str, **params: str | int) -> str:
        """The word for a value of the report, or the value itself where there is none."""
        key = f"{group}.{value}"
        return self.text(key, **params) if self._texts.has(f"report.{key}") else value

    def procedure(self, package_name: str) -> str:
        """The name of a procedure; its name in the package where the catalogue does not have it."""
        try:
            key = procedure_of_package(package_name, BallotShape.YES_NO).name_key
        except NotFoundError:
            return package_name
        return self._texts.get(key) if self._texts.has(key) else package_name

    def check(self, check: Json) -> str:
        """What a check says and what to do about it; its code where the catalogue has no words for it."""
        key, params = check["message"], check["params"]
        # Words for the case that a circumstance holds stand under the key with ".true" after it.
        if any(value is True for value in params.values()) and self._texts.has(f"{key}.true"):
            key += ".true"
        if not self._texts.has(key):
            return self.text("no-text", code=check["code"])
        remedy = f"{key.split('.')[0]}.{check['code']}.remedy"
        told = " " + self._texts.get(remedy) if check["status"] == "fail" and self._texts.has(remedy) else ""
        try:
            return self._texts.get(key, **params) + self._details(key, params) + told
        except (KeyError, IndexError, ValueError):
            # A report made by another version may lack a parameter that the words of this one ask for.
            return self.text("no-text", code=check["code"])

    def option(self, vote: Json) -> str:
        """What an option is called: as printed, or its id, in words where it is that of a yes-or-no ballot."""
        option = str(vote["option"])
        return str(vote["label"]) if "label" in vote else self.or_as_is("ballot", option)

    def figure(self, key: str) -> str:
        """What a figure of the control line counts."""
        if key.startswith("v."):
            return self.text("figure.votes", option=self.or_as_is("ballot", key[2:]))
        return self.or_as_is("figure", key)

    def observation(self, report: Json) -> list[str]:
        """What an observer's report holds, in sentences."""
        return observation_lines(dict(report), self._texts)

    def filing(self, report: Json) -> list[str]:
        """What a filing or a notice of an office holds, in sentences."""
        return filing_lines(dict(report), self._texts)

    def registry(self, report: Json) -> list[str]:
        """What a paper of the register or its seal says, in sentences."""
        return registry_lines(dict(report), self._texts)

    def _details(self, key: str, params: Json) -> str:
        """The figures of a row on a package, whose sentences have none inside."""
        if not key.startswith("verify."):
            return ""
        shown = {name: value for name, value in params.items() if not isinstance(value, bool) and value != ""}
        labels = {name: f"verify.param.{name}" for name in shown}
        named = [f"{self._texts.get(labels[n]) if self._texts.has(labels[n]) else n}: {shown[n]}" for n in shown]
        return f" ({'; '.join(named)})" if named else ""


def _is_invented(report: Json) -> bool:
    certificate, says = report.get("certificate"), report.get("says")
    if (report.get("sealed_paper") or {}).get("invented"):
        return True
    if is_rehearsal(dict(report)) or names_invented_authority(dict(report)):
        return True
    return bool(certificate and certificate["invented"]) or bool(says and says["rehearsal"])


def _head(sheet: Sheet, report: Json, words: ReportWords) -> None:
    sheet.title(words.text("title"))
    verdict = report["verdict"]
    group = KIND_OF_LIMITS[report["schema"]] if report["schema"] in {SEAL, FILING, NOTICE} else "verdict"
    sentence = words.or_as_is(group, verdict)
    if sentence == verdict:
        sentence = words.text(f"verdict.{verdict}")
    _frame(sheet, words.text("simulacro", sentence=sentence) if is_rehearsal(dict(report)) else sentence)
    store = report.get("trust_store")
    if store is not None and store["test"]:
        sheet.paragraph(bold(words.text("test-store")), size=10.5)
    if names_invented_authority(dict(report)):
        sheet.paragraph(bold(words.text("invented")), size=10.5)
    if not _is_unreadable_package(report):
        sheet.paragraph(_summary(report, words))
    rows = [
        (words.text("file"), _file(report, words)),
        (words.text("file-digest"), report["file"]["sha256"]),
        (words.text("at"), _moment(report["at"])),
    ]
    if store is not None:
        value = words.text("trust-value", name=store["name"], certificates=store["certificates"])
        rows.append((words.text("trust"), value))
    sheet.facts(rows, LABEL_WIDTH, 10)


def _summary(report: Json, words: ReportWords) -> str:
    counts = _counts(told_checks(report))
    return words.text(
        "summary", failed=counts["fail"], remarks=counts["remark"], open=counts["not-checked"], passed=counts["pass"]
    )


def _file(report: Json, words: ReportWords) -> str:
    size = words.text("file-size", bytes=f"{report['file']['bytes']:,}")
    return f"{report['file']['name']} ({size})"


def _frame(sheet: Sheet, sentence: str) -> None:
    sheet.need(70)
    sheet.space(4)
    top = sheet.y
    sheet.space(4)
    sheet.paragraph(Span(sentence, Face.BOLD), size=15, indent=12, after=10)
    sheet.put(Box(LEFT, sheet.y, RIGHT - LEFT, top - sheet.y, 1.6))
    sheet.space(8)


def _paper(sheet: Sheet, report: Json, words: ReportWords) -> None:
    certificate = report.get("certificate")
    if certificate is None:
        return
    sheet.heading(words.text("paper"))
    sheet.facts(
        [
            (words.text("paper"), words.or_as_is("kind", certificate["kind"])),
            (words.text("folio"), certificate["folio"]),
            (words.text("office"), certificate["office"]),
            (words.text("issued"), _moment(certificate["issued_at"])),
        ],
        LABEL_WIDTH,
        10,
    )


def _vote(sheet: Sheet, report: Json, words: ReportWords) -> None:
    vote = report.get("vote")
    if vote is None:
        return
    sheet.heading(words.text("vote"))
    rows = [
        (words.text("vote"), vote["title"]),
        (words.text("vote-id"), vote["vote_id"]),
        *([(words.text("procedure"), words.procedure(vote["procedure"]))] if "procedure" in vote else []),
        (words.text("purpose"), words.or_as_is("purpose", vote["purpose"])),
        (words.text("stations"), f"{vote['stations']:,}"),
    ]
    if vote.get("definition_sha256"):
        rows.append((words.text("definition"), vote["definition_sha256"]))
    sheet.facts(rows, LABEL_WIDTH, 10)


def _result(sheet: Sheet, report: Json, words: ReportWords) -> None:
    result = report.get("result")
    if result is None:
        return
    sheet.heading(words.text("result"), keep=90)
    columns = (Column(words.text("option"), share=1), Column(words.text("votes"), fixed=90, align=Align.RIGHT))
    rows = [Row((words.option(vote), f"{vote['count']:,}")) for vote in result["votes"]]
    rows.append(Row((words.text("null"), f"{result['null_votes']:,}")))
    rows.append(Row((words.text("cast"), f"{result['cast']:,}"), RowKind.TOTAL))
    set_table(sheet, Table(columns, rows, 10.5), right=LEFT + 330)
    sheet.space(6)
    winner = _winner(result, words)
    computed = words.or_as_is("outcome", result["computed"], winner=winner)
    resolved = words.text("resolution-none")
    if result["resolution"] is not None:
        resolved = words.or_as_is("outcome", result["resolution"], winner=winner)
    agree = words.text("bases-agree" if result["bases_agree"] else "bases-differ")
    sheet.paragraph(
        f"{words.text('computed')}: ", bold(computed), f". {words.text('resolution')}: ", bold(resolved), ". ", agree
    )


def _observation(sheet: Sheet, report: Json, words: ReportWords) -> None:
    """What an observer's report holds."""
    lines = words.observation(report)
    if not lines:
        return
    sheet.heading(words.text("observation"))
    for line in lines:
        sheet.paragraph(line, size=10)


def _filing(sheet: Sheet, report: Json, words: ReportWords) -> None:
    """What a filing or a notice of an office holds."""
    lines = words.filing(report)
    if not lines:
        return
    sheet.heading(words.text(f"holds-{KIND_OF_LIMITS[report['schema']]}"))
    for line in lines:
        sheet.paragraph(line, size=10)


def _registry(sheet: Sheet, report: Json, words: ReportWords) -> None:
    """What a paper of the register or its seal says."""
    for line in words.registry(report):
        sheet.paragraph(line, size=10, after=2.5)


def _winner(result: Json, words: ReportWords) -> str:
    names = {vote["option"]: words.option(vote) for vote in result["votes"]}
    return str(names.get(result["winner"], result["winner"] or "—"))


def _seal(sheet: Sheet, report: Json, words: ReportWords) -> None:
    seal, says = report.get("seal"), report.get("says")
    if seal is None:
        return
    sheet.heading(words.text("sealed"))
    rows = []
    if says is not None:
        rows += [
            (words.text("paper"), words.or_as_is("kind", says["kind"])),
            (words.text("folio"), says["folio"]),
            (words.text("vote-id"), says["vote_id"]),
            (
                words.text("votes"),
                "; ".join(f"{words.figure(one['key'])} {one['number']:,}" for one in says["figures"]),
            ),
        ]
    rows.append((words.text("seal-office"), seal["office"] or words.text("seal-unknown")))
    rows.append((words.text("seal-key"), seal["fingerprint"] or seal["key_id"]))
    sheet.facts(rows, LABEL_WIDTH, 10)


def _digest(sheet: Sheet, report: Json, words: ReportWords) -> None:
    says = report.get("says")
    digest = report.get("package_digest") or (says["package_digest"] if says else None)
    notebook = report.get("notebook_digest")
    digest = digest or notebook
    if digest is None:
        return
    sheet.heading(words.text("notebook-digest" if notebook else "digest"), keep=44)
    for start in (0, 8):
        sheet.y -= 17
        groups = " ".join(digest["groups"][start : start + 8])
        sheet.put(Text(LEFT, sheet.y, groups, Face.MONO_SEMIBOLD, 13))
    sheet.space(6)


def _signers(sheet: Sheet, report: Json, words: ReportWords) -> None:
    if "signers" not in report:
        return
    sheet.heading(words.text("signers"), keep=90)
    if not report["signers"]:
        sheet.paragraph(words.text("no-signer"))
    for signer in report["signers"]:
        sheet.need(58)
        title = _signer_title(signer, words)
        sheet.paragraph(bold(f"{signer['number']}. {signer['name'] or '—'}. "), title, after=1)
        sheet.paragraph(
            bold(_signature_words(signer, words)), " ", *_signer_details(signer, words), size=9.5, indent=14
        )


def _signer_title(signer: Json, words: ReportWords) -> str:
    """RFC, role and capacity, or the fingerprint of a key of one's own."""
    if signer.get("key_fingerprint"):
        return words.text("own-key", fingerprint=signer["key_fingerprint"])
    role, capacity = signer.get("role"), signer.get("capacity")
    known = [words.or_as_is("role", role) if role else "", words.or_as_is("capacity", capacity) if capacity else ""]
    return ", ".join(part for part in (words.text("rfc", rfc=signer["rfc"] or "—"), *known) if part)


def _signature_words(signer: Json, words: ReportWords) -> str:
    if not signer["signature_ok"]:
        return words.text("signature-bad")
    if signer.get("key_fingerprint"):
        return words.text("own-key-good")
    return words.text("signature-good" if signer["trusted"] else "signature-untrusted")


def _signer_details(signer: Json, words: ReportWords) -> list[str]:
    details = []
    if signer["signing_time"] is not None:
        details.append(words.text("signer-time", time=_moment(signer["signing_time"])) + " ")
    certificate = signer["certificate"]
    if certificate is not None:
        start, end = certificate["not_before"][:10], certificate["not_after"][:10]
        details.append(
            words.text(
                "signer-certificate", number=certificate["number"], issuer=certificate["issuer"], start=start, end=end
            )
        )
    return details


def _failures(sheet: Sheet, report: Json, words: ReportWords) -> None:
    """What failed comes before everything else."""
    failed = [check for check in report["checks"] if check["status"] == "fail"]
    if failed:
        sheet.heading(words.text("fail"), keep=40)
        _check_rows(sheet, failed, words)
    else:
        sheet.space(4)
        sheet.paragraph(bold(words.text("nothing-failed")))


def _is_unreadable_package(report: Json) -> bool:
    return bool(report["schema"] in {PACKAGE, OBSERVATION, FILING, NOTICE} and report["verdict"] == "unreadable")


def _checks(sheet: Sheet, report: Json, words: ReportWords) -> None:
    # What passed says nothing about a package that cannot be read.
    passed = () if _is_unreadable_package(report) else ("pass",)
    for status in ("remark", "not-checked", *passed):
        chosen = [check for check in told_checks(report) if check["status"] == status]
        if not chosen:
            continue
        sheet.heading(words.text(status), keep=40)
        if status == "pass" and len(chosen) > MOST_PASSES_IN_WORDS:
            sheet.paragraph(Span(" · ".join(check["code"] for check in chosen), Face.MONO), size=9)
        else:
            _check_rows(sheet, chosen, words)


def _check_rows(sheet: Sheet, checks: Sequence[Json], words: ReportWords) -> None:
    for check in checks[:MOST_ROWS]:
        entry = check.get("entry")
        where = f" ({words.text('entry', entry=entry)})" if entry else ""
        sheet.paragraph(Span(f"{check['code']}  ", Face.MONO_SEMIBOLD), words.check(check) + where, size=9.5, after=2.5)
    if len(checks) > MOST_ROWS:
        sheet.paragraph(words.text("more", count=len(checks) - MOST_ROWS), size=9.5)


def _commands(sheet: Sheet, report: Json, words: ReportWords) -> None:
    lines = COMMANDS.get(report["schema"])
    if lines is None or _is_unreadable_package(report):
        return
    kind = KIND_OF_LIMITS[report["schema"]]
    sheet.heading(words.text("commands"), keep=60)
    sheet.paragraph(words.text(f"commands-{kind}"), size=10)
    for line in lines:
        sheet.paragraph(Span(line, Face.MONO), size=7.5, after=0.5)


def _counts(checks: Iterable[Json]) -> dict[str, int]:
    counts = {"pass": 0, "fail": 0, "remark": 0, "not-checked": 0}
    for check in checks:
        counts[check["status"]] += 1
    return counts


def _moment(text: str) -> str:
    """A time of the report with its offset, to the second, as figures that both languages read alike."""
    moment = datetime.fromisoformat(text)
    zone = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC{'' if zone == '+0000' else f'{zone[:3]}:{zone[3:]}'}"
