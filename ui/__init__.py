"""The window. Qt is used nowhere else."""

from ui.constant_references import hold_constants

# Before anything of Qt is called; see there why.
hold_constants()
