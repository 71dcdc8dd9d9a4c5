"""What is seen of an evaluation."""
