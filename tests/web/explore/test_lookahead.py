"""Look-ahead in Explore, in the browser: the candidates of the last choice, their chances and their rollouts."""

from typing import Any

import pytest

from powerviz.models import load_model
from powerviz.samplers import sample
from powerviz.samplers.drawing.weighing import weighed
from tests.web.browser import QUICK, Visit
from tests.web.explore.test_methods_live import asked_for, panels

SETTINGS: dict[str, Any] = {"piece_size": 8, "num_rollouts": 3, "max_new_tokens": 24, "seed": 1}
ASKED = {"wrapping": "raw", "prompt": QUICK["prompt"], "sampler": "lookahead"}


@pytest.mark.nightly
def test_each_candidate_of_the_last_choice_stands_there_with_its_rollouts(visit: Visit) -> None:
    asked_for(visit, ASKED | {name: str(value) for name, value in SETTINGS.items()})
    run = sample(load_model(), QUICK["prompt"], "lookahead", **SETTINGS)
    visit.press("step")
    visit.rest()
    assert visit.js("PowerViz.tabs.explore.player.shown") == 1
    visit.finish()
    assert "lookahead" in panels(visit)
    last = weighed(run)
    assert last
    panel = visit.page.locator(".pv-explore .pv-own-lookahead")
    rows = panel.locator("tr[data-candidate]")
    assert rows.count() == len(last.candidates)
    for number, candidate in enumerate(last.candidates):
        rows.nth(number).locator("button").click()
        visit.settle()
        told = panel.locator('[data-pv="futures"] li').all_inner_texts()
        assert len(told) == len(candidate.rollouts)
        for text, rollout in zip(told, candidate.rollouts, strict=True):
            assert f"{rollout.log_prob:.1f}".replace("-", "−") in text
            assert rollout.text.strip() in text
