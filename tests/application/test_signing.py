"""Packages and signatures: what is refused, what is taken back, what is written down."""

from __future__ import annotations

import pytest

from tests.application.test_counting import refused_code
from tests.authority import legal_person, official, representative, seal
from tests.builders_votes import (
    VotingOffice,
    a_clock,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    close,
    count_all,
    entered,
    key_of,
    package,
    resolve,
    sign,
    sign_by_both,
)
from tests.documents.pdf_reading import flat_text
from unionreg.application import results, sheets, signing, stations
from unionreg.application.queries import papers as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.application.queries.papers import SignatureStatus
from unionreg.application.queries.votes import TaskKey, TaskState
from unionreg.application.signing_facts import Capacity, SignerStatement, SigningKey
from unionreg.domain.votes.count import PersonRole
from unionreg.errors import ConflictError, NotAllowedError, UnionregError, UnreadableError
from unionreg.evidence.writing import read_entries


def status_of(here: VotingOffice) -> SignatureStatus:
    return queries.signature_status(here.core, here.office.auditor, **here.vote)


def content_of(here: VotingOffice) -> bytes:
    return queries.package_file(here.core, here.office.auditor, **here.vote)


def test_a_package_holds_what_was_frozen_and_the_acts_that_carry_its_digest() -> None:
    here = package(a_resolved_vote())
    entries = read_entries(content_of(here))
    assert sorted(entries) == [
        "documents/acta-general.pdf",
        "documents/acta-mesa-1.pdf",
        "documents/acta-mesa-2.pdf",
        "documents/index.json",
        "mimetype",
        "result.json",
        "stations/mesa-1/count.json",
        "stations/mesa-2/count.json",
        "vote/definition.json",
    ]
    definition = vote_queries.definition_file(here.core, here.office.auditor, **here.vote)
    assert entries["vote/definition.json"] == definition
    assert here.core.packages.digest(entries) == status_of(here).package_digest


def test_a_package_holds_the_images_of_the_sheets() -> None:
    here = a_voting_office()
    photograph = b"\xff\xd8\xff foto"
    sheets.attach_sheet(here.core, here.office.first, **here.ids(), content=photograph)
    sign_by_both(package(resolve(close(count_all(here)))))
    assert read_entries(content_of(here))["stations/mesa-1/sheet-1.jpg"] == photograph


def test_a_package_is_built_once_a_result() -> None:
    here = package(a_resolved_vote())
    assert refused_code(lambda: package(here)) == "package-exists"
    early = count_all(a_voting_office())
    assert refused_code(lambda: package(early)) == "wrong-status"
    assert (
        refused_code(lambda: queries.package_file(early.core, early.office.auditor, **early.vote)) == "package-missing"
    )
    assert status_of(early).package_id is None


def test_a_large_vote_goes_without_the_act_of_each_station() -> None:
    here = a_resolved_vote()
    signing.prepare_package(here.core, here.office.signer, **here.vote, station_acts=False)
    assert "documents/acta-mesa-1.pdf" not in read_entries(content_of(here))


