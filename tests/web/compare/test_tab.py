"""The Compare tab in a browser: what its cards, tree and tables say, and every control."""

import csv
import io
import json
import re
import urllib.request
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

import powerviz as pv
from powerviz.analysis.scoring import score
from powerviz.messages import say
from tests.web.browser import QUICK, Visit
from tests.web.browser import visit as visit_in
from tests.web.conftest import Open
from tests.web.hostile import PROMPT, HostileModel
from tests.web.test_hostile_text import UNSEEN

SETTINGS: dict[str, Any] = {"num_steps": 3, "block_size": 12, "max_new_tokens": 24, "seed": 1}
COMPARE = QUICK | {
    "tab": "compare",
    "truth": "5",
    "methods": "greedy,base,low_temperature,power,best_of_n,second_model",
    "second_model": "pocket-grpo",
    "num_samples": "3",
    "candidates": "4",
    "stop_early": "false",
}
TOLD_OF_A_TOKEN = ("run-p-the-models-probability", "run-what-could-stand-here")
RUN_ID = "PowerViz.tabs.compare.state().run"
IDLE = "() => PowerViz.tabs.compare.state().samples.size > 0 && !PowerViz.tabs.compare.state().busy"


def opened(open_page: Open, settings: dict[str, str] = COMPARE, **more: Any) -> Visit:
    visit = open_page(settings, **more)
    visit.page.wait_for_selector('[data-pv="compare"][data-ready="true"]')
    return visit


@pytest.fixture(scope="class")
def page_for_all(open_page_for_all: Open) -> Visit:
    return opened(open_page_for_all)


@pytest.fixture
def ready(page_for_all: Visit) -> Visit:
    """The page that tests have in common, with its form as the link of `COMPARE` fills it."""
    fill(page_for_all)
    return page_for_all


@pytest.fixture
def compared(ready: Visit) -> Visit:
    """The same after a run with this form: a new one, where another has been run since."""
    if ready.js(RUN_ID) != ready.js("globalThis.asLinked ?? 'none yet'"):
        run(ready)
        ready.js(f"globalThis.asLinked = {RUN_ID}")
    return ready


def fill(visit: Visit, **settings: str) -> None:
    """Put the settings of `COMPARE`, or these, into the form."""
    visit.js(
        """(settings) => {
          const form = document.querySelector('.pv-compare form');
          const methods = settings.methods.split(',');
          for (const field of form.elements) {
            if (field.name === 'methods') field.checked = methods.includes(field.value);
            else if (!(field.name in settings)) continue;
            else if (field.type === 'checkbox') field.checked = settings[field.name] === 'true';
            else field.value = settings[field.name];
          }
          form.elements.prompt.dispatchEvent(new Event('input', {bubbles: true}));
          form.elements.prompt.dispatchEvent(new Event('change', {bubbles: true}));
        }""",
        COMPARE | settings,
    )


def run(visit: Visit) -> None:
    before = visit.js(RUN_ID)
    visit.page.click('.pv-compare [data-pv="run"]')
    visit.page.wait_for_function(
        "(before) => { const s = PowerViz.tabs.compare.state();"
        " return s.run !== before && s.samples.size > 0 && !s.busy; }",
        arg=before,
    )
    visit.settle()
    visit.settle()


def card(visit: Visit, key: str) -> dict[str, Any]:
    """What one card says."""
    return visit.js(
        """(key) => {
          const card = document.querySelector(`.pv-card[data-key="${key}"]`);
          return {
            name: card.querySelector('h3').innerText,
            answer: card.querySelector('.pv-answer').innerText,
            tokens: [...card.querySelectorAll('.pv-token')].map((one) => one.textContent),
            numbers: card.querySelector('.pv-facts').innerText,
          };
        }""",
        key,
    )


def keys(visit: Visit) -> list[str]:
    return visit.js("[...document.querySelectorAll('.pv-card')].map((one) => one.dataset.key)")


def sampled(model: pv.LanguageModel, method: str, **settings: Any) -> pv.Run:
    return pv.sample(model, QUICK["prompt"], method, **settings)


def alone() -> dict[str, Any]:
    """The chains that the cards have to show, drawn without the page."""
    model, second = pv.load_model("pocket"), pv.load_model("pocket-grpo")
    common = {"max_new_tokens": 24, "seed": 1}
    runs = {
        "base": sampled(model, "base", num_samples=3, **common),
        "low_temperature": sampled(
            model, "low_temperature", num_samples=3, temperature=0.25, **common
        ),
        "power": sampled(model, "power", chains=3, alpha=4.0, **SETTINGS),
        "second_model": sampled(second, "base", num_samples=3, **common),
    }
    chains = {f"{name} {i + 1}": run.chains[i] for name, run in runs.items() for i in range(3)}
    chains["greedy 1"] = sampled(model, "greedy", max_new_tokens=24).chain
    for place in range(3):
        best = sampled(model, "best_of_n", num_samples=4, max_new_tokens=24, seed=1 + place)
        chains[f"best_of_n {place + 1}"] = best.chain
    return chains


