"""Samples as other people's graders read them."""

import json
from dataclasses import replace

from powerviz.evaluation.exports import alpacaeval_json, exports, humaneval_lines
from powerviz.evaluation.plan import Plan, method
from powerviz.evaluation.problems import Problem
from powerviz.evaluation.results import Sample
from tests.evaluation.toy import finished, toy_plan

CODE = Problem("HumanEval/0", "def f():\n", None, "code", {"test": "", "entry_point": "f"})
ASKED = Problem("1", "Say ünï", None, "none", {"instruction": "Say ünï", "dataset": "helpful_base"})
PLAN = Plan("both", (CODE, ASKED), (method("base", 2), method("greedy")), "toy")


def sample(problem: str, name: str, index: int, text: str, answer: str | None = None) -> Sample:
    like = finished(toy_plan(1, 1))[0]
    return replace(like, problem=problem, method=name, index=index, text=text, answer=answer)


SAMPLES = [
    sample("HumanEval/0", PLAN.methods[0].name, 0, "    return 1\ndef g", "    return 1\n"),
    sample("HumanEval/0", PLAN.methods[0].name, 1, "    return 2"),
    sample("HumanEval/0", PLAN.methods[1].name, 0, "    return 3"),
    sample("1", PLAN.methods[0].name, 0, "ünï <b>"),
    sample("1", PLAN.methods[0].name, 1, "second"),
]


def test_plans_say_what_they_can_be_exported_as() -> None:
    assert exports(PLAN) == ["humaneval", "alpacaeval"]
    assert exports(toy_plan(1, 1)) == []


def test_humaneval_gets_all_completions_of_one_method() -> None:
    lines = humaneval_lines(PLAN, SAMPLES, PLAN.methods[0].name).splitlines()
    assert [json.loads(line) for line in lines] == [
        {"task_id": "HumanEval/0", "completion": "    return 1\n"},
        {"task_id": "HumanEval/0", "completion": "    return 2"},
    ]


def test_the_judge_of_alpacaeval_gets_one_output_per_instruction() -> None:
    assert json.loads(alpacaeval_json(PLAN, SAMPLES, PLAN.methods[0].name)) == [
        {
            "instruction": "Say ünï",
            "dataset": "helpful_base",
            "output": "ünï <b>",
            "generator": f"toy, {PLAN.methods[0].name}",
        }
    ]
