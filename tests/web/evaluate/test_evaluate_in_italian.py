"""The Evaluate tab in Italian: nothing stays English, and a change of language loses nothing."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from powerviz.web.app import build
from powerviz.web.policy import Operator
from tests.web.browser import Visit
from tests.web.conftest import Open
from tests.web.evaluate.test_tab import MODEL, SMALL, TAB, fill, press, ready, until
from tests.web.italian import MISSING, WIDER, at_rest, english, switch

LOOKED_AT = f'#pv-header, #pv-tabs [role="tablist"], {TAB}'
NARROW = f"{TAB} :is(.pv-label, .pv-button, .pv-check, select, summary)"
AXIS = f"document.querySelector('{TAB} .pv-figure-cost .pv-plot').layout?.xaxis?.title.text"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    app = build({MODEL.name: MODEL}, Operator(results=tmp_path_factory.mktemp("results")))
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield address
    app.evaluations.close()
    app.page.close(verbose=False)


def opened(open_page: Open, locale: str) -> Visit:
    visit = open_page({"tab": "evaluate"}, locale=locale)
    ready(visit)
    return visit


def said_at(visit: Visit, name: str) -> str:
    place = visit.page.locator(f'{TAB} [data-error="{name}"]')
    place.filter(has_text=re.compile(r"\w")).first.wait_for()
    return place.inner_text()


def sent(visit: Visit, path: Path, *lines: str) -> None:
    path.write_text("\n".join(lines), encoding="utf-8")
    visit.page.set_input_files(f'{TAB} [name="upload"]', path)


@pytest.mark.nightly
def test_what_is_wrong_with_an_evaluation_is_said_in_italian(
    open_page: Open, tmp_path: Path
) -> None:
    visit = opened(open_page, "it-IT")
    page = visit.page
    fill(visit, limit=0, sweep_alpha="1; x")
    assert said_at(visit, "limit") == "Usa un numero non minore di 1."
    assert said_at(visit, "sweep_alpha") == "Scrivi numeri separati da virgole."
    fill(visit, limit=2, sweep_alpha="", num_samples=4096, max_new_tokens=100)
    page.check(f'{TAB} [name="methods"][value="best_of_n"]')
    press(visit, "start")
    assert "richiedono troppa memoria" in said_at(visit, "samples")
    page.locator(f'{TAB} [data-pv="error"]').get_by_text(
        "Il modulo dice che cosa va cambiato."
    ).wait_for()
    for box in page.locator(f'{TAB} [name="methods"]').all():
        box.uncheck()
    page.select_option(f'{TAB} [name="problem_set"]', "upload")
    press(visit, "start")
    assert said_at(visit, "methods") == "Spunta almeno un metodo."
    assert said_at(visit, "upload") == "Scegli un file."
    sent(visit, tmp_path / "empty.jsonl", " ")
    page.get_by_text("empty è vuoto; serve un problema per riga").wait_for()
    sent(visit, tmp_path / "bad.jsonl", "{", '{"prompt": "1 + 1?"}', "[1]", '{"answer": 1}')
    page.get_by_text("bad non ha righe utilizzabili. Riga 1: non è JSON").wait_for()
    assert "riga 3: è un array JSON" in said_at(visit, "upload")
    rows = [json.dumps({"prompt": f"{n} + 1?", "answer": n + 1}) for n in range(3)]
    sent(visit, tmp_path / "mixed.jsonl", *rows, '{"prompt": "", "answer": 2}', "3")
    page.get_by_text("✓ Contiene 3 problemi.").wait_for()
    assert page.locator(f"{TAB} .pv-faults li").all_inner_texts() == [
        "riga 4: 'prompt' è vuota",
        "riga 5: la riga è JSON, ma non un oggetto con chiavi come prompt e answer",
    ]
    assert english(visit, LOOKED_AT) == []
    switch(visit)
    assert said_at(visit, "methods") == "Tick at least one method."
    assert "row 4: 'prompt' is empty" in page.inner_text(f"{TAB} .pv-faults")
    switch(visit)
    assert english(visit, LOOKED_AT) == []
    assert visit.js(MISSING) == []


@pytest.mark.nightly
def test_a_change_of_language_in_the_middle_of_an_evaluation_loses_nothing(open_page: Open) -> None:
    visit = opened(open_page, "en-GB")
    page = visit.page
    fill(visit, **SMALL | {"limit": 6}, num_samples=2, sweep_num_steps="0, 3")
    page.check(f'{TAB} [name="methods"][value="majority_vote"]')
    press(visit, "start")
    page.wait_for_function("PowerViz.tabs.evaluate.results()?.done > 0")
    switch(visit)
    until(visit, "finished")
    assert page.inner_text(f'{TAB} [data-pv="title"]') == "Finita"
    assert page.inner_text(f'{TAB} [data-pv="standing"]') == "Estratti tutti: 66 campioni."
    page.wait_for_selector(f"{TAB} .pv-answer-group")
    page.wait_for_function(f"{AXIS} === 'token per campione'")
    assert "voto di maggioranza, n = 2" in page.inner_text(f"{TAB} .pv-evaluation-table")
    assert english(visit, LOOKED_AT) == []
    page.select_option(f'{TAB} .pv-figure-accuracy [data-pv="by"]', "difficulty")
    page.select_option(f'{TAB} [data-pv="filter"]', "differ")
    press(visit, "next") if page.is_enabled(f'{TAB} [data-pv="next"]') else None
    visit.settle()
    assert english(visit, LOOKED_AT) == []
    assert visit.js(WIDER, f"{NARROW}, {TAB} .pv-table") == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert visit.js(WIDER, NARROW) == []
    page.set_viewport_size({"width": 1440, "height": 900})
    page.wait_for_function(f"{AXIS} === 'token per campione'")
    texts = at_rest(visit, LOOKED_AT)
    switch(visit)
    assert page.inner_text(f'{TAB} [data-pv="standing"]') == "All 66 samples are drawn."
    page.wait_for_function(f"{AXIS} === 'tokens per sample'")
    assert page.input_value(f'{TAB} .pv-figure-accuracy [data-pv="by"]') == "difficulty"
    switch(visit)
    page.wait_for_function(f"{AXIS} === 'token per campione'")
    assert at_rest(visit, LOOKED_AT) == texts
    press(visit, "close")
    page.get_by_text("Ancora nessuna valutazione").wait_for()
    assert english(visit, LOOKED_AT) == []
    assert visit.js(MISSING) == []
