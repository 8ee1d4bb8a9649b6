"""Striking out for good: text, images and metadata of PDF files."""
