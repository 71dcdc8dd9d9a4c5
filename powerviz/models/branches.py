"""Open prefixes of a transformers model, one row each: with the keys and values of what was read, or without.

Knows tensors, caches and masks. Knows nothing of tokenizers, nor which of the two ways a model may take.
"""

from collections.abc import Sequence
from copy import copy
from typing import Any, Protocol

import torch
from transformers import DynamicCache

from powerviz.models.key_values import Cut, cache_from, keep_rows, line_up


class Passes(Protocol):
    """A model as its branches see it: what they read, and where."""

    cache_argument: str

    @property
    def device(self) -> torch.device: ...

    def forward(self, tokens: torch.Tensor, **inputs: Any) -> Any:
        """One forward pass over `tokens` `[rows, width]`."""
        ...

    def keep_last_logits(self, count: int | torch.Tensor) -> dict[str, Any]:
        """The argument that spares the output head all positions but these, where it is known."""
        ...


class CachedBranches:
    """Open prefixes with the keys and values of everything read: the fast way."""

    def __init__(
        self,
        model: Passes,
        tokens: list[list[int]],
        cache: DynamicCache,
        log_probs: torch.Tensor,
    ) -> None:
        self.model = model
        self.tokens = tokens
        self.cache = cache
        self.log_probs = log_probs

    @classmethod
    def open(
        cls, model: Passes, tokens: list[list[int]], reuse: "list[CachedBranches]"
    ) -> "CachedBranches":
        """Read what no branch of `reuse` has read, in one pass over a right-aligned batch.

        All rows read the same number of tokens, as many as the row that shares least: re-reading
        a token next to new ones costs nothing, and no row then has a gap inside. A row shorter
        than that is read with a filler behind it, which is cut off again: in front, the filler
        would see no token at all, and some models make NaN of that.
        """
        distinct = list(dict.fromkeys(tuple(row) for row in tokens))
        if len(distinct) < len(tokens):
            opened = cls.open(model, [list(row) for row in distinct], reuse)
            return opened.select([distinct.index(tuple(row)) for row in tokens])
        read_before = [branches.tokens for branches in reuse]
        cuts = [longest_shared(row, read_before) for row in tokens]
        to_read = max(len(row) - cut.length for row, cut in zip(tokens, cuts, strict=True))
        cuts = [
            Cut(cut.source, cut.row, max(0, len(row) - to_read))
            for row, cut in zip(tokens, cuts, strict=True)
        ]
        cache = line_up(
            [branches.cache for branches in reuse],
            [[len(row) for row in branches.tokens] for branches in reuse],
            cuts,
        )
        filler = [max(0, to_read - len(row)) for row in tokens]
        filled = [row + [row[-1]] * more for row, more in zip(tokens, filler, strict=True)]
        branches = cls(model, filled, cache, torch.empty(0))
        branches._read(torch.tensor([row[-to_read:] for row in filled]), filler)
        if any(filler):
            branches._crop([list(row) for row in tokens])
        return branches

    def __len__(self) -> int:
        return len(self.tokens)

    def advance(self, tokens: Sequence[int]) -> None:
        for row, token in zip(self.tokens, tokens, strict=True):
            row.append(token)
        self._read(torch.tensor([[token] for token in tokens]))

    def keep(self, rows: Sequence[int]) -> None:
        if list(rows) == list(range(len(self))):
            return
        self.tokens = [list(self.tokens[row]) for row in rows]
        self.log_probs = self.log_probs[list(rows)]
        keep_rows(self.cache, rows, max(len(row) for row in self.tokens))

    def select(self, rows: Sequence[int]) -> "CachedBranches":
        cache = cache_from([(layer.keys, layer.values) for layer in self.cache.layers])
        tokens = [list(self.tokens[row]) for row in rows]
        keep_rows(cache, rows, max(len(row) for row in tokens))
        return CachedBranches(self.model, tokens, cache, self.log_probs[list(rows)])

    def _crop(self, tokens: list[list[int]]) -> None:
        """Keep these beginnings of the rows, one of each."""
        lengths = [len(row) for row in self.tokens]
        cuts = [Cut(0, row, len(kept)) for row, kept in enumerate(tokens)]
        self.cache = line_up([self.cache], [lengths], cuts)
        self.tokens = tokens

    def _read(self, tokens: torch.Tensor, filler: Sequence[int] = (0,)) -> None:
        """Read the last tokens of every row; `tokens` is `[rows, read]`, the ends of `self.tokens`.

        The last `filler[i]` tokens of row i are none of its own: it is continued before them.
        """
        lengths = torch.tensor([len(row) for row in self.tokens])
        width = int(lengths.max())
        slots = torch.arange(width) - (width - lengths)[:, None]
        device = self.model.device
        kept = self.model.keep_last_logits(1 + max(filler))
        output = self.model.forward(
            tokens,
            attention_mask=(slots >= 0).long().to(device),
            position_ids=slots[:, -tokens.shape[1] :].clamp(min=0).to(device),
            use_cache=True,
            **{self.model.cache_argument: self.cache},
            **kept,
        )
        last = output.logits.shape[1] - 1 - torch.tensor(filler)
        self.log_probs = log_probs_of(output.logits[torch.arange(len(tokens)), last])


