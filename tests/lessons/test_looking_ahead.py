"""Lesson 11: exact weights against arithmetic, and the sampler's estimates against exact ones."""

import math
from typing import Any

import numpy as np
import pytest

from powerviz.errors import SettingError
from powerviz.lessons import looking_ahead as lesson
from powerviz.lessons.looking_ahead import LONGEST, PIECES, PLAN_OR_GUESS, RUNS, looking_ahead
from powerviz.lessons.tables import model_of_rows
from powerviz.samplers import stream
from powerviz.samplers.drawing.weighing import CandidatesWeighed
from tests.refusals import refuses

PLAN, GUESS = 0, 1


def frames(monkeypatch: pytest.MonkeyPatch, runs: int, **settings: Any) -> list[dict[str, Any]]:
    """The lesson with fewer runs, all in one frame behind the exact numbers."""
    monkeypatch.setattr(lesson, "FRAMES", 1)
    monkeypatch.setattr(lesson, "RUNS_PER_FRAME", runs)
    return list(looking_ahead(settings))  # type: ignore[arg-type]


def test_the_exact_numbers_are_those_of_the_papers_example() -> None:
    frame = next(looking_ahead({}))
    assert frame["firsts"] == ["PLAN", "GUESS"]
    assert frame["raised"] == pytest.approx([0.4**4, 0.6**4])
    zeta = [0.95**4 + 0.05**4, 0.55**4 + 0.45**4]
    assert frame["zeta"] == frame["within_horizon"] == pytest.approx(zeta)
    weights = np.array(frame["raised"]) * zeta
    assert frame["exact"]["power"] == pytest.approx(weights / weights.sum())
    assert frame["exact"]["power"][PLAN] == pytest.approx(0.55, abs=0.005)
    assert frame["exact"]["low_temperature"][GUESS] == pytest.approx(0.835, abs=0.0005)
    assert frame["right"]["base"] == pytest.approx(0.4 * 0.95 + 0.6 * 0.55)
    assert frame["right"]["power"] == pytest.approx(
        ((0.4 * 0.95) ** 4 + (0.6 * 0.55) ** 4) / weights.sum()
    )


def test_estimates_are_right_in_the_mean_and_draws_come_near_the_power_distribution(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    exact, found = frames(monkeypatch, 40, seed=3)
    for first in (PLAN, GUESS):
        values = [run[first]["zeta"] for run in found["latest"] if run[first]]
        error = np.std(values, ddof=1) / math.sqrt(len(values))
        assert abs(np.mean(values) - exact["zeta"][first]) < 4 * error < 0.15
    assert found["draws"] == sum(found["taken"]) == 40
    power = exact["exact"]["power"][PLAN]
    chance = 4 * math.sqrt(power * (1 - power) / 40)
    assert abs(found["taken"][PLAN] / 40 - power) < chance
    low = exact["exact"]["low_temperature"][PLAN]
    assert found["taken"][PLAN] / 40 - low > 4 * math.sqrt(low * (1 - low) / 40)


def test_rollouts_that_end_early_see_no_more_than_their_horizon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    exact, found = frames(monkeypatch, 5, horizon=1)
    assert exact["within_horizon"] == pytest.approx([1, exact["zeta"][GUESS]])
    seen = [run[PLAN] for run in found["latest"] if run[PLAN]]
    assert {(one["zeta"], one["error"]) for one in seen} == {(1.0, 0.0)}
    assert found["held"][PLAN] == 0 < len(seen) == found["estimates"][PLAN]


def test_a_run_is_the_samplers_own(monkeypatch: pytest.MonkeyPatch) -> None:
    _, found = frames(monkeypatch, 3, seed=5, alpha=3)
    model = model_of_rows(PLAN_OR_GUESS, LONGEST)
    settings = {"alpha": 3.0, "piece_size": 1, "num_pieces": PIECES, "num_kept": PIECES}
    more = {"num_rollouts": 8, "horizon": 3, "max_new_tokens": LONGEST, "num_alternatives": 0}
    events = stream(model, "", "lookahead", seed=5 * RUNS + 2, **settings, **more)
    weighed = next(event for event in events if isinstance(event, CandidatesWeighed))
    own = {one.text: one for one in weighed.candidates}
    for first, told in zip(("PLAN", "GUESS"), found["latest"][-1], strict=True):
        assert told["zeta"] == pytest.approx(math.exp(own[first].log_zeta))
        assert told["error"] == pytest.approx(told["zeta"] * own[first].zeta_error)
        assert told["share"] == own[first].share


def test_a_first_token_that_cannot_come_is_no_candidate(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {context: PLAN_OR_GUESS[context] for context in lesson.EDITABLE}
    exact, found = frames(monkeypatch, 2, table=table | {"": {"PLAN": 0, "GUESS": 1}})
    assert exact["p"] == [0, 1] and exact["exact"]["power"] == [0, 1]
    assert [run[PLAN] for run in found["latest"]] == [None, None]
    assert found["taken"] == [0, 2] and found["estimates"] == [0, 2]


@pytest.mark.parametrize(
    "settings, field",
    [({"rollouts": 1}, "rollouts"), ({"horizon": 4}, "horizon"), ({"alpha": 0.5}, "alpha")],
)
def test_what_is_no_setting_of_it_is_refused(settings: dict[str, Any], field: str) -> None:
    with refuses("lesson-setting-illegal", field, SettingError):
        next(looking_ahead(settings))
