"""Open prefixes of a model that is run by lean passes, one row each of a store that is written in place.

Knows tokens, rows and the store. Knows nothing of the mathematics of a pass, nor of how a model is loaded.
"""

from collections.abc import Sequence
from typing import Protocol

import torch

from powerviz.models.branches import log_probs_of, longest_shared
from powerviz.models.key_values import Cut
from powerviz.models.lean.passes import Lean
from powerviz.models.lean.store import Copied, Store, spacious


class LeanPasses(Protocol):
    """A model as its branches see it."""

    def lean_pass(
        self,
        lean: Lean,
        tokens: torch.Tensor,
        store: Store,
        starts: Sequence[int],
        lengths: Sequence[int],
    ) -> torch.Tensor:
        """One forward pass, see `Lean.read`."""
        ...


class LeanBranches:
    """Open prefixes with the keys and values of everything read, in rows that are not moved without need.

    Row i of the branches is row `places[i]` of the store, whose first `len(self)` rows are theirs.
    """

    def __init__(
        self,
        model: LeanPasses,
        lean: Lean,
        tokens: list[list[int]],
        store: Store,
        log_probs: torch.Tensor,
    ) -> None:
        self.model = model
        self.lean = lean
        self.tokens = tokens
        self.store = store
        self.log_probs = log_probs
        self.places = list(range(len(tokens)))

    @classmethod
    def open(
        cls,
        model: LeanPasses,
        lean: Lean,
        tokens: list[list[int]],
        reuse: "Sequence[LeanBranches]",
    ) -> "LeanBranches":
        """Read what no branch of `reuse` has read, in one pass.

        All rows read the same number of tokens, as many as the row that shares least: re-reading a token next to
        new ones costs nothing. A row shorter than that is read with a filler behind it.
        """
        distinct = list(dict.fromkeys(tuple(row) for row in tokens))
        if len(distinct) < len(tokens):
            opened = cls.open(model, lean, [list(row) for row in distinct], reuse)
            return opened.select([distinct.index(tuple(row)) for row in tokens])
        read_before = [branches.tokens for branches in reuse]
        cuts = [longest_shared(row, read_before) for row in tokens]
        steps = max(len(row) - cut.length for row, cut in zip(tokens, cuts, strict=True))
        starts = [max(0, len(row) - steps) for row in tokens]
        store = lean.store(len(tokens), spacious(max(starts) + steps))
        for index, branches in enumerate(reuse):
            copies = _copies(branches, index, cuts, starts)
            if copies:
                store.copy(branches.store, copies)
        opened = cls(model, lean, tokens, store, torch.empty(0))
        opened._read(steps, starts)
        return opened

    def __len__(self) -> int:
        return len(self.tokens)

    def advance(self, tokens: Sequence[int]) -> None:
        starts = [len(row) for row in self.tokens]
        if max(starts) == self.store.width:
            self._widen(spacious(max(starts)))
        for row, token in zip(self.tokens, tokens, strict=True):
            row.append(token)
        self._read(1, starts)

    def keep(self, rows: Sequence[int]) -> None:
        if list(rows) == list(range(len(self))):
            return
        kept = [list(self.tokens[row]) for row in rows]
        if len(rows) > self.store.rows or 2 * len(rows) <= self.store.rows:
            self.store = self._copied(rows, self.store.width)
            self.places = list(range(len(rows)))
        else:
            self.places = self._filled_up(rows)
        self.tokens = kept
        self.log_probs = self.log_probs[list(rows)]

    def select(self, rows: Sequence[int]) -> "LeanBranches":
        tokens = [list(self.tokens[row]) for row in rows]
        store = self._copied(rows, max(len(row) for row in tokens))
        return LeanBranches(self.model, self.lean, tokens, store, self.log_probs[list(rows)])

    def _widen(self, width: int) -> None:
        """Make room for longer rows: in the store, or where graphs are bound to it in another."""
        if not self.lean.graphs:
            self.store.grow(width)
            return
        self.store = self._copied(range(len(self)), width)
        self.places = list(range(len(self)))

    def _copied(self, rows: Sequence[int], width: int) -> Store:
        """A store of these rows, in this order."""
        store = self.lean.store(len(rows), width)
        copies = [
            Copied(target, self.places[row], len(self.tokens[row]))
            for target, row in enumerate(rows)
        ]
        store.copy(self.store, copies)
        return store

    def _filled_up(self, rows: Sequence[int]) -> list[int]:
        """Places for these rows among the first, in which as many as can be stay where they are."""
        wanted = [self.places[row] for row in rows]
        free = [place for place in range(len(rows)) if place not in set(wanted)]
        taken: set[int] = set()
        places, copies = [], []
        for row, place in zip(rows, wanted, strict=True):
            if place >= len(rows) or place in taken:
                copies.append(Copied(free.pop(), place, len(self.tokens[row])))
                place = copies[-1].target
            taken.add(place)
            places.append(place)
        self.store.copy(self.store, copies)
        return places

    def _read(self, steps: int, starts: Sequence[int]) -> None:
        """Read the tokens from `starts` on, filled up to so many steps."""
        order = sorted(range(len(self)), key=self.places.__getitem__)
        rows = [self.tokens[row] for row in order]
        first = [starts[row] for row in order]
        read = [row[start:] for row, start in zip(rows, first, strict=True)]
        filled = torch.tensor([row + [row[-1]] * (steps - len(row)) for row in read])
        lengths = [len(row) for row in rows]
        logits = self.model.lean_pass(self.lean, filled, self.store, first, lengths)
        found = log_probs_of(logits)
        self.log_probs = found if self.places == sorted(self.places) else found[self.places]


def _copies(
    branches: LeanBranches, index: int, cuts: Sequence[Cut], starts: Sequence[int]
) -> list[Copied]:
    """The copies that rows take from these branches, which are source `index` of the cuts."""
    return [
        Copied(target, branches.places[cut.row], start)
        for target, (cut, start) in enumerate(zip(cuts, starts, strict=True))
        if cut.source == index and start > 0
    ]
