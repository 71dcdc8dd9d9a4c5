"""Samples in the files that official judges read.

Knows the two formats: AlpacaEval's judge (`alpaca_eval --model_outputs FILE`), which compares
answers to instructions, and HumanEval's harness (`evaluate_functional_correctness FILE`).
"""

import json
from collections.abc import Iterable

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import Problem
from powerviz.grading.completions import completed
from powerviz.messages import say


def alpaca_eval_json(samples: Iterable[tuple[Problem, str]], generator: str) -> str:
    """A JSON list with an entry for each problem and response; `generator` names who responded.

    The judge wants one response to each instruction, so of several only the first is written.
    Raises `SettingError` if a problem is none of AlpacaEval.
    """
    entries: dict[str, dict[str, str]] = {}
    for problem, text in samples:
        entries.setdefault(
            problem.id,
            {
                "instruction": _detail(problem, "instruction", "AlpacaEval"),
                "output": text,
                "generator": generator,
                "dataset": problem.details.get("dataset", "unknown"),
            },
        )
    return json.dumps(list(entries.values()), ensure_ascii=False, indent=2) + "\n"


def humaneval_jsonl(samples: Iterable[tuple[Problem, str]]) -> str:
    """A line for each problem and response: the task and what comes behind its prompt.

    A problem may come several times, for pass@k. Raises `SettingError` if one has no code to
    complete.
    """
    lines = []
    for problem, text in samples:
        prompt = _detail(problem, "program", "HumanEval")
        completion = completed(prompt, text, _detail(problem, "entry_point", "HumanEval")).text
        lines.append(json.dumps({"task_id": problem.id, "completion": completion}) + "\n")
    return "".join(lines)


def _detail(problem: Problem, name: str, set_name: str) -> str:
    if name not in problem.details:
        told = say("export-of-another-set", problem=problem.id, detail=name, set=set_name)
        raise SettingError("problem_set", told)
    return problem.details[name]
