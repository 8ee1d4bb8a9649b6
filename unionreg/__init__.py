"""unionreg: union registration filings and secret-ballot votes with signed tallies."""

__version__ = "0.1.0"
