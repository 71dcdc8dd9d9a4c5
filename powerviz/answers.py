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
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

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
LONGEST_COMPARED = 500
MOST_COMPARERS = 2
REMEMBERED = 8192


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

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def agree(self, answer: str, truth: str) -> bool | None:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        longest = SECONDS_TO_COMPARE * TIMES_AS_LONG_BY_THE_CLOCK
        time_limit = threading.Timer(longest, _stop, [process])
        time_limit.start()
        reply = ""
        try:
            process.stdin.write(json.dumps([answer, truth, SECONDS_TO_COMPARE]) + "\n")
            process.stdin.flush()
            reply = process.stdout.readline()
        except OSError:
            pass  # It has died.
        finally:
            time_limit.cancel()
            time_limit.join()
            if not reply:  # Stopped or interrupted: a late reply must not answer the next.
                _stop(process)
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


COMPARING = Path(__file__).with_name("comparing.py")
# The one used last is taken first: the others are started only where several compare at once.
_idle = [_Comparer() for _ in range(MOST_COMPARERS)]
_free = threading.Condition()


@lru_cache(maxsize=REMEMBERED)
def _agree(answer: str, truth: str) -> bool | None:
    """Ask a process that is free, when there is one."""
    with _free:
        _free.wait_for(lambda: _idle)
        comparer = _idle.pop()
    try:
        return comparer.agree(answer, truth)
    finally:
        with _free:
            _idle.append(comparer)
            _free.notify()
