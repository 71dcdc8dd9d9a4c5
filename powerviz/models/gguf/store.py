"""The store of what a GGUF model has read: rows of tokens in one key-value store, shared, cut, pushed out and read again.

Knows which row has which place, and what is done where room runs out: cells are doubled as long as
the machine has memory, then rows that nobody is reading now lose their place, the longest unused first. A row
without a place is read anew when it goes on. Where one pass needs more than there is, `MemoryError` lets
samplers go on with fewer rows.

Attention is summed in the order in which tokens lie in the store. So the tokens of a row lie in their own order there:
nothing is put into gaps, and what a row comes to does not depend on what was read before it.
"""

import logging
import threading
import weakref
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.gguf.context import NO_ROOM, Context, Entry, Weights
from powerviz.models.memory import free_memory

log = logging.getLogger(__name__)

CPU = torch.device("cpu")
SPARED = 1.25
"""So many times what doubling the cells takes has to be free: other things grow, too."""
ALLOCATION_FAILED = -2
CELLS_LEFT_BEHIND = 1024
"""So many tokens are read before cells of rows that are gone are given back: attention passes over them meanwhile."""


@dataclass(frozen=True, eq=False, slots=True)
class Place:
    """A sequence of the context, as long as one row has it."""

    sequence: int


class Row:
    """Tokens, and how many of them the store has read, in the row's place if it has one."""

    def __init__(self, store: "Store", tokens: list[int]) -> None:
        self.tokens = tokens
        self.read = 0
        self.place: Place | None = None
        self._store = store

    def __del__(self) -> None:
        if self.place is not None:
            self._store.unused.append(self.place)


