"""The verdict on a file in words, for each kind of file; what is common to all is said as for packages. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from unionreg.evidence.dossier_report_text import DOSSIER
from unionreg.evidence.filing_report_text import FILING, NOTICE
from unionreg.evidence.registry_report_text import REGISTRY

translate = QCoreApplication.translate

OBSERVATION, SEAL = "observation-report-1", "seal-report-1"


def verdict_words(schema: str, name: str) -> tuple[str, str]:
    """Sentence and meaning of the verdict called ``name`` in a report of this ``schema``."""
    return _BY_SCHEMA.get(schema, _common)(name)


def _common(name: str) -> tuple[str, str]:
    words = {
        "valid": (
            translate("Verify", "Valid. The signed result has not been changed."),
            translate("Verify", "Every signature is good, the figures add up, and the outcome follows from the rule."),
        ),
        "valid-with-remarks": (
            translate("Verify", "Valid, with remarks. The signed result has not been changed."),
            translate("Verify", "Signatures and figures are good. Read the remarks: they say what was unusual."),
        ),
        "incomplete": (
            translate("Verify", "Incomplete. Something that belongs to it is not there."),
            translate(
                "Verify", "What is there has not been changed, but do not rely on it until the rest is delivered."
            ),
        ),
        "altered": (
            translate("Verify", "Altered. This is not what was signed."),
            translate("Verify", "Something was changed after the signature. Do not use it; ask for the original file."),
        ),
        "not-trusted": (
            translate("Verify", "Not trusted. The signature is not from a recognised e.firma."),
            translate("Verify", "It may be whole, but nobody who may sign stands behind it. Read the failed checks."),
        ),
        "inconsistent": (
            translate("Verify", "Inconsistent. It was signed like this, but it does not add up."),
            translate(
                "Verify", "The signatures hold; figures, outcome or papers contradict each other. See which below."
            ),
        ),
        "unreadable": (
            translate("Verify", "Unreadable. This is not a whole package or certificate."),
            translate("Verify", "The file is damaged, cut, or of another kind. Ask for it again, on another medium."),
        ),
    }
    return words[name]


def _observation_words(name: str) -> tuple[str, str]:
    """The verdict on an observer's report; what is common to all files is said as for packages."""
    words = {
        "valid": (
            translate("Verify", "Valid. The observer's report has not been changed."),
            translate("Verify", "The signature is good. It proves who signed, not that what was seen is everything."),
        ),
        "valid-with-remarks": (
            translate("Verify", "Valid, with remarks. The observer's report has not been changed."),
            translate("Verify", "The signature is good. Read the remarks: what a key proves, and what differs."),
        ),
        "inconsistent": (
            translate("Verify", "Inconsistent. It was signed like this, but its parts contradict each other."),
            translate("Verify", "The signature holds; notebook, photographs, report or package do not fit. See below."),
        ),
        "unreadable": (
            translate("Verify", "Unreadable. This is not a whole observer's report."),
            translate("Verify", "The file is damaged, cut, or of another kind. Ask for it again, on another medium."),
        ),
    }
    return words.get(name) or _common(name)


def _registry_verdict(name: str) -> tuple[str, str]:
    """The verdict on a paper of the register; what is common to all files is said as for packages."""
    words = {
        "valid": (
            translate("Verify", "Valid. The signed paper has not been changed."),
            translate("Verify", "The signature is good; page, data and seal say the same."),
        ),
        "valid-with-remarks": (
            translate("Verify", "Valid, with remarks. The signed paper has not been changed."),
            translate("Verify", "The signature is good. Read the remarks: whether it still holds, whose seal it is."),
        ),
        "inconsistent": (
            translate("Verify", "Inconsistent. It was signed like this, but its parts contradict each other."),
            translate("Verify", "The signature holds; page, data, seal or days do not fit. See below."),
        ),
        "unreadable": (
            translate("Verify", "Unreadable. This is not a whole paper of the register."),
            translate("Verify", "The file is damaged, cut, or of another kind. Ask for it again, on another medium."),
        ),
    }
    return words.get(name) or _common(name)


