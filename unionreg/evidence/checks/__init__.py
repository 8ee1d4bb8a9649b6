"""The checks of a tally package, one module a family. They read a ``Package`` and write ``Rows``; nothing else."""
