"""The baselines, the registry they share with power sampling, and the settings they check."""

import dataclasses
import math

import pytest

import powerviz as pv
from powerviz.messages import Message, say
from powerviz.samplers import SAMPLERS
from powerviz.samplers.majority_vote import elected
from powerviz.samplers.settings.fields import description
from tests.refusals import refuses

ANSWERS = {"6 × 7 = 42": 0.35, "it is 41": 0.25, "42.0": 0.2, "no idea": 0.2}


@pytest.fixture
def guesser() -> pv.TabularModel:
    """Answers with one symbol, then ends; two of its symbols mean the same."""

    def row(prefix: tuple[str, ...]) -> dict[str, float]:
        return {"</s>": 1.0} if prefix else ANSWERS

    return pv.TabularModel([*ANSWERS, "</s>"], row, eos="</s>", max_len=2)


def test_all_methods_of_the_readme_are_there_and_no_others() -> None:
    assert set(SAMPLERS) == {
        "as_published",
        "base",
        "best_of_n",
        "greedy",
        "lookahead",
        "low_temperature",
        "majority_vote",
        "pimh",
        "power",
        "smc",
        "tempering",
    }


def test_greedy_takes_the_likeliest_token_each_time(guesser: pv.TabularModel) -> None:
    run = pv.sample(guesser, "", "greedy", max_new_tokens=2)
    assert run.text == "6 × 7 = 42"
    assert run.log_prob == pytest.approx(math.log(0.35))


def test_best_of_n_is_the_sample_with_the_highest_log_prob(guesser: pv.TabularModel) -> None:
    for seed in range(20):
        run = pv.sample(guesser, "", "best_of_n", num_samples=3, max_new_tokens=2, seed=seed)
        assert len(run.chains) == 3
        assert run.log_prob == max(chain.log_prob for chain in run.chains)


def test_the_majority_counts_answers_that_mean_the_same_as_one(guesser: pv.TabularModel) -> None:
    run = pv.sample(guesser, "", "majority_vote", num_samples=64, max_new_tokens=2, temperature=1.0)
    texts = [chain.text for chain in run.chains]
    assert texts.count("it is 41") > 0
    assert texts.count("42.0") > 0
    assert run.answer in {"42", "42.0"}
    assert run.chosen == min(index for index, text in enumerate(texts) if "42" in text)


def test_samples_without_an_answer_do_not_vote(guesser: pv.TabularModel) -> None:
    run = pv.sample(guesser, "", "base", num_samples=200, max_new_tokens=2)
    silent = [chain for chain in run.chains if chain.text == "no idea"]
    run.chains = [*silent[:3], next(chain for chain in run.chains if "41" in chain.text)]
    assert elected(run) == 3
    run.chains = silent[:3]
    assert elected(run) == 0


def test_a_sample_does_not_depend_on_how_many_others_are_drawn(guesser: pv.TabularModel) -> None:
    few = pv.sample(guesser, "", "base", num_samples=3, max_new_tokens=2, seed=4)
    many = pv.sample(guesser, "", "base", num_samples=30, max_new_tokens=2, seed=4)
    assert [chain.tokens for chain in few.chains] == [chain.tokens for chain in many.chains[:3]]


def test_another_seed_gives_other_samples(guesser: pv.TabularModel) -> None:
    one, other = (
        pv.sample(guesser, "", "base", num_samples=30, max_new_tokens=2, seed=seed)
        for seed in (0, 1)
    )
    assert [chain.text for chain in one.chains] != [chain.text for chain in other.chains]


def test_sixteen_samples_of_one_prompt_take_the_forward_passes_of_the_longest() -> None:
    row = {"a": 0.6, "b": 0.3, "</s>": 0.1}
    model = pv.TabularModel(["a", "b", "</s>"], lambda prefix: row, eos="</s>", max_len=20)
    run = pv.sample(model, "", "low_temperature", num_samples=16, max_new_tokens=20)
    longest = max(len(chain.tokens) for chain in run.chains)
    assert run.cost.forward_passes == longest
    assert run.cost.tokens < sum(len(chain.tokens) for chain in run.chains)


