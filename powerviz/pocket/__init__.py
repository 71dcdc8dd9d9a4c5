"""The pocket model: its corpus, training, reinforcement and evaluation."""
