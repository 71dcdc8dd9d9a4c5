"""Lesson 7: how much of the probability a step carries from each response to each, and as much back.

Knows the tree of lesson 3 and a step's matrix on it. A rule is right if p^α is balanced under it: p^α(x)·K(x, y) =
p^α(y)·K(y, x) for every pair. Two wrong ones are there to compare: that of the published code, and one without the length term.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, TypedDict

import numpy as np

from powerviz.analysis.transitions import (
    Numbers,
    State,
    beginnings,
    distance,
    flows,
    published_step_matrix,
    reachable,
    state_of,
    step_matrix,
)
from powerviz.lessons.by_hand import EDITABLE, LONGEST, TREE
from powerviz.lessons.settings import LessonSettings, checked
from powerviz.lessons.tables import Rows, checked_table, model_of_rows, rows_of, table_of
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Token
from powerviz.samplers.cut_laws import UNIFORM, CutLaw

Rule = Literal["exact", "no_length_term", "as_published"]
MANY_STEPS = 10**6


class BalanceSettings(LessonSettings):
    """`rule`: how proposals are decided."""

    rule: Rule = "exact"


class BalanceFrame(TypedDict):
    """Every response and its probability under p^α, which is 0 for a beginning that is not `whole`.

    `flows` are how much goes from each to each other one in a step, and on the diagonal what stays, if responses are as
    likely as p^α says; `after` is the law after that step, and `settled` after very many. `largest_gap` is
    the largest difference between the two ways of a pair, `moved` and `settled_away` how far those two laws are from p^α.
    """

    responses: list[str]
    whole: list[bool]
    exact: list[float]
    flows: list[list[float]]
    after: list[float]
    settled: list[float]
    largest_gap: float
    moved: float
    settled_away: float
    last: bool


class WithoutLengthTerm(CutLaw):
    """Wrong on purpose: uniform cuts, decided as if every response could be cut in as many places."""

    def log_ratio(self, state: Sequence[Token], proposal: Sequence[Token], cut: int) -> float:
        return 0.0


def balance(settings: object) -> Iterator[BalanceFrame]:
    """One frame: the flows under p^α."""
    chosen = checked(BalanceSettings, settings)
    table = TREE | checked_table(chosen.table, {context: TREE[context] for context in EDITABLE})
    yield _frame(chosen.alpha, chosen.rule, rows_of(table))


@lru_cache(maxsize=128)
def _frame(alpha: float, rule: Rule, rows: Rows) -> BalanceFrame:
    model = model_of_rows(table_of(rows), LONGEST)
    exact = model.power_distribution(alpha)
    states, matrix = _kernel(model, exact, alpha, rule)
    names = [tuple(token.text for token in state) for state in states]
    law = np.array([exact.get(name, 0.0) for name in names])
    both_ways = flows(law, matrix)
    after = law @ matrix
    settled = law @ np.linalg.matrix_power(matrix, MANY_STEPS)
    settled /= settled.sum()  # rounding adds up
    return {
        "responses": [" ".join(name) for name in names],
        "whole": [name in exact for name in names],
        "exact": law.tolist(),
        "flows": both_ways.tolist(),
        "after": after.tolist(),
        "settled": settled.tolist(),
        "largest_gap": float(np.abs(both_ways - both_ways.T).max()),
        "moved": distance(after, law),
        "settled_away": distance(settled, law),
        "last": True,
    }


def _kernel(
    model: TabularModel, exact: dict[Symbols, float], alpha: float, rule: Rule
) -> tuple[list[State], Numbers]:
    """The states that a chain may come to from a response, and the matrix of a step between them."""
    tau = 1 / alpha
    whole = [state_of(model, response, tau) for response in exact]
    if rule == "exact":
        return whole, step_matrix(whole, alpha, UNIFORM)
    if rule == "no_length_term":
        return whole, step_matrix(whole, alpha, WithoutLengthTerm())
    unended = [one for one in beginnings(exact) if one not in exact]
    states = [*whole, *(state_of(model, one, tau) for one in unended)]
    matrix = published_step_matrix(states, alpha, model.eos_ids)
    kept = reachable(matrix, range(len(whole)))
    return [states[place] for place in kept], matrix[np.ix_(kept, kept)]
