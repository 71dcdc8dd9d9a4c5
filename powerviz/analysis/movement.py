"""How much chains move: what they accepted, what the last half of their steps saw, what can move at all.

Knows chains of Metropolis–Hastings steps. The last half is that of the steps under the last limit of
tokens, the ones before had another target.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from powerviz.analysis.diagnostics import answer_r_hat, mixing
from powerviz.runs.chain import Chain, Step
from powerviz.runs.events import Decision, Token
from powerviz.samplers.cut_laws import UNIFORM, CutLaw

NOT_MIXED = 1.2
"""An R-hat above this says that chains have not mixed (Gelman & Rubin 1992)."""
HARDLY_MOVES = 0.1
"""Moves to expect of all steps of a block, fewer of which are a frozen chain …"""
FEWEST_LATE = 4
"""Steps of the last half, fewer of which tell nothing of how chains mix."""
WOULD_MOVE = 0.05
"""… if the model itself would leave the response at least so often; else it is sure, not frozen."""


@dataclass(frozen=True, slots=True)
class Movement:
    """How a chain moved: of `steps`, `differing` proposed another response, `moved` took it.

    `late` is how many steps the last half has, `late_moved` how many of them moved, `late_log_prob`
    and `late_variance` the mean and the variance of log p after them (nats; variance with n − 1, 0 of
    one step), `late_others` the share of them whose answer is not the final one.
    """

    steps: int
    differing: int
    moved: int
    late: int
    late_moved: int
    late_log_prob: float
    late_variance: float
    late_others: float


MOVEMENT = tuple(Movement.__dataclass_fields__)


def movement(chain: Chain) -> Movement | None:
    """None of a chain without steps."""
    if not chain.steps:
        return None
    kinds = [step.decision.decision for step in chain.steps]
    last = [step for step in chain.steps if step.decision.block == chain.steps[-1].decision.block]
    late = last[len(last) // 2 :]
    log_probs = np.array([step.log_prob for step in late])
    answers = _answers(late)
    return Movement(
        steps=len(kinds),
        differing=sum(kind != "unchanged" for kind in kinds),
        moved=kinds.count("accepted"),
        late=len(late),
        late_moved=sum(step.decision.decision == "accepted" for step in late),
        late_log_prob=float(log_probs.mean()),
        late_variance=float(log_probs.var(ddof=1)) if len(late) > 1 else 0.0,
        late_others=float(np.mean([answer != answers[-1] for answer in answers])),
    )


def _answers(steps: Sequence[Step]) -> list[str | None]:
    known: dict[str, str | None] = {}
    for step in steps:
        if step.text not in known:
            known[step.text] = step.answer
    return [known[step.text] for step in steps]


def movement_of_method(samples: pd.DataFrame) -> dict[str, float]:
    """How a method's chains moved, from samples with the columns of `Movement`; NaN without steps.

    `acceptance` is the share of differing proposals that were accepted, `move_rate` the share of
    steps that moved, `still` the share of chains that did not in the last half of their steps.
    `r_hat` compares the chains of a problem by log p over the last half, the variances being means
    over problems; `answer_r_hat` is the square root of how much oftener two chains of a problem end
    on different answers than a chain was on another one than its last. Both are 1 if it makes no
    difference which chain one looks at, infinite if each sits on its own, NaN if no problem has two
    chains, the last half has fewer than `FEWEST_LATE` steps, or none has moved and all agree.
    """
    nothing = dict.fromkeys(("acceptance", "move_rate", "still", "r_hat", "answer_r_hat"), np.nan)
    if "steps" not in samples or not samples["steps"].notna().any():
        return nothing
    moved = samples[samples["steps"].notna()]
    differing = float(moved["differing"].sum())
    found = nothing | {
        "acceptance": float(moved["moved"].sum()) / differing if differing else 0.0,
        "move_rate": float(moved["moved"].sum() / moved["steps"].sum()),
        "still": float((moved["late_moved"] == 0).mean()),
    }
    several = moved.groupby("problem").filter(lambda own: len(own) > 1)
    if several.empty:
        return found
    by_problem = several.groupby("problem")
    late = float(several["late"].mean())
    if late < FEWEST_LATE:
        return found
    between = float(by_problem["late_log_prob"].var(ddof=1).mean())
    within = float(several["late_variance"].mean())
    apart = float(by_problem["answer"].agg(_disagreement).mean())
    others = float(several["late_others"].mean())
    spread = _ratio(between, within)
    return found | {
        "r_hat": float(np.sqrt((late - 1) / late + spread)),
        "answer_r_hat": float(np.sqrt(_ratio(apart, others))),
    }


def r_hat_of(walks: Sequence[Sequence[float]]) -> float:
    """R-hat of log p between chains of one problem, each given after its last steps; as in `movement_of_method`."""
    late = min(map(len, walks), default=0)
    if len(walks) < 2 or late < FEWEST_LATE:
        return float("nan")
    values = np.array([walk[-late:] for walk in walks])
    spread = _ratio(
        float(values.mean(axis=1).var(ddof=1)), float(values.var(axis=1, ddof=1).mean())
    )
    return float(np.sqrt((late - 1) / late + spread))


def has_not_mixed(found: Mapping[str, float]) -> bool | None:
    """Whether one of both R-hats is above `NOT_MIXED`; None if neither is known."""
    known = [value for name in ("r_hat", "answer_r_hat") if not np.isnan(value := found[name])]
    return any(value > NOT_MIXED for value in known) if known else None


def _ratio(between: float, within: float) -> float:
    """NaN of nothing over nothing: chains that all sit on the same."""
    if between < 1e-12 and within < 1e-12:
        return float("nan")
    return between / within if within >= 1e-12 else float("inf")


def _disagreement(answers: pd.Series) -> float:
    """The chance that two of the chains end on different answers."""
    counts = answers.fillna("").value_counts().to_numpy(dtype=float)
    total = counts.sum()
    return float(1 - (counts * (counts - 1)).sum() / (total * (total - 1)))


def leave_chance(
    log_probs: Sequence[float], cuts: Sequence[float] | None = None, tries: int = 1
) -> float:
    """The chance that one of `tries` redraws from a cut differs: the mean over cuts of 1 − (Π q_t)^tries.

    `log_probs` are those of the response's tokens under what is drawn from: log q of a proposal's
    tokens, log p for the model itself. `cuts` are the chances of the places to be the cut; None: all equal.
    """
    if not len(log_probs):
        return 0.0
    kept = np.cumsum(np.asarray(log_probs, dtype=float)[::-1])[::-1]
    return float(np.average(-np.expm1(tries * np.minimum(kept, 0.0)), weights=cuts))


def acceptance(decisions: Sequence[Decision]) -> float | None:
    """The mean of min(1, A) over proposals that differed: their chance of being accepted.

    A is what it can be at most for those rejected early. None if no proposal has differed.
    """
    ratios = [one.log_accept_ratio for one in decisions if one.decision != "unchanged"]
    return float(np.exp(np.minimum(ratios, 0.0)).mean()) if ratios else None


@dataclass(frozen=True, slots=True)
class Frozen:
    """A chain that hardly moves: the chance that a step moves it from where it is.

    `model` is the chance that the model itself, redrawing from a cut, would leave the response.
    """

    chance: float
    model: float


def frozen(
    tokens: Sequence[Token],
    decisions: Sequence[Decision],
    num_steps: int,
    law: CutLaw = UNIFORM,
    tries: int = 1,
) -> Frozen | None:
    """Whether `num_steps` steps from this response would together hardly move it, by the settings.

    The chance that a step moves is that of leaving the response times that of being accepted, as
    the decisions so far have it: an estimate, and one from above. None where the chain moves, or
    where the model itself is so sure that it would stay.
    """
    cuts = law.probabilities(tokens).tolist()
    chance = leave_chance([token.log_proposal for token in tokens], cuts, tries)
    accepted = acceptance(decisions)
    if accepted is not None:
        chance *= accepted
    model = leave_chance([token.log_prob for token in tokens])
    hardly = num_steps > 0 and chance * num_steps < HARDLY_MOVES
    return Frozen(chance, model) if hardly and model >= WOULD_MOVE else None


def agreement_of_chains(chains: Sequence[Chain]) -> tuple[float | None, float | None]:
    """R-hat of log p and of the answer between chains, over as many of their last steps as all have
    in the last half: see `mixing` and `answer_r_hat` in `diagnostics`."""
    late = [chain.steps[len(chain.steps) // 2 :] for chain in chains]
    common = min(map(len, late), default=0)
    if len(chains) < 2 or common < 4:
        return None, None
    late = [steps[-common:] for steps in late]
    log_probs = np.array([[step.log_prob for step in steps] for steps in late])
    answers = np.array([["" if one is None else one for one in _answers(steps)] for steps in late])
    return mixing(log_probs).r_hat, answer_r_hat(answers)
