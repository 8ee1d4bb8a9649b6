"""Who may do what: one permission table for the whole program.

Separation of duties that depends on the case (who entered may not confirm) is checked by the use case itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    ADMINISTRATOR = "administrator"
    REGISTRAR = "registrar"
    COORDINATOR = "vote-coordinator"
    FIRST_CLERK = "first-tally-clerk"
    SECOND_CLERK = "second-tally-clerk"
    SIGNER = "signer"
    FIELD_OFFICIAL = "field-official"
    REVIEWER = "registration-reviewer"
    INFORMATION_OFFICER = "public-information-officer"
    ARCHIVIST = "archivist"
    AUDITOR = "auditor"


class Permission(StrEnum):
    MANAGE_PEOPLE = "manage-people"
    MANAGE_OFFICE = "manage-office"
    BACK_UP = "back-up"
    READ_LOG = "read-log"
    READ_VOTES = "read-votes"
    PREPARE_VOTES = "prepare-votes"
    ENTER_FIRST = "enter-first"
    ENTER_SECOND = "enter-second"
    SETTLE_DIFFERENCES = "settle-differences"
    ANNUL_STATIONS = "annul-stations"
    CORRECT_COUNTS = "correct-counts"
    CLOSE_VOTES = "close-votes"
    RESOLVE = "resolve"
    SIGN = "sign"
    ISSUE_PAPERS = "issue-papers"
    READ_ROLLS = "read-rolls"
    EDIT_ROLLS = "edit-rolls"
    RULE_ON_OBSERVERS = "rule-on-observers"
    RUN_STATIONS = "run-stations"
    RECORD_AFTERMATH = "record-aftermath"
    DECIDE_OBJECTIONS = "decide-objections"
    READ_FILINGS = "read-filings"
    RECEIVE_FILINGS = "receive-filings"
    REVIEW_FILINGS = "review-filings"
    RULE_ON_FILINGS = "rule-on-filings"
    READ_SECRET_LISTS = "read-secret-lists"  # noqa: S105 - a permission, no password
    READ_REGISTER = "read-register"
    KEEP_REGISTER = "keep-register"
    EXPORT_REGISTER = "export-register"
    KEEP_CONTRACTS = "keep-contracts"
    CONFIRM_CONTRADICTIONS = "confirm-contradictions"
    READ_ARCHIVE = "read-archive"
    KEEP_ARCHIVE = "keep-archive"
    MARK_REDACTIONS = "mark-redactions"
    CONFIRM_REDACTIONS = "confirm-redactions"
    PUBLISH = "publish"
    FOLLOW_DELIVERY = "follow-delivery"
    WRITE_BULLETINS = "write-bulletins"
    PREPARE_DOSSIERS = "prepare-dossiers"
    RELEASE_DOSSIERS = "release-dossiers"


_READ = frozenset({Permission.READ_VOTES, Permission.READ_REGISTER})

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    # The administrator has no part in results.
    Role.ADMINISTRATOR: frozenset(
        {Permission.MANAGE_PEOPLE, Permission.MANAGE_OFFICE, Permission.BACK_UP, Permission.READ_LOG}
    ),
    # At the counter and in the register: takes filings in and keeps the register; rules on nothing.
    Role.REGISTRAR: _READ
    | {
        Permission.ISSUE_PAPERS,
        Permission.READ_ROLLS,
        Permission.RECORD_AFTERMATH,
        Permission.READ_FILINGS,
        Permission.RECEIVE_FILINGS,
        Permission.KEEP_REGISTER,
        Permission.EXPORT_REGISTER,
        Permission.KEEP_CONTRACTS,
        Permission.READ_ARCHIVE,
        Permission.KEEP_ARCHIVE,
        Permission.MARK_REDACTIONS,
        Permission.FOLLOW_DELIVERY,
    },
    # Digitises boxes, keeps labels and loans, and strikes out what somebody else then looks at.
    Role.ARCHIVIST: _READ | {Permission.READ_ARCHIVE, Permission.KEEP_ARCHIVE, Permission.MARK_REDACTIONS},
    # Reads the secret 30 % lists and may for that very reason export nothing.
    Role.REVIEWER: _READ | {Permission.READ_FILINGS, Permission.REVIEW_FILINGS, Permission.READ_SECRET_LISTS},
    # Hands out public renderings only; sees neither rolls nor secret lists.
    Role.INFORMATION_OFFICER: _READ
    | {
        Permission.READ_FILINGS,
        Permission.EXPORT_REGISTER,
        Permission.READ_ARCHIVE,
        Permission.MARK_REDACTIONS,
        Permission.CONFIRM_REDACTIONS,
        Permission.PUBLISH,
        Permission.WRITE_BULLETINS,
        Permission.PREPARE_DOSSIERS,
        Permission.RELEASE_DOSSIERS,
    },
    Role.COORDINATOR: _READ
    | {
        Permission.PREPARE_VOTES,
        Permission.SETTLE_DIFFERENCES,
        Permission.ANNUL_STATIONS,
        Permission.CORRECT_COUNTS,
        Permission.CLOSE_VOTES,
        Permission.ISSUE_PAPERS,
        Permission.READ_ROLLS,
        Permission.EDIT_ROLLS,
        Permission.RULE_ON_OBSERVERS,
        Permission.RUN_STATIONS,
        Permission.RECORD_AFTERMATH,
        Permission.READ_FILINGS,
        Permission.READ_ARCHIVE,
        Permission.FOLLOW_DELIVERY,
        Permission.WRITE_BULLETINS,
        Permission.PREPARE_DOSSIERS,
    },
    Role.FIRST_CLERK: _READ | {Permission.ENTER_FIRST},
    Role.SECOND_CLERK: _READ | {Permission.ENTER_SECOND},
    Role.SIGNER: _READ
    | {
        Permission.RESOLVE,
        Permission.SIGN,
        Permission.ISSUE_PAPERS,
        Permission.DECIDE_OBJECTIONS,
        Permission.READ_FILINGS,
        Permission.RULE_ON_FILINGS,
        Permission.CONFIRM_CONTRADICTIONS,
        Permission.READ_ARCHIVE,
        Permission.CONFIRM_REDACTIONS,
        Permission.RELEASE_DOSSIERS,
    },
    # At the tables: reads the roll there, marks who came, writes down what happens; takes no part in results.
    Role.FIELD_OFFICIAL: _READ | {Permission.READ_ROLLS, Permission.RUN_STATIONS},
    Role.AUDITOR: _READ | {Permission.READ_LOG, Permission.READ_FILINGS, Permission.READ_ARCHIVE},
}


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts, as known at sign-in. ``post`` is the post held, as it will be written into records."""

    user_id: int
    username: str
    full_name: str
    post: str
    roles: frozenset[Role]

    def may(self, permission: Permission) -> bool:
        """Whether any role of the person grants the permission."""
        return any(permission in PERMISSIONS[role] for role in self.roles)


_RESULTS = (
    Role.COORDINATOR,
    Role.FIRST_CLERK,
    Role.SECOND_CLERK,
    Role.SIGNER,
    Role.FIELD_OFFICIAL,
    Role.REVIEWER,
)

# One person may be first and second clerk, but not on one station: that depends on the case (application/counting).
EXCLUDING_ROLES: tuple[tuple[Role, Role], ...] = (
    *((Role.ADMINISTRATOR, role) for role in _RESULTS),
    *((Role.AUDITOR, role) for role in (Role.ADMINISTRATOR, *_RESULTS)),
    # Whoever reads the secret lists may not hold a role that exports, and may not rule on what they reviewed.
    *((Role.REVIEWER, role) for role in (Role.REGISTRAR, Role.SIGNER, Role.INFORMATION_OFFICER)),
)


def conflicting_roles(roles: frozenset[Role]) -> tuple[tuple[Role, Role], ...]:
    """The pairs among these roles that one person may not hold together.

    The administrator has no part in results; the auditor has no part in what is audited.
    """
    return tuple(pair for pair in EXCLUDING_ROLES if roles.issuperset(pair))
