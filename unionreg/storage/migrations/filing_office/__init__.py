"""Tables of revision 0004, area by area."""
