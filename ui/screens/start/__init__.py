"""Screens of the part start."""
