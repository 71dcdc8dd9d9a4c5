"""The panels that show a comparison."""
