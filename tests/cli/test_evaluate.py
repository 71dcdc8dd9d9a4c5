"""`evaluate`: every sample kept, an interrupted run gone on with, tables that say what is there."""

import json
import signal
import time
from pathlib import Path

import pandas as pd
import pytest

import powerviz as pv
from powerviz.analysis.tables import methods_table
from powerviz.evaluation.engine import LISTED
from powerviz.evaluation.results import SAMPLES, read_plan, read_samples, samples_frame
from powerviz.messages import say
from powerviz.methods import own_methods
from powerviz.models import load_model
from powerviz.samplers import SAMPLERS
from tests.cli.command import Outcome, assert_refused, finished, flags, powerviz, start

SETTINGS = {"num_steps": 1, "block_size": 4, "max_new_tokens": 6, "model": "synthetic-flat"}
ROWS = [
    {"id": "one", "prompt": "Anna has 3 apples .", "answer": "3"},
    {"id": "two", "prompt": "Ben has 2 pears .", "answer": "2"},
    {"id": "three", "prompt": "Eva has 1 coins .", "answer": "1"},
]


@pytest.fixture
def problems(tmp_path: Path) -> Path:
    file = tmp_path / "problems.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    return file


def evaluated(problems: Path, out: Path, *arguments: str, **settings: object) -> Outcome:
    options = flags(**SETTINGS | {"out": out, "samples": 2} | settings)
    result = powerviz("evaluate", str(problems), *options, *arguments)
    assert result.code == 0, result
    return result


