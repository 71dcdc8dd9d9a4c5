"""Files as they are published: in several forms, packed or not, and some that are traps."""

import csv
import gzip
import io
import json
import random
import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.sets import row_files
from powerviz.evaluation.sets.problems import ProblemSet, load_problem_set, read_problem_set
from powerviz.messages import say
from powerviz.units import MEGABYTE
from tests.covers import by_night
from tests.evaluation.sets import rows
from tests.refusals import refuses

Row = dict[str, Any]
LISTED = "Which is lightest?\n\nA) proton\nB) electron\nC) muon\nD) tau"


def as_lines(*given: Row) -> bytes:
    return rows.lines(*given)


def as_array(*given: Row) -> bytes:
    return json.dumps(given).encode()


def as_pretty_array(*given: Row) -> bytes:
    return b"\xef\xbb\xbf" + json.dumps(given, indent=2, ensure_ascii=False).encode() + b"\n"


def as_csv(*given: Row, delimiter: str = ",") -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(given[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(given)
    return text.getvalue().encode()


def as_spreadsheet_csv(*given: Row) -> bytes:
    return b"\xef\xbb\xbf" + as_csv(*given, delimiter=";")


FORMS = (as_lines, as_array, as_pretty_array, as_csv, as_spreadsheet_csv)
PUBLISHED: dict[str, tuple[Row, str, str, str | None]] = {
    "MATH500": (rows.MATH500, "math", "math", "\\frac{5}{6}"),
    "GSM8K": (rows.GSM8K, "math", "math", "42"),
    "question and answer": ({"question": "1 + 1?", "answer": "2"}, "math", "math", "2"),
    "BIG-bench": ({"input": "1 + 1?", "target": "2"}, "math", "math", "2"),
    "AIME": (
        {"ID": "2024-I-1", "Problem": "1 + 1?", "Solution": "So $\\boxed{002}$.", "Answer": "2"},
        "math", "math", "2",
    ),
    "MATH": (
        {"problem": "1 + 1?", "level": "Level 1", "type": "Algebra",
         "solution": "It is $\\boxed{1}$ and $\\boxed{1}$, so $\\boxed{\\frac{4}{2}}$."},
        "math", "math", "\\frac{4}{2}",
    ),
    "GPQA": (rows.GPQA, "choice", "choice", None),
    "a letter behind a prompt": ({"prompt": LISTED, "answer": "(B)"}, "raw", "choice", "B"),
    "a letter for a question": ({"question": LISTED, "answer": "B"}, "choice", "choice", "B"),
    "HumanEval": (rows.HUMANEVAL, "raw", "code", None),
    "AlpacaEval": (rows.ALPACAEVAL | {"generator": "x"}, "raw", "none", None),
    "prompt and answer": (rows.PLAIN, "raw", "math", "2"),
}  # fmt: skip


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@pytest.mark.parametrize("name", PUBLISHED)
def test_published_files_load_as_they_are(
    name: str, form: Callable[..., bytes], packed: bool
) -> None:
    row, template, grading, answer = PUBLISHED[name]
    data = form(row, {**row, **({"id": "two"} if "id" in row else {})} | _other_id(row))
    loaded = read_problem_set(gzip.compress(data) if packed else data, "set")
    assert not loaded.faults and len(loaded.problems) == 2
    assert (rows.codes(loaded.kind)[0] == "set-is-gzipped") == packed
    (one,) = loaded.understood
    assert (one.template, one.grading, one.rows) == (template, grading, 2)
    for problem in loaded.problems:
        assert problem.grading == grading
        assert answer is None or problem.answer == answer
        assert template != "math" or problem.prompt.startswith("Can you solve")
        assert template != "choice" or problem.prompt.startswith("Answer the following multiple")


def _other_id(row: Row) -> Row:
    ids = [name for name in ("unique_id", "Record ID", "task_id", "ID") if name in row]
    return {name: "other" for name in ids}


def test_the_same_set_is_the_same_whatever_it_is_written_in() -> None:
    given = [rows.PLAIN, {"prompt": 'a "b",\n;c', "answer": "3", "id": "x", "family": "é"}]
    expected = read_problem_set(as_lines(*given), "set").problems
    for form in FORMS:
        found = read_problem_set(form(*given), "set").problems
        assert [(p.prompt, p.answer, p.id, p.details) for p in found] == [
            (p.prompt, p.answer, p.id, p.details) for p in expected
        ]


def test_options_in_a_list_of_their_own_are_listed_and_their_letter_is_the_truth() -> None:
    options = ["proton", "electron", "muon"]
    for right in ("B", 1, "electron"):
        row = {"question": "Lightest?", "choices": options, "answer": right}
        (problem,) = read_problem_set(as_lines(row), "set").problems
        assert problem.answer == "B" and problem.grading == "choice"
        assert problem.prompt.endswith("Lightest?\n\nA) proton\nB) electron\nC) muon")
    for row, code in (
        ({"question": "q", "choices": options, "answer": "D"}, "row-answer-no-option"),
        ({"question": "q", "choices": options * 4, "answer": "A"}, "row-number-of-options"),
        ({"question": "q", "choices": [1, 2], "answer": 1}, "row-options-no-list"),
    ):
        with rows.unusable(code):
            read_problem_set(as_lines(row), "set")


def test_an_answer_without_the_mark_is_a_fault_only_among_answers_that_have_it() -> None:
    bare = {"question": "q", "answer": "42"}
    loaded = read_problem_set(as_lines(rows.GSM8K, bare), "set")
    (fault,) = loaded.faults
    assert (fault.row, fault.message) == (2, say("row-answer-without-mark", mark="'####'"))
    assert not read_problem_set(as_lines(bare, bare), "set").faults


def test_a_solution_without_a_box_or_an_unknown_answer_is_told_or_left_open() -> None:
    loaded = read_problem_set(
        as_csv({"question": "q", "answer": "1"}, {"question": "r", "answer": ""}), "set"
    )
    assert [problem.answer for problem in loaded.problems] == ["1", None]
    long = {"problem": "q", "solution": "word " * 200}
    with rows.unusable("row-solution-without-box"):
        read_problem_set(as_lines(long), "set")


def faults(data: bytes) -> list[tuple[int, str]]:
    return rows.faults(read_problem_set(data, "set").faults)


def test_a_bad_row_of_any_form_is_told_and_the_others_are_read() -> None:
    good, also = b'{"prompt": "p", "answer": "1"}', b'{"prompt": "q", "answer": "2"}'
    bad = {
        b"[%s, {broken}, %s]": "row-not-json",
        b"[%s, 3, %s]": "row-no-object",
        b'[%s, {"prompt": "]},{"}, %s]': "row-columns-missing-or-null",
        b"[%s, [1, 2], %s]": "row-is-array",
        b"[%s, , %s]": "row-not-json",
        b'[%s, {"prompt": "' + b"x" * (2 << 20) + b'"}, %s]': "row-too-long",
        b'[%s, {"prompt": ' + b"[" * 9000 + b"]" * 9000 + b"}, %s]": "row-nested-too-deeply",
    }
    for shape, code in bad.items():
        loaded = read_problem_set(shape % (good, also), "set")
        assert [problem.prompt for problem in loaded.problems] == ["p", "q"], shape[:30]
        assert rows.faults(loaded.faults) == [(2, code)]
    assert faults(b"[%s, %s" % (good, also))[-1][1] == "row-array-does-not-end"
    assert faults(b"[%s]\n[%s]" % (good, also))[-1][1] == "row-array-goes-on"
    lines = b'prompt,answer\np,1\nonly one\n\n"q\nr",2\n'
    (fault,) = read_problem_set(lines, "set").faults
    assert (fault.row, fault.message) == (3, say("row-cells-under-names", cells=1, names=2))
    endless = b'prompt,answer\np,1\n"q,2\n' + b"x" * (2 << 20)
    assert faults(endless) == [(3, "row-cell-too-long")]
    assert faults(b"prompt,answer\np,1\n\xff,2\nq,3\n") == [(3, "row-value-damaged")]


def packed(data: bytes) -> bytes:
    """Without the time: a test's name is made of it."""
    return gzip.compress(data, mtime=0)


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"PK\x03\x04abc", ["set-of-another-kind", "set-kind-zip"]),
        (b"PAR1abc", ["set-of-another-kind", "set-kind-parquet"]),
        (b"\xff\xfep\x00", ["set-of-another-kind", "set-kind-not-utf-8"]),
        (b"BZh9", ["set-of-another-kind", "set-kind-bzip2"]),
        (b"%PDF-1.7", ["set-of-another-kind", "set-kind-pdf"]),
        (packed(b""), ["set-empty"]),
        (packed(b"PAR1"), ["set-of-another-kind", "set-kind-parquet"]),
        (packed(as_lines(rows.PLAIN))[:-12], ["set-gzip-damaged"]),
        (b"\x1f\x8bnothing", ["set-gzip-damaged"]),
    ],
)
def test_other_files_are_refused_with_what_they_are(data: bytes, codes: list[str]) -> None:
    with pytest.raises(SettingError) as refused:
        read_problem_set(data, "set")
    assert refused.value.field == "problem_set" and rows.codes(refused.value.message) == codes


