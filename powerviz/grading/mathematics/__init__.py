"""Mathematical answers: finding them in a text, and whether two mean the same."""
