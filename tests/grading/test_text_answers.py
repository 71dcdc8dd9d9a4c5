"""Answers in words: the phrasings that give the true one, and those that give another or none.

One row for each kind of phrasing, `truth | response`; ⏎ stands for a new line.
"""

import pytest

from powerviz.evaluation.grading import grade
from powerviz.evaluation.sets.problems import Problem
from powerviz.grading.verdicts import PAIRS

RIGHT = r"""
yes | Yes, it is.
yes | **Yes**. Because there is no doubt.
yes | ```⏎yes⏎```
yes | So, yes.
yes | Yes⏎⏎Explanation: it is so, and no other case is known.
yes | The answer is: Yes, since it is so.
yes | **Answer: Yes**⏎⏎**Explanation:** no other fact is needed.
yes | Answer: Yes. The claim that it is false is wrong.
yes | Final answer: yes
yes | The final answer is **yes**.
yes | <answer>yes</answer>
yes | Yes<|im_end|>
yes | YES!
yes | Yes - it is.
yes | Yes, that is correct. There is no doubt about it.
yes | Yes, there are no exceptions.
yes | The facts agree. The answer is yes because of them.
yes | The answer would be yes.
yes | I would say yes.
yes | No. Wait, that is wrong. The answer is yes.
yes | True
yes | \boxed{\text{Yes}}
yes | The answer is not no.
no | No. Because of X.
no | No, it isn't.
no | No, it is not.
no | Answer: No, because the fact is false.
no | No, that is not true.
no | So the answer is no: they never met.
no | No⏎⏎It was never built.
no | Is it? No.
no | Therefore, no.
no | The answer isn't yes.
True | The statement is true.
True | True⏎⏎Explanation: ethanol takes more energy.
True | True. The passage says so.
True | That is true.
True | It is true because the passage says so.
True | Therefore, the statement is true.
True | The statement is not false.
True | Yes, the statement is true.
True | not ( False ) and ( True ) is True
True | not False and True = True
False | Thus: False
False | not ( True ) and ( True ) is False
False | The statement is false.
False | The statement is not true.
False | The statement isn't true.
False | No, the statement is not true.
False | False: the passage says the reverse.
False | So the expression evaluates to False.
False | So the answer is False. 
False | This is a false statement.
valid | The argument is valid.
valid | Therefore the argument is deductively valid.
valid | Valid.
valid | Yes, the argument is valid.
valid | The answer is valid.
valid | The conclusion follows, so the argument is valid.
invalid | The argument is invalid.
invalid | The argument is not valid.
invalid | The argument is not deductively valid.
invalid | The conclusion does not follow. Thus the argument is invalid.
invalid | No, the argument is not valid.
positive | The sentiment is positive.
negative | The sentiment of this review is negative.
implausible | It is not plausible.
Paris | The answer is Paris, France.
Paris | Paris, France
Paris | The answer is Paris (France).
Paris | The answer is Paris because it is the capital.
Paris | The capital of France is Paris.
Paris | It is Paris.
Paris | The capital of France is **Paris**, the City of Light.
Jonathan Swift | It was Jonathan Swift.
Jonathan Swift | Jonathan Swift, an Irish writer
Beyoncé | Beyonce
sunny | It will be sunny.
alpha beta | The sorted list is: alpha beta
alpha beta | alpha, beta
] } | So we need "] }"
] } | The answer is ] }.
yes | Yes. While it is not true that all birds fly, most do. So it is so.
yes | Yes, no matter what.
no | No, they could not. The claim is false.
no | Thus, it is false, so the answer is No.
yes | Thus, the answer to the question is yes.
True | It is true that this holds. The answer is: True
False | Evaluating: not True = False. False and True = False. So the answer is False.
False | The result is False.
invalid | Hence, the argument is not valid, since the premises do not imply it.
no | No, it would not be possible.
no | No, not yes.
no | The answer is yes. Hmm, actually the law was repealed, so no.
no | Yes. Hmm, actually the law was repealed, so no.
no | The answer is yes. But the law was repealed. So no.
no | The answer is yes. Wait, no.
yes | The answer is no. Wait, no, it's yes.
yes | I thought the answer was no, but it turns out it's yes.
yes | No doubt about it: yes.
no | The answer is a resounding no.
no | The answer is yes... Actually, scratch that: no.
Paris | I don't think it's London, so the answer is Paris.
yes | The answer is a clear yes.
yes | The answer is yes. But some laws differ. So it is hard to be sure in each case.
yes | The answer is yes. Critics claim that it is not so, but the law is clear.
False | not ( ( not not True ) ) is not ( ( True ) ) is False
True | not ( ( not not True ) ) is not ( ( False ) ) is True
False | Based on the passage, the correct response is 'False'.
False | It's false.
non | La réponse est oui. Non, en fait c'est non.
falsch | Das ist nicht wahr, sondern falsch.
Lyon | I believe it's Paris. No wait, it's Lyon.
Lyon | The answer is Paris. No, it is Lyon.
Paris | It's Paris.
Paris | Paris, not London.
Paris | Paris and not London
Paris | It's not London but Paris.
Paris | The answer is Paris, not London.
Paris | No, è Paris.
"""

