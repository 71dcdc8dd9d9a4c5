"""What is measured, apart from what is shipped to visitors."""
