"""The table of methods: whole, told apart, translated; what registers stands in every list of them."""

import html
import json
import math
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd
import pytest

import powerviz as pv
from powerviz import methods
from powerviz.evaluation.comparison import Sample, compare
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.plan import method, plan_of, usual_title
from powerviz.evaluation.results import read_plan, read_samples
from powerviz.evaluation.sets.problems import Problem, ProblemSet
from powerviz.messages import Message, say
from powerviz.models import load_model
from powerviz.paths import ASSETS
from powerviz.samplers import SAMPLERS
from powerviz.samplers.looks import Look
from powerviz.web.assets import colours, head
from powerviz.web.compare.panels import controls
from powerviz.web.compare.request import CompareRequest
from powerviz.web.evaluate.panels import form
from powerviz.web.evaluate.request import Form, methods_of
from powerviz.web.policy import SAFE
from powerviz.web.serving.models import ModelPool
from tests.cli.command import ROOT, flags, powerviz
from tests.sources import javascript
from tests.toy_method import LOOK, NAME, registered

MODEL = load_model()
PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SHORT = {"max_new_tokens": 12, "seed": 5}
TABLE = methods.table()
PALETTE = (ASSETS / "css" / "core" / "palette.css").read_text(encoding="utf-8")
PAPERS = re.findall(r"--pv-paper: (#[0-9a-f]{6});", PALETTE)
LEAST_CONTRAST = 4.5
MOST_NAMED = 2
NAMES_IN_FILES = {
    "greedy": "greedy",
    "base": "base, τ = 1",
    "low_temperature": "low temperature, τ = 0.25",
    "power": "power, α = 4, N = 20",
    "best_of_n": "best of 16 by log p",
    "majority_vote": "majority of 16",
    "tempering": "tempering, α = 4, K = 3, N = 14",
    "lookahead": "lookahead, α = 4, B = 16, K = 8, M = 8",
    "smc": "smc, α = 4, N = 16",
    "pimh": "pimh, α = 4, K = 8, M = 2",
    "as_published": "as published, α = 4, N = 10, B = 16",
}
"""The names in evaluations of today and before, by which rows are found again."""
CHOSEN_FROM_THE_TABLE = {
    "assets/js/evaluate/form_of_plan.js": "which methods have fields of their own",
    "powerviz/pocket/evaluation.py": "what the model's card measures",
    "powerviz/pocket/frontier.py": "what is drawn of accuracy against cost",
    "powerviz/pocket/frontier_table.py": "what the others are held against there",
    "powerviz/pocket/shown_evaluation.py": "what Evaluate opens on",
    "powerviz/benchmarks/attacks/crowds.py": "what a crowd asks for",
    "powerviz/benchmarks/sampling.py": "what is timed beside power sampling",
    "assets/js/learn/lessons/convergence.js": "what the lesson says of whose chains run",
    "powerviz/lessons/convergence.py": "whose chains the lesson runs",
    "assets/js/learn/lessons/looking_ahead.js": "what the lesson holds side by side",
    "powerviz/lessons/looking_ahead.py": "whose exact chances the lesson has",
    "powerviz/lessons/lesson_questions.py": "what lessons ask about",
}


@pytest.fixture
def toy() -> Iterator[None]:
    with registered():
        yield


