"""A step as a matrix, on models small enough to enumerate, and what follows from it: flows, eigenvalues, times.

Matrices are made from the code's own law of the cut, terms of log A, ratio of several tries and rule of the swap; what is
drawn is enumerated. Tokens are made from the model's table, so that a wrong log q or entropy of a sampler does not go in.
Knows tables and the mathematics of a step; no events, and no randomness. Terms are those of Levin, Peres & Wilmer (2017,
"Markov Chains and Mixing Times"): flows §1.6, mixing time §4.5, hitting times §10.1, eigenvalues §12.1.

It has more than 300 lines because whoever builds a matrix wants all that follows from it, under one name.
"""

import itertools
import math
from collections.abc import Callable, Collection, Sequence

import numpy as np
import numpy.typing as npt
from scipy.special import log_softmax

from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import UNIFORM, CutLaw
from powerviz.samplers.drawing import multiple_try
from powerviz.samplers.drawing.swaps import log_swap_ratio

State = tuple[Token, ...]
Numbers = npt.NDArray[np.float64]
"""A law `[states]`, or a matrix `[states, states]` whose rows are laws: from a row's state to a column's."""
TriesRatio = Callable[[Sequence[float], int], float]
SwapRatio = Callable[[float, float, float, float], float]

BALANCED = 1e-6
"""By how much log D may differ along two ways between states before a matrix is no longer taken for reversible (nats)."""
LONGEST_TIME = 2**40
"""Steps beyond which no mixing time is looked for."""


def state_of(model: TabularModel, response: Symbols, temperature: float) -> State:
    """The tokens of a response with log p, log q and the entropy of q (nats).

    Raises `ValueError` if the temperature is not positive or the model cannot give the response.
    """
    if not temperature > 0:
        raise ValueError(f"the temperature of the proposal must be above 0, not {temperature:g}")
    if unknown := set(response) - set(model.vocab):
        known = " ".join(model.vocab)
        raise ValueError(f"{min(unknown)!r} is no symbol of the model, which has {known}")
    found = []
    for place, symbol in enumerate(response):
        ids = tuple(model.vocab.index(one) for one in response[:place])
        p = model.next_log_probs(ids).numpy()
        q = log_softmax(
            p / temperature
        )  # in logs: of a sharp q most chances are too small for a number
        drawn = model.vocab.index(symbol)
        entropy = -math.fsum(math.exp(one) * one for one in q if one > -math.inf)
        logs = float(p[drawn]), float(q[drawn])
        if logs[0] == -math.inf:
            before = " ".join(response[:place]) or "the beginning"
            raise ValueError(f"the model never draws {symbol!r} behind {before}")
        found.append(Token(drawn, symbol, *logs, entropy=max(0.0, entropy)))
    return tuple(found)


def step_matrix(
    states: Sequence[State],
    alpha: float,
    law: CutLaw = UNIFORM,
    tries: int = 1,
    tries_ratio: TriesRatio = multiple_try.log_tries_ratio,
) -> Numbers:
    """How likely one step of power sampling leads from each state to each; `states` are all responses of a block."""
    found = np.zeros((len(states), len(states)))
    for i, x in enumerate(states):
        for cut, chance in enumerate(law.probabilities(x)):
            ends = [j for j, y in enumerate(states) if _agree(x, y, cut)]
            draws = [_draw(states[j], cut) for j in ends]
            logs = [_log_ratio(x, states[j], cut, alpha, law) for j in ends]
            for several in itertools.combinations_with_replacement(range(len(ends)), tries):
                at_once = chance * math.prod(draws[one] for one in several) * _orders(several)
                values = [logs[one] for one in several]
                total = multiple_try.log_sum(values)
                for k, one in enumerate(several):
                    flow = at_once * math.exp(values[k] - total)
                    log_a = values[k] + tries_ratio(values, k)
                    accepted = flow * math.exp(min(0.0, log_a))
                    found[i, ends[one]] += accepted
                    found[i, i] += flow - accepted
    return found


def beginnings(responses: Collection[Symbols]) -> list[Symbols]:
    """Responses and all beginnings of them, at which the published rule may leave a chain."""
    return sorted({one[:n] for one in responses for n in range(1, len(one) + 1)})


