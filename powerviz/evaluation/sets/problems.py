"""Problem sets: the bundled one, files, and the published sets.

Knows rows, and what a model is asked with each. Rows that cannot be used are told, not raised: the
others still run. How responses are graded is another file's subject.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from powerviz.errors import SettingError
from powerviz.evaluation.sets.columns import known_columns, recognised, unwrapped
from powerviz.evaluation.sets.following_rows import Following
from powerviz.evaluation.sets.formats import PUBLISHED, Format, Grading
from powerviz.evaluation.sets.hub import hub_rows, published_rows
from powerviz.evaluation.sets.json_lines import (
    LARGEST_FILE,
    UnusableRow,
)
from powerviz.evaluation.sets.problem_rows import Problem, problem_of, truth_of, wording_for
from powerviz.evaluation.sets.row_files import Rows, read_rows
from powerviz.messages import Message, say
from powerviz.paths import PROBLEMS
from powerviz.prompts import check_template
from powerviz.units import MEGABYTE

# More than any published set of this kind has to be tested on.
MOST_PROBLEMS = 20_000
# Nobody reads more of them, and a file of other contents has one on every line.
MOST_FAULTS = 100
FAULTS_IN_MESSAGE = 3
# Bad rows are quick to read, but a file can have tens of millions of them.
MOST_ROWS = 200_000
# On the hub each row costs: a set of which so many in a row are no problems is none.
MOST_UNUSABLE_ON_HUB = 1_000
HUB = "hub:"


@dataclass(frozen=True)
class Fault:
    """A row that could not be used. `row` counts from 1, for a file as an editor counts lines."""

    row: int
    message: Message | str


@dataclass(frozen=True)
class Understood:
    """How a number of rows were read: whose columns they have, and what follows from that.

    `truth` says how the answer is found in its column: one of `problem_rows.TRUTHS`.
    """

    format: str
    question: tuple[str, ...]
    answer: str | None
    truth: str
    template: str
    grading: Grading
    rows: int


@dataclass(frozen=True)
class ProblemSet:
    """Problems, in the order of their rows, with ids of their own; and the rows left out.

    `kind` is what they came as; `understood` says how their rows were read.
    `repeats` are rows that are put as an earlier one is, and that row; they are not left out.
    """

    name: str
    problems: tuple[Problem, ...]
    faults: tuple[Fault, ...] = ()
    kind: Message | str = ""
    understood: tuple[Understood, ...] = ()
    repeats: tuple[tuple[int, int], ...] = ()


def load_problem_set(
    source: str | Path | Sequence[Mapping[str, Any]],
    limit: int | None = None,
    wording: str | None = None,
    public: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> ProblemSet:
    """The set that `source` names; at most its first `limit` problems.

    `source` is `pocket`, a known name (MATH500, GSM8K, GPQA, HumanEval, AlpacaEval), `hub:` with
    `owner/name` or `owner/name:configuration`, or a file on this machine (so it must not come from
    strangers: see `read_problem_set`); or it is a list of rows. With `public`, a set on the hub is one that
    everybody can see, without this machine's login. `wording` replaces that of the set: one of
    `prompts.TEMPLATES`, of whose chat templates the wording inside counts here. `go_on` is asked before each row from the hub. Raises `SettingError` (field `problem_set`, `limit` or `wording`).
    """
    _check(limit, wording)
    if isinstance(source, Path):
        source = str(source)
    if not isinstance(source, str):
        return _from_rows("rows", _listed(source), limit, wording, kind=say("set-is-rows"))
    known = {_plain(name): format for name, format in PUBLISHED.items()}
    if source == "pocket":
        return read_problem_set(PROBLEMS.read_bytes(), "pocket", limit, wording)
    if source.startswith(HUB):
        name = source.removeprefix(HUB)
        if not name:
            raise SettingError("problem_set", say("set-name-missing"))
        rows = enumerate(_while(go_on, name, hub_rows(name, public)), start=1)
        return _from_rows(name, rows, limit, wording, MOST_UNUSABLE_ON_HUB, say("set-is-on-hub"))
    if _plain(source) in known and not Path(source).exists():
        format = known[_plain(source)]
        assert format.hub is not None
        rows = enumerate(_while(go_on, format.name, published_rows(format.hub, public)), start=1)
        return _from_rows(format.name, rows, limit, wording, kind=say("set-is-published"))
    data = _file_content(source)
    return read_problem_set(data, Path(source).stem, limit, wording)


def is_known_set(source: str) -> bool:
    """Tell whether a source is the name of a set, bundled, published or on the hub, and not of a file."""
    published = {_plain(name) for name in PUBLISHED}
    return source == "pocket" or source.startswith(HUB) or _plain(source) in published


def read_problem_set(
    data: bytes | IO[bytes],
    name: str,
    limit: int | None = None,
    wording: str | None = None,
    paced: Callable[[Rows], Rows] = iter,
) -> ProblemSet:
    """The set in a file from whomever, its bytes or the file from here on; at most `limit` problems.

    It is JSON Lines, a JSON array or CSV, or one of them gzipped. Rows have `prompt`, `answer` (null
    if unknown) and, if they like, `id`; or the columns of a published set; or others whose names say
    what they are. Its rows are read as `paced` gives them on. Raises `SettingError` with the first faults
    if no row can be used, and whatever `paced` raises.
    """
    _check(limit, wording)
    if not isinstance(data, bytes):
        if not hasattr(data, "read"):
            raise SettingError("problem_set", say("set-no-bytes"))
        data = data.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        most = LARGEST_FILE // MEGABYTE
        raise SettingError("problem_set", say("set-too-large", name=name, most=most))
    file = read_rows(data, name, known_columns(), MOST_ROWS)
    return _from_rows(name, paced(file.rows), limit, wording, kind=file.kind)


def _listed(source: object) -> Rows:
    """Rows from Python, numbered. Raises `SettingError`."""
    if not isinstance(source, Sequence) or isinstance(source, (bytes, bytearray)) or not source:
        raise SettingError("problem_set", say("set-no-list"))
    wrong = UnusableRow(say("row-no-mapping"))
    return [
        (number, row if isinstance(row, Mapping) else wrong)
        for number, row in enumerate(source, start=1)
    ]


def _while(
    go_on: Callable[[], bool], name: str, rows: Iterable[Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    for row in rows:
        if not go_on():
            raise SettingError("problem_set", say("set-too-slow", name=name))
        yield row


def _from_rows(
    name: str,
    rows: Rows,
    limit: int | None,
    wording: str | None,
    most_unusable: int = MOST_ROWS,
    kind: Message | str = "",
) -> ProblemSet:
    problems: dict[str, Problem] = {}
    counted: Counter[Understood] = Counter()
    formats: set[str] = set()
    faults: list[Fault] = []
    asked: dict[str, int] = {}
    repeats: list[tuple[int, int]] = []
    unusable_rows = last_used = 0
    there: set[tuple[str, str]] = set()
    following = Following(rows)
    for number, row in following:
        if len(problems) == limit:
            break
        if len(problems) == MOST_PROBLEMS or number > MOST_ROWS:
            last = say("rows-too-many", problems=MOST_PROBLEMS, rows=MOST_ROWS)
            faults.append(Fault(number, say("rows-not-read", reason=last)))
            break
        if number - last_used > most_unusable:
            last = say("rows-no-problems", rows=most_unusable)
            faults.append(Fault(number, say("rows-not-read", reason=last)))
            break
        try:
            if isinstance(row, UnusableRow):
                raise row
            row = unwrapped(row)
            format = following.counted(row, recognised(row, formats))
            problem = problem_of(row, format, number, wording)
            problem = _named_apart(problem, number, problems, there)
            problems[problem.id] = problem
            if (earlier := asked.setdefault(problem.prompt, number)) != number:
                repeats.append((number, earlier))
            counted[_understood(row, format, problem, wording)] += 1
            formats.add(format.name)
            last_used = number
        except UnusableRow as unusable:
            unusable_rows += 1
            if unusable_rows <= MOST_FAULTS:
                faults.append(Fault(number, unusable.message))
            elif unusable_rows == MOST_FAULTS + 1:
                faults.append(Fault(number, say("rows-not-told")))
    if not problems:
        raise SettingError("problem_set", _without_usable_row(name, faults[:FAULTS_IN_MESSAGE]))
    understood = tuple(replace(one, rows=count) for one, count in counted.most_common())
    found = tuple(problems.values())
    return ProblemSet(name, found, tuple(faults), kind, understood, tuple(repeats))


def _without_usable_row(name: str, faults: Sequence[Fault]) -> Message:
    if not faults:
        return say("set-without-usable-row", name=name)
    first, *others = faults
    told = say("set-fault", row=str(first.row), message=first.message)
    for one in others:
        row = str(one.row)
        told = say("set-fault-after-fault", faults=told, row=row, message=one.message)
    return say("set-rows-unusable", name=name, faults=told)


def _named_apart(
    problem: Problem, number: int, problems: Mapping[str, Problem], there: set[tuple[str, str]]
) -> Problem:
    """The problem with an id of its own: several questions of some sets are made from one, and share its id."""
    if (problem.id, problem.prompt) in there:
        raise UnusableRow(say("row-id-used", id=repr(problem.id)))
    there.add((problem.id, problem.prompt))
    if problem.id not in problems:
        return problem
    name = f"{problem.id} (row {number})"
    if name in problems:
        raise UnusableRow(say("row-id-used", id=repr(name)))
    return replace(problem, id=name)


def _understood(
    row: Mapping[str, Any], format: Format, problem: Problem, wording: str | None
) -> Understood:
    template = wording or wording_for(format, problem.grading)
    question = (*format.before, format.question, *format.behind, *format.options)
    truth = truth_of(row, format)
    return Understood(format.name, question, format.answer, truth, template, problem.grading, 0)


def _file_content(source: str) -> bytes:
    names = ", ".join(["pocket", *PUBLISHED])
    try:
        path = Path(source)
        if not path.is_file():
            raise SettingError("problem_set", say("set-unknown", source=repr(source), names=names))
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except ValueError:
        raise SettingError("problem_set", say("set-no-file-name", source=repr(source))) from None
    except OSError as error:
        told = say("set-unreadable", source=source, reason=error.strerror or "")
        raise SettingError("problem_set", told) from error


def _check(limit: int | None, wording: str | None) -> None:
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 1):
        raise SettingError("limit", say("set-limit", limit=repr(limit)))
    check_template(wording, "wording")


def _plain(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "")
