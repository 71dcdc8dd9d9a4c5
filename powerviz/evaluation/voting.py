"""Votes over the samples of a comparison, method by method.

Knows samples with their tokens; how votes are counted is `powerviz.analysis.votes`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from powerviz.analysis.votes import Vote, likeliest_stored, scores_of, votes
from powerviz.evaluation.comparison import Sample
from powerviz.grading.answers import equivalent


@dataclass(frozen=True, slots=True)
class MethodVotes:
    """The votes of one method's samples: each with the answer that it elects, and whether that is right.

    `likeliest` is the k of token confidence, 0 where runs stored no alternatives: then there is the plain vote only.
    `samples` are all, of which `voting` have an answer.
    """

    method: str
    samples: int
    voting: int
    likeliest: int
    votes: tuple[tuple[Vote, str, bool | None], ...]


def votes_by_method(
    samples: Iterable[Sample], same: Callable[[str, str], bool] = equivalent
) -> list[MethodVotes]:
    """Those of methods of which two samples or more have an answer, in their order."""
    by_method: dict[str, list[Sample]] = {}
    for sample in samples:
        by_method.setdefault(sample.method, []).append(sample)
    found = (_of(method, mine, same) for method, mine in by_method.items())
    return [one for one in found if one.voting > 1]


def _of(method: str, samples: list[Sample], same: Callable[[str, str], bool]) -> MethodVotes:
    mine = sorted((one for one in samples if one.tokens), key=lambda one: one.index)
    likeliest = likeliest_stored([one.tokens for one in mine])
    scores = [scores_of(one.tokens, likeliest) for one in mine] if likeliest else None
    answers = [one.answer for one in mine]
    counted = votes(answers, scores, same)
    return MethodVotes(
        method,
        len(samples),
        sum(answer is not None for answer in answers),
        likeliest,
        tuple((vote, str(answers[vote.elected]), mine[vote.elected].right) for vote in counted),
    )
