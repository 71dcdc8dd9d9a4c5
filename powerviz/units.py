"""Units in which sizes are told and bounded."""

MEGABYTE = 1 << 20
"""In bytes."""
