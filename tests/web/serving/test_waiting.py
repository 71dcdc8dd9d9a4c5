"""What a visitor sees of others: a number in the queue, turns with them, a run that has to pause."""

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser

from powerviz.messages import say
from powerviz.models import load_model
from powerviz.web.app import App, build
from powerviz.web.policy import Operator
from tests.web.browser import QUICK, Visit, visit

LINE = '.pv-explore [data-pv="turns"]'
SLOW = 60_000


@pytest.fixture(scope="module")
def narrow() -> Iterator[tuple[App, str]]:
    """A server on which one run is drawn at a time, and few tokens at once."""
    model = load_model()
    operator = Operator(runs_at_once=1, runs_in_turn=1, tokens_per_run=40)
    app = build({model.name: model}, operator)
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield app, address
    app.page.close(verbose=False)


def opened(browser: Browser, address: str, **more: str) -> Visit:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    found = visit(context, f"{address}?{urlencode(QUICK | more)}", address)
    found.page.set_default_timeout(SLOW)
    return found


@pytest.mark.slow
@pytest.mark.nightly
def test_a_run_that_waits_says_its_number_and_then_plays(
    browser: Browser, narrow: tuple[App, str]
) -> None:
    app, address = narrow
    holder = app.service.scheduler.slot("somebody else")
    assert holder.go_on()
    page = opened(browser, address)
    assert page.page.locator(LINE).is_hidden()
    page.press("play")
    page.page.wait_for_selector(LINE, state="visible")
    # Before it there may be the comparison that the first to arrive brings about.
    assert page.page.locator(LINE).inner_text().startswith("Your run is ")
    holder.release()
    page.under_way()
    assert page.page.locator(LINE).is_hidden()
    assert page.wrong == []
    page.page.context.close()


@pytest.mark.nightly  # by day `test_sharing` and `test_allowances` pause runs, without a page
def test_a_run_that_uses_up_its_allowance_pauses_with_a_word_and_play_goes_on(
    browser: Browser, narrow: tuple[App, str]
) -> None:
    _, address = narrow
    page = opened(browser, address, num_steps="30", max_new_tokens="60", alpha="1")
    page.press("finish")
    page.wait("p.runId.length === 32 && p.mode === 'paused' && p.cursor > 1")
    notice = page.page.locator('.pv-explore [data-pv="notice"]')
    assert notice.inner_text() == str(say("turn-paused-after-tokens", most=40))
    before = page.js("PowerViz.tabs.explore.player.events.length")
    assert page.page.locator('.pv-explore [data-pv="play"]').inner_text() == "Play"
    page.press("finish")
    page.wait(f"p.events.length > {before} && p.mode === 'paused'")
    assert page.wrong == []
    page.page.context.close()
