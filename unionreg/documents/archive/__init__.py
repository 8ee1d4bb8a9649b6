"""Labels, box sheets, separator sheets, loan slips."""
