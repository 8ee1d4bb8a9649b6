"""What an observer of a vote writes down: checklist, answers, incidents, own tally, samples. Pure values and rules."""
