"""Bulletins, leaflets, the glossary, languages."""
