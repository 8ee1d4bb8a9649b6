"""Public forms: marking, preview, the second pair of eyes."""
