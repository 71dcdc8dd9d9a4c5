"""Open prefixes of a GGUF model, one row each.

Knows rows and their logits. How rows share what was read, and what is done where room runs out, `store` knows.
"""

from collections.abc import Sequence

import torch

from powerviz.models.gguf.store import Row, Store

WORTH_A_PASS = 32
"""Prefixes that have so many tokens in common, which nobody has read, read them once, and the rest in another pass."""


class GgufBranches:
    """Rows of a store, with the logits behind their last tokens, float32 `[rows, vocab]`."""

    def __init__(self, store: Store, rows: list[Row], logits: torch.Tensor) -> None:
        self.store = store
        self.rows = rows
        self._logits = logits
        self._log_probs: torch.Tensor | None = None

    @property
    def log_probs(self) -> torch.Tensor:
        """Normalised in float64, so that sums over a long vocabulary and a long response are exact."""
        if self._log_probs is None:
            self._log_probs = torch.log_softmax(self._logits.double(), dim=-1)
        return self._log_probs

    def __len__(self) -> int:
        return len(self.rows)

    def advance(self, tokens: Sequence[int]) -> None:
        if len(tokens) != len(self.rows):
            raise ValueError(f"{len(tokens)} tokens for {len(self.rows)} rows")
        lengths = [len(row.tokens) for row in self.rows]
        for row, token in zip(self.rows, tokens, strict=True):
            row.tokens.append(token)
        try:
            self._take(self.store.read(self.rows))
        except BaseException:
            self.store.shorten(self.rows, lengths)
            raise

    def keep(self, rows: Sequence[int]) -> None:
        if list(rows) == list(range(len(self))):
            return
        kept: set[int] = set()
        chosen = []
        for row in rows:
            chosen.append(self._copy(row) if row in kept else self.rows[row])
            kept.add(row)
        self.rows = chosen
        self._take(self._logits[list(rows)])

    def select(self, rows: Sequence[int]) -> "GgufBranches":
        copies = [self._copy(row) for row in rows]
        return GgufBranches(self.store, copies, self._logits[list(rows)])

    def _copy(self, place: int) -> Row:
        row = self.rows[place]
        return self.store.shared(row, list(row.tokens), row.read)

    def _take(self, logits: torch.Tensor) -> None:
        self._logits, self._log_probs = logits, None


def opened(
    store: Store, prefixes: Sequence[Sequence[int]], reuse: Sequence[GgufBranches]
) -> GgufBranches:
    """Read what no branch of `reuse` has read: in one pass, or in two where prefixes begin alike."""
    distinct = list(dict.fromkeys(tuple(prefix) for prefix in prefixes))
    if len(distinct) < len(prefixes):
        once = opened(store, distinct, reuse)
        return once.select([distinct.index(tuple(prefix)) for prefix in prefixes])
    trunks = [(row, row.tokens[: row.read]) for branches in reuse for row in branches.rows]
    rows: list[Row] = []
    later: list[tuple[int, Row, int]] = []
    for place, tokens in enumerate(map(list, distinct)):
        trunk, length = _longest_shared(tokens, trunks)
        waiting = {place for place, _, _ in later}
        first = [(row, row.tokens) for i, row in enumerate(rows) if i not in waiting]
        other, common = _longest_shared(tokens, first)
        if other and common - length >= WORTH_A_PASS:
            later.append((place, other, common))
        rows.append(store.shared(trunk, tokens, length) if trunk else Row(store, tokens))
    alone = {place for place, _, _ in later}
    at_once = [row for place, row in enumerate(rows) if place not in alone]
    logits = dict(zip(map(id, at_once), store.read(at_once), strict=True))
    for place, other, common in later:
        rows[place] = store.shared(other, rows[place].tokens, common)
    if behind := [rows[place] for place, _, _ in later]:
        logits |= dict(zip(map(id, behind), store.read(behind), strict=True))
    return GgufBranches(store, rows, torch.stack([logits[id(row)] for row in rows]))


def _longest_shared(
    tokens: list[int], sources: Sequence[tuple[Row, list[int]]]
) -> tuple[Row | None, int]:
    """The row that has read most of the beginning of `tokens`, and how much; the last token is always read anew."""
    best: tuple[Row | None, int] = (None, 0)
    for row, read in sources:
        length = min(len(tokens) - 1, len(read))
        if length > best[1] and tokens[:length] != read[:length]:
            length = next(i for i, (a, b) in enumerate(zip(tokens, read, strict=False)) if a != b)
        if length > best[1]:
            best = (row, length)
    return best
