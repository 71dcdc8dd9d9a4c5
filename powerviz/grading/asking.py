"""Questions to computer algebra, in processes of their own, within seconds and remembered.

Knows strings, processes and time; what is asked is the subject of `equivalence_worker`. Some
formulas keep computer algebra busy for ever, and only a process can be stopped from any thread,
whatever it does. Each question gets a turn of two seconds at most, and turns go round fairly among
those who ask (`fair_pool`), so that nobody waits long for the questions of somebody else.
"""

import json
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from pathlib import Path

from powerviz.fair_pool import ANYBODY, BORROWER, FairPool

SECONDS_TO_COMPARE = 2.0
MOST_COMPARERS = 2
TURNS = 3
"""On a busy machine a question may need its time again, after the others have had theirs."""
SECONDS_TO_NOTICE = 2.0
"""After which a process that ought to have ended its child is stopped itself."""
REMEMBERED = 16384
WORKER = Path(__file__).with_name("equivalence_worker.py")


def ask(task: str, one: str, other: str, seconds: float | None = None) -> bool | None:
    """Whether two formulas agree in the sense of the task; None if that cannot be found out.

    `seconds`: fewer than the two that a question is given. What is not found out within fewer is
    asked again the next time.
    """
    known = _remembered(task, one, other)
    if known is not None:
        return known[0]
    limit = SECONDS_TO_COMPARE if seconds is None else min(seconds, SECONDS_TO_COMPARE)
    if limit <= 0:
        return None
    reply = "slow"
    for _ in range(TURNS):
        reply = _reply(_comparers, task, one, other, limit)
        if reply != "slow" or seconds is not None:
            break
    verdict = {"True": True, "False": False}.get(reply)
    if verdict is not None or limit == SECONDS_TO_COMPARE:
        _remember(task, one, other, verdict)
    return verdict


def takes_long(task: str, one: str, other: str, seconds: float) -> bool:
    """Whether a question keeps a processor busy for so long; a busy machine is no reason.

    It is asked in a process of its own: nobody else's question waits.
    """
    return _reply(_checkers, task, one, other, seconds) == "endless"


def _reply(
    comparers: "FairPool[_Comparer]", task: str, one: str, other: str, seconds: float
) -> str:
    """The reply of a process that is free, when it is one's turn; see `BORROWER`."""
    asks = BORROWER.get(ANYBODY)
    with comparers.lend(asks) as comparer:
        began = time.monotonic()
        try:
            return comparer.reply(task, one, other, seconds)
        finally:
            asks.charge(min(time.monotonic() - began, seconds + SECONDS_TO_NOTICE))


def forget() -> None:
    """Forget all answers."""
    with _lock:
        _answers.clear()


class _Comparer:
    """One process that compares, started when first needed and again after it had to be stopped."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def reply(self, task: str, one: str, other: str, seconds: float) -> str:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        time_limit = threading.Timer(seconds + SECONDS_TO_NOTICE, _stop, [process])
        time_limit.start()
        reply = ""
        try:
            process.stdin.write(json.dumps([task, one, other, seconds]) + "\n")
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


class Budget:
    """Seconds that several questions share."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())