def published_step_matrix(
    states: Sequence[State], alpha: float, eos_ids: Collection[int]
) -> Numbers:
    """How likely one step of the published rule leads from each state to each, in one block.

    `states` are responses and their `beginnings`: a proposal is no longer than the state, and need not have ended.
    """
    found = np.zeros((len(states), len(states)))
    for i, x in enumerate(states):
        for cut in range(len(x)):
            for j, y in enumerate(states):
                whole = len(y) == len(x) or (len(y) < len(x) and y[-1].id in eos_ids)
                if not whole or not _agree(x, y, cut):
                    continue
                divergence = _divergence(x, y)
                first = len(y) if divergence is None else divergence
                terms = mh.accept_terms_as_published(x, y, first, alpha)
                flow = _draw(y, cut) / len(x)
                accepted = flow * math.exp(min(0.0, terms.log_accept_ratio))
                found[i, j] += accepted
                found[i, i] += flow - accepted
    return found


def pair_matrix(upper: Numbers, lower: Numbers) -> Numbers:
    """A step of two chains at once; the pair of states (i, j) stands in place i · n + j."""
    return np.asarray(np.kron(upper, lower), dtype=np.float64)


def swap_matrix(
    log_probs: Sequence[float],
    alpha: float,
    alpha_below: float,
    swap_ratio: SwapRatio = log_swap_ratio,
) -> Numbers:
    """How likely an exchange leads from each pair of states to each; `log_probs` are log p of the states (nats)."""
    n = len(log_probs)
    found = np.zeros((n * n, n * n))
    for i, j in itertools.product(range(n), repeat=2):
        ratio = swap_ratio(alpha, alpha_below, log_probs[i], log_probs[j])
        accepted = math.exp(min(0.0, ratio))
        found[i * n + j, j * n + i] += accepted
        found[i * n + j, i * n + j] += 1 - accepted
    return found


def reachable(matrix: Numbers, start: Collection[int]) -> list[int]:
    """The states that a chain from one of `start` comes to, in their order."""
    seen, waiting = set(start), list(start)
    while waiting:
        for state in np.flatnonzero(matrix[waiting.pop()]).tolist():
            if state not in seen:
                seen.add(state)
                waiting.append(state)
    return sorted(seen)


def flows(law: Numbers, matrix: Numbers) -> Numbers:
    """How much of the probability goes from each state to each in a step, if states are as likely as `law` says."""
    return law[:, None] * matrix


def eigenvalues(matrix: Numbers) -> Numbers:
    """All eigenvalues of a reversible matrix, which are real, by falling modulus: the first is 1.

    D^(1/2) K D^(−1/2), with D the stationary law, has the same ones and is symmetric; its entries are √(K_ij K_ji).
    Raises `ValueError` for a matrix that is not reversible, of which this does not hold.
    """
    if not is_reversible(matrix):
        raise ValueError(
            "the matrix is not reversible: no law D has D_i K_ij = D_j K_ji for all states (detailed balance), "
            "so its eigenvalues may be complex; numpy.linalg.eigvals gives them"
        )
    found: Numbers = np.linalg.eigvalsh(np.sqrt(matrix * matrix.T))
    order = np.argsort(-np.abs(found))
    return np.asarray(found[order], dtype=float)


def is_reversible(matrix: Numbers) -> bool:
    """Whether detailed balance holds for some law D: log D_j − log D_i = log K_ij − log K_ji along every way.

    Kolmogorov's criterion; entries that rounding would lose beside 1 may lead one way only.
    """
    smallest, lost = np.finfo(np.float64).tiny, np.finfo(np.float64).eps
    both = (matrix > smallest) & (matrix.T > smallest)
    if (matrix[~both] > lost).any():
        return False
    logs = np.log(np.where(both, matrix, 1))
    ratios = logs - logs.T
    heights = np.full(len(matrix), np.nan)
    for root in range(len(matrix)):
        waiting = [root] if np.isnan(heights[root]) else []
        heights[waiting] = 0
        while waiting:
            state = waiting.pop()
            new = np.flatnonzero(both[state] & np.isnan(heights))
            heights[new] = heights[state] + ratios[state, new]
            waiting += new.tolist()
    apart = np.abs(ratios - np.subtract.outer(heights, heights).T)
    return bool((apart[both] < BALANCED).all())


def stationary_law(matrix: Numbers) -> Numbers:
    """The law that a step leaves as it is, where there is one only."""
    n = len(matrix)
    equations = np.vstack([matrix.T - np.eye(n), np.ones(n)])
    found: Numbers = np.linalg.lstsq(equations, np.append(np.zeros(n), 1.0), rcond=None)[0]
    return found


