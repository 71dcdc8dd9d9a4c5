"""The tables of an evaluation: accuracy, pass@k, votes, likelihood and cost, by method.

Knows data frames only, with a row per sample: columns `method`, `problem`, `grading`, `right`,
`answer`, `log_prob`, `confidence`, `length`, `tokens`, `tokens_shared`, `plain_tokens`, `plain_tokens_exact`,
`forward_passes`, `seconds`, `ended` and `text` where it counts those cut off and those empty, and any to group by (see `powerviz.evaluation.results.samples_frame`).
They may be of an evaluation that is under way: methods and problems without samples are left out.
Every mean is over problems of the mean over each one's samples; those of likelihood, length and
cost leave out samples that could not be drawn, which are wrong but cost nothing.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from powerviz.analysis.accuracy import (
    accuracy_with_interval,
    difference_with_interval,
    pass_at_k_with_interval,
)
from powerviz.analysis.movement import has_not_mixed, movement_of_method
from powerviz.grading.answers import commonest, equivalent

MOVED = ("acceptance", "move_rate", "still", "r_hat", "answer_r_hat")
TOKENS = ("tokens", "tokens_shared", "plain_tokens")
MEANS = ("log_prob", "confidence", "length", *TOKENS, "forward_passes", "seconds")
ACCURACY = ("accuracy", "low", "high")
COUNTS = ("cut_off", "empty")
VOTED = ("math", "text", "choice")
"""Gradings whose answers can be compared with one another; programs, for instance, cannot."""


def methods_table(samples: pd.DataFrame, majority: bool = True) -> pd.DataFrame:
    """A row per method, in the order in which they come.

    `problems` and `samples` count, and so do `cut_off` (samples that reached the limit of tokens
    before their end) and `empty` ones; `graded` counts the problems with a grade. `accuracy_paper`
    is there where samples have `right_paper`, the verdict of the published grader. `accuracy` with the
    95 % interval from `low` to `high` is as in `accuracy_with_interval`; `majority` is the share of
    problems on which the answer most samples agree on is right, missing where there is only one
    sample or no answer to compare (answers are compared by computer algebra, so `majority` can be
    switched off). `log_prob` and `confidence` (log p per token) are nats, `length`, `tokens`,
    `tokens_shared`, `plain_tokens` and `forward_passes` are per sample: `tokens` of one answer alone,
    `tokens_shared` and `forward_passes` its share of the batch. `times_fewer` is how many times the plain
    algorithm's tokens are those of one answer alone, at least so many where `plain_tokens_exact` is false. How
    chains moved is as in `movement_of_method`, missing for methods without steps; `not_mixed` as in
    `has_not_mixed`.
    """
    rows = [
        {"method": name, "problems": mine["problem"].nunique(), "samples": len(mine)}
        | _counts(mine)
        | _accuracy(mine)
        | _by_the_paper(mine)
        | {"majority": majority_accuracy(mine) if majority else float("nan")}
        | _means(mine)
        | {"plain_tokens_exact": bool(mine["plain_tokens_exact"].all())}
        | _moved(mine)
        for name, mine in _by(samples, "method")
    ]
    paper = ["accuracy_paper"] if "right_paper" in samples else []
    columns = ["method", "problems", "samples", *COUNTS, "graded", *ACCURACY, *paper]
    columns += ["majority", *MEANS]
    table = pd.DataFrame(rows, columns=[*columns, "plain_tokens_exact", *MOVED, "not_mixed"])
    table["times_fewer"] = table["plain_tokens"] / table["tokens"].where(table["tokens"] > 0)
    return table


def groups_table(samples: pd.DataFrame, column: str) -> pd.DataFrame:
    """Accuracy by method and by the values of a column: `method`, `group`, counts, interval."""
    rows = [
        {"method": name, "group": value, "problems": same["problem"].nunique()} | _accuracy(same)
        for name, mine in _by(samples, "method")
        for value, same in _by(mine, column)
    ]
    return pd.DataFrame(rows, columns=["method", "group", "problems", "graded", *ACCURACY])


def pass_at_k_table(samples: pd.DataFrame) -> pd.DataFrame:
    """pass@k for k = 1, 2, 4, … and all samples: `method`, `k`, `pass_at_k`, `low`, `high`.

    The mean over problems of the unbiased estimate, with its interval as in
    `pass_at_k_with_interval`, over the problems that have k samples already: for k = 1 over all that have
    any, so that it is the accuracy of `methods_table` and its interval.
    """
    rows = []
    for name, mine in _by(_graded(samples), "method"):
        counts = [(len(right), sum(right)) for right in _right_by_problem(mine)]
        most = max(count for count, _ in counts)
        for k in _powers_of_two(most):
            enough = [(count, right) for count, right in counts if count >= k]
            mean, low, high = pass_at_k_with_interval(enough, k)
            rows.append({"method": name, "k": k, "pass_at_k": mean, "low": low, "high": high})
    return pd.DataFrame(rows, columns=["method", "k", "pass_at_k", "low", "high"])


def pairs_table(samples: pd.DataFrame) -> pd.DataFrame:
    """A row for each two methods: how much oftener `method` is right than `other`, as a share.

    `difference` is that of their accuracies on the `problems` that both have graded samples of, and
    `low` to `high` its interval as in `difference_with_interval`. Intervals of two methods' own
    accuracies may overlap where this one excludes 0: the same problems are hard for both.
    """
    graded = _graded(samples)
    counts = graded.groupby(["method", "problem"], sort=False)["right"].agg(["sum", "count"])
    methods = list(dict.fromkeys(graded["method"]))
    own = {name: counts.loc[name].astype(float) for name in methods}
    rows = []
    for one, other in combinations(methods, 2):
        both = own[one].merge(
            own[other], left_index=True, right_index=True, suffixes=("_one", "_other")
        )
        if both.empty:
            continue
        found = difference_with_interval(
            (both["sum_one"] / both["count_one"]).to_numpy(),
            (both["sum_other"] / both["count_other"]).to_numpy(),
            (float(both["count_one"].sum()), float(both["count_other"].sum())),
        )
        rows.append((one, other, len(both), *found))
    columns = ["method", "other", "problems", "difference", "low", "high"]
    return pd.DataFrame(rows, columns=columns)


def sweep_table(
    table: pd.DataFrame, settings: Mapping[str, Mapping[str, Any]], setting: str
) -> pd.DataFrame:
    """The rows of `methods_table` that belong to a sweep over one setting, as curves.

    `settings` has those of every method by its name, and whatever else tells methods apart.
    Methods that differ in nothing but this setting are a curve of two points or more; `curve`
    numbers it and `value` is the setting's. A proposal temperature of 1/α goes with α.
    """
    curves: dict[tuple[tuple[str, str], ...], list[tuple[float, str]]] = {}
    for name, mine in settings.items():
        if setting in mine:
            rest = {key: value for key, value in mine.items() if key != setting}
            if setting == "temperature" and mine.get("sampler") != "power":
                continue
            if setting == "alpha" and _tied(mine):
                rest["temperature"] = "1/α"
            same = tuple(sorted((key, repr(value)) for key, value in rest.items()))
            curves.setdefault(same, []).append((float(mine[setting]), name))
    rows = [
        {"curve": number, "value": value, "method": name}
        for number, points in enumerate(p for p in curves.values() if len(p) > 1)
        for value, name in sorted(points)
    ]
    return pd.DataFrame(rows, columns=["curve", "value", "method"]).merge(table, on="method")


def majority_accuracy(samples: pd.DataFrame) -> float:
    """The share of problems on which the commonest answer of one method's samples is right."""
    votes = _graded(samples[samples["grading"].isin(VOTED)])
    right = []
    for _, mine in _by(votes, "problem"):
        answers = [None if pd.isna(answer) else str(answer) for answer in mine["answer"]]
        if len(answers) > 1:
            elected = commonest(answers, same_answer)
            right.append(elected is not None and bool(mine["right"].iloc[elected]))
    return float(np.mean(right)) if right else float("nan")