def linear(colour: str) -> list[float]:
    """Red, green and blue as amounts of light, from 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def oklab(colour: str) -> tuple[float, ...]:
    """A colour where distances are those that one sees (Ottosson 2020, https://bottosson.github.io/posts/oklab/)."""
    to_cones = [
        [0.41222, 0.53633, 0.05145],
        [0.21190, 0.68070, 0.10740],
        [0.08830, 0.28172, 0.62998],
    ]
    to_lab = [
        [0.21045, 0.79362, -0.00407],
        [1.97800, -2.42859, 0.45059],
        [0.02590, 0.78277, -0.80868],
    ]
    return tuple((np.array(to_lab) @ np.cbrt(np.array(to_cones) @ linear(colour))).tolist())


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminances, as WCAG defines it."""

    def luminance(colour: str) -> float:
        red, green, blue = linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def input_of(markup: str, name: str) -> str:
    """The label around a method's tick."""
    found = re.search(
        rf'<label class="pv-check"[^>]*>\s*<input[^>]*value="{name}".*?</label>', markup, re.DOTALL
    )
    assert found is not None
    return html.unescape(found[0])


def test_every_sampler_is_a_method_and_the_second_model_is_one_beside_them() -> None:
    assert list(TABLE) == [*methods.own_methods(), methods.SECOND_MODEL]
    assert set(methods.own_methods()) == set(SAMPLERS)


def test_marks_in_charts_are_filled_so_that_they_show_without_an_outline() -> None:
    outlines = re.compile(r"asterisk|hash|line-|y-|.*-thin|.*-open")
    assert not [row.id for row in TABLE.values() if outlines.match(row.look.symbol)]


@pytest.mark.parametrize("part", ["title", "short", "about", "mark", "symbol", "light", "dark"])
def test_no_two_methods_look_alike(part: str) -> None:
    looks = [str(getattr(row.look, part)) for row in TABLE.values()]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize("name", TABLE)
def test_a_methods_colours_can_be_read_on_either_paper(name: str) -> None:
    look = TABLE[name].look
    for colour, paper in zip((look.light, look.dark), PAPERS, strict=True):
        assert contrast(colour, paper) >= LEAST_CONTRAST


@pytest.mark.parametrize("paper", ["light", "dark"])
def test_no_two_methods_have_nearly_one_colour(paper: str) -> None:
    known = {row.id: oklab(getattr(row.look, paper)) for row in TABLE.values()}
    near = [
        pair for pair in combinations(known, 2) if math.dist(known[pair[0]], known[pair[1]]) < 0.05
    ]
    assert near == []


@pytest.mark.parametrize("colour", ["red", "#fff", "#0A5FA4", "#0a5fa4;x"])
def test_a_colour_that_charts_could_not_fade_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match="is no colour"):
        Look("t", "A.", "x", "x", light=colour, dark="#ffffff")


@pytest.mark.parametrize("name", TABLE)
def test_what_the_page_says_of_a_method_has_a_text_in_every_language(name: str) -> None:
    look = TABLE[name].look
    for said in (look.title, look.short, look.heading, look.about, look.chosen):
        assert said == "" or (isinstance(said, Message) and str(said))


@pytest.mark.parametrize("name", methods.own_methods())
def test_a_variant_keeps_its_name_in_files_and_bears_its_methods_title_on_the_page(
    name: str,
) -> None:
    assert method(name).name == NAMES_IN_FILES[name]
    title = usual_title(method(name))
    assert isinstance(title, Message)
    assert str(title).split(", ")[0] == str(TABLE[name].look.title)
    other = usual_title(method(name, model="another"))
    assert other == say("method-of-a-model", model="another", method=title)


def test_variants_that_differ_in_files_differ_on_the_page_in_numbers_of_its_language() -> None:
    variants: list[dict[str, Any]] = [
        {},
        {"alpha": 2},
        {"num_steps": 3},
        {"block_size": 1024},
        {"temperature": 0.5},
        {"stop_early": True},
    ]
    made = [method("power", settings=one) for one in variants]
    assert len({one.name for one in made}) == len({str(usual_title(one)) for one in made}) == 6
    hot = method("low_temperature", settings={"temperature": 0.5})
    assert usual_title(hot).values["setting"] == say("method-setting", symbol="τ", value=0.5)  # type: ignore[union-attr]
    assert str(usual_title(made[3])).endswith("B = 1024")


