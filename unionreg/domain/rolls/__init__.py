"""The roll of people who may vote: what a row says, what is wrong with it, who is the same person, who votes where."""