def distance(one: Numbers, other: Numbers) -> float:
    """Total variation between two laws."""
    return float(np.abs(one - other).sum() / 2)


def laws_after(start: Numbers, matrix: Numbers, steps: int) -> Numbers:
    """The laws of the state after 0, 1, … `steps` steps from a state drawn from `start`: `[steps + 1, states]`."""
    found = [start]
    for _ in range(steps):
        found.append(found[-1] @ matrix)
    return np.array(found)


def mixing_time(matrix: Numbers, target: Numbers, within: float = 0.25) -> int | None:
    """The first step after which the law is `within` of the target in total variation, whatever the start.

    None if that takes more than `LONGEST_TIME` steps.
    """

    def far(power: Numbers) -> bool:
        return float(np.abs(power - target).sum(axis=1).max() / 2) > within

    if not far(np.eye(len(matrix))):
        return 0
    powers = [matrix]  # after 1, 2, 4, … steps
    while far(powers[-1]):
        if 2 ** len(powers) > LONGEST_TIME:
            return None
        powers.append(_stochastic(powers[-1] @ powers[-1]))
    # The distance never grows: add up, from the longest stretch down, those that do not get there yet.
    steps, at = 0, np.eye(len(matrix))
    for k in range(len(powers) - 2, -1, -1):
        further = _stochastic(at @ powers[k])
        if far(further):
            steps, at = steps + 2**k, further
    return steps + 1


def hitting_time(
    matrix: Numbers, start: Numbers, goal: Sequence[bool] | npt.NDArray[np.bool_]
) -> float:
    """The expected number of steps until the chain first is in a state of `goal`, from a state drawn from `start`.

    `start` is a law, or weights to be divided by their sum; what it says of `goal` does not count, and the time is 0
    if nothing else is left. Infinite if the chain may never come there. States are taken out one after the other, with
    no subtraction (as by Grassmann, Taksar & Heyman 1985), so that very long times are exact, too.
    """
    inside = np.asarray(goal)
    begins = np.flatnonzero(np.where(inside, 0, start)).tolist()
    if not begins:
        return 0.0
    # A state that it cannot come to on its way may lead nowhere.
    passed = reachable(np.where(inside[:, None], 0, matrix), begins)
    outside = np.array([state for state in passed if not inside[state]])
    among = matrix[outside]
    # Where each state leads: the goal first, then the states outside of it.
    leads = np.column_stack([among[:, inside].sum(axis=1), among[:, outside]])
    times, leaves = np.ones(len(outside)), np.zeros(len(outside))
    for k in range(len(outside) - 1, -1, -1):
        leaves[k] = leads[k, : k + 1].sum()
        if leaves[k] == 0:
            return math.inf
        share = leads[:k, k + 1] / leaves[k]
        leads[:k, : k + 1] += np.outer(share, leads[k, : k + 1])
        times[:k] += share * times[k]
    for k in range(len(outside)):
        times[k] = (times[k] + leads[k, 1 : k + 1] @ times[:k]) / leaves[k]
    weights = start[outside]
    return float(weights @ times / weights.sum())


def _stochastic(matrix: Numbers) -> Numbers:
    """Rows divided by their sums, which rounding moves away from 1 with every square."""
    return np.asarray(matrix / matrix.sum(axis=1, keepdims=True))


def _kept(x: State) -> list[int]:
    return [token.id for token in x]


def _agree(x: State, y: State, cut: int) -> bool:
    return len(y) > cut and _kept(y)[:cut] == _kept(x)[:cut]


def _draw(y: State, cut: int) -> float:
    """How likely the tokens behind the cut are drawn from q."""
    return math.exp(sum(token.log_proposal for token in y[cut:]))


def _divergence(x: State, y: State) -> int | None:
    """The first place at which they differ, if there is one that both have."""
    places = enumerate(zip(x, y, strict=False))
    return next((place for place, (one, other) in places if one.id != other.id), None)


def _orders(several: Sequence[int]) -> int:
    """In how many orders the candidates may have been drawn."""
    counts = [several.count(one) for one in set(several)]
    return math.factorial(len(several)) // math.prod(map(math.factorial, counts))


def _log_ratio(x: State, y: State, cut: int, alpha: float, law: CutLaw) -> float:
    """log A of one candidate alone."""
    divergence = _divergence(x, y)
    if divergence is None:
        return 0.0
    ratio = law.log_ratio(x, y, cut)
    return mh.accept_terms(x, y, divergence, len(y), alpha, ratio).log_accept_ratio
