"""The final answer in a text, and whether two answers mean the same.

Knows strings only. How answers are found, spelled and compared is the subject of `powerviz.grading`.
"""

from collections.abc import Callable, Sequence

from powerviz.grading.mathematics.equivalence import LONGEST_COMPARED, compared, slow_to_compare
from powerviz.grading.mathematics.extraction import extract_answer

__all__ = [
    "LONGEST_COMPARED",
    "alike",
    "commonest",
    "compared",
    "equivalent",
    "extract_answer",
    "slow_to_compare",
]


def equivalent(answer: str | None, truth: str) -> bool:
    """Whether an extracted answer means the same as the true one.

    No answer is never right; nor is one that cannot be compared (see `compared`).
    """
    return answer is not None and compared(answer, truth) is True


def commonest(
    answers: Sequence[str | None], same: Callable[[str, str], bool] = equivalent
) -> int | None:
    """The place of the first answer that means the same as most of the others.

    Ties go to the answer given first; None is no answer and has no vote. None if there is no vote.
    """
    voters = alike(answers, same)
    return max(voters, key=len)[0] if voters else None


def alike(
    answers: Sequence[str | None], same: Callable[[str, str], bool] = equivalent
) -> list[list[int]]:
    """The places of answers that mean the same, together, in the order in which they are given; None is no answer."""
    found: list[list[int]] = []
    for index, answer in enumerate(answers):
        if answer is None:
            continue
        for group in found:
            known = answers[group[0]]
            if known is not None and same(answer, known):
                group.append(index)
                break
        else:
            found.append([index])
    return found
