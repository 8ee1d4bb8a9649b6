"""Writing the site beside an office that goes on working: order, write, note; nothing is held meanwhile."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import PASSWORD, add_colleague, an_office_file
from unionreg.application import outreach, people
from unionreg.application.publication import withdraw_from_site
from unionreg.application.publication_runs import note_site, order_site, publish_site, write_site
from unionreg.application.queries.publication import publication_page, published_things
from unionreg.application.session import sign_in
from unionreg.domain.outreach.bulletin import Audience, BulletinContent, BulletinKind, BulletinWords, Reach
from unionreg.domain.publication.site import ThingKind
from unionreg.domain.roles import Role
from unionreg.publishing import full_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

FIRST = date(2026, 8, 12)


class StoppedError(Exception):
    """The person cancelled."""


def nothing(_done: int, _of: int) -> None:
    """Nobody follows."""


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    """A real file: there a transaction that is held keeps every other one out."""
    monkeypatch.setattr(full_text, "program", lambda: None)
    made = an_office_file(tmp_path / "oficina")
    yield made
    made.close()


@pytest.fixture
def officer(core: Core) -> Actor:
    return add_colleague(core, chief(core), "ibarra", "Inés Ibarra", Role.INFORMATION_OFFICER)


def chief(core: Core) -> Actor:
    return sign_in(core, username="luna", password=PASSWORD).actor


def a_notice(core: Core, officer: Actor, title: str = "Cerrado el lunes") -> str:
    """A notice of the office that everybody reads."""
    words = BulletinWords(title, "No habrá servicio en ventanilla.", "")
    content = BulletinContent(BulletinKind.NOTICE, Audience(Reach.PUBLIC), FIRST, FIRST, words, None, "")
    (key,) = outreach.write_bulletin(core, officer, content=content).created
    outreach.publish_bulletin(core, officer, bulletin_id=key, expected_revision=1)
    return key


def test_the_office_goes_on_working_while_its_site_is_written(core: Core, officer: Actor, tmp_path: Path) -> None:
    order = order_site(core, officer)
    written: list[str] = []

    def work(done: int, _of: int) -> None:
        if done == 1:
            written.append(a_notice(core, officer))

    done = write_site(core, order, folder=tmp_path / "sitio", step=work)
    _, noted = note_site(core, order, done)
    assert len(written) == 1
    assert not noted.overtaken
    assert not list((tmp_path / "sitio").glob("es/avisos/*/*.html"))
    publish_site(core, officer, folder=tmp_path / "sitio", step=nothing)
    assert len(list((tmp_path / "sitio").glob("es/avisos/*/*.html"))) == 1
    assert [run.number for run in publication_page(core, officer).runs] == [2, 1]


def test_bytes_are_read_beside_a_transaction_that_somebody_else_has_open(core: Core, officer: Actor) -> None:
    with core.unit_of_work() as uow:
        sha256 = uow.votes.files.put(b"un paquete")
    order = order_site(core, officer, keep=False)
    with core.unit_of_work() as uow:
        uow.publication.set_address("https://ejemplo.mx")
        assert order.read(sha256) == b"un paquete"


def test_what_is_withdrawn_while_the_site_is_written_asks_for_another_run(
    core: Core, officer: Actor, tmp_path: Path
) -> None:
    key = a_notice(core, officer)
    order = order_site(core, officer)
    done = write_site(core, order, folder=tmp_path / "sitio", step=nothing)
    withdraw_from_site(core, officer, kind=ThingKind.NOTICE, key=key, reason="Ya se abrió")
    _, noted = note_site(core, order, done)
    assert noted.overtaken
    _, again = publish_site(core, officer, folder=tmp_path / "sitio", step=nothing)
    assert not again.overtaken
    (notice,) = (tmp_path / "sitio").glob("es/avisos/*/*.html")
    assert "Ya se abrió" in notice.read_text("utf-8")


def test_what_stands_outside_is_noted_also_when_its_author_may_not_publish_any_more(
    core: Core, officer: Actor, tmp_path: Path
) -> None:
    order = order_site(core, officer)
    done = write_site(core, order, folder=tmp_path / "sitio", step=nothing)
    people.deactivate_person(core, chief(core), user_id=officer.user_id, reason="Dejó la oficina")
    note_site(core, order, done)
    with core.unit_of_work() as uow:
        (run,) = uow.publication.runs(9)
        last = list(uow.audit.records())[-1]
    assert (run.made_by, run.written) == ("Inés Ibarra", done.written)
    assert last.kind == "site-published"


def test_a_run_that_was_stopped_gives_addresses_and_is_finished_by_the_next(
    core: Core, officer: Actor, tmp_path: Path
) -> None:
    a_notice(core, officer)

    def stop(done: int, _of: int) -> None:
        if done == 40:
            raise StoppedError

    order = order_site(core, officer)
    with pytest.raises(StoppedError):
        write_site(core, order, folder=tmp_path / "sitio", step=stop)
    assert published_things(core, officer, text="bo-")
    assert publication_page(core, officer).runs == ()
    _, done = publish_site(core, officer, folder=tmp_path / "sitio", step=nothing)
    assert done.unchanged >= 39
    _, again = publish_site(core, officer, folder=tmp_path / "sitio", step=nothing)
    assert (again.written, again.gone) == (0, ())
