"""The folder of an evaluation: whole lines count, others' folders are left alone."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

import powerviz as pv
from powerviz.evaluation.engine import evaluate
from powerviz.evaluation.results import (
    PLAN,
    SAMPLES,
    append,
    appending,
    groupings,
    read_plan,
    read_samples,
    samples_frame,
    shared_values,
    write_plan,
)
from powerviz.messages import say
from tests.evaluation.toy import finished, here, timeless, toy_plan, toy_problems
from tests.refusals import refuses


def test_a_folder_alone_says_what_was_asked_and_what_came_out(tmp_path: Path) -> None:
    plan = toy_plan(2)
    drawn = finished(plan, tmp_path)
    assert read_plan(tmp_path) == plan
    assert read_samples(tmp_path) == drawn


def test_a_torn_last_line_is_dropped_and_drawn_again(tmp_path: Path) -> None:
    drawn = finished(toy_plan(2), tmp_path)
    file = tmp_path / SAMPLES
    content = file.read_bytes()
    for cut in (1, 40, len(content.splitlines()[-1])):
        file.write_bytes(content[:-cut])
        assert read_samples(tmp_path) == drawn[:-1]
        (again,) = timeless(finished(toy_plan(2), tmp_path)).values()
        assert again == replace(drawn[-1], seconds=0.0)
        assert len(file.read_bytes().splitlines()) == len(drawn)


def test_a_folder_of_before_tells_shares_of_batches_as_such(tmp_path: Path) -> None:
    """Its samples say `tokens`, and mean their share; what one alone costs is told where it is known."""
    plan = toy_plan(1)
    finished(plan, tmp_path)
    file = tmp_path / SAMPLES
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        line["tokens"] = line.pop("tokens_shared")
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    samplers = {method.name: method for method in plan.methods}
    for sample, line in zip(read_samples(tmp_path), lines, strict=True):
        method = samplers[sample.method]
        assert sample.tokens_shared == line["tokens"]
        if method.samples == 1:
            assert sample.tokens == line["tokens"]
        else:
            assert sample.tokens == (None if method.sampler == "power" else sample.length)
    assert len({method.sampler for method in plan.methods if method.samples > 1}) > 1


def test_a_folder_of_before_has_no_scores_and_those_of_numbers_that_are_none_are_refused(
    tmp_path: Path,
) -> None:
    plan = toy_plan(1)
    drawn = finished(plan, tmp_path)
    file = tmp_path / SAMPLES
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        del line["scores"]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert read_samples(tmp_path) == [replace(sample, scores=None) for sample in drawn]
    lines[0]["scores"] = {"mean": 1, "tail": 1, "lowest_group": float("nan"), "lowest_tenth": 1}
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    with refuses("folder-line-no-sample", "folder", pv.RecordingError, line="1"):
        read_samples(tmp_path)


@pytest.mark.parametrize("damage", [b"{}", b"not JSON", b"\xff\xfe", b'{"method": 3}', b""])
def test_a_damaged_line_inside_is_refused_with_its_number(tmp_path: Path, damage: bytes) -> None:
    finished(toy_plan(1), tmp_path)
    lines = (tmp_path / SAMPLES).read_bytes().splitlines()
    lines[2] = damage
    (tmp_path / SAMPLES).write_bytes(b"\n".join(lines) + b"\n")
    with refuses("folder-line-no-sample", "folder", pv.RecordingError, line="3"):
        read_samples(tmp_path)


@pytest.mark.parametrize("change", ["twice", "method", "problem", "index"])
def test_a_sample_that_is_not_of_the_plan_is_refused(tmp_path: Path, change: str) -> None:
    plan = toy_plan(2)
    finished(plan, tmp_path)
    lines = (tmp_path / SAMPLES).read_text(encoding="utf-8").splitlines()
    changed = {
        "twice": lines[3],
        "method": lines[4].replace(plan.methods[1].name, "another"),
        "problem": lines[4].replace("toy-0", "toy-9"),
        "index": lines[4].replace('"index":', '"index":7'),
    }
    lines[4] = changed[change]
    (tmp_path / SAMPLES).write_text("\n".join(lines) + "\n", encoding="utf-8")
    code = "folder-sample-twice" if change == "twice" else "folder-sample-not-planned"
    with refuses(code, "folder", pv.RecordingError, line="5"):
        read_samples(tmp_path)


def test_a_note_reads_back_as_the_message_that_it_was_and_is_english_in_the_file(
    tmp_path: Path,
) -> None:
    plan = toy_plan(1)
    one, two, *_ = finished(plan, tmp_path)
    told = say("row-value-no-text", column="'x'", kind=say("row-kind-number"))
    (tmp_path / SAMPLES).unlink()
    with appending(tmp_path) as file:
        for sample in (replace(one, note=str(told), said=told), replace(two, note="earlier")):
            append(file, sample)
    first, second = read_samples(tmp_path)
    assert (first.note, first.said) == (str(told), told)
    assert (second.note, second.said) == ("earlier", two.said)
    lines = (tmp_path / SAMPLES).read_text(encoding="utf-8").replace('"said"', '"other"')
    (tmp_path / SAMPLES).write_text(lines, encoding="utf-8")
    assert [sample.said for sample in read_samples(tmp_path)] == [None, None]


def test_the_folder_of_another_plan_is_refused_and_left_alone(tmp_path: Path) -> None:
    finished(toy_plan(1), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    other = say("plan-differs", field="seed", there="0", here="1")
    with refuses("folder-of-another-evaluation", "out", pv.RecordingError, difference=other):
        evaluate(toy_plan(1, seed=1), tmp_path, here)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with refuses("folder-of-other-files", "out", pv.RecordingError):
        write_plan(toy_plan(), tmp_path)
    with refuses("folder-unwritable", "out", pv.RecordingError):
        write_plan(toy_plan(), tmp_path / "letter.txt" / "deeper")
    with refuses("folder-without-evaluation", "folder", pv.RecordingError):
        read_plan(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", '{"problem_set": "x"}'])
def test_a_plan_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / PLAN).write_text(content)
    with refuses("folder-no-plan", "folder", pv.RecordingError):
        read_plan(tmp_path)


def test_a_plan_of_a_later_version_is_refused(tmp_path: Path) -> None:
    write_plan(replace(toy_plan(), schema_version=99), tmp_path)
    with refuses("folder-schema-unknown", "schema_version", pv.RecordingError, version="99"):
        read_plan(tmp_path)


def test_one_process_writes_at_a_time(tmp_path: Path) -> None:
    plan = toy_plan(1)
    running = evaluate(plan, tmp_path, here)
    next(running)
    with refuses("folder-file-in-use", "out", pv.RecordingError):
        next(evaluate(plan, tmp_path, here))
    running.close()
    with appending(tmp_path):
        pass


def test_the_frame_has_a_row_per_sample_and_what_results_can_be_grouped_by() -> None:
    plan = toy_plan(4)
    samples = finished(plan)
    frame = samples_frame(plan, reversed(samples))
    assert len(frame) == plan.total
    assert list(frame["method"].unique()) == [method.name for method in plan.methods]
    assert set(frame[frame["problem"] == "toy-1"]["kind"]) == {"odd"}
    assert frame["right"].sum() == sum(bool(sample.right) for sample in samples)
    assert samples_frame(plan, []).columns.equals(frame.columns)


def test_details_that_differ_from_problem_to_problem_are_no_groups() -> None:
    problems = [
        replace(problem, details={**problem.details, "source": problem.id, "text": "x"})
        for problem in toy_problems(6)
    ]
    assert groupings(replace(toy_plan(), problems=tuple(problems))) == ["kind"]


def test_results_are_grouped_only_where_groups_have_several_problems() -> None:
    plan = toy_plan()
    first = plan.problems[0]
    kinds = ["a", "a", "b", "b", "b", "alone", "lonely"]
    problems = [
        replace(first, id=str(n), details={"kind": kind, "place": kind * 2 if n < 3 else str(n)})
        for n, kind in enumerate(kinds * 2)
    ]
    few = replace(plan, problems=tuple(problems[:7]))
    assert groupings(few) == []  # Four kinds of seven problems are hardly groups.
    problems[5:7] = [replace(one, details={"kind": "a"}) for one in problems[5:7]]
    many = replace(plan, problems=tuple(problems))
    assert groupings(many) == ["kind"]
    assert shared_values(many, "kind") == ["a", "b"]
