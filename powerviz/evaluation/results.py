"""Samples and the folder they lie in: `plan.json` first, then `samples.jsonl`, line by line.

Knows plans and files. A folder is self-contained: its plan holds the problems. A line counts once
it is whole; what a killed process had written reads back, and a torn last line is dropped. Nothing
in a file is executed or trusted: every line is validated.

It has more than 300 lines because writing, reading and mending a folder keep one contract, and are read
together.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path
from typing import Annotated, Any

import pandas as pd
from pydantic import BeforeValidator, FiniteFloat, TypeAdapter, ValidationError

from powerviz.analysis.movement import MOVEMENT, Movement
from powerviz.analysis.votes import Scores
from powerviz.analysis.votes_table import SCORED
from powerviz.errors import RecordingError
from powerviz.evaluation.plan import SCHEMA_VERSION, Plan, difference
from powerviz.messages import Message, message_from, say
from powerviz.runs.appending import lock, write_all
from powerviz.samplers import find_sampler
from powerviz.validation import first_fault

PLAN, SAMPLES = "plan.json", "samples.jsonl"

Key = tuple[str, str, int]


@dataclass(frozen=True)
class Sample:
    """One response to one problem.

    `seed` and `chain` name its randomness: with the method's settings, `powerviz.sample` of this
    seed draws it again, as the chain of this index. `answer`, `right` and `note` are its grade;
    `right` is None where nobody can tell. `log_prob` is that of the whole response under the plan's
    model and `confidence` the mean per token (nats); `length` counts its tokens, EOS included.

    `tokens` are those that the model decodes for it in a run of its own, candidates that were not
    chosen and proposals that were rejected included; None where an earlier version has not counted
    them. `tokens_shared`, `forward_passes` and `seconds` are its even share of the batch that it was
    drawn in, whose samples have prefixes in common. `plain_tokens` are those that the plain algorithm decodes for it, at least so many where `plain_tokens_exact` is false.
    `token_ids` and `token_texts` are the drawing model's, with `token_log_probs` under the plan's;
    those are None where the plan's model holds a token to be impossible, and `log_prob` is, too.

    `movement` is how its chain moved, None for methods without steps. `failed` marks a problem that the model could not be asked (too long for it, for instance): its
    text is empty, its note says why, and it counts as wrong.

    `said` is the note for the page, in whatever language; None where the note is the same in all, or was
    written by an earlier version.

    `scores` say how sure the drawing model was along the response, for votes; None where nobody votes over it, where
    an earlier version has drawn it, and where the model tells nothing of other tokens.
    """

    method: str
    problem: str
    index: int
    seed: int
    chain: int
    text: str
    answer: str | None
    right: bool | None
    note: str
    log_prob: FiniteFloat | None
    confidence: FiniteFloat | None
    length: int
    ended: bool
    tokens: FiniteFloat | None
    forward_passes: FiniteFloat
    plain_tokens: int
    plain_tokens_exact: bool
    seconds: FiniteFloat
    token_ids: tuple[int, ...] = ()
    token_texts: tuple[str, ...] = ()
    token_log_probs: tuple[FiniteFloat | None, ...] = ()
    failed: bool = False
    tokens_shared: FiniteFloat | None = None
    movement: Movement | None = None
    said: Annotated[Message | None, BeforeValidator(message_from)] = None
    scores: Scores | None = None

    @property
    def key(self) -> Key:
        """The key that no other sample of its evaluation has: method, problem, index."""
        return self.method, self.problem, self.index


FRAME_COLUMNS = (
    "method",
    "problem",
    "index",
    "grading",
    "right",
    "answer",
    "log_prob",
    "confidence",
    "length",
    "ended",
    "tokens",
    "tokens_shared",
    "forward_passes",
    "plain_tokens",
    "plain_tokens_exact",
    "seconds",
    "failed",
    "note",
    "seed",
    "chain",
    *MOVEMENT,
    *SCORED,
    "text",
)

FIELDS = tuple(name for name in FRAME_COLUMNS if name not in {"grading", *MOVEMENT, *SCORED})
MOST_GROUPS, LONGEST_GROUP = 24, 60
DTYPES: dict[str, Any] = {
    "right": "boolean",
    "log_prob": float,
    "confidence": float,
    "tokens": float,
    "tokens_shared": float,
    "ended": bool,
    "plain_tokens_exact": bool,
    "failed": bool,
    **dict.fromkeys((*MOVEMENT, *SCORED), float),
}

PLAN_JSON: TypeAdapter[Plan] = TypeAdapter(Plan)
SAMPLE_JSON: TypeAdapter[Sample] = TypeAdapter(Sample)


def samples_frame(plan: Plan, samples: Iterable[Sample]) -> pd.DataFrame:
    """A row per sample, in the plan's order, with a column for each of `groupings(plan)`.

    Log p in nats. This is what `powerviz.analysis.tables` reads. `grading` is the problem's.
    """
    methods = {method.name: place for place, method in enumerate(plan.methods)}
    places = {problem.id: place for place, problem in enumerate(plan.problems)}
    ordered = sorted(samples, key=lambda s: (methods[s.method], places[s.problem], s.index))
    problems = [plan.problems[places[sample.problem]] for sample in ordered]
    columns: dict[str, list[Any]] = {
        name: [getattr(sample, name) for sample in ordered] for name in FIELDS
    }
    columns |= {name: [getattr(one.movement, name, None) for one in ordered] for name in MOVEMENT}
    columns |= {
        column: [getattr(one.scores, name, None) for one in ordered]
        for column, name in SCORED.items()
    }
    columns["grading"] = [problem.grading for problem in problems]
    columns |= {
        name: [problem.details.get(name) for problem in problems] for name in groupings(plan)
    }
    names = [*FRAME_COLUMNS, *groupings(plan)]
    return pd.DataFrame(columns, columns=names).astype(DTYPES)


def groupings(plan: Plan) -> list[str]:
    """Details of the problems by which results can be grouped: few, short values, each shared.

    A value that one problem alone has is no group; it takes two groups to compare.
    """
    names = dict.fromkeys(name for problem in plan.problems for name in problem.details)
    chosen = []
    for name in names.keys() - set(FRAME_COLUMNS):
        values = Counter(problem.details.get(name) or "" for problem in plan.problems)
        few = len(values) <= min(MOST_GROUPS, len(plan.problems) // 2)
        if few and len(shared_values(plan, name)) > 1 and max(map(len, values)) <= LONGEST_GROUP:
            chosen.append(name)
    return sorted(chosen, key=list(names).index)


def shared_values(plan: Plan, name: str) -> list[str]:
    """The values of a detail that several problems have."""
    values = Counter(problem.details.get(name) for problem in plan.problems)
    return [value for value, count in values.items() if value and count > 1]


def read_plan(folder: str | Path) -> Plan:
    """The plan of an evaluation's folder. Raises `RecordingError` if it holds none."""
    path = Path(folder) / PLAN
    try:
        content = path.read_bytes()
    except (OSError, ValueError):
        told = say("folder-without-evaluation", folder=str(folder), plan=PLAN)
        raise RecordingError("folder", told) from None
    try:
        plan = PLAN_JSON.validate_json(content)
        if b'"template"' not in content:  # From a time when all prompts were plain text.
            plan = replace(plan, template="raw")
    except ValidationError as error:
        told = say("folder-no-plan", path=str(path), reason=_reason(error))
        raise RecordingError("folder", told) from None
    if plan.schema_version != SCHEMA_VERSION:
        version, known = repr(plan.schema_version), str(SCHEMA_VERSION)
        told = say("folder-schema-unknown", version=version, path=str(path), known=known)
        raise RecordingError("schema_version", told)
    return plan


