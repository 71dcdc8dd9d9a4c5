"""Where answers are looked for, and what a response that was cut off does not give."""

import pytest

from powerviz.grading.answers import compared, extract_answer
from powerviz.grading.choices import chosen_letter


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


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Put the answer within \\boxed{}. The answer is within \\boxed{}.", None),
        ("The answer is within \\boxed{}.", None),
        ("Put your answer in \\boxed{}. The answer is 5.", "5"),
        ("**The answer is 42.** There are 3 ways to check.", "42"),
        ("The answer is 5 [1].", "5"),
        ("<think>maybe 41? the answer is 41</think>\nThe answer is 42.", "42"),
        ("<think>\\boxed{41}</think> The answer is 42.", "42"),
        ("so 41 it is</think>42", "42"),
        ("<think>the answer is 41", None),
        ("<think>So \\boxed{41}. wait let me check", None),
        ("The answer is 42. <think>or 41?", "42"),
        ("<think>the answer is 41</think>", "41"),
        ("Answer: 5\n\nQuestion: What is 2+2?\nAnswer: 4", "5"),
        ("The answer is 18.\n\nQ: How many legs do 3 dogs have?\nA: 12", "18"),
        ("Q: ... A: The answer is 18. Q: There are 15 trees. A: The answer is 6.", "18"),
        ("So \\boxed{5}.\n\nQuestion: What is 2+2?\n\\boxed{4}", "5"),
        ("She has 3 + 4 = 7.\n\nQ: How many legs do 3 dogs have?\nA: The answer is 12.", "7"),
        ("Question: What is 2+2?\nAnswer: 4", "4"),
        ("La risposta è 42, non 41.", "42"),
        ("Risposta: 42 (in 3 passaggi)", "42"),
        ("Quindi la risposta finale è **42 euro**.", "42"),
        ("La risposta corretta è 42 perché 6 per 7 fa 42.", "42"),
        ("La risposta è 42.", "42"),
        ("Risposta: 42", "42"),
    ],
)
def test_the_answer_is_what_is_said_of_this_question_and_not_in_thought(
    text: str, answer: str | None
) -> None:
    found = extract_answer(text)
    assert found == answer if found is None or answer is None else compared(found, answer)


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("La risposta corretta è la C.", "C"),
        ("Risposta: C", "C"),
        ("L'opzione corretta è la B.", "B"),
        ("La risposta è A perché B è errata.", "A"),
        ("La risposta non è la A. La risposta è la C.", "C"),
        ("<think>A or B? The answer is A.</think>\n\nC", "C"),
        ("<think>A or B? The answer is A.</think>\n\nThe answer is C", "C"),
        ("Answer: C\n\nQuestion: next?\nAnswer: D", "C"),
        ("C\n\nQuestion: next?\nAnswer: D", "C"),
        ("\\boxed{C}\n\nQuestion: next?\n\\boxed{D}", "C"),
        ("Question: next?\nAnswer: D", "D"),
        ("<think>The answer is A.</think>", "A"),
    ],
)
def test_the_letter_is_the_one_chosen_for_this_question_and_not_in_thought(
    text: str, letter: str
) -> None:
    assert chosen_letter(text) == letter
