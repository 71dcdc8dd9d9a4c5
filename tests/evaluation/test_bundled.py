"""The evaluation that the package brings: what its command would draw, whole, small, and read like any other."""

from pathlib import Path

import pytest

from powerviz.evaluation import bundled
from powerviz.evaluation.engine import evaluate, in_this_process
from powerviz.evaluation.results import read_plan, read_samples
from powerviz.models import load_model
from powerviz.paths import EVALUATION
from powerviz.pocket.shown_evaluation import shown_plan, write_shown
from tests.evaluation.toy import here, toy_plan

MOST_BYTES = 300_000


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundled") / "bundled"
    bundled.unpack(folder)
    return folder


def test_it_is_the_whole_of_the_plan_that_the_command_carries_out(unpacked: Path) -> None:
    plan = read_plan(unpacked)
    assert plan == shown_plan()
    assert len(read_samples(unpacked, plan)) == plan.total


def test_it_is_small_and_says_when_and_from_what_it_was_drawn() -> None:
    assert sum(path.stat().st_size for path in EVALUATION.iterdir() if path.is_file()) < MOST_BYTES
    found = bundled.drawn()
    assert found.date and not found.commit.endswith("-dirty")


def test_its_samples_are_those_that_the_model_gives(unpacked: Path) -> None:
    whole = read_plan(unpacked)
    kept = {sample.key: sample for sample in read_samples(unpacked, whole)}
    few = [method for method in whole.methods if method.sampler in ("greedy", "low_temperature")]
    plan = shown_plan()
    part = type(plan)(plan.problem_set, plan.problems[::30], tuple(few), plan.model)
    model = load_model()
    for progress in evaluate(part, None, in_this_process({model.name: model}.__getitem__)):
        one = progress.sample
        assert one.text == kept[one.key].text and one.right == kept[one.key].right


def test_packing_keeps_all_but_tokens_and_needless_digits(tmp_path: Path) -> None:
    plan = toy_plan()
    samples = [progress.sample for progress in evaluate(plan, None, here)]
    write_shown(plan, samples, bundled.Drawn("2026-01-01", "abc"), tmp_path / "packed")
    bundled.unpack(tmp_path / "again", tmp_path / "packed")
    found = {sample.key: sample for sample in read_samples(tmp_path / "again")}
    assert found.keys() == {sample.key for sample in samples}
    for sample in samples:
        kept = found[sample.key]
        assert (kept.text, kept.right, kept.seed) == (sample.text, sample.right, sample.seed)
        assert kept.log_prob == pytest.approx(sample.log_prob, abs=1e-4) and not kept.token_ids
    assert bundled.drawn(tmp_path / "packed") == bundled.Drawn("2026-01-01", "abc")
