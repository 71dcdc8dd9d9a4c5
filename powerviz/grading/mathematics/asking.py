"""Questions to computer algebra, in processes of their own, within seconds and remembered.

Knows strings, processes and time; what is asked is the subject of `equivalence_worker`. Some
formulas keep computer algebra busy for ever, and only a process can be stopped from any thread,
whatever it does. All questions about one answer share two seconds, and turns go round fairly among
those who ask (`fair_pool`), so that nobody waits long for the questions of somebody else.
"""

import json
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from pathlib import Path

from powerviz.grading.fair_pool import ANYBODY, BORROWER, FairPool

SECONDS_TO_COMPARE = 2.0
MOST_COMPARERS = 2
SECONDS_TO_NOTICE = 2.0
"""After which a process that ought to have ended its child is stopped itself."""
SHARE_OF_A_PROCESSOR = 0.6
"""Share of the seconds by the clock after which, spent in work, a question is endless and not just slow."""
BUSIEST = 10
"""Times as long by the clock as in work: a machine that is busier than that tells nothing."""
REMEMBERED = 16384
WORKER = Path(__file__).with_name("equivalence_worker.py")


class Budget:
    """Seconds that all questions about one answer share; waiting for others' questions costs none."""

    def __init__(self, seconds: float | None = None) -> None:
        self.left = SECONDS_TO_COMPARE if seconds is None else min(seconds, SECONDS_TO_COMPARE)


def ask(task: str, one: str, other: str, budget: Budget | None = None) -> bool | None:
    """Whether two formulas agree in the sense of the task; None if that cannot be found out.

    `budget`: what is left of the two seconds of the whole answer. What is not found out within
    fewer is asked again the next time.
    """
    known = _remembered(task, one, other)
    if known is not None:
        return known[0]
    budget = budget or Budget()
    seconds = budget.left
    if seconds <= 0:
        return None
    reply, took = _reply(_comparers, task, one, other, seconds)
    budget.left -= took
    verdict = {"True": True, "False": False}.get(reply)
    if reply in ("True", "False", "None") or seconds == SECONDS_TO_COMPARE:
        _remember(task, one, other, verdict)
    return verdict


def takes_long(task: str, one: str, other: str, of_work: float) -> bool:
    """Whether a question keeps a processor busy for so many seconds; a busy machine is no reason.

    It is asked in a process of its own: nobody else's question waits.
    """
    seconds = BUSIEST * of_work
    return _reply(_checkers, task, one, other, seconds, of_work)[0] == "endless"


def _reply(
    comparers: "FairPool[_Comparer]",
    task: str,
    one: str,
    other: str,
    seconds: float,
    of_work: float | None = None,
) -> tuple[str, float]:
    """The reply of a process that is free, when it is one's turn (see `BORROWER`); its seconds.

    It is stopped after so many seconds by the clock, or of work, which is a share of them if not given.
    """
    if of_work is None:
        of_work = SHARE_OF_A_PROCESSOR * seconds
    asks = BORROWER.get(ANYBODY)
    with comparers.lend(asks) as comparer:
        comparer.start()
        began = time.monotonic()
        took = seconds
        try:
            reply = comparer.reply(task, one, other, seconds, of_work)
            took = min(time.monotonic() - began, seconds + SECONDS_TO_NOTICE)
            return reply, took
        finally:
            asks.charge(took)


def forget() -> None:
    """Forget all answers."""
    with _lock:
        _answers.clear()


class _Comparer:
    """One process that compares, started when first needed and again after it had to be stopped."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start the process where none runs, which takes a second or two."""
        self._running()

    def reply(self, task: str, one: str, other: str, seconds: float, of_work: float) -> str:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        time_limit = threading.Timer(seconds + SECONDS_TO_NOTICE, _stop, [process])
        time_limit.start()
        reply = ""
        try:
            process.stdin.write(json.dumps([task, one, other, seconds, of_work]) + "\n")
            process.stdin.flush()
            reply = process.stdout.readline()
        except OSError:
            pass  # It has died.
        finally:
            time_limit.cancel()
            time_limit.join()
            if not reply:  # Stopped or interrupted: a late reply must not answer the next.
                _stop(process)
        return reply.strip() or "endless"

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-P", str(WORKER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            assert self._process.stdout is not None
            if self._process.stdout.readline() != "ready\n":
                raise RuntimeError("math-verify cannot be started; install it with PowerViz")
        return self._process


def _stop(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.wait()


_comparers = FairPool([_Comparer() for _ in range(MOST_COMPARERS)])
_checkers = FairPool([_Comparer()])
_lock = threading.Lock()
_answers: OrderedDict[tuple[str, str, str], bool | None] = OrderedDict()


def _remembered(*question: str) -> tuple[bool | None] | None:
    with _lock:
        if question not in _answers:
            return None
        _answers.move_to_end(question)  # type: ignore[arg-type]
        return (_answers[question],)  # type: ignore[index]


def _remember(task: str, one: str, other: str, verdict: bool | None) -> None:
    with _lock:
        _answers[task, one, other] = verdict
        while len(_answers) > REMEMBERED:
            _answers.popitem(last=False)
