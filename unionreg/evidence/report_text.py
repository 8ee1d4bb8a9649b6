"""A verification report in words, for a terminal: verdict first, then what is wrong and what to do, then the rest.

For reports on packages, certificates and seal codes. The words are in the text catalogues of ``REPORT_AREAS``. The
report as a paper is in ``documents.verification_report``.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from unionreg.evidence.dossier_report_text import DOSSIER
from unionreg.evidence.filing_report_text import FILING, NOTICE, filing_lines, told_checks
from unionreg.evidence.registry_report_text import REGISTRY, registry_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.texts import Texts

Report = dict[str, Any]

REPORT_AREAS = ("verify", "certificates", "papers", "observer", "containers", "filings", "registry_certificates",
                "dossiers")  # fmt: skip
_PACKAGE, _SEAL, _OBSERVATION = "tally-report-1", "seal-report-1", "observation-report-1"
_LIMITS = {
    "certificate-report-1": "report.limits-certificate",
    _SEAL: "report.limits-seal",
    _OBSERVATION: "report.limits-observation",
    FILING: "report.limits-filing",
    NOTICE: "report.limits-notice",
    DOSSIER: "report.limits-dossier",
    REGISTRY: "report.limits-registry",
}
_INVENTED = "INVENTAD"
# Beyond this many rows of one code, a terminal shows the number only; the JSON report has them all.
_MOST_ROWS_OF_A_CODE = 5


def report_lines(report: Report, texts: Texts) -> list[str]:
    """The lines to print for one report of any kind; ``texts`` holds the areas ``REPORT_AREAS``."""
    lines = [report["file"]["name"], _verdict(report, texts)]
    store = report.get("trust_store")
    if store is not None and store["test"]:
        lines.append(texts.get("verify.test-store", name=store["name"]))
    if names_invented_authority(report):
        lines.append(texts.get("report.invented"))
    lines += _paper(report, texts)
    lines += _sealed(report, texts)
    lines += _facts(report, texts)
    lines += observation_lines(report, texts)
    lines += filing_lines(report, texts)
    lines += registry_lines(report, texts)
    for signer in report.get("signers", ()):
        lines.append(_signer(signer, texts))
    for status in ("fail", "remark", "not-checked"):
        rows = [check for check in told_checks(report) if check["status"] == status]
        if rows:
            lines += ["", texts.get(f"verify.heading.{status}", number=len(rows)), *_rows(rows, texts)]
    passed = Counter(check["status"] for check in report["checks"])["pass"]
    number = report["summary"]["pass"] if "summary" in report else passed
    # What passed says nothing about a package that cannot be read.
    if report["schema"] not in {_PACKAGE, _OBSERVATION, FILING, NOTICE, DOSSIER} or report["verdict"] != "unreadable":
        lines += ["", texts.get("verify.heading.pass", number=number)]
    return [*lines, "", _limits(report["schema"], texts)]


def is_rehearsal(report: Report) -> bool:
    """Whether the file says that it is of a drill; a seal code says so of demonstration offices too."""
    vote = report.get("vote")
    return vote is not None and bool(vote.get("purpose") == "rehearsal")


def names_invented_authority(report: Report) -> bool:
    """Whether a signer's certificate says in its authority's name that it is invented, as that of the demo does."""
    certificates = [signer.get("certificate") for signer in report.get("signers") or ()]
    return any(one is not None and _INVENTED in str(one["issuer"]).upper() for one in certificates)


def observation_lines(report: Report, texts: Texts) -> list[str]:
    """What an observer's report holds, in sentences; nothing for the other kinds."""
    facts = report.get("observation")
    if facts is None:
        return []
    answers, organisation = facts["answers"], facts["organisation"]
    lines = [
        texts.get(
            "report.observed",
            name=facts["observer"],
            organisation=f" ({organisation})" if organisation else "",
            yes=answers["yes"],
            no=answers["no"],
            unseen=answers["not_seen"],
            given=answers["given"],
            incidents=facts["incidents"],
            photographs=facts["photographs"],
        )
    ]
    null = texts.get("report.null").lower()
    for tally in facts["tallies"]:
        votes = [f"{_option(one['option'], texts)} {one['count']}" for one in tally["votes"]]
        counted = ", ".join([*votes, f"{null} {tally['null_votes']}"])
        lines.append(texts.get("report.own-tally", station=tally["station_id"], votes=counted))
    return lines


def _limits(schema: str, texts: Texts) -> str:
    """What the report does not prove."""
    if schema == _PACKAGE:
        return texts.get("verify.limits")
    return f"{texts.get('report.limits')}: {texts.get(_LIMITS[schema])}"


def check_sentence(check: Report, texts: Texts) -> str:
    """What one row of a report means, with its figures."""
    key, params = check["message"], check["params"]
    # A variant of the sentence where a figure is a yes or no, or where a row says why it stands here.
    if any(value is True for value in params.values()) and texts.has(f"{key}.true"):
        key += ".true"
    if not key.startswith("verify."):
        # Sentences on certificates and seals have their figures inside.
        return texts.get(key, **params)
    shown = {name: value for name, value in params.items() if not isinstance(value, bool) and value != ""}
    details = [f"{_label(name, texts)}: {value}" for name, value in shown.items()]
    return texts.get(key) + (f" ({'; '.join(details)})" if details else "")


