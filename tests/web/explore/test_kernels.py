"""Other laws of the cut, and several candidates a step: what the form offers, and what is shown of such a run."""

from powerviz.messages import say
from tests.web.browser import QUICK, Visit

ASKED = QUICK | {"cut_law": "entropy", "uniform_share": "0.3", "tries": "3", "num_steps": "8"}
LANE = '.pv-explore [data-pv="cut-lane"]'
TOKENS = "PowerViz.shownChain(PowerViz.tabs.explore.player).tokens"
SETTINGS = "PowerViz.tabs.explore.player.run.started.settings"


def term(name: str) -> str:
    return f'.pv-explore [data-term="{name}"]'


def test_the_share_of_uniform_cuts_is_asked_for_where_it_matters(visit: Visit) -> None:
    visit.js("document.querySelectorAll('.pv-advanced').forEach((one) => (one.open = true))")
    share = visit.page.locator('[data-pv="controls"] [name="uniform_share"]')
    law = visit.page.locator('[data-pv="controls"] [name="cut_law"]')
    assert law.input_value() == "uniform"
    assert not share.is_visible()
    law.select_option("hazard")
    assert share.is_visible()
    law.select_option("uniform")
    assert not share.is_visible()


def test_a_run_with_another_law_and_several_candidates_shows_its_terms(visit: Visit) -> None:
    visit.finish()
    assert not visit.page.is_visible(LANE)
    assert not visit.page.is_visible(term("tries"))
    visit.js("(values) => PowerViz.tabs.explore.fill(values)", ASKED)
    visit.press("finish")
    visit.wait(f"p.run.complete && {SETTINGS}.tries === 3 && p.mode === 'paused'")
    visit.settle()
    settings = visit.js(SETTINGS)
    assert (settings["cut_law"], settings["uniform_share"]) == ("entropy", 0.3)
    visit.page.wait_for_selector(LANE)  # drawn a frame or two after the run is complete
    assert visit.page.is_visible(term("tries"))
    label = visit.page.inner_text(".pv-explore .pv-sum [data-cut-law=other]")
    assert str(say("explore-plus-cut-term")).split(">")[1].split("<")[0] in label
    bars = visit.page.locator(f"{LANE} i").count()
    assert bars == visit.js(TOKENS + ".length")
    visit.page.locator(f"{LANE} i").nth(4).hover()
    tip = visit.page.inner_text(".pv-tooltip")
    assert visit.js(TOKENS + "[4].text").strip() in tip and "%" in tip
    assert "%" in visit.page.inner_text(f'{LANE} [data-pv="cut-most"]')
