"""The exercises on lessons 10 to 12, about other ways to p^α: each with the computation of its answer.

Knows the lessons' tables, the laws and objectives on them, and the frames with which the lessons begin.
"""

import math
from functools import cache

import numpy as np

from powerviz.analysis.accuracy import pass_at_k
from powerviz.analysis.transitions import Numbers
from powerviz.lessons.by_hand import LONGEST, TREE
from powerviz.lessons.exercises.exercise import Exercise, Solution, rounded
from powerviz.lessons.looking_ahead import (
    PLAN_OR_GUESS,
    RIGHT,
    LookingAheadFrame,
    looking_ahead,
)
from powerviz.lessons.particles import LONGEST as LONGEST_OF_PARTICLES
from powerviz.lessons.particles import SCATTER, ParticlesSettings, proposal_law
from powerviz.lessons.reward import divergence, objective, powered, tree_of
from powerviz.lessons.tables import model_of_rows

MOST_ALPHA = 8.0
"""The sharpest α that lessons have."""


def _single_particle(alpha: float) -> tuple[Numbers, Numbers, float]:
    """The single particle of lesson 10: how likely each response is, log Ẑ with each, and log Z."""
    model = model_of_rows(SCATTER, LONGEST_OF_PARTICLES, last_symbol_only=True)
    law = proposal_law(model, ParticlesSettings(alpha=alpha))
    p = model.distribution()
    chances = np.array([law[response] for response in p])
    raised = alpha * np.log([p[response] for response in p])
    return chances, raised - np.log(chances), math.log(math.fsum(np.exp(raised)))


@cache
def _particles_needed() -> Solution:
    alpha, within = 2, 0.1
    chances, log_estimates, log_z = _single_particle(alpha)
    deviation = math.sqrt(chances @ np.expm1(log_estimates - log_z) ** 2)
    return Solution(
        (deviation / within) ** 2, rounded(alpha=alpha, deviation=deviation, within=within)
    )


@cache
def _log_estimate() -> Solution:
    alpha = 4
    chances, log_estimates, log_z = _single_particle(alpha)
    mean = float(chances @ log_estimates)
    below = float(chances[log_estimates < log_z].sum())
    return Solution(
        _beside(mean, log_z, "less", "more"),
        rounded(alpha=alpha, mean=mean, log_z=log_z, gap=log_z - mean, below=below),
    )


def _beside(one: float, other: float, below: str, above: str) -> str:
    """The choice that says where a number is beside another one."""
    if math.isclose(one, other):
        return "same"
    return below if one < other else above


def _weights(frame: LookingAheadFrame, zeta: list[float]) -> list[float]:
    return [raised * one for raised, one in zip(frame["raised"], zeta, strict=True)]


@cache
def _plan_share() -> Solution:
    alpha = 5
    frame = next(looking_ahead({"alpha": alpha}))
    plan, guess = _weights(frame, frame["zeta"])
    planned, guessed = (PLAN_OR_GUESS[one] for one in ("PLAN CALC", "GUESS"))
    return Solution(
        plan / (plan + guess),
        rounded(
            alpha=alpha,
            p_plan=frame["p"][0],
            p_guess=frame["p"][1],
            planned_right=planned[RIGHT],
            planned_wrong=1 - planned[RIGHT],
            guessed_right=guessed[RIGHT],
            guessed_wrong=1 - guessed[RIGHT],
            zeta_plan=frame["zeta"][0],
            zeta_guess=frame["zeta"][1],
            plan=plan,
            guess=guess,
        ),
    )


@cache
def _short_sighted() -> Solution:
    alpha, horizon = 3, 1
    frame = next(looking_ahead({"alpha": alpha, "horizon": horizon}))
    weights = _weights(frame, frame["zeta"])
    short = _weights(frame, frame["within_horizon"])
    power, seen = (frame["firsts"][int(np.argmax(one))].lower() for one in (weights, short))
    right = f"both-{power}" if power == seen else f"power-{power}"
    named = rounded(plan=weights[0], guess=weights[1], short_plan=short[0], short_guess=short[1])
    return Solution(right, named | {"alpha": alpha})


@cache
def _price() -> Solution:
    """The β at which p^β has the greatest reward, less the cost of leaving the model."""
    price = 0.4
    log_p = tree_of(TREE, LONGEST).log_p

    def gain(exponent: float) -> float:
        q = powered(log_p, exponent)
        return float(q @ log_p) - price * divergence(q, np.exp(log_p))

    low, high = 0.0, MOST_ALPHA
    for _ in range(100):  # the gain rises to its greatest value, then falls
        third = (high - low) / 3
        if gain(low + third) < gain(high - third):
            low += third
        else:
            high -= third
    return Solution((low + high) / 2, rounded(price=price, turned=1 / price))


@cache
def _collapsed() -> Solution:
    alpha = 2
    log_p = tree_of(TREE, LONGEST).log_p
    p = np.exp(log_p)
    always = np.where(log_p == log_p.max(), 1.0, 0.0)
    collapsed, untouched = (objective(q, log_p, alpha) for q in (always, p))
    entropy = -float(p @ log_p)
    return Solution(
        _beside(collapsed, untouched, "lower", "higher"),
        rounded(
            alpha=alpha,
            collapsed=collapsed,
            untouched=untouched,
            price=-float(log_p.max()),
            turn=entropy / (entropy + float(log_p.max())),
        ),
    )


@cache
def _second_try() -> Solution:
    samples, right, k = 16, 4, 2
    wrong = samples - right
    return Solution(
        pass_at_k(samples, right, k),
        rounded(with_replacement=1 - (wrong / samples) ** k)
        | {"samples": samples, "found": right, "k": k}
        | {"wrong": wrong, "wrong_left": wrong - 1, "left": samples - 1},
    )


LATER = (
    Exercise("particles-needed", _particles_needed, "particles", {"alpha": "2"}, tolerance=2),
    Exercise("log-estimate", _log_estimate, "particles", choices=("less", "same", "more")),
    Exercise("plan-share", _plan_share, "looking_ahead", {"alpha": "5"}, tolerance=0.01),
    Exercise(
        "short-sighted",
        _short_sighted,
        "looking_ahead",
        {"alpha": "3", "horizon": "1"},
        choices=("both-plan", "both-guess", "power-plan", "power-guess"),
    ),
    Exercise("price", _price, "reinforcement", {"alpha": "3.5"}, tolerance=0.02),
    Exercise(
        "collapsed",
        _collapsed,
        "reinforcement",
        {"alpha": "2"},
        choices=("higher", "lower", "same"),
    ),
    Exercise("second-try", _second_try, "reinforcement", tolerance=0.004),
)
