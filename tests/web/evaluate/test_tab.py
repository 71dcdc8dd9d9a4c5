"""The Evaluate tab in a browser: what it shows is what the engine gives, and nothing gets lost."""

import itertools
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from powerviz.evaluation.engine import evaluate, in_this_process
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import Sample, read_samples
from powerviz.evaluation.sets import problems
from powerviz.messages import Message, say
from powerviz.models import load_model
from powerviz.samplers import power_sample
from powerviz.web.app import build
from powerviz.web.evaluate.messages import results
from powerviz.web.evaluate.request import Form, plan_from, problems_of
from powerviz.web.policy import Operator
from tests.web.browser import Visit
from tests.web.conftest import Open
from tests.web.evaluations import timeless
from tests.web.hostile import PROMPT, TOKENS, HostileModel
from tests.web.looks import DEVICES, looks

MODEL = load_model()
SMALL: dict[str, Any] = {"limit": 2, "samples": 2, "num_steps": 3, "max_new_tokens": 48}
METHODS = ["greedy", "base", "low_temperature", "power"]
TAB = ".pv-evaluate"
ASKED_AGAIN = "document.dispatchEvent(new Event('visibilitychange'));"
UNHEARD = f"""() => {{
  globalThis.heard ??= fetch;
  globalThis.fetch = (address, more) =>
    /alive|standing/.test(address) ? Promise.reject(new TypeError("gone")) : heard(address, more);
  {ASKED_AGAIN}
}}"""
"""A network on which nobody answers the page, which asks at once whether anybody does."""
FORGOTTEN = f"""() => {{
  globalThis.heard ??= fetch;
  globalThis.fetch = (address, more) =>
    /standing/.test(address) ? Promise.resolve(Response.json({{lost: true}})) : heard(address, more);
  {ASKED_AGAIN}
}}"""
"""A server that answers, and knows nothing of the evaluation."""
HEARD = f"() => {{ globalThis.fetch = heard; {ASKED_AGAIN} }}"


def the_plan(**more: Any) -> Plan:
    form = Form(model=MODEL.name, methods=METHODS, alpha=4, block_size=256, **SMALL | more)
    return plan_from(form, problems_of(form, None), MODEL)


