"""A model small enough to enumerate gives the exact distributions, checked by hand.

The running example is the two-token one of Karan & Du (2025, §3), where p(aa) = 0, p(ab) = .40 and
p(ba) = p(bb) = .25; the rest, .10, is the response that ends at once. Power sampling with α = 2
prefers to begin with a, sampling at temperature 1/2 to begin with b.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

import powerviz as pv
from tests.refusals import refuses

VOCAB = ("a", "b", "$")
TWO_TOKENS: dict[tuple[str, ...], Sequence[float]] = {
    (): (0.40, 0.50, 0.10),
    ("a",): (0.0, 1.0, 0.0),
    ("b",): (0.5, 0.5, 0.0),
}
AB, BA, BB, END = ("a", "b"), ("b", "a"), ("b", "b"), ("$",)


def two_tokens() -> pv.TabularModel:
    return pv.TabularModel(VOCAB, TWO_TOKENS, eos="$", max_len=2)


def coin(prefix: tuple[str, ...]) -> tuple[float, float, float]:
    """After every prefix: a with .5, b with .2, the end with .3."""
    return (0.5, 0.2, 0.3)


def first_token(distribution: Mapping[tuple[str, ...], float], symbol: str) -> float:
    return math.fsum(p for response, p in distribution.items() if response[0] == symbol)


def test_the_distribution_of_the_two_token_example_is_the_one_it_was_made_from() -> None:
    assert two_tokens().distribution() == pytest.approx(
        {AB: 0.40, BA: 0.25, BB: 0.25, END: 0.10}, abs=1e-12
    )


def test_the_power_distribution_is_the_normalised_power_of_whole_responses() -> None:
    total = 0.16 + 0.0625 + 0.0625 + 0.01
    assert two_tokens().power_distribution(alpha=2.0) == pytest.approx(
        {AB: 0.16 / total, BA: 0.0625 / total, BB: 0.0625 / total, END: 0.01 / total}, abs=1e-12
    )


def test_power_sampling_begins_with_a_where_low_temperature_begins_with_b() -> None:
    power = two_tokens().power_distribution(alpha=2.0)
    low_temperature = two_tokens().low_temperature_distribution(temperature=0.5)
    assert first_token(power, "a") / first_token(power, "b") == pytest.approx(0.16 / 0.125)
    assert first_token(low_temperature, "a") / first_token(low_temperature, "b") == pytest.approx(
        0.16 / 0.25
    )


def test_low_temperature_sharpens_and_normalises_each_token_on_its_own() -> None:
    total = 0.16 + 0.25 + 0.01
    assert two_tokens().low_temperature_distribution(temperature=0.5) == pytest.approx(
        {AB: 0.16 / total, BA: 0.125 / total, BB: 0.125 / total, END: 0.01 / total}, abs=1e-12
    )


def test_alpha_one_and_temperature_one_are_the_model_itself() -> None:
    itself = pytest.approx(two_tokens().distribution(), abs=1e-12)
    assert two_tokens().power_distribution(alpha=1.0) == itself
    assert two_tokens().low_temperature_distribution(temperature=1.0) == itself


def test_responses_end_with_eos_at_any_length_or_at_the_last_token_there_is_room_for() -> None:
    model = pv.TabularModel(VOCAB, coin, eos="$", max_len=2)
    assert model.distribution() == pytest.approx(
        {
            ("$",): 0.3,
            ("a", "$"): 0.15,
            ("b", "$"): 0.06,
            ("a", "a"): 0.25,
            ("a", "b"): 0.10,
            ("b", "a"): 0.10,
            ("b", "b"): 0.04,
        },
        abs=1e-12,
    )


def test_the_power_distribution_weighs_short_and_long_responses_by_the_same_power() -> None:
    power = pv.TabularModel(VOCAB, coin, eos="$", max_len=3).power_distribution(alpha=4.0)
    assert sum(power.values()) == pytest.approx(1.0, abs=1e-12)
    assert power["$",] / power["a", "a", "a"] == pytest.approx((0.3 / 0.125) ** 4)
    assert power["a", "$"] / power["a", "a", "$"] == pytest.approx(2.0**4)


def test_a_large_alpha_leaves_the_likeliest_response_and_does_not_underflow() -> None:
    model = pv.TabularModel(VOCAB, coin, eos="$", max_len=8)
    power = model.power_distribution(alpha=1000.0)
    assert power["$",] == pytest.approx(1.0, abs=1e-12)


def test_max_new_tokens_cuts_responses_where_there_is_room_for_more() -> None:
    model = pv.TabularModel(VOCAB, coin, eos="$", max_len=5)
    assert model.distribution(max_new_tokens=1) == pytest.approx(
        {("a",): 0.5, ("b",): 0.2, ("$",): 0.3}, abs=1e-12
    )
    shorter = pv.TabularModel(VOCAB, coin, eos="$", max_len=2)
    assert model.power_distribution(3.0, max_new_tokens=2) == shorter.power_distribution(3.0)


@pytest.mark.parametrize("limit", [0, -1, 4])
def test_max_new_tokens_beyond_what_there_is_room_for_is_refused(limit: int) -> None:
    model = pv.TabularModel(VOCAB, coin, eos="$", max_len=4)
    with refuses("max-new-tokens-beyond", "max_new_tokens", pv.SettingError, most="3"):
        model.distribution(max_new_tokens=limit, prompt="a")


def test_a_prompt_is_a_prefix_that_takes_room_and_is_no_part_of_the_response() -> None:
    assert two_tokens().distribution(prompt="b") == pytest.approx(
        {("a",): 0.5, ("b",): 0.5}, abs=1e-12
    )
    assert two_tokens().power_distribution(alpha=2.0, prompt=" a ") == {("b",): 1.0}


def test_a_prompt_with_a_symbol_that_is_not_in_the_vocabulary_is_refused() -> None:
    with refuses("prompt-of-other-symbols", "prompt", pv.PromptError, symbol="'c'"):
        two_tokens().encode("a c")


def test_the_prompt_and_the_response_are_read_and_written_as_symbols() -> None:
    model = two_tokens()
    assert model.encode("b a") == [1, 0]
    assert model.encode("") == []
    assert model.decode([0, 1, 2]) == "ab"
    assert model.token_text(2) == "$"
    assert model.context_length == 2


def test_the_table_may_be_a_mapping_a_function_or_give_its_rows_by_symbol() -> None:
    by_symbol = {
        prefix: {symbol: p for symbol, p in zip(VOCAB, row, strict=True) if p}
        for prefix, row in TWO_TOKENS.items()
    }
    tables: list[Any] = [TWO_TOKENS.__getitem__, by_symbol, by_symbol.__getitem__]
    for table in tables:
        model = pv.TabularModel(VOCAB, table, eos="$", max_len=2)
        assert model.distribution() == two_tokens().distribution()


def test_the_function_is_asked_once_for_each_prefix_and_sees_the_prompt() -> None:
    asked: list[tuple[str, ...]] = []

    def row(prefix: tuple[str, ...]) -> Sequence[float]:
        asked.append(prefix)
        return coin(prefix)

    model = pv.TabularModel(VOCAB, row, eos="$", max_len=3)
    for _ in range(2):
        model.power_distribution(alpha=2.0, prompt="b")
        model.open([[1], [1, 0]])
    assert sorted(asked) == [("b",), ("b", "a"), ("b", "b")]


def test_next_tokens_of_probability_zero_have_log_probability_minus_infinity() -> None:
    log_probs = two_tokens().open([[], [0]]).log_probs.tolist()
    assert log_probs[0] == pytest.approx([math.log(0.4), math.log(0.5), math.log(0.1)])
    assert log_probs[1] == [-math.inf, 0.0, -math.inf]


@pytest.mark.parametrize(
    "row, code",
    [
        pytest.param((0.5, 0.6, -0.1), "probabilities-none", id="a negative number"),
        pytest.param((0.5, 0.5, 0.5), "probabilities-none", id="a sum above 1"),
        pytest.param((0.2, 0.2, 0.2), "probabilities-none", id="a sum below 1"),
        pytest.param((0.0, 0.0, 0.0), "probabilities-none", id="nothing possible"),
        pytest.param((0.5, math.nan, 0.5), "probabilities-none", id="NaN"),
        pytest.param((0.5, math.inf, 0.5), "probabilities-none", id="infinity"),
        pytest.param((0.5, 0.5), "probabilities-not-as-many", id="too few"),
        pytest.param((0.25,) * 4, "probabilities-not-as-many", id="too many"),
        pytest.param((), "probabilities-not-as-many", id="none"),
        pytest.param({"a": 0.5, "c": 0.5}, "symbol-not-in-vocab", id="unknown symbol"),
        pytest.param({"a": 0.5}, "probabilities-none", id="symbols with a sum below 1"),
    ],
)
def test_a_row_that_is_no_distribution_is_refused_with_its_prefix_or_symbol(
    row: Any, code: str
) -> None:
    model = pv.TabularModel(VOCAB, lambda prefix: row if prefix else coin(()), eos="$", max_len=3)
    asks: list[Callable[[], object]] = [
        model.distribution,
        lambda: model.open([[], [0]]).log_probs,
        lambda: pv.sample(model, "a", "base", max_new_tokens=2),
    ]
    for ask in asks:
        with refuses(code, "next_token_probs", pv.ModelError):
            ask()


def test_a_prefix_without_a_row_is_refused_by_name() -> None:
    model = pv.TabularModel(VOCAB, TWO_TOKENS, eos="$", max_len=3)
    prefix = "('a', 'b')"
    with refuses("probabilities-lacking", "next_token_probs", pv.ModelError, prefix=prefix):
        model.distribution()


def test_rounding_in_a_row_is_normalised_away() -> None:
    row = (1 / 3, 1 / 3, 1 / 3 - 1e-12)
    model = pv.TabularModel(VOCAB, lambda prefix: row, eos="$", max_len=1)
    assert math.fsum(model.open([[]]).log_probs[0].exp().tolist()) == pytest.approx(1, abs=1e-15)


@pytest.mark.parametrize(
    "vocab, eos, max_len, field",
    [
        pytest.param((), "$", 2, "vocab", id="no symbols"),
        pytest.param(("a", "a", "$"), "$", 2, "vocab", id="a symbol twice"),
        pytest.param(("a", "b"), "$", 2, "eos", id="an end that is not in the vocabulary"),
        pytest.param(("a", "$"), "$", 0, "max_len", id="no room for a token"),
    ],
)
def test_a_model_that_cannot_be_is_refused_with_the_argument_at_fault(
    vocab: Sequence[str], eos: str, max_len: int, field: str
) -> None:
    with pytest.raises(pv.ModelError) as caught:
        pv.TabularModel(vocab, coin, eos=eos, max_len=max_len)
    assert caught.value.field == field
