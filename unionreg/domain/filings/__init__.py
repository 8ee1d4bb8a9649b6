"""Filings: what a union hands in, which requirements it meets, and the way it takes through the office."""
