"""The form that says what a document is: what it proposes stays in the register, whoever looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_search import a_document
from ui.screens.archive.description_form import DescriptionForm
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_titles_are_proposed_in_spanish_also_in_an_english_window(qtbot: QtBot) -> None:
    form = DescriptionForm(load_texts(Language.EN, "archive"))
    qtbot.addWidget(form)
    form.show_document(a_document("d1", title="", state=DocumentState.TO_CONFIRM))
    form.kind.setCurrentIndex(form.kind.findData(DocumentKind.CONTRACT.value))
    assert form.kind.currentText() == "Collective agreement"
    assert form.title.text() == "Contrato colectivo de trabajo"
    assert form.description().title == "Contrato colectivo de trabajo"
