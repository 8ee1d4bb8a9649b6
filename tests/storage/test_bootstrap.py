from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from tests.builders_office import PASSWORD, QUICK, START, StandingClock, an_office_file, authority_facts
from tests.faults.damage import refusal_when_opening
from unionreg.application.offices import add_authority
from unionreg.application.ports import Core
from unionreg.application.queries.office import Origin, authorities
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office, restore_office, system_clock
from unionreg.domain.office import AddedAuthority
from unionreg.errors import UnreadableError
from unionreg.paths import resources_root
from unionreg.settings import Settings, office_file
from unionreg.storage.audit_store import SqlAuditLog
from unionreg.vote_adapters import OfficeSignatures


def test_the_clock_of_the_system_is_aware_and_in_whole_seconds() -> None:
    now = system_clock()
    assert now.utcoffset() == timedelta(0)
    assert now.tzinfo is UTC
    assert now.microsecond == 0


@pytest.mark.parametrize("named", ["", "office.sqlite"], ids=["by its folder", "by its file"])
def test_an_office_is_named_by_its_folder_or_its_file(tmp_path: Path, named: str) -> None:
    an_office_file(tmp_path).close()
    assert office_file(tmp_path / named) == tmp_path / "office.sqlite"
    assert refusal_when_opening(tmp_path / named) == "opened"


def test_an_office_lives_in_a_folder_with_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "Oficina #1 ¿50 %? – ñandú"
    an_office_file(folder).close()
    assert refusal_when_opening(folder) == "opened"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the folder's own rights protect the file")
def test_nobody_else_on_the_computer_can_read_an_office_or_its_backup(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    core.backups.write(tmp_path / "respaldo.sqlite")
    core.close()
    for name in ("office.sqlite", "respaldo.sqlite"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_a_restored_office_that_cannot_be_written_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    core = an_office_file(tmp_path)
    core.backups.write(tmp_path / "respaldo.sqlite")
    core.close()
    monkeypatch.setattr(SqlAuditLog, "add", lambda *_: (_ for _ in ()).throw(KeyError("broken")))
    with pytest.raises(KeyError):
        restore_office(tmp_path / "respaldo.sqlite", tmp_path, clock=StandingClock(), settings=QUICK)
    assert refusal_when_opening(tmp_path) == "opened"


def test_the_settings_of_a_real_office_hash_with_64_mebibytes() -> None:
    assert Settings().password_cost.memory == 64 * 1024


def test_a_real_seal_and_the_shipped_authorities_are_there(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    actor = sign_in(core, username="luna", password=PASSWORD).actor
    with core.unit_of_work() as uow:
        seal = uow.office.seal()
    assert (len(seal.public_key), len(seal.private_key)) == (32, 32)
    rows = authorities(core, actor)
    assert {row.origin for row in rows} == {Origin.SHIPPED}
    assert any(row.is_root for row in rows)
    with pytest.raises(UnreadableError, match="certificate-unreadable"):
        add_authority(core, actor, content=b"una hoja", reason="Prueba")
    core.close()


def test_a_shipped_authority_is_recognised_in_a_file(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    content = next(path for path in sorted((resources_root() / "trust").rglob("*.cer"))).read_bytes()
    ((facts, raw),) = core.authorities.read(content)
    assert facts in core.authorities.shipped()
    assert raw == content
    core.close()


def test_signatures_learn_at_once_of_authorities_that_the_office_added(tmp_path: Path) -> None:
    core = open_and_add(tmp_path)
    assert isinstance(core.signatures, OfficeSignatures)
    with core.unit_of_work():  # a use case asks for them in the middle of its transaction
        assert core.signatures._trusted() == (b"DER",)
    core.close()


def open_and_add(folder: Path) -> Core:
    an_office_file(folder).close()
    core = open_office(folder, clock=StandingClock(), settings=QUICK)
    with core.unit_of_work() as uow:
        uow.office.add_authority(AddedAuthority(authority_facts(), b"DER", "Prueba", "Ana Luna", START))
    return core


def test_opening_imports_neither_alembic_nor_the_makers_of_papers(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    program = (
        "import sys; from pathlib import Path; from unionreg.bootstrap import open_office;"
        f"open_office(Path({str(tmp_path)!r})).close();"
        "print(sorted({'alembic', 'reportlab', 'pyhanko', 'PIL', 'cryptography'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