BAD_SETTINGS = [
    ("power", "alpha", 0.5, say("should-be-at-least", limit=1)),
    ("power", "alpha", math.nan, say("should-be-finite")),
    ("power", "alpha", math.inf, say("should-be-finite")),
    ("power", "alpha", "sharp", say("should-be-number")),
    ("power", "temperature", 0.0, say("should-be-at-least", limit=0.001)),
    ("power", "temperature", 1.5, say("should-be-at-most", limit=1)),
    ("power", "num_steps", -1, say("should-be-at-least", limit=0)),
    ("power", "num_steps", 2.5, say("should-be-whole")),
    ("power", "block_size", 0, say("should-be-at-least", limit=1)),
    ("power", "max_new_tokens", 0, say("should-be-at-least", limit=1)),
    ("power", "chains", 0, say("should-be-at-least", limit=1)),
    ("power", "prefetch", 0, say("should-be-at-least", limit=1)),
    ("power", "seed", -1, say("should-be-at-least", limit=0)),
    ("power", "seed", 2**63, say("should-be-below", limit=str(2**63))),
    ("power", "skip_ahead", "perhaps", say("should-be-boolean")),
    ("power", "stop", ("a",) * 9, say("should-have-at-most", limit=8)),
    ("low_temperature", "temperature", 0.0, say("should-be-at-least", limit=0.001)),
    ("best_of_n", "num_samples", 0, say("should-be-at-least", limit=1)),
]


@pytest.mark.parametrize(("sampler", "name", "value", "reason"), BAD_SETTINGS)
def test_a_setting_out_of_range_is_refused_by_its_name_before_anything_runs(
    guesser: pv.TabularModel, sampler: str, name: str, value: object, reason: Message
) -> None:
    told = {"given": repr(value), "reason": reason}
    with refuses("setting-refused", name, pv.SettingError, **told):
        pv.stream(guesser, "", sampler, **{name: value})


@pytest.mark.parametrize(
    ("sampler", "name", "value"), [("power", "warmth", 1.0), ("greedy", "temperature", 0.5)]
)
def test_a_setting_that_a_sampler_has_not_is_refused_with_those_it_has(
    guesser: pv.TabularModel, sampler: str, name: str, value: object
) -> None:
    known = ", ".join(sorted(SAMPLERS[sampler].settable))
    with refuses("setting-unknown", name, pv.SettingError, known=known):
        pv.stream(guesser, "", sampler, **{name: value})


def test_an_unknown_sampler_is_refused_with_the_known_ones(guesser: pv.TabularModel) -> None:
    known = ", ".join(sorted(SAMPLERS))
    with refuses("sampler-unknown", "sampler", pv.SettingError, given="'gibbs'", known=known):
        pv.stream(guesser, "", "gibbs")


def test_a_response_that_does_not_fit_is_refused_with_what_would(
    guesser: pv.TabularModel,
) -> None:
    with refuses("max-new-tokens-too-long", "max_new_tokens", pv.SettingError, most="2"):
        pv.stream_power_sample(guesser, "", max_new_tokens=3)


def test_a_prompt_that_fills_the_context_is_refused(guesser: pv.TabularModel) -> None:
    with refuses("prompt-too-long", "prompt", pv.PromptError):
        pv.stream_power_sample(guesser, "42.0 42.0", max_new_tokens=1)


@pytest.mark.parametrize("sampler", sorted(SAMPLERS))
def test_every_setting_is_explained_in_a_line(sampler: str) -> None:
    settings = SAMPLERS[sampler].settings
    for field in dataclasses.fields(settings):
        text = str(description(settings, field.name))
        assert text.endswith(".") and "\n" not in text, field.name
