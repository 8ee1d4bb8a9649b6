"""Screens of a vote, from the definition to the certificate. Each has a presenter that knows no widget."""
