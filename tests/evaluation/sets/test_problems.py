"""Problem sets: published formats, uploads, and files in which much is wrong."""

import itertools
import sys
import time
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.sets import json_lines, problems
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.evaluation.sets.problems import (
    MOST_UNUSABLE_ON_HUB,
    Fault,
    load_problem_set,
    read_problem_set,
)
from powerviz.messages import say
from tests.evaluation.sets import rows
from tests.refusals import refuses

GOOD = rows.PLAIN


def read(*given: Any, **options: Any) -> problems.ProblemSet:
    return read_problem_set(rows.lines(*given), "set", **options)


def test_the_bundled_set_loads_with_its_families() -> None:
    pocket = load_problem_set("pocket")
    assert len(pocket.problems) == 240 and not pocket.faults
    assert {problem.details["difficulty"] for problem in pocket.problems} == {"easy", "hard"}
    assert len({problem.id for problem in pocket.problems}) == 240
    assert len(load_problem_set("pocket", limit=7).problems) == 7


def test_an_upload_has_prompts_answers_and_ids_if_it_likes() -> None:
    loaded = read(GOOD, {"prompt": "p", "answer": "x"}, {"prompt": "q", "answer": None})
    first, second, third = loaded.problems
    assert (first.id, first.prompt, first.answer) == ("sum", "1 + 1 =", "2")
    assert first.details == {"family": "sums"}
    assert (second.id, second.answer) == ("row-2", "x")
    assert third.answer is None
    assert {problem.grading for problem in loaded.problems} == {"math"}


def test_published_formats_load_by_their_columns_with_the_papers_wordings() -> None:
    loaded = read(rows.MATH500, rows.GSM8K, rows.GPQA, rows.HUMANEVAL, rows.ALPACAEVAL)
    math, gsm, choice, code, chat = loaded.problems
    assert math.prompt == (
        "Can you solve the following math problem? What is $\\frac{1}{2} + \\frac{1}{3}$? Please "
        "reason step by step, and put your final answer within \\boxed{}."
    )
    assert (math.id, math.answer) == ("test/prealgebra/1.json", "\\frac{5}{6}")
    assert math.details == {"subject": "Prealgebra", "level": "2"}
    assert gsm.answer == "42" and gsm.prompt.startswith("Can you solve")
    assert choice.grading == "choice"
    assert choice.prompt.startswith("Answer the following multiple choice question. The last line")
    assert "'\\boxed{$LETTER}' (without quotes)" in choice.prompt
    assert f"\n{choice.answer}) electron" in choice.prompt
    assert choice.details == {"subject": "Physics", "subdomain": "Particles"}
    assert (code.id, code.prompt, code.grading) == (
        "HumanEval/900", rows.HUMANEVAL["prompt"], "code"
    )  # fmt: skip
    assert code.details["entry_point"] == "total" and code.answer is None
    assert (chat.prompt, chat.grading, chat.answer) == ("Name three rivers.", "none", None)
    assert chat.details["dataset"] == "helpful_base"


def test_the_order_of_options_hangs_on_their_texts_alone() -> None:
    alone, behind = read(rows.GPQA).problems[0], read(GOOD, rows.GPQA).problems[1]
    assert alone.prompt == behind.prompt
    asked = [rows.GPQA | {"Record ID": n, "Question": f"Question {n}?"} for n in range(60)]
    letters = [problem.answer for problem in read(*asked).problems]
    assert all(5 < letters.count(letter) < 27 for letter in "ABCD")


def test_another_wording_can_be_asked_for() -> None:
    assert read(GOOD, wording="math").problems[0].prompt.startswith("Can you solve")
    assert read(rows.GSM8K, wording="raw").problems[0].prompt == rows.GSM8K["question"]
    code = read(rows.HUMANEVAL, wording="function").problems[0]
    assert code.prompt.startswith(
        "Write a Python function `total(xs: List[int]) -> int` to solve the following problem:\n"
        " Twice the sum of xs.\n>>> total([1, 2])".replace("\n ", "\n")
    )
    assert code.details["program"] == rows.HUMANEVAL["prompt"]
    with pytest.raises(SettingError) as refused:
        read(GOOD, wording="poem")
    assert refused.value.field == "wording"
    told = read(rows.HUMANEVAL, GOOD, wording="function").faults
    assert [fault.row for fault in told] == [2] and "docstring" in str(told[0].message)


