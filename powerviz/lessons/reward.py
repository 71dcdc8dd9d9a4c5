"""Lesson 12, first part: p^α as what reinforcement learning would come to, on a tree one can see whole.

Of all q, E_q[(α − 1)·log p] − KL(q‖p) is greatest for q = p^α/Z, where it is log Z: for every q it is
log Z − KL(q‖p^α/Z). The reward is log p, and the price of leaving the model 1/(α − 1) nats for each nat of KL. A policy with
a softmax in each context climbs it by its exact gradient

    ∂/∂θ_ck = Σ_x q(x)·(α·log p(x) − log q(x))·(1[x takes k in c] − 1[x comes through c]·q(k | c)).

Knows tables; no models and no samples.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from powerviz.lessons.tables import END, Table, shares

Floats = npt.NDArray[np.float64]
Path = tuple[tuple[str, str], ...]
"""A response as its contexts, each with the symbol that it takes there."""

RATE = 3.0
"""The step along the gradient."""


@dataclass(frozen=True)
class Tree:
    """All responses of a table that can come: their paths, names and log p (nats)."""

    paths: tuple[Path, ...]
    log_p: Floats

    @property
    def names(self) -> list[str]:
        return [" ".join(symbol for _, symbol in path) for path in self.paths]


def tree_of(table: Table, longest: int) -> Tree:
    """The tree of a table whose contexts are the symbols so far."""
    paths = tuple(_paths((), table, longest))
    rows = {context: shares(row) for context, row in table.items()}
    log_p = [math.fsum(math.log(rows[context][symbol]) for context, symbol in p) for p in paths]
    return Tree(paths, np.array(log_p))


def _paths(path: Path, table: Table, longest: int) -> Iterator[Path]:
    if path and (len(path) == longest or path[-1][1] == END):
        yield path
        return
    context = " ".join(symbol for _, symbol in path)
    for symbol, value in table[context].items():
        if value > 0:
            yield from _paths((*path, (context, symbol)), table, longest)


def powered(log_p: Floats, exponent: float) -> Floats:
    """p^exponent, divided by its sum."""
    weights = np.exp(exponent * (log_p - log_p.max()))
    return np.asarray(weights / weights.sum())


def divergence(q: Floats, p: Floats) -> float:
    """KL(q‖p) in nats."""
    some = q > 0
    return float(np.sum(q[some] * np.log(q[some] / p[some])))


def objective(q: Floats, log_p: Floats, alpha: float) -> float:
    """E_q[(α − 1)·log p] − KL(q‖p), in nats."""
    return float((alpha - 1) * (q @ log_p)) - divergence(q, np.exp(log_p))


def ascent(tree: Tree, alpha: float, rate: float = RATE) -> Iterator[Floats]:
    """A policy after 0, 1, 2, … steps along the gradient; it begins as the model itself."""
    contexts = sorted({context for path in tree.paths for context, _ in path})
    symbols = {
        context: sorted({s for path in tree.paths for c, s in path if c == context})
        for context in contexts
    }
    takes = {context: _takes(tree.paths, context, symbols[context]) for context in contexts}
    logits = {context: np.log(np.exp(tree.log_p) @ takes[context] + 1e-300) for context in contexts}
    while True:
        rows = {context: _softmax(theta) for context, theta in logits.items()}
        q = _law(takes, rows)
        yield q
        gain = q * (alpha * tree.log_p - np.log(np.maximum(q, 1e-300)))
        for context in contexts:
            here = takes[context]
            through = gain @ here.sum(axis=1)
            logits[context] = logits[context] + rate * (gain @ here - through * rows[context])


def _takes(paths: Sequence[Path], context: str, symbols: Sequence[str]) -> Floats:
    """1 where a response takes a symbol in a context, else 0: `[responses, symbols]`."""
    return np.array([[float((context, symbol) in path) for symbol in symbols] for path in paths])


def _softmax(theta: Floats) -> Floats:
    weights = np.exp(theta - theta.max())
    return np.asarray(weights / weights.sum())


def _law(takes: dict[str, Floats], rows: dict[str, Floats]) -> Floats:
    """The chance of each response: the product of what it takes in its contexts."""
    chances = [
        np.where(here.sum(axis=1) > 0, here @ rows[context], 1.0) for context, here in takes.items()
    ]
    return np.asarray(np.prod(chances, axis=0))
