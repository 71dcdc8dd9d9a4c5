"""Lesson 9: two modes far apart, between which one chain hardly goes; replica exchange on the same model does.

Knows a table, the matrices of a step and of a round of two rungs on it, and the samplers `power` and `tempering`. A
response's mode is its first token.
"""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, Literal, Required, TypedDict

import numpy as np
import numpy.typing as npt

from powerviz.analysis.transitions import (
    Numbers,
    hitting_time,
    laws_after,
    pair_matrix,
    state_of,
    step_matrix,
    swap_matrix,
)
from powerviz.errors import SettingError
from powerviz.lessons.settings import Alpha, LessonSettings, checked
from powerviz.lessons.states import states, top_states
from powerviz.lessons.tables import (
    END,
    Rows,
    Table,
    checked_table,
    model_of_rows,
    rows_of,
    table_of,
)
from powerviz.messages import say
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Event
from powerviz.samplers import stream

FIRST: Table = {"": {"a": 0.75, "b": 0.25}}
"""The numbers that may be edited: how likely the model begins in which mode."""
SCATTERS = {"c": 0.34, "d": 0.33, "e": 0.33}, {"f": 0.7, "g": 0.3}
SURE = {"c": 0.96, "d": 0.04}, {"f": 0.96, "g": 0.04}
LONGEST = 4
RUNGS = 2
MOST_STEPS = 600
STEPS_PER_FRAME = 10


def modes(first: Table = FIRST) -> Table:
    """A model that goes on in many ways after `a`, and is nearly sure after `b`."""
    table = dict(first)
    for beginning, (second, third) in (("a", SCATTERS), ("b", SURE)):
        table[beginning] = second
        for symbol in second:
            table[f"{beginning} {symbol}"] = third
            table |= {f"{beginning} {symbol} {last}": {END: 1.0} for last in third}
    return table


class StuckSettings(LessonSettings):
    """`lower_alpha`: α of the second rung."""

    alpha: Alpha = 4.0
    lower_alpha: Literal["1", "1.5", "2", "3"] = "1"


class Travel(TypedDict):
    """The expected number of steps, or rounds, until a chain in mode a, as likely anywhere in it as p^α says, is first in b;
    and the way back. `changes` is how many changes of the mode are expected among the states after the first 1, 2, …
    steps, or rounds, of a chain that begins with a draw of q."""

    there: float
    back: float
    changes: list[float]


class StuckFrame(TypedDict, total=False):
    """The first frame has the exact numbers, `responses` in the order of modes; all others have new steps.

    `mode` is that of each response, 0 or 1, `shares` how likely p^α makes each. `swapped` is how often a swap is
    accepted, on average, and `most_steps` how many are made. `new` holds the places in `responses` of the states after each new step.
    """

    steps: Required[int]
    last: Required[bool]
    responses: list[str]
    mode: list[int]
    exact: list[float]
    shares: list[float]
    plain: Travel
    tempered: Travel
    swapped: float
    most_steps: int
    new: dict[str, list[int]]


def stuck(settings: object) -> Iterator[StuckFrame]:
    """First the exact numbers, then frames of new steps of both chains."""
    chosen = checked(StuckSettings, settings)
    lower = float(chosen.lower_alpha)
    if lower >= chosen.alpha:
        raise SettingError("lower_alpha", say("lesson-stuck-ladder", alpha=f"{chosen.alpha:g}"))
    table = checked_table(chosen.table, FIRST)
    for symbol, p in table[""].items():
        if p == 0:
            raise SettingError(f"|{symbol}", say("lesson-stuck-one-mode"))
    rows = rows_of(table)
    first = _exact(chosen.alpha, lower, rows)
    yield first
    model = _model(rows)
    places = {tuple(one.split()): place for place, one in enumerate(first["responses"])}
    chains = {
        "plain": states(_events(model, "power", chosen)),
        "tempered": top_states(
            _events(model, "tempering", chosen, num_rungs=RUNGS, lowest_alpha=lower), RUNGS
        ),
    }
    for steps in range(STEPS_PER_FRAME, MOST_STEPS + 1, STEPS_PER_FRAME):
        yield {
            "new": {
                name: [places[x] for x in islice(chain, STEPS_PER_FRAME)]
                for name, chain in chains.items()
            },
            "steps": steps,
            "last": steps == MOST_STEPS,
        }


