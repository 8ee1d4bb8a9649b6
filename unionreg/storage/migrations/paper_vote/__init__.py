"""The tables of revision 0003, one module an area."""
