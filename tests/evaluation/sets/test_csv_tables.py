"""Tables in text: with names or without, and with what spreadsheets and editors do to them."""

from powerviz.evaluation.sets.problems import read_problem_set
from powerviz.messages import say
from tests.evaluation.sets import rows
from tests.refusals import refuses

MMLU = (
    b'"Grass, said\nthe poet?",red,green,blue,white,B\n"Sky, ""clear""?",red,green,blue,white,C\n'
)


def test_a_multiple_choice_without_a_line_of_names_is_read_as_it_is_published() -> None:
    for data in (MMLU, MMLU.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + MMLU):
        found = read_problem_set(data, "set")
        assert [problem.answer for problem in found.problems] == ["B", "C"]
        assert found.problems[1].prompt.endswith(
            'Sky, "clear"?\n\nA) red\nB) green\nC) blue\nD) white'
        )
        assert rows.codes(found.kind)[0] == "set-is-choice-table" and not found.faults


def test_a_table_without_known_names_is_refused_and_not_read_as_something_else() -> None:
    for data in (b"What is 1+1?,2\nAnd 2+2?,4\n", b"frage\tantwort\n1+1?\t2\n", MMLU + b"a,b\n"):
        with refuses("set-columns-without-names", "problem_set", name="set"):
            read_problem_set(data, "set")


def test_lists_in_cells_are_read_however_they_are_spelt_or_refused() -> None:
    head = b"question,choices,answer\n"
    for cell in (b"\"['a', 'b']\"", b'"[""a"", ""b""]"', b'"A) a B) b"'):
        found = read_problem_set(head + b"q," + cell + b",1\n", "set")
        assert found.problems[0].answer == "B" and "B) b" in found.problems[0].prompt
    for cell, code in (
        (b"\"['a' 'b']\"", "row-options-without-commas"),
        (b"a or b", "row-options-no-list"),
    ):
        with rows.unusable(code):
            read_problem_set(head + b"q," + cell + b",1\n", "set")
    with rows.unusable("row-answer-ambiguous"):
        read_problem_set(head + b"q,\"['1', '0']\",1\n", "set")


def test_what_is_saved_by_other_programs_is_read_or_told() -> None:
    for data in (
        b"\xef\xbb\xbfquestion,answer\r\nq,1\r\n\r\nr,2\r\n",
        b"question,answer\rq,1\rr,2\r",
        b"Question\tAnswer\nq\t1\nr\t2\n",
        b",question,answer\n0,q,1\n1,r,2\n",
    ):
        assert [p.answer for p in read_problem_set(data, "set").problems] == ["1", "2"]
    text = "question,answer\nq \xe9,1\nr,2\n"
    found = read_problem_set(text.encode("cp1252"), "set")
    assert rows.faults(found.faults) == [(2, "row-value-damaged")]
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        with refuses("set-of-another-kind", what=say("set-kind-not-utf-8")):
            read_problem_set(text.encode(encoding), "set")
    with rows.unusable("row-columns-of-same-name"):
        read_problem_set(b"question,answer,answer\nq,1,2\n", "set")


def test_a_quotation_mark_that_is_not_closed_is_told_with_its_line() -> None:
    head = b"question,answer\n1+1?,2\n"
    for rest in (b'"2+2?, 4\n3+3?,6\n4+4?,8\n', b'2+2?,"4\n3+3?,6\n'):
        found = read_problem_set(head + rest, "set")
        assert [problem.answer for problem in found.problems] == ["2"]
        (fault,) = found.faults
        assert (fault.row, fault.message) == (3, say("row-quotation-not-closed", line="3"))
    (fault,) = read_problem_set(head + b'"2+2?, 4\n3+3?,6\n"4+4?",8\n', "set").faults
    assert (fault.row, fault.message) == (3, say("row-quotation-does-not-match", lines=3))
    whole = read_problem_set(head + b'"2 +\n2?","4"\n', "set")
    assert not whole.faults and whole.problems[1].answer == "4"
