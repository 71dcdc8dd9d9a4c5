"""Answers that come the later, the more refusals somebody has been given lately.

Knows names and clocks. To refuse costs the server almost as much as to carry out, and who asks again at
once would be refused hundreds of times a second.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

LONGEST = 30.0
MOST_REMEMBERED = 4_096


@dataclass
class Reluctance:
    """Refusals by name, which are forgiven with time.

    The first `free` cost nothing; each further one that is not forgiven yet, `seconds_each`.
    """

    free: float
    seconds_each: float
    forgiven_each_second: float
    clock: Callable[[], float] = time.monotonic
    _refused: dict[str, tuple[float, float]] = field(default_factory=dict, init=False)

    def count(self, name: str) -> None:
        """Note another refusal."""
        now = self.clock()
        if len(self._refused) >= MOST_REMEMBERED:
            left = {one: self._left(one, now) for one in list(self._refused)}
            self._refused = {one: (count, now) for one, count in left.items() if count}
        self._refused[name] = (self._left(name, now) + 1, now)

    def seconds(self, name: str) -> float:
        """How long the next answer is to wait."""
        over = self._left(name, self.clock()) - self.free
        return min(LONGEST, max(0.0, over) * self.seconds_each)

    def _left(self, name: str, now: float) -> float:
        count, since = self._refused.get(name, (0.0, now))
        return max(0.0, count - self.forgiven_each_second * (now - since))
