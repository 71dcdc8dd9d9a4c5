"""The published rule on the command line: its decisions are printed, and its bias wherever its responses are."""

from pathlib import Path

import powerviz as pv
from powerviz.messages import say
from tests.cli.command import flags, powerviz

PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SHORT = {"num_steps": 3, "block_size": 10, "max_new_tokens": 20, "seed": 5}
CAVEAT = str(say("method-as-published-caveat"))


def unwrapped(text: str) -> str:
    return " ".join(text.split())


def test_its_decisions_are_printed_with_its_bias(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    result = powerviz(
        "sample", PROMPT, "--method", "as_published", "--out", str(file), *flags(**SHORT)
    )
    assert result.code == 0, result
    assert len(result.decisions) == len(pv.load_run(file).steps) > 2
    assert CAVEAT in unwrapped(result.out)
    assert str(say("cli-label-decisions")) in result.out


def test_its_bias_is_said_beside_samples_of_others_and_not_without_its_own(tmp_path: Path) -> None:
    for methods, there in (("greedy,as_published", True), ("greedy,base", False)):
        asked = flags(methods=methods, samples=1, **SHORT)
        compared = powerviz("compare", PROMPT, *asked)
        out = tmp_path / methods
        evaluated = powerviz("evaluate", "pocket", *asked, *flags(limit=1, out=out))
        for result in (compared, evaluated):
            assert result.code == 0, result
            assert (CAVEAT in unwrapped(result.out)) == there
