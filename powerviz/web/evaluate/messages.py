"""Messages about an evaluation, as JSON: its plan in short, its tables, its answers.

Knows plans, samples and the tables made of them. Every number the tab shows comes from here; the
browser only draws.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from powerviz.analysis.distributions import distributions
from powerviz.analysis.tables import methods_table
from powerviz.evaluation.csv_files import csv_text
from powerviz.evaluation.exports import alpaca_eval_json, humaneval_jsonl
from powerviz.evaluation.plan import Method, Plan, usual_name, usual_title
from powerviz.evaluation.report import many_cut_off, many_empty, report
from powerviz.evaluation.results import Sample, groupings, samples_frame
from powerviz.evaluation.sets.problems import Fault, Problem
from powerviz.messages import Said, to_page
from powerviz.methods import own_methods
from powerviz.prompts import CHAT
from powerviz.web.evaluate.message_types import (
    AnswersMessage,
    HistogramMessage,
    PlanMessage,
    ProblemRow,
    ResultsMessage,
)
from powerviz.web.shared.after_samples import alpha_curves_told, right_by_votes_told, rows_of

DISTRIBUTIONS = ("log_prob", "confidence", "length")
LONGEST_TITLE = 90
# Of the range in which nearly all values are, so much may be added for the last ones.
MOST_EMPTY = 0.3


def plan_in_short(plan: Plan, faults: Sequence[Fault]) -> PlanMessage:
    """The facts that are known before the first sample."""
    plain = plan.system is None and not plan.history and plan.eos is None
    return {
        "set": plan.problem_set,
        "problems": len(plan.problems),
        "model": plan.model,
        "wrapping": None if plan.template is None else "chat" if plan.template in CHAT else "raw",
        "seed": plan.seed,
        "executes_code": plan.execute_code,
        "gradings": Counter(problem.grading for problem in plan.problems),
        "untold": sum(p.answer is None for p in plan.problems if p.grading in ("math", "choice")),
        "groupings": groupings(plan),
        "exports": exports(plan),
        "methods": [
            {
                "name": method.name,
                "title": _method_title(method),
                "sampler": method.sampler,
                "model": method.model,
                "samples": method.samples,
                "watchable": plain
                and method.model is None
                and own_methods()[method.sampler].look.live == "explore"
                and not method.settings["stop"],
                "settings": dict(method.settings),
            }
            for method in plan.methods
        ],
        "faults": faults_told(faults),
    }


def _method_title(method: Method) -> Said:
    """A name that somebody has given it, or the usual one in the visitor's language."""
    usual = method.name == usual_name(method)
    title: Said = to_page(usual_title(method) if usual else method.name)
    return title


def faults_told(faults: Iterable[Fault]) -> list[dict[str, Any]]:
    """The rows of a set that were left out, and why."""
    return [{"row": fault.row, "message": to_page(fault.message)} for fault in faults]


def results(plan: Plan, samples: Sequence[Sample]) -> ResultsMessage:
    """The tables of the samples so far; `done` says of how many. May take seconds."""
    found = report(plan, samples)
    empty, cut_off = many_empty(found.samples), many_cut_off(found)
    return {
        "done": len(samples),
        "failed": int(found.samples["failed"].sum()),
        "many_empty": None if empty is None else {"empty": empty[0], "drawn": empty[1]},
        "many_cut_off": None if cut_off is None else {"cut_off": cut_off[0], "drawn": cut_off[1]},
        "methods": _rows(found.methods),
        "pass_at_k": _rows(found.pass_at_k),
        "pairs": _rows(found.pairs),
        "groups": {name: _rows(table) for name, table in found.groups.items()},
        "sweeps": {setting: _rows(table) for setting, table in found.sweeps.items()},
        "reference": found.reference,
        "lengths": rows_of(found.lengths),
        "alphas": alpha_curves_told(found.alpha_curves, found.alpha_slopes),
        "unmixed": found.unmixed,
        "votes": right_by_votes_told(found.votes),
        "distributions": {name: _distributions(found.samples, name) for name in DISTRIBUTIONS},
    }


def table_csv(plan: Plan, samples: Sequence[Sample]) -> str:
    """A row per method."""
    return csv_text(methods_table(samples_frame(plan, samples)))


def exports(plan: Plan) -> list[str]:
    """The formats, of `humaneval` and `alpacaeval`, as which the plan's problems can be exported."""
    kinds = {
        "humaneval": any(map(_for_humaneval, plan.problems)),
        "alpacaeval": any(map(_for_alpacaeval, plan.problems)),
    }
    return [name for name, there in kinds.items() if there]


