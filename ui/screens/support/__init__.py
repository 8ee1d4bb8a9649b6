"""The request behind a certificate of representativeness: who asks, who joins, and the 30 %."""
