"""A random office day: whoever does whatever in whatever order, some things stay true."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from tests.builders_office import PASSWORD, TEMPORARY, an_office
from unionreg.application.people import (
    add_person,
    change_roles,
    deactivate_person,
    reactivate_person,
    reset_password,
)
from unionreg.application.session import change_own_password, sign_in
from unionreg.domain.accounts import check_roles
from unionreg.domain.audit.chain import check_chain
from unionreg.domain.roles import Permission, Role
from unionreg.errors import UnionregError

ROLE_SETS = st.frozensets(st.sampled_from(Role), max_size=3)
PEOPLE = st.integers(1, 12)


class Colleagues(RuleBasedStateMachine):
    """Acts come from accounts that may or may not be permitted; a refusal must change nothing."""

    seats = Bundle("seats")

    def __init__(self) -> None:
        super().__init__()
        self.here = an_office()
        self.records = len(self.here.log_kinds())
        self.number = 0

    @rule(target=seats, user_id=PEOPLE, password=st.sampled_from([PASSWORD, TEMPORARY, "no es"]))
    def somebody_signs_in(self, user_id: int, password: str) -> object:
        with self.here.core.unit_of_work() as uow:
            accounts = {account.user_id: account for account in uow.people.all()}
        self.here.clock.advance(seconds=7)
        self.records += 1  # good or refused, it is written down
        account = accounts.get(user_id)
        try:
            arrived = sign_in(self.here.core, username=account.username if account else "nadie", password=password)
        except UnionregError:
            return self.here.auditor
        assert account is not None
        assert account.active
        return arrived.actor

    @rule(actor=seats, roles=ROLE_SETS)
    def somebody_adds(self, actor: object, roles: frozenset[Role]) -> None:
        self.number += 1
        self.try_act(
            lambda: add_person(
                self.here.core,
                actor,  # type: ignore[arg-type]
                username=f"nueva{self.number}",
                full_name="Persona Nueva",
                post="Auxiliar",
                roles=roles,
                temporary_password=TEMPORARY,
            ),
            actor,
        )

    @rule(actor=seats, user_id=PEOPLE, roles=ROLE_SETS)
    def somebody_changes_roles(self, actor: object, user_id: int, roles: frozenset[Role]) -> None:
        self.try_act(lambda: change_roles(self.here.core, actor, user_id=user_id, roles=roles), actor)  # type: ignore[arg-type]

    @rule(actor=seats, user_id=PEOPLE)
    def somebody_closes(self, actor: object, user_id: int) -> None:
        self.try_act(lambda: deactivate_person(self.here.core, actor, user_id=user_id, reason="x"), actor)  # type: ignore[arg-type]

    @rule(actor=seats, user_id=PEOPLE)
    def somebody_opens(self, actor: object, user_id: int) -> None:
        self.try_act(lambda: reactivate_person(self.here.core, actor, user_id=user_id), actor)  # type: ignore[arg-type]

    @rule(actor=seats, user_id=PEOPLE)
    def somebody_resets(self, actor: object, user_id: int) -> None:
        self.try_act(
            lambda: reset_password(self.here.core, actor, user_id=user_id, temporary_password=TEMPORARY),  # type: ignore[arg-type]
            actor,
        )

    @rule(actor=consumes(seats))
    def somebody_takes_an_own_password(self, actor: object) -> None:
        before = len(self.here.log_kinds())
        with suppress(UnionregError):
            change_own_password(self.here.core, actor, current=TEMPORARY, new=PASSWORD)  # type: ignore[arg-type]
        self.records += len(self.here.log_kinds()) - before

    def try_act(self, act: object, actor: object) -> None:
        with self.here.core.unit_of_work() as uow:
            account = uow.people.get(actor.user_id)  # type: ignore[attr-defined]
        allowed = account.active and not account.must_change_password
        allowed = allowed and account.actor().may(Permission.MANAGE_PEOPLE)
        try:
            act()  # type: ignore[operator]
        except UnionregError:
            return
        assert allowed
        self.records += 1

    @invariant()
    def there_is_always_an_administrator(self) -> None:
        with self.here.core.unit_of_work() as uow:
            accounts = uow.people.all()
        assert any(account.active and Role.ADMINISTRATOR in account.roles for account in accounts)
        assert all(check_roles(account.roles) == () for account in accounts)

    @invariant()
    def every_act_and_nothing_else_is_in_the_log_and_its_chain_is_whole(self) -> None:
        with self.here.core.unit_of_work() as uow:
            report = check_chain(uow.audit.records(), uow.audit.head())
        assert report.whole
        assert report.head.sequence == self.records


TestColleagues = Colleagues.TestCase
TestColleagues.settings = settings(max_examples=12, stateful_step_count=25)
