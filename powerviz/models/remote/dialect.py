"""The dialects of servers, by what they have in common: what a server is asked, whichever it is.

A dialect puts a question into the words of one kind of server, and takes its answer apart. Knows requests and
answers; nothing of chains, and nothing of whether the answers are true: see `self_test`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from powerviz.models.suffixes import DrawnToken, Likely


@dataclass(frozen=True)
class Facts:
    """The facts that a server tells of its model; `vocab_size` is None if it does not.

    `chat_template` is that which `chat_text` writes conversations with, None where it has none.
    """

    title: str
    context_length: int | None
    vocab_size: int | None
    eos_ids: frozenset[int]
    most_listed: int
    chat_template: str | None = None


@dataclass(frozen=True)
class Wanted:
    """A request: draw at most `limit` tokens at `temperature`, with the `listed` likeliest of each place.

    With `forced` the server puts that token wherever it draws; what it says of log p stays as it is, but see `tells_bias`.
    """

    prefix: Sequence[int]
    limit: int
    temperature: float
    listed: int
    seed: int
    forced: int | None = None


class Scorer(Protocol):
    """A server that tells log p of tokens that it is given. Raises as a `Dialect`."""

    def score(self, prefix: Sequence[int], tokens: Sequence[int]) -> list[float]:
        """log p of tokens behind a prefix, at temperature 1 (nats)."""
        ...


class ChatWriter(Protocol):
    """A server that writes conversations. Raises as a `Dialect`."""

    def chat_text(self, turns: Sequence[Mapping[str, str]]) -> str:
        """A conversation in the chat template, up to where its answer begins; only where `Facts` have a template."""
        ...


class Dialect(Protocol):
    """One kind of server. Methods raise `Nonsense`, `BrokenOff` or `ModelError`."""

    @property
    def kind(self) -> str: ...

    @property
    def streams(self) -> bool:
        """Whether tokens come one by one, each with its id; else a request is answered as a whole."""
        ...

    @property
    def scorer(self) -> "Scorer | None":
        """Its way to tell log p of tokens that it is given; None if it has none."""
        ...

    @property
    def chat(self) -> "ChatWriter | None":
        """Its way to write conversations; None if no template is known of it."""
        ...

    @property
    def tells_bias(self) -> bool:
        """Whether log p of a forced token is that after it was forced."""
        ...

    def facts(self) -> Facts | None:
        """The facts that it tells of itself; None if it is another kind of server."""
        ...

    def tokenize(self, text: str, special: bool) -> list[int]:
        """Token ids of a text; with `special` those that the model wants around it are added."""
        ...

    def detokenize(self, tokens: Sequence[int]) -> str: ...

    def likeliest(self, prefix: Sequence[int], listed: int) -> tuple[Likely, ...]:
        """The likeliest tokens behind a prefix."""
        ...

    def draw(self, wanted: Wanted) -> Iterator[DrawnToken]:
        """The tokens of one request; closing the iterator hangs up."""
        ...
