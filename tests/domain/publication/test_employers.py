"""Pages of employers are put together from contracts and votes, and tell nothing of what is withdrawn."""

from __future__ import annotations

from dataclasses import replace

from tests.builders_site import DAY, a_contract, a_vote
from unionreg.domain.publication.employers import employers_of, with_employers
from unionreg.domain.publication.site import (
    Said,
    SiteContent,
    SiteEmployer,
    SiteOffice,
    SiteRef,
    SiteWithdrawal,
    ThingKind,
)

KEY = "ASI010203AB9"


def test_an_employer_has_its_contracts_its_votes_and_one_history_the_newest_first() -> None:
    (firm,) = employers_of((a_contract(),), (a_vote(),))
    assert (firm.key, firm.rfc, firm.workplaces) == (KEY, KEY, ("Planta Norte, Silao, Guanajuato",))
    assert [each.kind for each in (*firm.contracts, *firm.votes)] == [ThingKind.CONTRACT, ThingKind.VOTE]
    assert "Sindicato Independiente" in firm.contracts[0].name
    days = [each.on for each in firm.history]
    assert days == sorted(days, key=str, reverse=True)
    assert len(days) == 3
    assert firm.history[0].what == Said(
        "Revisión de contrato (390 Ter): Aprobado", "Contract revision (390 Ter): Approved"
    )


def test_the_same_employer_under_several_names_is_one_and_says_how_else_it_is_called() -> None:
    later = a_contract(
        key="c9", number="CC-9", employers=(SiteEmployer(KEY, "Autopartes de Silao SAB", KEY, "", "Fundición"),) * 2
    )
    (firm,) = employers_of((a_contract(), later), ())
    assert (firm.name, firm.activity) == ("Autopartes de Silao SAB", "Fundición")
    assert firm.other_names == ("Autopartes de Silao, S.A. de C.V.",)
    assert [each.key for each in firm.contracts] == ["c1", "c9"]


def test_an_employer_that_only_a_vote_names_has_a_page_too() -> None:
    ref = SiteRef(ThingKind.EMPLOYER, "n1", "Ana Luna")
    vote = a_vote(employers=(ref, ref), outcome=Said(""), procedure=Said(""), last_day=None, first_day=None)
    (firm,) = employers_of((), (vote,))
    assert (firm.name, firm.contracts, len(firm.votes)) == ("Ana Luna", (), 1)
    assert (firm.history[0].on, firm.history[0].what.en) == (None, "Vote")


def test_of_what_is_withdrawn_only_the_reference_is_left() -> None:
    gone = SiteWithdrawal(DAY, "Error")
    (firm,) = employers_of((a_contract(withdrawn=gone),), (a_vote(withdrawn=gone),))
    assert firm.history == ()
    assert firm.workplaces == ()
    assert firm.contracts[0].name == "CC-7K2-2026-000123-K"


def test_earlier_keys_go_with_the_employer_that_they_became() -> None:
    content = SiteContent(SiteOffice("Oficina", "Lugar", DAY), contracts=(a_contract(), a_contract(unions=())))
    (firm,) = with_employers(content, {KEY: ("e1",)}).employers
    assert firm.merged == ("e1",)
    assert replace(firm, merged=()) == with_employers(content).employers[0]
