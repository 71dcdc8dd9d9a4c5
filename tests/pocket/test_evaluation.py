"""The measured table: resumable, seeded, and no number in it that was not measured."""

import json
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz.pocket import evaluation
from powerviz.pocket.assets import GRPO, POCKET, load_problems
from powerviz.pocket.card import write_card
from powerviz.pocket.corpus import held_out_exercises
from powerviz.pocket.evaluation import Method, Result, evaluate, measure, methods, power, sweep
from powerviz.pocket.pivots import branchings

PROBLEMS = [load_problems()[index] for index in (18, 80, 0)]  # two hard ones, one easy


@pytest.mark.slow
def test_an_interrupted_measurement_goes_on_to_the_same_results(tmp_path: Path) -> None:
    asked = [methods()[0], power(2, samples=2)]
    kept = tmp_path / "kept.jsonl"
    unbroken = {
        (r.method, r.problem): r for r in evaluate(PROBLEMS, asked, tmp_path / "other.jsonl")
    }
    first = evaluate(PROBLEMS, asked, kept, workers=1)
    next(first)
    first.close()
    with kept.open("a", encoding="utf-8") as file:
        file.write('{"method": "gre')
    again = list(evaluate(PROBLEMS, asked, kept, workers=1))
    assert len(again) == len(unbroken) == 6
    for result in again:
        expected = unbroken[result.method, result.problem]
        assert result.answers == expected.answers
        assert result.log_probs == expected.log_probs
        assert result.tokens == expected.tokens
    assert len(kept.read_text(encoding="utf-8").splitlines()) == 6


def test_samples_of_the_tuned_model_are_scored_by_the_base_model() -> None:
    (problem,) = PROBLEMS[:1]
    tuned = measure(
        Method("tuned", "base", "pocket-grpo", several="num_samples", samples=3), 0, problem
    )
    run = pv.sample(pv.load_model("pocket-grpo"), problem.prompt, "base", num_samples=3)
    assert tuned.answers == [chain.answer for chain in run.chains]
    assert tuned.log_probs != pytest.approx([chain.log_prob for chain in run.chains], abs=1e-6)
    assert all(log_prob < 0 for log_prob in tuned.log_probs)


def test_the_card_shows_what_the_results_say(tmp_path: Path) -> None:
    for folder in (POCKET, GRPO):
        target = tmp_path / folder.name
        target.mkdir()
        target.joinpath("training.json").write_bytes(folder.joinpath("training.json").read_bytes())
    asked = [methods()[0], methods()[1], power(10, samples=4)]
    results = [
        Result(method.name, index, ["1"] * 4, right, [-2.0] * 4, [30] * 4, 400, 2.0)
        for method, right in zip(
            asked,
            ([False] * 4, [True, False, False, False], [True] * 4),
            strict=True,
        )
        for index in range(3)
    ]
    pivots = branchings(pv.load_model("pocket"), held_out_exercises()[:2])
    write_card(tmp_path / "pocket", PROBLEMS, asked, [], results, pivots, 60)
    card = (tmp_path / "pocket" / "README.md").read_text(encoding="utf-8")
    (line,) = [line for line in card.splitlines() if line.startswith("| power, N = 10 ")]
    assert [cell.strip() for cell in line.strip("|").split("|")][1] == "100 [100, 100]"
    (line,) = [line for line in card.splitlines() if line.startswith("| base")]
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    assert cells[1].startswith("25 ") and cells[4] == "100" and cells[6:] == ["-2.00", "30", "100"]
    measured = json.loads((tmp_path / "pocket" / "evaluation.json").read_text(encoding="utf-8"))
    assert [row["accuracy"] for row in measured["rows"]] == [0, 0.25, 1]
    assert (tmp_path / "pocket" / "accuracy_by_steps.svg").read_text().count("</svg>") == 1


def test_the_bundled_card_is_of_all_methods_on_the_whole_set() -> None:
    measured = json.loads((POCKET / "evaluation.json").read_text(encoding="utf-8"))
    card = (POCKET / "README.md").read_text(encoding="utf-8")
    assert measured["problems"] == len(load_problems()) == 240
    assert [row["method"] for row in measured["rows"]] == [method.name for method in methods()]
    assert all(
        f"| {row['method']} | {100 * row['accuracy']:.0f} [" in card for row in measured["rows"]
    )
    assert set(measured["accuracy_by_num_steps"]) == {str(n) for n in evaluation.SWEEP}
    assert len(sweep()) == len(evaluation.SWEEP) - 2


@pytest.mark.slow
def test_power_sampling_beats_low_temperature_on_the_bundled_model() -> None:
    """A twelfth of the problem set; the whole of it is on the card."""
    torch.set_num_threads(1)
    asked = load_problems()[20::10]
    right = {
        method.name: sum(
            sum(measure(method, index, problem).right) / method.samples
            for index, problem in enumerate(asked)
        )
        / len(asked)
        for method in (power(20, samples=4), power(0, samples=4))
    }
    assert right["power, N = 20"] > right["power, N = 0"] + 0.2, right
