"""What the office certifies and rules about filings, as values: papers, registry certificates, terms of validity."""
