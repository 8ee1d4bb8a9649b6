"""Public forms: what in a document is personal, what is struck out, and who has looked."""
