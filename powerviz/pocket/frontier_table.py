"""The frontier's table: what was measured at each point, how it compares, and whether what was aimed at is reached.

Knows points and samples; how they are written and drawn is in `frontier_report`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from powerviz.analysis.tables import methods_table, pairs_table
from powerviz.methods import own_methods
from powerviz.pocket.frontier import Family, Point

REFERENCE = "best_of_n"
"""The method that exact ones are held against, as it is set by default: the best of 16."""


@dataclass(frozen=True)
class Row:
    """A line of the table.

    `tokens` and `forward_passes` are means of what the model does for one answer drawn alone, `seconds` what one
    takes, and `latency` the same in plain samples: over the seconds of a base sample of the same run. Accuracy and
    its interval are as in `accuracy_with_interval`, `log_prob` nats. `better`, `better_low` and `better_high` say
    how much oftener it is right than plain power sampling at the same budget (by default, where there is none), with the
    interval of `difference_with_interval`, and `against_reference` with its two the same against best of 16: None where
    there is nothing to compare.
    """

    method: str
    exact: bool
    budget: int | None
    size: int | None
    name: str
    problems: int
    accuracy: float
    low: float
    high: float
    log_prob: float
    tokens: float
    forward_passes: float
    seconds: float
    latency: float
    better: float | None = None
    better_low: float | None = None
    better_high: float | None = None
    against_reference: float | None = None
    against_reference_low: float | None = None
    against_reference_high: float | None = None


COMPARED = (
    "better",
    "better_low",
    "better_high",
    "against_reference",
    "against_reference_low",
    "against_reference_high",
)
MEASURED = ("accuracy", "low", "high", "log_prob", "tokens", "forward_passes", "seconds")


def rows(drawn: Sequence[Point], samples: pd.DataFrame) -> list[Row]:
    """The table, from samples of `frontier_plan`."""
    means = methods_table(samples, majority=False).set_index("method")
    pairs = _pairs(samples)
    plain = next(
        float(means["seconds"][p.method.name]) for p in drawn if p.family.sampler == "base"
    )
    usual = {
        p.budget: p.method.name
        for p in drawn
        if p.family == Family("power", "num_steps", exact=True)
    }
    reference = next((p.method.name for p in drawn if is_reference(p)), None)
    found = []
    for point in drawn:
        name = point.method.name
        better = pairs.get((name, usual.get(point.budget) or ""), NOTHING)
        against = pairs.get((name, reference or ""), NOTHING)
        measured: dict[str, Any] = {column: float(means[column][name]) for column in MEASURED}
        measured |= dict(zip(COMPARED, (*better, *against), strict=True))
        found.append(
            Row(
                method=point.family.name,
                exact=point.family.exact,
                budget=point.budget,
                size=point.size,
                name=name,
                problems=int(means["problems"][name]),
                latency=float(means["seconds"][name]) / plain,
                **measured,
            )
        )
    return found


Difference = tuple[float | None, float | None, float | None]
NOTHING: Difference = (None, None, None)


def is_reference(point: Point) -> bool:
    """Whether it is what exact methods are held against."""
    return point.family.sampler == REFERENCE and point.budget is None


def _pairs(samples: pd.DataFrame) -> dict[tuple[str, str], Difference]:
    """How much oftener one is right than the other, with the interval, for every two methods both ways."""
    found: dict[tuple[str, str], Difference] = {}
    for row in pairs_table(samples).to_dict("records"):
        one, other = str(row["method"]), str(row["other"])
        apart, low, high = (float(row[name]) for name in ("difference", "low", "high"))
        found[one, other] = (apart, low, high)
        found[other, one] = (-apart, -high, -low)
    return found


@dataclass(frozen=True)
class Goal:
    """An aim, whether it was reached, and the row that shows it, or that comes nearest.

    `reached` is None where that is not judged: seconds of a busy machine do not tell.
    """

    aim: str
    reached: bool | None
    row: Row | None


RIGHT, TOKENS, PASSES, PLAIN_SAMPLES = 0.92, 70, 52, 2.0


BUSY = 2.0
"""How many times as long as on another set a plain token may take before seconds are no longer compared."""


def plain_seconds(table: Sequence[Row]) -> float | None:
    """Seconds of a token of a base sample; None if there is none."""
    title = str(own_methods()["base"].look.title)
    return next((row.seconds / row.tokens for row in table if row.method == title), None)


def times_slower(table: Sequence[Row], others: Iterable[Sequence[Row]]) -> float:
    """How many times as long a plain token took as in the fastest of the other tables; 1 if it is the fastest itself."""
    own = plain_seconds(table)
    known = [one for one in map(plain_seconds, others) if one]
    return max(1.0, own / min(known)) if own and known else 1.0


def goals(table: Sequence[Row], timed: bool = True) -> list[Goal]:
    """Three aims, each judged by the means of the table alone; that of seconds only if they are `timed` well."""
    exact = [row for row in table if row.exact]
    cheap = [row for row in exact if row.tokens <= TOKENS and row.forward_passes <= PASSES]
    title = str(own_methods()[REFERENCE].look.title)
    reference = next((row for row in table if row.method == title and row.budget is None), None)
    as_cheap = [row for row in exact if reference and row.tokens <= reference.tokens]
    best = _rightest(cheap)
    passing = _rightest(as_cheap)
    return [
        Goal(
            f"an exact method right in at least {RIGHT:.0%} of answers with at most {TOKENS} tokens and {PASSES} passes",
            best is not None and best.accuracy >= RIGHT,
            best,
        ),
        Goal(
            "an exact method right oftener than the best of 16, at no more tokens",
            bool(passing and reference and passing.accuracy > reference.accuracy),
            passing,
        ),
        Goal(
            f"the exact method of the first goal in at most {PLAIN_SAMPLES:g} times a plain sample's seconds",
            (best is not None and best.latency <= PLAIN_SAMPLES) if timed else None,
            best,
        ),
    ]


def _rightest(found: Iterable[Row]) -> Row | None:
    return max(found, key=lambda row: (row.accuracy, -row.tokens), default=None)
