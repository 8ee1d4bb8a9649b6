"""Screens of the part office."""