class TestOnOnePage:
    """A page is opened once for these; each fills the form anew."""

    def test_cards_table_and_files_say_what_the_samplers_say(
        self, compared: Visit, server: str
    ) -> None:
        visit = compared
        expected = alone()
        assert set(keys(visit)) == set(expected)
        model = pv.load_model("pocket")
        prompt = list(model.encode(QUICK["prompt"]))
        sequences = [[token.id for token in chain.tokens] for chain in expected.values()]
        scores = score(model, prompt, sequences)
        for (key, chain), ids, scored in zip(expected.items(), sequences, scores, strict=True):
            log_prob = sum(scored)
            said = card(visit, key)
            assert f"log p {log_prob:.2f}".replace("-", "−") in said["numbers"], key
            assert f"{len(ids)} token" in said["numbers"]
            assert "–" not in said["numbers"]  # every cost is known
            texts = [token.text for token in chain.tokens]
            shown = visit.js("(texts) => texts.map((text) => PowerViz.readable(text, true))", texts)
            ended = chain.tokens[-1].id in model.eos_ids
            if ended:
                shown[-1] = "■ end"
                grade = "✓ right" if pv.equivalent(chain.answer, "5") else "✗ wrong"
                assert grade in said["answer"], key
            else:
                assert "cut off" in said["answer"]
            assert [one.replace("⏎\n", "\n") for one in said["tokens"]] == shown
        assert card(visit, "second_model 1")["name"].endswith("pocket-grpo 1")

        rows = visit.page.locator('.pv-means [data-pv="rows"] tr').all_inner_texts()
        assert len(rows) == 6 and "3 of 3" in rows[1]
        run_id = visit.js("PowerViz.tabs.compare.state().run")
        files = {
            kind: urllib.request.urlopen(f"{server}powerviz/comparisons/{run_id}/{kind}").read()
            for kind in ("means.csv", "samples.csv", "jsonl")
        }
        means = {
            row["method"]: row for row in csv.DictReader(io.StringIO(files["means.csv"].decode()))
        }
        power = [expected[f"power {i}"].log_prob for i in (1, 2, 3)]
        assert float(means["power"]["log_prob"]) == pytest.approx(sum(power) / 3, abs=1e-4)
        assert f"{sum(power) / 3:.2f}".replace("-", "−") in rows[3]
        assert len(list(csv.DictReader(io.StringIO(files["samples.csv"].decode())))) == 16
        head, *lines = [json.loads(line) for line in files["jsonl"].decode().splitlines()]
        assert head["prompt"] == QUICK["prompt"] and head["settings"]["alpha"] == 4
        assert {f"{line['method']} {line['index']}" for line in lines} == set(expected)
        for line in lines:
            ids = [token["id"] for token in line["tokens"]]
            assert ids == [
                token.id for token in expected[f"{line['method']} {line['index']}"].tokens
            ]

        # A token explains itself.
        visit.page.locator('.pv-card[data-key="base 1"] .pv-token').first.hover()
        tip = visit.page.inner_text(".pv-tooltip")
        assert all(str(say(code)) in tip for code in TOLD_OF_A_TOKEN)

    def test_what_few_samples_do_not_say_of_another_alpha_is_told(self, compared: Visit) -> None:
        panel = compared.page.locator(".pv-compare .pv-another-alpha")
        (base,) = compared.js("PowerViz.tabs.compare.state().alphas")
        assert (base["method"], base["own"], base["samples"]) == ("base", 1, 3)
        few = say("another-alpha-too-few", samples="3", least="20")
        assert str(few) in panel.locator("li").inner_text()
        assert not panel.locator('[data-pv="pick"]').is_visible()
        left_out = say("another-alpha-not-mixed", methods="power sampling")
        assert str(left_out) == panel.locator('[data-pv="left-out"]').inner_text()

    def test_tree_and_cards_point_at_each_other(self, compared: Visit) -> None:
        visit = compared
        visit.page.mouse.move(0, 0)
        visit.page.wait_for_selector(".pv-tree .main-svg")
        plot = "document.querySelector('.pv-tree')"
        visit.page.wait_for_function(f"{plot}.data.some((trace) => trace.name === 'ends')")
        visit.page.wait_for_function(f"!{plot}.data.some((trace) => trace.name === 'lit')")
        visit.page.locator('.pv-card[data-key="power 2"] h3').hover()
        visit.page.wait_for_function(f"{plot}.data.some((trace) => trace.name === 'lit')")
        # One line for each sample, each up to the marks at its end; the one that is lit, too.
        ends, lit, marks = visit.js(
            f"""(() => {{
              const lines = {plot}.data.filter((one) => one.line && one.mode === 'lines');
              const own = lines.filter((one) => !['hover', 'lit'].includes(one.name));
              return [
                own.flatMap((one) => one.x.filter((x, i) => one.x[i + 1] === null)),
                lines.find((one) => one.name === 'lit').x.at(-1),
                {plot}.data.find((one) => one.name === 'ends').x,
              ];
            }})()"""
        )
        assert len(ends) == visit.js("PowerViz.tabs.compare.state().samples.size")
        assert lit in ends
        assert {round(end) for end in ends} == {round(mark - 5) for mark in marks}
        # A click on an end shows its card.
        last = (
            f"const t = {plot}.data.find((one) => one.name === 'hover');"
            " const p = t.customdata.findLastIndex((key) => key);"
        )
        key = visit.js(f"(() => {{ {last} return t.customdata[p]; }})()")
        visit.js(
            "document.querySelector('.pv-side-by-side').scrollIntoView();"
            "(() => { const s = document.querySelector('.pv-tree-scroll'); s.scrollTop = s.scrollHeight; })()"
        )
        place = visit.js(
            f"""(() => {{
              {last}
              const box = {plot}.getBoundingClientRect(), layout = {plot}._fullLayout;
              return [
                box.left + layout.xaxis._offset + layout.xaxis.l2p(t.x[p]),
                box.top + layout.yaxis._offset + layout.yaxis.l2p(t.y[p]),
              ];
            }})()"""
        )
        visit.page.mouse.move(place[0] - 3, place[1])
        visit.page.mouse.move(*place)
        visit.page.mouse.click(*place)
        visit.page.wait_for_selector(".pv-card.pv-found")
        assert visit.js("document.querySelector('.pv-card.pv-found').dataset.key") == key

    def test_tree_and_distributions_are_saved_as_pictures_with_their_methods(
        self, compared: Visit
    ) -> None:
        for name in ("tree", "per-token"):
            with compared.page.expect_download() as waiting:
                compared.page.click(f'.pv-compare [data-picture="svg"][data-of="{name}"]')
            picture = waiting.value.path().read_text(encoding="utf-8")
            assert waiting.value.suggested_filename == f"powerviz-comparison-{name}.svg"
            assert picture.startswith("<svg")
            for method in ("method-greedy", "method-power"):
                assert str(say(method)) in picture, (name, method)

    def test_wrong_values_are_refused_at_the_field_and_nothing_runs(self, ready: Visit) -> None:
        visit = ready
        before = visit.js(RUN_ID)
        error = '.pv-compare [data-error="{}"]'
        for name, value, message in (
            ("alpha", "0.5", say("shared-use-a-number-between-and", min="1", max="100")),
            ("num_samples", "33", say("shared-use-a-number-between-and", min="1", max="32")),
            ("max_new_tokens", "1.5", say("shared-use-a-whole-number")),
            ("prompt", "  ", say("compare-type-a-question-or-pick")),
        ):
            field = visit.page.locator(f'.pv-compare [name="{name}"]')
            good = field.input_value()
            field.fill(value)
            visit.page.click('.pv-compare [data-pv="run"]')
            assert visit.page.inner_text(error.format(name)) == str(message), name
            assert field.get_attribute("aria-invalid") == "true"
            field.fill(good)
        for box in visit.page.locator('.pv-compare [name="methods"]').all():
            box.uncheck()
        visit.page.click('.pv-compare [data-pv="run"]')
        none = say("compare-choose-at-least-one-method")
        assert visit.page.inner_text(error.format("methods")) == str(none)
        assert visit.js(RUN_ID) == before
        # What only the server can know is refused at the field, too.
        visit.page.check('.pv-compare [name="methods"][value="base"]')
        visit.page.fill('.pv-compare [name="max_new_tokens"]', "100000")
        visit.page.click('.pv-compare [data-pv="run"]')
        visit.page.wait_for_function(
            f"document.querySelector('{error.format('max_new_tokens')}').textContent.includes('too long')"
        )

    def test_a_link_brings_everything_back(self, ready: Visit, server: str) -> None:
        visit = ready
        visit.page.fill('.pv-compare [name="alpha"]', "2.5")
        visit.page.fill('.pv-compare [name="truth"]', "five")
        visit.page.uncheck('.pv-compare [name="methods"][value="greedy"]')
        visit.page.click('.pv-compare [data-pv="copy-link"]')
        visit.page.wait_for_function("document.querySelector('.pv-compare [data-link]')")
        link = visit.js("document.querySelector('.pv-compare [data-link]').dataset.link")
        values = {name: found[0] for name, found in parse_qs(urlsplit(link).query).items()}
        assert values["tab"] == "compare"
        again = visit_in(visit.page.context, link, server)
        form = """Object.fromEntries([...new FormData(document.querySelector('.pv-compare form'))]
          .map(([name]) => [name, new FormData(document.querySelector('.pv-compare form')).getAll(name)]))"""
        assert again.js(form) == visit.js(form)
        assert again.page.inner_text('.pv-compare [data-pv="status"]') == str(
            say("compare-choose-a-problem-and-methods")
        )
        assert again.js(form)["alpha"] == ["2.5"] and again.js(form)["truth"] == ["five"]
        again.page.close()
        assert again.wrong == []

    def test_stop_keeps_what_is_there(self, ready: Visit) -> None:
        visit = ready
        long = {
            "prompt": "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins has Mia?",
            "alpha": "1",
            "num_steps": "6000",
            "block_size": "64",
            "max_new_tokens": "64",
            "methods": "greedy,base,power",
        }
        fill(visit, **long)
        before = visit.js(RUN_ID)
        visit.page.click('.pv-compare [data-pv="run"]')
        visit.page.wait_for_function(
            "(before) => { const s = PowerViz.tabs.compare.state();"
            " return s.run !== before && s.samples.size >= 4; }",
            arg=before,
        )
        visit.page.wait_for_selector('[data-pv="stop"]:enabled >> visible=true')
        visit.page.locator('.pv-compare [data-pv="stop"]').click()
        visit.page.wait_for_function(IDLE)
        visit.settle()
        kept = say("compare-stopped-kept", samples=say("n-samples", n=len(keys(visit))))
        assert visit.page.inner_text('.pv-compare [data-pv="status"]') == str(kept)
        assert set(keys(visit)) >= {"greedy 1", "base 1", "base 2", "base 3"}
        power = visit.page.locator('.pv-means tr[data-method="power"]').inner_text()
        assert "of 3" in power

    @pytest.mark.nightly
    def test_samples_by_the_papers_rule_say_that_they_lean_to_short_ones(
        self, ready: Visit
    ) -> None:
        visit = ready
        short = '.pv-means [data-pv="stopped-early"]'
        leans = str(say("compare-power-sampling-stops-early-here"))
        fill(visit, methods="base,power", num_samples="1", stop_early="true")
        run(visit)
        assert visit.page.inner_text(short) == leans
        visit.page.uncheck('.pv-compare [name="stop_early"]')
        assert visit.page.inner_text(short) == leans  # of what is there
        run(visit)
        assert visit.page.inner_text(short) == ""

    def test_hostile_text_is_shown_as_text_in_cards_tree_and_charts(self, ready: Visit) -> None:
        visit = ready
        name = HostileModel().name
        hostile = {
            "model": name,
            "prompt": PROMPT,
            "truth": "<img src=x onerror=alert(7)>",
            "methods": "greedy,base,power,second_model",
            "second_model": "pocket",
        }
        fill(visit, **hostile)
        visit.page.click('.pv-compare [data-pv="run"]')  # the models do not go together
        visit.page.wait_for_function(
            "document.querySelector('.pv-compare [data-error=\"second_model\"]').textContent"
        )
        visit.page.uncheck('.pv-compare [name="methods"][value="second_model"]')
        run(visit)
        visit.page.wait_for_selector(".pv-tree .main-svg")
        visit.page.locator('.pv-card[data-key="base 1"] .pv-token').first.hover()
        visit.js(
            """() => {
              for (const plot of document.querySelectorAll('.pv-compare .js-plotly-plot')) {
                plot.data.forEach((trace, curveNumber) => {
                  if (trace.hovertemplate) PowerViz.plotlyHere().Fx.hover(plot, [{curveNumber, pointNumber: 1}]);
                });
              }
            }"""
        )
        visit.page.wait_for_timeout(300)
        found = visit.js(
            """() => ({
              images: document.querySelectorAll('.pv-compare img, .pv-tooltip img').length,
              scripts: document.querySelectorAll('.pv-compare script').length,
              bold: [...document.querySelectorAll('.pv-compare svg *')].filter((e) => e.textContent === 'bold').length,
              links: document.querySelectorAll('a[href^="javascript"]').length,
            })"""
        )
        assert found == {"images": 0, "scripts": 0, "bold": 0, "links": 0}
        said = visit.page.inner_text(".pv-compare")
        assert "<img src=x onerror=alert(1)>" in said
        assert not UNSEEN.search(said)
        assert re.search(r"⟨U\+[0-9A-F]{4}⟩|</script>", said)


