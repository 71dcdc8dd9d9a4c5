"""The exercises on lessons 1 to 6, and one on samples: each with the computation of its answer.

Knows the lessons' tables and the sampler's own mathematics. What a text names in numbers is computed here, too, so
that whoever changes a table changes the exercises with it.
"""

import math
from collections.abc import Callable, Mapping
from functools import cache

from powerviz.analysis.diagnostics import total_variation
from powerviz.lessons.by_hand import LONGEST as LONGEST_BY_HAND
from powerviz.lessons.by_hand import TREE
from powerviz.lessons.convergence import LONGEST, MARKOV
from powerviz.lessons.exercises.exercise import Exercise, Solution, rounded
from powerviz.lessons.sharpening import SHARPENING, TWO_TOKENS, first_symbols
from powerviz.lessons.tables import (
    END,
    model_of_responses,
    model_of_rows,
    shares,
    tokens_of,
)
from powerviz.models.tabular import Symbols
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import CutLaw
from powerviz.samplers.drawing.particle_weights import effective_number

ANSWERS = SHARPENING[""]
FAVOURITE = max(ANSWERS, key=ANSWERS.__getitem__)
GUESS = ("Clearly", "16", END)
COUNTED = ("Count:", "18", "16", END)
DRAWN = ("56", "54", "56", "48")
"""Four draws of the model in lesson 1, as if by chance."""


@cache
def _sharpened_share() -> Solution:
    alpha = 3
    p = shares(ANSWERS)
    raised = {answer: value**alpha for answer, value in p.items()}
    exact = model_of_responses({(answer,): value for answer, value in p.items()})
    typed = {f"p{place}": value for place, value in enumerate(p.values(), start=1)}
    return Solution(
        exact.power_distribution(alpha)[FAVOURITE,],
        rounded(**typed, alpha=alpha, raised=raised[FAVOURITE], total=math.fsum(raised.values())),
    )


def _share_of_favourite(alpha: float) -> float:
    model = model_of_responses({(answer,): value for answer, value in ANSWERS.items()})
    return model.power_distribution(alpha)[FAVOURITE,]


@cache
def _alpha_for_share() -> Solution:
    share = 0.9
    alpha = _where(lambda value: _share_of_favourite(value) > share, 1, 64)
    return Solution(alpha, rounded(share=share, others=(1 - share) / share))


def _where(holds: Callable[[float], bool], low: float, high: float) -> float:
    """The least value at which something holds that holds from there on; it does at `high`."""
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _first_letters(alpha: float) -> dict[str, dict[str, float]]:
    return first_symbols({tuple(word): p for word, p in TWO_TOKENS[""].items()}, alpha)


@cache
def _which_first() -> Solution:
    alpha = 1.25
    weights = _first_letters(alpha)
    power, low = (
        max("ab", key=lambda letter: weights[letter][method])
        for method in ("power", "low_temperature")
    )
    named = {
        f"{method}_{letter}": weights[letter][name]
        for letter in "ab"
        for method, name in (("power", "power"), ("low", "low_temperature"))
    }
    right = f"both-{power}" if power == low else f"power-{power}"
    turn = _where(lambda value: _power_prefers_a(value) != _power_prefers_a(1), 1, 8)
    return Solution(right, rounded(alpha=alpha, turn=turn, **named))


def _power_prefers_a(alpha: float) -> bool:
    weights = _first_letters(alpha)
    return weights["a"]["power"] > weights["b"]["power"]


@cache
def _odds_of_a() -> Solution:
    alpha = 2
    weights = _first_letters(alpha)
    a, b = weights["a"]["power"], weights["b"]["power"]
    return Solution(a / b, rounded(alpha=alpha, a=a, b=b))


@cache
def _ratio_by_hand() -> Solution:
    alpha = 3
    model = model_of_rows(TREE, LONGEST_BY_HAND)
    old, new = (tokens_of(model, symbols, 1 / alpha) for symbols in (GUESS, COUNTED))
    terms = mh.accept_terms(old, new, 0, len(new), alpha)
    p_old, p_new, q_old, q_new = (
        math.exp(math.fsum(getattr(token, name) for token in tokens))
        for name in ("log_prob", "log_proposal")
        for tokens in (old, new)
    )
    return Solution(
        math.exp(terms.log_accept_ratio),
        {"old": " ".join(GUESS), "new": " ".join(COUNTED)}
        | rounded(
            alpha=alpha,
            p_old=p_old,
            p_new=p_new,
            likelier=(p_new / p_old) ** alpha,
            way_back=q_old / q_new,
            length=math.exp(terms.log_cut_ratio),
        ),
    )


@cache
def _length_factor() -> Solution:
    n, m = 3, 4
    return Solution(math.exp(mh.log_cut_ratio(n, m)), {"n": n, "m": m})


