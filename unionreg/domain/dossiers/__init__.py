"""Dossiers of a workplace: what is chosen, how it is ordered, who releases it."""
