"""Collective contracts: their acts, parties, consistency with votes and certificates, terms, delivery."""
