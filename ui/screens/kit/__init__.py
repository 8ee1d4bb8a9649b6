"""Screens of printed matter: the kit and its parts."""