def test_preparing_tells_how_far_it_is() -> None:
    here = a_resolved_vote()
    told: list[tuple[int, int]] = []
    signing.prepare_package(
        here.core, here.office.signer, **here.vote, progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_preparing_that_is_cancelled_keeps_nothing() -> None:
    here = a_resolved_vote()

    def cancel(done: int, total: int) -> None:
        if done == total:
            raise ConflictError("cancelled")

    def prepare() -> None:
        signing.prepare_package(here.core, here.office.signer, **here.vote, progress=cancel)

    assert refused_code(prepare) == "cancelled"
    assert status_of(here).package_id is None
    package(here)
    assert status_of(here).package_id is not None


def test_a_result_that_changes_while_the_acts_are_drawn_is_not_packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    here = a_resolved_vote()
    build = here.core.packages.build

    def resolved_meanwhile(entries: dict[str, bytes]) -> bytes:
        resolve(here)
        return build(entries)

    monkeypatch.setattr(here.core.packages, "build", resolved_meanwhile, raising=False)
    assert refused_code(lambda: package(here)) == "result-changed-meanwhile"


def test_a_correction_keeps_the_version_before_in_the_package() -> None:
    here = a_resolved_vote()
    office = here.office
    stations.correct_count(
        here.core, office.coordinator, **here.ids(), values=entered(votes__yes=61, votes__no=29), reason="Se leyó mal."
    )
    package(resolve(close(here)))
    entries = read_entries(content_of(here))
    assert {"stations/mesa-1/count.json", "stations/mesa-1/count-1.json"} <= set(entries)
    act = flat_text(entries["documents/acta-mesa-1.pdf"])
    assert act.count("Decía Dice") == 1
    assert "61" in act[act.index("Decía Dice") : act.index("Cifras, en número y con letra")]


def test_whose_key_it_is_is_shown_before_signing() -> None:
    here = package(a_resolved_vote())
    view = signing.read_key(here.core, here.office.signer, **here.vote, key=key_of(official()))
    assert view.listed_official
    assert (view.facts.name, view.facts.rfc) == ("FUNCIONARIA INVENTADA UNO", "FUIU800101AB1")
    assert view.facts.test
    other = signing.read_key(here.core, here.office.signer, **here.vote, key=key_of(legal_person()))
    assert not other.listed_official
    assert other.facts.representative_rfc == "REXI790202CD2"


def test_nothing_of_a_key_is_shown_or_kept() -> None:
    here = package(a_resolved_vote())
    key = key_of(official())
    assert key.password not in repr(key)
    sign(here)
    with here.core.unit_of_work() as uow:
        log = " ".join(record.details for record in uow.audit.records())
    assert key.password not in log


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda: SigningKey(official().certificate, official().key, "otra"), "efirma-wrong-password"),
        (lambda: key_of(seal()), "efirma-is-csd"),
        (
            lambda: SigningKey(official().certificate, representative().key, official().password),
            "efirma-key-mismatch",
        ),
    ],
    ids=["password", "csd", "mismatch"],
)
def test_a_key_that_does_not_fit_is_refused_with_its_own_code(wrong: object, code: str) -> None:
    here = package(a_resolved_vote())
    with pytest.raises((ConflictError, NotAllowedError, UnreadableError)) as refused:
        signing.read_key(here.core, here.office.signer, **here.vote, key=wrong())  # type: ignore[operator]
    assert refused.value.code == code


def test_signatures_are_counted_against_those_required() -> None:
    here = package(a_resolved_vote())
    assert [official_.rfc for official_ in status_of(here).missing_officials] == ["FUIU800101AB1", "REÑI790202CD2"]
    assert sign(here).created == ("1",)
    status = status_of(here)
    assert (status.given, status.required, status.complete) == (1, 2, False)
    tasks = {task.key: task for task in vote_queries.vote_page(here.core, here.office.auditor, **here.vote).tasks}
    assert tasks[TaskKey.SIGN].state is TaskState.IN_PROGRESS
    assert (tasks[TaskKey.SIGN].done, tasks[TaskKey.SIGN].total) == (1, 2)
    protest = {
        "capacity": Capacity.UNDER_PROTEST,
        "remarks": "El padrón se publicó tarde.",
        "organisation": "Verificación",
    }
    sign(here, representative(), **protest)
    status = status_of(here)
    assert status.complete
    assert status.missing_officials == ()
    assert [row.remarks for row in status.signatures] == [None, "El padrón se publicó tarde."]
    assert [row.organisation for row in status.signatures] == [None, "Verificación"]


def test_protest_says_why() -> None:
    here = package(a_resolved_vote())
    assert refused_code(lambda: sign(here, capacity=Capacity.UNDER_PROTEST, remarks=" ")) == "remarks-missing"


def test_each_person_signs_once_and_only_officials_certify_as_such() -> None:
    here = package(a_resolved_vote())
    sign(here)
    assert refused_code(lambda: sign(here)) == "already-signed"
    assert refused_code(lambda: sign(here, legal_person())) == "not-listed-official"
    sign(here, legal_person(), role=PersonRole.UNION_REPRESENTATIVE, organisation="Sindicato Inventado")
    assert [row.counts for row in status_of(here).signatures] == [True, False]


