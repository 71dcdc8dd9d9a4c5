"""`compare`: a row for each sample of each method, graded where the truth is known."""

import dataclasses
import itertools
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

import powerviz as pv
from powerviz.evaluation import comparison
from powerviz.messages import say
from powerviz.methods import baselines_first
from powerviz.models import DEFAULT_MODEL
from powerviz.samplers import SAMPLERS
from tests.cli.command import Outcome, assert_refused, flags, powerviz
from tests.models.checkpoints import lora_for, saved
from tests.models.families import build_model

PROMPT = "Anna has 3 apples. Then Anna buys 2 more. How many apples does Anna have now?"
SETTINGS = {"alpha": 4.0, "num_steps": 2, "block_size": 6, "max_new_tokens": 12, "seed": 1}

MEANS = str(say("cli-means-per-sample"))


def compared(*arguments: str, **settings: object) -> Outcome:
    result = powerviz("compare", PROMPT, *arguments, *flags(**SETTINGS | settings))
    assert result.code == 0, result
    assert result.err == ""
    return result


def tables(result: Outcome) -> tuple[list[list[str]], list[list[str]]]:
    """The rows of samples and of means, as words."""
    samples, means = result.out.split(str(say("cli-compare-legend")))[0].split(MEANS)
    rows = [[line.split() for line in table.splitlines()] for table in (samples, means)]
    known = [[row for row in table if row[:1] and row[0] in SAMPLERS] for table in rows]
    return known[0], known[1]


def test_there_is_a_row_for_every_sample_of_every_method_and_one_of_means() -> None:
    methods = baselines_first()
    samples, means = tables(compared(samples=3))
    counts = {method: sum(row[0] == method for row in samples) for method in methods}
    assert counts == {method: 1 if method == "greedy" else 3 for method in methods}
    assert [row[0] for row in means] == methods


def test_the_table_states_the_numbers_of_the_comparison() -> None:
    model = pv.load_model(DEFAULT_MODEL)
    settings = SETTINGS | {"temperature": 1 / SETTINGS["alpha"]}
    items = comparison.compare(model, PROMPT, ["power"], 2, settings)
    found = [item for item in items if isinstance(item, comparison.Sample)]
    frame = comparison.comparison_frame(found)
    samples, _ = tables(compared(methods="power", samples=2))
    assert [row[3] for row in samples] == [f"{value:.2f}" for value in frame["log_prob"]]
    assert [row[4] for row in samples] == [str(value) for value in frame["length"]]
    for row, text in zip(samples, frame["text"], strict=True):
        assert " ".join(row[5:]).rstrip("…") in text


@pytest.mark.parametrize("truth", ["answer", "no such answer"])
def test_with_the_truth_samples_are_graded(truth: str) -> None:
    """Greedy needs room to end: a response that is cut off has no last number."""
    if truth == "answer":
        truth = str(pv.sample(pv.load_model(), PROMPT, "greedy", max_new_tokens=64).answer)
        assert truth != "None"
        expected, right = str(say("cli-right")), "1"
    else:
        expected, right = str(say("cli-wrong")), "0"
    result = compared("--truth", truth, methods="greedy", max_new_tokens=64)
    samples, means = tables(result)
    assert expected in " ".join(samples[0])
    mean = say("cli-right-of-compared", right=right, compared="1")
    assert str(mean) in " ".join(means[0])


def test_without_the_truth_nothing_is_graded() -> None:
    result = compared(methods="greedy")
    for code in ("cli-column-right", "cli-right", "cli-wrong"):
        assert str(say(code)) not in result.out


def test_low_temperature_is_as_sharp_as_the_target_of_power_sampling() -> None:
    arguments = {"max_new_tokens": 12, "seed": 1, "temperature": 0.5}
    run = pv.sample(pv.load_model("synthetic-flat"), PROMPT, "low_temperature", **arguments)
    result = compared(model="synthetic-flat", methods="low_temperature", samples=1, alpha=2)
    samples, _ = tables(result)
    assert samples[0][3] == f"{run.log_prob:.2f}"


def test_a_method_named_twice_is_compared_once() -> None:
    assert len(tables(compared(methods="greedy, greedy,"))[0]) == 1


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("methods", ["magic", "power,magic", "power,,Magic", "", " , "])
def test_an_unknown_method_is_refused_with_those_there_are_before_the_model_loads(
    methods: str,
) -> None:
    sentence = assert_refused(powerviz("compare", "--methods", methods), "methods")
    assert all(name in sentence for name in SAMPLERS)


