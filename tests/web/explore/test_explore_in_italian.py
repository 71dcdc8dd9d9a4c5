"""The Explore tab and the offline page in Italian: nothing stays English, and nothing is lost."""

import urllib.request
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from powerviz import messages
from powerviz.messages import say
from powerviz.models import load_model
from powerviz.web.app import build
from tests.covers import by_night
from tests.web.browser import QUICK, Visit, visit
from tests.web.conftest import Open
from tests.web.italian import ITALIAN, MISSING, SWITCH, at_rest, english, once_it_is, switch

TAB = '#pv-header, #pv-tabs [role="tablist"], .pv-explore'
PLOT = "document.querySelector('.pv-explore .pv-trace .pv-plot')"


def italian(open_page: Open, settings: dict[str, str] | None = None, **more: Any) -> Visit:
    return open_page(settings, locale="it-IT", **more)


def steps_through_everything(visit: Visit) -> None:
    """Every view in every state that a visitor can bring about, each of them looked at."""
    page = visit.page
    visit.first_step()
    for colour in ("log_prob", "hazard", "confidence", "age", "pivots"):
        page.click(f'[data-colour="{colour}"]')
    page.click('.pv-response .pv-token[data-index="1"]')
    page.locator('.pv-response .pv-token[data-index="0"]').hover()
    page.check('[data-pv="guess-first"]')
    for _ in range(3):
        if visit.js("PowerViz.tabs.explore.player.atEnd") and not visit.js(
            "PowerViz.tabs.explore.player.guessing"
        ):
            visit.press("step")
        visit.wait("p.guessing || (p.mode === 'paused' && p.cursor > 0)")
        visit.settle()
        assert english(visit, TAB) == []
        if visit.js("PowerViz.tabs.explore.player.guessing"):
            page.keyboard.press("a")
        visit.settle()
    page.uncheck('[data-pv="guess-first"]')
    visit.finish()
    for step in range(visit.steps + 1):
        visit.js(f"PowerViz.tabs.explore.player.showStep({step})")
        visit.settle()
        assert english(visit, TAB) == []
    page.select_option('[data-pv="filter"]', "accepted")
    page.select_option('[data-pv="filter"]', "all")
    page.click('[data-pv="copy-link"]')
    visit.settle()


def errors_provoked(visit: Visit) -> list[str]:
    """What the page says of wrong input: at fields, in the line above the run, in a panel."""
    page = visit.page
    said = []

    def tried(name: str, value: str) -> None:
        field = page.locator(f'.pv-controls [name="{name}"]')
        before = field.input_value()
        field.fill(value)
        page.locator(".pv-controls").evaluate("(form) => form.dispatchEvent(new Event('change'))")
        visit.press("step")
        place = page.locator(f'[data-error="{name}"]')
        place.filter(has_text=".").or_(place.filter(has_text=";")).first.wait_for()
        said.append(place.inner_text())
        field.fill(before)
        page.locator(".pv-controls").evaluate("(form) => form.dispatchEvent(new Event('change'))")

    for name, value in (("alpha", "0"), ("alpha", ""), ("num_steps", "1.5"), ("prompt", " ")):
        tried(name, value)
    tried("max_new_tokens", "900000")  # the server knows how much the model reads
    page.fill('[data-pv="rollouts"]', "3")
    page.click('.pv-critical-window [data-pv="compute"]')
    said.append(page.inner_text('.pv-critical-window [data-pv="error"]'))
    page.fill('[data-pv="rollouts"]', "8")
    return said


@pytest.mark.nightly
def test_everything_that_explore_says_is_italian(open_page: Open) -> None:
    visit = italian(open_page, QUICK | {"max_new_tokens": "64"})  # a response that has ended
    assert visit.js("document.documentElement.lang") == "it"
    assert visit.page.locator("#pv-tabs [role=tab]").all_inner_texts() == [
        "Esplora",
        "Confronta",
        "Valuta",
        "Impara",
        "Archivio",
    ]
    assert english(visit, TAB) == []
    steps_through_everything(visit)
    visit.page.click('.pv-critical-window [data-pv="compute"]')
    visit.page.wait_for_selector(".pv-window-plot .main-svg", state="attached")
    visit.settle()
    assert english(visit, TAB) == []
    said = errors_provoked(visit)
    assert said[0] == "Usa un numero tra 1 e 100."
    assert "è troppo lungo: pocket legge" in said[4]
    assert "tra 8 e 256" in said[5]
    assert visit.js(MISSING) == []


