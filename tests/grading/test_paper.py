"""The published grader's rules: what it takes for right, and where it is known to differ from ours."""

import pytest

from powerviz.grading.answers import compared
from powerviz.grading.mathematics.paper import paper_verdict


@pytest.mark.parametrize(
    ("box", "truth"),
    [
        ("42", "42"),
        (r"\dfrac{1}{2}", r"\frac{1}{2}"),
        (r"\frac12", r"\frac{1}{2}"),
        ("0.5", r"\frac{1}{2}"),
        ("1/2", r"\frac{1}{2}"),
        ("x=5", "5"),
        ("90", r"90^\circ"),
        (r"\left( 3, \frac{\pi}{2} \right)", r"(3,\frac{\pi}{2})"),
        ("10,080", r"10,\!080"),
        (r"\$36", "36"),
        (r"5.4 \text{ cents}", "5.4"),
        ("12 inches", "12"),
        ("Evelyn", r"\text{Evelyn}"),
        (r"2\frac{3}{5}", "2 3/5"),
        ("(1+2)x", "3x"),
        (r"3\sqrt{13}", r"\sqrt{13} \cdot 3"),
    ],
)
def test_these_boxes_are_right(box: str, truth: str) -> None:
    assert paper_verdict(rf"So it is $\boxed{{{box}}}$.", truth)


@pytest.mark.parametrize(
    ("response", "truth"),
    [
        ("The answer is 42.", "42"),
        (r"\boxed{42} or rather \boxed{43}", "42"),
        (r"\boxed{2/4}", "1/2"),
        (r"\boxed{40+2}", "42"),
        (r"\boxed{1,2}", "(1,2)"),
        (r"\boxed{[1,2]}", "(1,2)"),
        (r"\boxed{-2,1}", "1,-2"),
        (r"\boxed{x^{10}}", "x^{11}"),
        (r"\boxed{}", "42"),
        ("", "42"),
    ],
)
def test_these_responses_are_wrong(response: str, truth: str) -> None:
    assert not paper_verdict(response, truth)


def test_where_it_is_stricter_than_ours() -> None:
    for box, truth in (("2/4", "1/2"), ("40+2", "42"), ("-2,1", "1,-2"), ("x > 2", r"(2,\infty)")):
        assert compared(box, truth) is True
        assert not paper_verdict(rf"\boxed{{{box}}}", truth)


@pytest.mark.parametrize(
    "box",
    ["__import__('os')", "().__class__", "lambda: 0", "9**9**9", "9!!!!", "a" * 400, "(" * 90],
)
def test_nothing_in_a_box_is_run_or_takes_long(box: str) -> None:
    assert not paper_verdict(rf"\boxed{{{box}}}", "5")
