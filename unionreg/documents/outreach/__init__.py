"""Leaflets as booklet and poster, bulletins on paper."""
