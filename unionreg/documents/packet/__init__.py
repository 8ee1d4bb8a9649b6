"""The packet: one PDF of a filing in legal order."""
