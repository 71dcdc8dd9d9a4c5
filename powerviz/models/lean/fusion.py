"""The small operations of a pass in as few kernels as torch's compiler makes of them, in half precision on CUDA.

There a pass over one token reads each weight once, and between the matrix products its time is that of launching
kernels which read next to nothing. Sums go on in float32 where plain ones would be rounded in between. Knows the
operations and torch's compiler. Knows nothing of passes or graphs.
"""

import logging
from typing import Any

import torch

from powerviz.models.batching import out_of_memory
from powerviz.models.lean.operations import Operations, gated, rms_norm, rotated
from powerviz.models.lean.projections import Linear, product
from powerviz.models.lean.weights import Activation, Norm, Weights

log = logging.getLogger(__name__)

ROWS = (1, 2, 3)
"""Compiled before the first pass: one row is a case of its own, and from the third on all numbers of rows are one."""


def operations_for(weights: Weights) -> Operations:
    """Fused operations, compiled and tried, where they pay; else plain ones."""
    if weights.device.type != "cuda" or weights.dtype.itemsize != 2:
        return Operations()
    return fused(weights) or Operations()


def fused(weights: Weights) -> "Fused | None":
    """Operations that are compiled for the shapes of these weights; None, with a line in the log, where that fails."""
    try:
        operations = Fused()
        for rows in ROWS:
            operations.tried(weights, rows)
    except Exception as error:
        if out_of_memory(error):
            raise
        log.warning("Small operations are not fused, which is slower: %s", type(error).__name__)
        log.debug("torch's compiler failed", exc_info=True)
        return None
    return operations


class Fused(Operations):
    """Operations as torch's compiler makes them; each compiles in the first passes that it is called in."""

    def __init__(self) -> None:
        self._normed: Any = torch.compile(rms_norm)
        self._added: Any = torch.compile(_added)
        self._gated: Any = torch.compile(gated)
        self._turned: Any = torch.compile(_turned)

    def normed(self, numbers: torch.Tensor, norm: Norm) -> torch.Tensor:
        found: torch.Tensor = self._normed(numbers, norm.weight, norm.epsilon)
        return found

    def added(
        self, hidden: torch.Tensor, numbers: torch.Tensor, by: Linear, norm: Norm
    ) -> tuple[torch.Tensor, torch.Tensor]:
        found: tuple[torch.Tensor, torch.Tensor]
        found = self._added(hidden, product(numbers, by), by.bias, norm.weight, norm.epsilon)
        return found

    def gated(self, both: torch.Tensor, activation: Activation) -> torch.Tensor:
        found: torch.Tensor = self._gated(both, activation)
        return found

    def turned(
        self,
        joined: torch.Tensor,
        norm: Norm | None,
        angles: tuple[torch.Tensor, torch.Tensor],
        turning: int,
        slots: torch.Tensor,
        kept: torch.Tensor,
    ) -> torch.Tensor:
        weight, epsilon = (None, 0.0) if norm is None else (norm.weight, norm.epsilon)
        found: torch.Tensor
        found = self._turned(joined, weight, epsilon, *angles, turning, slots, kept)
        return found

    def tried(self, weights: Weights, rows: int) -> None:
        """Call each operation as a pass over so many rows does."""
        layer, size = weights.layers[0], weights.head_dim
        numbers = weights.embedding[:rows]
        with torch.inference_mode():
            self.normed(numbers, layer.norm_in)
            wide = numbers.new_zeros(rows, layer.out.matrix.shape[0])
            self.added(numbers, wide, layer.out, layer.norm_mlp)
            self.gated(numbers.new_zeros(rows, layer.gate_up.matrix.shape[1]), weights.activation)
            joined = numbers.new_zeros(rows, layer.qkv.matrix.shape[1])
            angle = numbers.new_zeros(rows, 1, size)
            kept = numbers.new_zeros(rows + 1, 2 * weights.kv_heads, size)
            slots = torch.arange(rows, device=weights.device)
            heads = joined.view(rows, -1, size)
            self.turned(heads, layer.norm_heads, (angle, angle), size, slots, kept)


def _added(
    hidden: torch.Tensor,
    product: torch.Tensor,
    bias: torch.Tensor | None,
    weight: torch.Tensor,
    epsilon: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    found = hidden + (product if bias is None else product + bias)
    return found, rms_norm(found, weight, epsilon)


def _turned(
    joined: torch.Tensor,
    weight: torch.Tensor | None,
    epsilon: float,
    cos: torch.Tensor,
    sin: torch.Tensor,
    turning: int,
    slots: torch.Tensor,
    kept: torch.Tensor,
) -> torch.Tensor:
    kv_heads = kept.shape[1] // 2
    moving, values = joined[:, :-kv_heads], joined[:, -kv_heads:]
    source = moving if weight is None else rms_norm(moving, weight, epsilon)
    found = rotated(source, (cos, sin), turning)
    kept[slots] = torch.cat((found[:, -kv_heads:], values), 1)  # Of a part, all would be copied.
    return found[:, :-kv_heads].contiguous()
