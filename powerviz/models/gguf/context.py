"""Weights and a context of llama.cpp, freed when nobody holds them: its C interface, in the words used here.

Knows pointers, structures and return codes. Knows nothing of who reads what, nor when: `store` does. A
*sequence* is a number under which the context has read tokens, at positions from 0 on.
"""

import atexit
import ctypes
import threading
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from powerviz.models.gguf.library import fill

BATCH = 512
"""Most tokens that are given to llama.cpp at once; more are read in several passes."""
AT_ONCE_ON_CPU = 32
"""Tokens that it computes together. More are no faster there, and from 64 on attention is summed in another order: so
a text comes to the same numbers, whether it is read at once or token by token."""
SECONDS_TO_END = 10.0
NO_ROOM = 1
FLOAT32 = 0
NO_FLASH_ATTENTION = 0


@dataclass(frozen=True)
class Entry:
    """One token to read: under which sequence, at which position, and whether its logits are wanted."""

    token: int
    sequence: int
    position: int
    wanted: bool


class Weights:
    """A loaded model. `vocabulary` is a pointer into it."""

    def __init__(self, library: Any, pointer: Any) -> None:
        self.library = library
        self.pointer = pointer
        self.vocabulary = library.llama_model_get_vocab(pointer)
        self.vocab_size = int(library.llama_vocab_n_tokens(self.vocabulary))
        self.end = weakref.finalize(self, library.llama_model_free, pointer)
        self.end.atexit = False


class Context:
    """A unified key-value store of so many cells, and the passes that fill it.

    `precise` keeps keys and values in float32, and sums attention in it: by default both are in float16, whose
    rounding is nothing beside that of quantised weights. Raises `MemoryError` if there is no memory for it. Not for two threads at once: whoever calls it holds `lock`.
    """

    def __init__(
        self,
        weights: Weights,
        *,
        cells: int,
        sequences: int,
        threads: int,
        precise: bool,
        on_gpu: bool,
        lock: threading.RLock,
    ) -> None:
        library = weights.library
        settings = fill(
            library.llama_context_default_params(),
            n_ctx=cells,
            n_batch=BATCH,
            n_ubatch=BATCH if on_gpu else AT_ONCE_ON_CPU,
            n_seq_max=sequences,
            n_outputs_max=sequences,
            n_threads=threads,
            n_threads_batch=threads,
            kv_unified=True,
            swa_full=True,
            no_perf=True,
        )
        if precise:
            fill(settings, flash_attn_type=NO_FLASH_ATTENTION, type_k=FLOAT32, type_v=FLOAT32)
        pointer = library.llama_init_from_model(weights.pointer, settings)
        if not pointer:
            raise MemoryError("no memory for llama.cpp's key-value store")
        self.weights = weights
        self.cells = int(library.llama_n_ctx(pointer))
        self.batch = int(library.llama_n_batch(pointer))
        self._library = library
        self._pointer = pointer
        self._memory = library.llama_get_memory(pointer)
        self._batch = library.llama_batch_init(self.batch, 0, 1)
        of = np.ctypeslib.as_array
        of(self._batch.n_seq_id, (self.batch,))[:] = 1
        self._tokens = of(self._batch.token, (self.batch,))
        self._positions = of(self._batch.pos, (self.batch,))
        self._wanted = of(self._batch.logits, (self.batch,))
        self.lock = lock
        self.end = weakref.finalize(self, _free, library, pointer, self._batch, lock)
        self.end.atexit = False
        _open.add(self)

    def copy(self, source: int, target: int, length: int | None = None) -> None:
        """Let a sequence that has read nothing have the first tokens of another, or all: nothing is copied in memory."""
        end = -1 if length is None else length
        self._library.llama_memory_seq_cp(self._memory, source, target, -1, end)

    def forget(self, sequence: int) -> None:
        """Let a sequence have read nothing."""
        self._library.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def is_whole(self, sequence: int) -> bool:
        """Whether everything from its first token on is there still: windows of attention may lose it."""
        return int(self._library.llama_memory_seq_pos_min(self._memory, sequence)) <= 0

    def read(self, entries: Sequence[Entry]) -> int:
        """Read up to `batch` tokens in one pass; 0 if that is done, or llama.cpp's code for why not."""
        count = len(entries)
        self._tokens[:count] = [entry.token for entry in entries]
        self._positions[:count] = [entry.position for entry in entries]
        self._wanted[:count] = [entry.wanted for entry in entries]
        for place, entry in enumerate(entries):
            self._batch.seq_id[place][0] = entry.sequence
        self._batch.n_tokens = count
        return int(self._library.llama_decode(self._pointer, self._batch))

    def logits(self, count: int) -> torch.Tensor:
        """The raw logits of the tokens for which they were wanted in the last pass, float32 `[count, vocab]`."""
        if not count:
            return torch.empty(0, self.weights.vocab_size)
        found = self._library.llama_get_logits(self._pointer)
        shape = (count, self.weights.vocab_size)
        return torch.from_numpy(np.ctypeslib.as_array(found, shape).copy())

    def state(self) -> Any:
        """The bytes of what was read, which another context of the same weights can take; None if that fails."""
        size = self._library.llama_state_get_size(self._pointer)
        found = (ctypes.c_uint8 * size)()
        written = self._library.llama_state_get_data(self._pointer, found, size)
        return found if written else None

    def take(self, state: Any) -> bool:
        """Have read what another context has; False if that fails."""
        return bool(self._library.llama_state_set_data(self._pointer, state, len(state)))


def _free(library: Any, pointer: Any, batch: Any, lock: threading.RLock) -> None:
    with lock:
        library.llama_batch_free(batch)
        library.llama_free(pointer)


def _end_all() -> None:
    """Free everything at Python's end, but what a thread reads with that cannot be waited for.

    Locks are kept: whoever waits for one is stopped there, and finds no context that is gone.
    """
    weights = set()
    for context in list(_open):
        if context.lock.acquire(timeout=SECONDS_TO_END):
            weights.add(context.weights)
            context.end()
    held = {context.weights for context in _open if context.end.alive}
    for one in weights - held:
        one.end()


_open: "weakref.WeakSet[Context]" = weakref.WeakSet()
atexit.register(_end_all)
