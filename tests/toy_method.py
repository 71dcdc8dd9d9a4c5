"""A method that only tests know, of a few lines: of n samples the longest."""

from collections.abc import Iterator
from contextlib import contextmanager

from powerviz.runs import Run
from powerviz.samplers import SAMPLERS, Sampler
from powerviz.samplers.best_of_n import BestOfNSettings
from powerviz.samplers.independent import independent_sampler
from powerviz.samplers.looks import Look
from powerviz.samplers.registry import register

NAME = "longest_of_n"
LOOK = Look(
    title="longest of n",
    about="Of n samples, the one with the most tokens.",
    mark="⬟",
    symbol="pentagon",
    light="#3b2e8c",
    dark="#b9aef5",
    named=lambda settings: f"longest of {settings['num_samples']}",
)


def longest(run: Run) -> int:
    return max(range(len(run.chains)), key=lambda index: len(run.chains[index].tokens))


def register_toy() -> Sampler:
    """Register it, as a file of `powerviz.samplers` does when it is imported."""
    return register(independent_sampler(NAME, LOOK, BestOfNSettings, longest))


@contextmanager
def registered() -> Iterator[Sampler]:
    """While the toy is one of the samplers."""
    yield register_toy()
    del SAMPLERS[NAME]