def _filing_verdict(name: str) -> tuple[str, str]:
    """The verdict on the container of a filing."""
    whole = translate("Verify", "It is as it was made. Compare the digest with the one on the sheets signed on paper.")
    words = {
        "valid": (translate("Verify", "Valid. The filing has not been changed."), whole),
        "valid-with-remarks": (translate("Verify", "Valid, with remarks. The filing is whole."), whole),
        "inconsistent": (
            translate("Verify", "Inconsistent. Data, lists and documents of the filing do not fit each other."),
            translate("Verify", "See below which one, and ask whoever handed it in for the original file."),
        ),
        "unreadable": (
            translate("Verify", "Unreadable. This is not a whole filing that this program knows."),
            translate(
                "Verify", "The file is damaged, cut, or made by a newer program. The first check below says why."
            ),
        ),
    }
    return words.get(name) or _common(name)


def _notice_verdict(name: str) -> tuple[str, str]:
    """The verdict on a sealed file of an office."""
    compare = translate(
        "Verify", "It is as it was sealed. Compare the fingerprint of the key with the one the office published."
    )
    words = {
        "valid": (translate("Verify", "The seal of the notice is good."), compare),
        "valid-with-remarks": (translate("Verify", "The seal of the notice is good, with remarks."), compare),
        "not-trusted": (
            translate("Verify", "Not trusted. The notice is not sealed by an office known here."),
            translate("Verify", "It is whole, but nobody known stands behind it. Read the failed checks."),
        ),
        "altered": (
            translate("Verify", "Altered. The seal does not fit what the notice says."),
            translate("Verify", "Do not use it; ask the office for the original file."),
        ),
    }
    return words.get(name) or (
        translate("Verify", "Unreadable. This is not a whole notice that this program knows."),
        translate("Verify", "The file is damaged, cut, or made by a newer program. The first check below says why."),
    )


def _dossier_verdict(name: str) -> tuple[str, str]:
    """The verdict on a dossier that an office released."""
    compare = translate(
        "Verify", "It is as it was sealed. Compare the fingerprint of the key with the one the office published."
    )
    words = {
        "valid": (translate("Verify", "The seal of the dossier is good."), compare),
        "valid-with-remarks": (translate("Verify", "The seal of the dossier is good, with remarks."), compare),
        "not-trusted": (
            translate("Verify", "Not trusted. The dossier is not sealed by an office known here."),
            translate("Verify", "It is whole, but nobody known stands behind it. Read the failed checks."),
        ),
        "altered": (
            translate("Verify", "Altered. The dossier was changed after it was sealed."),
            translate("Verify", "Do not use it; ask the office for the original file."),
        ),
        "inconsistent": (
            translate("Verify", "Inconsistent. The parts of the dossier do not fit each other."),
            translate("Verify", "See below which one, and ask the office."),
        ),
    }
    return words.get(name) or (
        translate("Verify", "Unreadable. This is not a whole dossier that this program knows."),
        translate("Verify", "The file is damaged, cut, or made by a newer program. The first check below says why."),
    )


def _seal_words(name: str) -> tuple[str, str]:
    proves = translate(
        "Verify",
        "The seal proves who made this code, not who signed. Compare every figure below with the paper around it.",
    )
    words = {
        "valid": (translate("Verify", "The seal is good."), proves),
        "altered": (
            translate("Verify", "Altered. The seal does not fit what the code says."),
            translate("Verify", "Do not rely on this paper; ask for the signed package."),
        ),
        "not-trusted": (
            translate("Verify", "The seal is of an office that this computer does not know."),
            translate(
                "Verify", "Compare the key name with the one the office published, or verify the signed package."
            ),
        ),
        "inconsistent": (
            translate("Verify", "Inconsistent. Code and package do not say the same."),
            translate("Verify", "See below which figure differs, and ask the office."),
        ),
    }
    return words.get(name) or (
        translate("Verify", "No seal code could be read in this picture."),
        translate("Verify", "Take the picture again: the whole code, straight, in good light, without folds."),
    )


_BY_SCHEMA = {
    SEAL: _seal_words,
    OBSERVATION: _observation_words,
    FILING: _filing_verdict,
    NOTICE: _notice_verdict,
    DOSSIER: _dossier_verdict,
    REGISTRY: _registry_verdict,
}
