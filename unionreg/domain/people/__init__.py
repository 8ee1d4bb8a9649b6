"""Mexican names and the CURP: what a key says, and whether it agrees with the name, date and sex beside it."""
