"""Searching in Spanish: words as they are folded, questions as people type them, clauses and themes."""
