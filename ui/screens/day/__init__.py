"""Screens of the day: a station's script and marks, and the progress view."""
