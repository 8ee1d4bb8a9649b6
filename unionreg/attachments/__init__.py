"""Attached documents: what a file is, whether it may be taken, smaller copies and parts of it."""
