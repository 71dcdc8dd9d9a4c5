"""The protocol of language models: all that a sampler needs of them, and nothing more.

Knows token ids, prefixes and next-token log-probabilities. Knows nothing of sampling, chains or
files. A *branch* is a prefix the model has read and can continue; branches are opened from
prefixes, read, advanced together by one token each, and dropped. How a model avoids reading the
same tokens twice is its own affair: `reuse` only says which earlier branches are worth a look.
"""

from collections.abc import Sequence
from typing import Protocol

import torch

from powerviz.errors import ModelError


class Branches(Protocol):
    """Open branches of one model, one row each."""

    @property
    def log_probs(self) -> torch.Tensor:
        """Next-token log-probabilities, float64 `[rows, vocab]`, normalised over `vocab`."""
        ...

    def __len__(self) -> int: ...

    def advance(self, tokens: Sequence[int]) -> None:
        """Append one token to every row and read it: one forward pass."""
        ...

    def keep(self, rows: Sequence[int]) -> None:
        """Drop all rows but these, in the order given; a row given twice becomes two."""
        ...

    def select(self, rows: Sequence[int]) -> "Branches":
        """A copy of these rows as branches of their own. Reads nothing."""
        ...


class LanguageModel(Protocol):
    """A causal language model over token ids `0 … vocab_size − 1`."""

    @property
    def name(self) -> str:
        """How `load_model` knows it."""
        ...

    @property
    def vocab_size(self) -> int: ...

    @property
    def eos_ids(self) -> frozenset[int]:
        """Tokens that end a response; never empty."""
        ...

    @property
    def context_length(self) -> int | None:
        """Most tokens of prompt and response together; None if there is no limit."""
        ...

    def open(self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()) -> Branches:
        """Read every prefix: one row each, one forward pass.

        `reuse` are branches of this model; what they share with the beginning of a prefix is
        not read again. They are left as they are, and the result does not depend on them.
        """
        ...

    def encode(self, text: str) -> list[int]:
        """Token ids of a text as prompt, with the special tokens that the model wants around it.

        Raises `PromptError` if there is nothing to read.
        """
        ...

    def decode(self, tokens: Sequence[int]) -> str:
        """The text of a response, without its end-of-sequence token."""
        ...

    def token_text(self, token: int) -> str:
        """One token as readable text; bytes that are no character by themselves as `<E2><80>`."""
        ...


def no_probabilities() -> ModelError:
    """The error for a model that computed NaN, or scores that are infinite."""
    return ModelError(
        "model",
        "its next-token scores are not numbers (NaN or infinite); "
        "load it with another dtype, for instance float32",
    )
