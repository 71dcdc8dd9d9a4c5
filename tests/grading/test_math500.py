"""The truths of MATH500: right however they are spelled, and wrong once they are changed."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from powerviz.grading.answers import compared, extract_answer
from tests.covers import by_night

TRUTHS: list[str] = json.loads((Path(__file__).parent / "math500_truths.json").read_text())[
    "truths"
]
PERTURBED = 1300
EACH_TIME = 8
"""One in so many of the truths and of the perturbed answers is tried whenever tests are run, all of them at night."""


def spellings(truth: str) -> Iterator[str]:
    """The truth in seven responses, each in a spelling of its own."""
    yield rf"\boxed{{{truth}}}"
    yield f"The answer is ${truth}$."
    yield rf"Therefore, the final answer is: $\boxed{{{truth}}}$. I hope it is correct."
    large = re.sub(r"\\frac(?![a-z])", r"\\dfrac", truth)
    yield rf"\[\boxed{{{large}}}\]"
    yield rf"\boxed{{ {without_spaces(truth)} }}"
    yield f"So **{truth}**.\n\n**Answer:** {truth}"
    yield rf"\boxed{{{in_unicode(truth)}}}"


def without_spaces(truth: str) -> str:
    bare = truth.replace(r"\left", "").replace(r"\right", "")
    needed = re.search(r"begin|text|mbox|[a-z] [A-Za-z]| \d", truth)
    return bare if needed else bare.replace(" ", "")


def in_unicode(truth: str) -> str:
    if not re.search(r"\d ?\\frac", truth):  # 1 (4)/(5) is a product
        truth = re.sub(r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}", r"(\1)/(\2)", truth)
    truth = re.sub(r"\\sqrt\{(\d+)\}", r"√\1", truth)
    for command, sign in ((r"\pi", "π"), (r"^\circ", "°"), (r"\infty", "∞"), (r"\cup", "∪")):
        truth = truth.replace(command, sign)
    if "begin" in truth:
        return truth
    truth = re.sub(r"\^(\d)(?!\d)", lambda m: "⁰¹²³⁴⁵⁶⁷⁸⁹"[int(m[1])], truth)
    return truth.replace(r"\pm", "±").replace("-", "−")


def perturbed(truth: str) -> Iterator[str]:
    """Answers that differ from the truth in one number, sign, bracket, order or letter."""
    for found in re.finditer(r"\d+", truth):
        before, number, behind = truth[: found.start()], int(found[0]), truth[found.end() :]
        in_a_decimal = behind.startswith(".") or before.endswith(".")
        yield f"{before}{number + 1}{behind}"
        if not in_a_decimal and number:
            yield f"{before}{number}7{behind}"
            yield f"{before}{number * 10}{behind}"
    if re.match(r"[\d.]*[1-9]|\\frac|\\sqrt|\\pi", truth):
        yield "-" + truth
    if truth.startswith("-"):
        yield truth[1:]
    for sign, other in (("+", "-"), (" - ", " + "), ("(", "["), (r"\sqrt", r"2\sqrt"), ("x", "y")):
        if sign in truth and r"\text" not in truth:
            yield truth.replace(sign, other, 1)
    for sign, other in ((r"\pi", "e"), (r"\cup", r"\cap"), (r"\pm", "+")):
        if sign in truth:
            yield truth.replace(sign, other, 1)
    if found := re.fullmatch(r"\(([^,()]+),([^,()]+)\)", truth):
        yield f"({found[2]},{found[1]})"
    if found := re.fullmatch(r"\\frac\{(.*?)\}\{(.*?)\}", truth):
        yield rf"\frac{{{found[2]}}}{{{found[1]}}}"
    if found := re.fullmatch(r"\\text\{\(?([A-Z])\)?\}", truth):
        yield rf"\text{{({chr(ord(found[1]) + 1)})}}"
    elif found := re.fullmatch(r"\\text\{(\w+)\}", truth):
        yield rf"\text{{{found[1][::-1]}}}"


def pairs() -> list[tuple[str, str]]:
    every = {(p, truth): None for truth in TRUTHS for p in perturbed(truth) if p != truth}
    return random.Random(0).sample(list(every), PERTURBED)


@pytest.mark.parametrize("step", by_night([1, EACH_TIME], [EACH_TIME]))
def test_truths_are_right_in_seven_spellings(step: int) -> None:
    wrong = [
        (response, truth)
        for truth in TRUTHS[::step]
        for response in spellings(truth)
        if compared(extract_answer(response) or "", truth) is not True
    ]
    assert wrong == []


def test_no_perturbed_truth_is_right() -> None:
    assert [pair for pair in pairs()[::EACH_TIME] if compared(*pair) is True] == []


@pytest.mark.nightly
def test_none_of_all_perturbed_truths_is_right() -> None:
    assert [pair for pair in pairs() if compared(*pair) is True] == []
