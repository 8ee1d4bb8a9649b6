"""The union's desk: its filings, their tasks, pre-flight and packet."""