@pytest.mark.nightly
def test_the_address_names_the_comparison_shown_and_back_shows_the_one_before(
    open_page: Open,
) -> None:
    visit = opened(open_page, {"tab": "compare"})
    page = visit.page

    def seed() -> list[str]:
        return parse_qs(urlsplit(page.url).query).get("seed", [])

    shown = "[PowerViz.tabs.compare.state().run, PowerViz.tabs.compare.state().samples.size]"
    page.wait_for_function(IDLE)
    states = [visit.js(shown)]
    assert seed() == []
    for one in ("5", "6"):
        fill(visit, seed=one)
        run(visit)
        assert seed() == [one]
        states.append(visit.js(shown))
    assert len({run_id for run_id, _ in states}) == 3
    for state, value in ((states[1], ["5"]), (states[0], [])):
        page.go_back()
        page.wait_for_function(f"{RUN_ID} === '{state[0]}'")
        assert (visit.js(shown), seed()) == (state, value)
    page.go_forward()
    page.wait_for_function(f"{RUN_ID} === '{states[1][0]}'")
    assert page.input_value('.pv-compare [name="seed"]') == "5"
    page.click('#pv-tabs [data-tab-id="learn"]')
    page.wait_for_function("location.search.includes('tab=learn')")
    page.click('#pv-tabs [data-tab-id="compare"]')
    page.wait_for_function("location.search.includes('tab=compare')")
    assert seed() == ["5"]