@lru_cache(maxsize=1 << 16)
def same_answer(answer: str, other: str) -> bool:
    """Compare answers, each pair once: tables are drawn again and again while an evaluation goes on."""
    return equivalent(answer, other)


def _accuracy(samples: pd.DataFrame) -> dict[str, float]:
    right = _right_by_problem(_graded(samples))
    values = accuracy_with_interval(right) if right else (float("nan"),) * 3
    return {"graded": len(right)} | dict(zip(ACCURACY, values, strict=True))


def _counts(samples: pd.DataFrame) -> dict[str, int]:
    drawn = samples[samples["length"] > 0]
    empty = drawn["text"].str.strip() == "" if "text" in drawn else drawn["length"] < 0
    cut_off = ~drawn["ended"].astype(bool) if "ended" in drawn else drawn["length"] < 0
    return {"cut_off": int(cut_off.sum()), "empty": int(empty.sum())}


def _by_the_paper(samples: pd.DataFrame) -> dict[str, float]:
    if "right_paper" not in samples:
        return {}
    judged = samples[samples["right_paper"].notna()]
    means = judged["right_paper"].astype(float).groupby(judged["problem"], sort=False).mean()
    return {"accuracy_paper": float(means.mean())}


def _means(samples: pd.DataFrame) -> dict[str, float]:
    said = samples[
        samples["length"] > 0
    ]  # Those that could not be drawn have no length and no cost.
    means = said.groupby("problem", sort=False)[list(MEANS)].mean().mean()
    return {name: float(means[name]) for name in MEANS}


def _moved(samples: pd.DataFrame) -> dict[str, float | bool | None]:
    found = movement_of_method(samples)
    return {**found, "not_mixed": has_not_mixed(found)}


def _graded(samples: pd.DataFrame) -> pd.DataFrame:
    return samples[samples["right"].notna()]


def _right_by_problem(graded: pd.DataFrame) -> list[list[bool]]:
    return [mine["right"].astype(bool).tolist() for _, mine in _by(graded, "problem")]


def _by(samples: pd.DataFrame, column: str) -> list[tuple[Any, pd.DataFrame]]:
    return list(samples.groupby(column, sort=False))


def _powers_of_two(most: int) -> Sequence[int]:
    return sorted({1 << power for power in range(most.bit_length())} | {most})


def _tied(settings: Mapping[str, Any]) -> bool:
    """Whether the proposal temperature is 1/α."""
    return abs(settings["alpha"] * settings.get("temperature", np.inf) - 1) < 1e-9
