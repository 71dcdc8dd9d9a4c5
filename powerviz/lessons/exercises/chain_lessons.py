"""The exercises on lessons 7 to 9, about one chain and many: each with the computation of its answer.

Knows the lessons' tables, the matrices of a step on them, and the frames with which the lessons begin.
"""

import math
from functools import cache

import numpy as np

from powerviz.analysis.diagnostics import monte_carlo_floor
from powerviz.analysis.transitions import eigenvalues, flows, state_of, step_matrix
from powerviz.lessons.balance import balance
from powerviz.lessons.convergence import LONGEST, MARKOV
from powerviz.lessons.exercises.exercise import Exercise, Solution, rounded
from powerviz.lessons.stuck import LONGEST as LONGEST_STUCK
from powerviz.lessons.stuck import modes
from powerviz.lessons.tables import END, model_of_rows
from powerviz.samplers.drawing.swaps import log_swap_ratio

SHORTER = ("Clearly", "18", END)
LONGER = ("Count:", "18", "16", END)
"""Two responses of lesson 7 that differ from their first token on."""


def _pair(settings: dict[str, object]) -> tuple[float, float, float, float]:
    """The shares of `SHORTER` and `LONGER` under p^α, and what a step carries from the one to the other and back."""
    frame = next(balance(settings))
    short, long = (frame["responses"].index(" ".join(one)) for one in (SHORTER, LONGER))
    flows = frame["flows"]
    return frame["exact"][short], frame["exact"][long], flows[short][long], flows[long][short]


@cache
def _balanced_share() -> Solution:
    alpha = 3
    share, right, there, back = _pair({"alpha": alpha})
    chances = rounded(share=share, there=there / share, back=back / right)
    return Solution(
        right,
        chances | {"alpha": alpha, "x": " ".join(SHORTER), "y": " ".join(LONGER)},
    )


@cache
def _uneven_pair() -> Solution:
    alpha = 3
    _, _, there, back = _pair({"alpha": alpha, "rule": "no_length_term"})
    names = {"x": " ".join(SHORTER), "y": " ".join(LONGER)}
    lengths = {"n": len(SHORTER), "m": len(LONGER)}
    return Solution(there / back, rounded(alpha=alpha, there=there, back=back) | names | lengths)


def _second_eigenvalue(alpha: float, tau: float) -> float:
    """The second eigenvalue of lesson 8's step, with uniform cuts."""
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    states = [state_of(model, response, tau) for response in model.distribution()]
    return float(eigenvalues(step_matrix(states, alpha))[1])


@cache
def _hundredth() -> Solution:
    alpha, within = 3, 0.01
    second = _second_eigenvalue(alpha, 1 / alpha)
    tenth = math.log(0.1) / math.log(second)
    return Solution(
        math.log(within) / math.log(second),
        rounded(alpha=alpha, second=second, within=within, tenth=tenth),
    )


@cache
def _best_temperature() -> Solution:
    alpha = 4
    second = {
        name: _second_eigenvalue(alpha, tau)
        for name, tau in (("inverse", 1 / alpha), ("half", 0.5), ("one", 1.0))
    }
    return Solution(min(second, key=second.__getitem__), rounded(alpha=alpha, **second))


@cache
def _more_chains() -> Solution:
    alpha, chains, times = 2, 400, 4
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    exact = list(model.power_distribution(alpha).values())
    few, many = (monte_carlo_floor(exact, n) for n in (chains, times * chains))
    ratio = {"same": 1.0, "half": 0.5, "quarter": 0.25}
    right = min(ratio, key=lambda name: abs(ratio[name] - many / few))
    named = rounded(alpha=alpha, few=few, many=many)
    return Solution(right, named | {"chains": chains, "more": times * chains})


@cache
def _way_back() -> Solution:
    alpha = 3
    model = model_of_rows(modes(), LONGEST_STUCK)
    power, q = model.power_distribution(alpha), model.low_temperature_distribution(1 / alpha)
    matrix = step_matrix([state_of(model, x, 1 / alpha) for x in power], alpha)
    across = flows(np.array([*power.values()]), matrix)
    at_b = np.array([x[0] == "b" for x in power])
    crossing = float(across[np.ix_(~at_b, at_b)].sum())
    in_a, in_b = (math.fsum(one for x, one in power.items() if x[0] == mode) for mode in "ab")
    cut_before_all = 1 / LONGEST_STUCK
    proposed = cut_before_all * math.fsum(one for x, one in q.items() if x[0] == "a")
    return Solution(
        in_b / crossing,
        rounded(alpha=alpha, a=in_a, b=in_b, there=in_a / crossing, proposed=1 / proposed),
    )


@cache
def _swap() -> Solution:
    alpha, lower = 4, 1
    upper_response, lower_response = ("b", "c", "f", END), ("a", "c", "f", END)
    p = model_of_rows(modes(), LONGEST_STUCK).distribution()
    above, below = p[upper_response], p[lower_response]
    ratio = log_swap_ratio(alpha, lower, math.log(above), math.log(below))
    names = {"x": " ".join(upper_response), "y": " ".join(lower_response)}
    return Solution(
        math.exp(min(0.0, ratio)),
        rounded(alpha=alpha, lower=lower, difference=alpha - lower, above=above, below=below)
        | names,
    )


ON_CHAINS = (
    Exercise("balanced-share", _balanced_share, "balance", {"alpha": "3"}, tolerance=0.005),
    Exercise(
        "uneven-pair",
        _uneven_pair,
        "balance",
        {"alpha": "3", "rule": "no_length_term"},
        tolerance=0.02,
    ),
    Exercise("hundredth", _hundredth, "whole_chain", {"alpha": "3"}, tolerance=0.5),
    Exercise(
        "best-temperature",
        _best_temperature,
        "whole_chain",
        {"alpha": "4"},
        choices=("inverse", "half", "one"),
    ),
    Exercise("more-chains", _more_chains, "whole_chain", choices=("same", "half", "quarter")),
    Exercise("way-back", _way_back, "stuck", {"alpha": "3"}, tolerance=0.5),
    Exercise("swap", _swap, "stuck", tolerance=0.005),
)
