"""The columns of the published problem sets, and of an upload: one mapping each, as data.

Knows the names of columns and what is in them. How a row is recognised by them is another file's
subject.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Grading = Literal["math", "text", "choice", "code", "none"]


@dataclass(frozen=True)
class HubSource:
    """The place of a set on the Hugging Face hub; `files` are loaded in place of `path` if they are given."""

    path: str
    split: str
    config: str | None = None
    files: str | None = None


@dataclass(frozen=True)
class Format:
    """How the rows of one set are read; the values of `question`, `answer` … are column names.

    A row has this format if it has all of `columns`, with `mark` in its answer. `mark` also ends
    what comes before the final answer in it; with `boxed` the answer is what the last \\boxed{} of
    a solution holds. `before` and `behind` are columns with a text that goes with the question.
    `wrong_options` are shuffled together with the answer; `options` are listed as they come, from a
    column that holds all of them, or from one each; an answer that is a number counts them from
    `first` on, None where only the set's rows can tell. With `words` an answer in words is compared as
    text. `details` maps a problem's details to optional
    columns, `code` to required ones.
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
    options: tuple[str, ...] = ()
    words: bool = False
    first: int | None = 0
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
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

BOXED = "\\boxed"
