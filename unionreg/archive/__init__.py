"""Files of the archive: the store of originals, scans judged, codes read, text recognised. No rules, no tables."""
