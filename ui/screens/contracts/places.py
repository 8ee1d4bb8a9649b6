"""The screens of this area for the window's navigation; arguments stand beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def contracts_list(context: ScreenContext, _place: Place) -> Screen:
    """All contracts."""
    from ui.screens.contracts.list_screen import ContractsScreen

    return ContractsScreen(context)


def contract(context: ScreenContext, place: Place) -> Screen:
    """A contract's page: (contract_id,)."""
    from ui.screens.contracts.contract_screen import ContractScreen

    return ContractScreen(context, place)


def deposit(context: ScreenContext, place: Place) -> Screen:
    """A new contract: ("counter",), or ("old",) from an old archive."""
    from ui.screens.contracts.deposit_screen import DepositScreen

    return DepositScreen(context, place)


def act(context: ScreenContext, place: Place) -> Screen:
    """One act more: (contract_id, kind of act)."""
    from ui.screens.contracts.deposit_screen import ActScreen

    return ActScreen(context, place)


def certificate(context: ScreenContext, place: Place) -> Screen:
    """Certificate of registration: (contract_id,)."""
    from ui.screens.contracts.certificate_screen import ContractCertificateScreen

    return ContractCertificateScreen(context, place)


def alarms(context: ScreenContext, _place: Place) -> Screen:
    """Revisions due."""
    from ui.screens.contracts.alarms_screen import AlarmsScreen

    return AlarmsScreen(context)


def overrides(context: ScreenContext, _place: Place) -> Screen:
    """Requests to deposit against contradictions."""
    from ui.screens.contracts.overrides_screen import OverridesScreen

    return OverridesScreen(context)


def override(context: ScreenContext, place: Place) -> Screen:
    """One request: (override_id,)."""
    from ui.screens.contracts.overrides_screen import OverrideScreen

    return OverrideScreen(context, place)


def case_block(context: ScreenContext, place: Place) -> Screen:
    """The block of a filing: (folio,)."""
    from ui.screens.contracts.case_block_screen import CaseBlockScreen

    return CaseBlockScreen(context, place)


_READ, _KEEP = Permission.READ_REGISTER, Permission.KEEP_CONTRACTS


def _under(
    id_: str,
    title: Callable[[], str],
    factory: Callable[[ScreenContext, Place], Screen],
    permission: Permission = _READ,
    stands_under: str = "contracts",
) -> VotePlace:
    return VotePlace(id_, title, permission, factory, stands_under=stands_under, icon="file-text")


CONTRACTS_PLACES: tuple[VotePlace, ...] = (
    _under("contract", lambda: translate("ContractPlaces", "Contract"), contract),
    _under("contract-deposit", lambda: translate("ContractPlaces", "Deposit a contract"), deposit, _KEEP),
    _under("contract-act", lambda: translate("ContractPlaces", "Deposit an act"), act, _KEEP),
    _under(
        "contract-certificate", lambda: translate("ContractPlaces", "Certificate of registration"), certificate,
        Permission.SIGN,
    ),
    _under("contract-alarms", lambda: translate("ContractPlaces", "Revisions due"), alarms),
    _under("contract-overrides", lambda: translate("ContractPlaces", "Requests"), overrides),
    _under("contract-override", lambda: translate("ContractPlaces", "Request"), override),
    _under(
        "contract-case", lambda: translate("ContractPlaces", "Consistency of a filing"), case_block,
        Permission.READ_FILINGS, "filings",
    ),
)  # fmt: skip
