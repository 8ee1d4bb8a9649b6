"""Screens of the part verify."""
