"""The tables of an evaluation as files beside its samples, for spreadsheets and notebooks.

Knows plans, samples and tables; how they are shown is not decided here.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from powerviz.analysis.lengths import extreme_lengths
from powerviz.analysis.reweighting import alpha_curves, alpha_slopes
from powerviz.analysis.tables import (
    groups_table,
    methods_table,
    pairs_table,
    pass_at_k_table,
    sweep_table,
)
from powerviz.analysis.votes_table import votes_table
from powerviz.errors import RecordingError, SettingError
from powerviz.evaluation.csv_files import csv_text
from powerviz.evaluation.grading import right_by_the_paper
from powerviz.evaluation.plan import GRADERS, Plan, none_of
from powerviz.evaluation.results import Sample, groupings, samples_frame, shared_values
from powerviz.evaluation.targets import targets_of_plan
from powerviz.messages import say
from powerviz.runs.cut_off import CAPPED

MANY_EMPTY = MANY_CUT_OFF = 0.2
"""A share of the responses that is worth a word."""
SWEPT = ("alpha", "temperature", "num_steps", "block_size")


@dataclass(frozen=True)
class Report:
    """All tables of an evaluation, as far as it has come; see `powerviz.analysis.tables`.

    `groups` has one table for each detail of the problems they can be grouped by, `sweeps` one for
    each setting that methods sweep over. `lengths` is that of `powerviz.analysis.lengths`, held against the method
    `reference`, and `alpha_curves` and `alpha_slopes` are those of `powerviz.analysis.reweighting`,
    without methods that are `unmixed`. `votes` is that of `powerviz.analysis.votes_table`. `capped` are methods whose responses may be cut off before the limit of tokens.
    """

    samples: pd.DataFrame
    methods: pd.DataFrame
    pass_at_k: pd.DataFrame
    pairs: pd.DataFrame
    groups: dict[str, pd.DataFrame]
    sweeps: dict[str, pd.DataFrame]
    reference: str | None
    lengths: pd.DataFrame
    alpha_curves: pd.DataFrame
    alpha_slopes: pd.DataFrame
    unmixed: list[str]
    votes: pd.DataFrame
    capped: frozenset[str] = frozenset()


def report(plan: Plan, samples: Sequence[Sample], grader: str | None = None) -> Report:
    """The tables of these samples; with the grader `paper`, what it says of them in a column more."""
    frame = samples_frame(plan, samples)
    if grader is not None:
        frame["right_paper"] = right_by(grader, plan, frame)
    methods = methods_table(frame)
    targets, reference = targets_of_plan(plan, methods), reference_of(plan)
    sweeps = {setting: sweep_table(methods, plan.settings, setting) for setting in SWEPT}
    return Report(
        frame,
        methods,
        pass_at_k_table(frame),
        pairs_table(frame),
        {
            name: groups_table(frame[frame[name].isin(shared_values(plan, name))], name)
            for name in groupings(plan)
        },
        {setting: table for setting, table in sweeps.items() if not table.empty},
        reference,
        extreme_lengths(frame, limits_of(plan), reference),
        alpha_curves(frame, targets.alphas),
        alpha_slopes(frame, targets.alphas),
        targets.unmixed,
        votes_table(frame),
        frozenset(method.name for method in plan.methods if method.sampler in CAPPED),
    )


def limits_of(plan: Plan) -> dict[str, int]:
    """The limit of tokens of each method's responses."""
    return {method.name: method.settings["max_new_tokens"] for method in plan.methods}


def reference_of(plan: Plan) -> str | None:
    """The method whose samples lengths are held against: base samples of the plan's own model."""
    base = (one.name for one in plan.methods if one.sampler == "base" and one.model is None)
    return next(base, None)


def many_empty(frame: pd.DataFrame) -> tuple[int, int] | None:
    """How many responses are empty, of how many that were drawn; None unless they are many.

    An accuracy does not say it: the model was most likely asked in a way it does not expect.
    """
    drawn = frame[~frame["failed"]]
    empty = int((drawn["text"].str.strip() == "").sum())
    many = len(drawn) > 0 and empty >= MANY_EMPTY * len(drawn)
    return (empty, len(drawn)) if many else None


def many_cut_off(found: Report) -> tuple[int, int] | None:
    """How many responses reached the limit of tokens, of how many drawn; None unless they are many.

    Such a response mostly counts as wrong, whatever it would have come to. Methods whose responses are cut off
    before the limit, which a higher one would not change, do not count.
    """
    frame = found.samples
    drawn = frame[~frame["failed"] & ~frame["method"].isin(found.capped)]
    cut_off = int((~drawn["ended"]).sum())
    many = len(drawn) > 0 and cut_off >= MANY_CUT_OFF * len(drawn)
    return (cut_off, len(drawn)) if many else None


def ended_at_stop(plan: Plan, samples: Sequence[Sample]) -> tuple[int, int] | None:
    """How many responses ended at a stop text, of how many that could; None if no method has one."""
    stops = {method.name: method.settings.get("stop") or () for method in plan.methods}
    could = [one for one in samples if stops[one.method] and not one.failed]
    at_stop = sum(one.ended and any(s in one.text for s in stops[one.method]) for one in could)
    return (at_stop, len(could)) if any(stops.values()) else None


def right_by(grader: str, plan: Plan, frame: pd.DataFrame) -> pd.Series:
    """The verdicts of another grader; ours where it has none, on programs for instance.

    Raises `SettingError` (field `grader`).
    """
    if grader not in GRADERS:
        raise SettingError("grader", none_of(grader, GRADERS))
    problems = {problem.id: problem for problem in plan.problems}
    verdicts = []
    for name, text, right in zip(frame["problem"], frame["text"], frame["right"], strict=True):
        theirs = right_by_the_paper(problems[name], text)
        verdicts.append(right if theirs is None else theirs)
    return pd.Series(verdicts, index=frame.index, dtype="boolean")


def write_csv(found: Report, folder: str | Path) -> list[Path]:
    """Write every table as CSV and give the files. Raises `RecordingError` (field `out`)."""
    tables = {
        "samples": found.samples,
        "methods": found.methods,
        "pass_at_k": found.pass_at_k,
        "pairs": found.pairs,
        "votes": found.votes,
        "lengths": found.lengths,
        "alpha_curves": found.alpha_curves,
        "alpha_slopes": found.alpha_slopes,
        **{f"by_{_file_name(name)}": table for name, table in found.groups.items()},
        **{f"sweep_{name}": table for name, table in found.sweeps.items()},
    }
    files = []
    for name, table in tables.items():
        path = Path(folder) / f"{name}.csv"
        try:
            path.write_text(csv_text(table), encoding="utf-8", newline="")
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else str(error)
            told = say("folder-file-unwritable", path=str(path), reason=reason)
            raise RecordingError("out", told) from error
        files.append(path)
    return files


def _file_name(name: str) -> str:
    return "".join(char if char.isalnum() or char in "-_" else "_" for char in name)