def read_samples(folder: str | Path, plan: Plan | None = None) -> list[Sample]:
    """The samples in an evaluation's folder, in the order in which they were done.

    `plan` is the folder's, if it has been read already. Raises `RecordingError` if a line inside is no
    sample, or is none of the plan's.
    """
    return list(samples_in(folder, plan or read_plan(folder)))


def samples_in(folder: str | Path, plan: Plan) -> Iterator[Sample]:
    """Read samples as `read_samples` does, of a folder whose plan is known, one after the other."""
    path = Path(folder) / SAMPLES
    try:
        with path.open("rb") as file:
            whole = (line[:-1] for line in file if line.endswith(b"\n"))
            yield from _checked(plan, whole, path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise RecordingError("folder", _of_file("folder-unreadable", path, error)) from error


def write_plan(plan: Plan, folder: str | Path) -> None:
    """Write the plan into a new or empty folder, or see that it is the one that lies there.

    Raises `RecordingError` (field `out`) if the folder belongs to another plan, or to something
    else, or cannot be written.
    """
    folder = Path(folder)
    try:
        if (folder / PLAN).exists():
            _refuse_other(plan, folder)
            return
        if folder.exists() and any(not name.startswith(".") for name in os.listdir(folder)):
            told = say("folder-of-other-files", folder=str(folder), plan=PLAN)
            raise RecordingError("out", told)
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f".{PLAN}.{os.getpid()}.part"
        try:
            beside.write_bytes(PLAN_JSON.dump_json(plan, indent=1) + b"\n")
            os.replace(beside, folder / PLAN)
        finally:
            with suppress(OSError):
                beside.unlink()
    except ValueError:
        raise RecordingError("out", say("folder-no-name", folder=repr(str(folder)))) from None
    except OSError as error:
        told = say("folder-unwritable", folder=str(folder), reason=str(error.strerror))
        raise RecordingError("out", told) from error


@contextmanager
def appending(folder: str | Path) -> Iterator[FileIO]:
    """The folder's samples, open for more; a torn last line is cut off.

    Raises `RecordingError` (field `out`) if another process has them open, or they cannot be.
    """
    path = Path(folder) / SAMPLES
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        raise RecordingError("out", _of_file("folder-file-unwritable", path, error)) from error
    with FileIO(descriptor, "r+") as file:
        try:
            lock(file)
        except OSError:
            raise RecordingError("out", say("folder-file-in-use", path=str(path))) from None
        try:
            end = file.readall().rfind(b"\n") + 1
            file.truncate(end)
            file.seek(end)
        except OSError as error:
            raise RecordingError("out", _of_file("folder-file-unwritable", path, error)) from error
        yield file


def append(file: FileIO, sample: Sample) -> None:
    """One line, handed to the system at once. Raises `RecordingError` if the disk takes no more."""
    try:
        write_all(file, SAMPLE_JSON.dump_json(sample) + b"\n")
    except OSError as error:
        told = say("folder-samples-unwritable", reason=str(error.strerror))
        raise RecordingError("out", told) from error


def _refuse_other(plan: Plan, folder: Path) -> None:
    other = difference(read_plan(folder), plan)
    if other:
        told = say("folder-of-another-evaluation", folder=str(folder), difference=other)
        raise RecordingError("out", told)


def _checked(plan: Plan, lines: Iterable[bytes], path: Path) -> Iterator[Sample]:
    methods = {method.name: method.samples for method in plan.methods}
    problems = {problem.id for problem in plan.problems}
    seen: set[Key] = set()
    for number, line in enumerate(lines, start=1):
        try:
            sample = SAMPLE_JSON.validate_json(line)
        except ValidationError as error:
            place, reason = {"path": str(path), "line": str(number)}, _reason(error)
            told = say("folder-line-no-sample", **place, reason=reason)
            raise RecordingError("folder", told) from None
        planned = sample.problem in problems and 0 <= sample.index < methods.get(sample.method, 0)
        if not planned or sample.key in seen:
            told = say(
                "folder-sample-twice" if planned else "folder-sample-not-planned",
                path=str(path),
                line=str(number),
                index=str(sample.index),
                method=sample.method,
                problem=sample.problem,
            )
            raise RecordingError("folder", told)
        seen.add(sample.key)
        yield sample if sample.tokens_shared is not None else _with_both_costs(plan, sample)


def _with_both_costs(plan: Plan, sample: Sample) -> Sample:
    """A sample of an earlier version, whose `tokens` are its share of the batch.

    Of samples drawn side by side only independent ones say what each costs alone: its length.
    """
    method = next(method for method in plan.methods if method.name == sample.method)
    alone = sample.tokens
    if method.samples > 1 and find_sampler(method.sampler).several:
        alone = None if method.sampler == "power" else float(sample.length)
    return replace(sample, tokens=alone, tokens_shared=sample.tokens)


def _of_file(code: str, path: Path, error: OSError) -> Message:
    return say(code, path=str(path), reason=str(error.strerror))


def _reason(error: ValidationError) -> Message:
    place, reason, _ = first_fault(error)
    where = ".".join(map(str, place))
    return say("folder-reason", part=where or say("folder-content"), reason=reason)
