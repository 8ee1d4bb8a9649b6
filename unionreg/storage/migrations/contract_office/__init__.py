"""Tables of revision 0005, area by area."""
