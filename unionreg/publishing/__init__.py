"""The static site: pages, data, the browser's own checks. It gets plain values and writes files."""
