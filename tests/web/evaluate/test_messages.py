"""What the page is told of an evaluation, without a browser."""

import json
import re
from dataclasses import replace

import pytest
import torch

from powerviz.analysis.tables import groups_table, methods_table, pairs_table, pass_at_k_table
from powerviz.analysis.votes_table import VOTES
from powerviz.evaluation.plan import Plan, method, prompt_of, usual_title
from powerviz.evaluation.results import Sample, samples_frame
from powerviz.messages import to_page
from powerviz.models import load_model
from powerviz.models.protocol import LanguageModel
from powerviz.prompts import TEMPLATES, wrapped
from powerviz.web.evaluate import message_types
from powerviz.web.evaluate.messages import plan_in_short, results, table_csv
from powerviz.web.evaluate.panels import table as evaluation_table
from tests.evaluation.toy import toy_plan
from tests.models.checkpoints import saved
from tests.models.families import build_model
from tests.sources import javascript
from tests.web.evaluations import by_the_engine

PLAN = toy_plan(problems=2, samples=2)
SAMPLES = [replace(sample, text="So the answer is one.") for sample in by_the_engine(PLAN)]


@pytest.fixture(scope="module")
def chatty(tmp_path_factory: pytest.TempPathFactory) -> LanguageModel:
    """A model with a chat template."""
    folder = tmp_path_factory.mktemp("models") / "chatty"
    return load_model(str(saved(folder, build_model("qwen2", dtype=torch.float32), chat=True)))


def test_the_page_is_told_of_each_method_the_responses_that_were_cut_off_and_those_that_are_empty() -> (
    None
):
    samples = [replace(sample, ended=True) for sample in SAMPLES]
    samples[0] = replace(samples[0], ended=False)
    samples[-1] = replace(samples[-1], text=" \n")
    told = results(PLAN, samples)["methods"]
    expected = methods_table(samples_frame(PLAN, samples))
    for name in ("cut_off", "empty"):
        assert [row[name] for row in told] == expected[name].tolist()
        assert sum(row[name] for row in told) == 1
    assert table_csv(PLAN, samples).splitlines()[0].startswith("method,problems,samples,cut_off,em")


def test_curves_against_alpha_are_of_methods_that_come_to_a_power_of_p_and_have_mixed() -> None:
    power = next(one.name for one in PLAN.methods if "N = 3" in one.name)
    base = next(one.name for one in PLAN.methods if one.sampler == "base" and one.model is None)

    def curves(*unmixed: str) -> dict[str, float]:
        told = json.loads(json.dumps(results(PLAN, [moved(one, *unmixed) for one in SAMPLES])))
        assert told["reference"] == base and {row["method"] for row in told["lengths"]} == {
            one.name for one in PLAN.methods
        }
        assert told["unmixed"] == [*unmixed]
        return {curve["method"]: curve["own"] for curve in told["alphas"]}

    assert curves() == {base: 1, power: 2}
    assert curves(power) == {base: 1}


def moved(sample: Sample, *unmixed: str) -> Sample:
    """The sample, with a chain that agrees with others, or one that stands where no other does."""
    if sample.movement is None:
        return sample
    apart = 100.0 * sample.index if sample.method in unmixed else 0.0
    late = {
        "late": 40,
        "late_moved": 20,
        "late_log_prob": -5 + apart,
        "late_variance": 1.0,
        "late_others": 1.0,
    }
    return replace(
        sample, movement=replace(sample.movement, steps=80, differing=60, moved=40, **late)
    )


def test_the_rows_of_tables_have_the_fields_that_their_types_say() -> None:
    frame = samples_frame(PLAN, SAMPLES)
    tables = {
        message_types.MethodRow: methods_table(frame),
        message_types.PassRow: pass_at_k_table(frame),
        message_types.PairRow: pairs_table(frame),
        message_types.GroupRow: groups_table(frame, "grading"),
    }
    for row, table in tables.items():
        assert set(table.columns) == row.__required_keys__, row.__name__


def test_the_page_is_told_of_each_methods_votes_and_of_the_plain_one_where_no_more_is_known() -> (
    None
):
    several = [method.name for method in PLAN.methods if method.samples > 1]
    told = json.loads(json.dumps(results(PLAN, SAMPLES)))
    assert [one["method"] for one in told["votes"]] == several
    majority = {row["method"]: row["majority"] for row in told["methods"]}
    for one in told["votes"]:
        assert [(vote["score"], vote["kept"]) for vote in one["votes"]] == list(VOTES)
        assert one["votes"][0]["accuracy"] == majority[one["method"]]
        assert one["likeliest"] > 1 and one["problems"] == len(PLAN.problems)
    before = results(PLAN, [replace(sample, scores=None) for sample in SAMPLES])["votes"]
    assert [(one["likeliest"], len(one["votes"])) for one in before] == [(0, 1)] * len(several)


