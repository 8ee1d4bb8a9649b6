"""Papers of the office on filings: receipts, letters, rulings and certificates from versioned templates."""
