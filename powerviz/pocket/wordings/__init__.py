"""The ways in which a problem can be put: those to train on, and two sets that training never sees."""
