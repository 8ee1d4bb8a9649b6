"""Screens of the roll: import, versions, differences, objections, assignment."""
