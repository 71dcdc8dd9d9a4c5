"""What is seen of a comparison."""
