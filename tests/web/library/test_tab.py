"""The Library in a browser: what it plays is the fold of what was recorded, wherever that is from."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlparse
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from powerviz.benchmarks.long_run import LENGTH, STEPS, long_run
from powerviz.examples.bundled import Example, load_examples, load_library
from powerviz.messages import say
from powerviz.methods import settings_told
from powerviz.models import TabularModel, load_model
from powerviz.runs import Run, load_run
from powerviz.samplers import find_sampler, power_sample
from tests.web.browser import DESK, QUICK, Visit, visit
from tests.web.conftest import Open
from tests.web.hostile import TOKENS, HostileModel
from tests.web.test_hostile_text import INJECTED, NOTHING

LIBRARY = '[data-pv="library"]'
STATE = """() => {
  const { run } = PowerViz.tabs.library.player;
  const chain = PowerViz.chainOf(run);
  return {
    step: chain.steps.length,
    tokens: chain.tokens.map((token) => token.id),
    logProb: PowerViz.logProb(chain.tokens),
    answer: chain.answer,
    plain: chain.plainTokens,
  };
}"""


def library(open_page: Open, **link: str) -> Visit:
    opened = open_page({"tab": "library"} | link)
    opened.page.wait_for_selector(f'{LIBRARY}[data-ready="true"]')
    opened.settle()
    return opened


@pytest.fixture(scope="class")
def opened(open_page_for_all: Open) -> Visit:
    """The page that tests have in common."""
    return library(open_page_for_all)


def upload(opened: Visit, path: Path) -> None:
    opened.page.set_input_files(f'{LIBRARY} [data-pv="upload"]', path)


def uploaded(opened: Visit, path: Path) -> None:
    upload(opened, path)
    opened.page.wait_for_function(
        "(name) => document.querySelector('.pv-library .pv-watch').textContent.includes(name)",
        arg=path.name,
        timeout=60_000,
    )
    opened.settle()


def toy(max_len: int) -> TabularModel:
    return TabularModel(["a ", "b ", "</s>"], lambda _: [0.5, 0.3, 0.2], "</s>", max_len)


def at(run: Run, step: int) -> dict[str, object]:
    """What the page has to show after a step from 1 on."""
    found = run.chain.steps[step - 1]
    return {
        "step": step,
        "tokens": [token.id for token in found.tokens],
        "logProb": pytest.approx(found.log_prob, abs=1e-9),
        "answer": found.answer,
    }


def shown(opened: Visit) -> dict[str, object]:
    return {name: value for name, value in opened.js(STATE).items() if name != "plain"}


def test_every_bundled_run_is_listed_and_plays_both_ways(open_page: Open) -> None:
    recorded = load_library()
    chosen = next(one for one in reversed(recorded) if one.sampler == "power")
    run = load_run(chosen.recording)
    steps = len(run.steps)
    opened = library(open_page, run=chosen.name, step="2")
    page = opened.page
    entries = page.locator(f"{LIBRARY} [data-run]")
    assert entries.count() == len(recorded) >= 4
    for entry, example in zip(entries.all(), recorded, strict=True):
        text = entry.inner_text()
        count = say("n-steps", n=len(load_run(example.recording).chain.steps))
        of_power = example.sampler == "power"
        fact = count if of_power else find_sampler(example.sampler).look.heading
        assert str(example.title) in text and str(example.watch) in str(entry.text_content())
        assert f"{example.model} · {fact}" in text
    assert page.locator(f"{LIBRARY} [aria-current=true][data-run]").count() == 1
    assert shown(opened) == at(run, 2)
    slider = page.locator(f'{LIBRARY} [data-pv="scrub"]')
    for step in (steps, 3, steps - 1, 1):
        slider.fill(str(step))
        assert shown(opened) == at(run, step)
    page.keyboard.press("Home")
    page.select_option(f'{LIBRARY} [data-pv="speed"]', "8")
    for _ in range(2):  # the first response, and a step
        page.click(f'{LIBRARY} [data-pv="step"]')
        page.wait_for_function("PowerViz.tabs.library.player.mode === 'paused'")
    assert shown(opened) == at(run, 1)
    slider.fill("3")
    page.click(f'{LIBRARY} [data-pv="back"]')
    assert shown(opened) == at(run, 2)
    page.click(f'{LIBRARY} [data-pv="copy-link"]')
    link = page.get_attribute(f'{LIBRARY} [data-pv="copy-link"]', "data-link")
    assert parse_qs(urlparse(link).query) == {
        "tab": ["library"],
        "run": [chosen.name],
        "step": ["2"],
    }
    page.select_option(f'{LIBRARY} [data-pv="speed"]', "live")
    page.click(f'{LIBRARY} [data-pv="play"]')
    page.wait_for_function("PowerViz.tabs.library.player.run.complete")
    assert shown(opened) == at(run, steps)
    assert opened.js(STATE)["plain"] == run.plain_tokens
    assert page.locator(f'{LIBRARY} [data-pv="to-explore"]').is_hidden()
    why = page.locator(f'{LIBRARY} [data-pv="no-explore"]')
    expect(why).to_have_text(str(say("library-its-model-is-not-loaded")))
    assert chosen.prompt in page.inner_text(f'{LIBRARY} [data-pv="recorded-prompt"]')


SLOW_FIRST_DRAWING = """{
  const now = performance.now.bind(performance);
  let late = 0;
  performance.now = () => {
    if (!late && document.querySelector(".pv-library .main-svg")) late = 5000;
    return now() + late;
  };
}"""


@pytest.mark.nightly  # By day, in node: the charts' tests.
def test_the_trace_of_a_run_that_comes_late_does_not_wait_for_plotlys_slow_beginning(
    server: str, browser: Browser
) -> None:
    context = browser.new_context()
    try:
        page = context.new_page()
        page.add_init_script(SLOW_FIRST_DRAWING)
        held: list[Route] = []
        page.route("**/examples/*", lambda route: held.append(route))
        page.goto(f"{server}?tab=library")
        page.wait_for_selector(f"{LIBRARY} .main-svg")
        page.wait_for_timeout(100)  # the drawing is over
        assert page.locator(f"{LIBRARY} .js-line").count() == 0
        for route in held:
            route.continue_()
        page.wait_for_selector(f"{LIBRARY} .js-line", state="attached", timeout=4_000)
    finally:
        context.close()


@pytest.mark.parametrize(
    "example",
    [
        pytest.param(one, id=one.name, marks=() if number == 0 else pytest.mark.nightly)
        for number, one in enumerate(load_library())
        if one.sampler == "power"
    ],
)
def test_each_bundled_run_plays_both_ways_with_no_network(
    example: Example, server: str, browser: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "run.html"
    with urlopen(f"{server}powerviz/runs/{example.name}/html") as answer:
        path.write_bytes(answer.read())
    run = load_run(example.recording)
    context = browser.new_context(offline=True)
    try:
        offline = visit(context, path.as_uri(), "file:")
        offline.page.wait_for_selector('[data-pv="explore"][data-ready="true"]')
        for step in (*range(1, len(run.steps) + 1), 1):
            offline.page.locator('[data-pv="scrub"]').fill(str(step))
            tokens = offline.js(
                "PowerViz.chainOf(PowerViz.tabs.library.player.run).tokens.map((one) => one.id)"
            )
            assert tokens == at(run, step)["tokens"]
        assert offline.page.inner_text('[data-pv="recorded-model"]') == example.model
        assert offline.wrong == []
    finally:
        context.close()


@pytest.mark.nightly  # By day, a link opens a run of the Library, and a file's run goes to Explore.
def test_a_link_to_an_examples_run_plays_it_and_its_settings_go_to_explore(
    open_page: Open,
) -> None:
    chosen = load_examples()[-1]
    opened = library(open_page, run=chosen.name, step="2")
    page = opened.page
    assert shown(opened) == at(load_run(chosen.recording), 2)
    assert page.inner_text(f'{LIBRARY} [data-pv="watch"]') == str(chosen.watch)
    assert page.locator(f"{LIBRARY} [data-run][aria-current]").count() == 0
    assert page.locator(f'{LIBRARY} [data-pv="no-explore"]').is_hidden()
    page.click(f'{LIBRARY} [data-pv="to-explore"]')
    page.wait_for_selector('[data-pv="explore"]:visible')
    form = opened.js("Object.fromEntries(new FormData(document.querySelector('.pv-controls')))")
    assert (form["prompt"], form["example"]) == (chosen.prompt, chosen.name)
    for name, value in chosen.settings.items():
        assert float(form[name]) == value
    explored = "PowerViz.tabs.explore.player"
    page.wait_for_function(f"{explored}.runId === '{chosen.name}' && {explored}.atEnd")
    addressed = f"location.search.includes('example={chosen.name}')"
    page.wait_for_function(f"{addressed} && location.search.includes('finished=yes')")


@pytest.mark.slow
@pytest.mark.nightly
def test_a_long_recording_scrubs_and_every_frame_shows_the_fold(
    open_page: Open, tmp_path: Path
) -> None:
    run = long_run()
    assert len(run.chain.steps) == STEPS and len(run.chain.tokens) == LENGTH
    path = tmp_path / "long.jsonl"
    run.save(str(path))
    opened = library(open_page)
    uploaded(opened, path)
    found = opened.js(
        """async (steps) => {
          const slider = document.querySelector('.pv-library [data-pv="scrub"]');
          const root = document.querySelector('[data-pv="library"]');
          const before = Number(root.dataset.frames);
          const states = [];
          for (const step of steps) {
            slider.value = step;
            slider.dispatchEvent(new Event('input', {bubbles: true}));
            await new Promise(requestAnimationFrame);
            const { run } = PowerViz.tabs.library.player;
            const chain = PowerViz.chainOf(run);
            const drawn = [...root.querySelectorAll('.pv-response .pv-token[data-index]')];
            states.push({
              step: chain.steps.length,
              log_prob: PowerViz.logProb(chain.tokens),
              drawn: drawn.length,
              same: drawn.every((one, i) => one.textContent === PowerViz.tokenText(chain.tokens[i], run)),
              rows: root.querySelectorAll('[data-pv="rows"] tr').length,
            });
          }
          return {states, frames: Number(root.dataset.frames) - before};
        }""",
        steps := [*range(1, STEPS, 16), STEPS, *range(STEPS - 7, 0, -16)],
    )
    assert found["frames"] >= len(steps)
    for step, state in zip(steps, found["states"], strict=True):
        expected = run.chain.steps[step - 1]
        assert (state["step"], state["rows"]) == (step, STEPS), "those ahead stay in sight"
        assert state["log_prob"] == pytest.approx(expected.log_prob, abs=1e-6)
        assert state["same"] and state["drawn"] == len(expected.tokens)


FAILED = say("failed-on-the-server", what=say("failed-reading-this-file"), error="KeyError")


@contextmanager
def failing(page: Page, body: str) -> Iterator[None]:
    """Every file that is sent meanwhile is answered with an error and this."""
    feed = "**/uploads/feed"
    page.route(feed, lambda route: route.fulfill(status=502, body=body))
    yield
    page.unroute(feed)


class TestOnOnePage:
    """A page is opened once for these."""

    @pytest.mark.nightly
    def test_above_a_run_everything_is_in_view_on_a_telephone(self, opened: Visit) -> None:
        page = opened.page
        page.set_viewport_size({"width": 390, "height": 844})
        for example in load_library():
            page.click(f'{LIBRARY} [data-run="{example.name}"]')
            page.wait_for_selector(f'{LIBRARY} [data-run="{example.name}"][aria-current]')
            above = page.locator(f"{LIBRARY} .pv-recorded")
            assert above.evaluate("line => line.scrollHeight <= line.clientHeight"), example.name
            settings = load_run(example.recording).started.settings
            for one in settings_told(example.sampler, settings):
                assert str(one) in above.inner_text()
        page.set_viewport_size(DESK)

    def test_the_wrapped_prompt_of_a_question_is_shown_when_asked_for(self, opened: Visit) -> None:
        page, example = opened.page, load_library()[0]
        page.click(f'{LIBRARY} [data-run="{example.name}"]')
        question = page.locator(f"{LIBRARY} .pv-asked")
        expect(question).to_have_text(example.prompt)
        question.focus()
        prompt = load_run(example.recording).started.prompt
        assert prompt != example.prompt
        assert str(page.locator(".pv-tooltip pre").text_content()).strip() == prompt.strip()
        question.blur()

    @pytest.mark.parametrize("width", [390, 1440])
    def test_a_row_of_the_history_brings_its_step_into_view(
        self, opened: Visit, width: int
    ) -> None:
        page = opened.page
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(reduced_motion="reduce")
        row = page.locator(f'{LIBRARY} tr[data-step="2"]')
        row.evaluate("row => row.scrollIntoView({ block: 'end' })")
        response = page.locator(f'{LIBRARY} [data-pv="response"]')
        top = "panel => panel.getBoundingClientRect().top"
        assert response.evaluate(top) < 0
        row.locator("td").last.click()
        transport = page.locator(f'{LIBRARY} [data-pv="transport"]')
        end = transport.evaluate("bar => bar.getBoundingClientRect().bottom")
        assert 0 < end <= response.evaluate(top) + 1 < 0.6 * 844
        assert opened.js(STATE)["step"] == 2
        page.emulate_media(reduced_motion="no-preference")
        page.set_viewport_size(DESK)

    def test_a_link_is_offered_for_a_bundled_run_and_never_for_a_file(
        self, opened: Visit, tmp_path: Path
    ) -> None:
        page, bundled = opened.page, load_library()[0].name
        copy = page.locator(f'{LIBRARY} [data-pv="copy-link"]')
        told = page.locator(f'{LIBRARY} .pv-take-away [data-pv="facts"]')
        path = tmp_path / "own.jsonl"
        power_sample(toy(3), "", num_steps=2, block_size=3, max_new_tokens=3, seed=1).save(
            str(path)
        )
        uploaded(opened, path)
        expect(copy).to_be_disabled()
        expect(told).to_have_text(str(say("run-a-link-can-lead-to")))
        page.click(f'{LIBRARY} [data-run="{bundled}"]')
        expect(copy).to_be_enabled()
        expect(told).to_have_text(str(say("library-the-link-opens-this-run")))

    @pytest.mark.nightly
    def test_of_very_many_steps_the_last_are_listed_and_the_earlier_on_demand(
        self, opened: Visit, tmp_path: Path
    ) -> None:
        run = power_sample(toy(8), "", num_steps=300, block_size=8, max_new_tokens=8, seed=1)
        path = tmp_path / "many.jsonl"
        run.save(str(path))
        uploaded(opened, path)
        opened.js("PowerViz.tabs.library.player.end()")
        opened.settle()
        rows = opened.page.locator(f'{LIBRARY} [data-pv="rows"] tr')
        earlier = opened.page.locator(f'{LIBRARY} [data-pv="earlier"]')
        assert rows.count() == 250 and rows.last.get_attribute("data-step") == "300"
        assert earlier.inner_text() == "Show earlier steps (50)"
        earlier.click()
        assert rows.count() == 300 and rows.first.get_attribute("data-step") == "1"
        assert earlier.is_hidden()
        opened.js("PowerViz.tabs.library.player.showStep(40)")
        opened.settle()
        assert rows.count() == 40

    def test_a_server_that_fails_at_a_file_is_told_as_such(
        self, opened: Visit, tmp_path: Path
    ) -> None:
        told = json.dumps({"field": "file", "message": FAILED.to_json()})
        (tmp_path / "run.jsonl").write_text("{}")
        refused = opened.page.locator(f'{LIBRARY} [data-pv="refused"]')
        for body, says in (
            (told, "(KeyError)."),
            ("<h1>Bad gateway</h1>", "while it was reading the file (error 502)."),
        ):
            with failing(opened.page, body):
                upload(opened, tmp_path / "run.jsonl")
                expect(refused).to_contain_text(says)
            expect(refused).not_to_contain_text("did not answer")
        assert all("502" in one for one in opened.wrong)
        opened.wrong.clear()

    def test_hostile_files_are_refused_or_shown_as_text_and_the_page_goes_on(
        self, opened: Visit, tmp_path: Path
    ) -> None:
        refused = opened.page.locator(f'{LIBRARY} [data-pv="refused"]')
        before = opened.js("PowerViz.tabs.library.player.runId")
        huge = tmp_path / "huge.jsonl"
        with huge.open("wb") as file:
            file.truncate(200 * 2**20)
        upload(opened, huge)
        expect(refused).to_contain_text("200 MB")
        foreign = tmp_path / "<img src=x onerror=alert(1)>.jsonl"
        for content, says in (
            ("", "is empty"),
            ("a,b\n1,2\n", "no recorded run"),
            ("[" * 50_000, "no recorded run"),
        ):
            foreign.write_text(content)
            upload(opened, foreign)
            expect(refused).to_contain_text(says)
        assert opened.js("PowerViz.tabs.library.player.runId") == before

        hostile = power_sample(HostileModel(), "", max_new_tokens=24, num_steps=4, seed=1)
        path = tmp_path / "hostile.jsonl"
        hostile.save(str(path))
        lines = path.read_text().splitlines(keepends=True)
        started = json.loads(lines[0]) | {"prompt": TOKENS[1], "model": "<b>m</b>"}
        lines[0] = json.dumps(started) + "\n"
        path.write_text("".join(lines)[:-60])  # and torn
        uploaded(opened, path)
        assert "torn" in opened.page.inner_text(f'{LIBRARY} [data-pv="notice"]')
        assert opened.js(INJECTED.replace("pv-explore", "pv-library")) == NOTHING
        assert "<b>m</b>" in opened.page.inner_text('[data-pv="recorded-model"]')
        assert not refused.is_visible()
        with opened.page.expect_download() as waiting:
            opened.page.click(f'{LIBRARY} [data-download="csv"]')
        table = Path(waiting.value.path()).read_text()
        assert table.startswith("chain,block,step")
        opened.page.keyboard.press("Home")
        for step in (0, 1):
            opened.page.keyboard.press("ArrowRight")
            opened.page.wait_for_function("PowerViz.tabs.library.player.mode === 'paused'")
            assert opened.js(STATE)["step"] == step
            opened.settle()
        opened.wrong[:] = [
            one for one in opened.wrong if "422" not in one
        ]  # the refusals themselves

    @pytest.mark.nightly  # By day, a bundled run plays without one, and pictures are made in node.
    def test_a_run_and_its_pictures_need_no_network(
        self, opened: Visit, browser: Browser, tmp_path: Path
    ) -> None:
        run = power_sample(toy(12), "", max_new_tokens=12, num_steps=8, seed=3)
        recording = tmp_path / "small.jsonl"
        run.save(str(recording))
        uploaded(opened, recording)
        with opened.page.expect_download() as waiting:
            opened.page.click(f'{LIBRARY} [data-download="html"]')
        path = tmp_path / "run.html"
        waiting.value.save_as(path)
        context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
        try:
            offline = visit(context, path.as_uri(), "file:")
            offline.page.wait_for_selector(".pv-plot .main-svg")
            assert offline.js("PowerViz.tabs.library.player.steps") == len(run.steps)
            for part in ("trace", "response"):
                for kind, magic in (("png", b"\x89PNG\r\n\x1a\n"), ("svg", b"<svg")):
                    with offline.page.expect_download() as waiting:
                        offline.page.click(f'[data-keep="{part}"][data-format="{kind}"]')
                    picture = Path(waiting.value.path()).read_bytes()
                    assert picture.startswith(magic) and len(picture) > 1000, (part, kind)
            drawn = offline.page.locator(".pv-response .pv-token").all_inner_texts()
            assert all(f">{text.strip()}" in picture.decode() for text in drawn if text.strip())
            assert offline.wrong == []
        finally:
            context.close()

    def test_open_in_explore_draws_the_run_of_a_file_and_leaves_none_beside_its_question(
        self, opened: Visit, tmp_path: Path
    ) -> None:
        run = power_sample(
            load_model(), QUICK["prompt"], num_steps=2, block_size=12, max_new_tokens=12, seed=3
        )
        path = tmp_path / "mine.jsonl"
        run.save(str(path))
        uploaded(opened, path)
        opened.page.click(f'{LIBRARY} [data-pv="to-explore"]')
        opened.wait("p.runId.length === 32 && p.run.complete && p.mode === 'paused'")
        player = "PowerViz.tabs.explore.player"
        assert opened.js(f"[{player}.run.started.prompt, PowerViz.chainOf({player}.run).text]") == [
            QUICK["prompt"],
            run.text,
        ]
        opened.page.wait_for_function("location.search.includes('finished=yes')")
        assert parse_qs(urlparse(opened.page.url).query)["prompt"] == [QUICK["prompt"]]
        opened.js("PowerViz.openTab('library')")
        opened.page.wait_for_selector(f"{LIBRARY}:visible")
