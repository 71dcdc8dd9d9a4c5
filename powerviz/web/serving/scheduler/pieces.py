"""Work in pieces that takes turns wherever its thread works in a slot, and none where it does not.

Knows iterables. Whoever reads a file or computes a lesson goes through its pieces here, and needs to know no slot.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.web.serving.scheduler.slot import SLOT

PIECES_BETWEEN_ASKING = 16

Piece = TypeVar("Piece")


def in_turns(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of long work, with a turn for every few of them if this thread works in a slot.

    What is done with them all, when they are over, keeps no turn from others. Raises `SettingError`
    (field `server`) when the slot is withdrawn: nobody gets a part for the whole.
    """
    slot = SLOT.get(None)
    if slot is None:
        yield from pieces
        return
    for number, piece in enumerate(pieces):
        if number % PIECES_BETWEEN_ASKING == 0 and not slot.go_on():
            raise _given_up()
        yield piece
    # Not in a `finally`, which the garbage collector runs wherever it is, under this very lock, too:
    # where the pieces are given up in the middle, whoever has the slot releases it.
    slot.rest()


def one_by_one(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Give on the pieces of work that goes on in many slots, one after the other, each in the present one.

    Whether to go on is asked behind each, since a single one may take long. Raises as `in_turns`.
    """
    for piece in pieces:
        yield piece
        slot = SLOT.get(None)
        if slot is not None and not slot.go_on():
            raise _given_up()


def _given_up() -> SettingError:
    return SettingError("server", say("turn-given-up"))
