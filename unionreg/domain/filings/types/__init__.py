"""The types of filings, one module each; ``catalogue`` lists them."""