def drawn(plan: Plan, folder: Path | None = None) -> list[Sample]:
    carrier = in_this_process({MODEL.name: MODEL}.__getitem__)
    return [progress.sample for progress in evaluate(plan, folder, carrier)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The operator's folder."""
    return tmp_path_factory.mktemp("results")


@pytest.fixture(scope="module")
def mine(folder: Path) -> str:
    """The name of an evaluation in it that is done: of two problems of each family."""
    sweeps = {"sweep_alpha": [1, 4], "sweep_num_steps": [0, 3]}
    drawn(the_plan(limit=8, max_new_tokens=24, **sweeps), folder / "mine")
    return "mine"


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    hostile = HostileModel()
    app = build(
        {MODEL.name: MODEL, hostile.name: hostile}, Operator(results=folder, hub_sets="any")
    )
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield address
    app.evaluations.close()
    app.page.close(verbose=False)


def to_the_tab(visit: Visit) -> None:
    visit.js("PowerViz.openTab('evaluate')")
    ready(visit)


def ready(visit: Visit) -> None:
    visit.page.wait_for_selector(f'{TAB}[data-ready="true"]')


def fill(visit: Visit, **values: Any) -> None:
    visit.js("document.querySelectorAll('.pv-evaluate details').forEach((d) => d.open = true)")
    for name, value in values.items():
        visit.page.fill(f'{TAB} [name="{name}"]', str(value))


def press(visit: Visit, name: str) -> None:
    visit.page.click(f'{TAB} [data-pv="{name}"]')


def until(visit: Visit, status: str) -> None:
    visit.page.wait_for_function(f"PowerViz.tabs.evaluate.state()?.status === '{status}'")
    visit.page.wait_for_function(
        "PowerViz.tabs.evaluate.results()?.done === PowerViz.tabs.evaluate.state().done"
    )
    visit.settle()


def cells(visit: Visit) -> dict[str, list[str]]:
    rows = visit.page.locator(f"{TAB} tr[data-method]")
    return {
        str(row.get_attribute("data-method")): row.locator("td").all_inner_texts()
        for row in rows.all()
    }


def n_samples(count: int) -> Message:
    return say("n-samples", n=count)


def minus(text: str) -> str:
    return text.replace("-", "−")


def _plan_file(visit: Visit) -> bytes:
    href = visit.page.get_attribute(f'{TAB} [data-file="plan.json"]', "href")
    return visit.page.request.get(str(href)).body()


@pytest.fixture(scope="class")
def page_for_all(open_page_for_all: Open) -> Visit:
    visit = open_page_for_all()
    to_the_tab(visit)
    return visit


@pytest.fixture
def visit(page_for_all: Visit) -> Iterator[Visit]:
    """The page that tests have in common, with no evaluation on it."""
    yield page_for_all
    if page_for_all.js("PowerViz.tabs.evaluate.state() !== null"):
        press(page_for_all, "close")
        page_for_all.page.wait_for_function("PowerViz.tabs.evaluate.state() === null")


def test_the_chain_that_a_sample_links_to_is_the_one_that_gave_it() -> None:
    plan = the_plan()
    power = next(method for method in plan.methods if method.sampler == "power")
    prompts = {problem.id: problem.prompt for problem in plan.problems}
    for sample in drawn(plan):
        if sample.method == power.name and sample.chain == 0:
            carried = {"alpha", "num_steps", "block_size", "max_new_tokens"}
            settings = {name: power.settings[name] for name in carried}
            run = power_sample(MODEL, prompts[sample.problem], seed=sample.seed, **settings)
            assert run.text == sample.text


class TestOnOnePage:
    """A page is opened once for these."""

    def test_an_evaluation_that_is_started_is_drawn_to_its_end(self, visit: Visit) -> None:
        fill(visit, limit=1, samples=1, num_steps=1, max_new_tokens=8)
        press(visit, "start")
        until(visit, "finished")
        shown = cells(visit)
        assert [len(row) for row in shown.values()] == [len(next(iter(shown.values())))] * 4
        assert visit.wrong == []

    @pytest.mark.nightly
    def test_the_table_on_the_page_is_the_engines_and_is_there_again_at_its_address(
        self, visit: Visit, tmp_path: Path
    ) -> None:
        visit.page.wait_for_function("PowerViz.tabs.evaluate.bundled()")
        fill(visit, **SMALL)
        size = say("evaluate-that-is-of", samples=n_samples(14), problems=say("n-problems", n=2))
        assert visit.page.inner_text(f'{TAB} [data-pv="size"]') == str(size)
        press(visit, "start")
        until(visit, "finished")

        by_the_engine = drawn(the_plan())
        expected = json.loads(json.dumps(results(the_plan(), by_the_engine)))
        found = visit.js("PowerViz.tabs.evaluate.results()")
        assert timeless(found["methods"]) == timeless(expected["methods"])
        assert found["pass_at_k"] == expected["pass_at_k"]
        assert found["groups"] == expected["groups"]
        shown = cells(visit)
        assert list(shown) == [row["method"] for row in expected["methods"]]
        for row in expected["methods"]:
            accuracy, _, problems, samples, log_prob, *_ = shown[row["method"]]
            interval = f"({100 * row['low']:.0f}–{100 * row['high']:.0f})"
            assert accuracy.endswith(interval)
            assert (problems, samples) == ("2", str(row["samples"]))
            assert log_prob == minus(f"{row['log_prob']:.2f}")
        cut_off, empty = (
            sum(row[name] for row in expected["methods"]) for name in ("cut_off", "empty")
        )
        facts = visit.page.inner_text(f'{TAB} .pv-evaluation-table [data-pv="facts"]')
        ends = say("evaluate-cut-off-at-t-empty", cut=cut_off, empty=empty)
        assert facts.endswith(str(ends))
        visit.page.wait_for_selector(f"{TAB} .pv-figure-accuracy .main-svg")
        marks = visit.js(
            "document.querySelector('.pv-figure-accuracy .pv-plot').data.map((t) => t.x)"
        )
        assert [x[0] for x in marks] == pytest.approx(
            [100 * row["accuracy"] for row in expected["methods"]]
        )
        visit.page.wait_for_selector(f"{TAB} .pv-answer-group")
        assert visit.page.locator(f"{TAB} .pv-answer-group").count() == len(METHODS)
        with visit.page.expect_download() as waiting:
            visit.page.click(f'{TAB} [data-file="samples.jsonl"]')
        waiting.value.save_as(tmp_path / "samples.jsonl")
        (tmp_path / "plan.json").write_bytes(_plan_file(visit))
        kept = {one.key: one.text for one in read_samples(tmp_path)}
        assert kept == {one.key: one.text for one in by_the_engine}

        assert "evaluation=" in visit.page.url
        address = visit.page.url
        press(visit, "close")
        visit.page.wait_for_function("!location.search.includes('evaluation=')")
        visit.page.goto(address)
        ready(visit)
        until(visit, "finished")
        assert cells(visit) == shown

    @pytest.mark.nightly
    def test_what_the_package_brings_is_there_at_first_and_again_and_sliders_pick_its_rows(
        self, visit: Visit
    ) -> None:
        page = visit.page
        page.wait_for_function("PowerViz.tabs.evaluate.bundled()")
        assert str(say("evaluate-already-measured")) in page.inner_text(TAB)
        assert page.is_enabled(f'{TAB} [data-pv="start"]') and "evaluation=" not in page.url
        tables = visit.js("PowerViz.tabs.evaluate.bundled()")
        points = [row["method"] for row in tables["methods"] if row["move_rate"] is not None]
        shown = f"{TAB} tr[data-method]:not([hidden])"
        page.wait_for_selector(shown)
        every = page.locator(f"{TAB} tr[data-method]").count()
        assert page.locator(shown).count() < every == len(tables["methods"])
        (curve,) = (one for one in tables["alphas"] if one["method"] == "base, τ = 1")
        told = [n for n, one in enumerate(curve["points"]) if one["right"] is not None]
        place = told[-1]
        page.locator(f'{TAB} .pv-another-alpha [data-pv="pick"]').evaluate(
            "(slider, place) => { slider.value = place; slider.dispatchEvent(new Event('input')); }",
            place,
        )
        reading = page.inner_text(f'{TAB} .pv-another-alpha li[data-method="base, τ = 1"]')
        assert f"{curve['points'][place]['right']:.0%}" in reading
        page.focus(f'{TAB} [data-pv="pick-num_steps"]')
        seen = set()
        for key in ("Home", *["ArrowRight"] * 3):
            page.keyboard.press(key)
            seen |= {row.get_attribute("data-method") for row in page.locator(shown).all()}
        assert len(seen & set(points)) > 2
        marks = "document.querySelector('.pv-figure-sweep-num_steps .pv-plot').data"
        page.wait_for_function(f"{marks}?.length > 2")
        looks = visit.js(f"{marks}.map((t) => [t.line.dash, t.marker.symbol, t.name])")
        assert all(len(set(column)) == len(looks) for column in zip(*looks, strict=True))
        page.check(f'{TAB} [data-pv="all-rows"]')
        assert page.locator(shown).count() == every
        page.uncheck(f'{TAB} [data-pv="all-rows"]')

        fill(visit, **SMALL)
        press(visit, "start")
        until(visit, "finished")
        begun = visit.js("PowerViz.tabs.evaluate.state().id")
        press(visit, "close")
        page.wait_for_function("PowerViz.tabs.evaluate.bundled()")
        page.click(f'{TAB} [data-evaluation="{begun}"] button')
        until(visit, "finished")
        assert visit.js("PowerViz.tabs.evaluate.state().id") == begun

    @pytest.mark.nightly
    def test_wrong_values_are_refused_at_their_field_and_cancel_and_resume_lose_nothing(
        self,
        visit: Visit,
    ) -> None:
        fill(visit, **SMALL | {"limit": 40})
        for name, value, right in (
            ("alpha", "0.5", "4"),
            ("samples", "0", "2"),
            ("limit", "1.5", "40"),
            ("sweep_alpha", "1, two", ""),
            ("sweep_num_steps", "1.5", ""),
        ):
            fill(visit, **{name: value})
            press(visit, "start")
            assert visit.page.inner_text(f'{TAB} [data-error="{name}"]'), name
            fill(visit, **{name: right})
            assert not visit.page.inner_text(f'{TAB} [data-error="{name}"]'), name
        visit.page.select_option(f'{TAB} [name="problem_set"]', "hub")
        press(visit, "start")
        unnamed = say("evaluate-name-a-data-set-for")
        assert visit.page.inner_text(f'{TAB} [data-error="hub"]') == str(unnamed)
        visit.page.select_option(f'{TAB} [name="problem_set"]', "HumanEval")
        off = say("evaluate-running-code-is-switched-off")
        assert visit.page.inner_text(f'{TAB} [data-pv="set-hint"]') == str(off)
        visit.page.select_option(f'{TAB} [name="problem_set"]', "pocket")
        fill(visit, max_new_tokens=900_000)
        press(visit, "start")
        visit.page.wait_for_selector(f'{TAB} [data-error="max_new_tokens"]:not(:empty)')
        assert visit.js("PowerViz.tabs.evaluate.state()") is None
        fill(visit, max_new_tokens=48)
        press(visit, "start")
        visit.page.wait_for_function("PowerViz.tabs.evaluate.state()?.done > 3")
        assert visit.page.is_disabled(f'{TAB} [data-pv="start"]')
        pause = visit.page.locator(f'{TAB} [data-pv="cancel"]')
        assert pause.inner_text() == str(say("evaluate-pause"))
        press(visit, "cancel")
        until(visit, "paused")
        done = visit.js("PowerViz.tabs.evaluate.state().done")
        count = say("evaluate-of", n=done, samples=n_samples(280))
        assert str(count) in visit.page.inner_text(f'{TAB} [data-pv="standing"]')
        facts = say("evaluate-these-are-the-so-far", samples=n_samples(done))
        assert str(facts) in visit.page.inner_text(f"{TAB} .pv-evaluation-table")
        visit.page.reload()
        ready(visit)
        until(visit, "paused")
        assert visit.js("PowerViz.tabs.evaluate.state().done") == done
        press(visit, "resume")
        visit.page.wait_for_function(f"PowerViz.tabs.evaluate.state().done > {done}")
        press(visit, "cancel")
        until(visit, "paused")

    @pytest.mark.nightly
    def test_what_was_drawn_stays_while_the_server_is_gone_and_goes_on_once_it_is_back(
        self, visit: Visit
    ) -> None:
        page = visit.page
        fill(visit, **SMALL | {"limit": 200, "samples": 8})
        press(visit, "start")
        page.wait_for_function("PowerViz.tabs.evaluate.results()?.done > 0")
        title = page.locator(f'{TAB} [data-pv="title"]')
        visit.js(UNHEARD)
        page.wait_for_function(
            "document.querySelector('[data-pv=server]').dataset.state === 'gone'"
        )
        assert title.inner_text() == str(say("evaluate-unheard"))
        assert page.locator(f"{TAB} tr[data-method]:visible").count() == len(METHODS)
        for name in ("start", "cancel", "resume", "close"):
            button = page.locator(f'{TAB} [data-pv="{name}"]')
            assert button.is_hidden() or button.is_disabled(), name
        visit.js(HEARD)
        title.get_by_text(str(say("evaluate-running")), exact=True).wait_for()
        press(visit, "cancel")
        until(visit, "paused")

    @pytest.mark.nightly
    def test_what_was_drawn_stays_when_the_server_has_forgotten_it(self, visit: Visit) -> None:
        page = visit.page
        fill(visit, **SMALL | {"limit": 200, "samples": 8})
        press(visit, "start")
        page.wait_for_function("PowerViz.tabs.evaluate.results()?.done > 2")
        press(visit, "cancel")
        until(visit, "paused")
        before = cells(visit)
        title = page.locator(f'{TAB} [data-pv="title"]')
        visit.js(FORGOTTEN)
        title.get_by_text(str(say("evaluate-forgotten"))).wait_for()
        visit.js(HEARD)
        assert cells(visit) == before
        assert page.is_hidden(f"{TAB} .pv-evaluation-files")
        assert page.is_enabled(f'{TAB} [data-pv="start"]')

    def test_a_refused_file_has_no_problems_that_are_told_and_its_rows_stand_apart(
        self, visit: Visit, tmp_path: Path
    ) -> None:
        page = visit.page
        page.select_option(f'{TAB} [name="problem_set"]', "upload")
        good = json.dumps({"prompt": "1 + 1 =", "answer": 2})
        for first, found, told_at in (
            ("{", 0, '[data-error="upload"]:not(:empty)'),
            (good, 1, '[data-pv="file-faults"]:visible'),
        ):
            bad = tmp_path / f"{found}.jsonl"
            bad.write_text(f"{first}\n{{\n[1]\n")
            page.set_input_files(f'{TAB} [name="upload"]', bad)
            page.wait_for_selector(f"{TAB} form {told_at}")
            told = say("evaluate-in-it", problems=say("n-problems", n=found)) if found else ""
            assert page.text_content(f'{TAB} [data-pv="file-standing"]') == str(told)
        faults = str(page.text_content(f"{TAB} form .pv-faults")).strip().splitlines()
        assert len(faults) == 3
        field = page.locator(f'{TAB} [name="upload"]')
        chosen = "(field) => field.files.length"
        with page.expect_file_chooser():
            field.click()
        assert field.evaluate(chosen) == 0  # the same file again, mended, is a change, too
        field.evaluate("(field) => field.dispatchEvent(new Event('cancel'))")
        assert field.evaluate(chosen) == 1
        page.select_option(f'{TAB} [name="problem_set"]', "pocket")

    @pytest.mark.nightly
    def test_rows_that_cannot_be_used_are_listed_and_hostile_text_stays_text(
        self, visit: Visit, tmp_path: Path
    ) -> None:
        path = tmp_path / "<b>mine.jsonl"
        rows = [
            json.dumps({"prompt": PROMPT, "answer": TOKENS[0], "id": TOKENS[1]}),
            '{"prompt": 1}',
        ]
        path.write_text("\n".join([*rows, "<script>alert(7)</script>"]))
        visit.page.select_option(f'{TAB} [name="problem_set"]', "upload")
        visit.page.set_input_files(f'{TAB} [name="upload"]', path)
        visit.page.wait_for_selector(f"{TAB} form .pv-faults")
        listed = visit.page.inner_text(f"{TAB} form .pv-faults")
        left_out = str(say("evaluate-left-out", rows=say("n-rows", n=2)))
        assert left_out in listed
        assert all(str(say("evaluate-row", row=row, message="")) in listed for row in ("2", "3"))
        visit.js("document.querySelectorAll('.pv-evaluate details').forEach((d) => d.open = true)")
        visit.page.select_option(f'{TAB} [name="model"]', index=1)
        fill(visit, **SMALL | {"samples": 1, "num_steps": 1, "max_new_tokens": 12})
        press(visit, "start")
        until(visit, "finished")
        visit.page.wait_for_selector(f"{TAB} .pv-answer-group")
        shown = visit.page.inner_text(TAB)
        assert "<img src=x onerror=alert(4)>" in shown and "\u202e" not in shown
        assert left_out in visit.page.inner_text(f"{TAB} .pv-evaluation-progress")
        assert visit.page.locator(f"{TAB} .pv-evaluation-answers img").count() == 0

    @pytest.mark.nightly
    def test_an_evaluation_of_the_command_line_opens_and_only_opens(
        self, visit: Visit, mine: str
    ) -> None:
        visit.page.reload()  # it may have come after the page
        ready(visit)
        visit.page.click(f'{TAB} [data-evaluation="{mine}"] button')
        until(visit, "finished")
        assert visit.js("PowerViz.tabs.evaluate.state().public")
        assert visit.page.is_hidden(f'{TAB} [data-pv="resume"]')
        visit.page.wait_for_selector(f"{TAB} .pv-figure-sweep-alpha .main-svg")
        curve = visit.js("document.querySelector('.pv-figure-sweep-alpha .pv-plot').data[0]")
        assert curve["x"] == [1, 4] and len(curve["y"]) == 2
        visit.page.select_option(f'{TAB} [data-pv="by"]', "family")
        visit.page.uncheck(f"{TAB} tr[data-method='greedy'] input")
        visit.settle()
        marks = visit.js("document.querySelector('.pv-figure-accuracy .pv-plot').data.length")
        assert marks == len(METHODS) - 1


@pytest.mark.nightly
def test_who_has_a_link_can_look_and_nothing_more_and_a_set_on_its_way_can_be_given_up(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = threading.Event()

    def endless(name: str, public: bool) -> Iterator[dict[str, str]]:
        try:
            for number in itertools.count():
                time.sleep(0.01)
                yield {"question": f"q {number}", "answer": "1"}
        finally:
            given_up.set()

    monkeypatch.setattr(problems, "hub_rows", endless)
    visit = open_page({"tab": "evaluate"})
    visit.page.select_option(f'{TAB} [name="problem_set"]', "hub")
    fill(visit, hub="owner/name", **SMALL | {"limit": ""})
    press(visit, "start")
    visit.page.wait_for_selector(f'{TAB} [data-pv="cancel"]:visible')
    press(visit, "cancel")
    assert given_up.wait(20)
    visit.page.wait_for_selector(f'{TAB} [data-pv="start"]:enabled')
    visit.page.select_option(f'{TAB} [name="problem_set"]', "pocket")
    fill(visit, **SMALL)
    press(visit, "start")
    until(visit, "finished")
    fill(visit, **SMALL | {"limit": 60, "seed": 5})
    press(visit, "start")
    visit.page.wait_for_function("PowerViz.tabs.evaluate.state()?.status === 'running'")
    identity = visit.js("PowerViz.tabs.evaluate.state().id")
    other = open_page({"tab": "evaluate", "evaluation": identity})
    other.page.wait_for_function("PowerViz.tabs.evaluate.state()?.id")
    other.settle()
    hidden = {
        name: other.page.is_hidden(f'{TAB} [data-pv="{name}"]') for name in ("cancel", "close")
    }
    assert hidden == {"cancel": True, "close": False}
    assert other.page.is_enabled(f'{TAB} [data-pv="start"]')
    press(visit, "cancel")
    until(visit, "paused")
    other.page.wait_for_function("PowerViz.tabs.evaluate.state().status === 'paused'")
    other.settle()
    assert other.page.is_hidden(f'{TAB} [data-pv="resume"]')
    assert visit.page.is_visible(f'{TAB} [data-pv="resume"]')
    press(other, "close")
    other.page.wait_for_function("PowerViz.tabs.evaluate.state() === null")


@pytest.mark.nightly
@pytest.mark.parametrize("device", DEVICES)
def test_the_tab_fits_and_everybody_can_use_it(
    open_page: Open, device: str, screenshots: Path, mine: str
) -> None:
    width, height, options = DEVICES[device]
    visit = open_page({}, width, height, **options)
    to_the_tab(visit)
    visit.page.click(f'{TAB} [data-evaluation="{mine}"] button')
    until(visit, "finished")
    visit.js("document.querySelectorAll('.pv-evaluate details').forEach((d) => d.open = true)")
    visit.page.wait_for_selector(f"{TAB} .pv-figure-cost .main-svg")
    visit.page.wait_for_selector(f"{TAB} .pv-answer-group")
    for look in looks(visit, device):
        look.check("evaluate", screenshots, f".pv-header, {TAB}")
