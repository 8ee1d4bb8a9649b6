"""The requirements of filings, each once: what the law asks for, with its article and the part of the form it lives in.

Words are in the text catalogue (``requirement.<key>.title|explanation``). Sources: law notes, 2.2, 3.4, 5.2, 6.2, 9.1.
"""

from __future__ import annotations

from unionreg.domain.filings.filing import Visibility
from unionreg.domain.filings.filing_type import Requirement, Section

NAME = Requirement("name-and-type", "LFT 360, 371 fr. I", (Section.ORGANISATION,))
PURPOSE = Requirement("purpose", "LFT 356, 366 fr. I", (Section.ORGANISATION,))
ADDRESS = Requirement("address", "LFT 365 Bis fr. I, 371 fr. II", (Section.ADDRESS,))
CONSTITUTION = Requirement("constitution-act", "LFT 365 fr. I", (Section.ASSEMBLIES,), document=True)
MINIMUM = Requirement("minimum-members", "LFT 364, 366 fr. II", (Section.MEMBERS,))
MINIMUM_EMPLOYERS = Requirement("minimum-members", "LFT 364, 366 fr. II", (Section.EMPLOYERS,))
MINIMUM_UNIONS = Requirement("minimum-members", "LFT 364, 366 fr. II", (Section.MEMBER_UNIONS,))
MEMBERS_LIST = Requirement("members-list", "LFT 365 fr. II", (Section.MEMBERS,))
EMPLOYERS = Requirement("employers", "LFT 365 fr. II", (Section.EMPLOYERS,))
MEMBER_UNIONS = Requirement("member-unions", "LFT 385 fr. II", (Section.MEMBER_UNIONS,))
STATUTES = Requirement("statutes", "LFT 365 fr. III", (Section.STATUTES,), document=True)
STATUTES_CONTENT = Requirement("statutes-content", "LFT 371", (Section.STATUTES,))
ELECTION = Requirement("election-act", "LFT 365 fr. IV", (Section.ASSEMBLIES,), document=True)
LEADERSHIP = Requirement("leadership", "LFT 365 fr. IV, 371 fr. X, 372", (Section.LEADERSHIP,))
GENDER = Requirement("gender-proportion", "LFT 358 fr. II, 371 fr. IX Bis", (Section.LEADERSHIP,))
WORKER_STATUS = Requirement(
    "worker-status",
    "LFT 364; formulario de registro del Centro",
    (Section.MEMBERS,),
    document=True,
    visibility=Visibility.CONFIDENTIAL,
)
AFFILIATION = Requirement("affiliation", "LFT 365 Bis fr. VII, 381", (Section.AFFILIATION,), optional=True)
REPRESENTATION = Requirement(
    "representation",
    "LFT 376, 692 fr. IV",
    (Section.OATH,),
    document=True,
    visibility=Visibility.CONFIDENTIAL,
)
SIGNATURES = Requirement("signatures", "LFT 365, 376", (Section.OATH,))
OTHER = Requirement("other-documents", "", (Section.ATTACHMENTS,), document=True, optional=True)

ELECTION_ACT = Requirement("election-act", "LFT 377 fr. II", (Section.ASSEMBLIES,), document=True)
ELECTION_CALL = Requirement("election-call", "LFT 371 fr. IX a, b", (Section.ASSEMBLIES,), document=True)
ELECTION_ROLL = Requirement("election-roll", "LFT 371 fr. IX d", (Section.ASSEMBLIES,), document=True)
BALLOT = Requirement("ballot-specimen", "LFT 371 fr. IX f", (), document=True, optional=True)
TABLE_ACTS = Requirement("table-acts", "LFT 371 fr. IX", (), document=True, optional=True)
ATTENDANCE = Requirement("attendance-list", "LFT 377 fr. II", (), document=True, optional=True)
ACCEPTANCE = Requirement("acceptance-of-posts", "LFT 371 fr. IX", (), document=True, optional=True)
STATUTES_ACT = Requirement("statutes-act", "LFT 377 fr. II", (Section.ASSEMBLIES,), document=True)
ADDRESS_ACT = Requirement("address-act", "LFT 377 fr. II", (Section.ASSEMBLIES,), document=True, optional=True)
REGISTERED = Requirement("registered-state", "LFT 377", (Section.ORGANISATION,))
MOVEMENTS = Requirement("members-movements", "LFT 377 fr. III", (Section.MEMBERS,))
ACCOUNTS_ACT = Requirement("accounts-act", "LFT 373", (Section.ASSEMBLIES,), document=True)
ACCOUNTS = Requirement("accounts-rendered", "LFT 373", (Section.ACCOUNTS,))

