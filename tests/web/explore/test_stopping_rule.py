"""The paper's stopping rule on the page: a switch, named by its bias, and told where it was used."""

import pytest

from tests.web.browser import QUICK, Visit
from tests.web.conftest import Open

SETTINGS = QUICK | {"num_steps": "2", "block_size": "48", "max_new_tokens": "96"}
LIMITS = "PowerViz.chainOf(PowerViz.tabs.explore.player.run).blocks.map((block) => block.limit)"


def told(visit: Visit) -> bool:
    return visit.page.locator('.pv-response [data-pv="stopped"]').is_visible()


def box(visit: Visit, form: str = "controls") -> bool:
    return visit.page.locator(f'[data-pv="{form}"] [name="stop_early"]').is_checked()


@pytest.mark.nightly
def test_a_run_that_was_stopped_early_says_so_and_one_that_ends_in_the_target_does_not(
    visit: Visit,
) -> None:
    assert not box(visit)
    visit.page.click('[data-pv="controls"] [data-pv="paper"]')
    assert box(visit), "the paper stops early"
    visit.js("(values) => PowerViz.tabs.explore.fill(values)", SETTINGS | {"stop_early": "true"})
    assert box(visit)
    visit.finish()
    visit.settle()
    assert visit.js("PowerViz.chainOf(PowerViz.tabs.explore.player.run).ended")
    assert (visit.js(LIMITS), told(visit)) == ([48], True)
    assert visit.js("PowerViz.tabs.explore.player.run.started.settings.stop_early") is True
    visit.page.click('.pv-explore [data-pv="copy-link"]')
    link = visit.page.evaluate("navigator.clipboard.readText()")
    assert "stop_early=true" in link
    visit.page.locator('[data-pv="controls"] .pv-advanced summary').click()
    visit.page.uncheck('[data-pv="controls"] [name="stop_early"]')
    visit.press("finish")
    visit.wait("p.run.complete && PowerViz.chainOf(p.run).blocks.length === 2")
    visit.settle()
    assert (visit.js(LIMITS), told(visit)) == ([48, 96], False)
    assert not visit.js("PowerViz.tabs.explore.player.run.started.settings.stop_early")


@pytest.mark.nightly
def test_the_papers_values_and_links_set_the_switch_in_every_form(open_page: Open) -> None:
    visit = open_page()
    assert not box(visit)
    visit.page.click('[data-pv="controls"] [data-pv="paper"]')
    assert box(visit)
    for form, tab in (("compare-controls", "compare"), ("form", "evaluate")):
        visit.js(f"PowerViz.openTab('{tab}')")
        visit.page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')
        assert not box(visit, form)
    linked = open_page({"tab": "compare", "stop_early": "true"})
    assert box(linked, "compare-controls")
