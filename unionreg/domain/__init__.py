"""Values and rules. Standard library only; no input or output, no clock of its own."""
