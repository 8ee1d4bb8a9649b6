"""Publishing as acts: every one checked, logged once; packages by decision only; nothing personal in any byte."""

from __future__ import annotations

import inspect
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_office import START, an_office
from tests.builders_votes import a_resolved_vote, a_signed_vote, certify, package
from unionreg.application import outreach, publication, publication_runs
from unionreg.application.publication import (
    decide_package,
    restore_to_site,
    set_site_address,
    withdraw_from_site,
)
from unionreg.application.publication_content import gather
from unionreg.application.publication_runs import order_site, preview_site, publish_site
from unionreg.application.publication_texts import with_texts
from unionreg.application.queries import publication as queries
from unionreg.application.queries.outreach import outreach_for_site
from unionreg.application.secrecy import issue_public_form
from unionreg.domain.outreach.bulletin import Audience, BulletinContent, BulletinKind, BulletinWords, Reach
from unionreg.domain.publication.site import PackageForm, ThingKind
from unionreg.domain.roles import PERMISSIONS, Permission
from unionreg.errors import ConflictError, NotAllowedError
from unionreg.publishing import full_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_votes import VotingOffice
    from unionreg.application.publication_ports import SiteChanges

WHY = "Para que cualquiera pueda comprobarlo"
ADDRESS = "https://registro.ejemplo.mx/consulta"


@pytest.fixture(autouse=True)
def without_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search index is another test's business."""
    monkeypatch.setattr(full_text, "program", lambda: None)


def nothing(_done: int, _of: int) -> None:
    """Nobody follows."""


def shown(here: VotingOffice) -> tuple[str, ...]:
    view = queries.package_view(here.core, here.office.information, vote_id=here.vote_id)
    return tuple(each.certificate_number for each in view.carried)


def published(here: VotingOffice, folder: Path) -> SiteChanges:
    return publish_site(here.core, here.office.information, folder=folder, step=nothing)[1]


def decided(here: VotingOffice, form: PackageForm = PackageForm.SIGNED) -> VotingOffice:
    decide_package(here.core, here.office.information, vote_id=here.vote_id, form=form, reason=WHY, shown=shown(here))
    return here


def the_code(act: Callable[[], object]) -> str:
    with pytest.raises((ConflictError, NotAllowedError)) as refused:
        act()
    return refused.value.code


ACTS: dict[str, Callable[[VotingOffice, Any, Path], object]] = {
    "set_site_address": lambda here, actor, _: set_site_address(here.core, actor, address=ADDRESS),
    "decide_package": lambda here, actor, _: decide_package(
        here.core, actor, vote_id=here.vote_id, form=PackageForm.SIGNED, reason=WHY, shown=shown(here)
    ),
    "publish_site": lambda here, actor, folder: publish_site(here.core, actor, folder=folder / "s", step=nothing),
    "withdraw_from_site": lambda here, actor, _: withdraw_from_site(
        here.core, actor, kind=ThingKind.VOTE, key=here.vote_id, reason=WHY
    ),
    "restore_to_site": lambda here, actor, _: restore_to_site(here.core, actor, kind=ThingKind.VOTE, key=here.vote_id),
}
READING: dict[str, Callable[[VotingOffice, Any, Path], object]] = {
    "preview_site": lambda here, actor, folder: preview_site(here.core, actor, folder=folder / "p", step=nothing),
    "order_site": lambda here, actor, _: order_site(here.core, actor, keep=False),
    "publication_page": lambda here, actor, _: queries.publication_page(here.core, actor),
    "package_view": lambda here, actor, _: queries.package_view(here.core, actor, vote_id=here.vote_id),
    "published_things": lambda here, actor, _: queries.published_things(here.core, actor, text="revision"),
}


def test_every_function_of_publication_has_a_line_in_the_tables() -> None:
    made = {
        name
        for module in (publication, publication_runs, queries)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and "actor" in inspect.signature(function).parameters
    }
    assert {each for each in made if not each.startswith("_")} == set(ACTS) | set(READING)


def test_each_act_asks_for_the_permission_and_is_logged_once(tmp_path: Path) -> None:
    here = a_signed_vote()
    for name, act in ACTS.items():
        before = len(here.office.log_kinds())
        for role, actor in here.office.by_role.items():
            if Permission.PUBLISH not in PERMISSIONS[role]:
                assert the_code(lambda act=act, actor=actor: act(here, actor, tmp_path)) == "permission-missing", name
        assert len(here.office.log_kinds()) == before
        act(here, here.office.information, tmp_path)
        assert len(here.office.log_kinds()) == before + 1, name


