"""A preallocated store of keys and values: rows that are written, cut and copied in place.

Knows shapes and lengths. Knows nothing of tokens or models. Row i fills its first slots, so that a slot is a
position: a row is cut by counting fewer of them, and nothing is moved when others become longer. What lies behind
the count is there to be written over, and hidden by a mask until then; so it must be finite, and a new store is
zero.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

LEAST_SPARE = 64
"""Slots that are set aside behind the longest row, or a quarter of it if that is more."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of one slot in all layers."""

    layers: int
    kv_heads: int
    head_dim: int
    dtype: torch.dtype
    device: torch.device


@dataclass(frozen=True, slots=True)
class Copied:
    """The first `length` slots of row `source`, to be copied to row `target`."""

    target: int
    source: int
    length: int


class Store:
    """Keys and values of some rows: a tensor `[rows, width, 2, kv_heads, head_dim]` for each layer.

    `graphs` are what is bound to these tensors, by numbers of rows; see `graphs`.
    """

    def __init__(
        self,
        shape: Shape,
        rows: int,
        width: int,
        layers: list[torch.Tensor] | None = None,
        graphs: dict[int, Any] | None = None,
    ) -> None:
        size = (rows, width, 2, shape.kv_heads, shape.head_dim)
        self.layers = layers or [
            torch.zeros(size, dtype=shape.dtype, device=shape.device) for _ in range(shape.layers)
        ]
        self.graphs = {} if graphs is None else graphs

    @property
    def rows(self) -> int:
        return self.layers[0].shape[0]

    @property
    def width(self) -> int:
        return self.layers[0].shape[1]

    @torch.inference_mode()
    def copy(self, source: "Store", copies: Sequence[Copied]) -> None:
        """Copy beginnings of rows of another store, or of this one."""
        for mine, theirs in zip(self.layers, source.layers, strict=True):
            for one in copies:
                mine[one.target, : one.length].copy_(theirs[one.source, : one.length])

    @torch.inference_mode()
    def grow(self, width: int) -> None:
        """Make room for so many slots a row, layer by layer, so that there is never twice of it all."""
        self.graphs.clear()
        for index, layer in enumerate(self.layers):
            larger = layer.new_zeros((layer.shape[0], width, *layer.shape[2:]))
            larger[:, : layer.shape[1]].copy_(layer)
            self.layers[index] = larger


def spacious(width: int) -> int:
    """A width with some slots to spare, so that it lasts for a while."""
    return width + max(LEAST_SPARE, width // 4)
