"""Screens before the vote: legal calendar, sites and shifts, observers, verifier, rehearsal."""