BAD: dict[str, tuple[Any, str]] = {
    "no answer": ({"prompt": "p"}, "row-columns-missing-or-null"),
    "no prompt": ({"text": "p"}, "row-columns-missing-or-of-sets"),
    "no entry point": ({"prompt": "p", "test": "t"}, "row-columns-missing"),
    "three options": ({k: v for k, v in rows.GPQA.items() if "3" not in k}, "row-columns-missing"),
    "two options alike": (rows.GPQA | {"Incorrect Answer 2": "muon"}, "row-options-the-same"),
    "a prompt that is a number": ({"prompt": 3, "answer": "x"}, "row-value-no-text"),
    "an answer that is a list": ({"prompt": "p", "answer": ["x"]}, "row-value-no-text-or-number"),
    "an answer that is true": ({"prompt": "p", "answer": True}, "row-value-no-text-or-number"),
    "an id that is an object": (GOOD | {"id": {}}, "row-value-no-text-or-number"),
    "a long id": (GOOD | {"id": "x" * 201}, "row-id-length"),
    "an empty prompt": ({"prompt": " ", "answer": "x"}, "row-value-empty"),
    "an empty answer": ({"prompt": "p", "answer": ""}, "row-truth-empty"),
    "an answer nobody compares": ({"prompt": "p", "answer": "x" * 501}, "row-truth-too-long"),
    "an id used before": (GOOD, "row-id-used"),
    "half a character": (b'{"prompt": "\\ud800", "answer": "x"}', "row-value-damaged"),
    "a NUL in a text": (b'{"prompt": "a\\u0000", "answer": "x"}', "row-value-damaged"),
    "a NUL byte": (b'{"prompt": "a\0", "answer": "x"}', "row-nul-byte"),
    "bad UTF-8": (b'{"prompt": "\xff", "answer": "x"}', "row-byte-not-utf-8"),
    "no JSON": (b"prompt,answer", "row-not-json"),
    "JSON of another kind": (b'"prompt"', "row-no-object"),
    "an array": (b'[{"prompt": "p", "answer": "x"}]', "row-is-array"),
    "deep nesting": (b'{"prompt": ' + b"[" * 9_000, "row-nested-too-deeply"),
    "a number of endless digits": (b'{"prompt": ' + b"9" * 9000 + b"}", "row-number-too-long"),
    "a line of 5 MB": ({"prompt": "p" * (5 << 20), "answer": "x"}, "row-line-too-long"),
}


@pytest.mark.parametrize(("bad", "code"), BAD.values(), ids=BAD)
def test_a_bad_row_is_told_with_its_number_and_the_good_ones_still_run(bad: Any, code: str) -> None:
    loaded = read(GOOD, b"", bad, {"prompt": "after", "answer": "1"})
    assert [problem.prompt for problem in loaded.problems] == ["1 + 1 =", "after"]
    assert rows.faults(loaded.faults) == [(3, code)]
    assert len(str(loaded.faults[0].message)) < 300


def test_what_is_wrong_names_the_column_and_the_place_in_it() -> None:
    for row, told in (
        ({"text": "p"}, say("row-column-and-column", columns="'prompt'", column="'answer'")),
        ({"prompt": "p"}, "'answer'"),
    ):
        assert read(GOOD, row).faults[0].message.values["columns"] == told  # type: ignore[union-attr]
    bad = b'{"prompt": "\xff", "answer": "x"}'
    assert read(GOOD, bad).faults[0].message == say("row-byte-not-utf-8", byte="13")
    long = {"prompt": "p", "answer": "x" * 501}
    too_long = say("row-truth-too-long", column="'answer'", length=501, most=500)
    assert read(GOOD, long).faults[0].message == too_long


