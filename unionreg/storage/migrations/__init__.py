"""The migrations of an office file, run by ``storage.upgrade``. One file a step under ``versions``."""
