"""Secret-ballot votes: what is voted, what was counted, what follows from it."""
