"""The kinds of sets that are published: each is read as what it is, or told to be none that is graded."""

import json
import time
from typing import Any

import pytest

from powerviz.evaluation.sets.problems import ProblemSet, read_problem_set
from tests.evaluation.sets import rows

Row = dict[str, Any]
COLOURS = ["red", "green", "blue", "white"]
LABELLED = {"text": COLOURS, "label": ["A", "B", "C", "D"]}


def read(*given: Row) -> ProblemSet:
    return read_problem_set(rows.lines(*given), "set")


CHOICES: dict[str, tuple[Row, str, str, str]] = {
    "MMLU": ({"question": "Sky?", "subject": "x", "choices": COLOURS, "answer": 2}, "C", "D) white", "place"),
    "MMLU with a column each": (
        {"question": "Sky?", "A": "red", "B": "green", "C": "blue", "D": "white", "answer": "C"},
        "C", "D) white", "letter",
    ),
    "MMLU of another hub": (
        {"input": "Sky?", "A": "red", "B": "green", "C": "blue", "D": "white", "target": "C"},
        "C", "D) white", "letter",
    ),
    "MMLU-Pro": (
        {"question_id": 70, "question": "Q?", "options": [f"o{n}" for n in range(10)], "answer": "I",
         "answer_index": 8}, "I", "J) o9", "letter",
    ),
    "ARC": ({"id": "M1", "question": "Sky?", "choices": LABELLED, "answerKey": "C"}, "C", "C) blue", "letter"),
    "ARC with numbers for labels": (
        {"question": "Sky?", "choices": LABELLED | {"label": ["1", "2", "3", "4"]}, "answerKey": "3"},
        "C", "C) blue", "letter",
    ),
    "ARC as first published": (
        {"question": {"stem": "Sky?", "choices": [{"text": "red", "label": "A"}, {"text": "blue", "label": "B"}]},
         "answerKey": "B"}, "B", "B) blue", "letter",
    ),
    "CommonsenseQA": (
        {"question": "Q?", "choices": {"text": list("vwxyz"), "label": list("ABCDE")}, "answerKey": "E"},
        "E", "E) z", "letter",
    ),
    "OpenBookQA": ({"question_stem": "Sky?", "choices": LABELLED, "answerKey": "C"}, "C", "C) blue", "letter"),
    "HellaSwag": ({"ctx": "The sky is", "endings": COLOURS, "label": "2"}, "C", "C) blue", "place"),
    "GPQA prompt and letter": (
        {"problem": "Sky?\n\nA) red\nB) green\nC) blue\nD) white", "solution": "\\boxed{C}"}, "C", "C) blue", "box",
    ),
    "AQuA": (
        {"question": "How many?", "options": ["A)21", "B)21.5", "C)22", "D)22.5", "E)23"], "correct": "E"},
        "E", "E) 23", "letter",
    ),
    "MathQA": (
        {"Problem": "How many?", "options": "a ) 38 , b ) 27.675 , c ) 30 , d ) data inadequate , e ) none of these",
         "correct": "a"}, "A", "E) none of these", "letter",
    ),
    "MedMCQA": ({"question": "Sky?", "opa": "blue", "opb": "red", "opc": "x", "opd": "y", "cop": 0}, "A", "A) blue", "place"),
    "MedQA": (
        {"question": "Sky?", "options": dict(zip("ABCD", COLOURS, strict=True)), "answer": "blue"}, "C", "C) blue", "letter",
    ),
    "RACE": ({"article": "Text.", "question": "Sky?", "options": COLOURS, "answer": "C"}, "C", "C) blue", "letter"),
    "ReClor": ({"context": "Text.", "question": "Sky?", "answers": COLOURS, "label": 2}, "C", "C) blue", "place"),
    "LSAT": (
        {"passage": "Text.", "question": "Q", "options": ["(A)x", "(B)y"], "label": "B", "answer": None},
        "B", "B) y", "letter",
    ),
    "PIQA": ({"goal": "Fly?", "sol1": "jump", "sol2": "run", "label": 0}, "A", "B) run", "place"),
    "COPA": (
        {"premise": "It rained.", "question": "effect", "choice1": "dry", "choice2": "wet", "label": 1},
        "B", "It rained.\n\neffect\n\nA) dry", "place",
    ),
    "WinoGrande": (
        {"sentence": "The _ is big.", "option1": "red", "option2": "blue", "answer": "1"}, "A", "B) blue", "place from 1",
    ),
    "Social IQa": (
        {"context": "Kim fell.", "question": "Feels?", "answerA": "sad", "answerB": "glad", "answerC": "x", "label": "2"},
        "B", "Kim fell.\n\nFeels?", "place from 1",
    ),
    "options beside a prompt": ({"prompt": "Sky?", "choices": COLOURS, "answer": "C"}, "C", "C) blue", "letter"),
    "BIG-bench hard": (
        {"input": "Which?\nOptions:\n(A) u\n(B) v\n(C) w\n(D) x\n(E) y\n(F) z", "target": "(F)"}, "F", "(F) z", "whole",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("row", "answer", "listed", "truth"), CHOICES.values(), ids=CHOICES)
def test_a_multiple_choice_has_its_options_in_the_prompt_and_its_letter_for_truth(
    row: Row, answer: str, listed: str, truth: str
) -> None:
    found = read(row)
    (problem,) = found.problems
    assert (problem.grading, problem.answer) == ("choice", answer)
    assert problem.prompt.count(listed) == 1
    (one,) = found.understood
    assert one.grading == "choice" and one.truth == truth


def test_the_wording_names_as_many_letters_as_there_are_options() -> None:
    for options, letters in (
        (2, "A and B"),
        (3, "ABC"),
        (4, "ABCD"),
        (5, "ABCDE"),
        (10, "ABCDEFGHIJ"),
    ):
        row = {"question": "Q?", "options": [f"o{n}" for n in range(options)], "answer": "A"}
        assert f"LETTER is one of {letters} (ex." in read(row).problems[0].prompt


def test_wrong_options_are_shuffled_with_the_right_one() -> None:
    for row in (
        {"question": "Q?", "distractor1": "x", "distractor2": "y", "correct_answer": "right"},
        {"question": "Q?", "incorrect_answers": ["x", "y"], "correct_answer": "right"},
    ):
        (problem,) = read(row).problems
        assert f"\n{problem.answer}) right" in problem.prompt and ") x" in problem.prompt


def test_texts_that_go_with_a_question_are_put_before_or_behind_it() -> None:
    svamp = {
        "ID": "1",
        "Body": "Each pack costs 76 dollars.",
        "Question": "How much?",
        "Answer": 152.0,
    }
    (problem,) = read(svamp).problems
    assert "Each pack costs 76 dollars. How much?" in problem.prompt and problem.answer == "152"
    asdiv = {"body": "Seven and two.", "question": "How many?", "answer": "9 (apples)"}
    assert "Seven and two. How many?" in read(asdiv).problems[0].prompt
    told = {"instruction": "Sort.", "input": "3 2", "output": "2 3"}
    assert read(told).problems[0].prompt == "Sort.\n\n3 2"
    answered = {"instruction": "1 + 1?", "input": "", "output": "2.0", "answer": "2.0"}
    assert read(answered).problems[0].answer == "2.0"
    physics = {"question": "Speed?", "context": "A ball falls.", "final_answer": ["2"]}
    assert "A ball falls.\n\nSpeed?" in read(physics).problems[0].prompt


FREE: dict[str, tuple[Row, str]] = {
    "AIME": ({"ID": "I-1", "Problem": "p", "Solution": "Long. Yes.", "Answer": 33}, "33"),
    "AMC": ({"id": 0, "problem": "p", "answer": 142.0, "url": "u"}, "142"),
    "MultiArith": ({"question": "p", "final_ans": "5"}, "5"),
    "MultiArith as first published": (
        {"iIndex": 1, "sQuestion": "p", "lEquations": ["X=2+3"], "lSolutions": [5.0]}, "5",
    ),
    "MATH with a box twice": ({"problem": "p", "solution": "It is \\boxed{3}, indeed $\\boxed{3}$."}, "3"),
    "MATH with a conclusion": ({"problem": "p", "solution": "\\boxed{x = 3}, so $y = \\boxed{4}$."}, "4"),
    "MATH with boxes in a row": (
        {"problem": "p", "solution": "It is \\boxed{1} and \\boxed{2}."}, "\\boxed{1} and \\boxed{2}",
    ),
    "Minerva": ({"problem": "p", "solution": "So \\boxed{3}.", "type": "Astronomy", "idx": 0}, "3"),
    "OlympiadBench": ({"question": "p", "final_answer": ["$2$"], "solution": ["x"], "context": None}, "$2$"),
    "MGSM": ({"question": "p", "answer": None, "answer_number": 18}, "18"),
    "a solution that is the answer": ({"problem": "p", "solution": "34"}, "34"),
    "GSM-symbolic": ({"id": 0, "instance": 1, "question": "p", "answer": "x\n#### 1,042"}, "1,042"),
}  # fmt: skip


@pytest.mark.parametrize(("row", "answer"), FREE.values(), ids=FREE)
def test_an_answer_is_found_where_the_set_has_it(row: Row, answer: str) -> None:
    (problem,) = read(row).problems
    assert (problem.grading, problem.answer) == ("math", answer)


UNGRADED: dict[str, tuple[Row, str]] = {
    "MATH without a box": ({"problem": "p", "solution": "We add, so it is 7."}, "row-solution-without-box"),
    "MATH with two answers": (
        {"problem": "p", "solution": "$x=\\boxed{1}$ or $x=\\boxed{-2}$."}, "row-boxes-differ",
    ),
    "MATH with a box that does not end": ({"problem": "p", "solution": "So \\boxed{7"}, "row-box-empty"),
    "a rationale": ({"question": "p", "answer": "She has 3. So 42 eggs. The answer is 42."}, "row-truth-is-sentences"),
    "lines": ({"question": "p", "answer": "3 boxes\n42"}, "row-truth-is-sentences"),
    "MBPP": ({"task_id": 1, "text": "Write", "code": "x", "test_list": ["assert 1"]}, "row-tests-not-run"),
    "MBPP, sanitised": ({"prompt": "Write", "code": "x", "test_list": ["assert 1"]}, "row-tests-not-run"),
    "MT-bench": ({"question_id": 81, "category": "x", "turns": ["a", "b"]}, "row-has-turns"),
    "DROP": ({"passage": "P", "question": "q", "answers_spans": {"spans": ["3"]}}, "row-answer-is-passage"),
    "SQuAD": ({"context": "c", "question": "q", "answers": {"text": ["a"]}}, "row-answer-is-passage"),
    "TruthfulQA": ({"question": "q", "best_answer": "b", "incorrect_answers": ["c"]}, "row-several-true-answers"),
    "APPS": ({"question": "q", "input_output": "{}", "solutions": "x"}, "row-tested-by-output"),
    "a picture": ({"question": "q", "choices": ["a", "b"], "answer": 0, "image": {"bytes": "x"}}, "row-has-picture"),
    "DeepMind's bytes": ({"question": "b'Solve x.\\n'", "answer": "b'2\\n'"}, "row-bytes-of-python"),
    "several answers": ({"question": "q", "final_answer": ["2", "3"]}, "row-several-answers"),
    "BoolQ in SuperGLUE": ({"question": "q", "passage": "P", "idx": 0, "label": 1}, "row-choice-without-options"),
    "options of an unknown name": ({"question": "q", "picks": ["a", "b"], "answer": "B"}, "row-choice-without-options"),
}  # fmt: skip


@pytest.mark.parametrize(("row", "code"), UNGRADED.values(), ids=UNGRADED)
def test_a_row_of_a_kind_that_is_not_graded_says_so(row: Row, code: str) -> None:
    found = read(rows.MATH500, row)
    assert [problem.answer for problem in found.problems] == ["\\frac{5}{6}"]
    assert rows.faults(found.faults) == [(2, code)]


def test_places_in_a_list_are_counted_from_1_where_the_highest_is_there_and_0_is_not() -> None:
    from_one = [{"question": f"{n}?", "choices": COLOURS, "answer": n} for n in (1, 2, 3, 4)]
    found = read(*from_one)
    assert [one.answer for one in found.problems] == [*"ABCD"] and not found.faults
    assert [one.truth for one in found.understood] == ["place from 1"]
    limited = read_problem_set(rows.lines(*from_one), "set", limit=2)
    assert [one.answer for one in limited.problems] == [*"AB"]
    mixed = read({"question": "q", "choices": COLOURS, "answer": 0}, *from_one)
    assert rows.faults(mixed.faults) == [(5, "row-place-beyond-options")]


def test_places_in_a_list_of_which_many_are_there_and_none_is_0_or_the_highest_are_not_guessed() -> (
    None
):
    places = [{"question": f"{n}?", "choices": COLOURS, "answer": 1 + n % 3} for n in range(40)]
    for limit in (None, 3):
        with rows.unusable("row-counted-from-0-or-1"):
            read_problem_set(rows.lines(*places), "set", limit=limit)
    assert [one.answer for one in read(*places[:3]).problems] == [*"BCD"]
    ten = [{**row, "choices": [f"c{n}" for n in range(10)]} for row in places[:24]]
    assert len(read(*ten).problems) == 24, "of ten options, the first is often not among 24 answers"


@pytest.mark.parametrize("right", ["B. bar", "(B) bar", "bar", "B."])
def test_an_answer_may_be_an_option_with_the_letter_it_came_with(right: str) -> None:
    found = read({"question": "q", "choices": ["A. foo", "B. bar"], "answer": right})
    assert [one.answer for one in found.problems] == ["B"]


def test_an_answer_whose_letter_and_text_are_those_of_two_options_is_refused() -> None:
    known = {"question": "p", "choices": ["A. foo", "B. bar"], "answer": "A"}
    found = read(known, {"question": "q", "choices": ["A. foo", "B. bar"], "answer": "A. bar"})
    assert [one.prompt[-20:].count("q") for one in found.problems] == [0] and len(found.faults) == 1


def test_true_and_false_answer_a_question_in_words_with_yes_and_no() -> None:
    asked = {"question": "is water wet", "passage": "Water is wet."}
    found = read({**asked, "answer": True}, {"question": "Can pigs fly?", "answer": False})
    assert [(one.answer, one.grading) for one in found.problems] == [
        ("yes", "text"),
        ("no", "text"),
    ]
    assert found.problems[0].prompt == "Water is wet.\n\nis water wet"
    with rows.unusable("row-kind-truth"):
        read({"problem": "Is 2 even?", "answer": True})


def test_questions_that_share_an_id_are_all_kept_and_a_row_that_is_there_twice_is_told() -> None:
    symbolic = [{"id": n // 3, "question": f"q{n}", "answer": f"#### {n}"} for n in range(6)]
    found = read(*symbolic, symbolic[4])
    assert len({problem.id for problem in found.problems}) == 6
    assert found.problems[1].id == "0 (row 2)"
    assert rows.faults(found.faults) == [(7, "row-id-used")]


@pytest.mark.parametrize("keep", range(3))
def test_a_published_set_is_known_by_its_content_whatever_the_file_is_called(keep: int) -> None:
    """Shuffled, in part, with columns more, in another form."""
    gsm8k = [rows.GSM8K | {"question": f"{n}?", "extra": n} for n in range(60)][::-1][keep::3]
    math = [{**rows.MATH500, "unique_id": f"x/{n}", "problem": f"{n}?"} for n in range(60)][keep::3]
    gpqa = [rows.GPQA | {"Record ID": f"r{n}", "Question": f"{n}?"} for n in range(60)][keep::3]
    for name, given in (("GSM8K", gsm8k), ("MATH500", math), ("GPQA", gpqa)):
        for data in (
            rows.lines(*given),
            json.dumps({"data": given}).encode(),
            json.dumps({key: [row[key] for row in given] for key in given[0]}, indent=1).encode(),
        ):
            found = read_problem_set(data, "renamed")
            assert len(found.problems) == 20 and not found.faults
            assert [one.format for one in found.understood] == [name]


LETTERED = {"question": "Drug?", "opa": "w", "opb": "x", "opc": "y", "opd": "z"}


def test_a_set_counts_its_options_from_where_its_lowest_and_highest_answers_say() -> None:
    for places, answers, truth in (
        ((1, 2, 0), "BCA", "place"),
        ((1, 2, 4), "ABD", "place from 1"),
        (("1", "4"), "AD", "place from 1"),
    ):
        found = read(*({**LETTERED, "cop": place} for place in places))
        assert "".join(one.answer or "" for one in found.problems) == answers
        assert [one.truth for one in found.understood] == [truth]


def test_what_follows_behind_the_limit_still_says_from_where_options_are_counted() -> None:
    given = rows.lines(*({**LETTERED, "cop": place} for place in (1, 2, 4)))
    assert [one.answer for one in read_problem_set(given, "set", limit=1).problems] == ["A"]


@pytest.mark.parametrize(
    ("places", "said"), [((1, 2), "no row has 0"), ((0, 1, 4), "some answers")]
)
def test_places_that_may_be_counted_from_0_or_1_are_not_guessed(
    places: tuple[int, ...], said: str
) -> None:
    known = {**LETTERED, "cop": "C"}
    found = read(known, *({**LETTERED, "cop": place} for place in places))
    assert [one.answer for one in found.problems] == ["C"]
    said = [code for _, code in rows.faults(found.faults)]
    assert said == ["row-counted-from-0-or-1"] * len(places)


@pytest.mark.parametrize("answer", ["False", "valid", "No", "syndrome therefrom", "] ) }", ")"])
def test_an_answer_in_words_or_brackets_is_asked_for_as_it_stands_and_compared_as_text(
    answer: str,
) -> None:
    (problem,) = read({"input": "Which?", "target": answer}).problems
    assert (problem.grading, problem.answer, problem.prompt) == ("text", answer, "Which?")


@pytest.mark.parametrize(
    "row",
    [
        {"problem": "Which?", "answer": "even"},
        {"input": "Which?", "target": "twelve"},
        {"input": "Which?", "target": "xy"},
        {"question": "Which?", "final_answer": "no solution"},
    ],
)
def test_what_may_be_mathematics_is_compared_as_that(row: Row) -> None:
    assert [one.grading for one in read(row).problems] == ["math"]


def test_a_column_with_a_long_name_takes_no_longer_than_others() -> None:
    started = time.process_time()
    row = rows.PLAIN | {"_" * 500_000 + "!": "1", "x" * 400_000 + "_" * 90_000: "2"}
    assert len(read(row).problems) == 1
    assert time.process_time() - started < 20, "a mistake of the kind takes hours"
