"""Lessons 1 and 2: exact bars and sampled ones, for the power distribution and low temperature.

Knows tables of whole responses. The draws are those of the samplers `power` and
`low_temperature`; their standard errors come from the effective sample size.
"""

import math
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import TypedDict

from powerviz.analysis.diagnostics import standard_error
from powerviz.lessons.settings import LessonSettings, checked
from powerviz.lessons.states import states
from powerviz.lessons.tables import Table, checked_table, model_of_responses, shares
from powerviz.models.tabular import Symbols, TabularModel
from powerviz.samplers import sample, stream

SHARPENING: Table = {"": {"56": 0.40, "54": 0.25, "48": 0.20, "63": 0.10, "58": 0.05}}
"""Lesson 1: what a model might say to 7 × 8."""

TWO_TOKENS: Table = {"": {"aa": 0.0, "ab": 0.40, "ba": 0.25, "bb": 0.25}}
"""Lesson 2, after Karan & Du (2025, §4.1): the numbers as printed sum to .90."""

BURN_IN = 100
DRAWS_PER_FRAME = 500
FRAMES = 10


class SharpeningFrame(TypedDict):
    """For every response: the number typed, its share `p`, the number to the power of α, and each
    method's exact probability, draws and standard error. `first` is as in `first_symbols`."""

    responses: list[str]
    typed: list[float]
    p: list[float]
    raised: list[float]
    total: float
    exact: dict[str, list[float]]
    first: dict[str, dict[str, float]]
    draws: int
    sampled: dict[str, list[int]]
    standard_error: dict[str, list[float]]
    first_standard_error: dict[str, dict[str, float]]
    last: bool


def sharpening(settings: object) -> Iterator[SharpeningFrame]:
    """Lesson 1: one symbol per response; see `_frames`."""
    chosen = checked(LessonSettings, settings)
    row = checked_table(chosen.table, SHARPENING)[""]
    yield from _frames({(word,): value for word, value in row.items()}, chosen, low=False)


def two_tokens(settings: object) -> Iterator[SharpeningFrame]:
    """Lesson 2: two symbols per response; power and low temperature side by side."""
    chosen = checked(LessonSettings, settings)
    row = checked_table(chosen.table, TWO_TOKENS)[""]
    yield from _frames({tuple(word): value for word, value in row.items()}, chosen, low=True)


def _frames(
    typed: dict[Symbols, float], chosen: LessonSettings, low: bool
) -> Iterator[SharpeningFrame]:
    """First the exact numbers, then the same with more and more draws beside them."""
    model = model_of_responses(typed)
    alpha, responses = chosen.alpha, list(typed)
    methods = {"power": model.power_distribution(alpha)}
    if low:
        methods["low_temperature"] = model.low_temperature_distribution(1 / alpha)
    frame: SharpeningFrame = {
        "responses": ["".join(response) for response in responses],
        "typed": list(typed.values()),
        "p": list(shares({" ".join(r): v for r, v in typed.items()}).values()),
        "raised": [value**alpha for value in typed.values()],
        "total": math.fsum(typed.values()),
        "exact": {
            name: [exact.get(response, 0.0) for response in responses]
            for name, exact in methods.items()
        },
        "first": first_symbols(typed, alpha),
        "draws": 0,
        "sampled": {name: [0] * len(responses) for name in methods},
        "standard_error": {name: [0.0] * len(responses) for name in methods},
        "first_standard_error": {},
        "last": False,
    }
    yield frame
    chain = _power_draws(model, chosen)
    drawn: dict[str, list[Symbols]] = {name: [] for name in methods}
    for index in range(FRAMES):
        drawn["power"] += islice(chain, DRAWS_PER_FRAME)
        if low:
            drawn["low_temperature"] += _low_temperature_draws(model, chosen, index)
        counts = {name: Counter(some) for name, some in drawn.items()}
        yield {
            **frame,
            "draws": len(drawn["power"]),
            "sampled": {name: [counts[name][r] for r in responses] for name in methods},
            "standard_error": {
                name: [
                    standard_error([x == r for x in some], methods[name].get(r, 0.0))
                    for r in responses
                ]
                for name, some in drawn.items()
            },
            "first_standard_error": {
                name: {
                    symbol: standard_error(
                        [x[0] == symbol for x in some],
                        min(1.0, math.fsum(p for r, p in methods[name].items() if r[0] == symbol)),
                    )
                    for symbol in frame["first"]
                }
                for name, some in drawn.items()
            },
            "last": index == FRAMES - 1,
        }


def first_symbols(typed: dict[Symbols, float], alpha: float) -> dict[str, dict[str, float]]:
    """For each first symbol, what the two ways of sharpening weigh it with (not divided by a sum).

    `power` is the sum of the raised numbers, `low_temperature` the sum, raised.
    """
    return {
        symbol: {
            "power": math.fsum(v**alpha for r, v in typed.items() if r[0] == symbol),
            "low_temperature": math.fsum(v for r, v in typed.items() if r[0] == symbol) ** alpha,
        }
        for symbol in dict.fromkeys(response[0] for response in typed)
    }


def _power_draws(model: TabularModel, chosen: LessonSettings) -> Iterator[Symbols]:
    """The states of one chain of power sampling, after the first `BURN_IN`."""
    events = stream(
        model,
        "",
        "power",
        alpha=chosen.alpha,
        num_steps=BURN_IN + FRAMES * DRAWS_PER_FRAME,
        block_size=model.max_len,
        max_new_tokens=model.max_len,
        seed=chosen.seed,
        num_alternatives=0,
    )
    return islice(states(events), BURN_IN, None)


def _low_temperature_draws(
    model: TabularModel, chosen: LessonSettings, index: int
) -> list[Symbols]:
    run = sample(
        model,
        "",
        "low_temperature",
        temperature=1 / chosen.alpha,
        num_samples=DRAWS_PER_FRAME,
        max_new_tokens=model.max_len,
        seed=chosen.seed * FRAMES + index,
        num_alternatives=0,
    )
    return [tuple(token.text for token in chain.tokens) for chain in run.chains]
