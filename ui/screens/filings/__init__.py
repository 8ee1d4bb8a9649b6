"""The office's desk for filings: inbox, case, ruling, clocks."""
