"""Serving many at once: turns, limits, models, and the threads that draw."""