def test_reading_asks_too_and_leaves_no_trace(tmp_path: Path) -> None:
    here = a_signed_vote()
    published(here, tmp_path / "s")
    before = here.office.log_kinds()
    for name, read in READING.items():
        assert the_code(lambda read=read: read(here, here.office.first, tmp_path)) == "permission-missing", name
        assert read(here, here.office.information, tmp_path) is not None
    assert here.office.log_kinds() == before
    assert not (tmp_path / "p").exists()


def test_a_package_goes_out_only_after_its_personal_data_were_seen(tmp_path: Path) -> None:
    here = a_signed_vote()
    actor, vote = here.office.information, here.vote_id
    view = queries.package_view(here.core, actor, vote_id=vote)
    assert [each.number for each in view.carried] == [1, 2]
    assert all(len(each.said()) == 3 and each.curp for each in view.carried)
    code = the_code(
        lambda: decide_package(here.core, actor, vote_id=vote, form=PackageForm.SIGNED, reason=WHY, shown=())
    )
    assert code == "publication-not-seen"
    assert not any(path.endswith(".asice") for path in published(here, tmp_path).new)
    decided(here)
    assert any(path.endswith(f"{vote}.asice") for path in published(here, tmp_path).new)
    assert the_code(lambda: decided(here)) == "publication-decided"
    (decision,) = queries.package_view(here.core, actor, vote_id=vote).decisions
    assert (decision.shown, decision.reason, decision.decided_by) == (2, WHY, actor.full_name)


def test_the_merged_public_form_takes_the_place_of_the_package(tmp_path: Path) -> None:
    here = a_signed_vote()
    decided(here)
    published(here, tmp_path)
    code = the_code(lambda: decided(here, PackageForm.PUBLIC_FORM))
    assert code == "publication-form-missing"
    issue_public_form(here.core, here.office.coordinator, vote_id=here.vote_id)
    decided(here, PackageForm.PUBLIC_FORM)
    done = published(here, tmp_path)
    assert any(path.endswith(".asice") for path in done.gone)
    assert {path.rpartition(".")[2] for path in done.new} == {"pdf", "csv", "json"}
    assert queries.publication_page(here.core, here.office.information).packages[0].decision is not None


def test_a_package_without_its_signatures_stays_at_home() -> None:
    here = package(a_resolved_vote())
    row = queries.package_view(here.core, here.office.information, vote_id=here.vote_id).row
    assert (row.signed, row.decision) == (False, None)
    assert the_code(lambda: decided(here)) == "publication-unsigned"


def test_a_package_that_would_tell_how_somebody_voted_stays_at_home() -> None:
    here = a_signed_vote()
    with here.core.unit_of_work() as uow:
        kept = uow.preparation.get(here.vote_id)
        uow.preparation.save(replace(kept, smallest_station=100_000))
    view = queries.package_view(here.core, here.office.information, vote_id=here.vote_id)
    assert view.unsafe
    assert the_code(lambda: decided(here)) == "publication-unsafe"


def test_what_is_withdrawn_keeps_its_page_with_the_reason_until_it_comes_back(tmp_path: Path) -> None:
    here = decided(a_signed_vote())
    actor, vote = here.office.information, here.vote_id
    published(here, tmp_path)
    withdraw_from_site(here.core, actor, kind=ThingKind.VOTE, key=vote, reason="Está impugnada")
    assert (
        the_code(lambda: withdraw_from_site(here.core, actor, kind=ThingKind.VOTE, key=vote, reason=WHY))
        == "publication-nothing-to-withdraw"
    )
    (row,) = queries.publication_page(here.core, actor).withdrawals
    done = published(here, tmp_path)
    assert any(path.endswith(".asice") for path in done.gone)
    assert "Está impugnada" in (tmp_path / f"es/{row.path}.html").read_text("utf-8")
    assert queries.published_things(here.core, actor, text=vote)[0].withdrawn
    restore_to_site(here.core, actor, kind=ThingKind.VOTE, key=vote)
    assert the_code(lambda: restore_to_site(here.core, actor, kind=ThingKind.VOTE, key=vote)) == (
        "publication-not-withdrawn"
    )
    published(here, tmp_path)
    assert "Está impugnada" not in (tmp_path / f"es/{row.path}.html").read_text("utf-8")


