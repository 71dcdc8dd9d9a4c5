"""The small operations of a pass, between its matrix products: norms, rotary embedding, gates and residual sums.

In the order and the roundings of transformers. Knows tensors. Knows nothing of stores, layers or tokens.
"""

import torch

from powerviz.models.lean.projections import Linear, product
from powerviz.models.lean.weights import Activation, Norm


class Operations:
    """Those that torch makes, one kernel after the other; `fusion` makes them with fewer."""

    def normed(self, numbers: torch.Tensor, norm: Norm) -> torch.Tensor:
        """RMS norm over the last dimension."""
        return normed(numbers, norm)

    def added(
        self, hidden: torch.Tensor, numbers: torch.Tensor, by: Linear, norm: Norm
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The residual stream with a projection of the numbers added to it, and the norm of both together."""
        if by.low_rank is None:
            found = torch.addmm(hidden, numbers, by.matrix)
        else:
            found = product(numbers, by).add_(hidden)
        found = found if by.bias is None else found + by.bias
        return found, normed(found, norm)

    def gated(self, both: torch.Tensor, activation: Activation) -> torch.Tensor:
        """The second half of each row, weighed by what the activation makes of the first."""
        return gated(both, activation)

    def turned(
        self,
        joined: torch.Tensor,
        norm: Norm | None,
        angles: tuple[torch.Tensor, torch.Tensor],
        turning: int,
        slots: torch.Tensor,
        kept: torch.Tensor,
    ) -> torch.Tensor:
        """Queries as rotary embedding turns them; keys, turned as well, and values are put into their slots.

        `joined` `[tokens, heads, head_dim]` are queries, keys and values, and may be written over; `kept` is `[slots,
        2 · kv_heads, head_dim]`, and `angles` are as in `rotated`.
        """
        kv_heads = kept.shape[1] // 2
        moving = joined[:, : joined.shape[1] - kv_heads]
        source = moving if norm is None else normed(moving, norm)
        torch.add(*_parts(source, angles, turning), out=moving)
        kept.index_copy_(0, slots, joined[:, -2 * kv_heads :])
        return joined[:, : -2 * kv_heads]


def normed(numbers: torch.Tensor, norm: Norm) -> torch.Tensor:
    """RMS norm over the last dimension, taken in float32 whatever the dtype, as transformers does.

    In float32 the root of the mean square is had from a length, in half as many operations.
    """
    if numbers.dtype is torch.float32:
        length = torch.linalg.vector_norm(numbers, dim=-1, keepdim=True)
        return numbers * (norm.scaled / torch.hypot(length, norm.least))
    return rms_norm(numbers, norm.weight, norm.epsilon)


def rms_norm(numbers: torch.Tensor, weight: torch.Tensor, epsilon: float) -> torch.Tensor:
    """The same in the words of transformers."""
    single = numbers.float()
    mean = single.pow(2).mean(-1, keepdim=True)
    return weight * (single * torch.rsqrt(mean + epsilon)).to(numbers.dtype)


def gated(both: torch.Tensor, activation: Activation) -> torch.Tensor:
    gate, up = both.chunk(2, 1)
    return activation(gate) * up


def rotated(
    heads: torch.Tensor, angles: tuple[torch.Tensor, torch.Tensor], turning: int
) -> torch.Tensor:
    """Rotary embedding of `[tokens, heads, head_dim]`: number i turns with number i + d/2 of the d that turn.

    `angles` are cosines and sines `[tokens, 1, head_dim]`, with the sign that a sine's number has.
    """
    return torch.add(*_parts(heads, angles, turning))


def _parts(
    heads: torch.Tensor, angles: tuple[torch.Tensor, torch.Tensor], turning: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """The two numbers whose sum is a number turned."""
    cos, sin = angles
    if turning == heads.shape[2]:
        other = heads.roll(turning // 2, 2)
    else:
        other = torch.cat((heads[..., :turning].roll(turning // 2, 2), heads[..., turning:]), 2)
    return heads * cos, other.mul_(sin)
