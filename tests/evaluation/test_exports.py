"""Files for the official judges."""

import json

from powerviz.evaluation.exports import alpaca_eval_json, humaneval_jsonl
from powerviz.evaluation.sets.problems import read_problem_set
from tests.evaluation.sets import rows
from tests.refusals import refuses

CODE, CHAT, PLAIN = read_problem_set(
    rows.lines(rows.HUMANEVAL, rows.ALPACAEVAL, rows.PLAIN), "all"
).problems


def test_alpaca_evals_judge_gets_one_output_for_each_instruction() -> None:
    written = json.loads(alpaca_eval_json([(CHAT, "Rhine, Põ, <b>"), (CHAT, "again")], "power"))
    assert written == [
        {
            "instruction": "Name three rivers.",
            "output": "Rhine, Põ, <b>",
            "generator": "power",
            "dataset": "helpful_base",
        }
    ]


def test_humanevals_harness_gets_each_sample_as_a_completion_of_the_prompt() -> None:
    samples = [(CODE, "    return 0\n\n\nprint(1)"), (CODE, "def total(xs):\n    return 6\n")]
    first, second = map(json.loads, humaneval_jsonl(samples).splitlines())
    assert first == {"task_id": "HumanEval/900", "completion": "    return 0\n\n\n"}
    names: dict = {}
    exec(str(rows.HUMANEVAL["prompt"]) + second["completion"], names)  # noqa: S102
    assert set(second) == {"task_id", "completion"} and names["total"]([]) == 6


def test_other_problems_cannot_be_exported_this_way() -> None:
    with refuses("export-of-another-set", "problem_set", set="AlpacaEval"):
        alpaca_eval_json([(PLAIN, "2")], "power")
    with refuses("export-of-another-set", "problem_set", set="HumanEval"):
        humaneval_jsonl([(PLAIN, "2")])