APPLICANT = Requirement("applicant", "LFT 390 Bis fr. I", (Section.ORGANISATION, Section.ADDRESS))
WORKPLACE = Requirement("workplace", "LFT 390 Bis fr. I", (Section.EMPLOYERS,))
SCOPE = Requirement("scope", "LFT 390 Bis fr. I", (Section.REPRESENTATIVENESS,))
SUPPORT = Requirement("support", "LFT 390 Bis fr. I", (Section.REPRESENTATIVENESS,))
SUPPORT_SHEETS = Requirement(
    "support-sheets",
    "LFT 390 Bis fr. I",
    (Section.REPRESENTATIVENESS,),
    document=True,
    optional=True,
    visibility=Visibility.SECRET,
)
"""The sheets that supporters signed by hand: annexes of the list and as secret as the list."""
POSTING = Requirement(
    "posting-proof", "LFT 390 Bis fr. II, 132 fr. XXXII", (Section.REPRESENTATIVENESS,), document=True
)
FREE_WORKPLACE = Requirement("no-other-certificate", "LFT 387, 390 Bis", (Section.REPRESENTATIVENESS,))

VOTE_DAY = Requirement("vote-places-and-days", "LFT 390 Ter fr. I", (Section.VOTE,))
VOTE_VOTERS = Requirement("vote-voters", "LFT 390 Ter", (Section.VOTE,))
SIGNED_TEXT = Requirement("signed-contract", "LFT 390 Ter fr. I", (Section.CONTRACT,), document=True)
COMMISSION = Requirement("vote-commission", "LFT 390 Ter", (Section.VOTE,), document=True, optional=True)
OATH = Requirement("oath", "LFT 390 Ter fr. II f, g", (Section.OATH,))

PARTIES = Requirement("parties", "LFT 390, 391", (Section.ORGANISATION, Section.EMPLOYERS))
CONTRACT_SCOPE = Requirement("contract-scope", "LFT 390, 391", (Section.CONTRACT,))
CONTRACT_TEXT = Requirement("contract-text", "LFT 390", (Section.CONTRACT,), document=True)
WAGE_TABLE = Requirement("wage-table", "LFT 391", (Section.CONTRACT,))
CERTIFICATE = Requirement("representativeness-certificate", "LFT 390, 390 Bis", (Section.CONTRACT,), document=True)
APPROVAL = Requirement("approved-by-workers", "LFT 390 Ter", (Section.CONTRACT,), document=True)
REVISION_TEXT = Requirement("revision-text", "LFT 390 Ter fr. III, 399 Ter", (Section.CONTRACT,), document=True)
REVISION_APPROVAL = Requirement("approved-by-workers", "LFT 390 Ter, 400 Bis", (Section.CONTRACT,), document=True)
CONTRACT_NUMBER = Requirement("contract-number", "LFT 391", (Section.CONTRACT,))
TERMINATION_TEXT = Requirement("termination-agreement", "LFT 401 fr. I", (Section.CONTRACT,), document=True)
TERMINATION_APPROVAL = Requirement("approved-by-workers", "LFT 390 Ter, 401 fr. I", (Section.CONTRACT,), document=True)
RULES_TEXT = Requirement("rules-text", "LFT 424", (Section.CONTRACT,), document=True)
RULES_COMMISSION = Requirement("rules-commission", "LFT 424 fr. I", (Section.CONTRACT,), document=True)
