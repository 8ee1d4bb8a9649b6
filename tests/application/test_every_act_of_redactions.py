"""Every act on public forms checks its permission and writes one record; every reading checks it and writes none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_every_act_of_votes import functions_of
from tests.builders_office import an_office
from tests.builders_redactions import begun, confirmed, keep_document, marked, offered
from tests.redaction import hostile_pdfs
from unionreg.application import redactions
from unionreg.application.queries import redactions as queries
from unionreg.application.queries.redactions import public_form_page
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest

MARK, CONFIRM, READ = Permission.MARK_REDACTIONS, Permission.CONFIRM_REDACTIONS, Permission.READ_ARCHIVE
NEEDS = {
    "begin_public_form": MARK,
    "mark_public_form": MARK,
    "offer_public_form": MARK,
    "confirm_public_form": CONFIRM,
    "send_back_public_form": CONFIRM,
    "withdraw_public_form": CONFIRM,
    "public_forms_open": READ,
    "public_forms_of": READ,
    "public_form_page": READ,
    "public_form_file": READ,
    "marked_document": READ,
    "remaining_text": READ,
}
READINGS = functions_of((queries,))
FUNCTIONS = {**functions_of((redactions,)), **READINGS}


@pytest.fixture(scope="module")
def office() -> OfficeUnderTest:
    return an_office()


def given(name: str, office: OfficeUnderTest) -> dict[str, Any]:
    """What the function needs, on a document of its own."""
    content = hostile_pdfs.document(hostile_pdfs.text(f"Contrato {name.encode().hex()} de prueba"))
    document = keep_document(office, content)
    if name in {"begin_public_form", "public_forms_of"}:
        return {"document_id": document}
    if name == "public_forms_open":
        return {}
    if name in {"mark_public_form", "offer_public_form"}:
        form_id = begun(office, document)
        marked(office, form_id)
        form = public_form_page(office.core, office.archivist, form_id=form_id).form
        more: dict[str, Any] = {"areas": (), "dismissed": ()} if name == "mark_public_form" else {}
        return {"form_id": form_id, "expected": form.revision, **more}
    form_id = confirmed(office, document) if name == "withdraw_public_form" else offered(office, document)
    form = public_form_page(office.core, office.archivist, form_id=form_id).form
    more = {"sha256": form.sha256} if name == "confirm_public_form" else {}
    return {
        "form_id": form_id,
        **more,
        **({"reason": "Falta"} if name in {"send_back_public_form", "withdraw_public_form"} else {}),
    }


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == set(NEEDS)


@pytest.mark.parametrize("name", NEEDS)
def test_each_needs_its_permission_and_only_acts_are_recorded(name: str, office: OfficeUnderTest) -> None:
    permission, keywords = NEEDS[name], given(name, office)
    before = len(office.log_kinds())
    for role, actor in office.by_role.items():
        if permission not in PERMISSIONS[role]:
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](office.core, actor, **keywords)
    assert len(office.log_kinds()) == before
    allowed = office.by_role[Role.SIGNER if permission is CONFIRM else Role.ARCHIVIST]
    FUNCTIONS[name](office.core, allowed, **keywords)
    assert len(office.log_kinds()) == before + (name not in READINGS)
