"""Tables: what comes after the count: postings, reports, objections, orders, custody."""

from __future__ import annotations
