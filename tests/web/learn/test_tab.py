"""The Learn tab in a browser: what its pictures show, held against the numbers they are made of."""

import csv
import json
import math
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from arviz_stats.base import array_stats

from powerviz.lessons import convergence
from powerviz.messages import _bundle, say
from powerviz.web.learn.lessons.page import pages
from tests.web.browser import Visit
from tests.web.conftest import Open
from tests.web.italian import switch
from tests.web.looks import DEVICES, REST, TALLER, looks

LESSONS = tuple(page.name for page in pages())
ON_A_MODEL = ("pivotal", "accelerations")
"""Lessons without a picture until a model has answered."""
BY_THEMSELVES = ("whole_chain", "stuck", "particles", "looking_ahead", "reinforcement")
"""Lessons that draw as soon as they are opened, and go on for a while."""
BARS = """(lesson) => [...document.querySelectorAll(`[data-lesson=${lesson}] [data-plot]`)]
  .flatMap((plot) => (plot.data || []).filter((trace) => trace.type === 'bar'))
  .map((bar) => ({name: bar.name, y: [...bar.y], x: [...bar.x], error: bar.error_y?.array}))"""


def learn(open_page: Open, number: int, **more: str) -> Visit:
    return open_page({"tab": "learn", "lesson": str(number), **more})


def part(number: int, name: str) -> str:
    return f'[data-lesson="{LESSONS[number - 1]}"] [data-pv="{name}"]'


def told(visit: Visit, number: int, expression: str) -> Any:
    view = f"PowerViz.tabs.learn.views.{LESSONS[number - 1]}"
    return visit.js(f"(() => {{ const t = {view}.told(); return {expression}; }})()")


def wait(visit: Visit, condition: str) -> None:
    visit.page.wait_for_function(condition, timeout=60_000)


def drawn(visit: Visit, lesson: str) -> None:
    """Until 5,000 draws of the numbers on the page are in the picture."""
    section = f"document.querySelector('[data-lesson=\"{lesson}\"]')"
    visit.page.wait_for_timeout(400)  # a change waits a moment for the next one
    wait(visit, f"{section}.dataset.draws === '5000' && {section}.querySelector('.main-svg')")
    visit.settle()


def forget_draws(visit: Visit, lesson: str) -> None:
    """So that `drawn` waits for those of the next change."""
    visit.js(f"document.querySelector('[data-lesson=\"{lesson}\"]').dataset.draws = ''")


def assert_exact_and_sampled_agree(visit: Visit, lesson: str, pairs: int) -> None:
    """Every hatched bar within four standard errors of the exact one before it."""
    bars = visit.js(BARS, lesson)
    sampled = [(bars[i - 1], bar) for i, bar in enumerate(bars) if bar["error"]]
    assert len(sampled) == pairs
    for exact, bar in sampled:
        for p, share, whisker in zip(exact["y"], bar["y"], bar["error"], strict=True):
            assert abs(share - p) <= 2 * whisker + 1e-9, (exact["name"], p, share)
            assert whisker < 0.06


@pytest.mark.nightly
def test_a_lesson_one_goes_on_to_right_after_a_change_is_drawn_and_the_change_waits(
    open_page: Open,
) -> None:
    visit = learn(open_page, 1)
    drawn(visit, "sharpening")
    forget_draws(visit, "sharpening")
    visit.js("""() => {
      const alpha = document.querySelector('[data-lesson="sharpening"] [name="alpha"]');
      alpha.value = "4";
      alpha.dispatchEvent(new Event("input", { bubbles: true }));
      document.querySelector('[data-pv="onward"]').click();
    }""")
    drawn(visit, "low_temperature")
    assert visit.js("document.querySelector('[data-lesson=sharpening]').dataset.draws") == ""
    visit.page.click('.pv-learn [data-pv="back"]')
    drawn(visit, "sharpening")
    assert visit.js("PowerViz.tabs.learn.views.sharpening.feed.settings.alpha") == 4
    assert not visit.page.locator('.pv-learn [data-pv="end"]').is_visible()
    visit.page.click(f'[data-open="{LESSONS[-1]}"]')
    assert visit.page.locator('.pv-learn [data-pv="end"]').is_visible(), (
        "after the last one it goes on elsewhere"
    )