def test_every_column_of_the_page_has_a_cell_in_the_script() -> None:
    (script,) = (path for path in javascript() if path.match("evaluate/table.js"))
    listed = re.search(r"const CELLS = \[\n(.*?)\n\];", script.read_text(), re.DOTALL)
    assert listed is not None
    cells = listed[1].splitlines()
    columns = [name for name, _, _ in evaluation_table.COLUMNS if name != "method"]
    assert len(cells) == len(columns)
    for name, cell in zip(columns, cells, strict=True):
        assert f"row.{name}" in cell or name == "accuracy"


def test_the_page_is_told_of_empty_responses_where_they_are_a_fifth_or_more() -> None:
    total = len(SAMPLES)
    for empty in (0, total // 5 - 1, -(-total // 5), total):
        blank = [replace(sample, text="\n") for sample in SAMPLES[:empty]]
        told = json.loads(json.dumps(results(PLAN, blank + SAMPLES[empty:])))["many_empty"]
        many = empty >= total / 5
        assert told == ({"empty": empty, "drawn": total} if many else None)


def test_the_page_is_told_of_responses_cut_off_where_they_are_a_fifth_or_more() -> None:
    total = len(SAMPLES)
    ended = [replace(sample, ended=True) for sample in SAMPLES]
    for cut_off in (0, total // 5 - 1, -(-total // 5), total):
        cut = [replace(sample, ended=False) for sample in ended[:cut_off]]
        told = results(PLAN, cut + ended[cut_off:])["many_cut_off"]
        many = cut_off >= total / 5
        assert told == ({"cut_off": cut_off, "drawn": total} if many else None)


def test_a_method_that_cuts_off_before_the_limit_is_no_reason_for_a_higher_one() -> None:
    kept = {"max_new_tokens": 8, "num_steps": 1}
    plan = replace(PLAN, methods=(method("as_published", settings=kept),))
    cut = [
        replace(SAMPLES[0], method=plan.methods[0].name, problem=problem.id, index=0, ended=False)
        for problem in PLAN.problems
    ]
    told = results(plan, cut)
    assert told["many_cut_off"] is None and told["methods"][0]["cut_off"] == len(cut)


def test_responses_that_could_not_be_drawn_are_not_called_empty() -> None:
    failed = [replace(one, text="", failed=True, right=False, length=0) for one in SAMPLES]
    assert results(PLAN, failed)["many_empty"] is None
    told = results(PLAN, [replace(SAMPLES[0], text=""), *failed[1:]])["many_empty"]
    assert told == {"empty": 1, "drawn": 1}


def watchable(plan: Plan) -> list[str]:
    return [one["name"] for one in plan_in_short(plan, ())["methods"] if one["watchable"]]


def test_the_page_asks_a_problem_as_the_evaluation_has_asked_it(chatty: LanguageModel) -> None:
    plan = replace(PLAN, model=chatty.name)
    told = [
        plan_in_short(replace(plan, template=one), ())["wrapping"] for one in (None, *TEMPLATES)
    ]
    assert told == [None, "raw", "raw", "raw", "raw", "chat", "chat", "chat"]
    problems = tuple(replace(one, prompt="Anna has 3 apples .") for one in plan.problems)
    for template in ("raw", "math", "math_chat"):
        asked = replace(plan, template=template, problems=problems)
        wrapping = plan_in_short(asked, ())["wrapping"]
        for problem in asked.problems:
            assert wrapped(problem.prompt, wrapping, chatty) == prompt_of(asked, problem, chatty)


def test_only_chains_that_the_page_can_draw_again_are_offered_to_be_watched() -> None:
    power = [one.name for one in PLAN.methods if one.sampler == "power"]
    assert power and watchable(PLAN) == power
    assert watchable(replace(PLAN, system="Be brief.")) == []
    assert watchable(replace(PLAN, history=({"role": "user", "content": "Hi"},))) == []
    assert watchable(replace(PLAN, eos="</s>")) == []
    others = (method("power", 1, {"stop": ("\n",)}), method("power", 1, {}, model="tuned"))
    assert watchable(replace(PLAN, methods=others)) == []


def test_the_page_is_told_which_names_are_somebodys_own() -> None:
    mine, usual = replace(method("best_of_n"), name="best of 9 by log p"), method("majority_vote")
    told = plan_in_short(replace(PLAN, methods=(mine, usual)), [])["methods"]
    titles = [mine.name, to_page(usual_title(usual))]
    assert [one["title"] for one in told] == titles and isinstance(titles[1], dict)
