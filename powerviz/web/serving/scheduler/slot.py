"""A slot: a wish to use a model, held by the thread or task that does the work, and asked for turns.

Knows what is to be known of one wish, and what to do with an answer. Who is served when, its scheduler knows.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Protocol

from powerviz.web.serving.admission import Holding

BACKGROUND = 4.0
"""A second of what nobody watches counts as so many: it gets the smaller share."""
READING = 0.25
"""A second of work on a file counts as so many: few files are read at the same moment, and others wait."""

Account = tuple[str, bool]
"""A name, and whether what is charged to it is drawn aside."""


@dataclass(frozen=True)
class QueueStatus:
    """How a slot stands, where a visitor would notice.

    `position`: if it waits for its first turn, or in the queue, it is so many-th there, and it
    takes about so many `seconds`, as measured so far; else 0. `others` share the machine with it.
    """

    position: int
    seconds: float
    others: int


class Turns(Protocol):
    """The scheduler as its slots know it; for each, see `Slot` and `turns.Scheduler`."""

    def now(self) -> float: ...
    def ask(self, slot: "Slot") -> Future[str]: ...
    def is_over(self, slot: "Slot") -> bool: ...
    def is_due(self, slot: "Slot") -> bool: ...
    def makes_way(self, slot: "Slot") -> bool: ...
    def move(self, slot: "Slot", elsewhere: bool) -> None: ...
    def stop(self, slot: "Slot") -> None: ...
    def standing(self, slot: "Slot") -> QueueStatus | None: ...
    def withdraw(self, slot: "Slot") -> None: ...
    def release(self, slot: "Slot") -> None: ...


@dataclass(eq=False)
class Slot:
    """A visitor's wish to use a model, until it is released; one thread or task asks for its turns.

    `place`: whether it takes one of the places of those that keep a model's memory, of which it
    needs `size`, in tokens side by side. A second of it counts as `weight` seconds.

    What follows those fields is the scheduler's to change. A turn: `answer` is told when the slot that asked
    `order`-th has one; it is `served` since `began`, is charged from `charged_from` on, and had `used` seconds before.
    A place: it is `inside` since `entered`; its work could be given up for long now, so that it is `interruptible`,
    and without doing anything twice, so that it is `movable`.
    """

    scheduler: Turns
    visitor: str
    address: str
    weight: float = 1.0
    place: bool = True
    size: int = 1
    holding: Holding | None = None
    elsewhere: bool = False
    withdrawn: bool = False
    answer: Future[str] | None = None
    order: int = 0
    served: bool = False
    began: float = 0.0
    charged_from: float = 0.0
    used: float = 0.0
    inside: bool = False
    entered: float = 0.0
    interruptible: bool = False
    movable: bool = False

    @property
    def account(self) -> Account:
        """The account that its time is charged to: what is drawn aside never delays what its visitor watches."""
        return self.visitor, self.aside

    @property
    def address_account(self) -> Account:
        """The account of its address."""
        return self.address, self.aside

    @property
    def aside(self) -> bool:
        """Whether nobody waits for it."""
        return self.weight >= BACKGROUND

    @property
    def outside(self) -> bool:
        """Whether it is in the queue for a place."""
        return self.place and not self.inside and not self.elsewhere

    @property
    def seconds(self) -> float:
        """How long it has been served in all."""
        return self.used + (self.scheduler.now() - self.began if self.served else 0.0)

    def go_on(self, free: Callable[[], None] | None = None, whole: bool = True) -> bool:
        """Ask between any two pieces of the work; waits for the next turn if this one is over.

        False: the slot was withdrawn. `free` is given where the work could be interrupted for long;
        it is called when the slot has lost its place to others, and should let go of the memory it
        holds, before it waits in the queue. Where it is not `whole`, some work would have to be done
        twice: only who has more than their share is interrupted there.
        """
        if self.withdrawn or self.elsewhere:
            return not self.withdrawn
        if free is not None and whole and self.scheduler.makes_way(self):
            free()
        self.interruptible, self.movable = free is not None, free is not None and whole
        due = self.interruptible and self.scheduler.is_due(self)
        if self.served and not due and not self.scheduler.is_over(self):
            return True
        while (answer := self.scheduler.ask(self).result()) == "displaced":
            if free is not None:
                free()
        return answer == "granted"

    def work_elsewhere(self) -> None:
        """The work is not for this machine now: others get its turns and its place."""
        self.scheduler.move(self, elsewhere=True)

    def work_here(self) -> None:
        """Work on this machine again: from the next piece on it waits for its turn."""
        self.scheduler.move(self, elsewhere=False)

    def grow(self, size: int) -> None:
        """Need so many tokens from now on; without room for them it goes back into the queue."""
        self.size = size

    def rest(self) -> None:
        """Give its turn to others, until it asks for the next one."""
        self.scheduler.stop(self)

    def pause(self, seconds: float) -> None:
        """Let others have the machine for a while."""
        self.rest()
        time.sleep(seconds)

    def standing(self) -> QueueStatus | None:
        """The slot's standing; None where it is served so soon that there is nothing to tell."""
        return self.scheduler.standing(self)

    def withdraw(self) -> None:
        """End it from another thread: no further turn is given, and who waits for one is told."""
        self.scheduler.withdraw(self)

    def release(self) -> None:
        """The work is over, or paused."""
        self.scheduler.release(self)


SLOT: ContextVar[Slot] = ContextVar("SLOT")
"""The one under which this thread works, if it does under any."""