@pytest.mark.nightly
def test_examples_tell_their_stories_and_a_live_run_is_told_in_italian(open_page: Open) -> None:
    visit = italian(open_page, {})
    assert visit.page.inner_text('#pv-tabs [data-tab-id="evaluate"]') == "Valuta"
    select = visit.page.locator('.pv-controls [name="example"]')
    for example in visit.js("PowerViz.known().examples"):
        select.select_option(example["name"])
        visit.wait(f"p.run.started && p.run.started.prompt === {example['prompt']!r}")
        visit.settle()
        story = ITALIAN[str(say(example["watch"]["code"]))]
        assert visit.page.inner_text('[data-pv="watch"]') == story
        assert english(visit, TAB) == []
    visit.js("(values) => PowerViz.tabs.explore.fill(values)", QUICK | {"max_new_tokens": "900000"})
    visit.press("step")
    refused = visit.page.locator('[data-error="max_new_tokens"]')
    refused.filter(has_text="è troppo lungo: pocket legge").wait_for()
    visit.page.fill('.pv-controls [name="max_new_tokens"]', "24")
    visit.first_step()
    assert english(visit, TAB) == []
    assert visit.js(MISSING) == []


@pytest.mark.nightly
def test_a_change_of_language_in_the_middle_of_a_run_loses_nothing(open_page: Open) -> None:
    visit = open_page()
    page = visit.page
    page.wait_for_selector(".pv-plot .main-svg")
    visit.first_step()
    page.click('.pv-response .pv-token[data-index="1"]')
    page.fill('.pv-controls [name="num_steps"]', "4")  # which is noted, and told
    # The baselines' samples come later than the run, and draw the axis anew.
    page.wait_for_function(f"{PLOT}.layout.xaxis2.visible && {PLOT}.data[0].x.at(-1) === 1")
    before = at_rest(visit, TAB)
    events, typed = (
        visit.js("PowerViz.tabs.explore.player.events.length"),
        page.input_value("[name=prompt]"),
    )
    assert page.inner_text('[data-pv="play"]') == str(say("run-play"))
    switch(visit)
    visit.settle()
    assert english(visit, TAB) == []
    assert page.inner_text('[data-pv="play"]') == "Avvia"
    assert page.title() == "PowerViz: il power sampling, passo per passo"
    page.wait_for_function(f"{PLOT}.layout.yaxis.title.text === 'log p (nat)'")
    assert visit.js("PowerViz.tabs.explore.player.events.length") == events
    assert page.input_value("[name=prompt]") == typed
    switch(visit)
    page.wait_for_function(f"{PLOT}.layout.yaxis.title.text === 'log p (nats)'")
    assert once_it_is(before, visit, TAB) == before
    switch(visit)
    visit.press("step")
    visit.wait("PowerViz.chainOf(p.run).steps.length === 2 && p.mode === 'paused'")
    visit.settle()
    assert english(visit, TAB) == []
    page.reload()
    page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    assert page.inner_text('[data-pv="play"]') == "Avvia"
    assert visit.js(MISSING) == []


@pytest.mark.parametrize("locale", by_night(["it-IT", "en-GB", "fr-FR"], ["it-IT"]))
def test_the_offline_page_speaks_the_browsers_language_with_no_network(
    browser: Browser, server: str, tmp_path: Path, locale: str
) -> None:
    path = tmp_path / "run.html"
    address = f"{server}powerviz/runs/coins/html"
    path.write_bytes(urllib.request.urlopen(address).read())
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, offline=True, locale=locale
    )
    try:
        offline = visit(context, path.as_uri(), "file:")
        offline.page.wait_for_selector(".pv-plot .main-svg")
        assert offline.page.inner_text(".pv-response h2") == (
            "Risposta" if locale == "it-IT" else "Response"
        )
        offline.page.keyboard.press("Home")
        for step in range(4):
            offline.js(f"PowerViz.tabs.library.player.showStep({step})")
            offline.settle()
            if locale == "it-IT":
                assert english(offline, "body") == []
        title = offline.page.title()
        assert ("un’esecuzione registrata" in title) == (locale == "it-IT")
        assert offline.js("document.documentElement.lang") == ("it" if locale == "it-IT" else "en")
        assert offline.js(MISSING) == []
        assert offline.wrong == []
    finally:
        context.close()


@pytest.mark.nightly
def test_a_third_language_needs_no_more_than_its_file(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for known in ("en", "it"):
        file = messages.files()[known]
        (tmp_path / file.name).write_bytes(file.read_bytes())
    german = "header-paper = Der Artikel\n"
    (tmp_path / "de.ftl").write_text(german, encoding="utf-8")
    monkeypatch.setattr(messages, "FOLDER", tmp_path)
    model = load_model()
    app = build({model.name: model})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    context = browser.new_context(locale="it-IT")
    try:
        visited = visit(context, address, address)
        seen = []
        page = visited.page
        names = page.locator(f"{SWITCH} option").all_inner_texts()
        for code in ("de", "en", "it"):
            with page.expect_response("**/*.ftl") if not seen else nullcontext():
                page.select_option(SWITCH, code)
            visited.settle()
            paper = page.inner_text(".pv-header .pv-link")
            shown = visited.js("document.documentElement.lang")
            seen.append((shown, paper))
    finally:
        context.close()
        app.evaluations.close()
        app.page.close(verbose=False)
    assert names == ["Deutsch", "English", "Italiano"]
    assert seen == [("de", "Der Artikel"), ("en", "The paper"), ("it", "L’articolo")]