def test_samples_of_a_second_model_stand_beside_those_of_the_first() -> None:
    result = compared("--second-model", "pocket-grpo", methods="base", samples=2)
    means = result.out.split(MEANS)[1].split(str(say("cli-compare-legend")))[0]
    said = say("cli-second-model", method="second_model", second="pocket-grpo", model="pocket")
    assert str(said) in result.out
    assert [line.split()[0] for line in means.splitlines() if "_" in line] == ["second_model"]


@pytest.mark.filterwarnings("ignore:Could not find a config file")
def test_a_folder_with_a_lora_of_the_model_is_a_second_model_on_its_weights(tmp_path: Path) -> None:
    base = saved(tmp_path / "base", build_model("llama", dtype=torch.float32))
    lora = lora_for(base, tmp_path / "lora")
    models = ["--model", str(base), "--second-model", str(lora)]
    result = powerviz(
        "compare", "Anna has one", *models, "--methods", "base", *flags(**SETTINGS | {"samples": 1})
    )
    assert result.code == 0, result
    second = f"{base}+{lora}"
    said = say("cli-second-model", method="second_model", second=second, model=str(base))
    assert str(said) in " ".join(result.out.split())


@pytest.mark.usefixtures("nothing_loads")
def test_an_empty_truth_is_refused() -> None:
    assert_refused(powerviz("compare", "--truth", " "), "truth")


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("samples", ["0", "-1", "1000000"])
def test_a_number_of_samples_out_of_range_is_refused(samples: str) -> None:
    result = powerviz("compare", "--samples", samples)
    assert result.code == 2
    assert "--samples" in result.err


def test_a_model_that_breaks_leaves_the_methods_that_were_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = comparison.compare

    def breaks_after_the_first(*arguments: Any) -> Iterator[Any]:
        yield from itertools.takewhile(lambda item: item.method == "greedy", done(*arguments))
        raise pv.ModelError("model", "computed nonsense")

    monkeypatch.setattr(comparison, "compare", breaks_after_the_first)
    result = powerviz("compare", PROMPT, "--methods", "greedy,power", *flags(**SETTINGS))
    assert_refused(result, "model")
    assert [row[0] for row in tables(result)[0]] == ["greedy"]


def test_where_there_is_nothing_to_average_there_is_a_dash_and_why(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = comparison.compare

    def unknown(*arguments: Any) -> Iterator[Any]:
        for item in done(*arguments):
            if isinstance(item, comparison.Sample):
                token = dataclasses.replace(item.tokens[0], log_prob=-math.inf)
                item = dataclasses.replace(item, tokens=(token,), right=None, cost=None)
            yield item

    monkeypatch.setattr(comparison, "compare", unknown)
    result = compared("--methods", "base", "--samples", "2", truth="9!!!!")
    assert "nan" not in result.out.casefold() and "<NA>" not in result.out
    assert "inf" not in result.out.split(MEANS)[1].split(str(say("cli-compare-legend")))[0]
    samples, means = tables(result)
    assert [row[1:] for row in means] == [["–", "–", "1.0", "–", "–", "–", "–"]]
    assert all("–" in row and "✗" not in row for row in samples)
    for code in ("cli-dash-cost", "cli-dash-log-p", "cli-dash-right"):
        assert str(say("cli-dash", reason=say(code))) in result.out


def test_samples_are_read_at_another_alpha_and_counted_as_votes_over_twenty_tokens() -> None:
    methods = "base,power,low_temperature"
    result = compared("--truth", "5", methods=methods, samples=6, max_new_tokens=64)
    after = result.out.split(str(say("cli-compare-legend")))[1]
    alphas, votes = after.split(str(say("cli-votes")))
    rows = {row[0]: row for line in alphas.splitlines() if (row := line.split())}
    assert "base" in rows and not {"low_temperature", "power"} & set(rows)
    assert str(say("another-alpha-not-mixed", methods="power")) in alphas
    assert rows["base"][1] == "1"
    assert rows["base"][2] != "–"  # at the α that they were drawn at
    assert rows["base"][6] == "–"  # at 16
    assert str(say("votes-confidence", k="20", wanted="20")) in votes
    assert str(say("cli-votes-top", share="10%")) in votes
