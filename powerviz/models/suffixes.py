"""Whole suffixes: what a sampler needs of a model that draws for itself and tells no whole distributions.

A server draws the rest of a response token by token and says of each how likely it was, and which tokens were
likeliest there; it gives no row of next-token probabilities over its whole vocabulary, and no cache to cut. So it
is asked for the rest of a response at a time, from a prefix of token ids. Knows nothing of sampling or of networks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

SEEDS = 2**31
APART = 1_000_003
"""Between the seeds of two requests for one suffix, for each token that is between them."""


def seed_behind(seed: int, tokens: int) -> int:
    """The seed of a request for the rest of a suffix, of which so many tokens have come.

    By the first one's seed, a server would draw them by the same numbers again, and they would hang on the others.
    """
    return (seed + tokens * APART) % SEEDS


@dataclass(frozen=True, slots=True)
class Likely:
    """A token that could stand in a place, with its log p there (nats)."""

    id: int
    text: str
    log_prob: float


@dataclass(frozen=True, slots=True)
class DrawnToken:
    """A token that a server drew: log p under the model (nats), and the likeliest tokens there, likeliest first.

    `log_proposal` is log q at the temperature that it was drawn at, where the server tells it; None where it does not.
    """

    id: int
    text: str
    log_prob: float
    likeliest: tuple[Likely, ...] = ()
    log_proposal: float | None = None


class Suffixes(Protocol):
    """A model that draws suffixes. All log p are of temperature 1, whatever is drawn at.

    Every method may raise `ModelError`: what a server says may be wrong, and it may not answer.
    """

    @property
    def temperatures(self) -> bool:
        """Whether it tells log p at other temperatures than 1, too; else it draws at temperature 1 only."""
        ...

    @property
    def most_listed(self) -> int:
        """Most of the likeliest tokens that it lists in a place."""
        ...

    def draw(
        self, prefix: Sequence[int], limit: int, temperature: float, listed: int, seed: int
    ) -> Iterator[DrawnToken]:
        """Draw at most `limit` tokens after the prefix from p^(1/temperature), normalised in each place.

        It ends behind a token that ends a response. Closing the iterator hangs up. What was given is drawn: where
        a connection breaks, the rest is drawn behind it, and nothing anew.
        """
        ...

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        """The likeliest tokens after the prefix, so many or as many as there are."""
        ...
