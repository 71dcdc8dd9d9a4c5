"""The later lessons in a browser: their pictures are made of the numbers that came, and stand beside their questions."""

from typing import Any

import pytest

from powerviz.messages import say
from tests.web.browser import Visit
from tests.web.conftest import Open

LATER = ("balance", "whole_chain", "stuck", "particles", "looking_ahead", "reinforcement")
BARS = """(plot) => document.querySelector(plot).data.filter(({type}) => type === 'bar')
  .map(({name, x, y}) => ({name, x: [...x], y: [...y]}))"""


def told(visit: Visit, lesson: str, expression: str) -> Any:
    return visit.js(
        f"(() => {{ const t = PowerViz.tabs.learn.views.{lesson}.told(); return {expression}; }})()"
    )


def wait(visit: Visit, condition: str) -> None:
    visit.page.wait_for_function(condition, timeout=60_000)


@pytest.mark.nightly
def test_lesson_11_shows_what_each_first_token_is_worth(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "11", "alpha": "3.25", "rollouts": "2"})
    root = '[data-lesson="looking_ahead"]'
    wait(visit, f"document.querySelector('{root}').dataset.draws === '100'")
    visit.settle()
    frame = told(visit, "looking_ahead", "t.frame")
    bars = {bar["name"]: bar["y"] for bar in visit.js(BARS, f'{root} [data-plot="first"]')}
    power = str(say("learn-power-distribution"))
    assert bars[power] == pytest.approx(frame["exact"]["power"])
    drawn = str(say("learn-drawn", method=str(say("method-lookahead"))))
    assert bars[drawn] == pytest.approx([n / 100 for n in frame["taken"]])
    rows = visit.page.locator(f"{root} .pv-weights tr")
    prefers = [str(say("learn-prefers", symbol=first)) for first in frame["firsts"]]
    for row, first in ((0, 1), (1, 1), (2, 0)):  # p, low temperature, p^α
        assert prefers[first] in rows.nth(row).inner_text()
    link = visit.page.get_attribute('[data-explore="looking_ahead"]', "href")
    assert link and "sampler=lookahead" in link and "alpha=3.25" in link
    assert "lesson=11" in visit.page.url and "rollouts=2" in visit.page.url


@pytest.mark.nightly
def test_lesson_10_shows_one_run_and_many_by_their_number_of_particles(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "10", "alpha": "2", "num_particles": "4"})
    root = '[data-lesson="particles"]'
    wait(visit, f"document.querySelector('{root}').dataset.runs === '160'")
    last_distance = "PowerViz.tabs.learn.views.particles.told().last.counts[0].distance"
    plot = f"document.querySelector('{root} [data-plot=\"distance\"]')"
    wait(visit, f"{plot}.data[0].y[0] === {last_distance}")  # it rests between two drawings
    exact, last, ratios = told(visit, "particles", "[t.exact, t.last, t.ratios]")
    lines = visit.js(
        """(plot) => document.querySelector(plot).data.map(({name, y}) => [name, [...y]])""",
        f'{root} [data-plot="distance"]',
    )
    assert lines[0][1] == pytest.approx([one["distance"] for one in last["counts"]])
    assert lines[-1][1] == pytest.approx([exact["distance_of_one"]])
    for one, some in zip(last["counts"], ratios, strict=True):
        assert len(some) == 160 and sum(some) / 160 == pytest.approx(one["mean"])
    page = visit.page
    assert f"{exact['log_z']:.3f}".replace("-", "−") in page.inner_text(f"{root} .pv-figures")
    before = page.inner_text(f'{root} [data-pv="readout"]')
    page.hover(f'{root} [data-pv="genealogy"]', position={"x": 300, "y": 60})
    assert page.inner_text(f'{root} [data-pv="readout"]') != before
    link = page.get_attribute('[data-explore="particles"]', "href")
    assert link and "sampler=smc" in link and "alpha=2" in link


@pytest.mark.nightly
def test_lesson_12_comes_to_the_power_distribution_and_draws_real_samples(open_page: Open) -> None:
    visit = open_page({"tab": "learn", "lesson": "12", "example": "easy", "alpha": "3"})
    root = '[data-lesson="reinforcement"]'
    wait(visit, f"document.querySelector('{root}').dataset.step === '300'")
    wait(visit, f"document.querySelector('{root}').dataset.samples === '48'")
    plot = f"document.querySelector('{root} [data-plot=\"passes\"]')"
    wait(visit, f"{plot}.data.length === 3 && {plot}.data[2].y.length === 5")  # all 16 of the last
    exact, policy, drawn = told(visit, "reinforcement", "[t.exact, t.policy, t.drawn]")
    bars = visit.js(BARS, f'{root} [data-plot="policy"]')
    assert bars[1]["y"] == pytest.approx(exact["exact"])
    assert bars[2]["y"] == pytest.approx(policy["policy"])
    assert bars[2]["y"] == pytest.approx(exact["exact"], abs=0.02)
    rows = visit.page.locator(f"{root} tr[data-method]")
    for row, one in enumerate(drawn):
        assert str(say("learn-of", n=one["right"], all=16)) in rows.nth(row).inner_text()
    lines = visit.js(
        """(plot) => document.querySelector(plot).data.map(({y}) => [...y])""",
        f'{root} [data-plot="passes"]',
    )
    assert lines == [[point["value"] for point in one["pass_at"]] for one in drawn]
    link = visit.page.get_attribute('[data-explore="reinforcement"]', "href")
    assert link and "example=easy" in link and "alpha=3" in link


@pytest.mark.nightly
@pytest.mark.parametrize("locale", ["en-US", "it-IT", "es-ES"])
def test_a_question_is_read_without_scrolling_beside_its_picture(
    open_page: Open, locale: str
) -> None:
    visit = open_page({"tab": "learn", "lesson": "7"}, 1280, 720, locale=locale)
    for lesson in LATER:
        visit.page.click(f'[data-open="{lesson}"]')
        root = visit.page.locator(f'[data-lesson="{lesson}"]')
        for part in (".pv-question > p", ".pv-figure h3"):
            box = root.locator(part).first.bounding_box()
            assert box and box["y"] + box["height"] <= 720, (lesson, part)