def test_a_file_without_a_good_row_is_refused_with_its_first_faults() -> None:
    with pytest.raises(SettingError) as refused:
        read(b"a", b"b", b"c", b"d")
    assert rows.codes(refused.value.message) == [
        "set-rows-unusable",
        "set-fault-after-fault",
        "set-fault-after-fault",
        "set-fault",
        *["row-not-json", "json-value-missing"] * 3,
    ]
    said = str(refused.value)
    assert said.index("row 1: ") < said.index("row 2: ") < said.index("row 3: ")
    assert "row 4" not in said and refused.value.field == "problem_set"
    for nothing in (b"", b" \n\n", b"\xef\xbb\xbf"):
        with refuses("set-empty", "problem_set", name="set"):
            read_problem_set(nothing, "set")


def test_what_editors_put_around_lines_does_no_harm() -> None:
    data = b"\xef\xbb\xbf" + rows.lines(GOOD, {"prompt": "a\u2028b", "answer": "1"}, b"x")
    loaded = read_problem_set(data.replace(b"\n", b"\r\n") + b"\n\n", "set")
    assert [problem.id for problem in loaded.problems] == ["sum", "row-2"]
    assert [fault.row for fault in loaded.faults] == [3]


def test_numbers_of_rows_and_faults_are_limited_and_it_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = [{"prompt": str(n), "answer": "1"} for n in range(30)]
    monkeypatch.setattr(problems, "MOST_PROBLEMS", 10)
    loaded = read(*many)
    assert len(loaded.problems) == 10 and loaded.faults[-1].row == 11
    monkeypatch.setattr(problems, "MOST_ROWS", 5)
    assert len(read(*many).problems) == 5 and read(*many).faults[-1].row == 6
    monkeypatch.setattr(problems, "MOST_ROWS", 1000)
    monkeypatch.setattr(problems, "MOST_FAULTS", 4)
    faults = read(*[b"x"] * 50, GOOD).faults
    assert len(faults) == 5 and rows.faults(faults)[-1] == (5, "rows-not-told")
    monkeypatch.setattr(problems, "LARGEST_FILE", 100)
    with refuses("set-too-large", "problem_set", most=0):
        read(*many)


def test_a_limit_takes_the_first_good_problems_and_reads_no_further() -> None:
    loaded = read(b"x", GOOD, b"y", limit=1)
    assert [problem.id for problem in loaded.problems] == ["sum"]
    assert [fault.row for fault in loaded.faults] == [1]
    for limit in (0, -1, True, 1.5):
        with refuses("set-limit", "limit", limit=repr(limit)):
            read(GOOD, limit=limit)


def test_files_load_by_their_names_and_others_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_bytes(rows.lines(GOOD, b"x"))
    loaded = load_problem_set(str(file))
    assert loaded.name == "mine" and len(loaded.problems) == 1
    assert isinstance(loaded.faults[0], Fault)
    for source in (str(tmp_path), str(tmp_path / "none.jsonl"), "nothing", "", "a\0b", "/dev/zero"):
        with pytest.raises(SettingError) as refused:
            load_problem_set(source)
        assert refused.value.field == "problem_set"
        assert rows.codes(refused.value.message) in (["set-unknown"], ["set-no-file-name"])


class Rows(list[Any]):
    """A split as the `datasets` package gives it: rows, and what kind of files they were read from."""

    def __init__(self, *rows: Any, kind: str = "json") -> None:
        super().__init__(rows)
        self.info = types.SimpleNamespace(builder_name=kind)


class Hub:
    """Stands in for the `datasets` package: what is asked of it, and rows or an error."""

    def __init__(self, answer: Any) -> None:
        self.answer, self.asked = answer, ()

    def load_dataset(self, *arguments: Any, **options: Any) -> Any:
        self.asked = (*arguments, options)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def hub(monkeypatch: pytest.MonkeyPatch, answer: Any) -> Hub:
    stand_in = Hub(answer)
    module = types.ModuleType("datasets")
    module.load_dataset = stand_in.load_dataset  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "datasets", module)
    return stand_in