def humaneval_file(plan: Plan, samples: Iterable[Sample], method: str) -> str:
    """One method's samples for HumanEval's harness; to it, a file is one system."""
    return humaneval_jsonl(_responses(plan, samples, method, _for_humaneval))


def alpacaeval_file(plan: Plan, samples: Iterable[Sample], method: str) -> str:
    """One method's first samples for AlpacaEval's judge."""
    first = sorted(samples, key=lambda sample: sample.index)
    responses = _responses(plan, first, method, _for_alpacaeval)
    return alpaca_eval_json(responses, f"{plan.model}, {method}")


def problem_list(plan: Plan, samples: Iterable[Sample]) -> list[ProblemRow]:
    """A row per problem that has samples."""
    places = {method.name: place for place, method in enumerate(plan.methods)}
    right: dict[str, list[int]] = {}
    graded: dict[str, list[int]] = {}
    for sample in samples:
        for counts in (right, graded):
            counts.setdefault(sample.problem, [0] * len(places))
        right[sample.problem][places[sample.method]] += sample.right is True
        graded[sample.problem][places[sample.method]] += sample.right is not None
    return [
        {
            "index": index,
            "id": problem.id,
            "title": _title(problem),
            "right": right[problem.id],
            "graded": graded[problem.id],
        }
        for index, problem in enumerate(plan.problems)
        if problem.id in right
    ]


def problem_answers(plan: Plan, samples: Iterable[Sample], index: int) -> AnswersMessage:
    """One problem and all its samples so far. Raises `IndexError`."""
    problem = plan.problems[index]
    places = {method.name: place for place, method in enumerate(plan.methods)}
    mine = sorted(
        (sample for sample in samples if sample.problem == problem.id),
        key=lambda sample: (places[sample.method], sample.index),
    )
    kept = "method index seed chain text answer right log_prob confidence length tokens failed"
    return {
        "index": index,
        "id": problem.id,
        "prompt": problem.prompt,
        "truth": problem.answer,
        "grading": problem.grading,
        "details": {name: problem.details.get(name) for name in groupings(plan)},
        "samples": [
            {name: getattr(sample, name) for name in kept.split()}
            | {"note": to_page(sample.said or sample.note)}
            for sample in mine
        ],
    }


def _for_humaneval(problem: Problem) -> bool:
    return problem.grading == "code"


def _for_alpacaeval(problem: Problem) -> bool:
    return problem.grading == "none" and "instruction" in problem.details


def _responses(
    plan: Plan, samples: Iterable[Sample], method: str, fits: Callable[[Problem], bool]
) -> list[tuple[Problem, str]]:
    problems = {problem.id: problem for problem in plan.problems if fits(problem)}
    return [
        (problems[sample.problem], sample.text)
        for sample in samples
        if sample.method == method and sample.problem in problems
    ]


def _distributions(frame: pd.DataFrame, column: str) -> HistogramMessage:
    known = frame[frame[column].notna() & ~frame["failed"]]
    values = {
        str(name): mine[column].to_numpy(dtype=float)
        for name, mine in known.groupby("method", sort=False)
    }
    low, high = _ends(np.concatenate([*values.values(), []]))
    found = distributions({name: own.clip(low, high).tolist() for name, own in values.items()})
    return {
        "edges": found.edges,
        "outside": int(sum(((own < low) | (own > high)).sum() for own in values.values())),
        "methods": [
            {
                "method": name,
                "samples": len(values[name]),
                "mean": float(values[name].mean()),
                "shares": [count / len(values[name]) for count in one.counts],
            }
            for name, one in found.groups.items()
        ],
    }


def _ends(values: np.ndarray) -> tuple[float, float]:
    """The ends of a histogram: the last value on either side, or nearer if that one is far off."""
    if not len(values):
        return 0.0, 0.0
    inner = np.quantile(values, (0.01, 0.99))
    outer = float(values.min()), float(values.max())
    most = MOST_EMPTY * float(inner[1] - inner[0])
    low = outer[0] if inner[0] - outer[0] <= most else float(inner[0])
    high = outer[1] if outer[1] - inner[1] <= most else float(inner[1])
    return low, high


def _rows(table: pd.DataFrame) -> list[Any]:
    """Plain values; null where there is none."""
    rows: list[Any] = json.loads(table.to_json(orient="records", double_precision=15))
    return rows


def _title(problem: Problem) -> str:
    words = " ".join(problem.prompt.split())
    return words if len(words) <= LONGEST_TITLE else words[: LONGEST_TITLE - 1] + "…"
