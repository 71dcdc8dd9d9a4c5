"""Answers that come the later, the more of them an address has been given lately.

Knows addresses and clocks. What is refused costs the server almost as much as what is carried out, and
somebody who asks again at once would be refused hundreds of times a second.
"""

import time
from collections.abc import Callable

FREE = 20
"""So many refusals are answered at once."""
SECONDS_EACH = 0.05
LONGEST = 15.0
FORGIVEN_EACH_SECOND = 2.0
MOST_REMEMBERED = 4_096


class Reluctance:
    """The refusals of each address, which are forgiven with time."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._refused: dict[str, tuple[float, float]] = {}

    def refuse(self, address: str) -> float:
        """Count another refusal; the seconds after which to say so."""
        now = self._clock()
        left = self._left(address, now) + 1
        if len(self._refused) >= MOST_REMEMBERED:
            known = {one: self._left(one, now) for one in self._refused}
            self._refused = {one: (count, now) for one, count in known.items() if count}
        self._refused[address] = (left, now)
        return min(LONGEST, max(0.0, left - FREE) * SECONDS_EACH)

    def _left(self, address: str, now: float) -> float:
        count, since = self._refused.get(address, (0.0, now))
        return max(0.0, count - FORGIVEN_EACH_SECOND * (now - since))
