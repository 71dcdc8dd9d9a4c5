"""The columns of the published problem sets, and of an upload: one mapping each, as data.

Knows the names of columns and what is in them. A row is recognised by its own columns, wherever
it comes from.
"""

from collections.abc import Mapping
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
    what comes before the final answer in it. `wrong_options` are shuffled together with the answer.
    `details` maps a problem's details to optional columns, `code` to required ones.
    """

    name: str
    question: str
    answer: str | None = None
    id: str = "id"
    mark: str | None = None
    grading: Grading = "math"
    wording: str = "math"
    wrong_options: tuple[str, ...] = ()
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

PUBLISHED = {format.name: format for format in (MATH500, GSM8K, GPQA, HUMANEVAL, ALPACAEVAL)}
# Those that ask for most come first: a row with a test is HumanEval, whatever else is in it.
FORMATS = (HUMANEVAL, GPQA, GSM8K, MATH500, PLAIN, ALPACAEVAL)

# What sets on the hub call the question and its answer, the surest names first.
QUESTIONS = ("problem", "question", "Problem", "Question", "query", "input", "prompt")
ANSWERS = ("answer", "final_answer", "Answer", "expected_answer", "target", "label", "solution")


def recognised(row: Mapping[str, Any], guess: bool = False) -> Format:
    """The first format that the row has; with `guess`, else one from what columns are often called.

    Raises `UnusableRow` with the columns it lacks.
    """
    for format in FORMATS:
        if all(column in row for column in format.columns) and _marked(row, format):
            return format
    if guess and (format_guessed := _guessed(row)) is not None:
        return format_guessed
    if GSM8K.question in row and GSM8K.answer in row:
        raise UnusableRow(
            f"the answer does not end with {GSM8K.mark!r} and the final answer, as in GSM8K; "
            "call the columns 'prompt' and 'answer' if it is all final"
        )
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
    question = next((name for name in QUESTIONS if name in row), None)
    answer = next((name for name in ANSWERS if name in row), None)
    if question is None or answer is None:
        return None
    wording = "raw" if question == "prompt" else "math"
    return Format("guessed", question, answer, wording=wording, details=PLAIN.details)


def _missing(row: Mapping[str, Any], format: Format) -> list[str]:
    return [column for column in format.columns if column not in row]


def _marked(row: Mapping[str, Any], format: Format) -> bool:
    return format.mark is None or format.mark in str(row[format.answer or ""])
