"""``unionreg package sign``: one more signature on a package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.commands.json_output import printable
from unionreg.commands.opened_files import opened, read_moment
from unionreg.errors import ConflictError, UnreadableError
from unionreg.evidence.writing import SignerRole, append_signature, replace_file
from unionreg.input_files import read_bytes
from unionreg.signing.efirma import open_efirma, read_holder
from unionreg.signing.trust import find_paths, join_stores, load_folder, shipped_store
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from unionreg.cli import Console
    from unionreg.signing.efirma import EFirma

_LONGEST_PASSWORD = 1024


def sign(arguments: argparse.Namespace, console: Console) -> int:
    """Sign and put the signed package in place of the file; always 0."""
    if arguments.capacity == "certifies-under-protest" and not arguments.remarks:
        raise UnreadableError("protest-without-remarks")
    texts = load_texts(console.language, "package")
    if arguments.clock:
        print(texts.get("package.clock-warning"), file=console.err)
    efirma = _open(arguments)
    if len(efirma.path) == 1:
        print(texts.get("package.unknown-authority", issuer=efirma.certificate.issuer_name), file=console.err)
    role = SignerRole(arguments.capacity, arguments.role, arguments.organisation, arguments.remarks)
    with opened(arguments.file) as source:
        package = bytes(source)
    replace_file(arguments.file, append_signature(package, efirma, role, read_moment(arguments.clock)))
    holder = efirma.certificate.holder
    path = printable(arguments.file)
    print(texts.get("package.signed", path=path, name=holder.name or "", rfc=holder.rfc or ""), file=console.out)
    return 0


def _open(arguments: argparse.Namespace) -> EFirma:
    certificate, key = read_bytes(arguments.cer), read_bytes(arguments.key)
    shipped = shipped_store()
    # A clock of one's own would make backdated signatures that are believed: never with a real e.firma.
    if arguments.clock and next(find_paths(read_holder(certificate), shipped), None) is not None:
        raise ConflictError("clock-with-production-certificate")
    return open_efirma(
        certificate,
        key,
        _password(arguments.password_file),
        store=join_stores(shipped, [load_folder(folder) for folder in arguments.trust]),
        at=read_moment(arguments.clock),
        unknown_allowed=bool(arguments.clock),
    )


def _password(path: Path) -> str:
    """The first line of the file, without its end."""
    data = read_bytes(path)[:_LONGEST_PASSWORD]
    try:
        return data.decode("utf-8").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise UnreadableError("password-file-malformed", path=str(path)) from error
