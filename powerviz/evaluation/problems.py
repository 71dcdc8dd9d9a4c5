"""Problem sets: the bundled one, JSON Lines, and the published sets.

Knows rows, and what a model is asked with each. Rows that cannot be used are told, not raised: the
others still run. How responses are graded is another file's subject.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from powerviz.answers import LONGEST_COMPARED
from powerviz.errors import SettingError
from powerviz.evaluation.formats import PUBLISHED, Format, Grading, recognised
from powerviz.evaluation.hub import hub_rows, published_rows
from powerviz.evaluation.json_lines import (
    LARGEST_FILE,
    LONGEST_LINE,
    MEGABYTE,
    UnusableRow,
    read_lines,
)
from powerviz.pocket.assets import PROBLEMS
from powerviz.prompts import check_template, worded, wording_of

# More than any published set of this kind has to be tested on.
MOST_PROBLEMS = 20_000
# Nobody reads more of them, and a file of other contents has one on every line.
MOST_FAULTS = 100
FAULTS_IN_MESSAGE = 3
# Bad rows are quick to read, but a file can have tens of millions of them.
MOST_ROWS = 200_000
# On the hub each row costs: a set of which so many in a row are no problems is none.
MOST_UNUSABLE_ON_HUB = 1_000
TOO_MANY = f"a set has at most {MOST_PROBLEMS:,} problems in {MOST_ROWS:,} rows"
LONGEST_ID = 200
LETTERS = "ABCDEFGH"
HUB = "hub:"


@dataclass(frozen=True)
class Problem:
    """A prompt, worded as the model gets it, and the truth; None where none is known.

    `details` are texts such as family, difficulty, subject, level. Problems graded by `code` have
    `test`, `entry_point` and `program` (the code to complete, without wording) there; those of
    AlpacaEval have `instruction` and `dataset`.
    """

    id: str
    prompt: str
    answer: str | None
    grading: Grading = "math"
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Fault:
    """A row that could not be used. `row` counts from 1, for a file as an editor counts lines."""

    row: int
    message: str


@dataclass(frozen=True)
class ProblemSet:
    """Problems, in the order of their rows, with ids of their own; and the rows left out."""

    name: str
    problems: tuple[Problem, ...]
    faults: tuple[Fault, ...] = ()


def load_problem_set(
    source: str,
    limit: int | None = None,
    wording: str | None = None,
    public: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> ProblemSet:
    """The set that `source` names; at most its first `limit` problems.

    `source` is `pocket`, a known name (MATH500, GSM8K, GPQA, HumanEval, AlpacaEval), `hub:` with
    `owner/name` or `owner/name:configuration`, or a file of JSON Lines on this machine (so it must
    not come from strangers: see `read_problem_set`). With `public`, a set on the hub is one that
    everybody can see, without this machine's login. `wording` replaces that of the set: one of
    `prompts.TEMPLATES`, of whose chat templates the wording inside counts here. `go_on` is asked before each row from the hub. Raises `SettingError` (field `problem_set`, `limit` or `wording`).
    """
    _check(limit, wording)
    known = {_plain(name): format for name, format in PUBLISHED.items()}
    if source == "pocket":
        return read_problem_set(PROBLEMS.read_bytes(), "pocket", limit, wording)
    if source.startswith(HUB):
        name = source.removeprefix(HUB)
        if not name:
            raise SettingError("problem_set", "name a data set after hub:, as in hub:owner/name")
        rows = enumerate(_while(go_on, name, hub_rows(name, public)), start=1)
        return _from_rows(name, rows, limit, wording, guess=True)
    if _plain(source) in known and not Path(source).exists():
        format = known[_plain(source)]
        assert format.hub is not None
        rows = enumerate(_while(go_on, format.name, published_rows(format.hub, public)), start=1)
        return _from_rows(format.name, rows, limit, wording)
    data = _file_content(source)
    return read_problem_set(data, Path(source).stem, limit, wording)


def read_problem_set(
    data: bytes, name: str, limit: int | None = None, wording: str | None = None
) -> ProblemSet:
    """The set in the bytes of a JSON Lines file, from whomever; at most `limit` problems.

    Rows have `prompt`, `answer` (null if unknown) and, if they like, `id`; or the columns of a
    published set. Raises `SettingError` with the first faults if no row can be used.
    """
    _check(limit, wording)
    if len(data) > LARGEST_FILE:
        raise SettingError(
            "problem_set", f"{name} is larger than {LARGEST_FILE // MEGABYTE} MB; send a part of it"
        )
    if not data.strip():
        raise SettingError("problem_set", f"{name} is empty; it needs a problem on each line")
    return _from_rows(name, read_lines(data), limit, wording)


def _while(
    go_on: Callable[[], bool], name: str, rows: Iterable[Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    for row in rows:
        if not go_on():
            raise SettingError(
                "problem_set", f"{name} takes too long to arrive; ask for fewer of its problems"
            )
        yield row


def _from_rows(
    name: str,
    rows: Iterable[tuple[int, Mapping[str, Any] | UnusableRow]],
    limit: int | None,
    wording: str | None,
    guess: bool = False,
) -> ProblemSet:
    problems: dict[str, Problem] = {}
    faults: list[Fault] = []
    unusable_rows = last_used = 0
    for number, row in rows:
        if len(problems) == limit:
            break
        if len(problems) == MOST_PROBLEMS or number > MOST_ROWS:
            faults.append(Fault(number, f"this row and those after it are not read: {TOO_MANY}"))
            break
        if guess and number - last_used > MOST_UNUSABLE_ON_HUB:
            last = f"the {MOST_UNUSABLE_ON_HUB:,} before it are no problems"
            faults.append(Fault(number, f"this row and those after it are not read: {last}"))
            break
        try:
            if isinstance(row, UnusableRow):
                raise row
            problem = _problem(row, number, wording, guess)
            if problem.id in problems:
                raise UnusableRow(f"the id {problem.id!r} was used by an earlier row")
            problems[problem.id] = problem
            last_used = number
        except UnusableRow as unusable:
            unusable_rows += 1
            if unusable_rows <= MOST_FAULTS:
                faults.append(Fault(number, str(unusable)))
            elif unusable_rows == MOST_FAULTS + 1:
                faults.append(Fault(number, "no more rows like this and those above are told"))
    if not problems:
        first = "; ".join(
            f"row {fault.row}: {fault.message}" for fault in faults[:FAULTS_IN_MESSAGE]
        )
        raise SettingError("problem_set", f"{name} has no row that can be used. {first}".strip())
    return ProblemSet(name, tuple(problems.values()), tuple(faults))


def _problem(row: Mapping[str, Any], number: int, wording: str | None, guess: bool) -> Problem:
    format = recognised(row, guess)
    question = _text(row, format.question)
    answer = None if format.answer is None else _answer(row, format)
    if format.wrong_options and answer is not None:
        wrong = [_text(row, column) for column in format.wrong_options]
        question, answer = _multiple_choice(question, answer, wrong)
    try:
        prompt = worded(question, wording_of(wording or format.wording))
    except SettingError as error:
        raise UnusableRow(error.message) from None
    details = {
        name: _text_or_number(row[column], column)
        for name, column in format.details.items()
        if type(row.get(column)) in (str, int, float)
    }
    details |= {name: _text(row, column) for name, column in format.code.items()}
    if format.grading == "code":
        details["program"] = question
    return Problem(_id(row, format, number), prompt, answer, format.grading, details)


def _answer(row: Mapping[str, Any], format: Format) -> str | None:
    assert format.answer is not None
    if row[format.answer] is None and format.grading == "math":
        return None
    answer = _text_or_number(row[format.answer], format.answer).strip()
    if format.mark is not None:
        answer = answer.rpartition(format.mark)[2].strip()
    if not answer:
        raise UnusableRow(f"{format.answer!r} is empty; write null where no answer is known")
    if format.grading == "math" and len(answer) > LONGEST_COMPARED:
        raise UnusableRow(
            f"{format.answer!r} has {len(answer):,} characters; answers are compared up to "
            f"{LONGEST_COMPARED}"
        )
    return answer


def _multiple_choice(question: str, answer: str, wrong: list[str]) -> tuple[str, str]:
    """The question with its options in an order of its own, and the letter of the right one.

    The order depends on the texts alone, not on where the row stands or how many are used.
    """
    options = [answer, *wrong]
    if len(set(options)) < len(options):
        raise UnusableRow("two of the options are the same")
    Random("\n".join([question, *options])).shuffle(options)
    lines = [f"{letter}) {option}" for letter, option in zip(LETTERS, options, strict=False)]
    return f"{question}\n\n" + "\n".join(lines), LETTERS[options.index(answer)]


def _id(row: Mapping[str, Any], format: Format, number: int) -> str:
    for column in (format.id, "id"):
        if row.get(column) is not None:
            name = _text_or_number(row[column], column).strip()
            if not name or len(name) > LONGEST_ID:
                raise UnusableRow(f"{column!r} has to have 1 to {LONGEST_ID} characters")
            return name
    return f"row-{number}"


def _text(row: Mapping[str, Any], column: str) -> str:
    value = row[column]
    if not isinstance(value, str):
        raise UnusableRow(f"{column!r} is {_kind(value)}; it has to be text")
    if not value.strip():
        raise UnusableRow(f"{column!r} is empty")
    if len(value) > LONGEST_LINE:
        raise UnusableRow(f"{column!r} is longer than {LONGEST_LINE // MEGABYTE} MB")
    return _sound(value, column)


def _text_or_number(value: Any, column: str) -> str:
    """As text: answers, levels and ids are often numbers."""
    if type(value) not in (str, int, float):
        raise UnusableRow(f"{column!r} is {_kind(value)}; it has to be text or a number")
    return _sound(str(value), column)


def _sound(text: str, column: str) -> str:
    """Tokenizers and files take neither NUL nor half of a surrogate pair."""
    if "\0" in text or not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise UnusableRow(f"{column!r} holds characters that are no text")
    return text


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}
    return kinds.get(
        type(value), "a number" if isinstance(value, int | float) else "something else"
    )


def _file_content(source: str) -> bytes:
    names = ", ".join(["pocket", *PUBLISHED])
    try:
        path = Path(source)
        if not path.is_file():
            raise SettingError(
                "problem_set",
                f"{source!r} is neither a file nor a known set; use {names}, hub:owner/name, or "
                "the name of a file of JSON Lines",
            )
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except ValueError:
        raise SettingError("problem_set", f"{source!r} is no name of a file") from None
    except OSError as error:
        raise SettingError("problem_set", f"cannot read {source}: {error.strerror}") from error


def _check(limit: int | None, wording: str | None) -> None:
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 1):
        raise SettingError("limit", f"is {limit!r}; it has to be a whole number of at least 1")
    check_template(wording, "wording")


def _plain(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "")
