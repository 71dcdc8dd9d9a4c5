"""Enumerable models whose responses end at many lengths, and what is known of them exactly."""

import math
from collections import Counter
from collections.abc import Iterable

import numpy as np

import powerviz as pv
from powerviz.models.tabular import Symbols
from powerviz.runs.events import Token


def random_toy(symbols: int, max_len: int, seed: int) -> pv.TabularModel:
    """Next-token probabilities drawn once per prefix; some of them are zero, EOS never is."""
    vocab = [*"abcde"[: symbols - 1], "</s>"]

    def row(prefix: Symbols) -> list[float]:
        name = [vocab.index(symbol) for symbol in prefix]
        stream = np.random.default_rng([seed, len(prefix), *name])
        weights = stream.gamma(0.7, size=symbols)
        weights[:-1][stream.random(symbols - 1) < 0.15] = 0.0
        weights[-1] += 0.05
        return list(weights / weights.sum())

    return pv.TabularModel(vocab, row, eos="</s>", max_len=max_len)


def forking_toy() -> pv.TabularModel:
    """A pivot in the first place: the likelier branch scatters, the other one is sure and longer."""
    rows = {
        (): {"a": 0.6, "b": 0.4},
        ("a",): {"a": 0.3, "b": 0.3, "c": 0.3, "</s>": 0.1},
        ("b",): {"c": 0.95, "</s>": 0.05},
        ("b", "c"): {"c": 0.9, "</s>": 0.1},
    }
    return pv.TabularModel(
        ["a", "b", "c", "</s>"],
        lambda prefix: rows.get(prefix, {"a": 0.1, "b": 0.1, "c": 0.1, "</s>": 0.7}),
        eos="</s>",
        max_len=5,
    )


TOYS = {
    "3 symbols, up to 6": random_toy(3, 6, seed=1),
    "3 symbols, up to 4": random_toy(3, 4, seed=10),
    "4 symbols, up to 4": random_toy(4, 4, seed=10),
    "5 symbols, up to 3": random_toy(5, 3, seed=4),
    "6 symbols, up to 3": random_toy(6, 3, seed=5),
    "a fork": forking_toy(),
}


def symbols_of(tokens: Iterable[Token]) -> Symbols:
    """A state as the enumeration names it."""
    return tuple(token.text for token in tokens)


def total_variation(counts: Counter[Symbols], exact: dict[Symbols, float]) -> float:
    """½ Σ |empirical − exact|."""
    total = counts.total()
    keys = set(counts) | set(exact)
    return sum(abs(counts[key] / total - exact.get(key, 0.0)) for key in keys) / 2


def monte_carlo_error(chains: list[Counter[Symbols]], exact: dict[Symbols, float]) -> float:
    """The total variation to expect of the pooled chains if each samples `exact`.

    The chains are independent, so the standard error of a response's pooled frequency is the
    spread of its frequency between chains over √(number of chains), whatever the autocorrelation
    inside a chain. A normal number with standard error s has mean absolute value s·√(2/π).
    """
    total = 0.0
    for response in exact:
        frequencies = [counts[response] / counts.total() for counts in chains]
        error = float(np.std(frequencies, ddof=1)) / math.sqrt(len(chains))
        total += error * math.sqrt(2 / math.pi)
    return total / 2
