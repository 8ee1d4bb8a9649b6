"""The papers of a vote before and during its day: from plain values to PDF, a station at a time."""
