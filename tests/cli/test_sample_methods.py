"""`sample --method`: other methods than power sampling, with settings of their own, recorded and resumed."""

from pathlib import Path

import pytest

import powerviz as pv
from powerviz.messages import say
from powerviz.methods import own_methods
from powerviz.runs import Run, load_run
from powerviz.samplers import SAMPLERS, find_sampler
from tests import toy_method
from tests.cli.command import assert_refused, flags, powerviz

PROMPT = "Anna has 3 apples and buys 2 ."
SHORT = {"max_new_tokens": 12, "seed": 5}


def test_a_method_takes_those_of_the_options_that_are_its_own() -> None:
    settings = SHORT | {"temperature": 0.5}
    result = powerviz("sample", PROMPT, "--method", "low_temperature", *flags(**settings))
    assert result.code == 0, result
    run = pv.sample(pv.load_model(), PROMPT, "low_temperature", **settings)
    assert run.text.strip() in result.out
    assert "temperature = 0.5" in result.out and "seed = 5" in result.out


@pytest.mark.usefixtures("nothing_loads")
def test_a_setting_that_is_not_the_methods_is_refused_before_the_model_loads() -> None:
    arguments = ("sample", PROMPT, "--method", "best_of_n", "--alpha", "4")
    title = own_methods()["best_of_n"].look.title
    said = f"alpha: {say('cli-no-setting-of', method=title)}"
    assert assert_refused(powerviz(*arguments), "alpha") == said


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("name", "other"), [("num_rungs", ("--rungs", "3")), ("lowest_alpha", ("--lowest-alpha", "2"))]
)
def test_a_ladder_is_given_in_one_way(name: str, other: tuple[str, str]) -> None:
    arguments = ("sample", PROMPT, "--method", "tempering", "--lower-alpha", "1.5", *other)
    assert assert_refused(powerviz(*arguments), name) == f"{name}: {say('cli-ladder-given-twice')}"


@pytest.mark.usefixtures("nothing_loads")
def test_an_unknown_method_is_refused_with_those_there_are() -> None:
    sentence = assert_refused(powerviz("sample", PROMPT, "--method", "magic"), "method")
    assert all(name in sentence for name in SAMPLERS)


def test_an_interrupted_run_of_a_method_goes_on_to_the_same_result(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.jsonl", tmp_path / "cut.jsonl"
    arguments = ("--method", "majority_vote", "--out", str(whole), *flags(**SHORT))
    assert powerviz("sample", PROMPT, *arguments).code == 0
    expected = load_run(whole)
    Run.from_events(expected.events[:40]).save(str(cut))
    assert "--method majority_vote" in assert_refused(
        powerviz("sample", "--resume", str(cut)), "resume"
    )
    result = powerviz("sample", "--resume", str(cut), "--method", "majority_vote")
    assert result.code == 0, result
    run = load_run(cut)
    assert run.complete and run.text == expected.text
    assert [chain.text for chain in run.chains] == [chain.text for chain in expected.chains]


@pytest.mark.usefixtures("nothing_loads")
def test_a_run_of_a_method_that_is_not_installed_is_not_sent_to_that_method(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    with toy_method.registered():
        settings = {"num_samples": 2, "max_new_tokens": 4}
        pv.sample(pv.load_model(), PROMPT, toy_method.NAME, **settings).save(str(file))
    sentence = assert_refused(powerviz("sample", "--resume", str(file)), "resume")
    said = say("cli-run-of-unknown-method", path=str(file), method=toy_method.NAME)
    assert sentence == f"resume: {said}"


@pytest.mark.parametrize("method", ["smc", "pimh"])
def test_a_filter_is_drawn_with_its_own_settings_and_says_what_it_estimates(
    method: str, tmp_path: Path
) -> None:
    out = tmp_path / "run.jsonl"
    options = flags(method=method, particles=4, check_every=2, out=out, **SHORT)
    result = powerviz("sample", PROMPT, *options)
    assert result.code == 0, result
    run = load_run(out)
    settings = run.started.settings
    assert (settings["num_particles"], settings["check_every"]) == (4, 2)
    facts = find_sampler(method).facts(run)
    assert facts and all(f"{label!s:<10} {value}" in result.out for label, value in facts)
    assert result.out.count(str(say("cli-response"))) == 1


def test_a_ladder_is_drawn_with_its_own_settings_and_says_which_swaps_were_accepted(
    tmp_path: Path,
) -> None:
    out = tmp_path / "run.jsonl"
    options = flags(method="tempering", lower_alpha=2, num_steps=3, out=out, **SHORT)
    result = powerviz("sample", PROMPT, *options)
    assert result.code == 0, result
    run = load_run(out)
    assert len(run.chains) == 2 and run.started.settings["lower_alphas"] == [2]
    ((label, value),) = find_sampler("tempering").facts(run)
    assert f"{label!s:<10} {value}" in result.out
    assert result.out.count(str(say("cli-response"))) == 1


@pytest.mark.usefixtures("nothing_loads")
def test_a_way_to_resample_that_there_is_not_is_refused_with_those_there_are() -> None:
    refused = powerviz("sample", PROMPT, "--method", "smc", "--resampling", "at random")
    assert "'systematic', 'chopthin'" in assert_refused(refused, "resampling")
