"""Projections of a pass: a matrix, a bias and what a LoRA adds, for layers that read the same input as one.

Knows tensors. Knows nothing of modules, layers of a model or passes.
"""

from dataclasses import dataclass

import torch


@dataclass(frozen=True, slots=True)
class Update:
    """The update of one layer of a joined projection by a LoRA.

    `scale` times the product of `ranks`, of those that were read, with `up` `[ranks, columns]` is added to `columns`, which are
    then multiplied with `magnitude` (DoRA).
    """

    columns: slice
    ranks: slice
    up: torch.Tensor
    scale: float
    magnitude: torch.Tensor | None


@dataclass(frozen=True, slots=True)
class LowRank:
    """The updates of a projection; `down` `[in, ranks]` reads the input for all of them."""

    down: torch.Tensor
    updates: tuple[Update, ...]


@dataclass(frozen=True, slots=True)
class Linear:
    """A projection: `matrix` is `[in, out]`, a transposed view of the weight."""

    matrix: torch.Tensor
    bias: torch.Tensor | None
    low_rank: LowRank | None = None


def projected(numbers: torch.Tensor, by: Linear) -> torch.Tensor:
    """The projection of `[tokens, in]`."""
    if by.bias is None:
        return product(numbers, by)
    if by.low_rank is None:
        return torch.addmm(by.bias, numbers, by.matrix)
    return product(numbers, by).add_(by.bias)


def product(numbers: torch.Tensor, by: Linear) -> torch.Tensor:
    """The same without the bias. Beside weights in half precision a LoRA may be in float32, and is computed so."""
    found = torch.mm(numbers, by.matrix)
    if by.low_rank is None:
        return found
    read = torch.mm(numbers.to(by.low_rank.down.dtype), by.low_rank.down)
    for one in by.low_rank.updates:
        own, ranks = found[:, one.columns], read[:, one.ranks]
        if read.dtype is found.dtype:
            own.addmm_(ranks, one.up, alpha=one.scale)
        else:
            own.add_(torch.mm(ranks, one.up), alpha=one.scale)
        if one.magnitude is not None:
            own.mul_(one.magnitude)
    return found
