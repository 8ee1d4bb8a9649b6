"""Screens of the part today."""
