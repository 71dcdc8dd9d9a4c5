"""The Library tab: recorded runs."""
