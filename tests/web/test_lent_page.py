"""The page of a model on a GPU that is lent, for 40 events at a time."""

from collections.abc import Iterator
from typing import Any

import pytest

from powerviz.errors import GpuError
from powerviz.models import load_model
from powerviz.samplers import power_sample
from powerviz.web.app import build
from powerviz.web.serving import zero_gpu
from powerviz.web.serving.zero_gpu import Lent, TimeIsUp
from tests.web.browser import QUICK
from tests.web.conftest import Open

SETTINGS: dict[str, Any] = {"num_steps": 3, "block_size": 12, "max_new_tokens": 24, "seed": 1}
refused: list[GpuError] = []


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """As the other tests' server, with such a model."""
    model = load_model()

    def run(work: zero_gpu.Work, arguments: tuple[Any, ...], seconds: int) -> Iterator[Any]:
        if refused:
            yield refused.pop()
            return
        for count, item in enumerate(work(model, *arguments)):
            yield item
            if count >= 39:
                yield TimeIsUp()
                return

    zero_gpu._lent[model] = Lent(run, longest=60)
    app = build({model.name: model})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield address
    app.page.close(verbose=False)
    del zero_gpu._lent[model]


NOTICE = '.pv-explore [data-pv="story"] [data-pv="notice"]'


@pytest.mark.nightly
def test_when_the_time_is_over_the_page_says_so_and_play_goes_on(open_page: Open) -> None:
    visit = open_page()
    visit.press("finish")
    visit.page.wait_for_function(
        f"document.querySelector('{NOTICE}').textContent.includes('Nothing is lost')"
    )
    assert not visit.js("PowerViz.tabs.explore.player.run.complete")
    shown = visit.js("PowerViz.tabs.explore.player.events.length")
    presses = 0
    while not visit.js("PowerViz.tabs.explore.player.run.complete") and presses < 20:
        presses += 1
        visit.press("finish")
        visit.wait("p.mode === 'paused'")
    assert presses and visit.js("PowerViz.tabs.explore.player.events.length") > shown
    run = power_sample(load_model(), QUICK["prompt"], alpha=4.0, **SETTINGS)
    ids = "PowerViz.chainOf(PowerViz.tabs.explore.player.run).tokens.map((token) => token.id)"
    assert visit.js(ids) == [token.id for token in run.chain.tokens]


@pytest.mark.nightly
def test_without_a_gpu_the_page_says_what_to_do(open_page: Open) -> None:
    visit = open_page(QUICK | {"seed": "9"})
    refused.append(zero_gpu.not_given("no GPU was free"))
    visit.press("play")
    visit.page.wait_for_function(
        f"document.querySelector('{NOTICE}').textContent.includes('try again later')"
    )
    assert visit.js("PowerViz.tabs.explore.player.mode") == "paused"
