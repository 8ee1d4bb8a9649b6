"""The arrows of the five state machines of filings, one module each; ``machines`` joins them."""
