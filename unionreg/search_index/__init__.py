"""The index behind the search: SQLite's FTS5 in a file of its own that can be made anew at any time."""
