"""The server goes away while somebody looks at the page, and comes back: nothing shown is lost."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from powerviz.messages import say
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import power_sample
from tests.web.browser import QUICK, Visit, visit
from tests.web.conftest import Open
from tests.web.explore.test_tab import download
from tests.web.restarting import Server

pytestmark = pytest.mark.slow

LONG = {"num_steps": "1000", "block_size": "16", "max_new_tokens": "48", "seed": "2"}
SETTINGS: dict[str, Any] = {name: int(value) for name, value in LONG.items()}
GONE = '[data-pv="server"][data-state="gone"]:not([hidden])'
OFFER = '[data-pv="offer"]:not([hidden])'


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that can be killed."""
    found = Server("--results", str(tmp_path_factory.mktemp("results")))
    found.start()
    yield found
    found.kill()


def opened(browser: Browser, server: Server, **query: str) -> Visit:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    page = visit(context, f"{server.address}?{urlencode(query)}", server.address)
    page.page.set_default_timeout(90_000)
    return page


def the_run() -> Run:
    return power_sample(load_model(), QUICK["prompt"], alpha=4.0, **SETTINGS)


def shown(page: Visit) -> list[Any]:
    events = page.js("PowerViz.tabs.explore.player.events")
    return [EVENT_JSON.validate_json(json.dumps(event)) for event in events]


KEPT = """new Promise((done) => {
  const asked = indexedDB.open("powerviz-kept", 1);
  asked.onsuccess = () => {
    const heads = asked.result.transaction("heads").objectStore("heads").getAll();
    heads.onsuccess = () => (asked.result.close(), done(heads.result.at(-1)?.count));
  };
})"""


@dataclass
class Witness:
    """One visitor's page, and what it held before and while the server was gone."""

    page: Visit
    before: Any = None
    notice: str = ""
    file: bytes = b""


COMPARED = "[...PowerViz.tabs.compare.state().samples.values()].map((one) => [one.key, one.text])"


@pytest.fixture(scope="module")
def outage(
    browser: Browser, mortal: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Witness]]:
    """Six visitors through the server's death and its new start, by what they were doing."""
    resting = opened(browser, mortal, **{**QUICK, **LONG})
    comparing = opened(browser, mortal, tab="compare", **QUICK)
    evaluating = opened(browser, mortal, tab="evaluate")
    playing = opened(browser, mortal, **{**QUICK, **LONG})
    resting.first_step()
    resting.wait("p.companions !== null")  # The last that comes of a step: nothing is under way.
    comparing.page.click('[data-pv="compare"] [data-pv="run"]')
    comparing.page.wait_for_function(
        "!PowerViz.tabs.compare.state().busy && PowerViz.tabs.compare.state().known > 10"
    )
    playing.first_step()
    playing.press("step")
    playing.rest()
    # Enough not to be finished before the server is gone, however long the others take until then.
    for name, value in (("limit", "240"), ("samples", "16")):
        evaluating.page.fill(f'[data-pv="evaluate"] [name="{name}"]', value)
    evaluating.page.click('[data-pv="evaluate"] [data-pv="start"]')
    evaluating.page.wait_for_function("PowerViz.tabs.evaluate.state()?.done > 2")
    library, learning = opened(browser, mortal, tab="library"), opened(browser, mortal, tab="learn")
    recording = tmp_path_factory.mktemp("sent") / "mine.jsonl"
    the_run().save(str(recording))
    library.page.wait_for_selector('[data-pv="library"][data-ready="true"]')
    library.page.set_input_files('[data-pv="library"] [data-pv="upload"]', recording)
    library.page.wait_for_selector('[data-pv="kept-runs"] [data-kept]')
    learning.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    learning.page.click('[data-open="convergence"]')
    learning.page.wait_for_function(f"{LESSON}.known > 0 && !{LESSON}.busy")
    learning.page.click('[data-lesson="convergence"] [data-pv="play"]')
    learning.page.wait_for_function(f"{LESSON}.known > 12")
    learning.page.click('[data-lesson="convergence"] [data-pv="play"]')
    learning.page.wait_for_function(f"!{LESSON}.busy")
    found = {
        "library": Witness(library, library.js("PowerViz.tabs.library.player.events.length")),
        "learning": Witness(learning, learning.js(f"{LESSON}.known")),
        "playing": Witness(playing),
        "resting": Witness(resting),
        "comparing": Witness(comparing, comparing.js(COMPARED)),
        "evaluating": Witness(evaluating),
    }

    playing.press("play")
    playing.wait("p.mode === 'playing' && p.steps >= 6")
    mortal.kill()
    for one in found.values():
        one.page.page.wait_for_selector(GONE)
        one.page.js("window.sameDocument = true")
    playing.wait("p.mode === 'paused' || p.cursor < p.events.length")
    found["playing"].before = shown(playing)
    folder = tmp_path_factory.mktemp("saved")
    found["playing"].file = download(playing, "jsonl", folder).read_bytes()
    title = evaluating.page.locator('[data-pv="evaluate"] [data-pv="title"]')
    found["evaluating"].notice = title.inner_text()
    found["evaluating"].before = evaluating.page.locator("tr[data-method] td").all_inner_texts()
    resting.press("step")
    found["resting"].notice = resting.page.inner_text('[data-pv="notice"]')
    assert comparing.js(COMPARED) == found["comparing"].before

    mortal.start()
    yield found
    for one in found.values():
        one.page.page.context.close()


