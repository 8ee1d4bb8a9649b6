"""Signing with an e.firma, as the screens of signing and of the certificate ask for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.journeys.desk import Desk
from unionreg.demo import cast
from unionreg.demo.authority import PASSWORD as KEY_PASSWORD
from unionreg.demo.office import KEYS


def sign(desk: Desk, office: Path, button: Any) -> None:
    """Choose the e.firma, type its password, look whose it is, sign."""
    keys = desk.screen.keys
    beside = office / KEYS / cast.OFFICIAL.slug
    desk.answers.files = [beside.with_suffix(".cer"), beside.with_suffix(".key")]
    desk.push(keys._certificate_field.field.focusProxy())
    desk.push(keys._key_field.field.focusProxy())
    desk.write(keys.password, KEY_PASSWORD)
    desk.push(keys.show_button)
    assert cast.OFFICIAL.rfc in desk.words(keys)
    desk.push(button)
    assert desk.problems() == ""
    assert keys.password.text() == ""
