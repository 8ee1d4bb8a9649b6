"""Dossiers of a workplace."""