@pytest.mark.nightly
def test_editing_a_probability_keeps_exact_and_sampled_bars_together(
    open_page: Open, tmp_path: Path
) -> None:
    visit = learn(open_page, 2)
    page = visit.page
    drawn(visit, "low_temperature")
    said = page.inner_text(part(2, "weights"))
    preferred = [str(say("learn-prefers", symbol=symbol)) for symbol in "ab"]
    for text in ("= 0.16", "= 0.125", "= 0.25", *preferred):
        assert text in said
    sums = '[data-lesson="low_temperature"] .pv-sum-line'
    assert page.inner_text(sums) == str(say("learn-their-sum-is-not-1", sum="0.9"))
    assert_exact_and_sampled_agree(visit, "low_temperature", 4)
    forget_draws(visit, "low_temperature")
    for symbol, value in (("aa", "0.1"), ("ab", ".2"), ("ba", "0,05"), ("bb", "0.65")):
        page.fill(f'[data-lesson="low_temperature"] [data-symbol="{symbol}"]', value)
    drawn(visit, "low_temperature")
    assert_exact_and_sampled_agree(visit, "low_temperature", 4)
    power = str(say("learn-power-distribution"))
    exact = next(b for b in visit.js(BARS, "low_temperature") if b["name"] == power)
    assert exact["y"][0] == pytest.approx((0.01 + 0.04) / (0.01 + 0.04 + 0.0025 + 0.4225))
    assert page.inner_text(sums) == ""

    before = page.inner_text(part(2, "weights"))
    page.fill('[data-lesson="low_temperature"] [data-symbol="bb"]', "-0.2")
    page.wait_for_selector('[data-symbol="bb"][aria-invalid="true"]')
    assert str(say("lesson-probability-negative")) in page.inner_text(part(2, "fields"))
    assert page.inner_text(part(2, "weights")) == before
    page.fill('[data-lesson="low_temperature"] [data-symbol="bb"]', "0.65")
    drawn(visit, "low_temperature")
    assert page.locator("[aria-invalid]").count() == 0

    # The scene is in the address, and what was opened and done is remembered.
    page.click(part(2, "answer") + " summary")
    page.wait_for_selector('[data-open="low_temperature"][data-state="done"]')
    before_leaving = len(visit.wrong)
    page.reload()
    page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    del visit.wrong[before_leaving:]  # Gradio complains of the connection that a reload cuts.
    drawn(visit, "low_temperature")
    assert page.inner_text(part(2, "weights")) == before
    assert str(say("learn-done")) in page.inner_text('[data-open="low_temperature"]')
    for kind, start in (("png", b"\x89PNG"), ("svg", b"<svg")):
        with page.expect_download() as waiting:
            page.click(f'[data-lesson="low_temperature"] [data-picture="{kind}"][data-of="whole"]')
        assert waiting.value.suggested_filename == f"powerviz-lesson-2-whole.{kind}"
        waiting.value.save_as(tmp_path / kind)
        assert (tmp_path / kind).read_bytes().startswith(start)

    page.click('[data-open="sharpening"]')
    drawn(visit, "sharpening")
    assert_exact_and_sampled_agree(visit, "sharpening", 1)
    forget_draws(visit, "sharpening")
    visit.js(
        "(() => { const s = document.querySelector('[data-lesson=sharpening] [name=alpha]');"
        "s.value = 4; s.dispatchEvent(new Event('input', {bubbles: true})); })()"
    )
    drawn(visit, "sharpening")
    assert_exact_and_sampled_agree(visit, "sharpening", 1)
    assert "alpha=4" in page.url and "lesson=1" in page.url
    link = page.get_attribute('[data-explore="sharpening"]', "href")
    assert link and "tab=explore" in link and "alpha=4" in link
    page.click('#pv-tabs [data-tab-id="explore"]')
    assert "tab=learn" not in page.url


def test_hatches_and_clips_stay_when_the_address_changes(open_page: Open) -> None:
    visit = learn(open_page, 1)
    drawn(visit, "sharpening")
    references = visit.js(
        """() => [...document.querySelectorAll('[data-lesson=sharpening] .main-svg *')].flatMap((one) =>
          ['fill', 'clip-path'].map((name) => one.style.getPropertyValue(name) || one.getAttribute(name) || '')
          .filter((value) => value.includes('url(')))"""
    )
    of_itself = re.compile(r"""url\(["']#[^"']+["']\)""")
    assert len(references) > 5 and all(map(of_itself.fullmatch, references)), references


