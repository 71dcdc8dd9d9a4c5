"""A method that has just registered, in the browser: ticked and played, in its colour, with its mark."""

from collections.abc import Iterator
from typing import Any

import pytest

from powerviz.models import load_model
from powerviz.web.app import build
from tests.toy_method import LOOK, NAME, registered
from tests.web.browser import QUICK, Visit
from tests.web.compare.test_tab import card, opened, run
from tests.web.conftest import Open
from tests.web.evaluate.test_tab import TAB, fill, press, ready, until

MODEL = load_model()
COMPARE = QUICK | {"tab": "compare", "methods": "greedy", "num_samples": "2", "candidates": "3"}
MARK = """(selector) => {
  const mark = document.querySelector(`${selector} .pv-method-mark`);
  return [mark.textContent, getComputedStyle(mark).color];
}"""
MARKERS = """(selector) => document.querySelector(selector).data
  .flatMap(({ marker }) => (marker?.symbol ? [[marker.symbol, marker.color]] : []))"""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with registered():
        app = build({MODEL.name: MODEL})
        _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
        yield address
        app.evaluations.close()
        app.page.close(verbose=False)


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))})"


def look_of(visit: Visit, selector: str) -> Any:
    return visit.js(MARK, selector)


@pytest.mark.nightly
def test_a_method_that_registers_is_ticked_and_played_with_its_colour_and_mark(
    open_page: Open,
) -> None:
    looks = [LOOK.mark, rgb(LOOK.light)]
    visit = opened(open_page, COMPARE)
    page = visit.page
    box = f'[name="methods"][value="{NAME}"]'
    assert look_of(visit, f".pv-compare .pv-check:has({box})") == looks
    page.check(f".pv-compare {box}")
    run(visit)
    assert card(visit, f"{NAME} 2")["name"] == f"{LOOK.mark}{LOOK.title} 2"
    assert look_of(visit, f'.pv-card[data-key="{NAME} 2"]') == looks
    assert look_of(visit, f'.pv-means tr[data-method="{NAME}"]') == looks
    assert str(LOOK.title) in page.inner_text(f'.pv-means tr[data-method="{NAME}"]')
    plot = '.pv-distributions [data-pv="log-prob"]'
    page.wait_for_selector(f"{plot} .main-svg")
    assert [LOOK.symbol, LOOK.light] in visit.js(MARKERS, plot)
    visit.js("PowerViz.openTab('evaluate')")
    ready(visit)
    assert look_of(visit, f"{TAB} .pv-check:has({box})") == looks


@pytest.mark.nightly
def test_a_method_that_registers_is_evaluated_with_its_colour_and_mark(open_page: Open) -> None:
    looks, box = [LOOK.mark, rgb(LOOK.light)], f'[name="methods"][value="{NAME}"]'
    visit = open_page({"tab": "evaluate"})
    page = visit.page
    ready(visit)
    assert look_of(visit, f"{TAB} .pv-check:has({box})") == looks
    assert not page.is_checked(f"{TAB} {box}")
    for ticked in page.locator(f'{TAB} [name="methods"]').all():
        ticked.uncheck()
    page.check(f"{TAB} {box}")
    fill(visit, limit=2, samples=2, num_samples=3, max_new_tokens=24)
    assert "4 samples of 2 problems" in page.inner_text(f'{TAB} [data-pv="size"]')
    press(visit, "start")
    until(visit, "finished")
    row = f'{TAB} tr[data-method="longest of 3"]'
    assert "longest of 3" in page.inner_text(row)
    assert look_of(visit, row) == looks
    plot = f"{TAB} .pv-figure-accuracy .pv-plot"
    page.wait_for_selector(f"{plot} .main-svg")
    assert visit.js(MARKERS, plot) == [[LOOK.symbol, LOOK.light]]
