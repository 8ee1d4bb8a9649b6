"""The worker's copy and campaigns of delivery."""
