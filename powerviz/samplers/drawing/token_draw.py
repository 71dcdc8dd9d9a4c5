"""The draw of one token per row, from q ∝ p^(1/τ).

Knows log-probabilities and uniform numbers, all rows at once; nothing of models, drafts or responses.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from powerviz.models.branches import normalised
from powerviz.models.protocol import no_probabilities


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn token id with log p, log q (nats) and the likeliest ids with their log p.

    `below` is the sum of q over all tokens before it in the vocabulary, `entropy` that of q if it was asked for,
    and `log_proposals` are log q at other temperatures that were.
    """

    id: int
    log_prob: float
    log_proposal: float
    below: float
    likeliest: tuple[tuple[int, float], ...]
    entropy: float | None = None
    log_proposals: tuple[float, ...] = ()


@torch.inference_mode()
def draw(
    log_probs: torch.Tensor,
    temperature: float | Sequence[float],
    uniforms: Sequence[float],
    path_tokens: Sequence[int],
    num_alternatives: int = 0,
    entropies: bool = False,
    others: Sequence[float] = (),
) -> list[Drawn]:
    """One token per row from q ∝ p^(1/τ); τ = 0 takes the likeliest. Several τ are one a row, above 0.

    `others` are temperatures for which log q of the drawn token is noted, too.

    `log_probs` is `[rows, vocab]`. The uniform number is read along the unit interval, on which
    the row's path token (−1: none) lies first, with its probability q, and the other tokens
    follow in the order of the vocabulary. So whether a draft stays on its path is known from
    q of the path token alone, and drafts drawn with or without knowing it beforehand agree.
    Raises `ModelError` if the model gave no probabilities.
    """
    log_q = _proposal(log_probs, temperature)
    q = log_q.exp()
    entropy = torch.special.entr(q).sum(dim=1, keepdim=True) if entropies else q[:, :0]
    given = torch.tensor([uniforms, path_tokens], dtype=q.dtype, device=q.device)[:, :, None]
    uniform, on_path = given[0], max(path_tokens) >= 0
    if on_path:
        current, has_path = given[1].long(), given[1] >= 0
        q_current = torch.where(has_path, q.gather(1, current.clamp(min=0)), 0.0)
        q.scatter_(1, current.clamp(min=0), torch.where(has_path, 0.0, q[:, :1]))
        uniform = uniform - q_current
    # One column more: what lies below a token is where the one before it ends.
    reach = q.new_zeros(len(q), q.shape[1] + 1)
    torch.cumsum(q, dim=1, out=reach[:, 1:])
    # The largest number below the sum of all q, so that no token of probability 0 is ever drawn.
    top = torch.nextafter(reach[:, -1:], reach[:, :1])
    found = torch.searchsorted(reach, torch.minimum(uniform, top), right=True)
    tokens = (found - 1).clamp_(0, q.shape[1] - 1)
    if on_path:
        stays = has_path & ((uniform < 0) | (top <= 0))
        tokens = torch.where(stays, current, tokens)
    below = reach.gather(1, tokens)
    if on_path:
        below += torch.where(has_path & (current < tokens), q_current, 0.0)
    # Each as if all rows had it, by which a rung's own comes out to the bit.
    each = [_proposal(log_probs, [tau] * len(log_probs)) for tau in others]
    at_token = [one.gather(1, tokens) for one in (log_probs, log_q, *each)]
    # One more than asked for: the drawn token itself is taken out later.
    likeliest = log_probs.topk(min(num_alternatives + 1, q.shape[1]) if num_alternatives else 0)
    drawn = [*at_token, below, entropy]
    numbers = torch.cat([tokens, *drawn, likeliest.indices, likeliest.values], dim=1).tolist()
    return [_drawn(row, len(others), entropies) for row in numbers]


def _drawn(row: Sequence[float], others: int, entropies: bool) -> Drawn:
    """A row of numbers as one comes from the device. Raises `ModelError` if they are none."""
    token, log_p, log_q, *rest = row
    log_proposals, (below, *rest) = rest[:others], rest[others:]
    entropy, rest = (rest[0], rest[1:]) if entropies else (None, rest)
    if not all(map(math.isfinite, (log_p, log_q, *log_proposals, below, entropy or 0.0))):
        raise no_probabilities()
    ids, values = map(int, rest[: len(rest) // 2]), rest[len(rest) // 2 :]
    return Drawn(
        int(token),
        log_p,
        log_q,
        below,
        tuple(zip(ids, values, strict=True)),
        None if entropy is None else max(0.0, entropy),  # rounding may have taken it below 0
        tuple(log_proposals),
    )


def _proposal(log_probs: torch.Tensor, temperature: float | Sequence[float]) -> torch.Tensor:
    """log q for q ∝ p^(1/τ), `[rows, vocab]`; at τ = 0 all of it on the likeliest token."""
    if not isinstance(temperature, (int, float)):
        tau = torch.tensor(temperature, dtype=log_probs.dtype, device=log_probs.device)
        return normalised(log_probs / tau[:, None])
    if temperature == 1:
        return log_probs
    if temperature > 0:
        return normalised(log_probs / temperature)
    best = log_probs.argmax(dim=-1, keepdim=True)
    log_q = torch.full_like(log_probs, -torch.inf).scatter_(1, best, 0.0)
    return torch.where(log_probs.isnan(), log_probs, log_q)
