"""Contracts of the register: the list, a contract's page, a deposit, alarms."""
