"""Tables that go to and come from other unions' tools, as values."""
