"""`evaluate plan.toml`: the options of an evaluation from a file, and what the command line says besides."""

import errno
import json
import os
import re
from pathlib import Path
from typing import get_type_hints

import pytest

from docs.generate import PAGES
from powerviz.cli.evaluation.command import evaluate_command
from powerviz.cli.evaluation.plan_file import LISTS, OTHERWISE
from powerviz.cli.evaluation.plan_paths import MODELS, beside_plan
from powerviz.errors import ModelError
from powerviz.evaluation.plan import Plan
from powerviz.evaluation.results import read_plan, read_samples
from powerviz.messages import Message, say
from tests.cli.command import assert_refused, powerviz

ROW = json.dumps({"id": "one", "prompt": "Anna has 3 apples .", "answer": "3"}) + "\n"

PLAN = """\
problems = {problems}
methods = ["greedy", "power"]
model = "synthetic-flat"
samples = 2
num-steps = 1
block_size = 8
max_new_tokens = 4
sweep_alpha = [1, 2.5]
stop = [" ."]
stop_early = true
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    problems = tmp_path / "problems.jsonl"
    problems.write_text(ROW, encoding="utf-8")
    path = tmp_path / "plan.toml"
    path.write_text(PLAN.format(problems=json.dumps(str(problems))), encoding="utf-8")
    return path


def test_a_plan_is_as_good_as_its_options(plan: Path, tmp_path: Path) -> None:
    result = powerviz("evaluate", str(plan), "--out", str(tmp_path / "out"))
    assert result.code == 0, result
    found = read_plan(tmp_path / "out")
    assert len(read_samples(tmp_path / "out")) == found.total
    assert found.model == "synthetic-flat"
    power = next(one for one in found.methods if one.sampler == "power")
    assert (power.samples, power.settings["num_steps"], power.settings["block_size"]) == (2, 1, 8)
    assert power.settings["stop_early"] and list(power.settings["stop"]) == [" ."]
    assert {one.settings.get("alpha") for one in found.methods} >= {1, 2.5, 4}


def test_the_command_line_goes_before_the_plan(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = powerviz(
        "evaluate", str(plan), "--samples", "1", "--methods", "base", "--out", str(out)
    )
    assert result.code == 0, result
    found = read_plan(out)
    assert {one.samples for one in found.methods} == {1}
    assert {one.sampler for one in found.methods} == {"base", "power"}, "with the plan's sweep"


@pytest.mark.parametrize("before", [["--limit", "1"], ["--reproducible"], ["--"]])
def test_a_plan_is_seen_wherever_it_stands_and_in_capitals(
    plan: Path, before: list[str], tmp_path: Path
) -> None:
    shouted = plan.rename(plan.with_name("PLAN.TOML"))
    result = powerviz(
        "evaluate", "--samples", "1", "--out", str(tmp_path / "out"), *before, str(shouted)
    )
    assert result.code == 0, result
    assert read_plan(tmp_path / "out").model == "synthetic-flat"


def test_the_value_of_an_option_is_no_plan_even_if_it_is_called_as_the_plan_is(plan: Path) -> None:
    sentence = assert_refused(powerviz("evaluate", "--history", str(plan), str(plan)), "history")
    fault = str(say("plan-fault", plan=str(plan), reason=""))
    assert fault not in sentence, "the command line says so, not the plan"


def test_there_is_one_plan_at_most(plan: Path) -> None:
    sentence = assert_refused(powerviz("evaluate", str(plan), "--limit", "1", "b.toml"), "plan")
    assert str(plan) in sentence and "b.toml" in sentence


def test_a_plan_is_refused_beside_resume(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert powerviz("evaluate", str(plan), "--methods", "greedy", "--out", str(out)).code == 0
    for words in ([str(plan), "--resume", str(out)], ["--resume", str(out), str(plan)]):
        said = f"plan: {say('cli-not-with-resume-folder')}"
        assert assert_refused(powerviz("evaluate", *words), "plan") == said


def test_help_is_given_beside_a_plan_that_is_not_there() -> None:
    result = powerviz("evaluate", "none.toml", "--help")
    assert result.code == 0 and "plan.toml" in result.out


def test_files_of_a_plan_lie_where_the_plan_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study, elsewhere = tmp_path / "study", tmp_path / "elsewhere"
    (study / "sets").mkdir(parents=True)
    elsewhere.mkdir()
    (study / "sets" / "mine.jsonl").write_text(ROW, encoding="utf-8")
    text = PLAN.format(problems='"sets/mine.jsonl"') + 'out = "results"\n'
    (study / "plan.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    for there in (0, 1):
        result = powerviz("evaluate", "../study/plan.toml", "--methods", "greedy", "--samples", "1")
        assert result.code == 0, result
        total = read_plan(study / "results").total
        said = say("cli-samples-in-folder", total=total, folder="*", there=there * total)
        assert f"results{str(said).partition('*')[2]}" in result.out
    result = powerviz("evaluate", "../study/plan.toml", "--methods", "greedy", "--out", "here")
    assert result.code == 0 and read_plan(elsewhere / "here").total, "as on any command line"
    moved = study.rename(tmp_path / "moved")
    assert powerviz("evaluate", str(moved / "plan.toml"), "--methods", "greedy").code == 2
    result = powerviz("evaluate", str(moved / "plan.toml"), "--methods", "greedy", "--samples", "1")
    assert result.code == 0 and "there already" in result.out


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("key", ["problems", "history", "model", "second_model", "methods"])
def test_a_file_that_lies_elsewhere_is_not_taken_and_where_it_was_looked_for_is_told(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = tmp_path / "study"
    study.mkdir()
    monkeypatch.chdir(tmp_path)
    if key in ("model", "second_model", "methods"):
        (tmp_path / "mine").mkdir()
    else:
        (tmp_path / "mine").write_text(ROW, encoding="utf-8")
    value = "base@mine" if key == "methods" else "mine"
    (study / "plan.toml").write_text(f'{key} = "{value}"', encoding="utf-8")
    sentence = assert_refused(powerviz("evaluate", "study/plan.toml", "--out", "out"), key)
    assert "study/plan.toml" in sentence and str(study / "mine") in sentence
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["mine", "./mine", "{folder}/mine", "transformers:mine"])
def test_a_model_may_be_a_folder_beside_the_plan(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = tmp_path / "study"
    (study / "mine").mkdir(parents=True)
    name = name.format(folder=study)
    (study / "plan.toml").write_text(f'model = "{name}"\nsecond_model = "pocket-grpo"')
    sentence = assert_refused(powerviz("evaluate", str(study / "plan.toml")), "model")
    assert str(study) in sentence and "config.json" in sentence


def test_a_lora_and_its_base_may_be_folders_beside_the_plan(tmp_path: Path) -> None:
    for folder in ("base", "lora"):
        (tmp_path / folder).mkdir()
    plan, here = tmp_path / "plan.toml", tmp_path

    def found(value: str) -> str:
        return str(beside_plan(plan, "model", "model", value, str))

    assert found("base+lora") == f"{here}/base+{here}/lora"
    assert found("owner/model+./lora") == f"owner/model+{here}/lora"


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("name", ["GSM8K", "math-500", "hub:", "hub:owner/name"])
def test_names_of_sets_are_no_files(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def load_problem_set(source: str, *arguments: object) -> None:
        asked.append(source)
        raise SystemExit(0)

    monkeypatch.setattr("powerviz.cli.evaluation.command.load_problem_set", load_problem_set)
    (tmp_path / "plan.toml").write_text(f'problems = "{name}"', encoding="utf-8")
    powerviz("evaluate", str(tmp_path / "plan.toml"))
    assert asked == [name]


PLACE = "{path}"
"""Where the plan's path stands in what is told."""
TEXT, WHOLE = "plan-kind-text", "plan-kind-whole-number"
NUMBER, BOOLEAN = "plan-kind-number", "plan-kind-boolean"
NOTHING = say("plan-nothing-to-plan", plan=PLACE, names="")
FAULT = say("plan-fault", plan=PLACE, reason="")
NO_TOML = str(say("plan-no-toml", plan=PLACE, reason=""))
TOO_LARGE = say("plan-number-too-large", plan=PLACE, bits="63")


