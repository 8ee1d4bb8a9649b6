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
        Role.AUDITOR: translate("Roles", "Auditor"),
    }[role]


def role_explanation(role: Role) -> str:
    """What a person with this role does and may not do."""
    return {
        Role.ADMINISTRATOR: translate(
            "Roles", "Keeps accounts, calendars, authorities and backups, and reads the log. Has no part in results."
        ),
        Role.REGISTRAR: translate("Roles", "Reads votes and issues papers."),
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
        Role.AUDITOR: translate("Roles", "Reads everything, log included, and changes nothing."),
    }[role]
