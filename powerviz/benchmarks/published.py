"""The published algorithm, as its authors' code runs it: to be measured against, not to be used.

It differs from Algorithm 1 of Karan & Du (2025, arXiv:2510.14901) in what an exact chain needs: a
proposal is cut at the response's present length, so that within a block a response only becomes
shorter; the sums run over the tokens that both have, min(n, n′) of them; the places to cut are not
weighed (no log n − log n′); and the run stops with the first block in which the response has ended.
What is left has a law of its own, and `distances` shows how far from p^α it lies, from runs of the sampler
`as_published`. `published_chain` is the same without any of what makes that one fast, for what decoding costs.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from powerviz.models.tabular import Symbols, TabularModel
from powerviz.runs.events import Token
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers import sample
from powerviz.samplers.settings.power import PowerSettings

Draw = Callable[[Sequence[Token], int], list[Token]]
"""The rest of a response behind the tokens given, to EOS or so many tokens in all."""

CHAINS = 256
GARDEN_PATH = TabularModel(
    ["PLAN", "GUESS", "right", "wrong", "so", "</s>"],
    {
        (): {"PLAN": 0.35, "GUESS": 0.65},
        ("PLAN",): {"so": 1.0},
        ("PLAN", "so"): {"right": 0.9, "wrong": 0.1},
        ("PLAN", "so", "right"): {"</s>": 1.0},
        ("PLAN", "so", "wrong"): {"</s>": 1.0},
        ("GUESS",): {"right": 0.4, "wrong": 0.5, "</s>": 0.1},
        ("GUESS", "right"): {"</s>": 1.0},
        ("GUESS", "wrong"): {"</s>": 1.0},
    },
    eos="</s>",
    max_len=4,
    name="a garden path",
)
"""The likelier beginning scatters and is short; the other one is sure, and one token longer."""


def published_chain(
    draw: Draw, eos_ids: frozenset[int], settings: PowerSettings, seed: int
) -> tuple[list[Token], int]:
    """The last response of one run, and how many tokens it has drawn."""
    stream = np.random.default_rng(seed)
    state: list[Token] = []
    drawn = 0
    for block in range(1, settings.num_blocks + 1):
        extension = draw(state, min(block * settings.block_size, settings.max_new_tokens))
        drawn += len(extension)
        state = [*state, *extension]
        for _ in range(settings.num_steps):
            cut = mh.draw_cut(stream.random(), len(state))
            suffix = draw(state[:cut], len(state))
            drawn += len(suffix)
            both = cut + len(suffix)
            log_ratio = mh.log_weight(suffix, settings.alpha) - mh.log_weight(
                state[cut:both], settings.alpha
            )
            if mh.accepts(log_ratio, mh.log_uniform(stream.random())):
                state = [*state[:cut], *suffix]
        if state[-1].id in eos_ids:
            break
    return state, drawn


@dataclass(frozen=True)
class Distance:
    """Total variation of final responses from p^α; `by_chance` is that of exact draws."""

    num_steps: int
    published: float
    ours: float
    by_chance: float


def distances(
    alpha: float, steps: Sequence[int], model: TabularModel = GARDEN_PATH, chains: int = CHAINS
) -> Iterator[Distance]:
    """How far both algorithms' runs of N steps end from p^α, on a model that can be enumerated."""
    exact = model.power_distribution(alpha)
    longest = model.max_len
    for count in steps:
        theirs, ours = (
            sample(
                model,
                "",
                sampler,
                alpha=alpha,
                num_steps=count,
                block_size=longest,
                max_new_tokens=longest,
                chains=chains,
                num_alternatives=0,
            )
            for sampler in ("as_published", "power")
        )
        yield Distance(
            count,
            _total_variation((chain.tokens for chain in theirs.chains), exact),
            _total_variation((chain.tokens for chain in ours.chains), exact),
            _by_chance(exact, chains),
        )


def _total_variation(responses: Iterator[Sequence[Token]], exact: dict[Symbols, float]) -> float:
    counts = Counter(tuple(token.text for token in response) for response in responses)
    total = counts.total()
    return sum(abs(counts[x] / total - exact.get(x, 0.0)) for x in {*counts, *exact}) / 2


def _by_chance(exact: dict[Symbols, float], draws: int) -> float:
    """The mean of the total variation of so many exact draws, each frequency being nearly normal."""
    return sum(math.sqrt(2 * p * (1 - p) / (math.pi * draws)) for p in exact.values()) / 2
