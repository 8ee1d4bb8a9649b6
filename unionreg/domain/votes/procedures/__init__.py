"""The legal procedures, one module each; the list is ``catalogue``."""
