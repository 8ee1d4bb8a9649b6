"""The checks in the office, and papers seen before they are issued: nothing is kept, and only for whoever may act."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import builders_filings as offices
from tests.builders_filings import FILED, a_filing_office, data_of, sent
from unionreg.application.filing_preventions import NewPrevention
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.queries.filing_checks import case_checks, container_checks
from unionreg.application.queries.filing_previews import filing_key, prevention_preview, ruling_preview
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.rulings import RulingKind
from unionreg.errors import ConflictError, NotAllowedError


def test_the_letter_is_seen_before_it_goes_out_and_nothing_is_kept() -> None:
    here = a_filing_office()
    folio = offices.taken_up(here)
    before = (here.case(folio), len(here.log()))
    letter = NewPrevention(FILED, (offices.ITEM,))
    drawn = prevention_preview(here.core, here.office.reviewer, folio=folio, letter=letter)
    assert offices.ITEM.reason.encode() in drawn or b"dos personas" in drawn
    assert (here.case(folio), len(here.log())) == before
    with pytest.raises(NotAllowedError):
        prevention_preview(here.core, here.office.auditor, folio=folio, letter=letter)


def test_a_ruling_is_seen_before_it_is_made_where_it_has_a_paper() -> None:
    here = a_filing_office()
    folio = offices.taken_up(here)
    before = (here.case(folio), len(here.log()))
    drawn = ruling_preview(here.core, here.office.signer, folio=folio, ruling=offices.a_refusal())
    assert drawn is not None
    assert b"acta constitutiva" in drawn
    without = ruling_preview(here.core, here.office.signer, folio=folio, ruling=NewRuling(RulingKind.APPROVE))
    assert without is None
    assert (here.case(folio), len(here.log())) == before
    with pytest.raises(NotAllowedError):
        ruling_preview(here.core, here.office.reviewer, folio=folio, ruling=offices.a_refusal())


def test_the_ruling_on_a_deposit_that_brought_no_contract_has_no_preview() -> None:
    here = a_filing_office()
    folio = offices.taken_up(here, FilingKind.INITIAL_CONTRACT, contract=None)
    with pytest.raises(ConflictError, match="contract-missing"):
        ruling_preview(here.core, here.office.signer, folio=folio, ruling=NewRuling(RulingKind.RECORD))


def test_whose_key_it_is_is_shown_before_signing() -> None:
    here = a_filing_office()
    view = filing_key(here.core, here.office.signer, key=offices.KEY)
    assert view.facts.name == "Félix Flores"
    assert view.listed_official
    with pytest.raises(NotAllowedError):
        filing_key(here.core, here.office.registrar, key=offices.KEY)


def test_the_same_checks_run_on_a_file_and_on_the_case_it_becomes() -> None:
    here = a_filing_office()
    data = data_of(FilingKind.WORKERS_UNION, represented_by="")
    content = sent(here, data)
    seen = [each.code for each in container_checks(here.core, here.office.registrar, content=content)]
    folio = offices.received(here, represented_by="")
    assert [each.code for each in case_checks(here.core, here.office.auditor, folio=folio)] == seen
    assert seen


def test_a_list_that_cannot_be_read_leaves_its_sums_to_be_judged() -> None:
    here = a_filing_office()
    made = offices.a_sample(FilingKind.WORKERS_UNION)
    content = sent(here, replace(made.data, filing_id="cd" * 16), replace(made, members=b"no list\n"))
    assert container_checks(here.core, here.office.registrar, content=content) is not None
    without = sent(here, data_of(FilingKind.ADDRESS_CHANGE))
    assert container_checks(here.core, here.office.registrar, content=without) is not None


def test_a_settled_case_is_not_held_against_what_it_brought() -> None:
    here = a_filing_office()
    folio = offices.registered(here)
    assert not any("name" in each.code for each in case_checks(here.core, here.office.auditor, folio=folio))


def test_only_the_counter_looks_into_a_file() -> None:
    here = a_filing_office()
    with pytest.raises(NotAllowedError):
        container_checks(here.core, here.office.auditor, content=sent(here, data_of(FilingKind.WORKERS_UNION)))
