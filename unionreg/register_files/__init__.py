"""Files of the register for people outside: tables as CSV, XLSX and JSON, safe to open anywhere."""
