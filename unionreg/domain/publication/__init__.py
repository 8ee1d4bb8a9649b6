"""What a publication holds, under which addresses, and by whose decision."""
