"""A model that may not end a response before it has so many tokens.

Up to there its end tokens have probability 0, and the others are divided by what is left. So it is a language model of
its own, p′, whose responses are the longer ones: what is exact for a model is exact for this one, with p′(x)^α as its
target. At α = 1 it is what `min_new_tokens` of transformers samples from.

Knows the protocol of models. A prompt's length has to be known, since a branch does not say where its response begins.
"""

import math
from collections.abc import Sequence
from typing import Any

import torch

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models.protocol import Branches, LanguageModel


def with_late_ends(model: LanguageModel, prompt_length: int, least: int) -> LanguageModel:
    """The model for responses of `least` tokens or more before their end; itself for 0."""
    return LateEnds(model, prompt_length, least) if least else model


class LateEnds:
    """A `LanguageModel` whose responses to a prompt of so many tokens do not end before `least` of their own."""

    def __init__(self, model: LanguageModel, prompt_length: int, least: int) -> None:
        self._model = model
        self._begin = prompt_length
        self._least = least

    def __getattr__(self, name: str) -> Any:
        """All else is the model's own."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._model, name)

    def open(self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()) -> Branches:
        own = [one.own if isinstance(one, LateEndsBranches) else one for one in reuse]
        lengths = [len(prefix) - self._begin for prefix in prefixes]
        return LateEndsBranches(self, self._model.open(prefixes, own), lengths)

    def bounded(self, log_probs: torch.Tensor, lengths: Sequence[int]) -> torch.Tensor:
        """Next-token log-probabilities `[rows, vocab]` of p′ from those of p, for responses of these lengths.

        Raises `SettingError` where nothing is left but to end.
        """
        early = [row for row, length in enumerate(lengths) if length < self._least]
        if not early:
            return log_probs
        ends = sorted(self._model.eos_ids)
        found = log_probs.clone()
        rows = found[early]
        rows[:, ends] = -math.inf
        total = rows.logsumexp(dim=1, keepdim=True)
        if bool(torch.isneginf(total).any()):
            raise SettingError("min_new_tokens", say("min-new-tokens-impossible"))
        found[early] = rows - total
        return found


class LateEndsBranches:
    """Branches of `LateEnds`, with how long each row's response is."""

    def __init__(self, model: LateEnds, own: Branches, lengths: Sequence[int]) -> None:
        self.model = model
        self.own = own
        self.lengths = list(lengths)

    @property
    def log_probs(self) -> torch.Tensor:
        return self.model.bounded(self.own.log_probs, self.lengths)

    def __len__(self) -> int:
        return len(self.own)

    def advance(self, tokens: Sequence[int]) -> None:
        self.own.advance(tokens)
        self.lengths = [length + 1 for length in self.lengths]

    def keep(self, rows: Sequence[int]) -> None:
        self.own.keep(rows)
        self.lengths = [self.lengths[row] for row in rows]

    def select(self, rows: Sequence[int]) -> "LateEndsBranches":
        return LateEndsBranches(
            self.model, self.own.select(rows), [self.lengths[row] for row in rows]
        )
