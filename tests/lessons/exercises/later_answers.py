"""The answers to the exercises on lessons 7 to 12, by an enumeration of their own; and wrong ones that people give."""

import math
from collections.abc import Callable
from itertools import combinations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Rows = dict[str, dict[str, float]]
END = "■"
TREE: Rows = {
    "": {"Clearly": 0.6, "Count:": 0.4},
    "Clearly": {"16": 0.3, "18": 0.4, "20": 0.3},
    "Count:": {"18": 0.9, "16": 0.1},
    "Count: 18": {"16": 0.85, END: 0.15},
}
LETTERS: Rows = {
    "": {"a": 0.4, "b": 0.3, END: 0.3},
    "a": {"a": 0.15, "b": 0.75, END: 0.1},
    "b": {"a": 0.7, "b": 0.1, END: 0.2},
}
MODES: Rows = (
    {"": {"a": 0.75, "b": 0.25}}
    | {"a": {"c": 0.34, "d": 0.33, "e": 0.33}, "b": {"c": 0.96, "d": 0.04}}
    | {f"a {one}": {"f": 0.7, "g": 0.3} for one in "cde"}
    | {f"b {one}": {"f": 0.96, "g": 0.04} for one in "cd"}
)
SCATTER: Rows = {one: {"a": 0.5, "b": 0.5} for one in ("", "a", "c", "d")} | {
    "b": dict.fromkeys("abcd", 0.25)
}
Path = tuple[tuple[str, float, float], ...]
"""A response: each symbol with its p and its q."""


def paths(rows: Rows, longest: int, sharp: float, last_only: bool = False) -> list[Path]:
    """All responses, with q at τ = 1/sharp; a context without a row is followed by the end for sure."""

    def after(path: Path) -> list[Path]:
        if path and (len(path) == longest or path[-1][0] == END):
            return [path]
        names = [symbol for symbol, _, _ in path]
        row = rows.get(" ".join(names[-1:] if last_only else names), {END: 1.0})
        total = sum(p**sharp for p in row.values())
        return [one for s, p in row.items() for one in after((*path, (s, p, p**sharp / total)))]

    return after(())


def p_of(path: Path) -> float:
    return math.prod(p for _, p, _ in path)


def q_of(path: Path, cut: int = 0) -> float:
    return math.prod(q for _, _, q in path[cut:])


def name(path: Path) -> str:
    return " ".join(symbol for symbol, _, _ in path)


def power(all_paths: list[Path], alpha: float) -> Numbers:
    weights = np.array([p_of(path) ** alpha for path in all_paths])
    return np.asarray(weights / weights.sum())


def step(all_paths: list[Path], alpha: float, length_term: bool = True) -> Numbers:
    """A step's matrix: cut anywhere, draw the rest anew, accept with min(1, A)."""
    n = len(all_paths)
    matrix = np.zeros((n, n))
    for i, x in enumerate(all_paths):
        for j, y in enumerate(all_paths):
            for cut in range(min(len(x), len(y))):
                if i == j or x[:cut] != y[:cut]:
                    continue
                ratio = (p_of(y) / p_of(x)) ** alpha * q_of(x, cut) / q_of(y, cut)
                if length_term:
                    ratio *= len(x) / len(y)
                matrix[i, j] += q_of(y, cut) * min(1.0, ratio) / len(x)
    return matrix + np.diag(1 - matrix.sum(axis=1))


def balanced_share() -> float:
    tree = paths(TREE, 4, 3)
    return float(power(tree, 3)[[name(path) for path in tree].index("Count: 18 16 ■")])


def uneven_pair() -> float:
    tree = paths(TREE, 4, 3)
    flows = power(tree, 3)[:, None] * step(tree, 3, length_term=False)
    names = [name(path) for path in tree]
    short, long = names.index("Clearly 18 ■"), names.index("Count: 18 16 ■")
    return float(flows[short, long] / flows[long, short])