def test_an_outdated_package_is_not_signed() -> None:
    here = package(close(count_all(a_voting_office())))
    resolve(here)
    assert status_of(here).outdated
    assert refused_code(lambda: sign(here)) == "package-missing"
    results.reopen_vote(here.core, here.office.coordinator, **here.vote, reason="Se impugnó.")
    assert refused_code(lambda: sign(here)) == "wrong-status"


def signed_elsewhere(here: VotingOffice, content: bytes, **changes: object) -> bytes:
    values = {"capacity": Capacity.CERTIFIES, "role": PersonRole.OFFICIAL, **changes}
    statement = SignerStatement(
        vote_id=here.vote_id,
        organisation=None,
        remarks=None,
        package_digest=status_of(here).package_digest or "",
        at=here.core.clock(),
        **values,  # type: ignore[arg-type]
    )
    return here.core.signatures.sign(content, key_of(representative()), statement)


def take_back(here: VotingOffice, content: bytes) -> tuple[str, ...]:
    return signing.import_signed_package(here.core, here.office.signer, **here.vote, content=content).created


def test_a_package_signed_elsewhere_is_taken_back() -> None:
    here = package(a_resolved_vote())
    sign(here)
    elsewhere = signed_elsewhere(here, content_of(here))
    assert take_back(here, elsewhere) == ("2",)
    status = status_of(here)
    assert status.complete
    assert [row.imported for row in status.signatures] == [False, True]
    assert content_of(here) == elsewhere
    assert refused_code(lambda: take_back(here, elsewhere)) == "nothing-new"


def test_a_foreign_package_is_not_taken_back() -> None:
    here, other = package(a_resolved_vote()), package(a_resolved_vote(title="Otra votación"))
    sign(here)
    assert refused_code(lambda: take_back(here, content_of(other))) == "package-differs"
    with pytest.raises(UnreadableError) as refused:
        take_back(here, b"PK nothing")
    assert refused.value.code == "package-unreadable"
    unsigned = content_of(package(a_resolved_vote()))
    assert refused_code(lambda: take_back(here, signed_elsewhere(here, unsigned))) == "package-differs"


def test_a_signature_that_is_not_good_is_not_taken_back() -> None:
    here = package(a_resolved_vote())
    late = signed_elsewhere(here, content_of(here))
    a_clock(here).advance(hours=-1)  # the signature is an hour ahead of this office's clock
    with pytest.raises(ConflictError) as refused:
        take_back(here, late)
    assert refused.value.code == "signature-bad"
    assert refused.value.params["name"] == "REPRESENTANTE INVENTADO ÑANDÚ"


def test_who_refused_is_written_down() -> None:
    here = package(a_resolved_vote())
    signing.record_refusal(
        here.core,
        here.office.signer,
        **here.vote,
        name="Rita Robles",
        role=PersonRole.UNION_REPRESENTATIVE,
        organisation="Sindicato Inventado",
        reason="No está de acuerdo con el padrón.",
    )
    signing.record_refusal(
        here.core, here.office.coordinator, **here.vote, name="X", role=PersonRole.OTHER, organisation="", reason="y"
    )
    first, second = status_of(here).refusals
    assert (first.name, first.recorded_by) == ("Rita Robles", "Félix Flores")
    assert second.organisation is None


def test_only_a_package_of_the_vote_is_given_out() -> None:
    here = a_signed_vote()
    package_id = status_of(here).package_id

    def give(vote_id: str, package_id: int | None) -> bytes:
        return queries.package_file(here.core, here.office.auditor, vote_id=vote_id, package_id=package_id)

    assert give(here.vote_id, package_id) == content_of(here)
    for ids in (("otra", package_id), (here.vote_id, 99)):
        with pytest.raises(UnionregError) as refused:
            give(*ids)
        assert refused.value.code == "package-unknown"
