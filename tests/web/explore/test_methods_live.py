"""Methods other than power sampling, live in the browser: what is shown, what is not, and that power's view stays."""

import json
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from powerviz.messages import say
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import sample
from tests.web.browser import QUICK, Visit
from tests.web.conftest import Open
from tests.web.italian import english
from tests.web.looks import DEVICES, looks

ASKED = {"wrapping": "raw", "prompt": QUICK["prompt"], "max_new_tokens": "40"}
BEST = ASKED | {"sampler": "best_of_n", "num_samples": "5", "seed": "1"}
GREEDY = ASKED | {"sampler": "greedy"}
OF_STEPS = {"decision", "history", "critical-window"}
ALWAYS = {"response", "trace", "cost", "take-away"}
PANELS = """() => [...document.querySelectorAll('.pv-explore .pv-panel')]
  .filter((one) => one.offsetParent).map((one) => one.dataset.pv)"""
FIELDS = """() => [...document.querySelectorAll('[data-pv="controls"] [data-default]')]
  .filter((one) => one.closest('label').checkVisibility()).map((one) => one.name)"""
FITS = """(() => {
  const plot = document.querySelector('.pv-explore .pv-trace .pv-plot');
  const names = plot.data.map((one) => one.name);
  return Math.abs(plot.querySelector('.main-svg').clientWidth - plot.clientWidth) < 2 && names.includes('greedy');
})()"""
SHOWN = "PowerViz.shownChain(PowerViz.tabs.explore.player).tokens.map((token) => token.id)"


def asked_for(visit: Visit, asked: dict[str, str]) -> Visit:
    """The page with the form filled with these; a number left out is a method's own."""
    visit.js("(values) => PowerViz.tabs.explore.fill(values)", asked)
    return visit


def panels(visit: Visit) -> set[str]:
    visit.settle()
    return set(visit.js(PANELS))


def best_of(seed: int = 1, num_samples: int = 5) -> Run:
    settings: dict[str, Any] = {"num_samples": num_samples, "max_new_tokens": 40, "seed": seed}
    return sample(load_model(), QUICK["prompt"], "best_of_n", **settings)


def until(visit: Visit, condition: str) -> None:
    """Until a condition on the page holds: a chart is drawn when there is time for it."""
    ends = time.monotonic() + 30
    while not visit.js(condition):
        assert time.monotonic() < ends, condition
        visit.page.wait_for_timeout(100)


def said(visit: Visit) -> str:
    """The texts of the panels."""
    visit.settle()
    return str(visit.page.inner_text(".pv-explore .pv-stage"))


def test_best_of_n_shows_its_samples_and_in_the_end_the_chosen_one_and_why(visit: Visit) -> None:
    asked_for(visit, BEST)
    run = best_of()
    assert panels(visit) == ALWAYS
    visit.finish()
    assert panels(visit) == ALWAYS | {"candidates"}
    assert visit.js(SHOWN) == [token.id for token in run.chain.tokens]
    number = run.chosen + 1
    choice = visit.page.inner_text('[data-pv="choice"]')
    assert (
        choice
        == f"{say('run-sample-of-is-chosen', n=number, all=5)} {say('method-best-of-n-chosen')}"
    )
    rows = visit.page.locator('[data-pv="samples"] tr')
    cells = [row.locator("td").all_inner_texts() for row in rows.all()]
    assert [(row[0], row[2]) for row in cells] == [
        (f"{chain.index + 1}", f"{len(chain.tokens)}") for chain in run.chains
    ]
    assert [row[1] for row in cells].index("★") == run.chosen
    assert str(say("run-all-samples-finished", n=5)) in said(visit)
    visit.wait("p.companions !== null")
    until(visit, FITS)  # the panel has become narrower since its chart was drawn first
    values = visit.page.locator('[data-pv="cost"] .pv-meter:visible').all_inner_texts()
    assert [text.split("\n")[0] for text in values] == [
        str(say("explore-cost-response")),
        str(say("explore-cost-run")),
    ]
    assert f"{run.cost.tokens}" in values[1]


