"""Groups of settings that several samplers have, each with its defaults: a sampler declares what is its own.

Knows how a class of settings is put together. Ranges and explanations are those of `fields`.
"""

from inspect import get_annotations
from typing import Annotated, TypeVar, cast, dataclass_transform

from pydantic.dataclasses import dataclass

from powerviz.samplers.settings.fields import (
    SETTINGS_CONFIG,
    About,
    BlockSize,
    MaxNewTokens,
    MinNewTokens,
    NumAlternatives,
    NumSteps,
    Prefetch,
    Seed,
    Stop,
)

_Class = TypeVar("_Class")


@dataclass_transform(frozen_default=True)
def group(kind: type[_Class]) -> type[_Class]:
    """Fields for classes of settings to inherit."""
    return kind


@dataclass_transform(frozen_default=True)
def settings_class(kind: type[_Class]) -> type[_Class]:
    """A validated class of settings: its own fields, and behind them those of its groups, in their order.

    A group's field that the class declares again, with another default, stays in the group's place. In this order
    settings are recorded, listed and asked for.
    """
    fields: dict[str, object] = {}
    for part in kind.__mro__:
        for name, annotation in get_annotations(part).items():
            fields[name] = fields.pop(name, annotation)
    kind.__annotations__ = fields
    return cast("type[_Class]", dataclass(frozen=True, config=SETTINGS_CONFIG)(kind))


@group
class Lengths:
    """The bounds of a response's length."""

    max_new_tokens: MaxNewTokens = 256
    min_new_tokens: MinNewTokens = 0


@group
class Seeded:
    """The seed of what draws at random."""

    seed: Seed = 0


@group
class Output:
    """The strings that end a response, and how much is noted with its tokens."""

    stop: Stop = ()
    num_alternatives: NumAlternatives = 4


@group
class ResponseSettings(Lengths, Seeded, Output):
    """The settings of all that is drawn at random, token by token."""


@group
class Blocks(Lengths):
    """Steps in blocks, as chains make them."""

    num_steps: NumSteps = 20
    block_size: BlockSize = 256

    @property
    def num_blocks(self) -> int:
        """How many blocks a chain has at most."""
        return -(-self.max_new_tokens // self.block_size)


@group
class Accelerations:
    """The accelerations of a chain, none of which changes a decision."""

    skip_ahead: Annotated[bool, About("setting-skip-ahead")] = True
    early_rejection: Annotated[bool, About("setting-early-rejection")] = True
    recall: Annotated[bool, About("setting-recall")] = True
    prefetch: Prefetch = 8
