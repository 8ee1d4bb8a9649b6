"""Screens after the count: postings, report, objections, orders, custody, remote results, secrecy."""
