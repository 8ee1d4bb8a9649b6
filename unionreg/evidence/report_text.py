"""A verification report in words, for a terminal: verdict first, then what is wrong and what to do, then the rest.

The words are in the text catalogue ``verify``. The report as a paper is in ``documents.verification_report``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.texts import Texts

Report = dict[str, Any]

# Beyond this many rows of one code, a terminal shows the number only; the JSON report has them all.
_MOST_ROWS_OF_A_CODE = 5


def report_lines(report: Report, texts: Texts) -> list[str]:
    """The lines to print for one report."""
    lines = [report["file"]["name"], texts.get(f"verdict.{report['verdict']}")]
    if report["trust_store"]["test"]:
        lines.append(texts.get("verify.test-store", name=report["trust_store"]["name"]))
    lines += _facts(report, texts)
    for signer in report["signers"]:
        lines.append(_signer(signer, texts))
    for status in ("fail", "remark", "not-checked"):
        rows = [check for check in report["checks"] if check["status"] == status]
        if rows:
            lines += ["", texts.get(f"verify.heading.{status}", number=len(rows)), *_rows(rows, texts)]
    lines += ["", texts.get("verify.heading.pass", number=report["summary"]["pass"]), texts.get("verify.limits")]
    return lines


def check_sentence(check: Report, texts: Texts) -> str:
    """What one row of a report means, with its figures."""
    params = {name: value for name, value in check["params"].items() if not isinstance(value, bool)}
    key = check["message"]
    # A variant of the sentence where a figure is a yes or no, or where a row says why it stands here.
    if any(value is True for value in check["params"].values()) and texts.has(f"{key}.true"):
        key += ".true"
    details = [f"{_label(name, texts)}: {value}" for name, value in params.items() if value != ""]
    return texts.get(key) + (f" ({'; '.join(details)})" if details else "")


def _label(name: str, texts: Texts) -> str:
    """What a figure of a row is called; names that come from the data themselves have no text."""
    key = f"verify.param.{name}"
    return texts.get(key) if texts.has(key) else name


def _facts(report: Report, texts: Texts) -> Iterator[str]:
    vote, result = report["vote"], report["result"]
    if vote is not None:
        yield texts.get("verify.vote", title=vote["title"], vote=vote["vote_id"], stations=vote["stations"])
    if result is not None:
        votes = ", ".join(f"{one['option']} {one['count']}" for one in result["votes"])
        yield texts.get("verify.result", votes=votes, null=result["null_votes"], cast=result["cast"])
        outcome = result["resolution"] or result["computed"]
        yield texts.get(f"verify.outcome.{outcome}", winner=result["winner"] or "")
    if report["package_digest"] is not None:
        yield texts.get("verify.digest", groups=" ".join(report["package_digest"]["groups"]))


def _signer(signer: Report, texts: Texts) -> str:
    is_good = signer["signature_ok"] and signer["trusted"]
    return texts.get(
        "verify.signer.good" if is_good else "verify.signer.bad",
        number=signer["number"],
        name=signer["name"] or "?",
        rfc=signer["rfc"] or "?",
        time=signer["signing_time"] or "?",
    )


def _rows(rows: list[Report], texts: Texts) -> Iterator[str]:
    shown: dict[str, int] = {}
    for check in rows:
        code = check["code"]
        shown[code] = shown.get(code, 0) + 1
        if shown[code] <= _MOST_ROWS_OF_A_CODE:
            entry = f"{check['entry']}: " if check["entry"] else ""
            yield f"  {code}  {entry}{check_sentence(check, texts)}"
            if shown[code] == 1 and check["status"] != "not-checked":
                yield f"         {texts.get(f'verify.{code}.remedy')}"
    for code, number in shown.items():
        if number > _MOST_ROWS_OF_A_CODE:
            yield f"  {code}  " + texts.get("verify.more", number=number - _MOST_ROWS_OF_A_CODE)
