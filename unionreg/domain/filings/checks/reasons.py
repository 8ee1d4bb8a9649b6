"""What stands beside each finding: requirements, sections, article, published refusal cause, what an official does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.refusal_statistics import RefusalCause
from unionreg.domain.findings import Finding


class OfficeAct(StrEnum):
    """What an official does about a finding; words in ``office-act.<value>``. None of them is refusing."""

    ASK = "ask"
    LOOK = "look"
    REGISTER = "register"
    COUNT = "count"
    INFORM = "inform"


@dataclass(frozen=True, slots=True)
class Reason:
    """``requirements``: the first that the type has is meant, so of ``sections``; ``article`` empty: the requirement's.

    A finding that names its requirement itself has none here.
    """

    requirements: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    article: str = ""
    cause: RefusalCause | None = None
    office: OfficeAct = OfficeAct.ASK


REASONS: dict[str, Reason] = {
    "F-101": Reason(
        ("name-and-type", "registered-state", "applicant", "parties"), (Section.ORGANISATION,), "LFT 371 fr. I"
    ),
    "F-102": Reason(("purpose",), (Section.ORGANISATION,), "LFT 356, 366 fr. I"),
    "F-103": Reason(("address", "applicant"), (Section.ADDRESS,)),
    "F-104": Reason(("name-and-type",), (Section.ORGANISATION,), "LFT 371 fr. I", office=OfficeAct.REGISTER),
    "F-105": Reason(("registered-state", "applicant", "parties"), (Section.ORGANISATION,), cause=RefusalCause.STANDING),
    "F-106": Reason(
        ("registered-state", "applicant", "parties"),
        (Section.ORGANISATION,),
        cause=RefusalCause.STANDING,
        office=OfficeAct.REGISTER,
    ),
    "F-107": Reason(("minimum-members",), (Section.EMPLOYERS,), "LFT 364, 366 fr. II"),
    "F-108": Reason(("employers", "workplace", "parties"), (Section.EMPLOYERS,)),
    "F-109": Reason(("employers", "workplace", "parties"), (Section.EMPLOYERS,)),
    "F-110": Reason(("minimum-members",), (Section.MEMBER_UNIONS,), "LFT 364, 366 fr. II"),
    "F-111": Reason(("member-unions",), (Section.MEMBER_UNIONS,)),
    "F-112": Reason(("constitution-act", "election-act", "statutes-act", "accounts-act"), (Section.ASSEMBLIES,)),
    "F-113": Reason(
        ("constitution-act", "election-act", "statutes-act", "address-act", "accounts-act"),
        (Section.ASSEMBLIES,),
        office=OfficeAct.LOOK,
    ),
    "F-114": Reason(("election-call",), (Section.ASSEMBLIES,), "LFT 371 fr. IX b", office=OfficeAct.COUNT),
    "F-115": Reason(("election-roll",), (Section.ASSEMBLIES,), "LFT 371 fr. IX d", office=OfficeAct.COUNT),
    "F-117": Reason(("statutes-content",), (Section.STATUTES,), "LFT 371"),
    "F-118": Reason(("leadership",), (Section.LEADERSHIP,)),
    "F-119": Reason(("leadership",), (Section.LEADERSHIP,), "LFT 365, 376"),
    "F-120": Reason(("leadership",), (Section.LEADERSHIP,), "LFT 372", office=OfficeAct.LOOK),
    "F-121": Reason(("leadership",), (Section.LEADERSHIP,)),
    "F-122": Reason(("leadership",), (Section.LEADERSHIP,), "LFT 358 fr. II, 371 fr. X"),
    "F-123": Reason(("leadership",), (Section.LEADERSHIP,), "LFT 371 fr. X"),
    "F-124": Reason(("minimum-members",), (Section.MEMBERS,), "LFT 364, 366 fr. II"),
    "F-125": Reason(("members-list", "members-movements"), (Section.MEMBERS,)),
    "F-126": Reason(
        ("members-list", "members-movements", "gender-proportion"),
        (Section.MEMBERS,),
        cause=RefusalCause.LIST,
        office=OfficeAct.LOOK,
    ),
    "F-127": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), "LFT 365 fr. II", cause=RefusalCause.LIST
    ),
    "F-128": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), "LFT 365 fr. II", cause=RefusalCause.LIST
    ),
    "F-129": Reason(("members-list", "members-movements"), (Section.MEMBERS,), "LFT 362", cause=RefusalCause.LIST),
    "F-130": Reason(("members-list", "members-movements"), (Section.MEMBERS,), "LFT 183, 363", cause=RefusalCause.LIST),
    "F-131": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), "LFT 365 fr. II", cause=RefusalCause.LIST
    ),
    "F-132": Reason(("members-list", "members-movements"), (Section.MEMBERS,), "LFT 365 fr. II"),
    "F-133": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), "LFT 365 fr. II", cause=RefusalCause.LIST
    ),
    "F-134": Reason(("members-movements",), (Section.MEMBERS,), "LFT 377 fr. III", cause=RefusalCause.LIST),
    "F-135": Reason(("accounts-rendered",), (Section.ACCOUNTS,)),
    "F-136": Reason(("support",), (Section.REPRESENTATIVENESS,), "LFT 390 Bis fr. I", cause=RefusalCause.SUPPORT),
    "F-137": Reason(("support",), (Section.REPRESENTATIVENESS,), "LFT 390 Bis fr. I", cause=RefusalCause.SUPPORT),
    "F-138": Reason(
        ("support",),
        (Section.REPRESENTATIVENESS,),
        "LFT 390 Bis fr. I",
        cause=RefusalCause.SUPPORT,
        office=OfficeAct.LOOK,
    ),
    "F-139": Reason(("scope",), (Section.REPRESENTATIVENESS,), "LFT 390 Bis fr. I", cause=RefusalCause.SCOPE),
    "F-141": Reason(("support",), (Section.REPRESENTATIVENESS,), "LFT 390 Bis fr. I", cause=RefusalCause.LIST),
    "F-142": Reason(
        ("no-other-certificate", "parties"),
        (Section.EMPLOYERS,),
        "LFT 387, 390",
        cause=RefusalCause.CONTRACT_EXISTS,
        office=OfficeAct.REGISTER,
    ),
    "F-143": Reason(
        ("no-other-certificate",),
        (Section.EMPLOYERS,),
        "LFT 387",
        cause=RefusalCause.OTHER_CERTIFICATE,
        office=OfficeAct.REGISTER,
    ),
    "F-144": Reason(("vote-places-and-days",), (Section.VOTE,)),
    "F-145": Reason(("vote-places-and-days",), (Section.VOTE,)),
    "F-146": Reason(("vote-places-and-days",), (Section.VOTE,), "LFT 390 Ter fr. I", office=OfficeAct.COUNT),
    "F-147": Reason(("vote-voters",), (Section.VOTE,)),
    "F-148": Reason(("vote-places-and-days",), (Section.VOTE,), "LFT 390 Ter fr. I", office=OfficeAct.COUNT),
    "F-149": Reason(("oath",), (Section.OATH,)),
    "F-150": Reason((), (Section.ATTACHMENTS,)),
    "F-151": Reason(("contract-text", "revision-text", "termination-agreement", "rules-text"), (Section.CONTRACT,)),
    "F-152": Reason(("contract-scope",), (Section.CONTRACT,), cause=RefusalCause.SCOPE),
    "F-153": Reason(("representativeness-certificate",), (Section.CONTRACT,), "LFT 390, 390 Bis"),
    "F-154": Reason(("approved-by-workers",), (Section.CONTRACT,)),
    "F-155": Reason(("approved-by-workers",), (Section.CONTRACT,), office=OfficeAct.REGISTER),
    "F-156": Reason(("contract-number",), (Section.CONTRACT,)),
    "F-157": Reason(("contract-number",), (Section.CONTRACT,), office=OfficeAct.REGISTER),
    "F-158": Reason(
        ("contract-text", "revision-text", "termination-agreement", "rules-text"),
        (Section.CONTRACT,),
        office=OfficeAct.LOOK,
    ),
    "F-159": Reason(("contract-scope",), (Section.CONTRACT,)),
    "F-160": Reason(
        ("representativeness-certificate",), (Section.CONTRACT,), "LFT 390, 390 Bis", office=OfficeAct.REGISTER
    ),
    "F-161": Reason((), (Section.ATTACHMENTS,), cause=RefusalCause.ILLEGIBLE),
    "F-162": Reason((), (Section.ATTACHMENTS,), cause=RefusalCause.ILLEGIBLE),
    "F-163": Reason((), (Section.ATTACHMENTS,), cause=RefusalCause.ILLEGIBLE),
    "F-164": Reason((), (Section.ATTACHMENTS,), "Formulario del Centro", office=OfficeAct.INFORM),
    "F-165": Reason(("representation",), (Section.OATH,), "LFT 376, 692 fr. IV", cause=RefusalCause.IDENTITY),
    "F-201": Reason(("name-and-type",), (Section.ORGANISATION,), "LFT 360, 361, 381", office=OfficeAct.INFORM),
    "F-202": Reason(("name-and-type",), (Section.ORGANISATION,), "LFT 360", office=OfficeAct.INFORM),
    "F-203": Reason(("address", "applicant"), (Section.ADDRESS,), "LFT 739", office=OfficeAct.INFORM),
    "F-204": Reason(("name-and-type",), (Section.ORGANISATION,), "LFT 371 fr. I", office=OfficeAct.REGISTER),
    "F-205": Reason(("registered-state",), (Section.ORGANISATION,), office=OfficeAct.REGISTER),
    "F-206": Reason(("registered-state",), (Section.ORGANISATION,), office=OfficeAct.REGISTER),
    "F-207": Reason(
        ("representation",), (Section.OATH,), "LFT 692 fr. IV", cause=RefusalCause.STANDING, office=OfficeAct.REGISTER
    ),
    "F-209": Reason(("employers", "workplace", "parties"), (Section.EMPLOYERS,), office=OfficeAct.LOOK),
    "F-210": Reason(("employers", "workplace", "parties"), (Section.EMPLOYERS,), office=OfficeAct.LOOK),
    "F-211": Reason(("member-unions",), (Section.MEMBER_UNIONS,), office=OfficeAct.REGISTER),
    "F-212": Reason(
        ("constitution-act", "election-act", "statutes-act", "address-act", "accounts-act"),
        (Section.ASSEMBLIES,),
        office=OfficeAct.LOOK,
    ),
    "F-213": Reason(("election-call",), (Section.ASSEMBLIES,), "LFT 371 fr. IX b"),
    "F-214": Reason(("election-roll",), (Section.ASSEMBLIES,), "LFT 371 fr. IX d"),
    "F-215": Reason(
        ("election-act", "statutes-act", "address-act", "accounts-act"),
        (Section.ASSEMBLIES,),
        "LFT 373, 377 fr. II",
        office=OfficeAct.INFORM,
    ),
    "F-216": Reason(
        ("constitution-act", "election-act", "statutes-act", "address-act", "accounts-act"),
        (Section.ASSEMBLIES,),
        office=OfficeAct.LOOK,
    ),
    "F-219": Reason(("statutes-content",), (Section.STATUTES,), "LFT 371", office=OfficeAct.LOOK),
    "F-221": Reason(("leadership",), (Section.LEADERSHIP,), "LFT 376", office=OfficeAct.LOOK),
    "F-222": Reason(("leadership",), (Section.LEADERSHIP,), office=OfficeAct.LOOK),
    "F-223": Reason(("leadership",), (Section.LEADERSHIP,), office=OfficeAct.LOOK),
    "F-224": Reason(("leadership",), (Section.LEADERSHIP,), office=OfficeAct.LOOK),
    "F-225": Reason(("gender-proportion",), (Section.LEADERSHIP,), "LFT 371 fr. IX Bis", office=OfficeAct.LOOK),
    "F-227": Reason(("leadership",), (Section.LEADERSHIP,), "LFT 371 fr. X", office=OfficeAct.LOOK),
    "F-228": Reason(
        ("gender-proportion",), (Section.LEADERSHIP,), "LFT 358 fr. II, 371 fr. IX Bis", office=OfficeAct.LOOK
    ),
    "F-229": Reason(("gender-proportion",), (Section.LEADERSHIP,), "LFT 371 fr. IX Bis"),
    "F-231": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), "LFT 365 fr. II", cause=RefusalCause.LIST
    ),
    "F-232": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), cause=RefusalCause.LIST, office=OfficeAct.LOOK
    ),
    "F-233": Reason(("members-list", "members-movements"), (Section.MEMBERS,), "LFT 362", office=OfficeAct.LOOK),
    "F-234": Reason(("members-list", "members-movements"), (Section.MEMBERS,), cause=RefusalCause.LIST),
    "F-235": Reason(
        ("members-list", "members-movements"), (Section.MEMBERS,), "LFT 9, 183, 363", office=OfficeAct.LOOK
    ),
    "F-237": Reason(("worker-status",), (Section.MEMBERS,)),
    "F-238": Reason(("worker-status",), (Section.MEMBERS,)),
    "F-239": Reason(("members-movements",), (Section.MEMBERS,), "LFT 377 fr. III"),
    "F-240": Reason(("members-movements",), (Section.MEMBERS,), "LFT 377 fr. III", cause=RefusalCause.LIST),
    "F-241": Reason(
        ("members-list", "members-movements"),
        (Section.MEMBERS,),
        "LFT 365 fr. II",
        cause=RefusalCause.LIST,
        office=OfficeAct.INFORM,
    ),
    "F-243": Reason(("accounts-rendered",), (Section.ACCOUNTS,), "LFT 373", office=OfficeAct.INFORM),
    "F-245": Reason(("accounts-rendered",), (Section.ACCOUNTS,), "LFT 373", office=OfficeAct.INFORM),
    "F-246": Reason(("posting-proof",), (Section.ATTACHMENTS,), "LFT 390 Bis fr. II", cause=RefusalCause.POSTING),
    "F-247": Reason(
        ("posting-proof",), (Section.REPRESENTATIVENESS,), "LFT 390 Bis fr. II", cause=RefusalCause.POSTING
    ),
    "F-248": Reason(("vote-places-and-days",), (Section.VOTE,), "LFT 390 Ter fr. I", office=OfficeAct.COUNT),
    "F-249": Reason(("vote-voters",), (Section.VOTE,), cause=RefusalCause.LIST, office=OfficeAct.LOOK),
    "F-250": Reason(("vote-voters",), (Section.VOTE,), cause=RefusalCause.LIST, office=OfficeAct.LOOK),
    "F-252": Reason(("signed-contract",), (Section.VOTE,), "LFT 390 Ter, 400 Bis, 401"),
    "F-253": Reason(("wage-table",), (Section.CONTRACT,)),
    "F-254": Reason(("contract-scope", "approved-by-workers"), (Section.CONTRACT,), "LFT 390, 391"),
    "F-255": Reason(
        ("contract-scope", "approved-by-workers"), (Section.CONTRACT,), cause=RefusalCause.LIST, office=OfficeAct.LOOK
    ),
    "F-256": Reason(("representativeness-certificate",), (Section.CONTRACT,), "LFT 387, 736", office=OfficeAct.COUNT),
    "F-257": Reason(("approved-by-workers",), (Section.CONTRACT,), "LFT 390 Ter fr. I", office=OfficeAct.LOOK),
    "F-260": Reason((), (Section.ATTACHMENTS,), office=OfficeAct.INFORM),
    "F-261": Reason((), (Section.ATTACHMENTS,), cause=RefusalCause.ILLEGIBLE, office=OfficeAct.LOOK),
    "F-262": Reason((), (Section.ATTACHMENTS,), cause=RefusalCause.ILLEGIBLE, office=OfficeAct.LOOK),
    "F-263": Reason((), (Section.ATTACHMENTS,), office=OfficeAct.INFORM),
    "F-265": Reason((), (Section.ATTACHMENTS,), cause=RefusalCause.ILLEGIBLE),
    "F-266": Reason((), (Section.ATTACHMENTS,), office=OfficeAct.INFORM),
    "F-267": Reason(
        ("representation",), (Section.OATH,), "LFT 376, 692 fr. IV", cause=RefusalCause.STANDING, office=OfficeAct.LOOK
    ),
    "F-268": Reason(("signatures",), (Section.OATH,), office=OfficeAct.LOOK),
    "F-269": Reason((), (Section.OATH,), cause=RefusalCause.NO_ANSWER, office=OfficeAct.LOOK),
    "F-270": Reason(("signatures",), (Section.OATH,), office=OfficeAct.LOOK),
    "F-271": Reason(("signatures",), (Section.OATH,), office=OfficeAct.INFORM),
    "F-272": Reason((), (Section.OATH,), cause=RefusalCause.NO_ANSWER, office=OfficeAct.REGISTER),
    "F-301": Reason(
        ("election-call", "vote-places-and-days", "statutes-act", "address-act", "accounts-act"),
        (Section.ASSEMBLIES, Section.VOTE),
        "LFT 715",
        office=OfficeAct.COUNT,
    ),
    "F-302": Reason(("statutes-content",), (Section.STATUTES,), "LFT 371", office=OfficeAct.LOOK),
    "F-303": Reason(("leadership",), (Section.LEADERSHIP,), office=OfficeAct.LOOK),
    "F-304": Reason(
        ("gender-proportion",), (Section.LEADERSHIP,), "LFT 358 fr. II, 371 fr. IX Bis", office=OfficeAct.LOOK
    ),
    "F-305": Reason(("gender-proportion",), (Section.LEADERSHIP,), "LFT 371 fr. IX Bis", office=OfficeAct.LOOK),
    "F-306": Reason(
        ("support",),
        (Section.REPRESENTATIVENESS,),
        "LFT 390 Bis fr. I",
        cause=RefusalCause.SUPPORT,
        office=OfficeAct.LOOK,
    ),
    "F-307": Reason(("signatures",), (Section.OATH,), office=OfficeAct.INFORM),
}


def reason_of(found: Finding) -> Reason:
    """The reason of a finding; KeyError for a code that is not of this series."""
    return REASONS[found.code]