def test_what_was_never_published_cannot_be_withdrawn() -> None:
    office = an_office()
    code = the_code(
        lambda: withdraw_from_site(office.core, office.information, kind=ThingKind.UNION, key="u", reason=WHY)
    )
    assert code == "publication-nothing-to-withdraw"


@pytest.mark.parametrize(
    "wrong", ["ftp://x", "registro.mx", "https://a b", "https://x?y", "https://x/#a", 'https://x"y']
)
def test_a_wrong_address_is_refused(wrong: str) -> None:
    office = an_office()
    assert the_code(lambda: set_site_address(office.core, office.information, address=wrong)) == "site-address-wrong"


def test_an_address_may_be_taken_back() -> None:
    office = an_office()
    for address in (f" {ADDRESS}/ ", ""):
        set_site_address(office.core, office.information, address=address)
        assert queries.publication_page(office.core, office.information).address == address.strip().rstrip("/")


def test_a_vote_in_the_making_is_not_published_and_a_certified_one_is(tmp_path: Path) -> None:
    here = a_signed_vote()
    certify(here)
    done = published(here, tmp_path)
    (certificate,) = [path for path in done.new if path.startswith("es/certificados/") and "index" not in path]
    text = (tmp_path / certificate).read_text("utf-8")
    assert "Constancia" in text
    assert "lo tienen las partes" in text
    assert (tmp_path / "sello.json").is_file()
    assert queries.publication_page(here.core, here.office.information).runs[0].number == 1


def test_addresses_outlive_everything(tmp_path: Path) -> None:
    here = a_signed_vote()
    published(here, tmp_path)
    with here.core.unit_of_work() as uow:
        before = uow.publication.book()
    published(here, tmp_path / "other")
    with here.core.unit_of_work() as uow:
        assert uow.publication.book() == before


def test_bulletins_leaflets_and_the_glossary_stand_on_the_site(tmp_path: Path) -> None:
    office = an_office()
    words = BulletinWords("Sin plataforma el lunes", "No habrá sistema.\nVenga a ventanilla.", "Traiga sus papeles")
    english = BulletinWords("No platform on Monday", "There will be no system.\nCome to the counter.", "Bring papers")
    for kind in (BulletinKind.DOWNTIME, BulletinKind.NOTICE):
        content = BulletinContent(
            kind, Audience(Reach.PUBLIC), START.date(), START.date(), words, english, "Artículo 1"
        )
        made = outreach.write_bulletin(office.core, office.information, content=content)
        outreach.publish_bulletin(office.core, office.information, bulletin_id=made.created[0], expected_revision=1)
    publish_site(office.core, office.information, folder=tmp_path, step=nothing)
    (notice,) = tmp_path.glob("en/avisos/*/*.html")
    assert "Come to the counter" in notice.read_text("utf-8")
    assert len(list(tmp_path.glob("es/boletines/*/*.html"))) == 1
    assert len(list(tmp_path.glob("es/folletos/*/*.html"))) >= 6
    assert "<dt>" in (tmp_path / "es/glosario.html").read_text("utf-8")


def test_the_content_is_the_same_when_nothing_changes() -> None:
    here = decided(a_signed_vote())
    core, actor = here.core, here.office.information
    with core.unit_of_work() as uow:
        once, again = (gather(core, uow, START) for _ in range(2))
    assert once == again
    assert with_texts(once, outreach_for_site(core, actor), {}) == with_texts(again, outreach_for_site(core, actor), {})


CURP = re.compile(rb"[A-Z]{4}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d")
EMAIL = re.compile(rb"[\w.+-]+@[\w-]+\.[\w.]+")


def test_no_byte_of_a_published_site_holds_what_is_personal(tmp_path: Path) -> None:
    here = a_signed_vote()
    certify(here)
    issue_public_form(here.core, here.office.coordinator, vote_id=here.vote_id)
    decided(here, PackageForm.PUBLIC_FORM)
    published(here, tmp_path)
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert len(files) > 60
    for each in files:
        data = each.read_bytes()
        assert not CURP.search(data), each
        assert not EMAIL.search(data) or each.suffix in (".js", ".pdf"), each
        assert str(tmp_path).encode() not in data, each
