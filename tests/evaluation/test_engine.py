"""The engine: every sample once, kept before it is given, the same whatever came in between."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

import powerviz as pv
from powerviz.analysis.scoring import score
from powerviz.analysis.votes import SCORES, scores_of
from powerviz.evaluation import engine
from powerviz.evaluation.engine import Batch, evaluate, in_this_process
from powerviz.evaluation.plan import Plan, method
from powerviz.evaluation.results import SAMPLES, Sample, read_samples
from tests.evaluation.toy import (
    CONTEXT,
    SHORT,
    VOCAB,
    finished,
    here,
    timeless,
    toy_model,
    toy_plan,
)
from tests.refusals import refuses


def test_every_sample_of_the_plan_is_drawn_once() -> None:
    plan = toy_plan(3)
    samples = finished(plan)
    keys = {
        (method.name, problem.id, index)
        for method in plan.methods
        for problem in plan.problems
        for index in range(method.samples)
    }
    assert {sample.key for sample in samples} == keys
    assert len(samples) == len(keys) == plan.total


def test_a_sample_can_be_drawn_again_from_what_it_says_of_itself() -> None:
    plan = toy_plan(2)
    methods = {method.name: method for method in plan.methods}
    prompts = {problem.id: problem.prompt for problem in plan.problems}
    for sample in finished(plan):
        mine = methods[sample.method]
        settings = dict(mine.settings) | {"num_alternatives": 0}
        if mine.sampler != "greedy":
            settings["seed"] = sample.seed
        several = {"base": "num_samples", "power": "chains"}.get(mine.sampler)
        if several:
            settings[several] = sample.chain + 1
        model = toy_model(mine.model or plan.model)
        run = pv.sample(model, prompts[sample.problem], mine.sampler, **settings)
        chain = run.chains[sample.chain]
        assert (sample.text, sample.answer) == (chain.text, chain.answer)
        assert sample.token_ids == tuple(token.id for token in chain.tokens)


def test_samples_are_graded_by_their_problems() -> None:
    plan = toy_plan(3)
    answers = {problem.id: problem.answer for problem in plan.problems}
    samples = finished(plan)
    assert {sample.right for sample in samples} == {True, False}
    for sample in samples:
        truth = answers[sample.problem]
        assert truth is not None
        assert sample.right == pv.equivalent(sample.answer, truth)


def test_the_shares_of_a_batch_are_what_its_run_took() -> None:
    plan = toy_plan(1)
    power = plan.methods[-1]
    mine = [sample for sample in finished(plan) if sample.method == power.name]
    run = pv.sample(
        toy_model("toy"),
        plan.problems[0].prompt,
        "power",
        **power.settings,
        seed=mine[0].seed,
        chains=power.samples,
    )
    assert [sample.tokens for sample in mine] == [chain.tokens_alone for chain in run.chains]
    assert sum(s.tokens_shared or 0 for s in mine) == pytest.approx(run.cost.tokens)
    assert sum(sample.forward_passes for sample in mine) == pytest.approx(run.cost.forward_passes)
    assert sum(sample.plain_tokens for sample in mine) == run.plain_tokens
    assert all(sample.plain_tokens_exact for sample in mine) == run.plain_tokens_exact
    assert [sample.log_prob for sample in mine] == pytest.approx([c.log_prob for c in run.chains])
    for sample in mine:
        assert sample.confidence == pytest.approx(sample.log_prob / sample.length)
        assert sum(filter(None, sample.token_log_probs)) == pytest.approx(sample.log_prob, abs=1e-5)
        assert "".join(sample.token_texts).removesuffix("</s>") == sample.text


def test_samples_of_another_model_are_scored_under_the_plans() -> None:
    plan = toy_plan(2)
    (tuned,) = [method.name for method in plan.methods if method.model]
    base, prompts = toy_model("toy"), {p.id: p.prompt for p in plan.problems}
    mine = [sample for sample in finished(plan) if sample.method == tuned]
    assert len(mine) == 8
    for sample in mine:
        (scores,) = score(base, base.encode(prompts[sample.problem]), [sample.token_ids])
        assert sample.log_prob == pytest.approx(sum(scores))


def test_the_plans_model_is_loaded_before_one_that_may_share_its_weights() -> None:
    asked: list[str] = []

    def load(name: str) -> pv.TabularModel:
        asked.append(name)
        return toy_model(name)

    plan = replace(toy_plan(1), methods=(method("base", 1, SHORT, "tuned"),))
    list(evaluate(plan, None, in_this_process(load)))
    assert asked == ["toy", "tuned"]


def test_what_the_plans_model_holds_impossible_has_no_log_p() -> None:
    def model(name: str) -> pv.TabularModel:
        sure = {"toy": [0, 0, 1, 0, 0, 0, 0], "tuned": [0, 0, 0, 1, 0, 0, 0]}[name]
        return pv.TabularModel(VOCAB, lambda prefix: sure, eos="</s>", max_len=CONTEXT, name=name)

    plan = replace(toy_plan(1), methods=(method("base", 1, SHORT, "tuned"),))
    (progress,) = evaluate(plan, None, in_this_process(model))
    assert progress.sample.log_prob is None
    assert progress.sample.token_log_probs == (None,) * 6


def test_a_model_of_other_tokens_is_not_scored() -> None:
    models = {"toy": toy_model("toy"), "tuned": pv.load_model("synthetic-flat")}
    plan = replace(toy_plan(1), methods=(method("base", 1, SHORT, "tuned"),))
    with refuses("evaluation-other-tokens", "model", pv.ModelError):
        list(evaluate(plan, None, in_this_process(models.__getitem__)))


def test_a_problem_too_long_for_the_model_fails_alone() -> None:
    plan = toy_plan(2)
    long = replace(plan.problems[0], prompt=" ".join("p" * CONTEXT))
    tight = replace(plan.problems[1], prompt=" ".join("p" * (CONTEXT - 2)))
    plan = replace(plan, problems=(long, tight, *toy_plan(4).problems[2:]))
    samples = finished(plan)
    assert len(samples) == plan.total
    for sample in samples:
        assert sample.failed == (sample.problem in ("toy-0", "toy-1"))
        if sample.failed:
            assert sample.right is False
            assert sample.said is not None and sample.said.code == "sample-not-drawn"
            assert sample.said.values["field"] in ("prompt", "max_new_tokens")
            assert sample.note == str(sample.said)


def test_a_model_that_computes_nonsense_ends_the_evaluation_and_keeps_what_was_done(
    tmp_path: Path,
) -> None:
    plan = toy_plan(3)

    def broken(name: str) -> pv.LanguageModel:
        sound = toy_model(name)

        def row(prefix: tuple[str, ...]) -> list[float]:
            if prefix[:2] == ("q", "p") and len(prefix) > 3:
                return [float("nan")] * len(VOCAB)
            ids = tuple(VOCAB.index(symbol) for symbol in prefix)
            return list(sound.next_log_probs(ids).exp().tolist())

        return pv.TabularModel(VOCAB, row, eos="</s>", max_len=CONTEXT, name=name)

    given = []
    with pytest.raises(pv.ModelError):
        for progress in evaluate(plan, tmp_path, in_this_process(broken)):
            given.append(progress.sample)
    assert 0 < len(given) < plan.total
    assert read_samples(tmp_path) == given
    finished(plan, tmp_path)
    assert timeless(read_samples(tmp_path)) == timeless(finished(plan))


def test_each_sample_is_in_the_folder_when_it_is_given(tmp_path: Path) -> None:
    for number, progress in enumerate(evaluate(toy_plan(2), tmp_path, here), start=1):
        assert progress.sample in read_samples(tmp_path)
        assert progress.done == number
        assert progress.total == toy_plan(2).total


def test_cancelled_between_any_two_events_it_goes_on_to_the_same_samples(tmp_path: Path) -> None:
    plan = toy_plan(2)
    whole, times, rng = timeless(finished(plan)), 0, Random(0)
    while len(read_samples(tmp_path) if (tmp_path / SAMPLES).exists() else []) < plan.total:
        left = iter([True] * rng.randrange(1, 150))
        list(evaluate(plan, tmp_path, here, go_on=lambda left=left: next(left, False)))
        times += 1
    assert times > 6
    assert timeless(read_samples(tmp_path)) == whole


def test_only_the_missing_samples_of_a_batch_are_added(tmp_path: Path) -> None:
    plan = toy_plan(2)
    whole = timeless(finished(plan, tmp_path))
    file, rng = tmp_path / SAMPLES, Random(1)
    for _ in range(5):
        lines = file.read_bytes().splitlines(keepends=True)
        kept = rng.sample(lines, rng.randrange(len(lines)))
        file.write_bytes(b"".join(kept))
        assert len(finished(plan, tmp_path)) == len(lines) - len(kept)
        assert timeless(read_samples(tmp_path)) == whole
        assert file.read_bytes().startswith(b"".join(kept))


def test_a_finished_evaluation_asks_for_no_model(tmp_path: Path) -> None:
    plan = toy_plan(1)
    finished(plan, tmp_path)

    def load(name: str) -> pv.LanguageModel:
        raise AssertionError(f"{name} was loaded")

    assert list(evaluate(plan, tmp_path, in_this_process(load))) == []


def test_methods_take_turns_so_that_they_can_be_compared_midway() -> None:
    plan = toy_plan(3)
    order = [sample.problem for sample in finished(plan)]
    assert order == sorted(order)


def test_the_time_left_is_the_work_left_at_the_pace_so_far(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = [100.0]
    monkeypatch.setattr(engine.time, "monotonic", lambda: clock[0])
    plan = replace(toy_plan(10), methods=toy_plan().methods[:2])  # 1 and 4 samples
    takes = {plan.methods[0].name: 2.0, plan.methods[1].name: 0.5}
    samples = timeless(finished(plan))

    def two_at_a_time(
        plan: Plan, batches: Sequence[Batch], go_on: Callable[[], bool]
    ) -> Generator[Sequence[Sample], None, None]:
        clock[0] += 60  # Models are loaded.
        for batch in batches:
            name, problem = plan.methods[batch.method].name, plan.problems[batch.problem].id
            clock[0] += len(batch.indices) * takes[name] / 2
            yield [
                replace(samples[name, problem, index], seconds=takes[name])
                for index in batch.indices
            ]

    left = [progress.seconds_left for progress in evaluate(plan, None, two_at_a_time)]
    # 10 problems of 2 s + 4 · 0.5 s each, two seconds of work in each second.
    assert left[0] == pytest.approx(9 * 2 + 40 * 2)  # Of the second method nothing is known.
    assert left[4] == pytest.approx(9 * 4 / 2)
    assert left[-1] == 0


def test_confidence_is_noted_where_votes_are_counted_and_changes_no_sample(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = toy_plan(2)
    noted = timeless(finished(plan))
    several = {method.name for method in plan.methods if method.samples > 1}
    for sample in noted.values():
        assert (sample.scores is not None) == (sample.method in several)
    monkeypatch.setattr(engine, "LISTED", 0)
    before = timeless(finished(plan))
    assert before == {key: replace(sample, scores=None) for key, sample in noted.items()}


def test_scores_are_those_of_the_run_that_a_sample_names() -> None:
    plan = toy_plan(1)
    power = plan.methods[-1]
    mine = [sample for sample in finished(plan) if sample.method == power.name]
    likeliest = min(engine.LISTED, len(VOCAB))
    settings = dict(power.settings) | {"num_alternatives": likeliest, "chains": power.samples}
    prompt, seed = plan.problems[0].prompt, mine[0].seed
    run = pv.sample(toy_model("toy"), prompt, "power", **settings, seed=seed)
    for sample, chain in zip(mine, run.chains, strict=True):
        found = scores_of(chain.tokens, likeliest)
        assert sample.scores is not None and sample.scores.likeliest == likeliest
        for name in SCORES:
            assert getattr(sample.scores, name) == pytest.approx(getattr(found, name), abs=1e-6)


def test_programs_and_what_nobody_grades_are_drawn_without_confidence() -> None:
    plan = toy_plan(1)
    ungraded = replace(plan, problems=(replace(plan.problems[0], answer=None, grading="none"),))
    assert {sample.scores for sample in finished(ungraded)} == {None}


def test_a_vote_with_a_warm_up_is_drawn_alike_for_one_sample_and_for_several() -> None:
    settings = SHORT | {"num_samples": 6, "warm_up": 3}
    one, two = (
        finished(replace(toy_plan(2), methods=(method("majority_vote", count, settings),)))
        for count in (1, 2)
    )
    first = [sample for sample in two if sample.index == 0]
    assert list(timeless(one).values()) == list(timeless(first).values())
