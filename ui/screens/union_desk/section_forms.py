"""Which fields each section of a filing asks for, group by group. Pure; lists of things are in ``section_lists``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.union_desk import records
from ui.screens.union_desk.contract_forms import contract_fields
from ui.screens.union_desk.form_fields import FieldGroup, FieldKind, FormField
from ui.theme import Size
from unionreg.domain.filings.filing import AssemblyKind, FilingKind, OrganisationType
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.votes.catalogue import ballot_box_procedures

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts

translate = QCoreApplication.translate

_ASSEMBLIES: dict[FilingKind, tuple[AssemblyKind, ...]] = {
    FilingKind.WORKERS_UNION: (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION),
    FilingKind.EMPLOYERS_UNION: (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION),
    FilingKind.FEDERATION: (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION),
    FilingKind.LEADERSHIP_CHANGE: (AssemblyKind.ELECTION,),
    FilingKind.STATUTES_CHANGE: (AssemblyKind.STATUTES,),
    FilingKind.ADDRESS_CHANGE: (AssemblyKind.ADDRESS,),
    FilingKind.ACCOUNTS_NOTICE: (AssemblyKind.ACCOUNTS,),
}
_REGISTRATIONS = {FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.FEDERATION}


def assemblies_of(kind: FilingKind) -> tuple[AssemblyKind, ...]:
    """The assemblies whose acts this kind of filing is about."""
    return _ASSEMBLIES.get(kind, (AssemblyKind.CONTRACT,))


def groups_of(section: Section, type_: FilingType, texts: Texts) -> tuple[FieldGroup, ...]:
    """The groups of fields of a section in the order in which they are asked; none for sections that are only lists."""
    makers: dict[Section, Callable[[FilingType], tuple[FieldGroup, ...]]] = {
        Section.ORGANISATION: _organisation,
        Section.ADDRESS: lambda _type: (*_address(), _contact()),
        Section.ASSEMBLIES: _assemblies,
        Section.LEADERSHIP: lambda _type: _term(),
        Section.STATUTES: lambda _type: _statutes(),
        Section.AFFILIATION: lambda _type: _affiliation(),
        Section.ACCOUNTS: lambda _type: _accounts(),
        Section.REPRESENTATIVENESS: lambda _type: _representativeness(),
        Section.VOTE: lambda _type: _vote(texts),
        Section.CONTRACT: lambda type_: _contract(type_.kind),
        Section.OATH: lambda _type: _oath(),
    }
    maker = makers.get(section)
    return maker(type_) if maker is not None else ()


def organisation_types() -> tuple[tuple[str, str], ...]:
    """Key and words of each type of organisation."""
    words = {
        OrganisationType.TRADE: translate("UnionForms", "Trade union (gremial)"),
        OrganisationType.COMPANY: translate("UnionForms", "Of one company"),
        OrganisationType.INDUSTRIAL: translate("UnionForms", "Industrial"),
        OrganisationType.NATIONAL_INDUSTRY: translate("UnionForms", "National, of an industry (two or more states)"),
        OrganisationType.VARIOUS_TRADES: translate("UnionForms", "Of various trades"),
        OrganisationType.EMPLOYERS: translate("UnionForms", "Employers' union"),
        OrganisationType.FEDERATION: translate("UnionForms", "Federation"),
        OrganisationType.CONFEDERATION: translate("UnionForms", "Confederation"),
        OrganisationType.OTHER: translate("UnionForms", "Other"),
    }
    return tuple((each.value, words[each]) for each in OrganisationType)


def assembly_title(kind: AssemblyKind) -> str:
    """What an assembly is called."""
    return {
        AssemblyKind.CONSTITUTIVE: translate("UnionForms", "Constitutive assembly"),
        AssemblyKind.ELECTION: translate("UnionForms", "Election of the leadership"),
        AssemblyKind.STATUTES: translate("UnionForms", "Assembly that changed the statutes"),
        AssemblyKind.ADDRESS: translate("UnionForms", "Assembly that changed the address"),
        AssemblyKind.ACCOUNTS: translate("UnionForms", "Assembly that received the accounts"),
        AssemblyKind.CONTRACT: translate("UnionForms", "Assembly about the contract"),
    }[kind]


def address_fields(prefix: str = "address.") -> tuple[FormField, ...]:
    """An address as on an envelope; ``prefix`` is the path to it in the record."""

    def field(name: str, label: str, *, beside: bool = False, width: int = Size.FIELD) -> FormField:
        return FormField(prefix + name, label, beside=beside, width=width)

    narrow = Size.FIELD_NARROW
    return (
        field("street", translate("UnionForms", "Street")),
        field("exterior_number", translate("UnionForms", "Number"), beside=True, width=narrow),
        field("interior_number", translate("UnionForms", "Inside number"), beside=True, width=narrow),
        field("settlement", translate("UnionForms", "Colonia or settlement")),
        field("postal_code", translate("UnionForms", "Postal code"), beside=True, width=narrow),
        field("municipality", translate("UnionForms", "Municipality or alcaldía")),
        field("state", translate("UnionForms", "State"), beside=True),
    )


def _organisation(type_: FilingType) -> tuple[FieldGroup, ...]:
    known = (
        FormField("registration_number", translate("UnionForms", "Registration number")),
        FormField("file_number", translate("UnionForms", "File number (expediente)"), beside=True),
    )
    identity = (
        FormField(
            "name",
            translate("UnionForms", "Full name"),
            hint=translate("UnionForms", "As it stands in the statutes; it must differ from other unions' names."),
            width=Size.FORM,
        ),
        FormField("acronym", translate("UnionForms", "Acronym (optional)"), width=Size.FIELD_NARROW),
        FormField(
            "type",
            translate("UnionForms", "Type"),
            FieldKind.CHOICE,
            translate("UnionForms", "The list only guides: nobody is refused for the type."),
            organisation_types(),
            OrganisationType,
        ),
        FormField(
            "branches",
            translate("UnionForms", "Branches of industry"),
            FieldKind.LINES,
            translate("UnionForms", "One on each line."),
        ),
        FormField("purpose", translate("UnionForms", "Purpose"), FieldKind.LONG),
        FormField("constituted_on", translate("UnionForms", "Day on which it was constituted"), FieldKind.DAY),
    )
    place = records.organisation()
    fields = identity if type_.kind in _REGISTRATIONS else (*known, *identity)
    who = FieldGroup(translate("UnionForms", "Who files"), place, fields)
    return (who,) if Section.ADDRESS in type_.sections else (who, _contact())


def _contact() -> FieldGroup:
    fields = (
        FormField("email", translate("UnionForms", "E-mail")),
        FormField("telephone", translate("UnionForms", "Telephone"), beside=True),
        FormField("electronic_mailbox", translate("UnionForms", "Electronic mailbox (optional)")),
    )
    hint = translate("UnionForms", "For notices of the Centre. These facts are not published.")
    return FieldGroup(translate("UnionForms", "How to reach you"), records.organisation(), fields, hint)


def _address() -> tuple[FieldGroup, ...]:
    hint = translate("UnionForms", "The address of the organisation is public.")
    return (
        FieldGroup(
            translate("UnionForms", "Address of the organisation"), records.organisation(), address_fields(), hint
        ),
    )


def _assemblies(type_: FilingType) -> tuple[FieldGroup, ...]:
    return tuple(
        FieldGroup(assembly_title(kind), records.assembly(kind), _assembly_fields(kind))
        for kind in assemblies_of(type_.kind)
    )


def _assembly_fields(kind: AssemblyKind) -> tuple[FormField, ...]:
    held = (
        FormField("held_on", translate("UnionForms", "Day"), FieldKind.DAY),
        FormField("starts_at", translate("UnionForms", "Began at"), FieldKind.HOUR, beside=True),
        FormField("ends_at", translate("UnionForms", "Ended at"), FieldKind.HOUR, beside=True),
        FormField("place", translate("UnionForms", "Place"), width=Size.FORM),
    )
    called = (
        FormField("called_by", translate("UnionForms", "Who called it")),
        FormField("called_on", translate("UnionForms", "Call posted on"), FieldKind.DAY, beside=True),
    )
    roll = (
        FormField(
            "roll_published_on",
            translate("UnionForms", "Roll of members published on"),
            FieldKind.DAY,
            translate("UnionForms", "At least 3 working days before the election."),
        ),
    )
    result = (
        FormField("members_entitled", translate("UnionForms", "Members with a vote"), FieldKind.NUMBER),
        FormField("attendees", translate("UnionForms", "People who attended"), FieldKind.NUMBER, beside=True),
        FormField("votes_for", translate("UnionForms", "Votes in favour"), FieldKind.NUMBER),
        FormField("votes_against", translate("UnionForms", "Votes against"), FieldKind.NUMBER, beside=True),
        FormField("resolutions", translate("UnionForms", "What was resolved"), FieldKind.LONG),
    )
    if kind is AssemblyKind.CONSTITUTIVE:
        return (*held, *result)
    return (*held, *called, *(roll if kind is AssemblyKind.ELECTION else ()), *result)


def _term() -> tuple[FieldGroup, ...]:
    fields = (
        FormField("first", translate("UnionForms", "First day"), FieldKind.DAY),
        FormField("last", translate("UnionForms", "Last day"), FieldKind.DAY, beside=True),
    )
    hint = translate("UnionForms", "Write both days; both count.")
    return (FieldGroup(translate("UnionForms", "Period of the leadership"), records.term(), fields, hint),)


def _statutes() -> tuple[FieldGroup, ...]:
    since = FormField("statutes_in_force_since", translate("UnionForms", "In force since"), FieldKind.DAY)
    return (FieldGroup(translate("UnionForms", "These statutes"), records.whole(), (since,)),)


def _affiliation() -> tuple[FieldGroup, ...]:
    fields = (
        FormField("federation", translate("UnionForms", "Federation"), width=Size.FORM),
        FormField("confederation", translate("UnionForms", "Confederation"), width=Size.FORM),
    )
    hint = translate("UnionForms", "Leave both empty when the organisation belongs to none.")
    return (FieldGroup(translate("UnionForms", "Affiliation"), records.organisation(), fields, hint),)


def _accounts() -> tuple[FieldGroup, ...]:
    fields = (
        FormField("period_first", translate("UnionForms", "Accounts from"), FieldKind.DAY),
        FormField("period_last", translate("UnionForms", "to"), FieldKind.DAY, beside=True),
        FormField("copies_delivered", translate("UnionForms", "Copies given to members"), FieldKind.NUMBER),
        FormField(
            "proof_of_receipt", translate("UnionForms", "Is there proof that each was received?"), FieldKind.TRUTH
        ),
    )
    hint = translate(
        "UnionForms", "Accounts are due every 6 months. The Centre files the act and does not judge the money."
    )
    return (FieldGroup(translate("UnionForms", "Accounts rendered"), records.accounts(), fields, hint),)


def _representativeness() -> tuple[FieldGroup, ...]:
    fields = (
        FormField(
            "scope",
            translate("UnionForms", "Scope"),
            FieldKind.LONG,
            translate("UnionForms", "Company, work centre and workers for whom the contract is asked."),
        ),
        FormField("workers_covered", translate("UnionForms", "Workers whom the contract will cover"), FieldKind.NUMBER),
        FormField("supporters", translate("UnionForms", "Workers who signed in support"), FieldKind.NUMBER),
        FormField("notice_posted_on", translate("UnionForms", "Notice posted on"), FieldKind.DAY),
        FormField("notice_places", translate("UnionForms", "Where it was posted"), FieldKind.LONG),
    )
    place = records.representativeness()
    return (FieldGroup(translate("UnionForms", "Request for representativeness"), place, fields),)


def _vote(texts: Texts) -> tuple[FieldGroup, ...]:
    procedures = tuple(
        (each.package_name or each.key, texts.get(f"procedure.{each.key}.name")) for each in ballot_box_procedures()
    )
    fields = (
        FormField("procedure", translate("UnionForms", "What is voted"), FieldKind.CHOICE, choices=procedures),
        FormField("called_on", translate("UnionForms", "Call posted on"), FieldKind.DAY),
        FormField("commission", translate("UnionForms", "Commission responsible"), FieldKind.LONG),
        FormField("verifier", translate("UnionForms", "Verifier asked for"), width=Size.FORM),
        FormField("workers_covered", translate("UnionForms", "Workers covered"), FieldKind.NUMBER),
        FormField(
            "workers_with_right_to_vote", translate("UnionForms", "With a right to vote"), FieldKind.NUMBER, beside=True
        ),
    )
    return (FieldGroup(translate("UnionForms", "The vote"), records.vote(), fields),)


def _contract(kind: FilingKind) -> tuple[FieldGroup, ...]:
    title, fields = contract_fields(kind)
    return (FieldGroup(title, records.contract(), fields),)


def _oath() -> tuple[FieldGroup, ...]:
    fields = (
        FormField(
            "represented_by",
            translate("UnionForms", "Who signs for the organisation"),
            hint=translate("UnionForms", "The general secretary, or who the statutes say."),
            width=Size.FORM,
        ),
        FormField("remarks", translate("UnionForms", "Remarks (optional)"), FieldKind.LONG),
        FormField(
            "sworn",
            translate("UnionForms", "I state under oath (bajo protesta de decir verdad) that all this is true"),
            FieldKind.CHECK,
        ),
    )
    return (FieldGroup(translate("UnionForms", "Statement under oath"), records.whole(), fields),)