def test_a_file_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(row_files, "LARGEST_FILE", 1 << 18)
    line = as_lines(rows.PLAIN) + b"\n"
    bomb = gzip.compress(line * 20_000)
    for data in (bomb, gzip.compress(line) * 6_000):
        with refuses("set-unpacked-too-large", "problem_set", name="set", most=0):
            read_problem_set(data, "set")
    several = gzip.compress(line) + gzip.compress(as_lines({"prompt": "x", "answer": 1}))
    assert len(read_problem_set(several, "set").problems) == 2


@pytest.mark.parametrize("share", by_night([1, 4], [4]))
def test_hostile_files_take_no_longer_than_others_of_their_size(share: int) -> None:
    size = MEGABYTE // 2 // share
    started = time.process_time()
    for data in (
        b"[" + b'"\\"' * size,
        b"[" + b"{" * size,
        b"[" + b"," * size,
        b'prompt,answer\n"' + b'""' * size,
        b"prompt," * size,
        b"[" + b"[" * size + b"]" * size + b"]",
        b"{" + b"," * 10_001 + b'"' + b'\\"' * (size // 2),
        b"{" + b"," * 10_001 + b'"' + b'\\"' * (size // 2) + b"\\",
        b'["' + b'\\"' * (size // 2) + b"\\",
    ):
        with pytest.raises(SettingError):
            read_problem_set(data, "set")
    assert time.process_time() - started < 20 / share, "a mistake of the kind takes minutes"


def test_any_bytes_are_read_or_refused() -> None:
    stream = random.Random(0)
    whole = [form(rows.PLAIN, rows.PLAIN | {"id": "x"}) for form in FORMS]
    whole.append(gzip.compress(whole[0]))
    for _ in range(300):
        data = bytearray(stream.choice(whole))
        for _ in range(stream.randint(1, 4)):
            place = stream.randrange(len(data))
            data[place : place + stream.randint(0, 3)] = stream.randbytes(stream.randint(0, 3))
        try:
            assert isinstance(read_problem_set(bytes(data), "set"), ProblemSet)
        except SettingError as error:
            assert error.field == "problem_set" and len(str(error.message)) < 1500


def test_rows_from_python_are_a_set_too() -> None:
    loaded = load_problem_set([rows.PLAIN, rows.GSM8K])
    assert [problem.answer for problem in loaded.problems] == ["2", "42"]
    wrong: Sequence[Any] = ([], {}, 3, b"x", None)
    for given in wrong:
        with refuses("set-no-list", "problem_set"):
            load_problem_set(given)  # type: ignore[arg-type]
    with rows.unusable("row-no-mapping"):
        load_problem_set(["a question"])  # type: ignore[list-item]
    with refuses("set-no-bytes", "problem_set"):
        read_problem_set("text", "set")  # type: ignore[arg-type]
