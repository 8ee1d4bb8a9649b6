"""The archive of paper: documents and their kinds, boxes and labels, quality of scans, suggestions, loans."""
