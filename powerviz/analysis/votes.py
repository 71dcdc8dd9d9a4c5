"""Votes over samples: plain, weighted by how sure the model was, or among the surest ones only (DeepConf).

Fu et al. 2025, "Deep Think with Confidence" (arXiv:2508.15260); what confidence is, `powerviz.runs.confidence` says.
Votes after the samples are drawn: the sampler `majority_vote` can stop unsure ones on the way.

Knows tokens and answers.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor

import numpy as np
from pydantic import FiniteFloat

from powerviz.grading.answers import alike, equivalent
from powerviz.runs.confidence import LIKELIEST, token_confidence, window_of, windows
from powerviz.runs.events import Token

LOWEST = 0.1
"""The share of windows, the least sure ones, of which `lowest_tenth` is the mean."""
SCORES = ("mean", "tail", "lowest_group", "lowest_tenth")
KEPT = (1.0, 0.9, 0.1)
"""The shares of samples that vote: the surest ones by a score."""


@dataclass(frozen=True, slots=True)
class Scores:
    """How sure the model was along a response (nats): all tokens, the last window, the lowest window, the lowest tenth of windows.

    `likeliest` is the k of the tokens' confidence; scores of different k do not compare.
    """

    mean: FiniteFloat
    tail: FiniteFloat
    lowest_group: FiniteFloat
    lowest_tenth: FiniteFloat
    likeliest: int = LIKELIEST


@dataclass(frozen=True, slots=True)
class Vote:
    """The answer that a vote elects: that of the sample `elected`, with a `share` of the weight.

    `score` is what weighs, None in a plain vote; `kept` is the share of samples that vote, of which there are `voters`.
    `tied`: another answer has the same weight, but was given later.
    """

    score: str | None
    kept: float
    voters: int
    elected: int
    share: float
    tied: bool


def likeliest_stored(responses: Sequence[Sequence[Token]]) -> int:
    """The k for which all k likeliest tokens are known at every place: `LIKELIEST`, or as many alternatives as runs stored.

    0 for fewer than two: log p of the likeliest token alone falls where the model is unsure.
    """
    stored = (len(token.alternatives) for response in responses for token in response)
    most = max(stored, default=0)
    return min(LIKELIEST, most) if most > 1 else 0


def scores_of(response: Sequence[Token], likeliest: int = LIKELIEST) -> Scores:
    """The four scores of a response of one token or more; `likeliest` is the k of its tokens' confidence."""
    tokens = np.array([token_confidence(token, likeliest) for token in response])
    window = window_of(len(tokens))
    lowest = np.sort(windows(tokens, window))
    fewest = max(1, floor(LOWEST * len(lowest)))
    return Scores(
        mean=float(tokens.mean()),
        tail=float(tokens[-window:].mean()),
        lowest_group=float(lowest[0]),
        lowest_tenth=float(lowest[:fewest].mean()),
        likeliest=likeliest,
    )


def votes(
    answers: Sequence[str | None],
    scores: Sequence[Scores] | None = None,
    same: Callable[[str, str], bool] = equivalent,
) -> list[Vote]:
    """The plain vote, and with `scores` those weighted by each, of all samples and of the surest.

    Samples without an answer have no vote. Of those that have one, the surest vote: from the percentile 100·(1 − kept)
    of their scores on, as in the authors' code. Ties go to the answer given first. Empty if there is no answer.
    """
    groups = alike(answers, same)
    voters = [index for group in groups for index in group]
    if not voters:
        return []
    plain = _elect(groups, dict.fromkeys(voters, 1.0))
    found = [Vote(None, 1.0, len(voters), *plain)]
    for kept in KEPT:
        for name in SCORES if scores else ():
            weight = {index: float(getattr(scores[index], name)) for index in voters}  # type: ignore[index]
            least = np.percentile([*weight.values()], 100 * (1 - kept))
            surest = {index: value for index, value in weight.items() if value >= least}
            found.append(Vote(name, kept, len(surest), *_elect(groups, surest)))
    return found


def _elect(groups: Sequence[Sequence[int]], weight: dict[int, float]) -> tuple[int, float, bool]:
    """The first sample of the heaviest group, the group's share, and whether another weighs the same.

    `weight` has those that vote.
    """
    sums = [sum(weight.get(index, 0.0) for index in group) for group in groups]
    best = max(range(len(groups)), key=sums.__getitem__)
    total = sum(sums)
    elected = next(index for index in groups[best] if index in weight or not total)
    return elected, sums[best] / total if total else 0.0, sums.count(sums[best]) > 1