class RereadBranches:
    """Open prefixes, read again in full for each token: slow, and right for every causal model.

    Rows are padded on the right, where a causal model cannot see it.
    """

    def __init__(self, model: Passes, tokens: list[list[int]]) -> None:
        self.model = model
        self.tokens = tokens
        self.log_probs = torch.empty(0)
        self._read()

    def __len__(self) -> int:
        return len(self.tokens)

    def advance(self, tokens: Sequence[int]) -> None:
        self.tokens = [[*row, token] for row, token in zip(self.tokens, tokens, strict=True)]
        self._read()

    def keep(self, rows: Sequence[int]) -> None:
        self.tokens = [self.tokens[row] for row in rows]
        self.log_probs = self.log_probs[list(rows)]

    def select(self, rows: Sequence[int]) -> "RereadBranches":
        chosen = copy(self)
        chosen.keep(rows)
        return chosen

    def _read(self) -> None:
        width = max(len(row) for row in self.tokens)
        padded = torch.tensor([row + [row[-1]] * (width - len(row)) for row in self.tokens])
        last = torch.tensor([len(row) - 1 for row in self.tokens])
        wanted, place = torch.unique(last, return_inverse=True)
        kept = self.model.keep_last_logits(wanted.to(self.model.device))
        logits = self.model.forward(padded, use_cache=False, **kept).logits
        columns = place if kept else last
        self.log_probs = log_probs_of(logits[torch.arange(len(self.tokens)), columns])


def log_probs_of(logits: torch.Tensor) -> torch.Tensor:
    """Normalised in float64, so that sums over a long vocabulary and a long response are exact."""
    if logits.device.type == "mps":
        logits = logits.cpu()
    return normalised(logits.double())


def normalised(scores: torch.Tensor) -> torch.Tensor:
    """Log-softmax over the last dimension. CUDA's own takes one block a row, which is slow on few long ones."""
    if scores.is_cuda:
        return scores - scores.logsumexp(dim=-1, keepdim=True)
    return torch.log_softmax(scores, dim=-1)


def longest_shared(tokens: list[int], sources: Sequence[Sequence[list[int]]]) -> Cut:
    """The longest beginning of `tokens` some row of a source has read; the last token is always read anew."""
    best = Cut(0, 0, 0)
    for source, rows in enumerate(sources):
        for row, read in enumerate(rows):
            length = min(len(tokens) - 1, len(read))
            if length > best.length and tokens[:length] != read[:length]:
                length = next(
                    i for i, (a, b) in enumerate(zip(tokens, read, strict=False)) if a != b
                )
            if length > best.length:
                best = Cut(source, row, length)
    return best
