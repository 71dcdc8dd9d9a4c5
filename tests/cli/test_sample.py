"""`sample`: what it prints of a run, what it records, and how it goes on with a recording."""

from pathlib import Path

import pytest

import powerviz as pv
from powerviz.messages import say
from powerviz.models import DEFAULT_MODEL
from powerviz.runs import Run
from tests.cli.command import SHORT, Outcome, assert_refused, flags, powerviz, same_result
from tests.runs.toy import events_of

PROMPT = "Anna has 3 apples and buys 2 ."
ALL_SETTINGS = {
    "alpha": 2.5,
    "num_steps": 2,
    "block_size": 5,
    "max_new_tokens": 9,
    "temperature": 0.5,
    "seed": 17,
    "chains": 2,
    "stop_early": True,
    "skip_ahead": False,
    "early_rejection": False,
    "recall": False,
    "prefetch": 3,
}


def sampled(*arguments: str, **settings: object) -> Outcome:
    """A short run that ends well."""
    result = powerviz("sample", PROMPT, *flags(**SHORT | settings), *arguments)
    assert result.code == 0, result
    assert result.err == ""
    return result


@pytest.fixture(scope="module")
def expected() -> Run:
    """The short run, from the Python interface."""
    return pv.power_sample(pv.load_model(DEFAULT_MODEL), PROMPT, **SHORT)


def truncated(file: Path, share: float) -> Path:
    """A copy of a recording as a killed process leaves it: its last line is torn."""
    content = file.read_bytes()
    lines = content.splitlines(keepends=True)
    kept = lines[: int(share * len(lines))]
    cut = file.with_name("truncated.jsonl")
    cut.write_bytes(b"".join(kept) + lines[len(kept)][:20])
    return cut


def test_the_default_prompt_and_model_give_a_response_with_its_answer_cost_and_decisions() -> None:
    result = powerviz("sample", *flags(**SHORT))
    assert result.code == 0
    labels = [line.split("  ")[0] for line in result.out.splitlines()]
    for label in ("Response", "answer", "log p", "decisions", "cost", "plain MH"):
        assert label in labels
    assert DEFAULT_MODEL in result.out.splitlines()[0]
    assert len(result.decisions) >= SHORT["num_steps"]