def _model(rows: Rows) -> TabularModel:
    return model_of_rows(modes(table_of(rows)), LONGEST)


def _events(
    model: TabularModel, sampler: str, chosen: StuckSettings, **more: Any
) -> Iterator[Event]:
    return stream(
        model,
        "",
        sampler,
        alpha=chosen.alpha,
        seed=chosen.seed,
        num_steps=MOST_STEPS,
        block_size=LONGEST,
        max_new_tokens=LONGEST,
        num_alternatives=0,
        **more,
    )


@lru_cache(maxsize=128)
def _exact(alpha: float, lower: float, rows: Rows) -> StuckFrame:
    model = _model(rows)
    p, power = model.distribution(), model.power_distribution(alpha)
    responses = sorted(p, key=lambda x: (x[0], -p[x]))
    starts, laws, steps = zip(
        *(_rung(model, responses, one) for one in (alpha, lower)), strict=True
    )
    swap = swap_matrix([math.log(p[x]) for x in responses], alpha, lower)
    of_both = np.outer(*laws).ravel()
    in_b = np.array([x[0] == "b" for x in responses])
    return {
        "responses": [" ".join(x) for x in responses],
        "mode": in_b.astype(int).tolist(),
        "exact": laws[0].tolist(),
        "shares": [math.fsum(power[x] for x in responses if x[0] == mode) for mode in "ab"],
        "plain": travel(starts[0], laws[0], steps[0], in_b),
        "tempered": travel(
            np.outer(*starts).ravel(),
            of_both,
            pair_matrix(*steps) @ swap,
            in_b.repeat(len(responses)),
        ),
        "swapped": float(of_both @ swapped(swap)),
        "most_steps": MOST_STEPS,
        "steps": 0,
        "last": False,
    }


def _rung(
    model: TabularModel, responses: Sequence[Symbols], alpha: float
) -> tuple[Numbers, Numbers, Numbers]:
    """The law of a rung's first response, that of all in the long run, and the matrix of its step."""
    drawn, power = model.low_temperature_distribution(1 / alpha), model.power_distribution(alpha)
    matrix = step_matrix([state_of(model, x, 1 / alpha) for x in responses], alpha)
    start, law = (np.array([one[x] for x in responses]) for one in (drawn, power))
    return start, law, matrix


def travel(start: Numbers, law: Numbers, matrix: Numbers, in_b: npt.NDArray[np.bool_]) -> Travel:
    """How soon the chain goes between the modes; `in_b` says of each state whether it is in mode b."""
    return {
        "there": hitting_time(matrix, law, in_b),
        "back": hitting_time(matrix, law, ~in_b),
        "changes": expected_changes(start, matrix, in_b, MOST_STEPS),
    }


def expected_changes(
    start: Numbers, matrix: Numbers, in_b: npt.NDArray[np.bool_], steps: int
) -> list[float]:
    """The expected number of changes of the mode among the states after the first 1, 2, … `steps` steps from `start`."""
    leaves = np.where(in_b, matrix[:, ~in_b].sum(axis=1), matrix[:, in_b].sum(axis=1))
    by_step = laws_after(start, matrix, steps - 1)[1:] @ leaves
    return [0.0, *np.cumsum(by_step).tolist()]


def swapped(swap: Numbers) -> Numbers:
    """How likely each pair of states accepts a swap, which for two of the same changes nothing."""
    n = math.isqrt(len(swap))
    exchanged = np.arange(n * n).reshape(n, n).T.ravel()
    return np.asarray(swap[np.arange(n * n), exchanged])
