"""Methods over problem sets: the problems, their grading, the engine that runs them, its tables."""