def test_all_samples_and_tables_are_in_the_folder_and_on_the_screen(
    problems: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    methods = "greedy,base,low_temperature,best_of_n,majority_vote,power"
    result = evaluated(
        problems, out, "--sweep-alpha", "1,2", "--sweep-steps", "0,1", methods=methods, best_of=2
    )
    plan, samples = read_plan(out), read_samples(out)
    assert len(samples) == plan.total == 3 * (1 + 5 * 2 + 3 * 2)
    assert (
        str(say("cli-samples-kept", done=plan.total, total=plan.total, folder=str(out)))
        in result.out
    )
    for name in [method.name for method in plan.methods]:
        assert any(line.startswith(name) for line in result.out.splitlines()), name
    for setting in ("α", "N"):
        heading = own_methods()["power"].look.heading
        assert str(say("cli-swept-by", method=heading, setting=setting)) in result.out
    assert str(say("cli-column-pass-at-k")) in result.out
    table = methods_table(samples_frame(plan, samples))
    written = pd.read_csv(out / "methods.csv")
    assert written["method"].tolist() == table["method"].tolist()
    assert written["accuracy"].tolist() == pytest.approx(table["accuracy"].tolist())
    files = {path.name for path in out.glob("*.csv")}
    assert files >= {"samples.csv", "pass_at_k.csv", "sweep_alpha.csv", "sweep_num_steps.csv"}
    assert str(say("cli-right-by-vote")) in result.out
    votes, several = pd.read_csv(out / "votes.csv"), [m.name for m in plan.methods if m.samples > 1]
    assert votes["method"].unique().tolist() == several
    assert set(votes["likeliest"]) == {min(LISTED, load_model("synthetic-flat").vocab_size)}


def test_another_grader_and_samples_that_were_cut_off_have_columns(
    problems: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    result = evaluated(
        problems, out, "--grader", "paper", "--answers", "boxed", methods="base", max_new_tokens=4
    )
    assert str(say("cli-column-paper-percent")) in result.out
    assert str(say("cli-column-cut-off")) in result.out
    assert read_plan(out).answers == "boxed"
    cut_off = [not sample.ended for sample in read_samples(out)]
    written = pd.read_csv(out / "methods.csv")
    assert written["cut_off"].tolist() == [sum(cut_off)] and any(cut_off)
    assert written["accuracy_paper"].tolist() == [0]
    assert "right_paper" in pd.read_csv(out / "samples.csv")
    again = powerviz("evaluate", "--resume", str(out))
    assert (
        again.code == 0 and str(say("cli-column-paper-percent")) in again.out
    )  # what the folder was begun with


def test_low_temperature_is_as_sharp_as_the_target(problems: Path, tmp_path: Path) -> None:
    evaluated(problems, tmp_path / "out", methods="low_temperature", alpha=2)
    (method,) = read_plan(tmp_path / "out").methods
    assert method.settings["temperature"] == 0.5


def test_another_model_is_one_more_method(problems: Path, tmp_path: Path) -> None:
    second = {"model": "pocket", "second_model": "pocket-grpo", "limit": 1}
    evaluated(problems, tmp_path / "out", methods="base,greedy@pocket-grpo", **second)
    models = [(m.sampler, m.model) for m in read_plan(tmp_path / "out").methods]
    assert models == [("base", None), ("greedy", "pocket-grpo"), ("base", "pocket-grpo")]


def test_the_same_command_goes_on_and_another_one_is_refused(
    problems: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    evaluated(problems, out, methods="base")
    content = (out / SAMPLES).read_bytes()
    lines = content.splitlines(keepends=True)
    (out / SAMPLES).write_bytes(b"".join(lines[:3]) + lines[3][:20])
    said = say("cli-samples-in-folder", total=6, folder=str(out), there=3)
    assert str(said) in evaluated(problems, out, methods="base").out
    assert len((out / SAMPLES).read_bytes().splitlines()) == len(lines)
    options = flags(**SETTINGS, out=out, samples=2, methods="base", seed=1)
    sentence = assert_refused(powerviz("evaluate", str(problems), *options), "out")
    assert "seed is 0, not 1" in sentence
    resumed = powerviz("evaluate", "--resume", str(out))
    assert resumed.code == 0, resumed
    said = say("cli-samples-in-folder", total=6, folder=str(out), there=6)
    assert str(said) in resumed.out


def test_without_a_folder_the_same_command_finds_the_same_one(
    problems: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for there in (0, 3):
        options = flags(**SETTINGS, methods="greedy")
        result = powerviz("evaluate", str(problems), *options)
        folder = next((tmp_path / "evaluations").iterdir()).relative_to(tmp_path)
        said = say("cli-samples-in-folder", total=3, folder=str(folder), there=there)
        assert str(said) in result.out
    assert len(list((tmp_path / "evaluations").iterdir())) == 1


def test_rows_that_are_no_problems_are_told(problems: Path, tmp_path: Path) -> None:
    with problems.open("a") as file:
        file.write('{"prompt": ""}\n')
    result = evaluated(problems, tmp_path / "out", methods="greedy")
    assert str(say("cli-set-left-out-of", set="problems", rows=1)) in result.out
    assert str(say("cli-set-fault", row="4", reason="")) in result.out


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (["--methods", "magic"], "methods"),
        (["--methods", "base@"], "methods"),
        (["--methods", " , "], "methods"),
        (["--sweep-alpha", "1,two"], "sweep_alpha"),
        (["--sweep-alpha", "0.5"], "alpha"),
        (["--sweep-steps", "1.5"], "num_steps"),
        (["--alpha", "0.5"], "alpha"),
        (["--block-size", "0"], "block_size"),
        (["--answers", "loud"], "answers"),
        (["--grader", "mine"], "grader"),
        (["--resume", "nowhere"], "folder"),
        (["--resume", "nowhere", "--seed", "1"], "seed"),
    ],
)
def test_what_cannot_be_done_is_refused_before_the_model_loads(
    arguments: list[str], field: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sentence = assert_refused(powerviz("evaluate", *arguments), field)
    if field == "methods":
        assert all(name in sentence for name in SAMPLERS)
    assert not list(tmp_path.iterdir())


def test_an_evaluation_that_runs_programs_says_so_again_to_go_on(
    problems: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    evaluated(problems, out, "--execute-code", methods="greedy")
    assert_refused(powerviz("evaluate", "--resume", str(out)), "execute_code")
    assert powerviz("evaluate", "--resume", str(out), "--execute-code").code == 0


@pytest.mark.nightly
@pytest.mark.parametrize("workers", [1, 2])
def test_ctrl_c_keeps_everything_and_says_how_to_go_on(tmp_path: Path, workers: int) -> None:
    out = tmp_path / "out"
    options = flags(limit=60, methods="base,power", samples=2, workers=workers, out=out)
    process = start(["evaluate", "pocket", *options])
    end = time.monotonic() + 180
    while not ((out / SAMPLES).exists() and (out / SAMPLES).stat().st_size):
        if time.monotonic() > end or process.poll() is not None:
            process.kill()
            raise AssertionError(finished(process))
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    interrupted = finished(process)
    assert interrupted.code == 130, interrupted
    assert str(say("cli-interrupted")) in interrupted.out
    command = f"python -m powerviz evaluate --resume {out}"
    assert str(say("cli-go-on-with", command=command)) in interrupted.out
    there = read_samples(out)
    assert 0 < len(there) < read_plan(out).total
    assert (
        str(say("cli-samples-kept", done=len(there), total=240, folder=str(out))) in interrupted.out
    )


def test_a_model_that_breaks_leaves_what_was_done(
    problems: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pv.load_model("synthetic-flat")

    class Breaks:
        """A model that fails on its second problem."""

        def __getattr__(self, name: str) -> object:
            return getattr(whole, name)

        def encode(self, text: str) -> list[int]:
            if text.startswith("Ben"):
                raise pv.ModelError("model", "computed nonsense")
            return whole.encode(text)

    monkeypatch.setattr(
        "powerviz.cli.evaluation.command.load", lambda *arguments, **options: Breaks()
    )
    options = flags(**SETTINGS, methods="base", samples=2, out=tmp_path / "out")
    result = powerviz("evaluate", str(problems), *options)
    assert_refused(result, "model")
    assert str(say("cli-samples-kept", done=2, total=6, folder=str(tmp_path / "out"))) in result.out


def test_an_evaluation_says_how_it_asks_what_was_cut_off_and_what_ended_at_a_stop_text(
    problems: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    told = evaluated(problems, out, "--stop", "e", methods="base").out
    assert str(say("cli-template-of-set", templates="raw (3)")) in told
    assert str(say("cli-asked-plainly", model="synthetic-flat")) in told
    samples = read_samples(out)
    stopped = sum("e" in sample.text for sample in samples)
    cut_off = sum(not sample.ended for sample in samples)
    assert str(say("cli-responses-ended-at-stop", some=stopped, all=6)) in told
    said = str(say("cli-responses-cut-off", some=cut_off, all=6))
    assert (said in told) == (cut_off >= 0.2 * 6)
