"""The view of a sampler's own: its panel and script are found where they lie, and shown in its runs only."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import BrowserContext

from powerviz.models import load_model
from powerviz.paths import ASSETS
from powerviz.samplers import SAMPLERS, sample
from powerviz.web import assets
from powerviz.web.app import build
from powerviz.web.explore import panels
from powerviz.web.explore.panels.own_panels import own_panels
from powerviz.web.explore.tab import stage
from tests.sources import javascript
from tests.toy_events import KIND, NAME, registered
from tests.web.browser import QUICK, Visit, early
from tests.web.browser import visit as opened
from tests.web.library.test_tab import uploaded

PANEL = f'''
from powerviz.web.explore.panels.own_panels import OwnPanel

PANEL = OwnPanel(
    "likeliest", ("{NAME}",), "Likeliest", "As it is told.", '<p data-pv="told"></p>'
)
'''
SCRIPT = f"""
    const {{ addView, foldOwn, part }} = page;
    foldOwn("{KIND}", (run, event) => (run.own["{KIND}"] = event.log_prob));
    addView("likeliest", (root, player) => {{
      const draw = () => (part(root, "told").textContent = `${{player.run.own["{KIND}"]}}`);
      return {{ draw }};
    }});"""
"""What a file in `assets/js/run/views` does; here it is not bundled, and runs before the page."""
ASKED = QUICK | {"sampler": NAME, "num_samples": "3"}
SHOWN = """(tab) => {
  const panel = document.querySelector(`.pv-${tab} .pv-own-likeliest`);
  return panel.checkVisibility() ? panel.querySelector('[data-pv="told"]').textContent : null;
}"""


@pytest.fixture(scope="module", autouse=True)
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """While a sampler's panel is there: no other file is told of it."""
    ours = tmp_path_factory.mktemp("panels")
    (ours / "likeliest_panel.py").write_text(PANEL, encoding="utf-8")
    with registered(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(panels, "__path__", [*panels.__path__, str(ours)])
        yield


@pytest.fixture(scope="module")
def server(toy: None) -> Iterator[str]:
    model = load_model()
    app = build({model.name: model})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield address
    app.evaluations.close()
    app.page.close(verbose=False)


@pytest.mark.parametrize("live", [True, False])
def test_a_panel_that_lies_in_the_folder_is_in_the_stage_and_hidden_at_first(live: bool) -> None:
    found = re.findall(r'<section [^>]*data-pv="likeliest"[^>]*>', stage(live=live))
    assert len(found) == 1 and f'data-samplers="{NAME}" hidden' in found[0]


def test_every_panel_found_is_for_samplers_that_there_are_and_has_a_script_that_draws_it() -> None:
    scripts = "".join(path.read_text(encoding="utf-8") for path in javascript()) + SCRIPT
    views = set(re.findall(r'\badd(?:Later)?View\("([\w-]+)"', scripts))
    found = own_panels()
    assert "likeliest" in {one.name for one in found}
    assert [one.name for one in found if not set(one.samplers) <= SAMPLERS.keys()] == []
    assert {one.name for one in found} <= views


def test_every_view_that_lies_in_the_folder_is_in_the_bundles() -> None:
    views = (path for path in javascript() if path.parent.name == "views")
    added = re.findall(
        r'\badd(?:Later)?View\("([\w-]+)"', "".join(path.read_text() for path in views)
    )
    assert added
    for bundle in ("page.js", "offline.js"):
        text = (assets.BUNDLES / bundle).read_text(encoding="utf-8")
        assert [name for name in added if f'"{name}"' not in text] == []


IMPORTED = re.compile(r'@import "([^"]+)";')


def test_every_style_sheet_is_loaded_once() -> None:
    entry = ASSETS / "css" / "page.css"
    found = IMPORTED.findall(entry.read_text(encoding="utf-8"))
    assert len(set(found)) == len(found)
    others = set(entry.parent.rglob("*.css")) - {entry}
    listed = {entry.parent / name for name in found}
    alone = {entry.with_name("first_view.css")}  # stands in the page itself
    phone = entry.with_name("class.css")  # a page of its own
    alone |= {phone, *(phone.parent / name for name in IMPORTED.findall(phone.read_text()))}
    assert listed == {path for path in others - (alone - listed) if path.parent.name != "views"}


def shown(visit: Visit, tab: str) -> str | None:
    """Read the toy's panel; None where it is hidden."""
    visit.settle()
    return visit.js(SHOWN, tab)


@pytest.mark.nightly
def test_the_view_is_shown_in_runs_of_its_sampler_only_live_and_from_a_recording(
    context: BrowserContext, server: str, tmp_path: Path
) -> None:
    visit = opened(context, f"{server}?{urlencode(ASKED)}", server, early(SCRIPT))
    assert shown(visit, "explore") == "undefined"
    visit.finish()
    assert float(shown(visit, "explore") or 0) == visit.js(
        f"PowerViz.tabs.explore.player.events.findLast(({{ kind }}) => kind === '{KIND}').log_prob"
    )
    visit.press("reset")
    visit.page.select_option('.pv-explore [name="sampler"]', "best_of_n")
    assert shown(visit, "explore") is None

    visit.js("PowerViz.openTab('library')")
    visit.page.wait_for_selector('[data-pv="library"][data-ready="true"]')
    assert shown(visit, "library") is None
    run = sample(load_model(), QUICK["prompt"], NAME, num_samples=3, max_new_tokens=24, seed=1)
    run.save(str(tmp_path / "run.jsonl"))
    uploaded(visit, tmp_path / "run.jsonl")
    assert float(shown(visit, "library") or 0) == run.own[KIND]
    visit.page.locator(".pv-library [data-run]").first.click()
    visit.page.wait_for_selector('.pv-library [data-run][aria-current="true"]')
    assert shown(visit, "library") is None
    assert visit.wrong == []
