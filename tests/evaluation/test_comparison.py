"""Methods side by side on one prompt."""

from typing import Any

import pandas as pd
import pytest

import powerviz as pv
from powerviz.analysis.scoring import score
from powerviz.evaluation.comparison import (
    Progress,
    Sample,
    compare,
    comparison_frame,
    means_frame,
)
from powerviz.methods import SECOND_MODEL, as_sharp_as_power
from tests.refusals import refuses
from tests.samplers.toys import TOYS

MODEL = TOYS["3 symbols, up to 6"]
SETTINGS = {"max_new_tokens": 6, "block_size": 3, "num_steps": 4, "alpha": 2.0}


def frame(model: pv.LanguageModel, methods: list[str], count: int, **more: Any) -> pd.DataFrame:
    items = compare(model, "", methods, count, **{"settings": SETTINGS} | more)
    return comparison_frame(item for item in items if isinstance(item, Sample))


def test_each_method_has_a_row_for_each_sample_and_greedy_one() -> None:
    rows = frame(MODEL, ["greedy", "base", "best_of_n", "power"], 3)
    counts = rows.groupby("method", sort=False)["sample"].agg(list).to_dict()
    assert counts == {
        "greedy": [1],
        "base": [1, 2, 3],
        "best_of_n": [1, 2, 3],
        "power": [1, 2, 3],
    }


def test_rows_are_the_samples_that_the_method_gives_alone() -> None:
    rows = frame(MODEL, ["power"], 3)
    run = pv.power_sample(MODEL, "", chains=3, **SETTINGS)
    assert list(rows["text"]) == [chain.text for chain in run.chains]
    assert list(rows["log_prob"]) == [chain.log_prob for chain in run.chains]
    assert list(rows["tokens"]) == [chain.tokens_alone for chain in run.chains]
    assert rows["tokens_shared"].sum() == pytest.approx(run.cost.tokens)
    assert rows["tokens"].sum() > run.cost.tokens


def test_tokens_are_those_of_one_answer_alone_whatever_it_is_drawn_beside() -> None:
    rows = frame(MODEL, ["greedy", "base", "best_of_n"], 3)
    for method in ("greedy", "base"):
        mine = rows[rows["method"] == method]
        assert list(mine["tokens"]) == list(mine["length"])
    best = rows[rows["method"] == "best_of_n"]
    for seed, tokens in enumerate(best["tokens"]):
        run = pv.sample(MODEL, "", "best_of_n", seed=seed, max_new_tokens=6)
        assert run.cost.tokens == tokens
    assert list(best["tokens_shared"]) == list(best["tokens"])


def test_a_sample_that_was_cut_off_has_no_last_number() -> None:
    endless = pv.TabularModel(["q", "7 ", "</s>"], lambda _: [0.0, 1.0, 0.0], "</s>", 9)
    items = compare(endless, "q", ["greedy", "power"], 2, SETTINGS, truth="7")
    samples = [item for item in items if isinstance(item, Sample)]
    assert {one.method for one in samples} == {"greedy", "power"}
    assert {(one.answer, one.right) for one in samples} == {(None, False)}


def test_samples_come_as_they_finish_and_their_cost_when_the_batch_is_over() -> None:
    items = list(compare(MODEL, "", ["power", "greedy"], 5, SETTINGS))
    power = [item for item in items if isinstance(item, Sample) and item.method == "power"]
    early, late = power[:5], power[5:]
    assert [sample.cost for sample in early] == [None] * 5
    assert [sample.index for sample in late] == [1, 2, 3, 4, 5]
    assert {sample.index: sample.tokens for sample in early} == {
        sample.index: sample.tokens for sample in late
    }
    assert all(sample.cost is not None for sample in late)
    between = items[items.index(early[0]) : items.index(early[-1])]
    assert max(item.tokens for item in between if isinstance(item, Progress)) > 0


def test_progress_counts_up_to_all_samples_of_a_method() -> None:
    items = list(compare(MODEL, "", ["base", "best_of_n"], 4, SETTINGS))
    for method in ("base", "best_of_n"):
        told = [item for item in items if isinstance(item, Progress) and item.method == method]
        assert (told[0].finished, told[0].tokens) == (0, 0)
        assert {item.total for item in told} == {4}
        assert [item.finished for item in told] == sorted(item.finished for item in told)
        assert told[-1].finished == 4


