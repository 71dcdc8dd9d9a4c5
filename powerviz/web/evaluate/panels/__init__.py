"""The panels that show an evaluation."""