@pytest.mark.nightly
def test_a_step_by_hand_shows_its_parts_one_by_one(open_page: Open) -> None:
    visit = learn(
        open_page, 3, seed="2"
    )  # accepted, unchanged and rejected in its first three steps
    page = visit.page
    root = "document.querySelector('[data-lesson=\"by_hand\"]')"
    wait(visit, f"{root}.dataset.phase === 'none'")
    page.check('[data-lesson="by_hand"] [data-pv="vote-first"]')
    seen: set[bool | None] = set()
    for _ in range(3):
        page.click(part(3, "next"))
        wait(visit, f"{root}.dataset.phase === 'cut'")
        step = told(visit, 3, "t.step")
        assert page.locator(part(3, "state") + " .pv-cut-away").count() == (
            len(step["before"]) - step["cut"]
        )
        page.click(part(3, "next"))
        if step["divergence"] is None:
            assert str(say("learn-unchanged")) in page.inner_text(part(3, "verdict"))
            seen.add(None)
            continue
        assert page.inner_text(part(3, "product")) == ""
        page.click(part(3, "votes") + " button >> nth=0")
        assert "1" in page.inner_text(part(3, "votes") + " button >> nth=0")
        page.click(part(3, "next"))
        product = step["likelier"] * step["way_back"] * step["length"]
        shown = page.inner_text(part(3, "product")).split("A = ")[1].split()[0]
        assert float(shown) == pytest.approx(product, abs=0.006)
        assert page.inner_text(part(3, "verdict")) == ""
        page.click(part(3, "next"))
        accepted = step["uniform"] < product
        word = say("learn-accepted") if accepted else say("learn-rejected")
        assert str(word) in page.inner_text(part(3, "verdict"))
        assert told(visit, 3, "t.state") == step["proposal" if accepted else "before"]
        seen.add(accepted)
    assert seen == {True, False, None}

    # A cut of one's own choice is shown and not counted.
    counted = sum(told(visit, 3, "t.visits").values())
    page.click(part(3, "state") + ' [data-index="1"]')
    wait(visit, f"{root}.dataset.phase === 'cut'")
    assert told(visit, 3, "t.step.cut") == 1
    page.click(part(3, "whole"))
    assert sum(told(visit, 3, "t.visits").values()) == counted
    many_steps(visit, 1)
    assert sum(told(visit, 3, "t.visits").values()) == counted + 500


def many_steps(visit: Visit, times: int) -> None:
    """Five hundred steps, so many times."""
    root = "document.querySelector('[data-lesson=\"by_hand\"]')"
    steps = int(visit.js(f"{root}.dataset.steps"))
    for k in range(1, times + 1):
        visit.page.click(part(3, "many"))
        wait(visit, f"Number({root}.dataset.steps) === {steps + 500 * k}")


def test_a_reload_keeps_the_steps_by_hand_and_their_count(open_page: Open) -> None:
    visit = learn(open_page, 3, seed="2")
    root = "document.querySelector('[data-lesson=\"by_hand\"]')"
    wait(visit, f"{root}.dataset.phase === 'none'")
    many_steps(visit, 1)
    visit.page.click(part(3, "next"))
    wait(visit, f"{root}.dataset.phase === 'cut'")
    before = told(visit, 3, "[t.visits, t.state, t.step.cut, t.phase]")
    steps, facts = visit.js(f"{root}.dataset.steps"), visit.page.inner_text(part(3, "facts"))
    assert sum(before[0].values()) == 500 and steps == "501"
    visit.page.check('[data-pv="vote-first"]')
    visit.page.reload()
    visit.page.wait_for_selector('[data-pv="learn"][data-ready="true"]')
    wait(visit, f"{root}.dataset.phase === 'cut'")
    assert told(visit, 3, "[t.visits, t.state, t.step.cut, t.phase]") == before
    assert visit.js(f"{root}.dataset.steps") == steps
    assert visit.page.inner_text(part(3, "facts")) == facts
    many_steps(visit, 1)
    assert sum(told(visit, 3, "t.visits").values()) == 1001
    assert visit.page.is_checked('[data-pv="vote-first"]')


