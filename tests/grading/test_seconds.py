"""Looking for an answer takes time in proportion to the text, whatever stands in it."""

import time

import pytest

from powerviz.grading.answers import extract_answer
from powerviz.grading.choices import chosen_letter, letter_of
from tests.covers import in_turn

REPEATED = [
    "Answer: \n",
    "Answer: ",
    "Answer:" + " " * 90,
    "the answer is ",
    "option is ",
    "option A ",
    "#### ",
    "answer = \n\n\n\n",
    "A) ",
    "(A) or ",
    "not A but ",
    "answer: ```\n" + " " * 80,
    " ",
    "\n",
    ".",
    "(",
    "**",
    "<think>",
    "Question: ",
    "La risposta ",
    "La risposta è 5 , ",
    "<answer>" + " " * 900,
    "I don't think ",
    "not a ",
    "The answer is 5? No, ",
    "The answer is 5. That is wrong. ",
    "\\( ",
    "\\[ ",
    "\nTotal: 5",
    "5 hours ",
    "$5.",
    "<|im_start|> ",
    "\nUser",
    "5 is wrong ",
    "5 is not ",
    "55555",
]


@pytest.mark.parametrize(("text", "head"), in_turn(REPEATED, ["", "The answer is", r"\boxed{"]))
def test_27_thousand_letters_are_read_within_a_second_of_work(text: str, head: str) -> None:
    response = head + text * (27_000 // len(text)) + ("}" if head.startswith("\\") else "")
    for read in (extract_answer, chosen_letter, letter_of):
        began = time.process_time()
        read(response)
        assert time.process_time() - began < 1
