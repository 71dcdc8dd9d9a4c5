"""A long list of events in little memory: the older ones packed, only the youngest as objects.

Knows events and their JSON. A log grows at its end and is never changed otherwise. One thread may
append while others read. Going through it, or reading its end, is cheap; reading a single old event
unpacks its whole chunk.
"""

import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, overload

from powerviz.runs.events import EVENT_JSON, Event

CHUNK = 256
"""Events that are packed together."""
YOUNG = 2 * CHUNK
"""The most events that are kept as objects."""
FASTEST = 1
"""zlib's level: higher ones save a tenth more and take three times as long."""


class EventLog(Sequence[Event]):
    """The events of a run in order; equal to another log, or list, of equal events."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._packed: list[bytes] = []
        self._young: list[Event] = []
        self._lock = threading.Lock()
        for event in events:
            self.append(event)

    def append(self, event: Event) -> None:
        """Take in the next event; from one thread at a time."""
        self._young.append(event)
        if len(self._young) < YOUNG:
            return
        packed = _pack(self._young[:CHUNK])
        with self._lock:
            self._packed.append(packed)
            self._young = self._young[CHUNK:]

    def copy(self) -> "EventLog":
        """A log of the same events, which stays as it is when this one grows."""
        copied = EventLog()
        copied._packed, copied._young = self._parts()
        return copied

    @property
    def size(self) -> int:
        """Bytes that the packed events take."""
        return sum(map(len, self._parts()[0]))

    def __len__(self) -> int:
        with self._lock:
            return len(self._packed) * CHUNK + len(self._young)

    def __iter__(self) -> Iterator[Event]:
        packed, young = self._parts()
        return chain(chain.from_iterable(map(_unpack, packed)), young)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> list[Event]: ...
    def __getitem__(self, index: int | slice) -> Event | list[Event]:
        packed, young = self._parts()
        length = len(packed) * CHUNK + len(young)
        if isinstance(index, slice):
            start, stop, step = index.indices(length)
            if step != 1:
                raise ValueError("a log is read forwards, without gaps")
            return list(_between(packed, young, start, stop))
        place = index + length if index < 0 else index
        if not 0 <= place < length:
            raise IndexError(f"there is no event {index} among {length}")
        return next(_between(packed, young, place, place + 1))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, EventLog | list):
            return NotImplemented
        return len(self) == len(other) and all(
            mine == theirs for mine, theirs in zip(self, other, strict=True)
        )

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[str, Any]:
        packed, young = self._parts()
        return {"packed": packed, "young": young}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._packed, self._young = state["packed"], state["young"]
        self._lock = threading.Lock()

    def _parts(self) -> tuple[list[bytes], list[Event]]:
        """The chunks and the young events at one and the same moment."""
        with self._lock:
            return self._packed[:], self._young[:]


def _between(packed: list[bytes], young: list[Event], start: int, stop: int) -> Iterator[Event]:
    """The events from `start` to before `stop`; only chunks that hold some of them are unpacked."""
    first = min(start // CHUNK, len(packed))
    chunks = map(_unpack, packed[first : -(-stop // CHUNK)])
    events = chain(chain.from_iterable(chunks), young if stop > len(packed) * CHUNK else ())
    return islice(events, start - first * CHUNK, max(start, stop) - first * CHUNK)


def _pack(events: Sequence[Event]) -> bytes:
    return zlib.compress(b"\n".join(map(EVENT_JSON.dump_json, events)), FASTEST)


def _unpack(chunk: bytes) -> list[Event]:
    return [EVENT_JSON.validate_json(line) for line in zlib.decompress(chunk).split(b"\n")]
