"""The protocol of language models: what a sampler needs of one, and what one may offer besides.

Knows token ids, prefixes and next-token log-probabilities. Knows nothing of sampling, chains or
files. A *branch* is a prefix the model has read and can continue; branches are opened from
prefixes, read, advanced together by one token each, and dropped. How a model avoids reading the
same tokens twice is its own affair: `reuse` only says which earlier branches are worth a look.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

import torch

from powerviz.errors import ModelError, PromptError
from powerviz.messages import Message, say
from powerviz.models.suffixes import Suffixes


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
    """A causal language model over token ids `0 … vocab_size − 1`.

    Whatever else a model has, a chat template for instance, is asked for through `Offers`.
    """

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


class Offers:
    """Things that a model may have beside the protocol, under the same names, and what is taken where it has not.

    An engine leaves out what it does not know. Everybody else asks through this class, and never what
    kind of model it is.
    """

    def __init__(self, model: LanguageModel) -> None:
        self._model: Any = model

    @property
    def device(self) -> str | None:
        """The place where it computes, `cpu` for instance; None if it does not say."""
        found = getattr(self._model, "device", None)
        return None if found is None else str(found)

    @property
    def dtype(self) -> str | None:
        """That of its numbers, `float32` for instance; None if it does not say."""
        return getattr(self._model, "dtype", None)

    @property
    def rows_at_once(self) -> int | None:
        """Most rows that samplers give it in a pass; None for as many as fit."""
        return getattr(self._model, "rows_at_once", None)

    @property
    def memory(self) -> int | None:
        """Bytes that are free again once it is dropped; None if it is not worth dropping."""
        return getattr(self._model, "memory", None)

    @property
    def base(self) -> LanguageModel | None:
        """The model whose weights it computes with, too; None if it has its own."""
        return getattr(self._model, "base", None)

    @property
    def parameters(self) -> int | None:
        """How many numbers it has learned; None if it does not say."""
        return getattr(self._model, "parameters", None)

    @property
    def suffixes(self) -> Suffixes | None:
        """Its way to draw whole suffixes, where it gives no rows of probabilities; None if it gives them."""
        return getattr(self._model, "suffixes", None)

    @property
    def verdict(self) -> Message | None:
        """A sentence on how exact it was found to be, where that was tested."""
        return getattr(self._model, "verdict", None)

    @property
    def chat_template(self) -> object | None:
        """The template that `chat_text` writes conversations with; None if it knows no conversations."""
        return getattr(self._model, "chat_template", None) or None

    @property
    def begin_text(self) -> str | None:
        """Its beginning-of-sequence token as text; None if it has none."""
        return getattr(self._model, "begin_text", None)

    def chat_text(self, turns: Sequence[Mapping[str, str]]) -> str:
        """A conversation as the model was trained to read it, up to where its answer begins.

        Whatever the template raises goes through. Only for models with a `chat_template`.
        """
        return str(self._model.chat_text(turns))

    def encode_written(self, text: str) -> tuple[int, ...]:
        """Token ids of a text that has its special tokens in it, so that none are put around it.

        By default those of `encode`, which may raise `PromptError`.
        """
        own = getattr(self._model, "encode_written", self._model.encode)
        return tuple(own(text))

    def reads(self, text: str, tokens: Sequence[int]) -> bool:
        """Whether these are the tokens of the text for this model, whichever it was made for."""
        if any(not 0 <= token < self._model.vocab_size for token in tokens):
            return False
        if self._model.decode(tokens) == text:
            return True  # Token ids, which need not be those that the text is read in.
        try:
            return tuple(tokens) == self.encode_written(text) or (
                list(tokens) == list(self._model.encode(text))
            )
        except PromptError:
            return False

    def move(self, device: str) -> bool:
        """Put its weights on another device; False if it is none that can be moved."""
        own = getattr(self._model, "move", None)
        if own is not None:
            own(device)
        return own is not None


def same_tokens(
    one: LanguageModel,
    other: LanguageModel,
    text: str,
    tokens: Sequence[int],
    written: Iterable[int] = (),
) -> bool:
    """Whether token ids mean the same to both models, so that one can score what the other says.

    `text` is a prompt of the first and `tokens` how that reads it; `written` are the ids that have to
    have one text.
    """
    return (
        one.vocab_size == other.vocab_size
        and one.eos_ids == other.eos_ids
        and Offers(other).reads(text, tokens)
        and all(one.token_text(token) == other.token_text(token) for token in written)
    )


def no_probabilities() -> ModelError:
    """The error for a model that computed NaN, or scores that are infinite."""
    return ModelError("model", say("model-scores-no-numbers"))
