"""Spreadsheets of people in, explained reports out: the adapter that reads rolls as clerks really send them.

Four steps, each a plain function; the types are those of ``unionreg.domain.rolls``:

* ``opening.open_workbook(content: bytes, name: str) -> Workbook``: sheets of cells from CSV, XLSX, XLSM, XLS, ODS, or a
  .zip with one of them; UnreadableError ``roll-*`` with one clear sentence for everything else.
* ``proposing.propose(workbook) -> Proposal``: where the header is and which column holds what. ``Proposal.mapping``
  is a ``RollMapping``, which a person may correct (``SheetMapping.with_column``).
* ``checking.check_roll(workbook, mapping, *, purpose, cut_off, progress=None) -> RollReport``: the people and the
  findings. ``progress(done, total)`` is called often; to cancel it raises, or returns False (then
  ConflictError ``roll-cancelled``).
* ``domain.rolls.differences.differences(first, second) -> RollDifferences``: what sets two rolls apart (pure).

``writing.safe_cell(text)`` makes any text safe for a CSV that somebody will open in a spreadsheet program;
``words.explain(finding, texts)`` gives title, explanation and remedy of a finding.

Nothing in a file is ever run: macros are not looked at, formulas are not computed, links are not followed.
"""