def test_no_other_file_lists_methods() -> None:
    """Neither in code nor in styles; a file may speak of one or two of them."""
    names = "|".join(TABLE)
    ids = re.compile(rf"[\"'`]({names})[\"'`]|^ *({names}): ", re.MULTILINE)
    variables = "|".join(row.colour for row in TABLE.values())
    defined = re.compile(rf"(?:{variables}):")
    lists = {}
    for path in [*ROOT.glob("powerviz/**/*.py"), *javascript()]:
        named = {one or other for one, other in ids.findall(path.read_text(encoding="utf-8"))}
        if len(named) > MOST_NAMED and "samplers" not in path.parts:
            lists[path.relative_to(ROOT).as_posix()] = named
    assert lists.keys() <= CHOSEN_FROM_THE_TABLE.keys(), lists
    for path in ROOT.glob("assets/css/**/*.css"):
        assert not defined.search(path.read_text(encoding="utf-8")), path


@pytest.mark.usefixtures("toy")
def test_a_method_that_registers_is_drawn_compared_and_evaluated() -> None:
    assert list(methods.table())[-2:] == [NAME, methods.SECOND_MODEL]
    run = pv.sample(MODEL, PROMPT, NAME, num_samples=3, **SHORT)
    lengths = [len(chain.tokens) for chain in run.chains]
    assert len(run.chain.tokens) == max(lengths) and len(lengths) == 3
    items = compare(MODEL, PROMPT, [NAME], 2, SHORT, own=methods.choosing_from(3))
    drawn = {one.index: one for one in items if isinstance(one, Sample)}
    assert drawn[1].text == run.text and len(drawn) == 2
    problems = ProblemSet("two", (Problem("a", PROMPT, "5"), Problem("b", PROMPT, "6")))
    plan = plan_of(problems, [method(NAME, 2, {"num_samples": 3, "max_new_tokens": 12})])
    assert [one.name for one in plan.methods] == ["longest of 3"]
    assert len(list(evaluate(plan))) == 4


@pytest.mark.usefixtures("toy")
def test_a_method_that_registers_is_drawn_by_the_command_line() -> None:
    result = powerviz("sample", PROMPT, "--method", NAME, *flags(**SHORT))
    assert result.code == 0, result
    run = pv.sample(MODEL, PROMPT, NAME, **SHORT)
    assert result.out.startswith("Longest of n on pocket\n")
    assert result.out.count("Response") == 1 and run.text.strip() in result.out
    assert "decisions" not in result.out and "plain MH" not in result.out


@pytest.mark.usefixtures("toy")
def test_a_method_that_registers_is_compared_by_the_command_line() -> None:
    result = powerviz(
        "compare", PROMPT, "--methods", f"greedy,{NAME}", "--samples", "2", *flags(**SHORT)
    )
    assert result.code == 0, result
    tables = result.out.split(str(say("cli-compare-legend")))[0]
    assert sum(line.split()[:1] == [NAME] for line in tables.splitlines()) == 3


