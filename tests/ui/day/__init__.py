"""Tests of the day's screens."""
