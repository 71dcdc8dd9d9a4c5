"""Where answers are looked for, and what a response that was cut off does not give."""

import pytest

from powerviz.answers import extract_answer


@pytest.mark.parametrize(
    ("text", "boxed", "said", "last"),
    [
        (r"It is \boxed{1}. The answer is 2. In all 3.", "1", "1", "1"),
        ("The answer is 2. In all 3.", None, "2", "2"),
        ("In all 3.", None, None, "3"),
        ("Nothing.", None, None, None),
    ],
)
def test_boxes_come_first_then_what_is_said_then_the_last_number(
    text: str, boxed: str | None, said: str | None, last: str | None
) -> None:
    assert [extract_answer(text, way) for way in ("boxed", "said", "last")] == [boxed, said, last]


def test_a_response_that_was_cut_off_gives_no_last_number() -> None:
    assert extract_answer("3 and 4 make 7, so", finished=False) is None
    assert extract_answer("The answer is 7. That is", finished=False) == "7"
    assert extract_answer(r"\boxed{7} because", finished=False) == "7"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (r"the width is $4\sqrt{7}$ metres", r"4\sqrt{7}"),
        (r"the width is 4\sqrt{7} metres", r"4\sqrt{7}"),
        (r"so $x = 3 + 4 = 7$.", "7"),
        (r"so \(x = \frac{1}{2}\).", r"\frac{1}{2}"),
        ("It costs $5, then $7.", "7"),
        ("It costs $5 and then $7 more", "7"),
        ("on the 11th day it is 4 and on the 12th it ends", "4"),
        (r"the $11^{\mathrm{th}}$ class", None),
        ("it ends at 9:40 p.m.", "9:40 p.m."),
        ("a ratio of 3:2", "3:2"),
        ("it takes 2 1/2 hours", "2 1/2"),
    ],
)
def test_a_number_is_given_with_the_formula_it_belongs_to(text: str, answer: str | None) -> None:
    found = extract_answer(text)
    assert found == answer or (found is not None and answer is not None and found in answer)


def test_boxes_in_a_row_are_one_answer() -> None:
    assert extract_answer(r"\boxed{1} and \boxed{2}") == r"\boxed{1} and \boxed{2}"
    assert extract_answer(r"\boxed{1}, that is \boxed{1}") == "1"
    assert extract_answer(r"\boxed{1} or rather \boxed{2}") == "2"
