"""The one place that draws random numbers.

Every step of every chain has a stream of its own, named by (seed, chain, block, step), and so has every
need of a particle filter (see `Purpose`); no stream depends on what was drawn before it, on batching, or
on time. A step that was drawn ahead, thrown
away and drawn again therefore sees the same numbers, and so does a run that was paused.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt


class Purpose(IntEnum):
    """The streams of particle filters, by what they are for; each stands where a chain has its block.

    `TOKENS`: for each particle, of all filters; step 0. `RESAMPLING`: for each filter, by the position.
    `CHOICE`: for each filter, the particle that it gives and whether that is accepted. `MOVE`: for each
    particle, by the position and the number of the move.
    """

    TOKENS = 1
    RESAMPLING = 2
    CHOICE = 3
    MOVE = 4


@dataclass(frozen=True, slots=True)
class StepRandomness:
    """Uniform numbers in [0, 1) for one step: its cut, its decision, and a token per position.

    `choice` chooses among several candidates.
    """

    cut: float
    accept: float
    tokens: npt.NDArray[np.float64]
    choice: float


def step_randomness(seed: int, chain: int, block: int, step: int, limit: int) -> StepRandomness:
    """The numbers of one step of a block whose responses have at most `limit` tokens.

    Step 0 is the extension of the state at the start of the block.
    """
    stream = np.random.Generator(np.random.PCG64((seed, chain, block, step)))
    cut, accept, *_ = stream.random(2)
    tokens = stream.random(limit)
    return StepRandomness(float(cut), float(accept), tokens, float(stream.random()))


def try_randomness(
    seed: int, chain: int, block: int, step: int, candidate: int, limit: int
) -> npt.NDArray[np.float64]:
    """The numbers that draw the tokens of a step's candidate, from 1 on; the first one's are the step's own."""
    stream = np.random.Generator(np.random.PCG64((seed, chain, block, step, candidate)))
    return stream.random(limit)
