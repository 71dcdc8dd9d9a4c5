"""The Evaluate tab: accuracy on problem sets."""
