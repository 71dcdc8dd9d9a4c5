"""Classes on one server: who may do what in them, who listens, and when they end.

Knows rooms, their store, limits and clocks; nothing of HTTP. All of it happens in the server's event loop.
"""

import asyncio
import json
import secrets
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.classes.messages import OneQuestion, question_of, state_of, votes_of
from powerviz.web.classes.request import Ask, Lock, Move, Plain, Reveal, Vote
from powerviz.web.classes.room import (
    LINGER_SECONDS,
    MOST_STUDENTS,
    Entry,
    Refused,
    Room,
    digest,
)
from powerviz.web.classes.store import ClassStore
from powerviz.web.serving.admission import Admission, Holding

SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ"
"""The signs of codes: none looks like another, and they make no words."""
CODE_LENGTH = 7
"""Ten thousand million codes: whoever tries four a second for a day finds one of twenty classes in 1,500 days."""
MOST_STREAMS = 4
"""Connections of one device, of which a phone that comes back has left some behind."""
TEACHER = ""
"""The seat of whoever has the key; no device's hash is empty."""
HEARTBEAT_SECONDS = 10.0
SECONDS_BETWEEN = {True: 0.25, False: 0.1}
"""The least time between two pieces of news, for a teacher, whose tally moves with each vote, and for students."""
KEPT_SECONDS = 24 * 3600.0
"""How long the votes of a class that has ended can be fetched."""
SILENT = ": \n\n"
"""A comment, to whoever reads a stream of events: the connection is alive."""


@dataclass
class Live:
    """A room, and who listens to it. `heard` is set, and replaced, whenever there is news."""

    room: Room
    holding: Holding | None = None
    here: Counter[str] = field(default_factory=Counter)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    texts: dict[bool, tuple[float, str]] = field(default_factory=dict)

    def news(self, students: bool = True) -> None:
        """Tell everybody that something has changed, or the teacher alone."""
        self.texts.pop(True, None)
        if students:
            self.texts.clear()
        self.heard.set()
        self.heard = asyncio.Event()

    @property
    def students_here(self) -> int:
        """The devices that listen at the moment."""
        return len(self.here) - (TEACHER in self.here)


