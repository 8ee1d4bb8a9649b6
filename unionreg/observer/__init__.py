"""The observer's notebook on disk and everything done with it, without an office, an account or a database."""
