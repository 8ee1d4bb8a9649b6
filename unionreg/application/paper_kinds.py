"""The papers of a vote, by kind."""

from __future__ import annotations

from enum import StrEnum


class PaperKind(StrEnum):
    """Papers of a vote; stored by value."""

    BLANK_STATION_ACT = "blank-station-act"
    STATION_ACT = "station-act"
    GENERAL_ACT = "general-act"
    RESULT_NOTICE = "result-notice"
    CERTIFICATE = "certificate"
    KIT_PART = "kit-part"
    SUPPORT_RULING = "support-ruling"
    RESULT_REPORT = "result-report"
    OBJECTION_DECISION = "objection-decision"
    NULLITY_ORDER = "nullity-order"
    DESTRUCTION_ACT = "destruction-act"
    PUBLIC_FORM = "public-form"
    PUBLIC_CERTIFICATE = "public-certificate"
