"""The observer's notebook: no account, no office."""