def _label(name: str, texts: Texts) -> str:
    """What a figure of a row is called; names that come from the data themselves have no text."""
    key = f"verify.param.{name}"
    return texts.get(key) if texts.has(key) else name


def _verdict(report: Report, texts: Texts) -> str:
    """The verdict in words; a seal that holds proves less than a signature and has its own."""
    own = f"report.seal.{report['verdict']}"
    has_own = report["schema"] == _SEAL and texts.has(own)
    sentence = texts.get(own if has_own else f"verdict.{report['verdict']}")
    return texts.get("report.simulacro", sentence=sentence) if is_rehearsal(report) else sentence


def _paper(report: Report, texts: Texts) -> Iterator[str]:
    paper = report.get("certificate")
    if paper is None:
        return
    yield _named("paper", _kind(paper["kind"], texts), texts)
    yield _named("folio", paper["folio"], texts)
    yield _named("office", paper["office"], texts)
    yield _named("issued", paper["issued_at"], texts)


def _sealed(report: Report, texts: Texts) -> Iterator[str]:
    """What a seal code says; the seal of a certificate says what the certificate does."""
    says, seal = report.get("says"), report.get("seal")
    if seal is not None and "sealed_paper" in report:
        yield _named("seal-office", seal["office"] or texts.get("report.seal-unknown"), texts)
        yield _named("seal-key", seal["fingerprint"] or seal["key_id"], texts)
    if says is None or seal is None:
        return
    if says["rehearsal"]:
        yield texts.get("certificate.C-701.remark")
    yield _named("paper", _kind(says["kind"], texts), texts)
    yield _named("folio", says["folio"], texts)
    yield _named("vote-id", says["vote_id"], texts)
    yield _named("votes", ", ".join(f"{_figure(one['key'], texts)} {one['number']}" for one in says["figures"]), texts)
    yield texts.get("verify.digest", groups=" ".join(says["package_digest"]["groups"]))
    yield _named("seal-office", seal["office"] or texts.get("report.seal-unknown"), texts)
    yield _named("seal-key", seal["fingerprint"] or seal["key_id"], texts)


def _named(key: str, value: str, texts: Texts) -> str:
    return f"{texts.get(f'report.{key}')}: {value}"


def _kind(kind: str, texts: Texts) -> str:
    key = f"report.kind.{kind}"
    return texts.get(key) if texts.has(key) else kind


def _option(option: str, texts: Texts) -> str:
    """An option that has only its id: in words where it is that of a yes-or-no ballot."""
    key = f"report.ballot.{option}"
    return texts.get(key) if texts.has(key) else option


def _figure(key: str, texts: Texts) -> str:
    """What a figure of the control line counts."""
    if key.startswith("v."):
        return texts.get("report.figure.votes", option=_option(key[2:], texts))
    return texts.get(f"report.figure.{key}")


def _facts(report: Report, texts: Texts) -> Iterator[str]:
    vote, result, digest = report.get("vote"), report.get("result"), report.get("package_digest")
    if vote is not None:
        yield texts.get("verify.vote", title=vote["title"], vote=vote["vote_id"], stations=vote["stations"])
    if result is not None:
        names = {one["option"]: one.get("label") or _option(one["option"], texts) for one in result["votes"]}
        votes = ", ".join(f"{names[one['option']]} {one['count']}" for one in result["votes"])
        yield texts.get("verify.result", votes=votes, null=result["null_votes"], cast=result["cast"])
        outcome, winner = result["resolution"] or result["computed"], result["winner"] or ""
        yield texts.get(f"verify.outcome.{outcome}", winner=names.get(winner, winner))
    if digest is not None:
        yield texts.get("verify.digest", groups=" ".join(digest["groups"]))
    notebook = report.get("notebook_digest")
    if notebook is not None:
        yield f"{texts.get('report.notebook-digest')}: {' '.join(notebook['groups'])}"


def _signer(signer: Report, texts: Texts) -> str:
    fingerprint = signer.get("key_fingerprint")
    is_good = signer["signature_ok"] and (signer["trusted"] or fingerprint is not None)
    return texts.get(
        "verify.signer.good" if is_good else "verify.signer.bad",
        number=signer["number"],
        name=signer["name"] or "?",
        rfc=signer["rfc"] or (texts.get("report.own-key", fingerprint=fingerprint) if fingerprint else "?"),
        time=signer["signing_time"] or "?",
    )


def _rows(rows: list[Report], texts: Texts) -> Iterator[str]:
    shown: dict[str, int] = {}
    for check in rows:
        code = check["code"]
        shown[code] = shown.get(code, 0) + 1
        if shown[code] <= _MOST_ROWS_OF_A_CODE:
            entry = f"{check['entry']}: " if check.get("entry") else ""
            yield f"  {code}  {entry}{check_sentence(check, texts)}"
            remedy = f"verify.{code}.remedy"
            # On certificates and seals the sentence itself says what to do.
            if shown[code] == 1 and check["status"] != "not-checked" and texts.has(remedy):
                yield f"         {texts.get(remedy)}"
    for code, number in shown.items():
        if number > _MOST_ROWS_OF_A_CODE:
            yield f"  {code}  " + texts.get("verify.more", number=number - _MOST_ROWS_OF_A_CODE)
