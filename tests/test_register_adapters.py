"""Files of the register as they leave the office: kinds of documents stand in words."""

from __future__ import annotations

import csv
from pathlib import Path

from unionreg.domain.register.export import FIELDS, ExportFormat, ExportTable, TableName
from unionreg.register_adapters import OfficeRegisterFiles


def test_the_kind_of_a_document_is_written_in_words(tmp_path: Path) -> None:
    rows = [
        ("RS-1", "Acta", "constitution-act", None, "0.10", "ab"),
        ("RS-1", "Otra cosa", "of-another-program", None, "0.10", "cd"),
    ]
    name = TableName.DOCUMENTS
    OfficeRegisterFiles().write(tmp_path / "salida", [ExportTable(name, FIELDS[name], rows)], ExportFormat.CSV)
    text = (tmp_path / "salida" / f"{name}.csv").read_text(encoding="utf-8-sig")
    kinds = [row["tipo_de_documento"] for row in csv.DictReader(text.splitlines())]
    assert "constitution" not in kinds[0]
    assert "acta" in kinds[0].lower()
    assert kinds[1] == "of-another-program"
