"""The panels that show a run."""
