"""Particle methods in Explore, in the browser: their genealogy, curves and tree, a step, and the decision on a round."""

from pathlib import Path
from typing import Any

import pytest

from powerviz.messages import say
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.samplers import sample
from powerviz.samplers.drawing.particle_events import filters_of
from tests.web.browser import QUICK, Visit
from tests.web.conftest import Open
from tests.web.explore.test_methods_live import asked_for, panels
from tests.web.hostile import HostileModel
from tests.web.library.test_tab import library, uploaded
from tests.web.test_hostile_text import INJECTED, NOTHING

SETTINGS: dict[str, Any] = {"num_particles": 4, "max_new_tokens": 24, "seed": 1}
ASKED = {"wrapping": "raw", "prompt": QUICK["prompt"]} | {k: str(v) for k, v in SETTINGS.items()}
SMC = ASKED | {"sampler": "smc", "resampling": "chopthin"}
PIMH = ASKED | {"sampler": "pimh", "num_rounds": "3"}
SHOWN = "PowerViz.shownChain(PowerViz.tabs.explore.player)"
INK = """() => {
  const canvas = document.querySelector('.pv-explore .pv-genealogy canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value > 0);
}"""
"""Whether anything is drawn."""


def run_of(method: str, **more: Any) -> Run:
    return sample(load_model(), QUICK["prompt"], method, **SETTINGS, **more)


def inside(visit: Visit, name: str) -> str:
    visit.settle()
    return visit.page.inner_text(f'.pv-explore .pv-own-particles [data-pv="{name}"]')


def test_particles_are_shown_as_they_grow_and_in_the_end_the_one_that_is_drawn(
    visit: Visit,
) -> None:
    asked_for(visit, SMC)
    run = run_of("smc", resampling="chopthin")
    visit.press("step")
    visit.rest()
    assert visit.js(f"{SHOWN}.draft.length") == 1
    number = visit.js(f"{SHOWN}.index") + 1
    assert inside(visit, "which") == str(say("particles-heaviest", n=number))
    visit.finish()
    assert {"particles", "candidates"} <= panels(visit) and "particle-rounds" not in panels(visit)
    assert visit.js(f"{SHOWN}.index") == run.chosen
    assert visit.js(INK)
    estimate = filters_of(run)[0].finished
    assert estimate and f"{estimate.log_z:.3f}".replace("-", "−") in inside(visit, "facts")


@pytest.mark.nightly
def test_rounds_are_decided_one_after_another_on_the_card_of_every_decision(visit: Visit) -> None:
    asked_for(visit, PIMH)
    decided = [one.decided for one in filters_of(run_of("pimh", num_rounds=3)).values()]
    visit.finish()
    card = visit.page.locator(".pv-explore .pv-own-particle-rounds")
    rows = card.locator('[data-pv="list"] tr').all_inner_texts()
    words = {True: f"✓ {say('run-accepted')}", False: f"✗ {say('run-rejected')}"}
    assert [row.split("\t")[-1] for row in rows] == [words[one.accepted] for one in decided if one]
    visit.press("back")
    visit.settle()
    assert (
        str(say("particles-round", n=2)) in card.locator('[data-pv="round-verdict"]').inner_text()
    )
    assert card.locator(".pv-coin").is_visible()
    visit.page.click('.pv-explore [data-round="1"]')
    assert visit.page.get_attribute('.pv-explore [data-round="1"]', "aria-pressed") == "true"


@pytest.mark.nightly
def test_a_line_that_is_pointed_at_is_followed_in_all_pictures_and_read_on_a_click(
    visit: Visit,
) -> None:
    asked_for(visit, SMC)
    visit.finish()
    visit.page.wait_for_selector(".pv-own-particles .pv-branches .main-svg")
    before = inside(visit, "readout")
    lines = visit.page.locator(".pv-explore .pv-genealogy")
    lines.scroll_into_view_if_needed()
    box = lines.bounding_box()
    assert box
    lines.hover(position={"x": box["width"] - 30, "y": box["height"] / 2})
    visit.settle()
    assert inside(visit, "readout") != before
    assert visit.page.locator(".pv-curve-cursor").count() == 1
    visit.page.wait_for_function(
        "document.querySelector('.pv-own-particles .pv-branches').data.some(({ name }) => name === 'lit')"
    )
    lines.click(position={"x": box["width"] - 30, "y": box["height"] / 2})
    number = visit.js(f"{SHOWN}.index") + 1
    assert inside(visit, "which") == str(say("particles-picked", n=number))


@pytest.mark.nightly
def test_a_recording_of_particles_of_hostile_text_is_played_in_library(
    open_page: Open, tmp_path: Path
) -> None:
    run = sample(HostileModel(), "x", "pimh", num_particles=3, max_new_tokens=12)
    run.save(str(tmp_path / "run.jsonl"))
    page = library(open_page)
    uploaded(page, tmp_path / "run.jsonl")
    page.page.wait_for_selector(".pv-library .pv-own-particles .pv-branches .main-svg")
    assert page.page.locator(".pv-library .pv-own-particle-rounds tbody tr").count() >= 2
    assert page.js(INJECTED) == NOTHING
    assert page.js("PowerViz.chainOf(PowerViz.tabs.library.player.run).index") == run.chosen
    assert page.wrong == []