@pytest.mark.nightly
def test_cards_are_sorted_and_pinned_ones_stay_first_through_a_new_run(open_page: Open) -> None:
    visit = opened(open_page)
    run(visit)
    samples = visit.js(
        "[...PowerViz.tabs.compare.state().samples.values()].map((s) => [s.key, s.log_prob, s.tokens.length, s.right])"
    )
    values = {key: (log_prob, length, right) for key, log_prob, length, right in samples}
    assert [key.split()[0] for key in keys(visit)][:4] == ["greedy", "base", "base", "base"]
    for order, value in (
        ("log_prob", lambda key: -values[key][0]),
        ("length", lambda key: values[key][1]),
        ("right", lambda key: not values[key][2]),
    ):
        visit.page.select_option('[data-pv="sort"]', order)
        found = [value(key) for key in keys(visit)]
        assert found == sorted(found), order
    visit.page.select_option('[data-pv="sort"]', "method")
    pin = visit.page.locator('.pv-card[data-key="base 2"] [data-pv="pin"]')
    pin.focus()
    visit.page.keyboard.press("Enter")
    assert keys(visit)[0] == "base 2"
    assert visit.js("document.activeElement.getAttribute('aria-pressed')") == "true"
    before = card(visit, "base 2")
    visit.page.fill('.pv-compare [name="seed"]', "2")
    visit.page.fill('.pv-compare [name="num_samples"]', "1")
    run(visit)
    assert keys(visit)[0] == "base 2" and len(keys(visit)) == 7
    after = card(visit, "base 2")
    assert after["tokens"] == before["tokens"] and "earlier run" in after["numbers"]
    visit.page.locator('[data-pv="pin"][aria-pressed="true"]').click()
    assert len(keys(visit)) == 6 and keys(visit)[0] == "greedy 1"


@pytest.mark.nightly
def test_the_tab_arrives_with_a_real_comparison(open_page: Open) -> None:
    visit = opened(open_page, {"tab": "compare"})
    visit.page.wait_for_function(IDLE)
    visit.settle()
    methods = {key.split()[0] for key in keys(visit)}
    assert len(methods) == 7 and len(keys(visit)) == 49
    assert visit.page.inner_text('.pv-compare [data-pv="status"]') == str(
        say("compare-the-first-example-compared-on")
    )
    assert visit.page.locator('.pv-compare [data-pv="stop"]').is_disabled()
    below = visit.js(
        "(({scrollHeight, clientHeight}) => scrollHeight - clientHeight)"
        "(document.querySelector('.pv-tree-scroll'))"
    )
    assert below <= 0, "the whole tree is seen"
