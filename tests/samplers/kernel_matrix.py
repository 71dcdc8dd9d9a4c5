"""Enumerable models from a seeded generator, and the whole transition matrix of a step on them.

The matrix is made from the code's own law of the cut, terms of log A and ratio of several tries; what is drawn is
enumerated. Tokens are made here from the table, so that a wrong log q or entropy of the sampler does not go in.
"""

import itertools
import math
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

import powerviz as pv
from powerviz.models.tabular import Symbols
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import CutLaw
from powerviz.samplers.drawing import multiple_try

EOS = "</s>"
State = tuple[Token, ...]
Matrix = npt.NDArray[np.float64]
TriesRatio = Callable[[Sequence[float], int], float]


def peaked(stream: np.random.Generator, place: int) -> npt.NDArray[np.float64]:
    return stream.gamma(0.15, size=3) + 1e-3


def flat(stream: np.random.Generator, place: int) -> npt.NDArray[np.float64]:
    return stream.uniform(0.9, 1.1, size=3)


def ending(stream: np.random.Generator, place: int) -> npt.NDArray[np.float64]:
    return stream.uniform(0.2, 1, size=3) * [1, 1, 6]


def forking(stream: np.random.Generator, place: int) -> npt.NDArray[np.float64]:
    """Two likely beginnings, and sure tokens after them: modes that only a cut at the front tells apart."""
    return np.array([1, 0.8, 0.01]) if place == 0 else stream.permutation([1, 0.02, 0.01])


def later(stream: np.random.Generator, place: int) -> npt.NDArray[np.float64]:
    """Hardly any end before the last place, and a likely one there."""
    return stream.uniform(0.2, 1, size=3) * [1, 1, 0.05 if place < 2 else 4]


SHAPES = {rule.__name__: rule for rule in (peaked, flat, ending, forking, later)}


def model_of(shape: str, seed: int, max_len: int = 3) -> pv.TabularModel:
    """A model of two symbols and EOS, drawn from the seed, of one of the shapes."""
    vocab = ["a", "b", EOS]

    def row(prefix: Symbols) -> list[float]:
        name = [vocab.index(symbol) for symbol in prefix]
        stream = np.random.default_rng([seed, len(prefix), *name])
        weights = SHAPES[shape](stream, len(prefix))
        return list(weights / weights.sum())

    return pv.TabularModel(vocab, row, eos=EOS, max_len=max_len)


def tokens_of(model: pv.TabularModel, response: Symbols, tau: float) -> State:
    """A response's tokens with log p, log q and the entropy of q."""
    found = []
    for place, symbol in enumerate(response):
        ids = tuple(model.vocab.index(one) for one in response[:place])
        p = np.exp(model.next_log_probs(ids).numpy())
        q = p ** (1 / tau) / (p ** (1 / tau)).sum()
        drawn = model.vocab.index(symbol)
        entropy = -math.fsum(one * math.log(one) for one in q if one > 0)
        logs = math.log(p[drawn]), math.log(q[drawn])
        found.append(Token(drawn, symbol, *logs, entropy=max(0.0, entropy)))
    return tuple(found)


def matrix(
    states: Sequence[State],
    alpha: float,
    law: CutLaw,
    tries: int,
    tries_ratio: TriesRatio = multiple_try.log_tries_ratio,
) -> Matrix:
    """How likely one step leads from each state to each."""
    found = np.zeros((len(states), len(states)))
    for i, x in enumerate(states):
        for cut, chance in enumerate(law.probabilities(x)):
            ends = [j for j, y in enumerate(states) if _agree(x, y, cut)]
            draws = [math.exp(sum(t.log_proposal for t in states[j][cut:])) for j in ends]
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


def _kept(x: State) -> list[int]:
    return [token.id for token in x]


def _agree(x: State, y: State, cut: int) -> bool:
    return len(y) > cut and _kept(y)[:cut] == _kept(x)[:cut]


def _orders(several: Sequence[int]) -> int:
    """In how many orders the candidates may have been drawn."""
    counts = [several.count(one) for one in set(several)]
    return math.factorial(len(several)) // math.prod(map(math.factorial, counts))


def _log_ratio(x: State, y: State, cut: int, alpha: float, law: CutLaw) -> float:
    """log A of one candidate alone."""
    places = enumerate(zip(x, y, strict=False))
    divergence = next((place for place, (one, other) in places if one.id != other.id), None)
    if divergence is None:
        return 0.0
    ratio = law.log_ratio(x, y, cut)
    return mh.accept_terms(x, y, divergence, len(y), alpha, ratio).log_accept_ratio


def distance_from_stationary(
    model: pv.TabularModel, alpha: float, tau: float, law: CutLaw, tries: int, **more: TriesRatio
) -> float:
    """The largest entry of |πK − π|."""
    exact = model.power_distribution(alpha)
    states = [tokens_of(model, response, tau) for response in exact]
    moved = matrix(states, alpha, law, tries, **more)
    assert np.allclose(moved.sum(axis=1), 1, rtol=0, atol=1e-12)
    pi = np.array(list(exact.values()))
    return float(np.abs(pi @ moved - pi).max())