class Store:
    """The rows of one model. Its calls may come from several threads."""

    def __init__(
        self,
        weights: Weights,
        *,
        cells: int,
        sequences: int,
        threads: int,
        bytes_of_cell: int,
        precise: bool,
        on_gpu: bool,
        name: str,
        most_cells: int | None = None,
    ) -> None:
        """Take memory for so many cells, and up to so many rows at once. Raises `MemoryError`.

        It grows up to `most_cells`, if there is such a limit. `precise` and `on_gpu` are as in
        `Context`.
        """
        self._most = most_cells
        self.name = name
        self.weights = weights
        self.unused: deque[Place] = deque()
        """Places whose rows are gone; appended to from anywhere, even while garbage is collected."""
        self._sequences, self._threads = sequences, threads
        self._precise, self._on_gpu = precise, on_gpu
        self._bytes = bytes_of_cell
        self._lock = threading.RLock()
        self._context = self._made(cells)
        self._free = list(range(sequences))
        self._left: list[int] = []
        """Sequences whose cells are not given back yet."""
        self._since_tidied = 0
        self._rows: dict[Place, weakref.ref[Row]] = {}
        # Recurrent layers keep a state and no tokens: it can be copied, but not cut.
        library, model = weights.library, weights.pointer
        self._cuttable = not (
            library.llama_model_is_recurrent(model) or library.llama_model_is_hybrid(model)
        )

    @property
    def cells(self) -> int:
        return self._context.cells

    @property
    def memory(self) -> int:
        """Bytes of its keys and values."""
        return self.cells * self._bytes

    def shared(self, source: Row, tokens: list[int], length: int) -> Row:
        """A row with these tokens, of which a source has read the first `length`: they need not be read again."""
        with self._lock:
            row = Row(self, tokens)
            whole = length == source.read
            if source.place is None or not 0 < length <= source.read:
                return row
            if not whole and not (self._cuttable and self._context.is_whole(source.place.sequence)):
                return row
            self._forget_unused()
            self._touch(source)
            if not self._seat(row, kept=(source,)):
                return row
            assert row.place is not None
            end = None if whole else length
            self._context.copy(source.place.sequence, row.place.sequence, end)
            row.read = length
            return row

    def read(self, rows: Sequence[Row]) -> torch.Tensor:
        """Read the rest of these rows; the logits behind their last tokens, float32 `[rows, vocab]`.

        Each row has a token that was not read. Raises `MemoryError`, or `ModelError` if llama.cpp fails.
        """
        with self._lock:
            self._forget_unused()
            if self._since_tidied > CELLS_LEFT_BEHIND:
                self._tidy()
            for row in rows:
                self._touch(row)
            for row in rows:
                if row.place is None and not self._seat(row, kept=rows):
                    raise MemoryError("not enough sequences for so many rows")
            waiting = [(row, at) for row in rows for at in range(row.read, len(row.tokens))]
            found: dict[int, torch.Tensor] = {}
            while waiting:
                part, waiting = waiting[: self._context.batch], waiting[self._context.batch :]
                logits = iter(self._pass(part, rows))
                for row, at in part:
                    row.read = at + 1
                    if row.read == len(row.tokens):
                        found[id(row)] = next(logits)
            return torch.stack([found[id(row)] for row in rows])

    def shorten(self, rows: Iterable[Row], lengths: Iterable[int]) -> None:
        """Take the last tokens of rows back, as if they had never been there."""
        with self._lock:
            for row, length in zip(rows, lengths, strict=True):
                del row.tokens[length:]
                if row.read > length:
                    self._unread(row)
            self._close_up()

    def _pass(self, part: Sequence[tuple[Row, int]], kept: Sequence[Row]) -> torch.Tensor:
        entries = [
            Entry(row.tokens[at], row.place.sequence, at, at + 1 == len(row.tokens))
            for row, at in part
            if row.place
        ]
        while code := self._context.read(entries):
            if code != NO_ROOM:
                raise self._failed(code, part)
            if not (self._tidy() or self._grow() or self._push_out(kept)):
                raise MemoryError("not enough memory in llama.cpp's key-value store")
        self._since_tidied += len(part)
        return self._context.logits(sum(entry.wanted for entry in entries))

    def _failed(self, code: int, part: Iterable[tuple[Row, int]]) -> Exception:
        """The error for a pass that failed; what its rows had read is not relied on any more."""
        for row, _ in part:
            self._unread(row)
        self._close_up()
        if code == ALLOCATION_FAILED:
            return MemoryError("not enough memory for a pass of llama.cpp")
        return ModelError("model", say("gguf-pass-failed", model=self.name, number=str(code)))

    def _unread(self, row: Row) -> None:
        if row.place:
            self._context.forget(row.place.sequence)
        row.read = 0

    def _seat(self, row: Row, kept: Sequence[Row]) -> bool:
        """Give a row a place, if need be that of another that is not among those kept."""
        if not self._free and not self._tidy():
            if not self._push_out(kept):
                return False
            self._tidy()
        row.place, row.read = Place(self._free.pop()), 0
        self._rows[row.place] = weakref.ref(row)
        return True

    def _touch(self, row: Row) -> None:
        """Note that a row is in use now: those that are not come first."""
        if row.place:
            self._rows[row.place] = self._rows.pop(row.place)

    def _push_out(self, kept: Sequence[Row]) -> bool:
        """Take its place from the row that was unused longest; False if all are kept."""
        spared = {row.place for row in kept}
        place = next((one for one in self._rows if one not in spared), None)
        if place is None:
            return False
        if (row := self._rows[place]()) is not None:
            row.place, row.read = None, 0
        self._forget(place)
        return True

    def _forget_unused(self) -> None:
        while self.unused:
            self._forget(self.unused.popleft())

    def _forget(self, place: Place) -> None:
        if self._rows.pop(place, None) is None:
            return
        if self._cuttable:
            self._left.append(place.sequence)
        else:
            self._context.forget(place.sequence)
            self._free.append(place.sequence)

    def _tidy(self) -> bool:
        """Give the cells and sequences back that were left behind; False if there are none."""
        if not self._left:
            return False
        for sequence in self._left:
            self._context.forget(sequence)
        self._free.extend(self._left)
        self._left.clear()
        self._close_up()
        return True

    def _close_up(self) -> None:
        """Move what is in the store to its beginning, in the order in which it is: new tokens then lie behind it.

        llama.cpp would put them into gaps, between tokens that come before them and tokens that do not.
        """
        self._since_tidied = 0
        if not self._cuttable:
            return
        state = self._context.state()
        if state is None or not self._context.take(state):
            for place, reference in self._rows.items():
                self._context.forget(place.sequence)
                if (row := reference()) is not None:
                    row.read = 0

    def _grow(self) -> bool:
        """Double the cells, with what is in them; False if there is no memory for it."""
        if self._most is not None and 2 * self.cells > self._most:
            return False
        free = free_memory(CPU)
        if free is not None and free < 3 * self.memory * SPARED:
            return False
        try:
            larger = self._made(2 * self.cells)
            state = self._context.state()
        except MemoryError:
            return False
        if state is None or not larger.take(state):
            return False
        log.info("%s: the key-value store has %d cells now", self.name, larger.cells)
        self._context = larger
        return True

    def _made(self, cells: int) -> Context:
        return Context(
            self.weights,
            cells=cells,
            sequences=self._sequences,
            threads=self._threads,
            precise=self._precise,
            on_gpu=self._on_gpu,
            lock=self._lock,
        )