@pytest.mark.nightly
def test_any_of_the_samples_can_be_read(visit: Visit) -> None:
    asked_for(visit, BEST)
    run = best_of()
    visit.finish()
    other = (run.chosen + 1) % 5
    visit.page.click(f'[data-pv="samples"] tr[data-chain="{other}"]')
    visit.settle()
    assert visit.js(SHOWN) == [token.id for token in run.chains[other].tokens]
    which = str(say("run-sample-of", n=other + 1, all=5))
    assert which in visit.page.inner_text(".pv-response")
    visit.page.click(f'[data-pv="samples"] tr[data-chain="{other}"]')
    visit.settle()
    assert visit.js(SHOWN) == [token.id for token in run.chain.tokens]


def test_greedy_grows_token_by_token_and_says_nothing_of_chains(visit: Visit) -> None:
    asked_for(visit, GREEDY)
    run = sample(load_model(), QUICK["prompt"], "greedy", max_new_tokens=40)
    assert visit.js(FIELDS) == ["max_new_tokens", "min_new_tokens"]
    for expected in (1, 2):
        visit.press("step")
        visit.rest()
        assert visit.js(
            "PowerViz.tokensSoFar(PowerViz.shownChain(PowerViz.tabs.explore.player)).length"
        ) == (expected)
    visit.finish()
    assert panels(visit) == ALWAYS
    assert visit.js(SHOWN) == [token.id for token in run.chain.tokens]
    words = said(visit).lower()
    never = ("chain", "pivot", "accept", "reject", "proposal", "step by step", "power", "p(x)^α")
    assert [word for word in never if word in words] == []
    tokens = say("n-tokens", n=len(run.chain.tokens))
    assert str(say("run-finished", tokens=tokens)) in words
    visit.page.keyboard.press("Home")
    visit.page.locator('[data-pv="scrub"]').fill("3")
    visit.settle()
    assert visit.js("PowerViz.tabs.explore.player.shown") == 3
    assert str(say("n-tokens", n=3)) in visit.page.inner_text('[data-pv="where"]')


@pytest.mark.nightly
def test_powers_view_and_link_are_what_they_were(visit: Visit) -> None:
    main = ["alpha", "num_steps", "block_size", "max_new_tokens", "seed"]
    assert visit.js(FIELDS) == main
    visit.page.click(".pv-advanced summary")
    switches = ["stop_early", "skip_ahead", "early_rejection", "recall"]
    more = ["temperature", "prefetch", "min_new_tokens", "cut_law", "tries"]
    assert visit.js(FIELDS) == [*main, *more, *switches]
    visit.finish()
    assert panels(visit) == ALWAYS | OF_STEPS
    visit.page.click('[data-pv="copy-link"]')
    link = visit.page.get_attribute('[data-pv="copy-link"]', "data-link")
    assert "sampler" not in parse_qs(urlsplit(str(link)).query)


