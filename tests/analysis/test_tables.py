"""Tables of an evaluation, against numbers worked out by hand and by other means."""

import math
from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from powerviz.analysis.accuracy import accuracy_with_interval, difference_with_interval
from powerviz.analysis.tables import (
    MOVED,
    groups_table,
    methods_table,
    pairs_table,
    pass_at_k_table,
    sweep_table,
)
from powerviz.evaluation.plan import method, sweep
from powerviz.evaluation.results import samples_frame
from tests.evaluation.toy import finished, toy_plan

RIGHT = {"greedy": [[True], [False], [True]], "power": [[True, True], [True, False], [False] * 2]}


def samples(right: dict[str, list[list[bool | None]]] = RIGHT) -> pd.DataFrame:
    """One row per sample, with numbers that are easy to add up."""
    rows = [
        {
            "method": name,
            "problem": f"p{problem}",
            "grading": "choice",
            "kind": "hard" if problem else "easy",
            "right": value,
            "answer": {True: "yes", False: "no", None: None}[value],
            "log_prob": -1.0 - problem,
            "confidence": -0.1,
            "length": 10 * (problem + 1),
            "tokens": 5.0,
            "tokens_shared": 2.0,
            "plain_tokens": 50,
            "plain_tokens_exact": name == "greedy" or problem < 2,
            "forward_passes": 4.0,
            "seconds": 0.5,
        }
        for name, problems in right.items()
        for problem, values in enumerate(problems)
        for value in values
    ]
    return pd.DataFrame(rows).astype({"right": "boolean"})


def test_samples_that_were_cut_off_or_say_nothing_are_counted() -> None:
    frame = samples()
    assert methods_table(frame)[["cut_off", "empty"]].to_numpy().sum() == 0  # not known
    frame["ended"] = [True, False, True, *[False] * 4, True, True]
    frame["text"] = ["", "7", "7", " \n", "", "7", "7", "7", "7"]
    frame.loc[8, ["length", "ended", "text"]] = [0, False, ""]  # could not be drawn
    table = methods_table(frame).set_index("method")
    assert table[["cut_off", "empty"]].to_numpy().tolist() == [[1, 1], [4, 2]]


def test_the_verdicts_of_another_grader_are_a_column_of_their_own() -> None:
    frame = samples()
    assert "accuracy_paper" not in methods_table(frame)
    frame["right_paper"] = pd.array([True, True, None, *[True] * 4, False, None], dtype="boolean")
    table = methods_table(frame).set_index("method")
    assert table["accuracy_paper"].tolist() == pytest.approx([1, (1 + 1 + 0) / 3])


def test_each_method_has_a_row_with_its_means() -> None:
    table = methods_table(samples()).set_index("method")
    assert list(table.index) == ["greedy", "power"]
    power = table.loc["power"]
    assert (power["problems"], power["samples"], power["graded"]) == (3, 6, 3)
    assert power["accuracy"] == pytest.approx((1 + 0.5 + 0) / 3)
    assert tuple(power[["accuracy", "low", "high"]]) == accuracy_with_interval(RIGHT["power"])
    assert power["log_prob"] == pytest.approx(-2)
    assert power["length"] == pytest.approx(20)
    assert power["times_fewer"] == pytest.approx(10)
    assert not power["plain_tokens_exact"] and table.loc["greedy", "plain_tokens_exact"]


def test_every_problem_weighs_the_same_while_some_lack_samples() -> None:
    table = methods_table(samples({"power": [[True] * 4, [False]]}))
    assert table["accuracy"].tolist() == [0.5]
    assert table["log_prob"].tolist() == [-1.5]


def test_what_could_not_be_drawn_is_wrong_but_neither_short_nor_cheap() -> None:
    found = samples()
    failed = found["problem"] == "p2"
    found.loc[failed, ["length", "tokens", "plain_tokens", "forward_passes", "seconds"]] = 0
    found.loc[failed, ["log_prob", "confidence"]] = math.nan
    found.loc[failed, "right"] = False
    power = methods_table(found).set_index("method").loc["power"]
    assert (power["problems"], power["graded"]) == (3, 3)
    assert power["accuracy"] == pytest.approx((1 + 0.5 + 0) / 3)
    assert (power["length"], power["tokens"], power["seconds"]) == (15, 5, 0.5)
    alone = methods_table(found[failed])
    assert alone[["length", "tokens", "times_fewer"]].isna().all(axis=None)


def test_the_vote_is_that_of_most_samples_and_greedy_has_none() -> None:
    votes = {"greedy": [[True]], "power": [[True, True, False], [False, False, True], [True] * 3]}
    majority = methods_table(samples(votes)).set_index("method")["majority"]
    assert math.isnan(majority["greedy"])
    assert majority["power"] == pytest.approx(2 / 3)


