"""The columns of the published problem sets, and of an upload: one mapping each, as data.

Knows the names of columns and what is in them. A row is recognised by its own columns, wherever
it comes from.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from powerviz.evaluation.json_lines import UnusableRow

Grading = Literal["math", "choice", "code", "none"]


@dataclass(frozen=True)
class HubSource:
    """Where a set lies on the Hugging Face hub; `files` where it is not `path` that is loaded."""

    path: str
    split: str
    config: str | None = None
    files: str | None = None


@dataclass(frozen=True)
class Format:
    """How the rows of one set are read; the values of `question`, `answer` … are column names.

    A row has this format if it has all of `columns`, with `mark` in its answer. `mark` also ends
    what comes before the final answer in it; with `boxed` the answer is what the last \\boxed{} of
    a solution holds. `wrong_options` are shuffled together with the answer, `options` are listed as
    they come. `details` maps a problem's details to optional columns, `code` to required ones.
    """

    name: str
    question: str
    answer: str | None = None
    id: str = "id"
    mark: str | None = None
    grading: Grading = "math"
    wording: str = "math"
    boxed: bool = False
    wrong_options: tuple[str, ...] = ()
    options: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    code: Mapping[str, str] = field(default_factory=dict)
    hub: HubSource | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        answer = () if self.answer is None else (self.answer,)
        return (self.question, *answer, *self.wrong_options, *self.code.values())


MATH500 = Format(
    "MATH500",
    question="problem",
    answer="answer",
    id="unique_id",
    details={"subject": "subject", "level": "level"},
    hub=HubSource("HuggingFaceH4/MATH-500", "test"),
)
GSM8K = Format(
    "GSM8K",
    question="question",
    answer="answer",
    mark="####",
    hub=HubSource("openai/gsm8k", "test", "main"),
)
GPQA = Format(
    "GPQA",
    question="Question",
    answer="Correct Answer",
    id="Record ID",
    grading="choice",
    wording="choice",
    wrong_options=("Incorrect Answer 1", "Incorrect Answer 2", "Incorrect Answer 3"),
    details={"subject": "High-level domain", "subdomain": "Subdomain"},
    hub=HubSource("Idavidrein/gpqa", "train", "gpqa_diamond"),
)
HUMANEVAL = Format(
    "HumanEval",
    question="prompt",
    id="task_id",
    grading="code",
    wording="raw",
    code={"test": "test", "entry_point": "entry_point"},
    hub=HubSource("openai/openai_humaneval", "test"),
)
ALPACAEVAL = Format(
    "AlpacaEval",
    question="instruction",
    grading="none",
    wording="raw",
    details={"instruction": "instruction", "dataset": "dataset"},
    hub=HubSource("json", "train", files="hf://datasets/tatsu-lab/alpaca_eval/alpaca_eval.json"),
)
PLAIN = Format(
    "prompt and answer",
    question="prompt",
    answer="answer",
    wording="raw",
    details={name: name for name in ("family", "difficulty", "subject", "level", "source")},
)

MATH = Format(
    "MATH",
    question="problem",
    answer="solution",
    boxed=True,
    details={"subject": "type", "level": "level"},
)

PUBLISHED = {format.name: format for format in (MATH500, GSM8K, GPQA, HUMANEVAL, ALPACAEVAL)}
# Those that ask for most come first: a row with a test is HumanEval, whatever else is in it.
FORMATS = (HUMANEVAL, GPQA, GSM8K, MATH500, PLAIN, ALPACAEVAL)

# What files and sets on the hub call the question and its answer, the surest names first; in any case.
QUESTIONS = ("problem", "question", "query", "input", "prompt")
ANSWERS = (
    "answer",
    "final_answer",
    "correct_answer",
    "expected_answer",
    "target",
    "label",
    "solution",
)
OPTIONS = ("choices", "options")
IDS = ("id", "unique_id", "task_id", "problem_id", "question_id", "idx")
BOXED = "\\boxed"
MOST_OPTIONS = 4
"""Letters that multiple choice is graded by: A to D."""


def known_columns() -> frozenset[str]:
    """All names of columns, in small letters, by which a row can be recognised."""
    named = {column.casefold() for format in FORMATS for column in format.columns}
    return frozenset({*named, *QUESTIONS, *ANSWERS})


def recognised(row: Mapping[str, Any], before: Collection[str] = ()) -> Format:
    """The first format that the row has, else one from what columns are often called.

    `before` are the names of the formats of earlier rows: where they were GSM8K's, an answer without
    its mark is a mistake, not another format. Raises `UnusableRow` with the columns it lacks.
    """
    for format in FORMATS:
        if all(column in row for column in format.columns) and _marked(row, format):
            return format
    if GSM8K.name in before and GSM8K.question in row and GSM8K.answer in row:
        raise UnusableRow(
            f"the answer does not end with {GSM8K.mark!r} and the final answer, as those before it do"
        )
    if (format_guessed := _guessed(row)) is not None:
        return format_guessed
    begun = [format for format in FORMATS if format.question in row]
    nearest = min(begun or [PLAIN], key=lambda format: len(_missing(row, format)))
    missing = " and ".join(repr(column) for column in _missing(row, nearest))
    hint = ""
    if nearest is PLAIN and begun:
        hint = '; write "answer": null where there is no known answer'
    elif not begun:
        hint = f" (or the columns of {', '.join(PUBLISHED)})"
    raise UnusableRow(f"there is no {missing}{hint}")


def _guessed(row: Mapping[str, Any]) -> Format | None:
    names = {name.casefold(): name for name in reversed(list(row)) if isinstance(name, str)}
    question = next((names[name] for name in QUESTIONS if name in names), None)
    answer = next((names[name] for name in ANSWERS if name in names), None)
    if question is None or answer is None:
        return None
    if "test" in names and "entry_point" not in names:
        return None  # Code to be run, in a form that is not known.
    boxed = isinstance(row[answer], str) and BOXED in row[answer]
    if boxed and MATH.columns == (question, answer):
        return MATH
    listed = (names[name] for name in OPTIONS if name in names)
    options = next((name for name in listed if isinstance(row[name], list)), None)
    return Format(
        "columns by their names",
        question,
        answer,
        id=next((names[name] for name in IDS if name in names), "id"),
        boxed=boxed,
        grading="choice" if options else "math",
        wording="raw" if question == "prompt" else "choice" if options else "math",
        options=options,
        details=PLAIN.details,
    )


def _missing(row: Mapping[str, Any], format: Format) -> list[str]:
    return [column for column in format.columns if column not in row]


def _marked(row: Mapping[str, Any], format: Format) -> bool:
    return format.mark is None or format.mark in str(row[format.answer or ""])
