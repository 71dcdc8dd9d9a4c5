"""Tables in text: with names or without, and with what spreadsheets and editors do to them."""

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.sets.problems import read_problem_set

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
        assert "without a line of names" in found.kind and not found.faults


def test_a_table_without_known_names_is_refused_and_not_read_as_something_else() -> None:
    for data in (b"What is 1+1?,2\nAnd 2+2?,4\n", b"frage\tantwort\n1+1?\t2\n", MMLU + b"a,b\n"):
        with pytest.raises(SettingError, match="names its columns"):
            read_problem_set(data, "set")


def test_lists_in_cells_are_read_however_they_are_spelt_or_refused() -> None:
    head = b"question,choices,answer\n"
    for cell in (b"\"['a', 'b']\"", b'"[""a"", ""b""]"', b'"A) a B) b"'):
        found = read_problem_set(head + b"q," + cell + b",1\n", "set")
        assert found.problems[0].answer == "B" and "B) b" in found.problems[0].prompt
    for cell, reason in ((b"\"['a' 'b']\"", "commas"), (b"a or b", "no list")):
        with pytest.raises(SettingError, match=reason):
            read_problem_set(head + b"q," + cell + b",1\n", "set")
    with pytest.raises(SettingError, match="may be one of the options or"):
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
    (fault,) = read_problem_set(text.encode("cp1252"), "set").faults
    assert fault.row == 2 and "UTF-8" in fault.message
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        with pytest.raises(SettingError, match="not UTF-8"):
            read_problem_set(text.encode(encoding), "set")
    with pytest.raises(SettingError, match="same name"):
        read_problem_set(b"question,answer,answer\nq,1,2\n", "set")


def test_a_quotation_mark_that_is_not_closed_is_told_with_its_line() -> None:
    head = b"question,answer\n1+1?,2\n"
    for rest in (b'"2+2?, 4\n3+3?,6\n4+4?,8\n', b'2+2?,"4\n3+3?,6\n'):
        found = read_problem_set(head + rest, "set")
        assert [problem.answer for problem in found.problems] == ["2"]
        (fault,) = found.faults
        assert fault.row == 3 and "a quotation mark is not closed" in fault.message
    (fault,) = read_problem_set(head + b'"2+2?, 4\n3+3?,6\n"4+4?",8\n', "set").faults
    assert fault.row == 3 and "over 3 lines, and its quotation marks do not match" in fault.message
    whole = read_problem_set(head + b'"2 +\n2?","4"\n', "set")
    assert not whole.faults and whole.problems[1].answer == "4"
