"""The share of women, men and non-binary people among members and in the leadership (LFT 358 fr. II, 371 fr. IX Bis).

The law asks for proportional representation and gives no formula: both shares are shown side by side, with what would
be missing for them to be alike, and nothing is decided. Substitutes are left out: they hold no post yet. Whole numbers
only; shares in basis points (10,000 is everybody), rounded down.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.filings.filing import FilingData, Leader, MembersSummary, Sex

WHOLE = 10_000


class ProportionReading(StrEnum):
    """What the comparison says; words in ``proportion.<value>``."""

    NO_MEMBERS = "no-members"
    NO_LEADERS = "no-leaders"
    SEX_UNKNOWN = "sex-unknown"
    WOMEN_BELOW = "women-below"
    MEN_BELOW = "men-below"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Share:
    """People of a group by sex; ``unknown``: nobody said it."""

    women: int
    men: int
    non_binary: int
    unknown: int

    @property
    def known(self) -> int:
        """The people whose sex is known."""
        return self.women + self.men + self.non_binary

    @property
    def people(self) -> int:
        """Everybody."""
        return self.known + self.unknown

    @property
    def women_bp(self) -> int | None:
        """Women among those known, in basis points; None when nobody is known."""
        return self.women * WHOLE // self.known if self.known else None


@dataclass(frozen=True, slots=True)
class Proportion:
    """Membership and leadership side by side; ``reading`` says which of the sentences fits."""

    members: Share
    leaders: Share

    @property
    def women_wanted(self) -> int:
        """Posts that women would hold if their share were that of the membership, rounded down to whole posts."""
        return _posts(self.members.women, self.members.known, self.leaders.known)

    @property
    def women_missing(self) -> int:
        """How many more of the posts women would hold then; 0 when they hold as many or more."""
        return max(0, self.women_wanted - self.leaders.women)

    @property
    def men_missing(self) -> int:
        """The same for men."""
        return max(0, _posts(self.members.men, self.members.known, self.leaders.known) - self.leaders.men)

    @property
    def reading(self) -> ProportionReading:
        """What can be said of the two shares, without any threshold beyond whole posts."""
        if not self.leaders.people:
            return ProportionReading.NO_LEADERS
        if not self.members.known:
            return ProportionReading.NO_MEMBERS
        if self.leaders.unknown:
            return ProportionReading.SEX_UNKNOWN
        if self.women_missing:
            return ProportionReading.WOMEN_BELOW
        return ProportionReading.MEN_BELOW if self.men_missing else ProportionReading.ALIKE


def _posts(group: int, everybody: int, posts: int) -> int:
    return group * posts // everybody if everybody else 0


def leadership_share(leaders: tuple[Leader, ...]) -> Share:
    """The leadership without its substitutes."""
    holding = [leader.sex for leader in leaders if not leader.is_substitute]
    return Share(
        women=holding.count(Sex.WOMAN),
        men=holding.count(Sex.MAN),
        non_binary=holding.count(Sex.NON_BINARY),
        unknown=holding.count(None),
    )


def membership_share(members: MembersSummary | None) -> Share:
    """The membership as its list sums up; nobody when there is no list."""
    if members is None:
        return Share(0, 0, 0, 0)
    return Share(members.women, members.men, members.non_binary, members.unknown)


def proportion(data: FilingData) -> Proportion:
    """Members and leadership of one filing."""
    return Proportion(membership_share(data.members), leadership_share(data.leaders))


def explanation(found: Proportion) -> tuple[str, tuple[tuple[str, str | int], ...]]:
    """Key and parameters of the sentence that explains the proportion in the text catalogue.

    Shares are written with one decimal, as text.
    """
    params: tuple[tuple[str, str | int], ...] = (
        ("women_members", found.members.women),
        ("members", found.members.known),
        ("members_share", percent(found.members.women_bp)),
        ("women_leaders", found.leaders.women),
        ("leaders", found.leaders.known),
        ("leaders_share", percent(found.leaders.women_bp)),
        ("unknown", found.leaders.unknown),
        ("women_missing", found.women_missing),
        ("men_missing", found.men_missing),
    )
    return f"proportion.{found.reading.value}", params


def percent(basis_points: int | None) -> str:
    """``4,166`` basis points as ``41.6``; a dash for None. Without the sign, which languages space differently."""
    if basis_points is None:
        return "—"
    whole, tenths = divmod(basis_points // 10, 10)
    return f"{whole}.{tenths}"
