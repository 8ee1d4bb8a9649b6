"""What a person does in the register without a ruling: unions of earlier authorities, likely same parties, exports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.register_employers import offer_likely_same
from unionreg.application.register_folios import next_folio
from unionreg.application.register_search import present_name
from unionreg.application.register_tables import export_table
from unionreg.application.session import require
from unionreg.application.vote_access import kept_text, named
from unionreg.domain.audit.register_events import EarlierUnionEntered, LikelySameDecided, RegisterExported
from unionreg.domain.register.export import Rendering, TableName
from unionreg.domain.register.folio import FILE_SERIES, UNIQUE_SERIES
from unionreg.domain.register.parties import PartyKind, Verdict
from unionreg.domain.register.union import RegistrationEntry, RulingFacts
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.application.ports import Core
    from unionreg.application.register_ports import WrittenFile
    from unionreg.domain.register.export import ExportFormat
    from unionreg.domain.register.union import RegisteredUnion
    from unionreg.domain.roles import Actor

_THINGS = {PartyKind.UNION: Thing.UNION, PartyKind.EMPLOYER: Thing.EMPLOYER}


@dataclass(frozen=True, slots=True)
class RegisterExport:
    """Files as they were written. ``changes`` names nothing: the register itself did not change."""

    folder: Path
    files: tuple[WrittenFile, ...]
    changes: Changes


def enter_earlier_union(core: Core, actor: Actor, *, union: RegisteredUnion) -> Changes:
    """Take in a union that another authority registered, under the number it has. Created id = the union's id.

    File number and folio único are made here where none is given. Raises ConflictError ``union-unnamed``,
    ``earlier-union-incomplete`` (number, authority and day of registration are needed), ``registration-number-taken``.
    """
    if not union.name.strip():
        raise ConflictError("union-unnamed")
    if not (union.registration_number.strip() and union.authority.strip()) or union.registered_on is None:
        raise ConflictError("earlier-union-incomplete")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_REGISTER)
        today = core.clock().astimezone().date()
        known = uow.register.add_union(
            replace(
                union,
                file_number=union.file_number or next_folio(uow, FILE_SERIES, today),
                unique_folio=union.unique_folio or next_folio(uow, UNIQUE_SERIES, today),
            )
        )
        facts = RulingFacts(union.case_folio, None, union.registered_on, authority=union.authority)
        entry = RegistrationEntry(known.registration_number, known.name, known.by_operation_of_law)
        uow.register.add_entry(known.union_id, facts, entry, core.clock())
        offer_likely_same(core, uow, PartyKind.UNION, known.union_id, (known.name,))
        uow.audit.add(EarlierUnionEntered(known.registration_number, known.name, known.authority), actor)
    return created(Thing.UNION, known.union_id)


def decide_likely_same(core: Core, actor: Actor, *, pair_id: int, same: bool, reason: str) -> Changes:
    """A person says whether two parties are one. They stay two entries that refer to each other.

    Raises ConflictError ``pair-decided``, ``text-refused``; NotFoundError ``pair-unknown``.
    """
    text = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_REGISTER)
        pair = uow.register.pair(pair_id)
        if pair.verdict is not None:
            raise ConflictError("pair-decided")
        uow.register.decide_pair(pair_id, Verdict(same, text, named(actor), core.clock()))
        first, second = (present_name(uow, pair.kind, each) for each in (pair.first_id, pair.second_id))
        uow.audit.add(LikelySameDecided(pair.kind.value, first, second, same, text), actor)
    thing = _THINGS[pair.kind]
    return changed(thing, pair.first_id, (thing, pair.second_id))


def export_register(
    core: Core, actor: Actor, *, folder: Path, form: ExportFormat, rendering: Rendering, members: bool
) -> RegisterExport:
    """Write the tables of the register into a new folder under ``folder``, with the data dictionary.

    The official rendering is for those who keep the register; everybody who may export gets the public one. ``members``
    False leaves the lists of members out. Raises NotAllowedError; ConflictError ``export-folder-exists``;
    StorageUnavailableError ``disk-full``, ``folder-read-only``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.EXPORT_REGISTER)
        if rendering is Rendering.OFFICIAL:
            require(uow, actor, Permission.KEEP_REGISTER)
        names = [each for each in TableName if members or each is not TableName.MEMBERS]
        tables = [export_table(uow, each, rendering) for each in names]
        word = "publico" if rendering is Rendering.PUBLIC else "oficial"
        target = folder / f"registro-{word}-{core.clock().astimezone().date().isoformat()}"
        files = core.register_files.write(target, tables, form)
        event = RegisterExported(
            rendering.value,
            form.value,
            tuple(each.name for each in files),
            tuple(each.sha256 for each in files),
            sum(each.rows for each in files),
            members,
        )
        uow.audit.add(event, actor)
    return RegisterExport(target, files, Changes())
