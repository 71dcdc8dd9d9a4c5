"""Enumerable models from a seeded generator, and how far a step moves the power distribution on them."""

import numpy as np
import numpy.typing as npt

import powerviz as pv
from powerviz.analysis.transitions import TriesRatio, state_of, step_matrix
from powerviz.models.tabular import Symbols
from powerviz.samplers.cut_laws import CutLaw

EOS = "</s>"


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


def distance_from_stationary(
    model: pv.TabularModel, alpha: float, tau: float, law: CutLaw, tries: int, **more: TriesRatio
) -> float:
    """The largest entry of |πK − π|."""
    exact = model.power_distribution(alpha)
    states = [state_of(model, response, tau) for response in exact]
    moved = step_matrix(states, alpha, law, tries, **more)
    assert np.allclose(moved.sum(axis=1), 1, rtol=0, atol=1e-12)
    pi = np.array(list(exact.values()))
    return float(np.abs(pi @ moved - pi).max())
