"""The one decode loop: tokens drawn from a language model, many responses at once.

Knows models and drafts; how one token is drawn, `token_draw` knows. Knows nothing of chains, acceptance or events. All
samplers draw here; whoever consumes the loop may close drafts between two tokens, and the loop
stops when none is open.
"""

import math
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch

from powerviz.models.batching import Room, in_batches_that_fit, out_of_memory, room_of
from powerviz.models.protocol import Branches, LanguageModel, Offers
from powerviz.runs.events import Alternative, Token
from powerviz.samplers.drawing.held import Held
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.stopping import Stops
from powerviz.samplers.drawing.token_draw import Drawn, draw
from powerviz.samplers.drawing.token_trie import Node

_Item = TypeVar("_Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Rungs:
    """One τ for each rung; drafts say on which one they are, and log q on all of them is noted with each token."""

    temperatures: tuple[float, ...]


Temperature = float | Sequence[float] | Rungs
"""One τ for all tokens, one for each position of a response, or those of a ladder's rungs."""


@dataclass(frozen=True, slots=True)
class DrawSettings:
    """The law that tokens are drawn from, and what is noted with each of them.

    That is `alternatives`, so many of the likeliest other tokens, and with `entropies` the entropy of the
    distribution that it was drawn from.
    """

    temperature: Temperature
    alternatives: int = 0
    entropies: bool = False


@dataclass(frozen=True, slots=True)
class Reuse:
    """Rows that the model has read: those that a decoding may start from, and those it leaves for later ones.

    `branches` are read before, by whomever. With `keep` a draft that is complete keeps its branch, for what starts
    from it later. With `held` drafts that the consumer has closed, and opens again for another call, go on
    without being read anew.
    """

    branches: Sequence[Branches] = ()
    keep: bool = False
    held: Held | None = None


@dataclass(slots=True, eq=False)
class Draft:
    """A response being drawn from position `start` on.

    `path` is the response it starts from: its tokens before `start` are kept, and its later ones
    come first in each draw as long as the draft has not left it (see `draw`). `uniforms` holds
    one number per position. The draft is complete at EOS, where `stops`, if given, says so, or at
    `limit` tokens. `memory`, if given, is where the prompt ends in what has been drawn before (see `memory`).
    `common` is the same in what all chains have drawn, and `chain` whose draft it is, where chains run
    side by side: a token that another chain has drawn is not computed again, but counted for this one.
    `rung` says which of a ladder's proposals it is drawn from.
    """

    prompt: tuple[int, ...]
    path: tuple[Token, ...]
    start: int
    limit: int
    uniforms: npt.NDArray[np.float64]
    memory: Node | None = None
    stops: Stops | None = None
    common: Node | None = None
    chain: int | None = None
    rung: int = 0
    tokens: list[Token] = field(init=False)
    divergence: int | None = None
    complete: bool = False
    closed: bool = False
    branch: Branches | None = None

    def __post_init__(self) -> None:
        self.tokens = list(self.path[: self.start])
        for token in self.tokens:
            self._follow(token, None)

    @property
    def prefix(self) -> tuple[int, ...]:
        return (*self.prompt, *(token.id for token in self.tokens))

    @property
    def uniform(self) -> float:
        """The number that draws the next token."""
        return float(self.uniforms[len(self.tokens)])

    @property
    def path_token(self) -> Token | None:
        """The token of the path in the next position, or None if the draft has left the path."""
        position = len(self.tokens)
        if self.divergence is not None or position >= len(self.path):
            return None
        return self.path[position]

    def add(self, token: Token, eos_ids: frozenset[int], below: float | None = None) -> None:
        """Take the next token; `below` as in `Drawn`."""
        path_token = self.path_token
        if path_token and token.id == path_token.id:
            token = path_token  # With the numbers the state has: another batch rounds otherwise.
        elif self.divergence is None:
            self.divergence = len(self.tokens)
        self.tokens.append(token)
        self._follow(token, below)
        over = token.id in eos_ids or len(self.tokens) == self.limit
        if over or (self.stops and self.stops(self.tokens)):
            self.complete = self.closed = True

    def _follow(self, token: Token, below: float | None) -> None:
        if self.memory:
            self.memory = self.memory.child(token, below)
        if self.common:
            self.common = self.common.child(token, below)

    @property
    def known(self) -> Node | None:
        """The next token with its place, if any chain has drawn it; own paths are recalled before."""
        return self.common and self.common.drawn(self.uniform, self.path_token)

    def recall(self, eos_ids: frozenset[int]) -> bool:
        """Take the next token if it is remembered, and say whether it was."""
        token = self.memory and self.memory.recall(self.uniform, self.path_token)
        if token:
            self.add(token, eos_ids)
        return token is not None


def decode(
    model: LanguageModel,
    drafts: Sequence[Draft],
    how: DrawSettings,
    meter: Meter,
    reuse: Reuse = Reuse(),
    room: Room | None = None,
) -> Iterator[None]:
    """Draw one token for every open draft, yield, and go on until all drafts are closed.

    One forward pass per yield; drafts that still agree in every token share a row of it. Drafts
    become longer in place; the consumer may close some.

    Where memory runs out, the first half of the drafts is decoded to its end before the others go
    on, and so forth: then not every draft has become longer at a yield. `room` remembers how many
    went together. Raises `ModelError` (field `memory`) if there is no room for one.
    """

    space, held = room_of(model) if room is None else room, reuse.held
    if held:
        held.turn()

    def together(some: Sequence[Draft]) -> Iterator[None]:
        if held and space.rows != Offers(model).rows_at_once:
            held.forget()  # Memory has run out.
        return _together(model, some, how, meter, reuse)

    yield from in_batches_that_fit(drafts, together, lambda draft: not draft.closed, space)


def _together(
    model: LanguageModel, drafts: Sequence[Draft], how: DrawSettings, meter: Meter, reuse: Reuse
) -> Iterator[None]:
    """All open drafts as one batch, from where they are.

    Drafts in one place agree in every token so far. The model is asked for the places in which a
    draft needs a token that nobody has drawn; the other drafts go on beside them, a token a pass,
    so that each chain's drafts are closed when they would be if it ran alone.
    """
    held, temperature = reuse.held, how.temperature
    still_open = [draft for draft in drafts if not draft.closed]
    prefixes, places = _distinct([draft.prefix for draft in still_open])
    # `read`: places whose prefix, but for its last token, is a row of `branches`.
    branches, read = held.take(prefixes) if held else (None, {})
    read_before = [*held.branches, *reuse.branches] if held else reuse.branches
    last: list[tuple[Draft, int]] = []
    while still_open:
        known = [draft.known for draft in still_open]
        one_in = dict(zip(reversed(places), reversed(still_open), strict=True))
        asked = [p for p, node in zip(places, known, strict=True) if node is None]
        asked = list(dict.fromkeys(asked))
        if branches and asked and all(place in read for place in asked):
            branches.keep([read[place] for place in asked])
            branches.advance([one_in[place].tokens[-1].id for place in asked])
        elif asked:
            prefixes = [one_in[place].prefix for place in asked]
            branches = model.open(prefixes, [branches, *read_before] if branches else read_before)
        if held and asked:
            last = [(one_in[place], len(one_in[place].tokens)) for place in asked]
        meter.forward_passes += bool(asked)
        meter.tokens += len(asked)
        for chain, _ in {(d.chain, place) for d, place in zip(still_open, places, strict=True)}:
            if chain is not None:
                meter.alone[chain] = meter.alone.get(chain, 0) + 1
        rows = {place: row for row, place in enumerate(asked)}
        drawing = [d for d, place in zip(still_open, places, strict=True) if place in rows]
        results = iter(
            draw(
                _rows(branches.log_probs, [rows[place] for place in places if place in rows]),
                _temperatures(temperature, drawing),
                [draft.uniform for draft in drawing],
                [-1 if draft.path_token is None else draft.path_token.id for draft in drawing],
                how.alternatives,
                how.entropies,
                temperature.temperatures if isinstance(temperature, Rungs) else (),
            )
            if branches and drawing
            else ()
        )
        for draft, place, node in zip(still_open, places, known, strict=True):
            if place in rows:
                result = next(results)
                draft.add(_token(model, result), model.eos_ids, result.below)
                if draft.complete and reuse.keep and branches:
                    draft.branch = _kept(branches, rows[place])
            elif node and node.token:
                draft.add(node.token, model.eos_ids, node.below)
        yield
        ways = [
            (place, draft.tokens[-1].id)
            for place, draft in zip(places, still_open, strict=True)
            if not draft.closed
        ]
        still_open = [draft for draft in still_open if not draft.closed]
        distinct, places = _distinct(ways)
        read = {new: rows[old] for new, (old, _) in enumerate(distinct) if old in rows}
    if held and branches:
        held.put(branches, [draft.prefix[: len(draft.prompt) + n] for draft, n in last])


def _rows(log_probs: torch.Tensor, rows: Sequence[int]) -> torch.Tensor:
    """These rows; without a copy if they are all, in order."""
    return log_probs if rows == [*range(len(log_probs))] else log_probs[rows]


def _temperatures(temperature: Temperature, drafts: Sequence[Draft]) -> float | Sequence[float]:
    """τ of the next token of each draft, or the one τ of all."""
    if isinstance(temperature, (int, float)):
        return temperature
    if isinstance(temperature, Rungs):
        return [temperature.temperatures[draft.rung] for draft in drafts]
    return [temperature[len(draft.tokens)] for draft in drafts]


def _kept(branches: Branches, row: int) -> Branches | None:
    """A branch of its own for this row, if there is room for it: it can be read again."""
    try:
        return branches.select([row])
    except (MemoryError, RuntimeError) as error:
        if not out_of_memory(error):
            raise
        return None


def _distinct(items: Sequence[_Item]) -> tuple[list[_Item], list[int]]:
    """The different items, in order, and for each item which of them it is."""
    places: dict[_Item, int] = {}
    rows = [places.setdefault(item, len(places)) for item in items]
    return list(places), rows


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
    return Token(
        drawn.id,
        text,
        drawn.log_prob,
        drawn.log_proposal,
        alternatives,
        drawn.entropy,
        drawn.log_proposals,
    )
