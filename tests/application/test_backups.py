from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders_office import NotedBackups, an_office
from unionreg.application.backups import back_up, inspect_backup
from unionreg.application.changes import Thing
from unionreg.application.queries.office import office
from unionreg.errors import NotAllowedError

TARGET = Path("respaldo.sqlite")


def test_a_backup_is_noted_and_shown_as_the_last_one() -> None:
    here = an_office()
    assert office(here.core, here.administrator).last_backup is None
    changes = back_up(here.core, here.administrator, target=TARGET)
    assert changes.created == ("ab" * 32,)
    assert changes.kinds() == {Thing.BACKUP}
    last = office(here.core, here.administrator).last_backup
    assert last is not None
    assert (last.path, last.size, last.made_by) == ("respaldo.sqlite", 4096, "Ana Luna Ñáñez")
    assert here.log_kinds()[-1] == "backup-written"


def test_nothing_is_written_for_somebody_who_may_not() -> None:
    backups = NotedBackups()
    here = an_office(backups=backups)
    with pytest.raises(NotAllowedError):
        back_up(here.core, here.coordinator, target=TARGET)
    assert backups.written == []


def test_a_backup_is_looked_into_without_a_trace() -> None:
    here = an_office()
    before = here.log_kinds()
    assert inspect_backup(here.core, here.administrator, path=TARGET).office_name == "Centro"
    assert here.log_kinds() == before