class ClassService:
    """All classes. Raises `SettingError` if their folder cannot be used; `hours` is how long one may last."""

    def __init__(
        self,
        store: ClassStore,
        hours: float,
        admission: Admission | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.store = store
        self._seconds = 3600 * hours
        self._admission = admission or Admission()
        self._clock = clock
        self._classes: dict[str, Live] = {}
        for room in store.rooms():
            live = self._classes[room.code] = Live(room)
            with suppress(SettingError):
                live.holding = self._admission.take("classes", "", address=room.code)
        self._tidy()

    def open(self, address: str) -> tuple[Room, str]:
        """Open a class; gives its teacher's key. Raises `SettingError` if there are too many, or `OSError`."""
        self._tidy()
        holding = self._admission.take("classes", "", address=address)
        code, key = self._new_code(), secrets.token_urlsafe(24)
        now = self._clock()
        entry: Entry = {"kind": "opened", "at": now, "code": code, "key": digest(key)}
        entry["ends"] = now + self._seconds
        try:
            self.store.add(code, entry)
        except OSError:
            holding.give_back()
            raise
        live = self._classes[code] = Live(Room.from_entry(entry), holding)
        return live.room, key

    def find(self, code: str, address: str, device: str = "") -> Live:
        """The class of this code. Raises `Refused`, and `SettingError` if an address has tried too many.

        A device that has a seat is let in whatever others at its address have tried.
        """
        self._tidy()
        live = self._classes.get(code)
        if live is not None and device and live.room.seat_of(device) in live.room.seats:
            return live
        self._admission.check("codes", "", address=address)
        if live is None:
            self._admission.spend("codes", "", 1, address=address)
            raise Refused(say("class-unknown"), 404, "code")
        return live

    def taught(self, code: str, key: str, address: str) -> Live:
        """The class, for whoever has its key. Raises as `find` does."""
        self._tidy()
        live = self._classes.get(code)
        if live is None or not key or not live.room.holds(key):
            live = self.find(code, address)
            self._admission.spend("codes", "", 1, address=address)
            raise Refused(say("class-not-its-teacher"), 403, "key")
        return live

    def order(self, live: Live, order: Ask | Move | Lock | Reveal | Plain) -> None:
        """Carry out a teacher's order. Raises `Refused`, or `OSError` if it cannot be written down."""
        self._count(live)
        entry = live.room.order(order, self._clock())
        if entry is not None:
            self._happen(live, entry)
            self._count(live)

    def vote(self, live: Live, device: str, vote: Vote) -> None:
        """Count a student's vote; a second one takes the place of the first. Raises as `order` does."""
        seat = self._seat(live, device)
        entry = live.room.vote(seat, vote, self._clock())
        self._happen(live, entry, students=False)

    def question(self, live: Live, number: int, device: str | None) -> OneQuestion:
        """A question as a device, or with None the teacher, may know it now. Raises `Refused` if there is none."""
        seat = None if device is None else live.room.seat_of(device)
        try:
            return question_of(live.room, number, self._clock(), seat)
        except LookupError:
            raise Refused(say("class-no-such-question"), 404, "question") from None

    async def listen(self, live: Live, device: str | None) -> AsyncIterator[str]:
        """Give the news of a class as a stream of events, to a device or, if None, to its teacher.

        Each piece is the whole state, so that whoever was away needs none of those that were missed. Raises
        `Refused` before the first of them.
        """
        seat = TEACHER if device is None else self._seat(live, device)
        if live.here[seat] >= MOST_STREAMS:
            raise Refused(say("class-too-many-connections"), 429)
        return self._stream(live, seat)

    async def _stream(self, live: Live, seat: str) -> AsyncIterator[str]:
        teacher, told = seat == TEACHER, ""
        with self._present(live, seat):
            you = None if teacher else votes_of(live.room, seat)
            while True:
                self._end_if_over(live)
                self._count(live)
                heard = live.heard
                text = self._text(live, teacher)
                if text is not told:
                    told = text
                    more = f',"you":{json.dumps(you)}' if you is not None else ""
                    you = None
                    yield f'data: {{"now":{self._clock():.3f},"state":{text}{more}}}\n\n'
                    await asyncio.sleep(SECONDS_BETWEEN[teacher])
                else:
                    yield SILENT
                if live.room.is_over(self._clock()):
                    return
                with suppress(TimeoutError):
                    await asyncio.wait_for(heard.wait(), self._patience(live))

    def _patience(self, live: Live) -> float:
        """The seconds until something happens by itself, or until it is time for a sign of life."""
        now, question = self._clock(), live.room.current
        waits = [HEARTBEAT_SECONDS, self._next_end(live) - now]
        if question is not None and question.closes is not None and question.is_open(now):
            waits.append(question.closes - now)
        return max(0.01, min(waits))

    def _text(self, live: Live, teacher: bool) -> str:
        """The state as JSON, made once for all who are told the same; anew when a countdown is over."""
        now = self._clock()
        until, text = live.texts.get(teacher, (0.0, ""))
        if now >= until:
            question = live.room.current
            closes = question.closes if question is not None and question.is_open(now) else None
            state = state_of(live.room, now, teacher, live.students_here)
            text = json.dumps(state, separators=(",", ":"))
            holds = [self._next_end(live), *([] if closes is None else [closes])]
            live.texts[teacher] = (min(holds), text)
        return text

    def _next_end(self, live: Live) -> float:
        """When the class ends, or has ended so long ago that nothing more is told; never, once that is so."""
        room = live.room
        if room.is_over(self._clock()):
            return float("inf")
        return room.ends + LINGER_SECONDS if room.ended else room.ends

    @contextmanager
    def _present(self, live: Live, seat: str) -> Iterator[None]:
        live.here[seat] += 1
        live.news(students=False)
        try:
            yield
        finally:
            live.here[seat] -= 1
            if live.here[seat] <= 0:
                del live.here[seat]
            live.news(students=False)

    def _seat(self, live: Live, device: str) -> str:
        """The seat of a device, which gets one if there is any. Raises `Refused`, or `OSError`."""
        room = live.room
        seat = room.seat_of(device)
        if seat in room.seats:
            return seat
        if room.ended:
            raise Refused(say("class-has-ended"), 410)
        if room.locked:
            raise Refused(say("class-locked"), 403)
        if len(room.seats) >= MOST_STUDENTS:
            self._free_a_seat(live)
        self._happen(live, {"kind": "joined", "at": self._clock(), "seat": seat}, students=False)
        return seat

    def _free_a_seat(self, live: Live) -> None:
        """Free the oldest seat whose device has gone and has never voted. Raises `Refused` if there is none."""
        room = live.room
        free = (seat for seat in room.seats if seat not in live.here and seat not in room.voted)
        seat = next(free, None)
        if seat is None:
            raise Refused(say("class-full", most=MOST_STUDENTS), 403)
        self._happen(live, {"kind": "left", "at": self._clock(), "seat": seat}, students=False)

    def _happen(self, live: Live, entry: Entry, students: bool = True) -> None:
        """Write down what happens before it has happened. Raises `OSError` if it cannot be written."""
        self.store.add(live.room.code, entry)
        live.room.take(entry)
        live.news(students)
        if live.room.ended and live.holding is not None:
            live.holding.give_back()

    def _count(self, live: Live) -> None:
        """Write down how many could vote, as soon as the vote is closed; where that cannot be written, try at the next news."""
        entry = live.room.count(live.students_here, self._clock())
        if entry is not None:
            with suppress(OSError):
                self._happen(live, entry, students=False)

    def _end_if_over(self, live: Live) -> None:
        if not live.room.ended and self._clock() >= live.room.ends:
            live.room.take({"kind": "ended", "at": live.room.ends})  # so says its first entry, too
            live.news()
            if live.holding is not None:
                live.holding.give_back()

    def _tidy(self) -> None:
        """End classes whose time is over, and forget those that ended long ago."""
        for code, live in list(self._classes.items()):
            self._end_if_over(live)
            if live.room.ended and self._clock() >= live.room.ends + KEPT_SECONDS:
                del self._classes[code]
                self.store.remove(code)

    def _new_code(self) -> str:
        while True:
            code = "".join(secrets.choice(SIGNS) for _ in range(CODE_LENGTH))
            if code not in self._classes:
                return code
