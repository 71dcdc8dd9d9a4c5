"""Verdicts hang on the answers alone, and not on the process that gives them."""

import json
import os
import subprocess
import sys

import pytest

PAIRS = [
    ("infinity", r"\infty"),
    ("minus infinity", r"-\infty"),
    ("arcsin(1/2)", r"\text{arcsin}(1/2)"),
    ("sinh x", r"\sinh x"),
    ("modulo", "mod"),
    ("{3, 1, 2}", r"\{1,2,3\}"),
    ("x=1 or x=-2", "-2, 1"),
]
PROGRAM = """
import sys, json
import pytest
from powerviz.grading.mathematics import asking
asking.ask = lambda task, one, other, budget=None: f"{one}|{other}"
from powerviz.grading.mathematics.equivalence import compared
print(json.dumps([compared(*pair) for pair in json.loads(sys.argv[1])]))
"""


@pytest.mark.nightly
def test_no_verdict_depends_on_the_order_in_which_sets_are_gone_through() -> None:
    found = set()
    for seed in "01":
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", PROGRAM, json.dumps(PAIRS)]
        reply = subprocess.run(
            command, capture_output=True, text=True, env=environment, check=True, timeout=60
        )
        found.add(reply.stdout)
    assert len(found) == 1 and found.pop().count("False") < len(PAIRS)
