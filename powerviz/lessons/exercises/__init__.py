"""The exercises: questions to which the lessons' own models have the answers, and how an answer is graded."""
