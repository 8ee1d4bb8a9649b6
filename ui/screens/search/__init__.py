"""Searching contracts and documents, hits on the page, two contracts side by side."""
