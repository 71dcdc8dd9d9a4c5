"""A model on a device with little memory: more than so many rows side by side do not fit."""

from collections.abc import Callable, Sequence
from typing import Any

import torch

from powerviz.models.protocol import Branches, LanguageModel

ERRORS: tuple[Callable[[], BaseException], ...] = (
    lambda: torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
    lambda: RuntimeError("MPS backend out of memory (MPS allocated: 8.00 GB)"),
    lambda: RuntimeError("[enforce fail at alloc_cpu.cpp:127] can't allocate memory"),
    lambda: MemoryError(),
)


class Cramped:
    """`model` with room for `rows` rows of more than `length` tokens; shorter ones always fit."""

    def __init__(
        self,
        model: LanguageModel,
        rows: int,
        length: int = 0,
        error: Callable[[], BaseException] = ERRORS[0],
    ) -> None:
        self._model, self._rows, self._length, self._error = model, rows, length, error
        self.refused = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def check(self, rows: int, length: int) -> None:
        if rows > self._rows and length > self._length:
            self.refused += 1
            raise self._error()

    def open(
        self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Any] = ()
    ) -> "CrampedBranches":
        length = max(map(len, prefixes))
        self.check(len(prefixes), length)
        opened = self._model.open(prefixes, [branches.inner for branches in reuse])
        return CrampedBranches(self, opened, length)


class CrampedBranches:
    def __init__(self, model: Cramped, inner: Branches, length: int) -> None:
        self.model, self.inner, self.length = model, inner, length

    @property
    def log_probs(self) -> torch.Tensor:
        return self.inner.log_probs

    def __len__(self) -> int:
        return len(self.inner)

    def advance(self, tokens: Sequence[int]) -> None:
        self.length += 1
        try:
            self.model.check(len(tokens), self.length)
        except BaseException:
            if hasattr(self.inner, "tokens"):  # Half done, as a forward pass that fails midway is.
                self.inner.tokens[0].append(tokens[0])
            raise
        self.inner.advance(tokens)

    def keep(self, rows: Sequence[int]) -> None:
        self.inner.keep(rows)

    def select(self, rows: Sequence[int]) -> "CrampedBranches":
        if self.model._rows == 0:
            raise self.model._error()
        return CrampedBranches(self.model, self.inner.select(rows), self.length)
