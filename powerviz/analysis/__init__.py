"""Analysis: statistics of many runs, and what they say of a model or a method."""
