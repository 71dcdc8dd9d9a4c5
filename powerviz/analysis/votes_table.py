"""Right by vote: how often the answers that the samples of a method elect are right.

Knows data frames with a row per sample, as `powerviz.analysis.tables` does, with the columns of `SCORED` where it is
known how sure the model was; how votes are counted, `powerviz.analysis.votes` says.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import pandas as pd

from powerviz.analysis.accuracy import accuracy_with_interval
from powerviz.analysis.tables import ACCURACY, VOTED, same_answer
from powerviz.analysis.votes import KEPT, SCORES, Scores, Vote, votes

SCORED = {f"confidence_{name}": name for name in (*SCORES, "likeliest")}
"""The columns that have the scores of a sample, by what `Scores` calls them."""
PLAIN = "plain"
COLUMNS = ("method", "score", "kept", "likeliest", "problems", "ties", *ACCURACY)
VOTES = ((PLAIN, 1.0), *((name, kept) for kept in KEPT for name in SCORES))
"""The votes that are counted: what weighs, and the share of samples that vote, the surest by it."""


@dataclass
class _Ballot:
    """The samples of a method on a problem: answers, verdicts, and scores, None where they are not known."""

    answers: list[str | None] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    scores: list[Scores | None] = field(default_factory=list)


def votes_table(samples: pd.DataFrame) -> pd.DataFrame:
    """A row per method and vote: `accuracy` is the share of `problems` on which the elected answer is right.

    `score` is what weighs, `plain` for one vote each, and `kept` the share of samples that vote. Problems are those
    that `majority` of `methods_table` counts, the accuracy of the plain vote: with two graded samples or more whose
    answers can be compared; on `ties` of them the vote is a tie, which goes to the answer given first. The 95 % interval from `low` to `high` is as in `accuracy_with_interval`. `likeliest` is
    the k of token confidence, 0 where not all voters of a method have scores of one k: then there is the plain vote only.
    """
    rows = []
    for method, ballots in _ballots(samples).items():
        voted = [ballot for ballot in ballots.values() if len(ballot.answers) > 1]
        if not voted:
            continue
        likeliest = _likeliest(voted)
        elected = [_elected(ballot, likeliest > 0) for ballot in voted]
        for place, (score, kept) in enumerate(VOTES if likeliest else VOTES[:1]):
            right = [
                [bool(found) and ballot.right[found[place].elected]]
                for ballot, found in zip(voted, elected, strict=True)
            ]
            ties = sum(bool(found) and found[place].tied for found in elected)
            accuracy = accuracy_with_interval(right)
            rows.append((method, score, kept, likeliest, len(voted), ties, *accuracy))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _ballots(samples: pd.DataFrame) -> dict[str, dict[str, _Ballot]]:
    """The samples that vote, by method and problem."""
    voting = samples[samples["right"].notna() & samples["grading"].isin(VOTED)]
    found: dict[str, dict[str, _Ballot]] = {}
    columns = (voting[name].tolist() for name in ("method", "problem", "answer", "right"))
    for method, problem, answer, right, scores in zip(*columns, _scores(voting), strict=True):
        ballot = found.setdefault(method, {}).setdefault(problem, _Ballot())
        ballot.answers.append(None if pd.isna(answer) else str(answer))
        ballot.right.append(bool(right))
        ballot.scores.append(scores)
    return found


def _scores(samples: pd.DataFrame) -> list[Scores | None]:
    if not set(SCORED) <= set(samples):
        return [None] * len(samples)
    rows = zip(*(samples[name].tolist() for name in SCORED), strict=True)
    return [
        None if pd.isna(k) else Scores(mean, tail, lowest_group, lowest_tenth, int(k))
        for mean, tail, lowest_group, lowest_tenth, k in rows
    ]


def _likeliest(ballots: Sequence[_Ballot]) -> int:
    """The k of all voters' scores, 0 where one has none or another; without any voter, that of all samples."""
    every = [
        (answer is not None, scores.likeliest if scores else 0)
        for ballot in ballots
        for answer, scores in zip(ballot.answers, ballot.scores, strict=True)
    ]
    known = {k for votes, k in every if votes} or {k for _, k in every}
    return known.pop() if len(known) == 1 else 0


def _elected(ballot: _Ballot, by_scores: bool) -> tuple[Vote, ...]:
    """The votes in the order of `VOTES`; empty if there is no answer."""
    nobody = Scores(0.0, 0.0, 0.0, 0.0)  # of those who have no answer, and no vote
    scores = tuple(one or nobody for one in ballot.scores) if by_scores else None
    return _count(tuple(ballot.answers), scores)


@lru_cache(maxsize=1 << 12)
def _count(answers: tuple[str | None, ...], scores: tuple[Scores, ...] | None) -> tuple[Vote, ...]:
    """Votes of a problem are counted once: tables are drawn again and again while an evaluation goes on."""
    return tuple(votes(answers, scores, same_answer))
