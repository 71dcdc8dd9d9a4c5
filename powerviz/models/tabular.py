"""A language model small enough to enumerate: the ground truth every sampler is checked against.

Knows its next-token table, and from it every response and its exact probability under the model,
under the power distribution and under low-temperature sampling (Karan & Du 2025, §3). Knows
nothing of how a sampler would try to reach them.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

import torch

from powerviz.errors import ModelError, PromptError, SettingError
from powerviz.messages import say

Symbols = tuple[str, ...]
Probabilities = Sequence[float] | Mapping[str, float]


class TabularModel:
    """A causal model given by its next-token probabilities.

    `next_token_probs` is a function or a mapping from the prefix so far (prompt and response, a
    tuple of symbols) to the probabilities of the next symbol: one number per symbol of `vocab`,
    or a mapping in which missing symbols have probability 0. `max_len` is the most symbols of
    prompt and response together. Raises `ModelError` if a row is no probability distribution.
    """

    def __init__(
        self,
        vocab: Sequence[str],
        next_token_probs: Callable[[Symbols], Probabilities] | Mapping[Symbols, Probabilities],
        eos: str,
        max_len: int,
        name: str = "tabular",
    ) -> None:
        if len(set(vocab)) != len(vocab) or not vocab:
            raise ModelError("vocab", say("vocab-empty-or-doubled"))
        if eos not in vocab:
            raise ModelError("eos", say("eos-not-in-vocab", eos=repr(eos)))
        if max_len < 1:
            raise ModelError("max_len", say("max-len-too-short", given=str(max_len)))
        self.name = name
        self.vocab = tuple(vocab)
        self.vocab_size = len(self.vocab)
        self.eos_ids = frozenset({self.vocab.index(eos)})
        self.max_len = max_len
        self._ids = {symbol: index for index, symbol in enumerate(self.vocab)}
        self._rule = next_token_probs
        self._rows: dict[tuple[int, ...], torch.Tensor] = {}

    @property
    def context_length(self) -> int:
        return self.max_len

    def open(
        self, prefixes: Sequence[Sequence[int]], reuse: Sequence[object] = ()
    ) -> "TabularBranches":
        return TabularBranches(self, [tuple(prefix) for prefix in prefixes])

    def encode(self, text: str) -> list[int]:
        """Symbols of a prompt, separated by white space. An empty prompt is the empty prefix."""
        unknown = [symbol for symbol in text.split() if symbol not in self._ids]
        if unknown:
            raise PromptError(
                "prompt",
                say("prompt-of-other-symbols", symbol=repr(unknown[0]), known=" ".join(self.vocab)),
            )
        return [self._ids[symbol] for symbol in text.split()]

    def decode(self, tokens: Sequence[int]) -> str:
        return "".join(self.vocab[token] for token in tokens if token not in self.eos_ids)

    def token_text(self, token: int) -> str:
        return self.vocab[token]

    def next_log_probs(self, prefix: tuple[int, ...]) -> torch.Tensor:
        """Log-probabilities of the next token, float64 `[vocab]`; computed once per prefix."""
        row = self._rows.get(prefix)
        if row is None:
            row = self._rows[prefix] = self._checked_row(prefix)
        return row

    def distribution(
        self, max_new_tokens: int | None = None, prompt: str = ""
    ) -> dict[Symbols, float]:
        """Exact p(x) of every response that the model can give."""
        return self._normalised(1.0, 1.0, max_new_tokens, prompt)

    def power_distribution(
        self, alpha: float, max_new_tokens: int | None = None, prompt: str = ""
    ) -> dict[Symbols, float]:
        """Exact π(x) ∝ p(x)^α over whole responses (Karan & Du 2025, eq. 1).

        A response ends with EOS or has exactly `max_new_tokens` symbols (default: all there is room for).
        """
        return self._normalised(alpha, 1.0, max_new_tokens, prompt)

    def low_temperature_distribution(
        self, temperature: float, max_new_tokens: int | None = None, prompt: str = ""
    ) -> dict[Symbols, float]:
        """Exact distribution of drawing token by token from p^(1/τ), renormalised at each token."""
        return self._normalised(1.0, temperature, max_new_tokens, prompt)

    def _normalised(
        self, alpha: float, temperature: float, max_new_tokens: int | None, prompt: str
    ) -> dict[Symbols, float]:
        start = tuple(self.encode(prompt))
        room = self.max_len - len(start)
        limit = room if max_new_tokens is None else max_new_tokens
        if not 1 <= limit <= room:
            raise SettingError(
                "max_new_tokens", say("max-new-tokens-beyond", given=str(limit), most=str(room))
            )
        responses = dict(self._responses(start, (), 0.0, limit, temperature))
        peak = max(responses.values())
        weights = {x: math.exp(alpha * (log_p - peak)) for x, log_p in responses.items()}
        total = math.fsum(weights.values())
        return {x: weight / total for x, weight in weights.items()}

    def _responses(
        self,
        prompt: tuple[int, ...],
        response: tuple[int, ...],
        log_prob: float,
        limit: int,
        temperature: float,
    ) -> Iterator[tuple[Symbols, float]]:
        if len(response) == limit or (response and response[-1] in self.eos_ids):
            yield tuple(self.vocab[token] for token in response), log_prob
            return
        row = torch.log_softmax(self.next_log_probs(prompt + response) / temperature, dim=-1)
        for token, log_p in enumerate(row.tolist()):
            if log_p > -math.inf:
                yield from self._responses(
                    prompt, (*response, token), log_prob + log_p, limit, temperature
                )

    def _checked_row(self, prefix: tuple[int, ...]) -> torch.Tensor:
        symbols = tuple(self.vocab[token] for token in prefix)
        try:
            given = self._rule(symbols) if callable(self._rule) else self._rule[symbols]
        except KeyError:
            raise ModelError(
                "next_token_probs", say("probabilities-lacking", prefix=str(symbols))
            ) from None
        if isinstance(given, Mapping):
            unknown = [symbol for symbol in given if symbol not in self._ids]
            if unknown:
                raise ModelError(
                    "next_token_probs", say("symbol-not-in-vocab", symbol=repr(unknown[0]))
                )
            given = [given.get(symbol, 0.0) for symbol in self.vocab]
        row = torch.tensor(list(given), dtype=torch.float64)
        if row.shape != (self.vocab_size,):
            told = say(
                "probabilities-not-as-many",
                given=len(row),
                prefix=str(symbols),
                wanted=str(self.vocab_size),
            )
            raise ModelError("next_token_probs", told)
        if not torch.isfinite(row).all() or (row < 0).any() or abs(row.sum().item() - 1) > 1e-9:
            told = say("probabilities-none", prefix=str(symbols), given=str(row.tolist()))
            raise ModelError("next_token_probs", told)
        return torch.log(row / row.sum())


class TabularBranches:
    """Open prefixes of a `TabularModel`; reading one is a look into the table."""

    def __init__(self, model: TabularModel, prefixes: list[tuple[int, ...]]) -> None:
        self._model = model
        self._prefixes = prefixes

    def __len__(self) -> int:
        return len(self._prefixes)

    @property
    def log_probs(self) -> torch.Tensor:
        return torch.stack([self._model.next_log_probs(prefix) for prefix in self._prefixes])

    def advance(self, tokens: Sequence[int]) -> None:
        self._prefixes = [(*p, t) for p, t in zip(self._prefixes, tokens, strict=True)]

    def keep(self, rows: Sequence[int]) -> None:
        self._prefixes = [self._prefixes[row] for row in rows]

    def select(self, rows: Sequence[int]) -> "TabularBranches":
        return TabularBranches(self._model, [self._prefixes[row] for row in rows])
