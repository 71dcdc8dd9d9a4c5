"""A few rows in the formats of the published problem sets, written for the tests."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import Fault
from powerviz.messages import Message

MATH500 = {
    "problem": "What is $\\frac{1}{2} + \\frac{1}{3}$?",
    "solution": "The sum is $\\boxed{\\frac{5}{6}}$.",
    "answer": "\\frac{5}{6}",
    "subject": "Prealgebra",
    "level": 2,
    "unique_id": "test/prealgebra/1.json",
}
GSM8K = {
    "question": "Ann has 3 boxes of 14 eggs. How many eggs has she?",
    "answer": "She has 3*14 = <<3*14=42>>42 eggs.\n#### 42",
}
GPQA = {
    "Record ID": "rec1",
    "Question": "Which of these is lightest?",
    "Correct Answer": "electron",
    "Incorrect Answer 1": "proton",
    "Incorrect Answer 2": "neutron",
    "Incorrect Answer 3": "muon",
    "High-level domain": "Physics",
    "Subdomain": "Particles",
    "Explanation": "It weighs least.",
}
HUMANEVAL = {
    "task_id": "HumanEval/900",
    "prompt": (
        "from typing import List\n\n\ndef double(x: int) -> int:\n    return 2 * x\n\n\n"
        'def total(xs: List[int]) -> int:\n    """ Twice the sum of xs.\n'
        '    >>> total([1, 2])\n    6\n    """\n'
    ),
    "canonical_solution": "    return double(sum(xs))\n",
    "test": (
        "\n\nMETADATA = {}\n\n\ndef check(candidate):\n    assert candidate([1, 2]) == 6\n"
        "    assert candidate([4]) == double(4)\n    assert candidate([]) == 0\n"
    ),
    "entry_point": "total",
}
ALPACAEVAL = {"instruction": "Name three rivers.", "output": "…", "dataset": "helpful_base"}
PLAIN = {"prompt": "1 + 1 =", "answer": 2, "id": "sum", "family": "sums"}


def codes(message: object) -> list[str]:
    """The codes of a message and of those in it, which all have to be such that they can be said."""
    if not isinstance(message, Message):
        return []
    assert str(message)
    inner = [code for value in message.values.values() for code in codes(value)]
    return [message.code, *inner]


def faults(given: Iterable[Fault]) -> list[tuple[int, str]]:
    """The row of each fault, and the code of what is wrong."""
    return [(fault.row, codes(fault.message)[0]) for fault in given]


@contextmanager
def unusable(code: str) -> Iterator[None]:
    """A set has to be refused since it has no row that can be used, and this is said of one."""
    with pytest.raises(SettingError) as caught:
        yield
    assert caught.value.field == "problem_set"
    said = codes(caught.value.message)
    assert said[0] == "set-rows-unusable" and code in said, said


def lines(*rows: Any) -> bytes:
    """JSON Lines; bytes go in as they are."""
    return b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows)
