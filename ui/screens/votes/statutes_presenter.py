"""What a union's statutes ask for in an election, and what they give, in words. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.wording import option_label
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.application.queries.statutes import StatutesProposal
    from unionreg.domain.votes.figures import Statutes
    from unionreg.domain.votes.vote import VoteDefinition
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def base_words(base: StatuteBase) -> str:
    """The majority that the statutes ask for."""
    return {
        StatuteBase.PLURALITY: translate("Statutes", "the most votes"),
        StatuteBase.HALF_PLUS_ONE_VALID: translate("Statutes", "half plus one of the valid votes"),
        StatuteBase.HALF_PLUS_ONE_CAST: translate("Statutes", "half plus one of the votes cast"),
        StatuteBase.HALF_PLUS_ONE_COVERED: translate("Statutes", "half plus one of the members"),
    }[base]


def quorum_words(rule: Statutes) -> str:
    """The quorum that they ask for."""
    if rule.quorum is None:
        return translate("Statutes", "no quorum")
    if isinstance(rule.quorum, FixedQuorum):
        return translate("Statutes", "quorum of half plus one of the members")
    return translate("Statutes", "quorum of {0}/{1} of the members").format(
        rule.quorum.numerator, rule.quorum.denominator
    )


def statutes_words(definition: VoteDefinition, proposal: StatutesProposal, texts: Texts) -> str:
    """What they ask for, what follows, and that the resolution must say so where the package's rule differs."""
    statutes = proposal.statutes
    asked = translate("Statutes", "{0}: {1}, {2}.").format(
        statutes.article, base_words(statutes.rule.base), quorum_words(statutes.rule)
    )
    found = texts.get(f"outcome.{proposal.legal_name}")
    names = [proposal.winner] if proposal.winner else list(proposal.leaders)
    if names:
        found = f"{found} ({', '.join(option_label(definition.options, each) for each in names)})"
    parts = [asked, translate("Statutes", "They give: {0}.").format(found)]
    if proposal.leaders and len(proposal.leaders) > 1 and statutes.tie:
        parts.append(translate("Statutes", "For a tie they say: {0}").format(statutes.tie))
    if proposal.differs:
        parts.append(
            translate(
                "Statutes", "The package's own rule is the most votes, so the resolution states this with reasons."
            )
        )
    return " ".join(parts)


def reason_by_statutes(article: str) -> str:
    """The beginning of the reasons, in Spanish: they are signed."""
    return load_texts(Language.ES, "support").get("statutes.reason", article=article)
