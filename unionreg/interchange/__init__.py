"""Tables to and from other unions' tools: presets of headings, reading, writing."""