WRONG = r"""
yes | Yes and no.
no | Yes and no.
yes | Yes or no?
yes | Yes, no.
no | Yes, no.
yes | Yes, but the answer is no.
no | No, but the answer is yes.
yes | The answer is yes or no.
yes | It is either yes or no.
no | No one knows.
no | No evidence is given.
yes | It cannot be told.
yes | I don't know whether the answer is yes.
yes | The answer is no.
no | The answer is yes.
yes | Not yes.
yes | I wouldn't say yes.
yes | Is the answer yes?
yes | Yesterday
no | Nobody
True | The statement is invalid.
True | The statement is not true.
True | The statement isn't true.
True | The statement is never true.
True | It is not the case that the statement is true.
True | I doubt that it is true.
True | The statement is true or false.
False | The statement is true or false.
True | The statement could be true.
True | It is unclear whether the statement is true.
True | True or false?
True | True and False
True | True, False
True | Yes, the statement is false.
True | The statement is true. So the statement is false.
True | True. Therefore the answer is False.
False | True. Therefore the answer is False.
False | not ( False ) is True
True | Is it true?
valid | The argument is invalid.
valid | The argument is not valid.
valid | The argument cannot be valid.
valid | The argument isn't valid.
valid | The argument would be valid if all cats were dogs.
valid | valid or invalid
invalid | valid or invalid
valid | The argument is neither valid nor invalid.
invalid | The argument is neither valid nor invalid.
invalid | The argument is not invalid.
positive | The sentiment is not positive.
positive | The sentiment is neutral.
Paris | The answer is Paris or London.
Paris | The answer is Paris, or London.
Paris | The answer is Paris, London, Rome.
Paris | The answer is not Paris.
Paris | It is not Paris.
Paris | Paris Hilton
Paris | The capital of Texas is Austin, not Paris.
Paris | Is it Paris?
Paris | If it is Paris
Paris | The capital might be Paris
Paris | The answer is London, Paris
Jonathan Swift | It was Jonathan.
ant | ant, bee
ant bee | ant, bee, cat
ant bee | bee, ant
ant bee | ant bee, cat
sunny | It will not be sunny.
sunny | It will be sunny or rainy.
] } | So we need "} ]"
] } | ] } ]
yes | Yes, well, no.
no | There is no answer.
no | no idea
no | The answer is no longer known.
no | The answer is not known.
yes | Maybe yes.
yes | Yes and no, depending.
True | The passage does not say that it is true.
True | Nobody says it is true.
valid | We cannot say the argument is valid.
valid | If the premises hold the argument is valid.
yes | The answer is yes. Hmm, actually the law was repealed, so no.
yes | Yes. Hmm, actually the law was repealed, so no.
yes | The answer is yes. But the law was repealed. So no.
yes | The answer is yes. The law was repealed. So no.
no | The answer is yes. The law was repealed. So no.
yes | I disagree that the answer is yes.
yes | It is unlikely that the answer is yes.
yes | I initially believed the answer is yes, but that is incorrect.
yes | I used to believe the answer is yes.
yes | I refuse to say the answer is yes.
Paris | I used to think the answer is Paris.
Paris | I doubt that the answer is Paris.
yes | The answer is yes, but this is incorrect.
yes | Yes. Actually, that is wrong.
true | The answer is true. Actually this is wrong.
no | I thought the answer was no, but it turns out it's yes.
no | No doubt about it: yes.
yes | The answer is a resounding no.
True | not ( ( not not True ) ) is not ( ( True ) ) is False
True | It's not true.
oui | La réponse est oui. Non, en fait c'est non.
Paris | I believe it's Paris. No wait, it's Lyon.
Paris | The answer is Paris. No, it is Lyon.
Paris | No es Paris.
Paris | Non è Paris.
Paris | No, it is not Paris.
Paris | Wait, is it Paris?
London | Paris, not London.
London | It's not London but Paris.
Paris | Paris, not sure
Paris | Not Paris, not London.
Paris | Not Paris but London
"""

OF_TWO = (
    "{one}",
    "{one}.",
    "The answer is {one}.",
    "**{one}**",
    "So the answer is {one}, because the text says so.",
    "Answer: {one}\n\nThe text leaves nothing open.",
    "{one}\n\nExplanation: the text leaves nothing open.",
    "The text says so. Therefore, {one}.",
    "The answer is {other}. Wait, I misread it. The answer is {one}.",
    "The answer is {one}, not {other}.",
)
OF_NEITHER = (
    "{one} or {other}",
    "{one} and {other}",
    "Is it {one}?",
    "I cannot say whether it is {one}.",
    "It is neither {one} nor {other}.",
    "{one}. Therefore the answer is {other}.",
)


def rows(table: str) -> list[tuple[str, str]]:
    """The truths and the responses to them."""
    parted = [line.partition(" | ") for line in table.strip().splitlines()]
    return [(truth, response.replace("⏎", "\n")) for truth, _, response in parted]


def is_right(truth: str, response: str, finished: bool = True) -> bool | None:
    return grade(Problem("a", "Which?", truth, "text"), response, finished=finished).right


def test_an_answer_in_words_is_right_in_every_phrasing_that_gives_it() -> None:
    assert [row for row in rows(RIGHT) if is_right(*row) is not True] == []


def test_an_answer_in_words_is_wrong_where_another_or_none_is_given() -> None:
    assert [row for row in rows(WRONG) if is_right(*row) is not False] == []


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if not pair[1].startswith("not ")])
def test_each_of_two_opposite_words_is_told_from_the_other(pair: tuple[str, str]) -> None:
    for one, other in (pair, pair[::-1]):
        for phrasing in OF_TWO:
            response = phrasing.format(one=one.capitalize(), other=other)
            assert is_right(one, response), response
            assert not is_right(other, response), response
        for phrasing in OF_NEITHER:
            response = phrasing.format(one=one.capitalize(), other=other)
            assert not is_right(one, response), response


def test_a_verdict_at_the_start_of_a_response_that_was_cut_off_is_not_what_it_comes_to() -> None:
    assert is_right("yes", "Yes. But then", finished=False) is False
    assert is_right("yes", "The answer is yes. It", finished=False) is True