@pytest.mark.nightly
def test_a_run_that_was_playing_outlives_the_server(outage: dict[str, Witness]) -> None:
    page, before = outage["playing"].page, outage["playing"].before
    whole = the_run()
    steps = sum(event.kind == "decision" for event in before)
    assert 6 <= steps < len(whole.steps)
    assert len(outage["playing"].file.splitlines()) >= len(before)
    page.page.wait_for_selector(OFFER)
    assert "started anew" in page.page.inner_text(OFFER)
    assert f"{steps:,} step" in page.page.inner_text(OFFER)
    assert shown(page) == before
    assert page.page.locator(".pv-response .pv-token").count() > 3
    assert page.page.input_value('[name="prompt"]') == QUICK["prompt"]
    page.page.click(f'{OFFER} [data-pv="take-up"]')
    page.finish()
    run = Run.from_events(shown(page))
    assert run.text == whole.text
    assert [s.decision.decision for s in run.steps] == [s.decision.decision for s in whole.steps]
    assert [s.decision.log_uniform for s in run.steps] == [
        s.decision.log_uniform for s in whole.steps
    ]


@pytest.mark.nightly
def test_a_run_at_rest_goes_on_without_a_reload(outage: dict[str, Witness]) -> None:
    page = outage["resting"].page
    assert "does not answer" in outage["resting"].notice
    page.page.wait_for_selector('[data-pv="server"][data-state="back"]:not([hidden])')
    page.press("step")
    page.wait("p.mode === 'paused' && p.steps === 2")
    assert page.js("window.sameDocument")
    page.page.click('[data-pv="reconnect"]')
    page.page.wait_for_selector(OFFER)
    assert page.js("PowerViz.tabs.explore.player.steps") == 2


@pytest.mark.nightly
def test_samples_side_by_side_outlive_the_server(outage: dict[str, Witness]) -> None:
    page, before = outage["comparing"].page, outage["comparing"].before
    assert len(before) > 3
    page.page.wait_for_selector('[data-pv="reconnect"]:not([hidden])')
    page.page.click('[data-pv="reconnect"]')
    page.page.wait_for_selector('[data-pv="compare"][data-ready="true"]')
    page.page.wait_for_function("globalThis.PowerViz?.tabs.compare?.state().samples.size > 0")
    assert page.js(COMPARED) == before
    assert "forgotten" in page.page.inner_text('[data-pv="compare"] [data-pv="status"]')
    assert page.page.locator(".pv-compare .pv-card").count() > 3
    page.page.click('[data-pv="compare"] [data-pv="run"]')
    page.page.wait_for_function(
        "!PowerViz.tabs.compare.state().busy && PowerViz.tabs.compare.state().onServer"
    )