@pytest.mark.nightly
def test_many_steps_come_close_to_the_exact_bars(open_page: Open) -> None:
    """Without a browser, by day: see the tests of the lesson."""
    visit = learn(open_page, 3)
    wait(visit, "document.querySelector('[data-lesson=\"by_hand\"]').dataset.phase === 'none'")
    many_steps(visit, 5)
    counted = told(visit, 3, "Object.values(t.visits).reduce((a, b) => a + b)")
    frame, visits = told(visit, 3, "[t.frame, t.visits]")
    shares = np.array([visits.get(leaf, 0) / counted for leaf in frame["leaves"]])
    assert counted > 2000
    assert 0.5 * np.abs(shares - frame["exact"]).sum() < 0.06


@pytest.mark.nightly
def test_chains_converge_and_their_numbers_are_the_librarys(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = 600  # All 2,000 of a lesson, without a browser: see the tests of `teaching`.
    monkeypatch.setattr(convergence, "MOST_STEPS", steps)
    monkeypatch.setattr(convergence, "MOST_STEPS_PER_FRAME", 100)
    visit = learn(open_page, 4)
    page = visit.page
    wait(visit, "document.querySelector('[data-lesson=convergence]').dataset.steps >= 8")
    page.click(part(4, "play"))
    wait(visit, "PowerViz.tabs.learn.views.convergence.told().last?.steps >= 60")
    page.click(part(4, "play"))
    assert page.inner_text(part(4, "play")) == str(say("learn-go-on"))
    paused = told(visit, 4, "t.last.steps")
    page.wait_for_timeout(800)
    assert told(visit, 4, "t.last.steps") == paused < steps
    page.click(part(4, "play"))
    wait(visit, "PowerViz.tabs.learn.views.convergence.told().last?.last")
    right = told(visit, 4, "t.last")
    assert right["total_variation"] < 2 * right["floor"] < 0.15

    with page.expect_download() as waiting:
        page.click(part(4, "csv"))
    waiting.value.save_as(tmp_path / "chains.csv")
    rows = list(csv.DictReader((tmp_path / "chains.csv").open()))
    values = np.array([float(row["log_prob"]) for row in rows]).reshape(4, steps)
    assert right["r_hat"] == array_stats.rhat(values, chain_axis=0, draw_axis=1)
    assert right["effective_samples"] == array_stats.ess(values, chain_axis=0, draw_axis=1)
    shown = page.inner_text(".pv-figures")
    assert f"{right['r_hat']:.3f}" in shown and f"{right['total_variation']:.3f}" in shown

    page.uncheck('[data-lesson="convergence"] [name="length_term"]')
    wait(visit, f"PowerViz.tabs.learn.views.convergence.told().last?.steps < {steps}")
    wait(visit, "PowerViz.tabs.learn.views.convergence.told().last?.last")
    wrong = told(visit, 4, "t.last")
    assert wrong["total_variation"] > 5 * wrong["floor"]
    assert page.inner_text(part(4, "facts")) == str(say("learn-the-length-term-is-off"))
    assert "length_term=false" in page.url


@pytest.mark.nightly
def test_a_real_model_lets_one_guess_and_tells_what_it_cost(open_page: Open) -> None:
    visit = learn(open_page, 5)
    page = visit.page
    wait(visit, "PowerViz.tabs.learn.views.pivotal.told().run?.complete")
    tokens = page.locator(part(5, "tokens") + " button")
    assert tokens.count() == told(visit, 5, "t.first.tokens.length")
    assert page.locator(part(5, "tokens") + " .pv-valued").count() == 0
    assert page.is_disabled(part(5, "reveal"))
    moves = told(visit, 5, "t.moves.filter((m) => m.here).map((m) => m.position)")
    chosen = moves[0] if moves else 0
    tokens.nth(chosen).click()
    page.click(part(5, "reveal"))
    hazard = told(visit, 5, "t.first.tokens.map(PowerViz.hazardOf)")
    assert visit.js(BARS, "pivotal")[0]["y"] == pytest.approx(hazard)
    guess = say("learn-you-chose-token-hazard", place=chosen + 1, token="|", hazard="")
    assert str(guess).split("|")[0] in page.inner_text(part(5, "verdict"))
    assert page.locator(part(5, "tokens") + " .pv-is-pivot").count() == len(set(moves))
    link = page.get_attribute('[data-explore="pivotal"]', "href")
    assert link and "example=coins" in link

    page.click('[data-pv="onward"]')
    wait(visit, "PowerViz.tabs.learn.views.accelerations.told().plain?.marks.length > 1")
    page.click(part(6, "stop"))
    assert page.inner_text(part(6, "run")) == str(say("learn-go-on"))
    page.click(part(6, "run"))
    wait(visit, "PowerViz.tabs.learn.views.accelerations.told().all?.over")
    found = told(visit, 6, "t")
    for one in found.values():
        assert one["marks"] == found["plain"]["marks"]
    assert found["all"]["cost"]["tokens"] < found["plain"]["cost"]["tokens"]
    assert found["all"]["cost"]["forward_passes"] < found["plain"]["cost"]["forward_passes"]
    count = len(found["plain"]["marks"])
    same = page.locator('[data-lesson="accelerations"] .pv-same').all_inner_texts()
    assert same == ["–"] + [f"✓ {say('learn-of', n=count, all=count)}"] * 5
    assert math.isfinite(found["all"]["cost"]["seconds"])
    assert json.loads(visit.js("localStorage.getItem('powerviz-lessons')"))["opened"] == [
        "pivotal",
        "accelerations",
    ]


@pytest.mark.nightly
def test_a_pair_of_flows_is_read_at_its_arrows_or_in_the_table(open_page: Open) -> None:
    visit = learn(open_page, 7, rule="as_published")
    page = visit.page
    page.wait_for_selector(part(7, "pairs") + " tr")
    frame, pairs = told(visit, 7, "[t.frame, t.pairs]")
    assert (
        page.inner_text('[data-lesson="balance"] [data-number="gap"]')
        == f"{frame['largest_gap']:.3f}"
    )
    for row, pair in zip(page.locator(part(7, "pairs") + " tr").all(), pairs, strict=False):
        there, back = (
            frame["flows"][i][j]
            for i, j in ((pair["from"], pair["to"]), (pair["to"], pair["from"]))
        )
        assert f"{there:.5f}" in row.inner_text() and f"{back:.5f}" in row.inner_text()
    page.click(part(7, "pairs") + " button >> nth=1")
    said = page.inner_text(part(7, "pair"))
    assert frame["responses"][pairs[1]["from"]] in said and f"{pairs[1]['there']:.5f}" in said
    spot = visit.js("""(() => {
      const plot = document.querySelector('[data-plot="graph"]');
      const { left, top } = plot.getBoundingClientRect();
      const { xaxis, yaxis } = plot._fullLayout;
      const [x, y] = [plot.data[0].x[0], plot.data[0].y[0]];
      return [left + xaxis._offset + xaxis.d2p(x), top + yaxis._offset + yaxis.d2p(y)];
    })()""")
    page.mouse.move(*spot)
    page.wait_for_timeout(300)
    page.mouse.click(*spot)
    wait(visit, f"PowerViz.tabs.learn.views.balance.told().chosen?.there === {pairs[0]['there']!r}")
    assert f"{pairs[0]['there']:.5f}" in page.inner_text(part(7, "pair"))
    page.select_option('[data-lesson="balance"] [name="rule"]', "exact")
    wait(visit, "PowerViz.tabs.learn.views.balance.told().frame.largest_gap < 1e-12")
    assert page.inner_text(part(7, "facts")) == str(say("learn-balanced"))
    assert "rule=" not in page.url and "lesson=7" in page.url


@pytest.mark.nightly
def test_the_matrix_of_so_many_steps_is_shown_and_other_steps_draw_nothing_anew(
    open_page: Open,
) -> None:
    visit = learn(open_page, 8, steps="5", alpha="3")
    page = visit.page
    wait(visit, "PowerViz.tabs.learn.views.whole_chain.feed.over")
    exact = told(visit, 8, "t.exact")
    matrix = np.array(exact["matrix"])
    n = len(matrix)

    def shown() -> np.ndarray[Any, Any]:
        colours = visit.js("document.querySelector('[data-plot=matrix]').data[0].marker.color")
        return np.square(colours)

    assert shown() == pytest.approx(
        np.append(np.linalg.matrix_power(matrix, 5).ravel(), exact["exact"])
    )
    said = page.inner_text('[data-lesson="whole_chain"] [data-number="predicted"]')
    assert said == f"{exact['predicted'][5]:.3f}"
    serial = visit.js("PowerViz.tabs.learn.views.whole_chain.feed.serial")
    visit.js("""(() => { const s = document.querySelector('[data-lesson=whole_chain] [name=steps]');
      s.value = 12; s.dispatchEvent(new Event('input', {bubbles: true})); })()""")
    wait(
        visit,
        f"document.querySelector('[data-plot=matrix]').data[0].marker.color[0] !== {math.sqrt(shown()[0])!r}",
    )
    assert shown()[: n * n] == pytest.approx(np.linalg.matrix_power(matrix, 12).ravel())
    assert visit.js("PowerViz.tabs.learn.views.whole_chain.feed.serial") == serial
    assert "steps=12" in page.url and "alpha=3" in page.url
    # A change that comes right behind another does not take its place.
    visit.js("""(() => { for (const [name, value] of [['alpha', 2], ['steps', 7]]) {
      const s = document.querySelector(`[data-lesson=whole_chain] [name=${name}]`);
      s.value = value; s.dispatchEvent(new Event('input', {bubbles: true})); } })()""")
    wait(visit, "PowerViz.tabs.learn.views.whole_chain.feed.settings.alpha === 2")


@pytest.mark.nightly
def test_two_chains_run_between_the_modes_beside_their_exact_times(open_page: Open) -> None:
    visit = learn(open_page, 9, lower_alpha="2")
    page = visit.page
    wait(visit, "PowerViz.tabs.learn.views.stuck.feed.over")
    exact, chains = told(visit, 9, "[t.exact, t.chains]")
    for name in ("plain", "tempered"):
        mode = np.array(exact["mode"])[chains[name]]
        changes = int(np.abs(np.diff(mode)).sum())
        assert page.inner_text(f'[data-number="{name}-changes"]').split()[0] == str(changes)
        time = exact[name]["there"]
        written = f"{time:.1f}" if time < 100 else f"{time:.0f}"
        assert page.inner_text(f'[data-number="{name}-there"]') == written
    link = page.get_attribute('[data-explore="stuck"]', "href")
    assert link and "sampler=tempering" in link and "lowest_alpha=2" in link
    page.select_option('[data-lesson="stuck"] [name="lower_alpha"]', "3")
    visit.js("""(() => { const s = document.querySelector('[data-lesson=stuck] [name=alpha]');
      s.value = 2; s.dispatchEvent(new Event('input', {bubbles: true})); })()""")
    refusal = str(say("lesson-stuck-ladder", alpha="2"))
    page.wait_for_function(
        "(said) => document.querySelector('[data-lesson=stuck]').innerText.includes(said)",
        arg=refusal,
    )


WORDS = re.compile(r"[^\W\d]{2,}")
SAID = """(lesson) => {
  const root = document.querySelector(`[data-lesson=${lesson}]`);
  const charts = [...root.querySelectorAll('[data-plot]')]
    .flatMap(({data, layout}) => [...(data || []).map((trace) => trace.name),
      layout?.xaxis?.title?.text, layout?.yaxis?.title?.text]);
  const about = [...root.querySelectorAll('[title], [aria-label]')]
    .map((one) => `${one.title} ${one.getAttribute('aria-label')}`);
  return [root.innerText, ...charts, ...about].join('\\n');
}"""
"""What a lesson says: its texts, the names in its charts, what a screen reader is told."""


def in_italian(code: str) -> str:
    text = _bundle("it").get_message(code).value
    assert text is not None
    return str(_bundle("it").format_pattern(text)[0])


def comes_true(visit: Visit, condition: Callable[[], bool]) -> bool:
    """Whether it does so in ten seconds: charts rest between two drawings."""
    return any(condition() or visit.page.wait_for_timeout(250) for _ in range(40))


@pytest.mark.nightly
def test_all_lessons_speak_italian_and_change_their_language_in_the_middle(
    open_page: Open,
) -> None:
    visit = open_page({"tab": "learn", "lesson": "1"}, locale="it-IT")
    page = visit.page
    field = '[data-lesson="sharpening"] [data-symbol="54"]'
    drawn(visit, "sharpening")
    assert page.input_value(field).startswith("0,") and "table=" not in page.url
    page.fill(field, "-0.2")
    page.wait_for_selector(f'{field}[aria-invalid="true"]')
    assert in_italian("lesson-probability-negative") in page.inner_text(part(1, "fields"))
    notes = page.get_attribute('[data-pv="notes"]', "href")
    assert notes
    assert '<html lang="it">' in page.request.get(notes).text()

    page.click('[data-pv="onward"]')
    drawn(visit, "low_temperature")
    page.click('[data-pv="onward"]')
    page.wait_for_selector(part(3, "state") + " .pv-leaf")
    page.check('[data-lesson="by_hand"] [data-pv="vote-first"]')
    while not page.locator(part(3, "product") + " .pv-factor").count():
        page.click(part(3, "next"))
        page.wait_for_timeout(200)
    assert visit.js(TALLER) <= 0, "a step with all its parts fits the screen"
    page.click('[data-pv="onward"]')
    wait(visit, "document.querySelector('[data-lesson=convergence]').dataset.steps >= 8")
    page.click(part(4, "play"))
    wait(visit, "PowerViz.tabs.learn.views.convergence.told().last?.steps >= 40")
    switch(visit)
    labels = ("learn-pause", "learn-run-again")
    assert page.inner_text(part(4, "play")) in [str(say(label)) for label in labels]
    switch(visit)
    assert page.inner_text(part(4, "play")) in [in_italian(label) for label in labels]
    page.click(part(4, "play"))
    page.click('[data-pv="onward"]')
    wait(visit, "PowerViz.tabs.learn.views.pivotal.told().run?.complete")
    page.locator(part(5, "tokens") + " button").nth(3).click()
    page.click(part(5, "reveal"))
    page.click('[data-pv="onward"]')
    wait(visit, "PowerViz.tabs.learn.views.accelerations.told().plain?.marks.length > 1")
    page.click(part(6, "stop"))
    assert visit.js("[...PowerViz.language.missing]") == []

    problem = page.text_content(part(5, "problem"))
    for lesson in LESSONS:
        page.click(f'[data-open="{lesson}"]')
        if lesson in BY_THEMSELVES:
            wait(visit, f"PowerViz.tabs.learn.views.{lesson}.feed.over")
        page.wait_for_timeout(800)
        italian = visit.js(SAID, lesson)

        def english_is_apart(lesson: str = lesson, italian: str = italian) -> bool:
            same = set(italian.splitlines()) & set(visit.js(SAID, lesson).splitlines())
            return not [one for one in same - {problem} if len(WORDS.findall(one)) > 4]

        def italian_is_back(lesson: str = lesson, italian: str = italian) -> bool:
            return bool(visit.js(SAID, lesson) == italian)

        switch(visit)
        assert comes_true(visit, english_is_apart), lesson
        switch(visit)
        assert comes_true(visit, italian_is_back), lesson
    assert visit.js("[...PowerViz.language.missing]") == []
    wait(visit, "!PowerViz.tabs.learn.views.accelerations.feed.busy")
    assert told(visit, 4, "t.last.steps") >= 40, "nothing is lost"


@pytest.mark.nightly
def test_all_lessons_fit_a_telephone(open_page: Open, screenshots: Path) -> None:
    width, height, options = DEVICES["telephone"]
    visit = open_page({"tab": "learn", "lesson": "1"}, width, height, **options)
    for look in looks(visit, "telephone"):
        for lesson in LESSONS:
            visit.page.click(f'[data-open="{lesson}"]')
            if lesson not in ON_A_MODEL:
                visit.page.wait_for_selector(f'[data-lesson="{lesson}"] .main-svg')
            visit.settle()
            look.fits(lesson)
        root = f'.pv-header, [data-lesson="{lesson}"]'
        replace(look, contrast=False).check("learn", screenshots, root)


@pytest.mark.nightly
@pytest.mark.parametrize("device", DEVICES)
def test_all_lessons_fit_and_everybody_can_use_them(
    open_page: Open, device: str, screenshots: Path
) -> None:
    width, height, options = DEVICES[device]
    visit = open_page({"tab": "learn", "lesson": "1"}, width, height, **options)
    for look in looks(visit, device):
        for number, lesson in enumerate(LESSONS, start=1):
            visit.page.click(f'[data-open="{lesson}"]')
            if lesson not in ON_A_MODEL:
                visit.page.wait_for_selector(f'[data-lesson="{lesson}"] .main-svg')
            visit.page.wait_for_timeout(REST)
            root = f'.pv-header, [data-lesson="{lesson}"]'
            last = lesson == LESSONS[-1]  # below it stands where to go on
            look.check(f"learn-{number}", screenshots, root, one_screen=not last)
