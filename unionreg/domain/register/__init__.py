"""What is registered: unions with their history, federations, employers and workplaces."""
