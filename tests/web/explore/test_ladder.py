"""Replica exchange in Explore, in the browser: a step is a round, and each rung's response can be read."""

from typing import Any

from powerviz.messages import say
from powerviz.models import load_model
from powerviz.samplers import sample
from powerviz.samplers.drawing.swaps import swaps_of
from tests.web.browser import QUICK, Visit
from tests.web.explore.test_methods_live import asked_for, panels

SETTINGS: dict[str, Any] = {"num_rungs": 3, "num_steps": 4, "seed": 1}
SETTINGS |= {"block_size": 24, "max_new_tokens": 24}
ASKED = {"wrapping": "raw", "prompt": QUICK["prompt"], "sampler": "tempering"}
PANEL = ".pv-explore .pv-own-ladder"


def test_a_step_is_a_round_and_the_response_on_each_rung_can_be_read(visit: Visit) -> None:
    asked_for(visit, ASKED | {name: str(value) for name, value in SETTINGS.items()})
    run = sample(load_model(), QUICK["prompt"], "tempering", **SETTINGS)
    visit.first_step()
    assert visit.js("PowerViz.tabs.explore.player.shown") == 1
    assert "ladder" in panels(visit) and "particles" not in panels(visit)
    visit.finish()
    visit.settle()
    panel = visit.page.locator(PANEL)
    swaps = swaps_of(run)
    pairs = panel.locator(".pv-ladder-pair").all_text_contents()
    expected = [f"⇅ {swaps.accepted.get(pair, 0)}/{swaps.offered[pair]}" for pair in (0, 1)]
    assert pairs == expected
    for rung, chain in enumerate(run.chains):
        panel.locator(f'[data-rung="{rung}"]').click()
        visit.settle()
        text = panel.locator('[data-pv="text"]').inner_text()
        assert (
            text.strip().removesuffix(f"({say('run-end-of-response')})").strip()
            == chain.text.strip()
        )
