"""The register of legal terms (law notes, section 10.4). Amounts, units, events and articles; no counting here.

Legitimation terms are kept for the history: those votes ended on 31 July 2023. ``legit.resolve`` is counted from the
report of the result; the sources leave open whether the vote itself was meant.
"""

from __future__ import annotations

from unionreg.domain.deadlines import TermKind, TermRule
from unionreg.errors import NotFoundError

F, B = TermKind.FORWARD, TermKind.BACKWARD

DEADLINES: tuple[TermRule, ...] = (
    TermRule("reg.prevention", F, "filing", 5, source="LFT 366"),
    TermRule("reg.resolve", F, "filing", 20, source="LFT 366"),
    TermRule("reg.demand_resolve", F, "demand", 3, source="LFT 366"),
    TermRule("reg.certificate_by_law", F, "deemed registration", 3, source="LFT 366"),
    TermRule("lead.update_issue", F, "request", 10, source="LFT 364 Bis"),
    TermRule("lead.notice", F, "change", 10, source="LFT 377 fr. II"),
    TermRule("lead.call_min", B, "vote", at_least=10, source="LFT 371 fr. IX b"),
    TermRule("lead.roll_min", B, "vote", at_least=3, source="LFT 371 fr. IX d"),
    TermRule("lead.assembly_demand", F, "demand by 33%", 10, source="LFT 371 fr. VIII"),
    TermRule("members.report", TermKind.MONTHS, "last report", 3, source="LFT 377 fr. III"),
    TermRule("accounts.assembly", TermKind.MONTHS, "assembly", 6, source="LFT 373"),
    TermRule("accounts.acta", F, "assembly", 10, source="LFT 373"),
    TermRule("cr.prevention", F, "filing", 3, source="LFT 390 Bis fr. I"),
    TermRule("cr.cure", F, "notice", 3, source="LFT 390 Bis fr. I"),
    TermRule("cr.publish", F, "filing", 3, source="LFT 390 Bis fr. II"),
    TermRule("cr.adhesion", F, "publication", 10, source="LFT 390 Bis fr. II"),
    TermRule("cr.roll", F, "second request", 10, source="LFT 390 Bis fr. III a"),
    TermRule("cr.call", B, "vote", at_least=10, at_most=15, source="LFT 390 Bis fr. III b"),
    TermRule("cr.validity", TermKind.MONTHS, "issue", 6, source="LFT 387"),
    TermRule("cr.dismissed_window", TermKind.MONTHS_WINDOW, "request", 3, source="LFT 390 Bis fr. III a"),
    TermRule("appr.notice_min", B, "vote", at_least=10, source="LFT 390 Ter fr. I"),
    TermRule("appr.call", B, "vote", at_least=10, at_most=15, source="LFT 390 Ter fr. I"),
    TermRule("appr.publish_result", F, "vote", 2, source="LFT 390 Ter fr. II e"),
    TermRule("appr.report_result", F, "vote", 3, source="LFT 390 Ter fr. II f"),
    TermRule("appr.retention", TermKind.YEARS, "vote", 5, source="LFT 390 Ter fr. II g"),
    TermRule("appr.prestrike_ext", TermKind.CALENDAR_DAYS, "start of extension", 15, source="LFT 927 fr. V"),
    TermRule("appr.prestrike_ext_court", TermKind.CALENDAR_DAYS, "start of extension", 30, source="LFT 927 fr. V"),
    TermRule("cct.register", F, "complete filing", 30, source="LFT 390"),
    TermRule("cct.certificate", F, "request", 3, source="LFT 391"),
    TermRule("cct.copy_from_other_authority", F, "agreement", 3, source="LFT 399 Ter"),
    TermRule("cct.print_to_workers", F, "deposit", 15, source="LFT 132 fr. XXX"),
    TermRule("legit.notice_min", B, "vote", at_least=10, source="Protocolo de legitimación"),
    TermRule("legit.print_to_workers", B, "vote", at_least=3, source="Protocolo de legitimación"),
    TermRule("legit.resolve", F, "result report", 20, source="Protocolo de legitimación"),
    TermRule("recuento.fix", TermKind.CALENDAR_DAYS, "roll", 5, source="LFT 931 fr. VIII"),
    TermRule("recuento.hold", TermKind.CALENDAR_DAYS, "order", 10, source="LFT 931 fr. VIII"),
    TermRule("recuento.extend", TermKind.CALENDAR_DAYS, "end of the first ten days", 10, source="LFT 931 fr. VIII"),
    TermRule("tit.request", F, "claim", 2, source="LFT 897-F"),
    TermRule("tit.answer", F, "request notified", 5, source="LFT 897-F"),
    TermRule("tit.object", F, "answer", 7, source="LFT 897-F"),
    TermRule("tit.hearing", F, "objections", 3, source="LFT 897-F"),
    TermRule("tit.roll", F, "hearing", 7, source="LFT 897-F"),
    TermRule("tit.trial", F, "roll", 5, source="LFT 897-F"),
)


def deadline(key: str) -> TermRule:
    """The term with this key; NotFoundError ``deadline-unknown`` when the register has none."""
    for rule in DEADLINES:
        if rule.key == key:
            return rule
    raise NotFoundError("deadline-unknown", key=key)
