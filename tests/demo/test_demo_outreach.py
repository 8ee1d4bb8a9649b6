"""The demo's bulletins and languages come from the real use cases, and no translated text is invented."""

from __future__ import annotations

from tests.builders_office import an_office
from unionreg.application.queries import outreach as queries
from unionreg.demo.outreach import OutreachPeople, add_outreach
from unionreg.domain.outreach.bulletin import Standing
from unionreg.domain.outreach.languages import SubjectKind


def test_the_demo_has_bulletins_of_every_standing_and_languages_without_texts() -> None:
    office = an_office()
    people = OutreachPeople(office.information, (office.signer, office.registrar))
    made = add_outreach(office.core, people, vote_ids=("rev-2026",))
    rows = queries.bulletins_list(office.core, office.information)
    assert {row.standing for row in rows} == {
        Standing.DRAFT,
        Standing.IN_FORCE,
        Standing.REPLACED,
        Standing.WITHDRAWN,
    }
    assert len(made) == 5
    waiting = [row.bulletin.bulletin_id for row in queries.todays_bulletins(office.core, office.signer)]
    assert waiting[-1] == made[1]
    known = queries.languages(office.core, office.signer)
    assert len(known.variants) == 2
    assert known.translations == ()
    noted = queries.languages_of(office.core, office.signer, subject=SubjectKind.VOTE, subject_id="rev-2026")
    assert [variant.name.self_name for variant, _ in noted] == ["maaya t’aan"]