def test_programs_are_not_put_to_the_vote() -> None:
    frame = samples({"power": [[True, True, False]]}).assign(grading="code")
    assert methods_table(frame)["majority"].isna().all()


def test_ungraded_problems_have_likelihoods_and_costs_but_no_accuracy() -> None:
    table = methods_table(samples({"power": [[None, None], [None, None]]}))
    assert table["graded"].tolist() == [0]
    assert table[["accuracy", "low", "high", "majority"]].isna().all(axis=None)
    assert table["length"].tolist() == [15]
    assert pass_at_k_table(samples({"power": [[None]]})).empty


def test_groups_are_counted_by_themselves() -> None:
    table = groups_table(samples(), "kind").set_index(["method", "group"])
    assert table.loc[("power", "easy"), "accuracy"] == 1
    assert table.loc[("power", "hard"), "accuracy"] == 0.25
    assert table.loc[("greedy", "hard"), "problems"] == 2


def test_pass_at_k_is_the_mean_over_problems_of_subsets_with_a_right_sample() -> None:
    rng = np.random.default_rng(0)
    right = [(rng.random(5) < chance).tolist() for chance in (0.1, 0.4, 0.9)]
    table = pass_at_k_table(samples({"power": right}))
    assert table["k"].tolist() == [1, 2, 4, 5]
    for k, value in zip(table["k"], table["pass_at_k"], strict=True):
        shares = [np.mean([any(some) for some in combinations(one, k)]) for one in right]
        assert value == pytest.approx(np.mean(shares))
    assert (table["low"] <= table["pass_at_k"]).all()
    assert (table["pass_at_k"] <= table["high"]).all()


def test_a_problem_counts_for_pass_at_k_once_it_has_k_samples() -> None:
    table = pass_at_k_table(samples({"power": [[True, False], [False, False], [False]]}))
    assert table["pass_at_k"].tolist() == pytest.approx([1 / 6, 1 / 2])


@pytest.mark.parametrize(
    "right",
    [[[True, True], [True]], [[True], [False], [True, False, True]], [[True, False]] * 5],
)
def test_pass_at_1_is_the_accuracy_and_its_interval(right: list[list[bool]]) -> None:
    drawn = samples({"smc": right})
    once = pass_at_k_table(drawn).set_index("k").loc[1]
    row = methods_table(drawn).iloc[0]
    assert once[["pass_at_k", "low", "high"]].tolist() == pytest.approx(
        row[["accuracy", "low", "high"]].tolist(), abs=1e-12
    )


def test_methods_that_differ_in_one_setting_are_a_curve() -> None:
    methods = [
        method("greedy"),
        *sweep("num_steps", [0, 5, 20], 2),
        *sweep("alpha", [1, 2], 2, {"num_steps": 5}),
    ]
    settings = {m.name: {"sampler": m.sampler, **m.settings} for m in methods}
    table = methods_table(samples({m.name: [[True], [False]] for m in methods}))
    steps = sweep_table(table, settings, "num_steps")
    assert steps["value"].tolist() == [0, 5, 20]
    assert steps["curve"].nunique() == 1
    assert steps["accuracy"].tolist() == [0.5] * 3
    alphas = sweep_table(table, settings, "alpha")
    assert alphas["value"].tolist() == [1, 2, 4]  # The last is the other sweep's, N = 5.
    assert sweep_table(table, settings, "block_size").empty


def test_an_evaluations_frame_is_what_tables_read() -> None:
    plan = toy_plan(6)
    frame = samples_frame(plan, finished(plan))
    table = methods_table(frame)
    assert table["method"].tolist() == [method.name for method in plan.methods]
    assert table["samples"].sum() == plan.total
    assert table.notna().drop(columns=["majority", *MOVED, "not_mixed"]).all(axis=None)
    moved = table.set_index("method")[["acceptance", "move_rate", "still"]].notna().all(axis=1)
    assert moved.tolist() == [one.settings.get("num_steps", 0) > 0 for one in plan.methods]
    assert sweep_table(table, plan.settings, "num_steps")["value"].tolist() == [0, 3]
    assert set(groups_table(frame, "kind")["group"]) == {"even", "odd"}
    assert methods_table(samples_frame(plan, [])).empty


def test_methods_are_compared_on_the_problems_that_both_have() -> None:
    frame = samples(RIGHT | {"base": [[False, True], [None, None], [True, True]]})
    table = pairs_table(frame).set_index(["method", "other"])
    assert list(table.index) == [("greedy", "power"), ("greedy", "base"), ("power", "base")]
    assert table["problems"].tolist() == [3, 2, 2]
    found = table.loc[("power", "base"), ["difference", "low", "high"]]
    expected = difference_with_interval([1.0, 0.0], [0.5, 1.0], (4, 4))
    assert tuple(found) == pytest.approx(expected)
    assert found["difference"] == pytest.approx(-0.25)
    assert pairs_table(samples({"greedy": RIGHT["greedy"]})).empty