@pytest.mark.parametrize(
    "name", ["MATH500", "math-500", "GSM8K", "GPQA", "HumanEval", "AlpacaEval"]
)
def test_known_sets_come_from_the_hub(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {key.upper(): value for key, value in vars(rows).items() if isinstance(value, dict)}
    stand_in = hub(monkeypatch, [known[name.upper().replace("-", "")], {"broken": 1}])
    loaded = load_problem_set(name)
    assert loaded.name in PUBLISHED and len(loaded.problems) == 1
    assert [fault.row for fault in loaded.faults] == [2]
    source = PUBLISHED[loaded.name].hub
    assert source is not None and stand_in.asked[:2] == (source.path, source.config)
    assert stand_in.asked[2]["split"] == source.split
    assert "trust_remote_code" not in stand_in.asked[2]


def test_any_set_of_the_hub_loads_with_guessed_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    test = [{"question": "q?", "final_answer": 7}, {"question": "r?", "answer": "8"}, rows.GSM8K]
    stand_in = hub(monkeypatch, {"train": [GOOD], "test": test})
    loaded = load_problem_set("hub:someone/sums:hard")
    assert stand_in.asked[:2] == ("someone/sums", "hard")
    assert [problem.answer for problem in loaded.problems] == ["7", "8", "42"]
    assert loaded.problems[0].prompt.startswith("Can you solve the following math problem? q?")


def test_a_public_set_is_no_folder_here_and_takes_nobodys_login(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stand_in = hub(monkeypatch, {"test": Rows({"question": "q?", "answer": 7})})
    assert load_problem_set("hub:someone/sums", public=True).problems
    assert stand_in.asked[-1]["token"] is False
    load_problem_set("hub:someone/sums")
    assert "token" not in stand_in.asked[-1]
    stand_in.answer = [rows.GSM8K]
    assert load_problem_set("GSM8K", public=True).problems
    assert stand_in.asked[-1]["token"] is False
    for name in (tmp_path, "assets/models/pocket", "../secrets", "~/secrets", "a/b/c"):
        with refuses("set-no-hub-name", "problem_set", name=repr(str(name))):
            load_problem_set(f"hub:{name}", public=True)


@pytest.mark.parametrize("kind", ["webdataset", "pandas", "hdf5"])
def test_for_visitors_no_files_are_read_but_tables_and_texts(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    class Unread(Rows):
        def __iter__(self) -> Any:
            raise AssertionError("nothing of it may be read")

    hub(monkeypatch, {"test": Unread(kind=kind)})
    with refuses("set-no-table", "problem_set", name="someone/pickles"):
        load_problem_set("hub:someone/pickles", public=True)


def test_a_set_on_the_hub_without_problems_is_given_up_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = 0

    def endless() -> Iterator[dict[str, str]]:
        nonlocal read
        while True:
            read += 1
            yield {"picture": "none"}

    hub(monkeypatch, {"test": endless()})
    with rows.unusable("row-has-picture"):
        load_problem_set("hub:someone/pictures")
    assert read == MOST_UNUSABLE_ON_HUB + 1
    mixed = itertools.chain([{"question": "q?", "answer": 7}], endless())
    hub(monkeypatch, {"test": mixed})
    found = load_problem_set("hub:someone/pictures")
    last = say("rows-no-problems", rows=MOST_UNUSABLE_ON_HUB)
    assert len(found.problems) == 1
    assert found.faults[-1].message == say("rows-not-read", reason=last)


@pytest.mark.parametrize("name", ["hub:someone/sums", "GSM8K"])
def test_a_set_that_is_not_wanted_any_more_is_read_no_further(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    asked = 0

    def go_on() -> bool:
        nonlocal asked
        asked += 1
        return asked < 4

    endless = itertools.repeat(rows.GSM8K)
    hub(monkeypatch, {"test": endless} if name.startswith("hub") else endless)
    with refuses("set-too-slow", "problem_set"):
        load_problem_set(name, go_on=go_on)
    assert asked == 4


def test_a_problem_too_long_for_any_model_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    long = {"prompt": "x" * ((1 << 20) + 1), "answer": "1"}
    hub(monkeypatch, {"test": [long, {"prompt": "x", "answer": "1"}]})
    found = load_problem_set("hub:someone/books")
    assert len(found.problems) == 1
    assert rows.faults(found.faults) == [(1, "row-value-too-long")]


@pytest.mark.slow
def test_a_local_folder_loads_through_the_real_package(tmp_path: Path) -> None:
    pytest.importorskip("datasets")
    (tmp_path / "test.jsonl").write_bytes(rows.lines(GOOD) + b"\n")
    loaded = load_problem_set(f"hub:{tmp_path}")
    assert [problem.id for problem in loaded.problems] == ["sum"]


def test_a_hub_that_cannot_be_reached_or_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    hub(monkeypatch, ConnectionError("no route to huggingface.co\nand more"))
    for source in ("hub:someone/sums", "GPQA"):
        reason = "ConnectionError: no route to huggingface.co"
        with refuses("set-not-loaded", "problem_set", reason=reason):
            load_problem_set(source)
        with refuses("set-not-loaded-for-visitor", "problem_set", reason="ConnectionError"):
            load_problem_set(source, public=True)
    monkeypatch.setitem(sys.modules, "datasets", None)
    with refuses("set-needs-datasets", "problem_set"):
        load_problem_set("MATH500")
    for source in ("MATH500", "hub:someone/sums"):
        with refuses("set-not-loaded-by-server", "problem_set"):
            load_problem_set(source, public=True)  # no visitor can install anything
    with refuses("set-name-missing", "problem_set"):
        load_problem_set("hub:")
    hub(monkeypatch, {})
    with refuses("set-without-rows", "problem_set", name="someone/nothing"):
        load_problem_set("hub:someone/nothing")


def test_no_message_quotes_a_files_text() -> None:
    data = b'{"prompt": "p", "password": "hunter2"}\nhunter2'
    with pytest.raises(SettingError) as refused:
        read_problem_set(data, "set")
    assert "hunter2" not in str(refused.value)
    assert json_lines.LONGEST_LINE < json_lines.LARGEST_FILE


def test_a_line_of_very_many_values_is_refused_before_they_are_made_and_brackets_in_text_are_none() -> (
    None
):
    dense = b'{"prompt": "p", "answer": 1, "a": [' + b"[]," * 300_000 + b"[]]}\n"
    text = b'{"prompt": "' + b'[1, 2]\\"' * 20_000 + b'", "answer": 1}\n'
    began = time.process_time()
    loaded = read_problem_set(dense * 10 + text, "set")
    assert time.process_time() - began < 2.0  # each of them alone took a second
    assert [fault.row for fault in loaded.faults] == list(range(1, 11))
    assert loaded.faults[0].message == say("row-too-many-values", most=10_000)
    assert len(loaded.problems[0].prompt) == 140_000


def test_very_many_blank_lines_are_read_no_further_than_a_set_may_be() -> None:
    began = time.process_time()
    with rows.unusable("rows-not-read"):
        read_problem_set(b"\n" * (16 << 20) + b"x", "set")
    assert time.process_time() - began < 2.0


def test_a_key_that_is_there_twice_is_a_fault() -> None:
    loaded = read(GOOD, b'{"prompt": "a?", "answer": "5", "answer": "6"}')
    assert len(loaded.problems) == 1
    assert rows.faults(loaded.faults) == [(2, "row-same-key-twice")]


@pytest.mark.parametrize("answer", ["NA", "n/a", "nan", "None", "null", "-", float("nan")])
def test_what_stands_for_no_answer_is_none(answer: object) -> None:
    assert read({"prompt": "p", "answer": answer}).problems[0].answer is None
    choice = {"question": "q", "choices": ["x", "None"], "answer": answer}
    assert read(choice).problems[0].answer == ("B" if answer == "None" else None)


def test_rows_that_ask_the_same_are_kept_and_told() -> None:
    loaded = read({"prompt": "p", "answer": "1"}, GOOD, {"prompt": "p", "answer": "2"})
    assert len(loaded.problems) == 3 and loaded.repeats == ((3, 1),)
