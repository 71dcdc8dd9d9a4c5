"""From a form to a plan."""

from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import Problem, ProblemSet, load_problem_set
from powerviz.models import load_model
from powerviz.web.evaluate.request import Form, methods_of, plan_from, problems_of, spread


def numbered(count: int) -> ProblemSet:
    return ProblemSet("n", tuple(Problem(f"{index}", "?", "1") for index in range(count)))


def test_a_limit_takes_problems_at_equal_distances_over_the_whole_set() -> None:
    assert [one.id for one in spread(numbered(10), 4).problems] == ["0", "2", "5", "7"]
    assert spread(numbered(3), 5) == spread(numbered(3), None) == numbered(3)


def test_a_few_pocket_problems_are_of_every_family_and_difficulty() -> None:
    few = problems_of(Form(model="pocket", limit=24), None)
    everything = load_problem_set("pocket")
    for name in ("family", "difficulty"):
        kinds = {one.details[name] for one in everything.problems}
        assert {one.details[name] for one in few.problems} == kinds


def test_each_method_gets_the_settings_that_are_its_own() -> None:
    form = Form(
        model="m",
        methods=[
            "greedy",
            "low_temperature",
            "power",
            "best_of_n",
            "majority_vote",
            "second_model",
        ],
        second_model="other",
        samples=3,
        alpha=5,
        num_steps=7,
        max_new_tokens=40,
        num_samples=9,
    )
    methods = {one.model or one.sampler: one for one in methods_of(form)}
    assert {one.settings["max_new_tokens"] for one in methods.values()} == {40}
    assert methods["greedy"].samples == 1 and methods["power"].samples == 3
    assert methods["low_temperature"].settings["temperature"] == 1 / 5
    assert methods["power"].settings["num_steps"] == 7
    assert methods["power"].settings["temperature"] == 1 / 5
    for name in ("best_of_n", "majority_vote"):
        assert methods[name].settings["num_samples"] == 9
    assert methods["best_of_n"].settings["temperature"] == 1
    assert methods["other"].sampler == "base"


def test_sweeps_vary_one_setting_and_keep_the_others() -> None:
    form = Form(model="m", alpha=3, num_steps=5, sweep_alpha=[1, 2], sweep_num_steps=[0, 9])
    settings = [one.settings for one in methods_of(form)]
    assert [(one["alpha"], one["num_steps"]) for one in settings] == [
        (1, 5),
        (2, 5),
        (3, 0),
        (3, 9),
    ]


def test_nothing_ticked_is_refused() -> None:
    with pytest.raises(SettingError) as refused:
        methods_of(Form(model="m"))
    assert refused.value.field == "methods"


@pytest.mark.parametrize(
    "asked",
    [
        {"methods": ["power"], "samples": 1024},
        {"methods": ["best_of_n"], "num_samples": 4096},
        {"methods": ["majority_vote"], "num_samples": 4096},
        {"sweep_alpha": [2], "samples": 1024},
        {"methods": ["base"], "samples": 1024, "max_new_tokens": 900},
    ],
)
def test_a_batch_that_would_fill_the_memory_is_refused(asked: dict[str, Any]) -> None:
    model = load_model()
    with pytest.raises(SettingError) as refused:
        plan_from(Form(model="pocket", **asked), numbered(2), model)
    assert refused.value.field == "samples" and "memory" in str(refused.value.message)
    plan_from(
        Form(model="pocket", **asked | {"samples": 32, "num_samples": 64}), numbered(2), model
    )
