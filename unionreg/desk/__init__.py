"""The union's desk on disk: folders of filings, without an office, an account or a network."""
