"""The tables of evaluations, computed aside and not all the time; all who look at one share them.

Knows evaluations and what their tables are made of. Whoever asks is given the last ones at once, and
newer ones when they are done.
"""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from powerviz.web.evaluate.message_types import ResultsMessage
from powerviz.web.evaluate.messages import results
from powerviz.web.evaluate.state import Evaluation

SECONDS_TO_SETTLE = 5.0
"""The wait of a look at an evaluation at rest for its last tables, so that they come with its last count."""
# Tables of many samples take a while; they take a tenth of the machine at most.
TIMES_AS_LONG_BETWEEN_TABLES = 10


class Tables:
    """Computes them in one thread of its own."""

    def __init__(self) -> None:
        self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tables")
        self._lock = threading.Lock()
        self._under_way: set[str] = set()

    def so_far(self, evaluation: Evaluation) -> ResultsMessage | None:
        """The last ones; newer ones are begun if it is time, which it always is at rest."""
        if up_to_date(evaluation):
            return evaluation.results
        if not evaluation.active or time.monotonic() > evaluation.next_results:
            with self._lock:
                begin = evaluation.id not in self._under_way
                self._under_way.add(evaluation.id)
            if begin:
                self._aside.submit(self._compute, evaluation)
        return evaluation.results

    async def settled(self, evaluation: Evaluation) -> None:
        """Wait for the tables of all samples of an evaluation at rest, `SECONDS_TO_SETTLE` at most."""
        ends = time.monotonic() + SECONDS_TO_SETTLE
        while not (evaluation.active or up_to_date(evaluation)) and time.monotonic() < ends:
            self.so_far(evaluation)
            await asyncio.sleep(0.02)

    def _compute(self, evaluation: Evaluation) -> None:
        try:
            started = time.monotonic()
            found = results(evaluation.plan, list(evaluation.samples))
            took = time.monotonic() - started
            evaluation.next_results = time.monotonic() + TIMES_AS_LONG_BETWEEN_TABLES * took
            evaluation.results = found
        finally:
            with self._lock:
                self._under_way.discard(evaluation.id)


def up_to_date(evaluation: Evaluation) -> bool:
    """Whether the tables are those of all samples there are; without any, there are none."""
    return holds_all(evaluation.results, evaluation)


def holds_all(found: ResultsMessage | None, evaluation: Evaluation) -> bool:
    """Whether these tables are those of all samples there are."""
    return (0 if found is None else found["done"]) == evaluation.done
