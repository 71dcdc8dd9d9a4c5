"""The states that a chain has had, each as what is new in it.

Knows tokens and texts; nothing of events, steps or acceptance. A state keeps the beginning of the one
before it and goes on with fresh tokens. A whole one is kept as soon as as much was drawn since the last
as it is long: so all states together take memory as their fresh tokens do, and any of them is put
together in time that grows with its length alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, chain

from powerviz.runs.events import Token


@dataclass(slots=True)
class States:
    """States by their place, from 0 on; `kept[i]` tokens of state i stood in the one before it."""

    kept: list[int] = field(default_factory=list)
    fresh: list[tuple[Token, ...]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    log_probs: list[float] = field(default_factory=list)
    whole: dict[int, tuple[Token, ...]] = field(default_factory=dict)
    _drawn: int = 0
    _sums: list[float] = field(default_factory=lambda: [0.0])

    @property
    def latest(self) -> int:
        """The place of the last one, −1 if there is none."""
        return len(self.kept) - 1

    def add(
        self, kept: int, fresh: tuple[Token, ...], tokens: tuple[Token, ...], text: str
    ) -> None:
        """A state after the last: its first `kept` tokens, and then `fresh`. `tokens` are all of it."""
        self.kept.append(kept)
        self.fresh.append(fresh)
        self.texts.append(text)
        # Sums of log p up to each place: a state that changes at its end is not summed anew.
        sums = self._sums[kept]
        del self._sums[kept:]
        self._sums += accumulate((token.log_prob for token in fresh), initial=sums)
        self.log_probs.append(self._sums[-1])
        self._drawn += len(fresh)
        if self._drawn >= len(tokens):
            self.whole[self.latest] = tokens
            self._drawn = 0

    def length(self, place: int) -> int:
        return self.kept[place] + len(self.fresh[place])

    def text(self, place: int) -> str:
        return self.texts[place]

    def log_prob(self, place: int) -> float:
        """log p of the whole state (nats)."""
        return self.log_probs[place]

    def tokens(self, place: int) -> tuple[Token, ...]:
        """All tokens of a state."""
        pieces: list[tuple[Token, ...]] = []
        end = self.length(place)
        while end > 0:
            known = self.whole.get(place)
            start = 0 if known is not None else self.kept[place]
            if start < end:
                pieces.append((self.fresh[place] if known is None else known)[: end - start])
                end = start
            place -= 1
        return tuple(chain.from_iterable(reversed(pieces)))


def log_prob(tokens: Iterable[Token]) -> float:
    """log p of a sequence of tokens (nats)."""
    return sum(token.log_prob for token in tokens)
