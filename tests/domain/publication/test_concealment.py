"""What was withdrawn says nothing any more, neither by itself nor through anything else."""

from __future__ import annotations

from dataclasses import replace

from tests.builders_site import DAY, a_certificate, a_contract, a_text, a_union, a_vote, an_office, some_content
from unionreg.domain.publication.concealment import concealed, withdrawn_things
from unionreg.domain.publication.site import (
    Said,
    SiteCertificate,
    SiteContent,
    SiteContract,
    SiteEvent,
    SiteFirm,
    SiteRef,
    SiteText,
    SiteUnion,
    SiteVote,
    SiteWithdrawal,
    ThingKind,
)

GONE = SiteWithdrawal(DAY, "Se publicó por error")
SECRET = "Nombre que no debe verse"


def ref(kind: ThingKind, key: str) -> SiteRef:
    return SiteRef(kind, key, SECRET)


def everything_names(contract: str, vote: str, union: str) -> SiteContent:
    """Things that all name these by a secret name."""
    of_contract, of_vote, of_union = (
        *(ref(ThingKind.CONTRACT, contract), ref(ThingKind.VOTE, vote)),
        ref(ThingKind.UNION, union),
    )
    event = SiteEvent(DAY, Said("Depósito", "Deposit"), detail=SECRET, about=of_contract)
    plain = SiteEvent(DAY, Said("Registro", "Registration"), detail="Otro asunto")
    return SiteContent(
        an_office(),
        (a_union(key="u5", history=(event, plain)),),
        (a_contract(key="c5", number="CC-5", unions=(of_union,), votes=(of_vote,), certificates=()),),
        (SiteFirm("e5", "Aceros", other_names=(SECRET,), contracts=(of_contract, ref(ThingKind.CONTRACT, "c5"))),),
        (a_vote(key="v5", unions=(of_union,), contract=of_contract),),
        (a_certificate(key="k5", about=(of_vote, SiteRef(ThingKind.VOTE, "v5", "Otra"))),),
        (a_text(about=(of_union,)),),
    )


def test_a_withdrawn_thing_keeps_its_folio_and_the_day_and_the_reason_of_its_withdrawal() -> None:
    content = some_content()
    made = concealed(
        replace(
            content,
            unions=(a_union(name=SECRET, withdrawn=GONE),),
            contracts=(a_contract(title=SECRET, scope=SECRET, withdrawn=GONE),),
            votes=(a_vote(title=SECRET, question=SECRET, withdrawn=GONE),),
            certificates=(a_certificate(kind=Said(SECRET), said=SECRET, withdrawn=GONE),),
            texts=(a_text(title=Said(SECRET), withdrawn=GONE),),
            employers=(SiteFirm("e1", SECRET, rfc="ASI010203AB9", withdrawn=GONE),),
        )
    )
    assert SECRET not in repr(made)
    assert "ASI010203AB9" not in repr(made)
    things: list[SiteUnion | SiteContract | SiteVote | SiteCertificate | SiteText | SiteFirm] = [*made.unions]
    things += [*made.contracts, *made.votes, *made.certificates, *made.texts, *made.employers]
    assert [each.withdrawn for each in things] == [GONE] * len(things)
    assert made.unions[0].name == made.unions[0].number == "RA-7K2-2026-000017-Q"
    assert len(withdrawn_things(made)) == len(things)


def test_nothing_else_names_what_was_withdrawn() -> None:
    around = everything_names("c1", "rev-2026", "u1")
    content = replace(
        around,
        unions=(*around.unions, a_union(withdrawn=GONE)),
        contracts=(*around.contracts, a_contract(withdrawn=GONE)),
        votes=(*around.votes, a_vote(withdrawn=GONE)),
    )
    made = concealed(content)
    names = [each.name for each in (*made.contracts[0].unions, *made.contracts[0].votes, *made.employers[0].contracts)]
    assert names == ["RA-7K2-2026-000017-Q", "rev-2026", "CC-7K2-2026-000123-K", "CC-5"]
    assert made.employers[0].other_names == ()
    assert made.votes[0].contract == SiteRef(ThingKind.CONTRACT, "c1", "CC-7K2-2026-000123-K")
    assert [each.detail for each in made.unions[0].history] == ["", "Otro asunto"]
    assert made.certificates[0].about[0].name == "rev-2026"
    assert made.texts[0].about[0].name == "RA-7K2-2026-000017-Q"


def test_what_is_published_stays_as_it_is() -> None:
    content = everything_names("c5", "v5", "u5")
    assert concealed(content) == content
    without = replace(content, votes=(a_vote(contract=None),))
    assert concealed(without) == without


def test_certificates_of_withdrawn_things_alone_are_withdrawn_with_them() -> None:
    content = some_content(votes=(a_vote(withdrawn=GONE),))
    made = concealed(content)
    assert made.certificates[0].withdrawn == GONE
    assert made.certificates[0].files == ()
    assert made.contracts[0].certificates[0].name == "CC-2026-000017-Q"


def test_an_employer_that_only_withdrawn_things_name_is_withdrawn_with_them() -> None:
    firm = SiteFirm("e1", SECRET, contracts=(SiteRef(ThingKind.CONTRACT, "c1", SECRET),), merged=("old",))
    content = replace(some_content(contracts=(a_contract(withdrawn=GONE),)), employers=(firm,))
    assert concealed(content).employers == (SiteFirm("e1", "", merged=("old",), withdrawn=GONE),)


def test_an_employer_whose_page_was_withdrawn_is_still_named_as_a_party() -> None:
    party = SiteRef(ThingKind.EMPLOYER, "e1", "Autopartes de Silao")
    event = SiteEvent(DAY, Said("Votación", "Vote"), detail="con", about=party)
    union = a_union(history=(event,))
    firm = SiteFirm("e1", "Autopartes de Silao", withdrawn=GONE)
    content = replace(some_content(unions=(union,)), employers=(firm,))
    assert concealed(content).unions[0].history[0].about == party
