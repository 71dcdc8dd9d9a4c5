"""Answers in responses: where they are, how they are spelled, and which of them mean the same.

`powerviz.grading.answers` is the way in. Knows texts and computer algebra; nothing of models, samplers or
problem sets.
"""
