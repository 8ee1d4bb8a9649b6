"""Bulletins, leaflets, the glossary, languages and their translated texts."""