def _exact_and_wrong(alpha: float) -> tuple[dict[Symbols, float], dict[Symbols, float]]:
    """The power distribution of lesson 4, and what its chains sample without the length term: n·p^α."""
    model = model_of_rows(MARKOV, LONGEST, last_symbol_only=True)
    exact = model.power_distribution(alpha)
    total = math.fsum(len(response) * p for response, p in exact.items())
    return exact, {response: len(response) * p / total for response, p in exact.items()}


def _share_of_longest(distribution: Mapping[Symbols, float]) -> float:
    return math.fsum(p for response, p in distribution.items() if len(response) == LONGEST)


@cache
def _without_length_term() -> Solution:
    alpha = 2
    exact, wrong = map(_share_of_longest, _exact_and_wrong(alpha))
    right = "same" if math.isclose(exact, wrong) else "more" if wrong > exact else "fewer"
    return Solution(right, rounded(alpha=alpha, n=LONGEST, exact=exact, wrong=wrong))


@cache
def _distance() -> Solution:
    alpha = 2
    exact, wrong = _exact_and_wrong(alpha)
    apart = total_variation([wrong[response] for response in exact], list(exact.values()))
    return Solution(apart, rounded(alpha=alpha, responses=len(exact)))


def _minority_chance(share: float, alpha: float) -> float:
    """How likely a proposal at τ = 1/α takes a branch that the model takes with this probability, of two."""
    model = model_of_responses({("other",): share, ("usual",): 1 - share})
    return model.low_temperature_distribution(1 / alpha)["other",]


@cache
def _minority() -> Solution:
    share, alpha = 0.3, 4
    usual = 1 - share
    return Solution(
        _minority_chance(share, alpha),
        rounded(alpha=alpha, share=share, usual=usual, raised=share**alpha, rest=usual**alpha),
    )


@cache
def _reached() -> Solution:
    share, alpha, place, n = 0.3, 4, 4, 20
    token = tokens_of(model_of_responses({("other",): share, ("usual",): 1 - share}), ["usual"], 1)
    cuts = math.fsum(CutLaw().probabilities(token * n)[:place])
    taken = _minority_chance(share, alpha)
    usual = 1 - share
    values = rounded(
        alpha=alpha, share=share, usual=usual, place=place, n=n, cuts=cuts, taken=taken
    )
    return Solution(1 / (cuts * taken), values)


@cache
def _unchanged() -> Solution:
    alpha = 4
    model = model_of_rows(TREE, LONGEST_BY_HAND)
    kept = mh.keep_probabilities(tokens_of(model, COUNTED, 1 / alpha))
    first, second, third = (float(one) for one in kept[:3])
    return Solution(
        float(kept.prod()),
        {"response": " ".join(COUNTED)}
        | rounded(alpha=alpha, first=first, second=second, third=third),
    )


@cache
def _effective_samples() -> Solution:
    alpha = 2
    p = shares(ANSWERS)
    size = effective_number([(alpha - 1) * math.log(p[answer]) for answer in DRAWN])
    weights = [p[answer] ** (alpha - 1) for answer in DRAWN]
    total, squares = math.fsum(weights), math.fsum(weight**2 for weight in weights)
    values = rounded(alpha=alpha, total=total, squares=squares)
    return Solution(size, values | {"drawn": ", ".join(DRAWN)})


FIRST = (
    Exercise("sharpened-share", _sharpened_share, "sharpening", {"alpha": "3"}, tolerance=0.006),
    Exercise("alpha-for-share", _alpha_for_share, "sharpening", {"alpha": "5.25"}, tolerance=0.15),
    Exercise(
        "which-first",
        _which_first,
        "low_temperature",
        {"alpha": "1.25"},
        choices=("both-a", "both-b", "power-a", "power-b"),
    ),
    Exercise("odds-of-a", _odds_of_a, "low_temperature", {"alpha": "2"}, tolerance=0.02),
    Exercise("ratio-by-hand", _ratio_by_hand, "by_hand", {"alpha": "3"}, tolerance=0.06),
    Exercise("length-factor", _length_factor, "by_hand", tolerance=0.005),
    Exercise(
        "without-length-term",
        _without_length_term,
        "convergence",
        {"length_term": "false"},
        choices=("more", "fewer", "same"),
    ),
    Exercise("distance", _distance, "convergence", {"length_term": "false"}, tolerance=0.02),
    Exercise("minority", _minority, "pivotal", tolerance=0.004),
    Exercise("reached", _reached, "pivotal", tolerance=8),
    Exercise("unchanged", _unchanged, "accelerations", tolerance=0.01),
    Exercise("effective-samples", _effective_samples, "sharpening", tolerance=0.06),
)