@pytest.mark.nightly
def test_an_evaluation_kept_by_the_operator_goes_on(outage: dict[str, Witness]) -> None:
    page = outage["evaluating"].page
    assert outage["evaluating"].notice == str(say("evaluate-unheard"))
    assert len(outage["evaluating"].before) > 10
    page.page.wait_for_function("globalThis.PowerViz?.tabs.evaluate?.state()?.status === 'paused'")
    kept = page.js("PowerViz.tabs.evaluate.state().done")
    assert kept > 2
    page.page.click('[data-pv="evaluate"] [data-pv="resume"]')
    page.page.wait_for_function(f"PowerViz.tabs.evaluate.state().done > {kept}")
    page.page.click('[data-pv="evaluate"] [data-pv="cancel"]')


LESSON = "PowerViz.tabs.learn.views.convergence.feed"


@pytest.mark.nightly
def test_a_recording_that_was_sent_and_an_open_lesson_outlive_the_server(
    outage: dict[str, Witness],
) -> None:
    library, lesson = outage["library"].page, outage["learning"].page
    for one in (library, lesson):
        one.page.reload()
    library.page.click('[data-pv="kept-runs"] [data-kept]', timeout=90_000)
    library.page.wait_for_function(
        "document.querySelector('.pv-library .pv-watch').textContent.includes('mine.jsonl')"
    )
    assert library.js("PowerViz.tabs.library.player.events.length") == outage["library"].before
    lesson.page.wait_for_function(
        f"globalThis.PowerViz?.tabs.learn && {LESSON}.known >= {outage['learning'].before}"
    )
    lesson.page.wait_for_timeout(1000)
    assert lesson.js(f"[{LESSON}.known, {LESSON}.busy]") == [outage["learning"].before, False]
    lesson.page.click('[data-lesson="convergence"] [data-pv="play"]')
    lesson.page.wait_for_function(f"{LESSON}.known > {outage['learning'].before}")


@pytest.mark.nightly
def test_a_reload_loses_nothing_and_a_new_address_starts_afresh(
    open_page: Open, server: str
) -> None:
    page = open_page()
    page.first_step()
    before = shown(page)
    kept(page)
    page.page.reload()
    page.page.wait_for_selector(OFFER)
    assert "loaded anew" in page.page.inner_text(OFFER)
    assert shown(page) == before
    page.page.click(f'{OFFER} [data-pv="decline"]')
    assert page.js("PowerViz.tabs.explore.player.events.length") == 0
    page.page.wait_for_timeout(500)  # longer than what is kept waits for what comes next
    page.page.goto(server)
    page.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    assert page.page.locator(OFFER).count() == 0


def kept(page: Visit) -> None:
    """Until the browser has kept the run shown, all of it; the page does so now and then."""
    ends = time.monotonic() + 20
    while page.js(KEPT) != page.js("PowerViz.tabs.explore.player.events.length"):
        assert time.monotonic() < ends
        page.page.wait_for_timeout(50)


@pytest.mark.nightly
def test_gradios_own_notice_and_reload_of_a_lost_connection_give_way_to_the_pages_line(
    open_page: Open, server: str
) -> None:
    """Gradio asks for `app_id` once it has given its connection up, and never else; it is answered nothing."""
    with pytest.raises(HTTPError, match="404"):
        urlopen(f"{server}gradio_api/app_id")
    page = open_page({"tab": "library"})
    page.js("globalThis.sameDocument = true")
    page.page.route("**/gradio_api/app_id", lambda route: route.fulfill(json={}))
    page.js("fetch('gradio_api/app_id')")
    line = page.page.locator('[data-pv="server"][data-state="back"]:visible')
    line.get_by_text(str(say("page-the-connection-was-lost"))).wait_for()
    assert page.js("document.documentElement.hasAttribute('data-pv-unheard')")
    page.page.click('[data-pv="reconnect"]')
    page.page.wait_for_selector('[data-pv="library"][data-ready="true"]')
    page.page.wait_for_function("!globalThis.sameDocument")
    assert page.page.locator('[data-pv="server"]').is_hidden()
