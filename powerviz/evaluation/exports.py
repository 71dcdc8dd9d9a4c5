"""Samples in the formats that other people's graders read.

Knows plans and samples. Each export is of one method: both graders take a file to be one system's.
"""

import json
from collections.abc import Iterable

from powerviz.evaluation.plan import Plan
from powerviz.evaluation.problems import Problem
from powerviz.evaluation.results import Sample

JUDGED = ("instruction", "dataset")


def exports(plan: Plan) -> list[str]:
    """Which of `humaneval` and `alpacaeval` the plan's problems can be exported as."""
    kinds = {
        "humaneval": any(problem.grading == "code" for problem in plan.problems),
        "alpacaeval": any(_judged(problem) for problem in plan.problems),
    }
    return [name for name, there in kinds.items() if there]


def humaneval_lines(plan: Plan, samples: Iterable[Sample], method: str) -> str:
    """JSON Lines with `task_id` and `completion`, as the harness of Chen et al. (2021) reads them."""
    tasks = {problem.id for problem in plan.problems if problem.grading == "code"}
    return "".join(
        json.dumps(
            {"task_id": one.problem, "completion": one.text if one.answer is None else one.answer}
        )
        + "\n"
        for one in _of(samples, method)
        if one.problem in tasks
    )


def alpacaeval_json(plan: Plan, samples: Iterable[Sample], method: str) -> str:
    """A JSON array for AlpacaEval's judge, which compares one output per instruction: the first."""
    problems = {problem.id: problem for problem in plan.problems if _judged(problem)}
    rows = [
        {name: problems[one.problem].details[name] for name in JUDGED}
        | {"output": one.text, "generator": f"{plan.model}, {method}"}
        for one in _of(samples, method)
        if one.problem in problems and one.index == 0
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def _judged(problem: Problem) -> bool:
    return problem.grading == "none" and all(name in problem.details for name in JUDGED)


def _of(samples: Iterable[Sample], method: str) -> Iterable[Sample]:
    return (sample for sample in samples if sample.method == method)
