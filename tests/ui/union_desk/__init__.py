"""Tests of the union's desk in the window."""
