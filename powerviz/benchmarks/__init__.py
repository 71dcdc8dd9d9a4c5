"""Measurements: sampling, the page, a classroom, attacks; apart from what is shipped to visitors."""
