"""`bench`: every variant beside the published algorithm, on screen and as JSON."""

import json
import math
from importlib import import_module

import pytest

from powerviz.benchmarks.published import CHAINS, GARDEN_PATH
from powerviz.benchmarks.sampling import VARIANTS
from powerviz.messages import say
from tests.cli.command import flags, powerviz

TINY = {
    "num_steps": 2,
    "block_size": 4,
    "max_new_tokens": 8,
    "seeds": 1,
    "prompt": "Anna has 3",
    "samples": 6,
}
NAMES = ["published", *VARIANTS]


@pytest.fixture(scope="module")
def report_and_output(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, str]:
    file = tmp_path_factory.mktemp("bench") / "numbers.json"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(import_module("powerviz.cli.bench"), "STEPS", (5, 20))
        result = powerviz("bench", *flags(**TINY, model="synthetic-peaked", json=file))
    assert result.code == 0, result
    assert result.err == ""
    assert str(file) in result.out
    return json.loads(file.read_text()), result.out


def test_every_variant_has_its_line(report_and_output: tuple[dict, str]) -> None:
    _, output = report_and_output
    lines = [line.strip() for line in output.splitlines()]
    starts = [next((name for name in NAMES if line.startswith(f"{name}  ")), "") for line in lines]
    assert [name for name in starts if name] == NAMES
    assert str(say("bench-model", model="", entropy="")).strip(", ") in output


def test_the_numbers_are_finite_and_positive_and_published_is_the_measure(
    report_and_output: tuple[dict, str],
) -> None:
    report, _ = report_and_output
    (model,) = report["models"].values()
    assert model["nats_per_token"] > 0
    assert [row["variant"] for row in model["rows"]] == NAMES
    for row in model["rows"]:
        numbers = [value for name, value in row.items() if name != "variant"]
        assert len(numbers) == 8
        assert all(math.isfinite(number) and number > 0 for number in numbers)
    ratios = {name: value for name, value in model["rows"][0].items() if name.endswith("_ratio")}
    assert ratios == dict.fromkeys(["tokens_ratio", "forward_passes_ratio", "seconds_ratio"], 1)


def test_the_table_fits_a_narrow_terminal(report_and_output: tuple[dict, str]) -> None:
    _, output = report_and_output
    # Its head, a line, and a row for each variant and the published one.
    table = output[output.index("variant") :].splitlines()[: 3 + len(VARIANTS)]
    assert table[-1].startswith("all ")
    assert max(len(line.rstrip()) for line in table) <= 80


def test_all_of_our_variants_give_responses_of_one_length(
    report_and_output: tuple[dict, str],
) -> None:
    (model,) = report_and_output[0]["models"].values()
    assert len({row["length"] for row in model["rows"][1:]}) == 1


def test_the_report_says_what_was_measured(report_and_output: tuple[dict, str]) -> None:
    report, _ = report_and_output
    assert list(report["models"]) == ["synthetic-peaked"]
    assert report["seeds"] == 1
    assert report["settings"]["max_new_tokens"] == 8
    assert report["machine"]["threads"] >= 1


def test_samples_of_one_prompt_are_timed_as_one_batch_and_one_by_one(
    report_and_output: tuple[dict, str],
) -> None:
    report, output = report_and_output
    (model,) = report["models"].values()
    batch = model["batch"]
    assert batch["samples"] == TINY["samples"]
    assert batch["ratio"] == pytest.approx(batch["one_by_one"] / batch["together"])
    said = say(
        "bench-samples",
        samples="6",
        together=f"{batch['together']:.3f}",
        alone=f"{batch['one_by_one']:.3f}",
        ratio=f"{batch['ratio']:.1f}",
    )
    assert str(said) in output


def test_a_power_sample_is_timed_in_low_temperature_samples(
    report_and_output: tuple[dict, str],
) -> None:
    report, output = report_and_output
    (model,) = report["models"].values()
    single = model["single"]
    assert single["ratio"] == pytest.approx(single["power"] / single["low_temperature"])
    assert single["num_steps"] == 10 and single["passes_ratio"] >= 1
    said = say(
        "bench-single",
        steps="10",
        ratio=f"{single['ratio']:.2f}",
        passes=f"{single['passes_ratio']:.2f}",
        length=f"{single['length_ratio']:.2f}",
        milliseconds=f"{single['a_pass']:.2f}",
    )
    assert str(said) in " ".join(output.split())


@pytest.mark.nightly
def test_several_models_are_measured_one_after_the_other() -> None:
    models = ["synthetic-peaked", "synthetic-flat"]
    arguments = [word for name in models for word in ("--model", name)]
    result = powerviz("bench", *flags(**TINY), *arguments)
    assert result.code == 0
    assert [result.out.count(f"{name}, ") for name in models] == [1, 1]
    assert result.out.count("\npublished  ") == 2


@pytest.mark.usefixtures("nothing_loads")
def test_no_seeds_at_all_are_refused() -> None:
    result = powerviz("bench", "--seeds", "0")
    assert result.code == 2
    assert "--seeds" in result.err


def test_how_far_both_algorithms_end_from_the_power_distribution_is_told(
    report_and_output: tuple[dict, str],
) -> None:
    report, output = report_and_output
    few, many = report["distances"]
    assert many["published"] > few["published"] > many["ours"]
    assert f"{many['published']:.2f}" in output
    title = str(say("bench-distances", table=GARDEN_PATH.name, runs=str(CHAINS)))
    assert title in " ".join(output.split())  # a narrow table breaks it