def test_samples_are_graded_where_the_truth_is_known() -> None:
    model = pv.TabularModel(
        ["so 7", "so 8", "</s>"],
        lambda prefix: {"</s>": 1.0} if prefix else {"so 7": 0.5, "so 8": 0.5},
        eos="</s>",
        max_len=2,
    )
    rows = frame(model, ["base"], 20, settings={"max_new_tokens": 2}, truth="7.0")
    assert set(rows["right"]) == {True, False}
    assert (rows["right"] == (rows["text"] == "so 7")).all()
    ungraded = frame(model, ["base"], 2, settings={"max_new_tokens": 2})
    assert ungraded["right"].isna().all()


def test_means_are_those_of_each_methods_samples() -> None:
    rows = frame(MODEL, ["base", "greedy"], 4, truth="no such answer")
    means = means_frame(rows)
    assert list(means["method"]) == ["base", "greedy"]
    assert list(means["samples"]) == [4, 1]
    assert list(means["right"]) == [0, 0]
    base = rows[rows["method"] == "base"]
    for column in ("log_prob", "length", "tokens", "tokens_shared", "forward_passes", "seconds"):
        assert means[column][0] == pytest.approx(base[column].mean())
    assert means_frame(frame(MODEL, ["base"], 2))["right"].isna().all()


def test_an_unknown_method_stops_the_comparison_before_it_starts() -> None:
    with pytest.raises(pv.SettingError) as raised:
        next(compare(MODEL, "", ["greedy", "gibbs"], 3, SETTINGS))
    assert "gibbs" in str(raised.value)


def test_a_method_can_have_settings_of_its_own() -> None:
    assert as_sharp_as_power(10.0) == {"low_temperature": {"temperature": 0.1}}
    rows = frame(MODEL, ["low_temperature", "majority_vote"], 8, own=as_sharp_as_power(10.0))
    alone = pv.sample(
        MODEL, "", "low_temperature", num_samples=8, temperature=0.1, max_new_tokens=6
    )
    texts = rows.groupby("method")["text"].agg(list)
    assert texts["low_temperature"] == [chain.text for chain in alone.chains]
    alone = pv.sample(MODEL, "", "majority_vote", seed=7, max_new_tokens=6)
    assert texts["majority_vote"][7] == alone.text


def test_a_second_models_samples_are_its_own_and_scored_by_the_first() -> None:
    model, second = pv.load_model("pocket"), pv.load_model("pocket-grpo")
    prompt = "Anna has 3 apples. Then Anna buys 2 more. How many apples does Anna have now?"
    settings = {"max_new_tokens": 30, "seed": 3}
    items = compare(model, prompt, [SECOND_MODEL], 4, settings, second=second)
    samples = [item for item in items if isinstance(item, Sample)]
    run = pv.sample(second, prompt, "base", num_samples=4, **settings)
    ids = [[token.id for token in chain.tokens] for chain in run.chains]
    assert [[token.id for token in sample.tokens] for sample in samples] == ids
    scores = score(model, run.started.prompt_tokens, ids)
    for sample, chain, expected in zip(samples, run.chains, scores, strict=True):
        assert [token.log_prob for token in sample.tokens] == pytest.approx(expected, abs=1e-6)
        assert [token.log_proposal for token in sample.tokens] == [
            token.log_prob for token in chain.tokens
        ]
        assert sample.text == chain.text and sample.cost is not None
        first = sample.tokens[0]
        likelier = [other for other in first.alternatives if other.log_prob > first.log_prob]
        assert len(first.alternatives) == 4
        assert likelier == list(first.alternatives[: len(likelier)])


def test_a_second_model_that_writes_in_other_tokens_is_refused_before_the_first_run() -> None:
    other = pv.load_model("synthetic-flat")
    items = compare(MODEL, "", ["greedy", SECOND_MODEL], 2, SETTINGS, second=other)
    with refuses("comparison-other-tokens", "second_model", pv.ModelError):
        next(items)
    with refuses("comparison-second-model-missing", "second_model", pv.SettingError):
        next(compare(MODEL, "", [SECOND_MODEL], 2, SETTINGS))


def test_tokens_of_the_same_number_that_mean_something_else_are_refused() -> None:
    def of(*vocab: str) -> pv.TabularModel:
        return pv.TabularModel([*vocab, "</s>"], lambda prefix: [0.5, 0.4, 0.1], "</s>", 6)

    items = compare(of("a", "b"), "", [SECOND_MODEL], 8, SETTINGS, second=of("b", "a"))
    with refuses("comparison-other-tokens", "second_model", pv.ModelError):
        list(items)