def test_the_method_is_switched_in_the_form_and_carried_by_the_link(visit: Visit) -> None:
    visit.finish()
    visit.page.select_option('[name="sampler"]', "best_of_n")
    fields = ["temperature", "num_samples", "max_new_tokens", "min_new_tokens", "seed"]
    assert sorted(visit.js(FIELDS)) == sorted(fields)
    assert visit.page.input_value('[data-pv="controls"] [name="num_samples"]') == "16"
    assert visit.page.input_value('[data-pv="controls"] [name="temperature"]') == "1"
    assert visit.page.input_value('[data-pv="controls"] [name="max_new_tokens"]') == "24"
    anew = str(say("explore-play-starts-a-new-run"))
    assert visit.page.inner_text('[data-pv="change"]') == anew
    assert panels(visit) == ALWAYS | OF_STEPS  # what is shown is still the run of before
    visit.page.fill('[data-pv="controls"] [name="num_samples"]', "65")
    visit.press("play")
    refused = str(say("shared-use-a-number-between-and", min=1, max=64))
    assert visit.page.inner_text('[data-error="num_samples"]') == refused
    visit.page.fill('[data-pv="controls"] [name="num_samples"]', "3")
    first = visit.js("PowerViz.tabs.explore.player.runId")
    visit.press("finish")
    visit.wait(f"p.runId !== {json.dumps(first)} && p.run.complete && p.mode === 'paused'")
    assert panels(visit) == ALWAYS | {"candidates"}
    visit.page.click('[data-pv="copy-link"]')
    link = visit.page.get_attribute('[data-pv="copy-link"]', "data-link")
    query = {name: values[0] for name, values in parse_qs(urlsplit(str(link)).query).items()}
    assert (query["sampler"], query["num_samples"]) == ("best_of_n", "3")
    assert "alpha" not in query
    visit.page.goto(str(link))
    visit.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    assert visit.page.input_value('[name="sampler"]') == "best_of_n"
    assert visit.page.input_value('[data-pv="controls"] [name="num_samples"]') == "3"
    visit.page.select_option('[name="sampler"]', "power")
    assert visit.page.input_value('[data-pv="controls"] [name="temperature"]') == ""
    assert visit.page.is_visible(".pv-advanced summary")


@pytest.mark.nightly
def test_the_library_plays_such_runs_and_says_what_it_does_not_know(
    visit: Visit, tmp_path: Path
) -> None:
    run = best_of()
    lines = [EVENT_JSON.dump_json(event) for event in run.events]
    lines.insert(-1, b'{"kind":"swap","text":"<img src=x onerror=alert(1)>"}')
    path = tmp_path / "future.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    visit.js("PowerViz.openTab('library')")
    visit.page.wait_for_selector('[data-pv="library"][data-ready="true"]')
    visit.page.set_input_files('[data-pv="library"] [data-pv="upload"]', path)
    library = visit.page.locator('[data-pv="library"]')
    library.get_by_text(str(say("run-it-has-events-of-kinds-2", kinds="swap"))).wait_for()
    visit.settle()
    assert visit.js("PowerViz.tabs.library.player.run.complete")
    assert library.locator('[data-pv="candidates"]').is_visible()
    assert not library.locator('[data-pv="decision"]').is_visible()
    assert (
        f"{say('method-best-of-n')}, n = 5, τ = 1" in library.locator(".pv-recorded").inner_text()
    )
    events = visit.js("PowerViz.tabs.library.player.events.map((event) => event.kind)")
    assert events.count("swap") == 1
    library.locator('[data-pv="to-explore"]').click()
    assert visit.page.input_value('[name="sampler"]') == "best_of_n"
    assert visit.page.input_value('[data-pv="controls"] [name="num_samples"]') == "5"


@pytest.mark.nightly
@pytest.mark.parametrize("method", ["best_of_n", "majority_vote", "base", "low_temperature"])
def test_all_that_is_said_of_a_method_is_said_in_italian(open_page: Open, method: str) -> None:
    asked = (BEST if method in ("best_of_n", "majority_vote") else ASKED) | {"sampler": method}
    visit = open_page(asked, locale="it-IT")
    visit.finish()
    visit.settle()
    assert english(visit, ".pv-explore") == []
    assert visit.js("[...PowerViz.language.missing]") == []


@pytest.mark.nightly
@pytest.mark.parametrize("device", DEVICES)
def test_it_looks_right_on_a_desk_and_on_a_telephone(
    open_page: Open, device: str, screenshots: Path
) -> None:
    width, height, more = DEVICES[device]
    for method in ("best_of_n", "greedy"):
        asked = BEST if method == "best_of_n" else GREEDY
        visit = open_page(asked, width, height, **more)
        visit.finish()
        for look in looks(visit, device):
            look.check(f"explore-{method}", screenshots, ".pv-explore")
