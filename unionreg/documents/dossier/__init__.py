"""The foliated dossier of a workplace."""
