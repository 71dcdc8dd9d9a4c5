"""Batches for a device whose memory runs out: the same work with fewer rows side by side, down to one.

Knows what running out looks like, how to free what can be freed, and how to share work out anew.
Knows nothing of what the rows are. Randomness is keyed and no row depends on its neighbours, so a
smaller batch gives what the large one would have given, only later.
"""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar
from weakref import WeakSet

import torch

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.protocol import LanguageModel, Offers

Row = TypeVar("Row")
Item = TypeVar("Item")

SIGNS = ("out of memory", "not enough memory", "can't allocate memory", "alloc_failed")
"""Words of torch, its back ends and their libraries in errors that have no class of their own."""


class Holder(Protocol):
    """Something that keeps memory only to spare time."""

    def forget(self) -> None:
        """Give the memory back."""
        ...


HOLDERS: WeakSet[Holder] = WeakSet()
"""All that keep memory which is given back when there is too little."""


@dataclass(slots=True)
class Room:
    """How many rows fit side by side; None as long as that has not been found out."""

    rows: int | None = None


def room_of(model: LanguageModel) -> Room:
    """The rows that fit, or no more than the model is to be asked for at once."""
    return Room(Offers(model).rows_at_once)


def out_of_memory(error: BaseException) -> bool:
    """Whether this error says that memory has run out, the device's or the machine's."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error).lower() for sign in SIGNS)


def memory_error() -> ModelError:
    """The error for a model that has no room for a single row."""
    return ModelError("memory", say("memory-ran-out"))


def release_memory() -> None:
    """Give back what nobody uses any more, caches of the devices included."""
    for holder in list(HOLDERS):
        holder.forget()
    gc.unfreeze()  # What is not wanted any more may be older than the server.
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()


def in_batches_that_fit(
    rows: Iterable[Row],
    work: Callable[[Sequence[Row]], Iterator[Item]],
    unfinished: Callable[[Row], bool],
    room: Room,
) -> Iterator[Item]:
    """Yield what `work` gives for all rows: as one batch if there is room, or else in smaller ones.

    Where memory runs out, what is `unfinished` is tried again in two halves, one after the other,
    and so on; `work` has to go on from where it left a row. `room` remembers how many rows went
    together, for the next time. Raises `ModelError` (field `memory`) if there is none for one row.
    """
    waiting: deque[list[Row]] = deque([list(rows)])
    tried_alone: Row | None = None
    while waiting:
        batch = [row for row in waiting.popleft() if unfinished(row)]
        if room.rows is not None and len(batch) > room.rows:
            waiting.extendleft([batch[room.rows :], batch[: room.rows]])
            continue
        if not batch:
            continue
        try:
            yield from work(batch)
            continue
        except (MemoryError, RuntimeError) as error:
            if not out_of_memory(error):
                raise
        # Outside of the handler: the error holds on to all that was being computed.
        release_memory()
        left = [row for row in batch if unfinished(row)]
        if len(left) == 1:
            if tried_alone is left[0]:
                raise memory_error()
            tried_alone = left[0]
        room.rows = max(1, len(left) // 2)
        waiting.appendleft(left)


def with_room(work: Callable[[], Item]) -> Item:
    """Return what `work` returns; if memory runs out, call it once more after freeing all that can be freed.

    Raises `ModelError` (field `memory`).
    """
    done: list[Item] = []

    def once(rows: Sequence[None]) -> Iterator[None]:
        done.append(work())
        yield None

    for _ in in_batches_that_fit([None], once, lambda _: not done, Room()):
        pass
    return done[0]