def test_every_decision_of_the_recorded_run_is_printed_in_its_order(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    settings = {"max_new_tokens": 40, "block_size": 20, "num_steps": 8}
    result = sampled("--out", str(file), model="synthetic-flat", **settings)
    steps = pv.load_run(file).steps
    assert {step.decision.decision for step in steps} >= {"accepted", "rejected_early"}
    assert len(result.decisions) == len(steps)
    for line, step in zip(result.decisions, steps, strict=True):
        word = say(f"run-{step.decision.decision.replace('_', '-')}")
        assert line.split()[:2] == [str(step.decision.block), f"{step.decision.step}/8"]
        assert f" {word} " in line
        assert f" {step.proposal.cut} " in line
        assert f"{step.log_prob:.2f}" in line
    assert str(file) in result.out


def test_the_summary_states_the_numbers_of_the_run(expected: Run) -> None:
    lines = sampled().out.splitlines()

    def fact(code: str) -> str:
        label = f"{say(code)!s:<10} "
        return next(line for line in lines if line.startswith(label)).removeprefix(label)

    assert fact("cli-label-answer") == (expected.answer or str(say("cli-no-answer")))
    log_p = say("cli-log-p", value=f"{expected.log_prob:.2f}", tokens="")
    assert fact("cli-label-log-p").startswith(str(log_p))
    cost = expected.cost
    known = say("cli-cost", tokens=cost.tokens, passes=cost.forward_passes, seconds="*")
    assert fact("cli-label-cost").startswith(str(known).partition("*")[0])
    plain = say("cli-plain-cost", tokens=expected.plain_tokens)
    assert str(plain) in fact("cli-label-plain")
    count = sum(step.decision.decision == "unchanged" for step in expected.steps)
    unchanged = say("cli-tally", count=str(count), decision=say("run-unchanged"))
    assert fact("cli-label-decisions").endswith(str(unchanged))


def test_the_response_is_printed_as_it_is_in_a_pipe(expected: Run) -> None:
    lines = sampled().out.splitlines()
    assert lines[lines.index("Response") + 1] == expected.text.strip()


def test_the_recording_is_the_run_of_the_python_interface(tmp_path: Path, expected: Run) -> None:
    file = tmp_path / "run.jsonl"
    sampled("--out", str(file))
    assert list(pv.read_events(file)) == expected.events


def test_all_settings_reach_the_run(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    assert powerviz("sample", PROMPT, *flags(**ALL_SETTINGS), "--out", str(file)).code == 0
    settings = pv.load_run(file).started.settings
    assert {name: settings[name] for name in ALL_SETTINGS} == ALL_SETTINGS


def test_model_eos_and_dtype_reach_the_model(tmp_path: Path) -> None:
    files = [tmp_path / f"{dtype}.jsonl" for dtype in ("float32", "float64")]
    for file in files:
        sampled("--out", str(file), model="synthetic-flat", dtype=file.stem, eos="the")
    runs = [pv.load_run(file) for file in files]
    model = pv.load_model("synthetic-flat", eos="the")
    assert [run.started.model for run in runs] == ["synthetic-flat"] * 2
    assert [run.started.eos_ids for run in runs] == [tuple(model.eos_ids)] * 2
    first = [run.chain.tokens[0].log_prob for run in runs]
    assert first[0] != first[1]
    assert first[0] == pytest.approx(first[1], abs=1e-3)


def test_the_same_seed_prints_the_same_decisions_and_another_seed_others() -> None:
    one, same, other = (sampled(model="synthetic-flat", seed=seed).decisions for seed in (3, 3, 4))
    assert one == same
    assert one != other


def test_where_marks_cannot_be_encoded_the_run_is_shown_without_them() -> None:
    result = powerviz("sample", PROMPT, *flags(**SHORT), encoding="ascii")
    assert result.code == 0, result
    assert str(say("cli-response")) in result.out
    assert str(say("run-unchanged")) in result.out


def test_with_several_chains_each_has_its_decisions_and_its_response() -> None:
    result = sampled(chains=2)
    assert {line.split()[0] for line in result.decisions} == {"0", "1"}
    for index in ("0", "1"):
        assert str(say("cli-response-of-chain", index=index)) in result.out


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_recording_goes_on_to_the_result_of_an_unbroken_run(
    tmp_path: Path, share: float
) -> None:
    file = tmp_path / "run.jsonl"
    unbroken = sampled("--out", str(file), model="synthetic-flat", dtype="float64")
    cut = truncated(file, share)
    assert not pv.load_run(cut).complete
    result = powerviz("sample", "--resume", str(cut), "--dtype", "float64")
    assert result.code == 0, result
    assert result.err.count("the last line is torn") == len(result.err.splitlines()) == 1
    same_result(pv.load_run(cut), pv.load_run(file))
    assert result.decisions == unbroken.decisions
    assert result.out.count(str(say("cli-response"))) == 1


@pytest.mark.usefixtures("nothing_loads")
def test_a_complete_recording_is_shown_again_without_its_model(
    tmp_path: Path, expected: Run
) -> None:
    file = tmp_path / "run.jsonl"
    expected.save(str(file))
    content = file.read_bytes()
    result = powerviz("sample", "--resume", str(file))
    assert result.code == 0
    assert len(result.decisions) == len(expected.steps)
    assert expected.text.strip() in result.out
    assert file.read_bytes() == content


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is no recorded run"),
        (b"hello\n", "no recorded run of PowerViz"),
        (b"\x00\xff\xfe\n", "no recorded run of PowerViz"),
        (b'{"a": 1}\n', "schema_version"),
        (b'{"schema_version": 99}\n', "99 is unknown"),
    ],
)
def test_a_file_that_is_no_recording_is_not_resumed(
    tmp_path: Path, content: bytes, says: str
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(content)
    sentence = assert_refused(powerviz("sample", "--resume", str(file)), "resume")
    assert says in sentence
    assert str(file) in sentence
    assert file.read_bytes() == content


@pytest.mark.usefixtures("nothing_loads")
def test_a_missing_recording_is_not_resumed(tmp_path: Path) -> None:
    assert_refused(powerviz("sample", "--resume", str(tmp_path / "none.jsonl")), "resume")


@pytest.mark.usefixtures("nothing_loads")
def test_a_run_of_another_sampler_is_not_resumed(tmp_path: Path) -> None:
    file = tmp_path / "greedy.jsonl"
    Run.from_events(events_of("greedy")).save(str(file))
    assert "greedy" in assert_refused(powerviz("sample", "--resume", str(file)), "resume")


def test_a_recording_is_not_resumed_with_another_model(tmp_path: Path, expected: Run) -> None:
    file = tmp_path / "run.jsonl"
    Run.from_events(expected.events[:9]).save(str(file))
    content = file.read_bytes()
    result = powerviz("sample", "--resume", str(file), "--model", "synthetic-flat")
    sentence = assert_refused(result, "model")
    assert DEFAULT_MODEL in sentence
    assert "synthetic-flat" in sentence
    assert file.read_bytes() == content


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("field", "arguments"),
    [("alpha", ["--alpha", "2"]), ("prompt", ["Anna"]), ("out", ["--out", "new.jsonl"])],
)
def test_what_a_recording_fixes_cannot_be_given_beside_it(
    tmp_path: Path, expected: Run, field: str, arguments: list[str]
) -> None:
    file = tmp_path / "run.jsonl"
    Run.from_events(expected.events[:9]).save(str(file))
    result = powerviz("sample", *arguments, "--resume", str(file))
    said = f"{field}: {say('cli-not-with-resume-recording')}"
    assert assert_refused(result, field) == said


def test_a_recording_goes_on_as_its_model_was_loaded_and_refuses_another_way(
    tmp_path: Path, expected: Run
) -> None:
    file = tmp_path / "run.jsonl"
    sampled("--reproducible", "--out", str(file), model="synthetic-flat", dtype="float64")
    whole = pv.load_run(file)
    assert (whole.started.dtype, whole.started.reproducible) == ("float64", True)
    cut = truncated(file, 0.5)
    content = cut.read_bytes()
    for wrong, field in ((["--dtype", "float32"], "dtype"), (["--eos", "Anna"], "model")):
        assert_refused(powerviz("sample", "--resume", str(cut), *wrong), field)
        assert cut.read_bytes() == content
    assert powerviz("sample", "--resume", str(cut)).code == 0
    same_result(pv.load_run(cut), whole)
    Run.from_events(expected.events[:9]).save(str(tmp_path / "other.jsonl"))
    refused = powerviz("sample", "--resume", str(tmp_path / "other.jsonl"), "--reproducible")
    assert_refused(refused, "reproducible")


def test_log_p_in_half_precision_says_how_far_it_may_be_off() -> None:
    for dtype, there in (("bfloat16", True), ("float32", False)):
        said = say("cli-log-p-rounded", value="", tokens="*", dtype=dtype)
        behind = str(said).partition("*")[2]
        assert (behind in sampled(dtype=dtype, model="synthetic-flat").out) is there
