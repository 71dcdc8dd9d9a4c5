"""How often the intervals of `accuracy` hold the truth, simulated: `python -m powerviz.analysis.coverage`.

Knows laws from which problems have their chances, and the intervals. An evaluation is simulated by
drawing problems, then samples of each; the truth is the mean over the law, to 1e-3 at worst.
"""

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from powerviz.analysis.accuracy import difference_with_interval, pass_at_k_with_interval

PROBLEMS = (5, 10, 20, 50, 200)
SAMPLES = (1, 2, 4, 16)
KS = (1, 4, 16)
LEAST = 0.90
"""Coverage of which no case may fall short; 95 % are aimed at."""

Array = npt.NDArray[np.float64]
Law = Callable[[np.random.Generator, int], Array]

LAWS: dict[str, Law] = {
    "all 0": lambda rng, n: np.zeros(n),
    "all 1": lambda rng, n: np.ones(n),
    "all .02": lambda rng, n: np.full(n, 0.02),
    "all .5": lambda rng, n: np.full(n, 0.5),
    "all .98": lambda rng, n: np.full(n, 0.98),
    "Beta(.1, .1)": lambda rng, n: rng.beta(0.1, 0.1, n),
    "Beta(2, 2)": lambda rng, n: rng.beta(2, 2, n),
    "0 or 1, half each": lambda rng, n: (rng.random(n) < 0.5).astype(float),
    "0 or 1, .965 of 1": lambda rng, n: (rng.random(n) < 0.965).astype(float),
}

Pair = Callable[[np.random.Generator, int], tuple[Array, Array]]


def _around(rng: np.random.Generator, n: int) -> tuple[Array, Array]:
    chances = rng.beta(0.5, 0.5, n)
    return np.minimum(1, chances + 0.2), chances


def _twice(law: Law) -> Pair:
    def drawn(rng: np.random.Generator, n: int) -> tuple[Array, Array]:
        chances = law(rng, n)
        return chances, chances

    return drawn


PAIRS: dict[str, Pair] = {
    "both all 1": _twice(LAWS["all 1"]),
    "1 against 0": lambda rng, n: (np.ones(n), np.zeros(n)),
    "both .02": _twice(LAWS["all .02"]),
    "both .98": _twice(LAWS["all .98"]),
    "both .5": _twice(LAWS["all .5"]),
    "same Beta(.1, .1)": _twice(LAWS["Beta(.1, .1)"]),
    "two of Beta(2, 2)": lambda rng, n: (rng.beta(2, 2, n), rng.beta(2, 2, n)),
    "Beta(.5, .5) and .2 more": _around,
    "1 against .9": lambda rng, n: (np.ones(n), np.full(n, 0.9)),
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """The share of simulated evaluations whose interval holds the truth, and its mean width.

    `k` is None for the difference of two methods.
    """

    law: str
    problems: int
    samples: int
    k: int | None
    share: float
    width: float


def coverage_of_pass_at_k(
    law: str, problems: int, samples: int, k: int, evaluations: int, seed: int = 0
) -> Coverage:
    """The coverage of `pass_at_k_with_interval`; of `accuracy_with_interval` if k is 1."""
    rng = np.random.default_rng(seed)
    chances = LAWS[law](rng, evaluations * problems).reshape(evaluations, problems)
    right = rng.binomial(samples, chances)
    truth = _truth(law, k)
    found = [
        pass_at_k_with_interval([(samples, count) for count in one], k)[1:]
        for one in right.tolist()
    ]
    return Coverage(law, problems, samples, k, *_held(found, truth))


def coverage_of_difference(
    pair: str, problems: int, samples: int, evaluations: int, seed: int = 0
) -> Coverage:
    """The coverage of `difference_with_interval` for two methods on the same problems."""
    rng = np.random.default_rng(seed)
    first, second = PAIRS[pair](rng, evaluations * problems)
    shares = [rng.binomial(samples, one).reshape(-1, problems) / samples for one in (first, second)]
    most = problems * samples, problems * samples
    found = [difference_with_interval(a, b, most)[1:] for a, b in zip(*shares, strict=True)]
    return Coverage(pair, problems, samples, None, *_held(found, _true_difference(pair)))


def all_cases(evaluations: int) -> Iterator[Coverage]:
    """Every case, differences last."""
    for k in KS:
        for samples in (count for count in SAMPLES if count >= k):
            for law in LAWS:
                for problems in PROBLEMS:
                    yield coverage_of_pass_at_k(law, problems, samples, k, evaluations)
    for samples in SAMPLES:
        for pair in PAIRS:
            for problems in PROBLEMS:
                yield coverage_of_difference(pair, problems, samples, evaluations)


def _held(found: list[tuple[float, float]], truth: float) -> tuple[float, float]:
    low, high = np.array(found).T
    inside = (low <= truth + 1e-12) & (truth - 1e-12 <= high)
    return float(inside.mean()), float((high - low).mean())


@cache
def _truth(law: str, k: int) -> float:
    chances = LAWS[law](np.random.default_rng(1), 1 << 21)
    if law.startswith("0 or 1"):
        return 0.965 if ".965" in law else 0.5
    return float(np.mean(1 - (1 - chances) ** k))


@cache
def _true_difference(pair: str) -> float:
    first, second = PAIRS[pair](np.random.default_rng(1), 1 << 21)
    return 0.0 if pair.startswith(("two", "same", "both")) else float(np.mean(first - second))


def main() -> int:
    """Print a table; exit status 1 if a case is below `LEAST`."""
    parser = argparse.ArgumentParser(prog="python -m powerviz.analysis.coverage")
    parser.add_argument("--evaluations", type=int, default=1000, help="simulated in each case")
    chosen = parser.parse_args()
    print(
        f"Coverage of the 95 % intervals in {chosen.evaluations:,} evaluations, mean width behind it"
    )
    rows: dict[tuple[str, int | None, int], list[Coverage]] = {}
    for one in all_cases(chosen.evaluations):
        rows.setdefault((one.law, one.k, one.samples), []).append(one)
    head = "".join(f"{f'{n} problems':>14}" for n in PROBLEMS)
    print(f"{'':<12}{'samples':>8}  {'chances of being right':<26}{head}")
    for (law, k, samples), found in rows.items():
        name = "difference" if k is None else f"pass@{k}"
        cells = "".join(f"{f'{one.share:.3f} ({one.width:.2f})':>14}" for one in found)
        print(f"{name:<12}{samples:>8}  {law:<26}{cells}")
    every = sorted((one for found in rows.values() for one in found), key=lambda one: one.share)
    print("\nWorst:")
    for one in every[:8]:
        name = "difference" if one.k is None else f"pass@{one.k}"
        print(f"  {one.share:.3f}  {name}, {one.law}, {one.problems} problems × {one.samples}")
    return int(every[0].share < LEAST)


if __name__ == "__main__":
    raise SystemExit(main())
