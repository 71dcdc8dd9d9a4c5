"""The final answer in a text, and whether two answers mean the same.

Knows strings only. Extraction follows what math prompts ask for; equivalence is math-verify's. It
is asked in processes of their own (`comparing.py`): some answers keep computer algebra busy for ever,
and only a process can be stopped from any thread, whatever it does.
"""

import json
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import psutil

from powerviz.fair_pool import ANYBODY, BORROWER, FairPool

SAID = re.compile(
    r"\banswer is\b:?\s*(\S(?:(?!\banswer is\b).)*?)(?=\.(?:\s|$)|[\n!?]|$)", re.IGNORECASE
)
NUMBER = re.compile(r"(?:(?<![\w)])[-−])?(?:\d+(?:,\d{3})*|(?<!\w)(?=\.\d))(?:\.\d+)?(?:/\d+)?")
PRINTED = re.compile(r"\\(?:text|textbf|mathrm|mbox)\{([^{}]*)\}")
WORD = re.compile(r"[^\W\d_]+(?:[\s'-][^\W\d_]+)*")
TIME = re.compile(r"\d{1,2}:\d{2}")
SECONDS_TO_COMPARE = 3
# Of the clock, where a busy machine gives the comparison little of its time.
TIMES_AS_LONG_BY_THE_CLOCK = 3
TIMES_AS_LONG_TO_CHECK = 10
LONGEST_COMPARED = 500
MOST_COMPARERS = 2
REMEMBERED = 8192
LONG_TO_COMPARE = 0.5
# What it costs everybody that a process has to be started again.
SECONDS_TO_START = 1.0
PLAIN = re.compile(r"[-−]?\d{1,15}(?:[.,]\d{1,15})?(?:/\d{1,15})?")
"""Numbers that are compared at once with whatever is."""


def extract_answer(text: str) -> str | None:
    """The last `\\boxed{…}`; else what follows the last "The answer is"; else the last number."""
    boxed = _last_boxed(text)
    if boxed is not None:
        return boxed
    said = [answer for answer in map(_bare, SAID.findall(text)) if answer]
    if said:
        return said[-1]
    numbers = NUMBER.findall(text)
    return numbers[-1] if numbers else None


def equivalent(answer: str | None, truth: str) -> bool:
    """Whether an extracted answer means the same as the true one (`math-verify`, words by letter).

    No answer is never right; nor is one that cannot be compared (see `compared`).
    """
    return answer is not None and compared(answer, truth) is True


def compared(answer: str, truth: str) -> bool | None:
    """Whether an answer means the same as the true one; None if they cannot be compared.

    That is so if one has over 500 characters and is not the other verbatim, if it holds a number
    nobody could write down (9!!!!), or if the comparison takes more than three seconds of work.
    """
    answer, truth = _bare(answer), _bare(truth)
    if answer.casefold() == truth.casefold():
        return True
    # As LaTeX, a word is a product of letters, and every anagram would be right.
    if WORD.fullmatch(answer) or WORD.fullmatch(truth):
        return False
    # Nor is a time of day a ratio: 1:10 is not 2:20.
    if TIME.fullmatch(answer) or TIME.fullmatch(truth):
        return answer.removeprefix("0") == truth.removeprefix("0")
    if max(len(answer), len(truth)) > LONGEST_COMPARED:
        return None
    return _agree(answer, truth)


@lru_cache(maxsize=REMEMBERED)
def slow_to_compare(truth: str) -> bool:
    """Whether a right answer keeps a comparison busy by itself, for half a second of work or more.

    It is compared with itself and with 1, in a process of its own: nobody else's comparison waits. One
    that is stopped because the machine is busy is none the worse for it.
    """
    bare = _bare(truth)
    short = len(bare) <= LONGEST_COMPARED
    if not short or any(kind.fullmatch(bare) for kind in (PLAIN, WORD, TIME)):
        return False
    asks = BORROWER.get(ANYBODY)
    with _checkers.lend(asks) as checker:
        checker.agree("(x-1)(x+1)", "x^2-1")  # what is imported only then is no fault of the truth
        for answer in (bare, "1"):
            checker.agree(answer, bare)
            asks.charge(checker.took)
            if checker.worked > LONG_TO_COMPARE:
                return True
    return False


