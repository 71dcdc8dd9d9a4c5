"""The bundled model's card: its presets, and no number in it that was not measured."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import Sample, samples_frame
from powerviz.paths import GRPO, POCKET
from powerviz.pocket import evaluation
from powerviz.pocket.card import Measurement, write_card, write_texts
from powerviz.pocket.corpus import held_out_exercises
from powerviz.pocket.evaluation import (
    card_plan,
    held_out_problems,
    methods,
    power,
    reworded_methods,
    sweep,
)
from powerviz.pocket.pivots import branchings
from powerviz.pocket.problems import load_problems
from tests.covers import by_night

PROBLEMS = [held_out_problems()[index] for index in (18, 80, 0, 1)]  # two hard ones, two easy


def sample(method: str, problem: str, index: int, right: bool) -> Sample:
    """One that is the same but for its grade."""
    return Sample(
        method=method,
        problem=problem,
        index=index,
        seed=0,
        chain=index,
        text="The answer is 1.",
        answer="1",
        right=right,
        note="",
        log_prob=-2.0,
        confidence=-2 / 30,
        length=30,
        ended=True,
        tokens=100,
        tokens_shared=25,
        forward_passes=50,
        plain_tokens=400,
        plain_tokens_exact=True,
        seconds=0.5,
    )


def test_samples_of_the_tuned_model_are_scored_by_the_base_model() -> None:
    tuned = replace(methods()[-1], samples=3)
    plan = card_plan(PROBLEMS[:1], [tuned])
    samples = [progress.sample for progress in evaluate(plan)]
    run = pv.sample(
        pv.load_model("pocket-grpo"),
        PROBLEMS[0].prompt,
        "base",
        num_samples=3,
        seed=samples[0].seed,
    )
    assert [one.answer for one in samples] == [chain.answer for chain in run.chains]
    log_probs = [one.log_prob for one in samples]
    assert log_probs != pytest.approx([chain.log_prob for chain in run.chains], abs=1e-6)
    assert all(log_prob is not None and log_prob < 0 for log_prob in log_probs)


def test_the_card_shows_what_the_results_say(tmp_path: Path) -> None:
    for folder in (POCKET, GRPO):
        target = tmp_path / folder.name
        target.mkdir()
        target.joinpath("training.json").write_bytes(folder.joinpath("training.json").read_bytes())
    asked = [methods()[0], replace(methods()[1], samples=4), power(10, samples=4)]
    plan = card_plan(PROBLEMS, asked)
    samples = [
        sample(method.name, problem.id, index, right)
        for method, grades in zip(
            asked, ([False], [True, False, False, False], [True] * 4), strict=True
        )
        for problem in PROBLEMS
        for index, right in enumerate(grades)
    ]
    pivots = branchings(pv.load_model("pocket"), held_out_exercises()[:2])
    frame = samples_frame(plan, samples)
    plain = Measurement(PROBLEMS, asked, frame)
    reworded = Measurement(PROBLEMS, asked[:2], frame)
    write_card(tmp_path / "pocket", plain, [], reworded, pivots, 60)
    card = (tmp_path / "pocket" / "README.md").read_text(encoding="utf-8")
    (line,) = [line for line in card.splitlines() if line.startswith("| power, N = 10 ")]
    assert [cell.strip() for cell in line.strip("|").split("|")][1] == "100 [51, 100]"
    line, again = [line for line in card.splitlines() if line.startswith("| base")]
    assert line == again
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    assert (
        cells[1].startswith("25 ")
        and cells[4] == "100"
        and cells[6:] == ["-2.00", "30", "100", "25"]
    )
    measured = json.loads((tmp_path / "pocket" / "evaluation.json").read_text(encoding="utf-8"))
    assert [row["accuracy"] for row in measured["rows"]] == [0, 0.25, 1]
    assert [row["accuracy"] for row in measured["reworded"]["rows"]] == [0, 0.25]
    assert (tmp_path / "pocket" / "accuracy_by_steps.svg").read_text().count("</svg>") == 1


def test_the_bundled_card_is_of_all_methods_on_the_whole_set() -> None:
    measured = json.loads((POCKET / "evaluation.json").read_text(encoding="utf-8"))
    card = (POCKET / "README.md").read_text(encoding="utf-8")
    assert measured["problems"] == len(load_problems()) == 240
    assert [row["method"] for row in measured["rows"]] == [method.name for method in methods()]
    assert all(
        f"| {row['method']} | {100 * row['accuracy']:.0f} [" in card for row in measured["rows"]
    )
    again = measured["reworded"]
    assert again["problems"] == 240
    assert [row["method"] for row in again["rows"]] == [one.name for one in reworded_methods()]
    assert set(measured["accuracy_by_num_steps"]) == {str(n) for n in evaluation.SWEEP}
    assert len(sweep()) == len(evaluation.SWEEP) - 2


def test_the_cards_are_those_that_their_numbers_give(tmp_path: Path) -> None:
    for folder in (POCKET, GRPO):
        (tmp_path / folder.name).mkdir()
        for name in (
            "evaluation.json",
            "training.json",
            "frontier-choice.json",
            "frontier-test.json",
        ):
            if (folder / name).is_file():
                (tmp_path / folder.name / name).write_bytes((folder / name).read_bytes())
    write_texts(tmp_path / POCKET.name)
    for folder in (POCKET, GRPO):
        card = (tmp_path / folder.name / "README.md").read_text(encoding="utf-8")
        assert card == (folder / "README.md").read_text(encoding="utf-8")
    lines = [line for line in card.splitlines() if line.startswith(("| power", "| GRPO"))]
    assert lines and all(line in (POCKET / "README.md").read_text("utf-8") for line in lines)


@pytest.mark.parametrize("step", by_night([10, 40], [40]))
def test_power_sampling_beats_low_temperature_on_the_bundled_model(step: int) -> None:
    """Six problems, by night a twelfth of the problem set; the whole of it is on the card."""
    torch.set_num_threads(1)
    plan = card_plan(held_out_problems()[20::step], [power(20, samples=4), power(0, samples=4)])
    right = {method.name: 0.0 for method in plan.methods}
    for progress in evaluate(plan):
        share = 1 / (4 * len(plan.problems))
        right[progress.sample.method] += share * bool(progress.sample.right)
    assert right["power, N = 20"] > right["power, N = 0"] + 0.2, right
