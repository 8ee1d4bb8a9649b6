"""Roles and what they permit, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from unionreg.domain.roles import Role

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    """The name of a role."""
    return {
        Role.ADMINISTRATOR: translate("Roles", "Administrator"),
        Role.REGISTRAR: translate("Roles", "Registrar"),
        Role.COORDINATOR: translate("Roles", "Vote coordinator"),
        Role.FIRST_CLERK: translate("Roles", "First tally clerk"),
        Role.SECOND_CLERK: translate("Roles", "Second tally clerk"),
        Role.SIGNER: translate("Roles", "Signer"),
        Role.FIELD_OFFICIAL: translate("Roles", "Field official"),
        Role.REVIEWER: translate("Roles", "Registration reviewer"),
        Role.INFORMATION_OFFICER: translate("Roles", "Public information officer"),
        Role.ARCHIVIST: translate("Roles", "Archivist"),
        Role.AUDITOR: translate("Roles", "Auditor"),
    }[role]


def role_explanation(role: Role) -> str:
    """What a person with this role does and may not do."""
    return {
        Role.ADMINISTRATOR: translate(
            "Roles", "Keeps accounts, calendars, authorities and backups, and reads the log. Has no part in results."
        ),
        Role.REGISTRAR: translate("Roles", "Takes filings in at the counter, keeps the register, issues papers."),
        Role.COORDINATOR: translate(
            "Roles",
            "Prepares votes, settles differences, annuls or corrects stations, closes the count, issues papers.",
        ),
        Role.FIRST_CLERK: translate("Roles", "Types the count sheets the first time."),
        Role.SECOND_CLERK: translate("Roles", "Types them a second time without seeing the first."),
        Role.SIGNER: translate("Roles", "Resolves the outcome, signs it with an e.firma, and issues papers."),
        Role.FIELD_OFFICIAL: translate(
            "Roles", "Runs the tables on the day: opening, who came, incidents, closing. Has no part in results."
        ),
        Role.REVIEWER: translate(
            "Roles", "Reviews filings point by point and reads the secret lists. For that reason exports nothing."
        ),
        Role.INFORMATION_OFFICER: translate(
            "Roles", "Hands out public renderings of the register. Sees no rolls and no secret lists."
        ),
        Role.ARCHIVIST: translate(
            "Roles", "Digitises boxes, keeps labels and loans of paper files, and marks personal data to strike out."
        ),
        Role.AUDITOR: translate("Roles", "Reads everything, log included, and changes nothing."),
    }[role]
