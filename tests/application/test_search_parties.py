"""One line for one union and one employer among the facets, by the id and the name of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.builders_search import a_searched_office
from unionreg.application.search_parties import employer_party, union_party
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.search.document import Party

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.register.union import RegisteredUnion


@pytest.fixture(scope="module")
def uow() -> Iterator[UnitOfWork]:
    office, _ = a_searched_office()
    with office.core.unit_of_work() as uow:
        yield uow


def a_union(uow: UnitOfWork) -> RegisteredUnion:
    """The first one whose name no other has."""
    for union in uow.register.all_unions():
        if union_party(uow, union.name).id == union.union_id:
            return union
    pytest.fail("the sample has no union with a name of its own")


def test_a_union_is_known_by_its_id_its_number_and_its_name(uow: UnitOfWork) -> None:
    union = a_union(uow)
    party = Party(union.union_id, union.name)
    assert union_party(uow, "Como se llamaba antes", union.union_id) == party
    assert union_party(uow, "Como se llamaba antes", "", union.registration_number) == party
    assert union_party(uow, union.name.upper()) == party


def test_a_name_of_nobody_is_the_same_however_it_is_written(uow: UnitOfWork) -> None:
    one = union_party(uow, "Sind. de Trabs. del Hule Imaginario")
    other = union_party(uow, "SINDICATO DE TRABAJADORES DEL HULE IMAGINARIO", "", "sin-registro")
    assert one.id == other.id != ""
    assert one.name == "Sind. de Trabs. del Hule Imaginario"
    assert union_party(uow, "") == Party()
    assert employer_party(uow, "Hilados que nadie registró").name == "Hilados que nadie registró"


def test_what_the_register_has_lost_keeps_its_name(uow: UnitOfWork) -> None:
    assert union_party(uow, "Sindicato X", "999999") == Party("999999", "Sindicato X")
    assert employer_party(uow, "Empresa X", "999999") == Party("999999", "Empresa X")


def test_an_employer_is_known_by_its_id_and_its_name(uow: UnitOfWork) -> None:
    employer = next(iter(uow.register.all_employers()))
    assert employer_party(uow, "otro", employer.employer_id) == Party(employer.employer_id, employer.name)
    named = employer_party(uow, employer.name.upper())
    assert uow.register.names_of(PartyKind.EMPLOYER, named.id)[0].text.casefold() == employer.name.casefold()
