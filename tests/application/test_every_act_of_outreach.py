"""Every act of this area checks who may do it and adds exactly one record; reading adds none.

A new function fails here until it has a line in the tables.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_outreach import CONTENT, MAYA, TOPIC, OutreachOffice, an_outreach_office
from unionreg.application import outreach, outreach_languages
from unionreg.application.people import deactivate_person
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.languages import SubjectKind
from unionreg.domain.outreach.leaflet import LeafletForm, LeafletOrder
from unionreg.domain.roles import PERMISSIONS, Permission, Role
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

P = Permission
WRITE = (P.WRITE_BULLETINS,)
NOTING = outreach_languages.NOTING


def _noted(here: OutreachOffice) -> dict[str, Any]:
    spoken = here.spoken(here.variant())
    outreach_languages.note_language(here.office.core, here.office.information, spoken=spoken)
    return {"spoken": spoken}


ACTS: dict[str, tuple[tuple[Permission, ...], Callable[[OutreachOffice], dict[str, Any]]]] = {
    "write_bulletin": (WRITE, lambda _here: {"content": CONTENT}),
    "change_bulletin": (
        WRITE,
        lambda here: {"bulletin_id": here.draft(), "expected_revision": 1, "content": CONTENT},
    ),
    "discard_bulletin": (WRITE, lambda here: {"bulletin_id": here.draft(), "expected_revision": 1}),
    "publish_bulletin": (WRITE, lambda here: {"bulletin_id": here.draft(), "expected_revision": 1}),
    "withdraw_bulletin": (
        WRITE,
        lambda here: {"bulletin_id": here.published(), "expected_revision": 2, "reason": "Errata"},
    ),
    "acknowledge_bulletin": ((), lambda here: {"bulletin_id": here.published()}),
    "add_variant": (NOTING, lambda _here: {"name": MAYA}),
    "change_variant": (WRITE, lambda here: {"variant_id": here.variant(), "name": MAYA}),
    "note_language": (NOTING, lambda here: {"spoken": here.spoken(here.variant())}),
    "forget_language": (NOTING, _noted),
    "record_translation": (WRITE, lambda here: {"content": here.translation(here.variant())}),
    "withdraw_translation": (
        WRITE,
        lambda here: {"translation_id": here.translated(here.variant()), "reason": "Errata"},
    ),
}


def _order(here: OutreachOffice) -> dict[str, Any]:
    order = queries.leaflet_order(here.office.core, here.office.signer, topic_id=TOPIC, form=LeafletForm.POSTER)
    assert isinstance(order, LeafletOrder)
    return {"order": order}


READS: dict[str, tuple[tuple[Permission, ...], Callable[[OutreachOffice], dict[str, Any]]]] = {
    "todays_bulletins": ((), lambda _here: {}),
    "bulletins_list": ((), lambda _here: {}),
    "bulletin_page": ((), lambda here: {"bulletin_id": here.published()}),
    "library": ((), lambda _here: {}),
    "languages": ((), lambda _here: {}),
    "languages_of": ((), lambda _here: {"subject": SubjectKind.VOTE, "subject_id": "rev-2026"}),
    "leaflet_order": ((), lambda _here: {"topic_id": TOPIC, "form": LeafletForm.POSTER}),
    "leaflet": ((), _order),
    "outreach_for_site": ((P.PUBLISH,), lambda _here: {}),
}


def public_functions(*modules: ModuleType) -> set[str]:
    found = [inspect.getmembers(module, inspect.isfunction) for module in modules]
    named = [pair for pairs in found for pair in pairs]
    own = {module.__name__ for module in modules}
    return {name for name, function in named if function.__module__ in own and not name.startswith("_")}


def test_every_function_has_its_line() -> None:
    without_office = {"office_day"}
    assert public_functions(outreach, outreach_languages) - without_office == set(ACTS)
    # The door is read before anybody has signed in.
    assert public_functions(queries) - {"door_bulletins"} == set(READS)


@pytest.mark.parametrize("name", sorted(ACTS))
def test_an_act_is_for_those_who_may_and_leaves_one_record(name: str) -> None:
    permissions, prepare = ACTS[name]
    here = an_outreach_office()
    act = getattr(outreach, name, None) or getattr(outreach_languages, name)
    arguments = prepare(here)
    for role, actor in here.office.by_role.items():
        if permissions and PERMISSIONS[role].isdisjoint(permissions):
            before = here.office.log_kinds()
            with pytest.raises(NotAllowedError):
                act(here.office.core, actor, **arguments)
            assert here.office.log_kinds() == before
    before = here.office.log_kinds()
    act(here.office.core, here.office.information, **arguments)
    assert len(here.office.log_kinds()) == len(before) + 1


@pytest.mark.parametrize("name", sorted(READS))
def test_reading_checks_who_reads_and_leaves_no_record(name: str) -> None:
    permissions, prepare = READS[name]
    here = an_outreach_office()
    arguments = prepare(here)
    read = getattr(queries, name)
    before = here.office.log_kinds()
    for role, actor in here.office.by_role.items():
        if PERMISSIONS[role].isdisjoint(permissions) and permissions:
            with pytest.raises(NotAllowedError):
                read(here.office.core, actor, **arguments)
        else:
            read(here.office.core, actor, **arguments)
    assert here.office.log_kinds() == before


def test_somebody_who_left_reads_nothing() -> None:
    here = an_outreach_office()
    core, office = here.office.core, here.office
    arguments = {name: prepare(here) for name, (_, prepare) in READS.items()}
    deactivate_person(core, office.administrator, user_id=office.signer.user_id, reason="Se fue")
    for name, given in arguments.items():
        with pytest.raises(NotAllowedError, match="account-inactive"):
            getattr(queries, name)(core, office.signer, **given)


def test_no_role_but_writers_has_the_permission() -> None:
    writers = {role for role in Role if P.WRITE_BULLETINS in PERMISSIONS[role]}
    assert writers == {Role.INFORMATION_OFFICER, Role.COORDINATOR}
