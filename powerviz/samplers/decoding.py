"""The one decode loop: tokens drawn from a language model, many responses at once.

Knows models, drafts and the draw of one token. Knows nothing of chains, acceptance or events. All
samplers draw here; whoever consumes the loop may close drafts between two tokens, and the loop
stops when none is open.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import torch

from powerviz.errors import ModelError
from powerviz.models.protocol import Branches, LanguageModel
from powerviz.runs.events import Alternative, Token
from powerviz.samplers.meter import Meter


@dataclass(slots=True, eq=False)
class Draft:
    """A response being drawn from position `start` on.

    `path` is the response it starts from: its tokens before `start` are kept, and its later ones
    are what the draw falls back on as long as the draft has not left it (see `draw`). `uniforms`
    holds one number per position. The draft is complete at EOS or at `limit` tokens.
    """

    prompt: tuple[int, ...]
    path: tuple[Token, ...]
    start: int
    limit: int
    uniforms: npt.NDArray[np.float64]
    tokens: list[Token] = field(init=False)
    divergence: int | None = None
    complete: bool = False
    closed: bool = False
    branch: Branches | None = None

    def __post_init__(self) -> None:
        self.tokens = list(self.path[: self.start])

    @property
    def prefix(self) -> list[int]:
        return [*self.prompt, *(token.id for token in self.tokens)]

    @property
    def path_token(self) -> int:
        """The token of the path in the next position, or −1 if the draft has left it."""
        position = len(self.tokens)
        if self.divergence is not None or position >= len(self.path):
            return -1
        return self.path[position].id

    def add(self, token: Token, eos_ids: frozenset[int]) -> None:
        if self.divergence is None and token.id != self.path_token:
            self.divergence = len(self.tokens)
        self.tokens.append(token)
        if token.id in eos_ids or len(self.tokens) == self.limit:
            self.complete = self.closed = True


def decode(
    model: LanguageModel,
    drafts: Sequence[Draft],
    temperature: float,
    num_alternatives: int,
    meter: Meter,
    reuse: Sequence[Branches] = (),
    keep_branches: bool = False,
) -> Iterator[None]:
    """Draw one token for every open draft, yield, and go on until all drafts are closed.

    One forward pass per yield. Drafts become longer in place; the consumer may close some. With
    `keep_branches` a draft that is complete keeps its branch, for what starts from it later.
    """
    rows = [draft for draft in drafts if not draft.closed]
    if not rows:
        return
    branches = model.open([draft.prefix for draft in rows], reuse)
    while True:
        meter.forward_passes += 1
        meter.tokens += len(rows)
        drawn = draw(
            branches.log_probs,
            temperature,
            [float(draft.uniforms[len(draft.tokens)]) for draft in rows],
            [draft.path_token for draft in rows],
            num_alternatives,
        )
        for row, (draft, numbers) in enumerate(zip(rows, drawn, strict=True)):
            draft.add(_token(model, numbers), model.eos_ids)
            if draft.complete and keep_branches:
                draft.branch = branches.select([row])
        yield
        still_open = [row for row, draft in enumerate(rows) if not draft.closed]
        if not still_open:
            return
        branches.keep(still_open)
        rows = [rows[row] for row in still_open]
        branches.advance([draft.tokens[-1].id for draft in rows])


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn token id with log p, log q (nats) and the likeliest ids with their log p."""

    id: int
    log_prob: float
    log_proposal: float
    likeliest: tuple[tuple[int, float], ...]


def draw(
    log_probs: torch.Tensor,
    temperature: float,
    uniforms: Sequence[float],
    path_tokens: Sequence[int],
    num_alternatives: int = 0,
) -> list[Drawn]:
    """One token per row from q ∝ p^(1/τ); τ = 0 takes the likeliest.

    `log_probs` is `[rows, vocab]`. The uniform number is read along the unit interval, on which
    the row's path token (−1: none) lies first, with its probability q, and the other tokens
    follow in the order of the vocabulary. So whether a draft stays on its path is known from
    q of the path token alone, and drafts drawn with or without knowing it beforehand agree.
    Raises `ModelError` if the model gave no probabilities.
    """
    device = log_probs.device
    log_q = _proposal(log_probs, temperature)
    current = torch.tensor(path_tokens, device=device)[:, None]
    uniform = torch.tensor(uniforms, dtype=log_probs.dtype, device=device)[:, None]
    q = log_q.exp()
    on_path = current >= 0
    q_current = torch.where(on_path, q.gather(1, current.clamp(min=0)), 0.0)
    q.scatter_(1, current.clamp(min=0), torch.where(on_path, 0.0, q[:, :1]))
    reach = q.cumsum(dim=1)
    # The largest number below the sum of all q, so that no token of probability 0 is ever drawn.
    top = torch.nextafter(reach[:, -1:], torch.zeros_like(uniform))
    other = torch.searchsorted(reach, torch.minimum(uniform - q_current, top), right=True)
    stays = on_path & ((uniform < q_current) | (top <= 0))
    tokens = torch.where(stays, current, other.clamp(max=log_probs.shape[1] - 1))
    numbers = torch.cat([log_probs.gather(1, tokens), log_q.gather(1, tokens)], dim=1).tolist()
    ids = tokens[:, 0].tolist()
    likeliest = _likeliest(log_probs, num_alternatives)
    for log_p, _ in numbers:
        if math.isnan(log_p):
            raise ModelError(
                "model",
                "its next-token scores are not numbers (NaN or infinite); "
                "load it with another dtype, for instance float32",
            )
    return [
        Drawn(token, log_p, log_q, top_tokens)
        for token, (log_p, log_q), top_tokens in zip(ids, numbers, likeliest, strict=True)
    ]


def _proposal(log_probs: torch.Tensor, temperature: float) -> torch.Tensor:
    """log q for q ∝ p^(1/τ), `[rows, vocab]`; at τ = 0 all of it on the likeliest token."""
    if temperature == 1:
        return log_probs
    if temperature > 0:
        return torch.log_softmax(log_probs / temperature, dim=-1)
    best = log_probs.argmax(dim=-1, keepdim=True)
    log_q = torch.full_like(log_probs, -torch.inf).scatter_(1, best, 0.0)
    return torch.where(log_probs.isnan(), log_probs, log_q)


def _likeliest(log_probs: torch.Tensor, count: int) -> list[tuple[tuple[int, float], ...]]:
    if count == 0:
        return [()] * len(log_probs)
    # One more than asked for: the drawn token itself is taken out later.
    top = log_probs.topk(min(count + 1, log_probs.shape[1]), dim=1)
    return [
        tuple(zip(ids, values, strict=True))
        for ids, values in zip(top.indices.tolist(), top.values.tolist(), strict=True)
    ]


def _token(model: LanguageModel, drawn: Drawn) -> Token:
    others = [(token, log_p) for token, log_p in drawn.likeliest if token != drawn.id]
    if len(others) == len(drawn.likeliest):
        others = others[:-1]
    alternatives = tuple(
        Alternative(token, model.token_text(token), round(log_p, 6))
        for token, log_p in others
        if log_p > -math.inf
    )
    text = model.token_text(drawn.id)
    return Token(drawn.id, text, drawn.log_prob, drawn.log_proposal, alternatives)