def second_eigenvalue(alpha: float, tau: float) -> float:
    drawn = paths(LETTERS, 4, 1 / tau, last_only=True)
    matrix = step(drawn, alpha)
    return float(sorted(np.abs(np.linalg.eigvals(matrix)))[-2])


def hundredth() -> float:
    return math.log(0.01) / math.log(second_eigenvalue(3, 1 / 3))


def best_temperature() -> str:
    assert second_eigenvalue(4, 1) < second_eigenvalue(4, 0.5) < second_eigenvalue(4, 0.25)
    return "one"


def more_chains() -> str:
    exact = power(paths(LETTERS, 4, 2, last_only=True), 2)

    def left(chains: int) -> float:
        """Half the sum of the mean absolute deviations of binomial counts, divided by their number."""
        k = np.arange(chains + 1)
        logs = np.array([math.lgamma(one + 1) for one in k])
        ways = logs[-1] - logs - logs[::-1]
        chances = [np.exp(ways + k * math.log(p) + k[::-1] * math.log1p(-p)) for p in exact]
        off = [one @ np.abs(k / chains - p) for one, p in zip(chances, exact, strict=True)]
        return sum(map(float, off)) / 2

    ratio = left(1600) / left(400)
    assert abs(ratio - 0.5) < 0.02
    return "half"


def way_back() -> float:
    responses = paths(MODES, 4, 3)
    flows = power(responses, 3)[:, None] * step(responses, 3)
    in_b = np.array([path[0][0] == "b" for path in responses])
    return float(flows[in_b].sum() / flows[np.ix_(in_b, ~in_b)].sum())


def swap() -> float:
    return ((0.75 * 0.34 * 0.7) / (0.25 * 0.96 * 0.96)) ** 3


def one_particle(alpha: float) -> tuple[Numbers, Numbers]:
    """The law of a single particle's response, and its Ẑ."""
    responses = paths(SCATTER, 6, alpha, last_only=True)
    q = np.array([q_of(path) for path in responses])
    return q, np.array([p_of(path) ** alpha for path in responses]) / q


def particles_needed() -> float:
    q, estimates = one_particle(2)
    z = q @ estimates
    return float(q @ (estimates / z - 1) ** 2 / 0.1**2)


def log_estimate() -> str:
    q, estimates = one_particle(4)
    return "less" if q @ np.log(estimates) < math.log(q @ estimates) - 1e-6 else ""


def plan_share() -> float:
    plan, guess = 0.4**5 * (0.95**5 + 0.05**5), 0.6**5 * (0.55**5 + 0.45**5)
    return plan / (plan + guess)


def short_sighted() -> str:
    guess = 0.6**3 * (0.55**3 + 0.45**3)
    to_the_end = 0.4**3 * (0.95**3 + 0.05**3)
    assert to_the_end < guess < 0.4**3
    return "power-guess"


def price() -> float:
    p = np.array([p_of(path) for path in paths(TREE, 4, 1)])
    exponents = np.arange(1, 8, 0.0005)
    q = p ** exponents[:, None]
    q /= q.sum(axis=1, keepdims=True)
    gains = (q * (np.log(p) - 0.4 * np.log(q / p))).sum(axis=1)
    return float(exponents[gains.argmax()])


def collapsed() -> str:
    p = np.array([p_of(path) for path in paths(TREE, 4, 1)])
    return "lower" if 2 * math.log(p.max()) < p @ np.log(p) else ""


def second_try() -> float:
    samples = [True] * 4 + [False] * 12
    return float(np.mean([one or other for one, other in combinations(samples, 2)]))


OWN: dict[str, Callable[[], float | str]] = {
    "balanced-share": balanced_share,
    "uneven-pair": uneven_pair,
    "hundredth": hundredth,
    "best-temperature": best_temperature,
    "more-chains": more_chains,
    "way-back": way_back,
    "swap": swap,
    "particles-needed": particles_needed,
    "log-estimate": log_estimate,
    "plan-share": plan_share,
    "short-sighted": short_sighted,
    "price": price,
    "collapsed": collapsed,
    "second-try": second_try,
}
