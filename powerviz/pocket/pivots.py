"""The probabilities that the model has learned at its pivots, read from it, not from the corpus."""

from collections.abc import Iterable
from dataclasses import dataclass

from powerviz.models.protocol import LanguageModel
from powerviz.pocket.exercise import SHORTCUT, Exercise


@dataclass(frozen=True)
class Branching:
    """The probabilities of the two branches before step `step` of a worked-out solution."""

    family: str
    difficulty: str
    step: int
    careful: float
    shortcut: float


def branchings(model: LanguageModel, exercises: Iterable[Exercise]) -> list[Branching]:
    """Both branches at every pivot of every exercise."""
    found = []
    (shortcut,) = model.encode(SHORTCUT)
    for exercise in exercises:
        prefix = model.encode(exercise.problem.prompt) + model.encode(exercise.restatement)
        prefixes, careful = [], []
        for step in exercise.steps:
            tokens = model.encode(step)
            prefixes.append(list(prefix))
            careful.append(tokens[0])
            prefix += tokens
        probabilities = model.open(prefixes).log_probs.exp()
        found += [
            Branching(
                exercise.problem.family,
                exercise.problem.difficulty,
                step,
                float(probabilities[step, careful[step]]),
                float(probabilities[step, shortcut]),
            )
            for step in range(len(exercise.steps))
        ]
    return found