def of_kind(kind: str) -> Message:
    return say("plan-wrong-kind", plan=PLACE, kind=say(kind))


def kind_or_list(kind: str) -> Message:
    return say("plan-wrong-kind-or-list", plan=PLACE, kind=say(kind))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("temperature = 1", f"temperature: {NOTHING}"),
        ("resume = 'out'", f"resume: {NOTHING}"),
        ("methods = [['base']]", f"methods: {kind_or_list(TEXT)}"),
        ("[power]\nalpha = 2", f"power: {NOTHING}"),
        ("samples =", NO_TOML),
        ("alpha = -1", f"alpha: {FAULT}"),
        ("sweep_alpha = [0.5]", f"sweep_alpha: {FAULT}"),
        ("samples = 0", f"samples: {FAULT}"),
        ("samples = 'many'", f"samples: {FAULT}"),
        ("num-steps = 'many'", f"num-steps: {FAULT}"),
        ("methods = 'magic'", f"methods: {FAULT}"),
        ("template = 'none'", f"template: {FAULT}"),
        ("problems = 'none.jsonl'", f"problems: {FAULT}"),
        ("problems = 3", f"problems: {of_kind(TEXT)}"),
        ("samples = true", f"samples: {of_kind(WHOLE)}"),
        ("samples = 2.7", f"samples: {of_kind(WHOLE)}"),
        ("samples = inf", f"samples: {of_kind(WHOLE)}"),
        ("samples = 2020-01-01", f"samples: {of_kind(WHOLE)}"),
        ("samples = [1, 2]", f"samples: {of_kind(WHOLE)}"),
        ("samples.most = 1", f"samples: {of_kind(WHOLE)}"),
        ("alpha = true", f"alpha: {of_kind(NUMBER)}"),
        ("sweep_alpha = [1, true]", f"sweep_alpha: {kind_or_list(NUMBER)}"),
        ("stop_early = 1", f"stop_early: {of_kind(BOOLEAN)}"),
        ("stop = [1, true]", f"stop: {kind_or_list(TEXT)}"),
        ("stop = 1", f"stop: {kind_or_list(TEXT)}"),
        ("model = 5", f"model: {of_kind(TEXT)}"),
        ("second_model = ['a', 'b']", f"second_model: {of_kind(TEXT)}"),
        ("history = ['a', 'b']", f"history: {of_kind(TEXT)}"),
        ("out = ''", f"out: {say('plan-path-empty', plan=PLACE)}"),
        ('out = "a\\u0000b"', f"out: {say('plan-zero-byte', plan=PLACE)}"),
        (
            "num_steps = 1\nnum-steps = 2",
            f"num-steps: {say('plan-twice', plan=PLACE, other='num_steps')}",
        ),
        ("seed = " + "9" * 4301, f"plan: {say('plan-number-too-long', plan=PLACE, bits='63')}"),
        ("seed = 0x" + "f" * 5000, f"seed: {TOO_LARGE}"),
        ("alpha = 1" + "0" * 400, f"alpha: {TOO_LARGE}"),
        ("samples = '" + "9" * 5000 + "'", f"samples: {FAULT}"),
        ("stop = " + "[" * 9000, f"plan: {say('plan-too-many-brackets', plan=PLACE)}"),
    ],
)
def test_a_plan_that_cannot_be_carried_out_says_why(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(text, encoding="utf-8")
    result = powerviz("evaluate", str(path), "--out", str(tmp_path / "out"))
    assert (
        told.format(path=path) in result.err and "Traceback" not in result.err and result.code == 2
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("words", "field"), [(["--alpha", "0.5"], "alpha"), (["--sweep-alpha", "0.5"], "alpha")]
)
def test_a_mistake_of_the_command_line_is_not_told_of_the_plan(
    words: list[str], field: str, plan: Path
) -> None:
    plan.write_text("alpha = 2", encoding="utf-8")
    sentence = assert_refused(powerviz("evaluate", str(plan), *words), field)
    assert str(plan) not in sentence


def test_an_error_that_is_made_in_its_own_way_names_the_plan_too(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class TooLarge(ModelError):
        """An error that is not made of a field and a message."""

        def __init__(self) -> None:
            super().__init__("model", "is too large")

    def load_model(*arguments: object, **settings: object) -> None:
        raise TooLarge

    monkeypatch.setattr("powerviz.cli.loading.load_model", load_model)
    result = powerviz("evaluate", str(plan), "--out", str(tmp_path / "out"))
    assert f"in {plan}: is too large" in assert_refused(result, "model")


def test_a_single_text_is_a_list_of_one(plan: Path, tmp_path: Path) -> None:
    text = plan.read_text(encoding="utf-8").replace('stop = [" ."]', 'stop = "Q:"')
    plan.write_text(text.replace("[1, 2.5]", "2"), encoding="utf-8")
    out = tmp_path / "out"
    result = powerviz("evaluate", str(plan), "--methods", "power", "--out", str(out))
    assert result.code == 0, result
    methods = read_plan(out).methods
    assert {tuple(one.settings["stop"]) for one in methods} == {("Q:",)}
    assert {one.settings["alpha"] for one in methods} == {2, 4}


def test_a_plan_from_an_editor_that_marks_utf_8_is_read_and_other_encodings_are_told(
    tmp_path: Path,
) -> None:
    path = tmp_path / "plan.toml"
    path.write_text("alpha = 0.5", encoding="utf-8-sig")
    assert_refused(powerviz("evaluate", str(path)), "alpha")
    for encoding in ("utf-16", "latin-1"):
        path.write_text('stop = "è"', encoding=encoding)
        said = f"plan: {say('plan-not-utf-8', plan=str(path))}"
        assert assert_refused(powerviz("evaluate", str(path)), "plan") == said


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("option", ["out", "history", "resume"])
def test_an_empty_name_is_not_the_folder_one_stands_in(
    option: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = f"{option}: {say('plan-empty-name')}"
    assert assert_refused(powerviz("evaluate", f"--{option}", ""), option) == said
    assert not list(tmp_path.iterdir())


def test_the_plan_on_the_page_about_evaluation_can_be_carried_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (PAGES / "evaluate.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    (tmp_path / "plan.toml").write_text(text, encoding="utf-8")
    (tmp_path / "problems.jsonl").write_text(ROW, encoding="utf-8")
    carried_out: list[tuple[Plan, Path]] = []

    def carry_out(console: object, plan: Plan, folder: Path, *others: object) -> None:
        carried_out.append((plan, folder))

    monkeypatch.setattr("powerviz.cli.evaluation.command.carry_out", carry_out)
    result = powerviz("evaluate", str(tmp_path / "plan.toml"))
    assert result.code == 0, result
    ((plan, folder),) = carried_out
    assert folder == tmp_path / "results" and len(plan.methods) == 6


def test_the_plan_of_twenty_word_problems_can_be_carried_out(tmp_path: Path) -> None:
    plan = PAGES / "measured" / "word_problems.toml"
    asked = ["--model", "synthetic-flat", "--template", "raw", "--methods", "greedy"]
    short = ["--samples", "1", "--max-new-tokens", "4", "--out", str(tmp_path)]
    result = powerviz("evaluate", str(plan), *asked, *short)
    assert result.code == 0, result
    found = read_plan(tmp_path)
    assert len({one.prompt for one in found.problems}) == 20
    assert {one.details["difficulty"] for one in found.problems} == {"one step", "two steps"}


def test_what_is_known_of_options_is_said_of_options_that_there_are() -> None:
    assert {*LISTS, *MODELS, *OTHERWISE.values()} <= get_type_hints(evaluate_command).keys()


def test_a_plan_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = str(tmp_path / "none.toml")
    reason = os.strerror(errno.ENOENT)
    said = f"plan: {say('cli-cannot-read', path=path, reason=reason)}"
    assert assert_refused(powerviz("evaluate", path), "plan") == said