def commonest(
    answers: Sequence[str | None], same: Callable[[str, str], bool] = equivalent
) -> int | None:
    """The place of the first answer that means the same as most of the others.

    Ties go to the answer given first; None is no answer and has no vote. None if there is no vote.
    """
    voters: list[list[int]] = []
    for index, answer in enumerate(answers):
        if answer is None:
            continue
        for group in voters:
            known = answers[group[0]]
            if known is not None and same(answer, known):
                group.append(index)
                break
        else:
            voters.append([index])
    return max(voters, key=len)[0] if voters else None


def _last_boxed(text: str) -> str | None:
    """The content of the non-empty, balanced `\\boxed{…}` that begins last."""
    last, content = -1, None
    opened: list[int] = []
    for brace in re.finditer(r"(?:\\boxed)?\{|\}", text):
        if brace.group() != "}":
            opened.append(brace.start())
        elif opened and (start := opened.pop()) > last and text[start] == "\\":
            inside = text[start + len("\\boxed{") : brace.start()].strip()
            if inside:
                last, content = start, inside
    return content


def _bare(answer: str) -> str:
    """Without what only says how to print it: dollar signs, stars, a full stop, `\\text{…}`."""
    bare = answer.strip().strip("$*").strip().rstrip(".,;:").strip()
    printed = PRINTED.fullmatch(bare)
    return printed[1].strip() if printed else bare


class _Comparer:
    """One process that compares, started when first needed and again after it had to be stopped."""

    def __init__(self, seconds: int | None = None, times: int | None = None) -> None:
        """`seconds` of work are the most for one comparison, by default `SECONDS_TO_COMPARE`, and so
        many `times` that by the clock.

        Of the last one, `worked` is how many it took of the processor, and `took` how many it cost:
        by the clock, and to start the process again if it had to be stopped.
        """
        self._process: subprocess.Popen[str] | None = None
        self._seconds = seconds
        self._times = times
        self.worked = 0.0
        self.took = 0.0

    def agree(self, answer: str, truth: str) -> bool | None:
        self.took = self.worked = 0.0
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        seconds = self._seconds or SECONDS_TO_COMPARE
        longest = seconds * (self._times or TIMES_AS_LONG_BY_THE_CLOCK)
        began, worked_before = time.monotonic(), _worked(process)

        def give_up() -> None:
            self.worked = _worked(process) - worked_before
            _stop(process)

        time_limit = threading.Timer(longest, give_up)
        time_limit.start()
        reply = ""
        try:
            process.stdin.write(json.dumps([answer, truth, seconds]) + "\n")
            process.stdin.flush()
            reply = process.stdout.readline()
        except OSError:
            pass  # It has died.
        finally:
            time_limit.cancel()
            time_limit.join()
            self.took = min(time.monotonic() - began, seconds)
            if process.returncode is None:
                self.worked = _worked(process) - worked_before
            if not reply:  # Stopped or interrupted: a late reply must not answer the next.
                _stop(process)
                self.took = seconds + SECONDS_TO_START
        return {"True\n": True, "False\n": False}.get(reply)

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-P", str(COMPARING)],
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


def _worked(process: subprocess.Popen[str]) -> float:
    """Seconds of the processor that it has used so far."""
    try:
        times = psutil.Process(process.pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


COMPARING = Path(__file__).with_name("comparing.py")
_comparers = FairPool([_Comparer() for _ in range(MOST_COMPARERS)])
_checkers = FairPool([_Comparer(1, TIMES_AS_LONG_TO_CHECK)])


@lru_cache(maxsize=REMEMBERED)
def _agree(answer: str, truth: str) -> bool | None:
    """Ask a process that is free, when it is one's turn; see `BORROWER`."""
    asks = BORROWER.get(ANYBODY)
    with _comparers.lend(asks) as comparer:
        try:
            return comparer.agree(answer, truth)
        finally:
            asks.charge(comparer.took)