@pytest.mark.usefixtures("toy")
def test_a_method_that_registers_is_evaluated_by_the_command_line(tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = flags(methods=NAME, best_of=3, limit=2, samples=2, out=out, **SHORT)
    result = powerviz("evaluate", "pocket", *options)
    assert result.code == 0, result
    assert [one.name for one in read_plan(out).methods] == ["longest of 3"]
    assert len(read_samples(out)) == 4
    assert pd.read_csv(out / "methods.csv")["method"].tolist() == ["longest of 3"]
    assert "longest of 3" in result.out


@pytest.fixture
def command_line(toy: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The command line as it is imported when the toy is there already."""
    monkeypatch.setattr(pv, "cli", sys.modules["powerviz.cli"])
    imported = [name for name in sys.modules if name.split(".")[:2] == ["powerviz", "cli"]]
    for name in imported:
        monkeypatch.delitem(sys.modules, name)
    yield import_module("powerviz.cli")
    for name in sys.modules.keys() - imported:
        if name.startswith("powerviz.cli."):
            del sys.modules[name]


def test_commands_explain_all_methods_there_are_and_begin_with_those_that_are_meant_for_it(
    command_line: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("sample", "compare", "evaluate"):
        with pytest.raises(SystemExit):
            command_line.main([command, "--help"])
        assert NAME in capsys.readouterr().out
    from powerviz.cli.evaluation.command import evaluate_command

    compared, evaluated = (
        signature(command).parameters["methods"].default
        for command in (command_line.compare, evaluate_command)
    )
    assert set(compared.split(",")) == {*methods.own_methods(), NAME}
    assert compared.endswith(",power,as_published")
    assert evaluated == "greedy,base,low_temperature,power"


@pytest.mark.usefixtures("toy")
def test_a_method_that_registers_is_on_both_forms_with_its_look() -> None:
    pool = ModelPool({MODEL.name: MODEL})
    for markup in (
        controls.template([MODEL.name], [MODEL.name, "other"], ""),
        form.template(pool, SAFE),
    ):
        values = re.findall(r'name="methods" value="(\w+)"', markup)
        assert values == list(methods.table())
        tick = input_of(markup, NAME)
        assert all(str(one) in tick for one in (LOOK.about, LOOK.mark, LOOK.title))
        assert "color:var(--pv-longest-of-n)" in tick
    assert [one.name for one in methods_of(Form(model="", methods=[NAME], num_samples=3))] == [
        "longest of 3"
    ]
    order = CompareRequest.read({"methods": [NAME], "model": MODEL.name})
    assert order.methods == [NAME]


@pytest.mark.usefixtures("toy")
def test_a_method_that_registers_is_in_the_pages_head_and_styles() -> None:
    content = re.search(r'<meta name="powerviz" content="([^"]*)">', head())
    assert content is not None
    told = {one["method"]: one for one in json.loads(html.unescape(content[1]))["methods"]}
    assert list(told) == list(methods.table())
    mine = told[NAME]
    assert (mine["title"], mine["mark"], mine["symbol"]) == (LOOK.title, LOOK.mark, LOOK.symbol)
    light, dark = colours().split(':root[data-theme="dark"]')
    assert f"{mine['colour']}: {LOOK.light};" in light
    assert f"{mine['colour']}: {LOOK.dark};" in dark


@pytest.mark.parametrize(
    ("sampler", "settings", "told"),
    [
        ("smc", {"num_particles": 8}, ["α = 4", "8 particles"]),
        ("pimh", {"num_particles": 4, "num_rounds": 3}, ["α = 4", "4 particles", "3 rounds"]),
        ("tempering", {"num_rungs": 5, "num_steps": 7}, ["α = 4", "5 rungs", "N = 7", "B = 256"]),
        ("lookahead", {"num_kept": 3}, ["α = 4", "B = 16", "K = 3", "M = 8"]),
        ("power", {"block_size": 64}, ["α = 4", "N = 20", "B = 64"]),
        ("power", {"run_all_blocks": False}, ["α = 4", "N = 20", "stopped early", "B = 256"]),
        ("base", {"num_samples": 3}, ["n = 3"]),
        ("best_of_n", {"num_samples": 3}, ["n = 3", "τ = 1"]),
        ("smc", {"num_particles": 8, "of_a_later_version": 1}, ["α = 4", "8 particles"]),
    ],
)
def test_a_runs_line_names_what_its_method_tells_then_limit_and_seed(
    sampler: str, settings: dict[str, Any], told: list[str]
) -> None:
    found = [str(one) for one in methods.settings_told(sampler, settings | {"seed": 5})]
    assert found == [*told, "T = 256", "seed = 5"]


def test_of_a_run_of_unknown_methods_or_settings_nothing_is_named() -> None:
    assert methods.settings_told("of a later version", {"alpha": 4}) == []
    assert methods.settings_told("smc", {"num_particles": "many"}) == []
