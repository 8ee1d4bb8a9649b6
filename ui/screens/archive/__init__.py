"""The archive: the box loop, the correction queue, documents, labels, loans."""
