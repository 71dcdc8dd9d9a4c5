"""Lesson 8: the whole chain at once: its matrix, its eigenvalues, and how soon it comes to p^α; many chains beside it.

Knows the table of lesson 4, a step's matrix on it, and the kernel that makes the sampler's steps. Chain i of a run reads
the numbers of the sampler's chain i for the run's seed.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Literal, Required, TypedDict

import numpy as np
from pydantic import Field

from powerviz.analysis.diagnostics import total_variation
from powerviz.analysis.transitions import (
    Numbers,
    distance,
    eigenvalues,
    laws_after,
    mixing_time,
    state_of,
    stationary_law,
    step_matrix,
)
from powerviz.lessons.convergence import LONGEST, MARKOV
from powerviz.lessons.settings import LessonSettings, checked
from powerviz.lessons.tables import Rows, checked_table, model_of_rows, rows_of, table_of
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.samplers.cut_laws import CutLaw, CutLawName
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.token_trie import Node
from powerviz.samplers.kernel import State, first_state, step

STEPS = 40
UNIFORM_SHARE = 0.5
EXPERIMENTS = 500
"""So many times chains' counts are drawn from their law, for the band of what chance does."""
BAND = (0.025, 0.975)


class WholeChainSettings(LessonSettings):
    """`temperature` is τ of the proposal, 1/α where it is `inverse`; laws of the cut are mixed half and half with uniform cuts."""

    temperature: Literal["inverse", "0.25", "0.5", "0.75", "1"] = "inverse"
    cut_law: CutLawName = "uniform"
    chains: Annotated[int, Field(ge=50, le=1000)] = 400

    @property
    def tau(self) -> float:
        return 1 / self.alpha if self.temperature == "inverse" else float(self.temperature)


class WholeChainFrame(TypedDict, total=False):
    """The first frame has the exact numbers, `responses` with the likeliest first; all others have one more step.

    `matrix` is how likely a step leads from each response to each, `stationary` the law that it leaves as it is. By the
    number of steps from 0 on: `predicted` is the total variation between p^α and the law of a chain that began with a draw
    of q, `worst` that of the worst beginning; `expected` is what so many chains show on average of the former, and `band`
    where 95 of 100 such experiments lie. `measured` is what the chains show after `steps` steps.
    """

    steps: Required[int]
    last: Required[bool]
    responses: list[str]
    exact: list[float]
    matrix: list[list[float]]
    stationary: list[float]
    eigenvalues: list[float]
    mixing_time: int | None
    predicted: list[float]
    worst: list[float]
    expected: list[float]
    band: list[list[float]]
    chains: int
    measured: float


def whole_chain(settings: object) -> Iterator[WholeChainFrame]:
    """First the exact numbers, then a frame for each step of all chains."""
    chosen = checked(WholeChainSettings, settings)
    rows = rows_of(checked_table(chosen.table, MARKOV))
    first = _exact(chosen.alpha, chosen.tau, chosen.cut_law, rows, chosen.chains)
    yield first
    model = _model(rows)
    places = {response: place for place, response in enumerate(first["responses"])}
    counts = np.zeros(len(places))
    for steps, states in enumerate(_chains(model, chosen)):
        counts[:] = 0
        for state in states:
            counts[places[" ".join(token.text for token in state)]] += 1
        yield {
            "steps": steps,
            "measured": total_variation(counts.tolist(), first["exact"]),
            "last": steps == STEPS,
        }


def _model(rows: Rows) -> TabularModel:
    return model_of_rows(table_of(rows), LONGEST, last_symbol_only=True)


@lru_cache(maxsize=128)
def _exact(
    alpha: float, tau: float, cut_law: CutLawName, rows: Rows, chains: int
) -> WholeChainFrame:
    model = _model(rows)
    power = model.power_distribution(alpha)
    responses: list[Symbols] = sorted(power, key=lambda x: -power[x])
    exact = np.array([power[x] for x in responses])
    states = [state_of(model, x, tau) for x in responses]
    matrix = step_matrix(states, alpha, CutLaw(cut_law, UNIFORM_SHARE))
    drawn = model.low_temperature_distribution(tau)
    laws = laws_after(np.array([drawn[x] for x in responses]), matrix, STEPS)
    expected, band = shown_by(laws, exact, chains)
    return {
        "responses": [" ".join(x) for x in responses],
        "exact": exact.tolist(),
        "matrix": matrix.tolist(),
        "stationary": stationary_law(matrix).tolist(),
        "eigenvalues": eigenvalues(matrix).tolist(),
        "mixing_time": mixing_time(matrix, exact),
        "predicted": [distance(law, exact) for law in laws],
        "worst": _worst(matrix, exact),
        "expected": expected,
        "band": band,
        "chains": chains,
        "steps": 0,
        "last": False,
    }


def _worst(matrix: Numbers, exact: Numbers) -> list[float]:
    found, power = [], np.eye(len(matrix))
    for _ in range(STEPS + 1):
        found.append(float(np.abs(power - exact).sum(axis=1).max() / 2))
        power = power @ matrix
    return found


def shown_by(laws: Numbers, exact: Numbers, chains: int) -> tuple[list[float], list[list[float]]]:
    """Total variation from `exact` that counts of so many independent chains of each law show: the mean, and a 95 % band.

    By experiments: the counts are multinomial. The same every time.
    """
    stream = np.random.default_rng(0)
    mean, band = [], []
    for law in laws:
        counts = stream.multinomial(chains, law / law.sum(), size=EXPERIMENTS)
        seen = np.abs(counts / chains - exact).sum(axis=1) / 2
        mean.append(float(seen.mean()))
        band.append(np.quantile(seen, BAND).tolist())
    return mean, band


def _chains(model: TabularModel, chosen: WholeChainSettings) -> Iterator[list[State]]:
    """The states of all chains after 0, 1, … steps."""
    tau, seed, memory = chosen.tau, chosen.seed, Node()
    law = CutLaw(chosen.cut_law, UNIFORM_SHARE)
    states = [
        first_state(model, step_randomness(seed, i, 1, 0, LONGEST), LONGEST, tau, memory, law)
        for i in range(chosen.chains)
    ]
    yield states
    for k in range(1, STEPS + 1):
        for i, state in enumerate(states):
            randomness = step_randomness(seed, i, 1, k, LONGEST)
            states[i], _ = step(
                model, state, randomness, LONGEST, chosen.alpha, tau, law=law, memory=memory
            )
        yield states
