"""Methods side by side on one prompt."""

import pytest

import powerviz as pv
from powerviz.comparison import compare
from tests.samplers.toys import TOYS

MODEL = TOYS["3 symbols, up to 6"]
SETTINGS = {"max_new_tokens": 6, "block_size": 3, "num_steps": 4, "alpha": 2.0}


def test_each_method_has_a_row_for_each_sample_and_greedy_one() -> None:
    methods = ["greedy", "base", "best_of_n", "power"]
    frames = list(compare(MODEL, "", methods, 3, SETTINGS))
    assert [list(frame["method"].unique()) for frame in frames] == [[name] for name in methods]
    assert [len(frame) for frame in frames] == [1, 3, 3, 3]


def test_rows_are_the_samples_that_the_method_gives_alone() -> None:
    (frame,) = compare(MODEL, "", ["power"], 3, SETTINGS)
    run = pv.power_sample(MODEL, "", chains=3, **SETTINGS)
    assert list(frame["text"]) == [chain.text for chain in run.chains]
    assert list(frame["log_prob"]) == [chain.log_prob for chain in run.chains]
    assert frame["tokens"].sum() == pytest.approx(run.cost.tokens)


def test_samples_are_graded_where_the_truth_is_known() -> None:
    model = pv.TabularModel(
        ["so 7", "so 8", "</s>"],
        lambda prefix: {"</s>": 1.0} if prefix else {"so 7": 0.5, "so 8": 0.5},
        eos="</s>",
        max_len=2,
    )
    (frame,) = compare(model, "", ["base"], 20, {"max_new_tokens": 2}, truth="7.0")
    assert set(frame["right"]) == {True, False}
    assert (frame["right"] == (frame["text"] == "so 7")).all()
    (ungraded,) = compare(model, "", ["base"], 2, {"max_new_tokens": 2})
    assert ungraded["right"].isna().all()


def test_an_unknown_method_stops_the_comparison_before_it_starts() -> None:
    frames = compare(MODEL, "", ["greedy", "gibbs"], 3, SETTINGS)
    with pytest.raises(pv.SettingError, match="gibbs"):
        next(frames)


def test_a_method_can_have_settings_of_its_own() -> None:
    own = {"low_temperature": {"temperature": 0.1}}
    frames = dict(
        zip(
            ["low_temperature", "majority_vote"],
            compare(MODEL, "", ["low_temperature", "majority_vote"], 8, SETTINGS, own=own),
            strict=True,
        )
    )
    alone = pv.sample(
        MODEL, "", "low_temperature", num_samples=8, temperature=0.1, max_new_tokens=6
    )
    assert list(frames["low_temperature"]["text"]) == [chain.text for chain in alone.chains]
    alone = pv.sample(MODEL, "", "majority_vote", seed=7, max_new_tokens=6)
    assert frames["majority_vote"]["text"].iloc[7] == alone.text
