"""The panel of the critical window, in a browser."""

import pytest

from powerviz.messages import say
from tests.web.browser import Visit

PANEL = ".pv-critical-window"
CURVE = f"document.querySelector('{PANEL} .pv-plot')"


def part(visit: Visit, name: str) -> str:
    return visit.page.inner_text(f'{PANEL} [data-pv="{name}"]')


def compute(visit: Visit) -> None:
    visit.page.click(f'{PANEL} [data-pv="compute"]')
    visit.page.wait_for_selector(f"{PANEL} .pv-window-progress", state="hidden")
    visit.page.wait_for_selector(f"{PANEL} .main-svg")
    visit.settle()


def test_a_window_is_found_for_the_response_shown_and_the_pivots_are_marked(
    recorded: Visit,
) -> None:
    visit = recorded
    nothing = str(say("explore-nothing-yet-press-find-the"))
    assert part(visit, "empty") == nothing
    for wrong in ("", "7", "8.5", "257"):
        visit.page.fill(f'{PANEL} [data-pv="rollouts"]', wrong)
        visit.page.click(f'{PANEL} [data-pv="compute"]')
        legal = str(say("explore-use-a-whole-number-of", min=8, max=256))
        assert part(visit, "error") == legal
    visit.page.fill(f'{PANEL} [data-pv="rollouts"]', "16")
    compute(visit)
    assert not part(visit, "error")
    tokens = visit.js("PowerViz.chainOf(PowerViz.tabs.explore.player.run).tokens.length")
    assert visit.js(f"{CURVE}.data[1].x.length") == tokens + 1
    assert visit.js(f"{CURVE}.layout.xaxis.ticktext.length") == tokens + 1
    hover = visit.js(f"{CURVE}.data[1].text[3]")
    for one in (say("explore-the-right-answer"), say("n-rollouts", n=16)):
        assert str(one) in hover
    along = "PowerViz.pivotsAlong(PowerViz.chainOf(PowerViz.tabs.explore.player.run), {}).along"
    marked = visit.js(along.format("PowerViz.chainOf(PowerViz.tabs.explore.player.run).tokens"))
    assert set(visit.js(f"{CURVE}.data[2].x")) == {pivot["position"] + 1 for pivot in marked}
    said = part(visit, "sentence")
    assert str(say("explore-the-right-answer")) in said and "pivot" in said
    assert str(say("explore-so-far")) not in said
    assert str(say("explore-this-is-the-response-above")) in part(visit, "facts")

    visit.js("PowerViz.tabs.explore.player.showStep(0)")
    visit.settle()
    assert visit.js(f"{CURVE}.data[2].x.length") == 0
    last = visit.js("PowerViz.tabs.explore.player.steps")
    assert str(say("explore-this-is-the-response-after", n=last)) in part(visit, "facts")
    visit.page.click(f"{PANEL} >> text={say('explore-go-there')}")
    assert visit.steps == visit.js("PowerViz.tabs.explore.player.steps")


@pytest.mark.nightly
def test_a_live_response_cancel_and_a_new_chain(visit: Visit) -> None:
    visit.page.fill('[name="max_new_tokens"]', "64")
    visit.first_step()
    visit.page.click(f'{PANEL} [data-pv="compute"]')
    visit.page.wait_for_selector(f'{PANEL} [data-pv="error"]:not(:empty)')
    assert "no end yet" in part(visit, "error")
    visit.finish()
    compute(visit)
    assert not part(visit, "error")
    assert visit.js(f"{CURVE}.data[1].name") == str(say("explore-chance-of-the-same-answer"))
    # What an older request still sends is not shown.
    before = part(visit, "sentence")
    visit.js(
        "PowerViz.windowPort.take(JSON.stringify({serial: 0, error: {field: 'old', message: 'x'}}))"
    )
    assert (part(visit, "sentence"), part(visit, "error")) == (before, "")
    visit.page.fill(f'{PANEL} [data-pv="rollouts"]', "256")
    visit.page.click(f'{PANEL} [data-pv="compute"]')
    visit.page.evaluate(f"document.querySelector('{PANEL} [data-pv=\"cancel\"]').click()")
    visit.page.wait_for_selector(f"{PANEL} .pv-window-progress", state="hidden")
    assert visit.page.is_enabled(f'{PANEL} [data-pv="compute"]')
    before = visit.js("PowerViz.tabs.explore.player.runId")
    visit.page.fill('[name="seed"]', "2")
    visit.press("finish")  # The run before is complete, too, until the new one begins.
    visit.wait(f"p.runId !== '{before}' && p.run.complete && p.mode === 'paused'")
    visit.settle()
    assert part(visit, "empty") == str(say("explore-nothing-yet-press-find-the"))
    visit.page.wait_for_selector(f"{PANEL} .pv-plot", state="hidden")
