"""The Compare tab in Italian: nothing stays English, and a change of language loses nothing."""

import re

import pytest

from tests.web.browser import QUICK, Visit
from tests.web.compare.test_tab import COMPARE, opened, run
from tests.web.conftest import Open
from tests.web.italian import MISSING, WIDER, at_rest, english, once_it_is, switch

TAB = '#pv-header, #pv-tabs [role="tablist"], .pv-compare'
FIELD = '.pv-compare [name="{}"]'
ERROR = '.pv-compare [data-error="{}"]'
NARROW = ".pv-compare :is(.pv-label, .pv-button, .pv-check, select, summary)"
METHODS = ("greedy", "base", "majority_vote", "second_model")
AXIS = "document.querySelector('.pv-distributions .pv-plot').layout?.xaxis?.title.text"


def italian(open_page: Open, settings: dict[str, str] = COMPARE) -> Visit:
    return opened(open_page, settings, locale="it-IT")


def status(visit: Visit) -> str:
    return visit.page.inner_text('.pv-compare [data-pv="status"]')


def refused(visit: Visit, name: str, value: str) -> str:
    """What the page says at a field when one asks for a run with this value."""
    field = visit.page.locator(FIELD.format(name))
    before = field.input_value()
    field.fill(value)
    visit.page.click('.pv-compare [data-pv="run"]')
    place = visit.page.locator(ERROR.format(name))
    place.filter(has_text=re.compile(r"\w")).first.wait_for()
    said = place.inner_text()
    field.fill(before)
    field.dispatch_event("change")
    return said


@pytest.mark.nightly
def test_everything_that_compare_says_is_italian_what_is_wrong_too(open_page: Open) -> None:
    visit = italian(open_page, COMPARE | {"methods": ",".join(METHODS)})
    page = visit.page
    assert status(visit) == "Scegli un problema e i metodi, poi premi Esegui."
    assert english(visit, TAB) == []
    assert refused(visit, "alpha", "0") == "Usa un numero tra 1 e 100."
    assert refused(visit, "prompt", " ") == "Scrivi una domanda o scegli un esempio."
    said = refused(visit, "max_new_tokens", "900000")  # the server knows how much the model reads
    assert "è troppo lungo: pocket legge" in said
    page.select_option(FIELD.format("second_model"), "pocket")
    said = page.locator(ERROR.format("second_model"))
    assert said.inner_text() == "È il modello stesso: scegline un altro."
    for box in page.locator(FIELD.format("methods")).all():
        box.uncheck()
    said = page.locator(ERROR.format("methods"))
    assert said.inner_text() == "Scegli almeno un metodo."
    switch(visit)
    assert said.inner_text() == "Choose at least one method."
    switch(visit)
    assert english(visit, TAB) == []
    page.select_option(FIELD.format("second_model"), "pocket-grpo")
    for box in page.locator(FIELD.format("methods")).all():
        box.set_checked(box.input_value() in METHODS)
    run(visit)
    assert status(visit) == "Fatto: 10 campioni."
    page.wait_for_selector(".pv-tree .main-svg")
    page.locator(".pv-card .pv-token").nth(3).hover()
    page.wait_for_selector(".pv-tooltip")
    page.locator('.pv-card [data-pv="pin"]').first.click()
    page.click('.pv-compare [data-pv="copy-link"]')
    assert english(visit, f"{TAB}, .pv-tooltip") == []
    assert page.inner_text('.pv-card[data-key="greedy 1"] h3') == "◆greedy 1"
    assert visit.js(AXIS) == "log p (nat)"
    assert "1 di 1" in page.inner_text('.pv-means tr[data-method="greedy"]')
    assert visit.js(WIDER, f"{NARROW}, .pv-means .pv-table") == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert visit.js(WIDER, NARROW) == []
    assert visit.js(MISSING) == []


@pytest.mark.nightly
def test_a_change_of_language_in_the_middle_of_a_comparison_loses_nothing(open_page: Open) -> None:
    visit = opened(open_page, COMPARE | {"methods": "greedy,base,power,best_of_n"})
    page = visit.page
    page.click('.pv-compare [data-pv="run"]')
    page.wait_for_selector(".pv-card")
    page.locator('.pv-card [data-pv="pin"]').first.click()
    switch(visit)
    page.wait_for_function("!PowerViz.tabs.compare.state().busy")
    page.wait_for_selector(".pv-tree .main-svg")
    visit.settle()
    assert status(visit) == "Fatto: 10 campioni."
    assert page.locator(".pv-card").count() == 10
    assert page.locator(".pv-card.pv-pinned").count() == 1
    assert english(visit, TAB) == []
    assert page.input_value(FIELD.format("prompt")) == QUICK["prompt"]
    texts = at_rest(visit, TAB)
    switch(visit)
    assert status(visit) == "Done: 10 samples."
    page.wait_for_function(f"{AXIS} === 'log p (nats)'")
    switch(visit)
    page.wait_for_function(f"{AXIS} === 'log p (nat)'")
    assert once_it_is(texts, visit, TAB) == texts
    assert visit.js(MISSING) == []
