"""The window. Qt is used nowhere else."""

from ui.none_references import hold_none

# Before anything of Qt is called; see there why.
hold_none()
