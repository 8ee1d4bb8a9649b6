"""The worker's copy, receipts by shift, sampling sheets, posters."""
