"""What counts as the answer in a text, and which answers mean the same, whatever they hold."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from powerviz.grading import answers
from powerviz.grading.answers import equivalent, extract_answer, slow_to_compare
from powerviz.grading.mathematics import asking, equivalence_worker
from powerviz.grading.mathematics.normalisation import formula
from tests.covers import by_night, in_turn

# Extraction.


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (r"\boxed{5}", "5"),
        (r"so it is \boxed{ 5 }.", "5"),
        (r"$\boxed{\frac{1}{2}}$", r"\frac{1}{2}"),
        (r"\boxed{\sqrt{\frac{a}{b}}} and so on", r"\sqrt{\frac{a}{b}}"),
        (r"\boxed{1} or rather \boxed{2}", "2"),
        (r"\boxed{1} The answer is 3, from 4.", "1"),
        (r"\boxed{a \boxed{b} c}", "b"),
        (r"\boxed{2} then \boxed{3", "2"),
        (r"\boxed{\frac{1}{2} then \boxed{7}", "7"),
        (r"\boxed{2} then \boxed{}", "2"),
        (r"}} \boxed{2} {{", "2"),
    ],
)
def test_the_last_box_is_the_answer(text: str, answer: str) -> None:
    assert extract_answer(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (r"\boxed{7", "7"),
        (r"\boxed{7 The answer is 8.", "8"),
        (r"\boxed{} The answer is 8.", "8"),
        (r"\boxed{ } 9", "9"),
        (r"\boxed 6", "6"),
        (r"\boxed{", None),
    ],
)
def test_a_box_that_is_empty_or_never_closes_does_not_count(text: str, answer: str | None) -> None:
    assert extract_answer(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The answer is 5", "5"),
        ("the answer is 5.", "5"),
        ("THE ANSWER IS: 5", "5"),
        ("The final answer is:5!", "5"),
        ("The answer is 3.5.", "3.5"),
        ("The answer is 3.5", "3.5"),
        ("The answer is 3.5. There are 7 left.", "3.5"),
        ("The answer is 5 .", "5"),
        ("The answer is\n12\n", "12"),
        ("The answer is 12\r\nand 7 more", "12"),
        ("The answer is $\\frac{1}{2}$.", "\\frac{1}{2}"),
        ("The answer is **42**.", "42"),
        ("The answer is Ben. He has 3.", "Ben"),
        ("The answer is 3. No, the answer is 4. Of 9.", "4"),
        ("The answer is 12, so the answer is 13.", "13"),
        ("The answer is 5. The answer is ", "5"),
        ("The answer is x = 3? Or 4?", "x = 3"),
    ],
)
def test_else_what_is_said_last_to_be_the_answer(text: str, answer: str) -> None:
    assert extract_answer(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("3 and 4 make 7", "7"),
        ("it is -7 degrees", "-7"),
        ("it is −7 degrees", "−7"),
        ("2 = 10-8", "8"),
        ("f(x)-3", "3"),
        ("in all 1,234,567 people", "1,234,567"),
        ("1, 2, 3", "3"),
        ("it costs 3.50.", "3.50"),
        ("it costs .5 each", ".5"),
        ("it costs $12.", "12"),
        ("which is 3/4 of it", "3/4"),
        ("-3/4", "-3/4"),
        ("50% of it", "50%"),
        ("The answer isn't 5, it is 6", "6"),
        ("The answer is.\n42", "42"),
        ("My answers: 1 and 2", "2"),
    ],
)
def test_else_the_last_number_is_the_answer(text: str, answer: str) -> None:
    assert extract_answer(text) == answer


@pytest.mark.parametrize("text", ["", " ", "\n", "no idea", "The answer is", "...", "-", "½", "{}"])
def test_a_text_without_any_of_these_has_no_answer(text: str) -> None:
    assert extract_answer(text) is None


pieces = st.lists(
    st.sampled_from(
        [
            "\\boxed{",
            "{",
            "}",
            "The answer is",
            ":",
            " ",
            "\n",
            ".",
            "-",
            "−",
            "1",
            "23",
            ",",
            "/",
            "$",
        ]
    )
    | st.text(max_size=5)
).map("".join)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(text=pieces)
def test_extraction_takes_any_text(text: str) -> None:
    answer = extract_answer(text)
    assert answer is None or (answer in text and answer == answer.strip() != "")


@settings(derandomize=True, max_examples=100, deadline=None)
@given(text=pieces, number=st.integers(0, 10**9))
def test_a_box_at_the_end_is_the_answer_whatever_comes_before(text: str, number: int) -> None:
    assert extract_answer(f"{text} \\boxed{{{number}}}") == str(number)


@settings(derandomize=True, max_examples=100, deadline=None)
@given(number=st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_a_number_in_words_is_found_whole(number: object) -> None:
    assert extract_answer(f"so we get {number} in all") == str(number)


@pytest.mark.parametrize(
    "piece",
    by_night(  # Those by night are half a million letters; `test_seconds` has as much by day.
        [
            "\\boxed{",
            "{",
            "}",
            "answer is ",
            "answer is\n",
            "answer is a",
            " ",
            "1",
            "1,",
            ",123",
            "-",
            ".",
            "x",
        ],
        ["{", "}", " ", "1", "-", ".", "x"],
    ),
)
def test_extraction_takes_no_longer_than_a_long_text_deserves(piece: str) -> None:
    before = time.perf_counter()
    for text in (piece * 50_000, "answer is" + piece * 50_000, "\\boxed{" + piece * 50_000 + "}"):
        extract_answer(text)
    assert time.perf_counter() - before < 5


# Equivalence.


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        ("5", "5"),
        ("1/2", "0.5"),
        (".5", "1/2"),
        ("\\frac{1}{2}", "0.5"),
        ("\\frac12", "1/2"),
        ("1,000", "1000"),
        ("12", "12.0"),
        ("$5$", "5"),
        (" 5. ", "5"),
        ("**5**", "5"),
        ("−5", "-5"),
        ("x+1", "1+x"),
        ("ab", "ba"),
        ("(x-1)(x+1)", "x^2-1"),
        ("3^{2}", "9"),
        ("x=5", "5"),
        ("50\\%", "50"),
        ("\\{1,2\\}", "\\{2,1\\}"),
        ("Ben", "ben"),
        ("NEW YORK", "New York"),
        ("Straße", "STRASSE"),
    ],
)
def test_answers_that_mean_the_same_are_equivalent(answer: str, truth: str) -> None:
    assert equivalent(answer, truth)
    assert equivalent(truth, answer)


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        ("5", "6"),
        ("5", "-5"),
        ("0.5", "1/3"),
        ("1,000", "1"),
        ("x", "y"),
        ("x+1", "x-1"),
        ("(1,2)", "(2,1)"),
        ("listen", "silent"),
        ("east", "seat"),
        ("two words", "words two"),
        ("Ben", "5"),
        ("", "5"),
        ("$", "5"),
        (".", "5"),
    ],
)
def test_answers_that_mean_something_else_are_not_equivalent(answer: str, truth: str) -> None:
    assert not equivalent(answer, truth)
    assert not equivalent(truth, answer)


@pytest.mark.parametrize("truth", ["5", "", "None", "none"])
def test_no_answer_is_never_right(truth: str) -> None:
    assert not equivalent(None, truth)


@settings(derandomize=True, max_examples=100, deadline=None)
@given(answer=st.text())
def test_every_answer_is_equivalent_to_itself(answer: str) -> None:
    assert equivalent(answer, answer)


def test_very_long_answers_are_right_only_letter_by_letter() -> None:
    long = "1+" * 100_000 + "1"
    assert equivalent(long, long)
    assert not equivalent(long, "100001")
    assert not equivalent("100001", long)
    assert not equivalent("(" * 1000, ")" * 1000)


HOSTILE = [
    "9**9**9**9",
    "9^9^9^9",
    "\\frac{",
    "\\frac{1}{0}",
    "(((((",
    ")" * 400,
    "}{",
    "$$$",
    "\\",
    "\\boxed{",
    "__import__('os').system('true')",
    "\x00",
    "\ud800",
    "5\n\n6",
    "5\r6",
    "True\n",
    '["5", "5"]\n["5", "5"]',
    "\u202e5",
    "1e999999999",
    "9" * 499,
]
# What keeps computer algebra busy for ever though no number in it is large.
ENDLESS = [
    r"\prod_{i=1}^{9999} \frac{i^{200}+1}{i^{199}+3}",
    r"\lim_{x\to 0} x^{x^{x^{x^{x}}}}",
]
UNWRITABLE = [
    "9^{9^{9^{9}}}",
    "9!!!!",
    "9!!!",
    "10^{1000000000}",
    "(2^{100})!",
    r"\frac{1}{9^{99999999}}",
    r"\log(9^{99999999})",
    r"\binom{99999999}{4999999}",
    r"\prod_{i=1}^{999999} i",
    "(x+1)^{99999}",
    "(" * 20 + "1" + ")" * 20,
]
LARGE_BUT_HONEST = [
    ("2^{2^3}", "256", True),
    ("10^{100000}", "100^{50000}", True),
    ("5!", "120", True),
    (r"\binom{10}{3}", "120", True),
    ("1000!", "3", False),
    (r"(\sqrt{2}+1)^{99999}", "5", False),
    ("(x+1)^{2}", "x^2+2x+1", True),
    ("((((1))))", "1", True),
    ("x^{999999999}", "x", False),
]


THREADS = ["main thread", "worker thread"]


@pytest.fixture(params=THREADS)
def pool(request: pytest.FixtureRequest) -> Iterator[ThreadPoolExecutor | None]:
    if request.param == "main thread":
        yield None
        return
    with ThreadPoolExecutor(1) as pool:
        yield pool


def compared(pool: ThreadPoolExecutor | None, answer: str, truth: str) -> bool:
    """`equivalent`, in this thread or in another."""
    if pool is None:
        assert threading.current_thread() is threading.main_thread()
        return equivalent(answer, truth)
    return pool.submit(equivalent, answer, truth).result()


def test_hostile_answers_are_wrong_and_nothing_worse(pool: ThreadPoolExecutor | None) -> None:
    for hostile in HOSTILE:
        before = time.perf_counter()
        assert not compared(pool, hostile, "-1234"), hostile
        assert not compared(pool, "-1234", hostile), hostile
        assert time.perf_counter() - before < 10, hostile
        assert compared(pool, "1234.0", "1,234"), f"after {hostile!r}"


@pytest.mark.parametrize(("endless", "pool"), in_turn(ENDLESS, THREADS), indirect=["pool"])
def test_an_endless_comparison_is_stopped(
    pool: ThreadPoolExecutor | None, endless: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.forget()
    equivalent("x+1", "1+x")  # the process is there
    monkeypatch.setattr(asking, "SECONDS_TO_COMPARE", 1.0)
    before = time.perf_counter()
    assert not compared(pool, endless, "5")
    assert time.perf_counter() - before < 10  # on a busy machine it has several turns
    with monkeypatch.context() as patient:
        patient.setattr(asking, "SECONDS_TO_COMPARE", 30.0)  # for a process that begins anew
        assert compared(pool, "2x+1", "1+2x")
    before = time.perf_counter()
    assert not compared(pool, endless, "5")  # and is remembered
    assert time.perf_counter() - before < 0.9


@pytest.mark.parametrize("answer", UNWRITABLE)
def test_numbers_nobody_could_write_down_are_refused_before_they_are_computed(answer: str) -> None:
    equivalent("1.5", "3/2")  # the process is there
    assert answers.compared(answer, "5") is None
    assert answers.compared("5", answer) is None
    assert equivalent(answer, answer) and not equivalent(answer, "5")
    took = time.process_time()
    assert equivalence_worker.compare(formula(answer), "5") is None
    assert time.process_time() - took < 2


@pytest.mark.parametrize(("answer", "truth", "same"), LARGE_BUT_HONEST)
def test_large_numbers_that_can_be_written_down_are_compared(
    answer: str, truth: str, same: bool
) -> None:
    assert answers.compared(answer, truth) is same


def test_one_endless_comparison_keeps_nobody_else_waiting() -> None:
    asking.forget()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda pair: asking.ask("same", *pair), [("x+2", "2+x"), ("x+4", "4+x")]))
        slow = pool.submit(answers.compared, ENDLESS[0], "7")
        time.sleep(0.2)
        assert equivalent("y+x", "x+y")
        assert not slow.done()
        assert slow.result() is None


def test_a_right_answer_is_slow_by_its_work_and_not_by_the_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slow_to_compare.cache_clear()
    for quick in (r"\frac{x}{2}+\sqrt{3}", "12", "Tuesday", "9:40", "(1, 2)", r"\text{(B)}"):
        assert not slow_to_compare(quick)
    assert slow_to_compare(ENDLESS[0])
    slow_to_compare.cache_clear()
    # On a machine so busy that the process gets nothing of it, nobody is to blame.
    monkeypatch.setattr(asking._Comparer, "reply", lambda *question: "slow")
    assert not slow_to_compare(ENDLESS[0])
    slow_to_compare.cache_clear()


def test_many_threads_can_compare_at_once() -> None:
    pairs = [(f"{number}.0", str(number + number % 2)) for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        verdicts = list(pool.map(lambda pair: equivalent(*pair), pairs))
    assert verdicts == [number % 2 == 0 for number in range(40)]


@pytest.mark.parametrize(
    ("answer", "truth", "same"),
    [
        ("1:10", "1:10", True),
        ("07:05", "7:05", True),
        ("1:10", "2:20", False),
        ("3:40", "340", False),
    ],
)
def test_a_time_of_day_is_no_ratio(answer: str, truth: str, same: bool) -> None:
    assert equivalent(answer, truth) is same
