"""The day of the vote at one station: its script, its records, who came (without time or order), and the checks.

The same values serve the office and a station that works alone on a laptop. Nothing here joins a person and a ballot,
and nothing tells the order in which people came: docs/decisions/0010.
"""
