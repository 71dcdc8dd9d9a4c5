"""The lessons' words: what they say in numbers is computed here anew, from the lessons' own tables."""

import json
import math
import re
from itertools import product

import pytest

from powerviz.analysis.transitions import eigenvalues, state_of, step_matrix
from powerviz.lessons.balance import balance
from powerviz.lessons.by_hand import LONGEST, TREE
from powerviz.lessons.convergence import MARKOV
from powerviz.lessons.looking_ahead import looking_ahead
from powerviz.lessons.particles import particles
from powerviz.lessons.sharpening import SHARPENING, TWO_TOKENS
from powerviz.lessons.stuck import stuck
from powerviz.lessons.tables import model_of_responses, model_of_rows, tokens_of
from powerviz.lessons.whole_chain import whole_chain
from powerviz.messages import _bundle, files
from powerviz.models.tabular import TabularModel
from powerviz.paths import POCKET
from powerviz.samplers import metropolis_hastings as mh
from powerviz.samplers.cut_laws import CutLaw
from tests.samplers.kernel_matrix import model_of

LANGUAGES = sorted(files())
GUESSES = [["Clearly", word, "■"] for word in ("16", "18", "20")]
COUNT = ["Count:", "18", "16", "■"]


def numbers(language: str, code: str) -> list[float]:
    """The numbers in a text, in their order; .62 and 0,62 are 0.62."""
    text = _bundle(language).get_message(code).value
    assert text is not None
    said, _ = _bundle(language).format_pattern(text)
    found = re.findall(r"\d*[.,]?\d+", str(said))
    return [float(number.replace(",", ".")) for number in found]


def two_tokens(bb: float = 0.25, ba: float = 0.25) -> TabularModel:
    typed = TWO_TOKENS[""] | {"bb": bb, "ba": ba}
    return model_of_responses({tuple(word): value for word, value in typed.items()})


def prefers(distribution: dict[tuple[str, ...], float]) -> str:
    share = {s: math.fsum(p for r, p in distribution.items() if r[0] == s) for s in "ab"}
    return max(share, key=share.__getitem__)


def flow_ratio(old: list[str], new: list[str], alpha: float) -> float:
    """A for the way from one response of lesson 3 to another that differs from its first token on."""
    model = model_of_rows(TREE, LONGEST)
    state, proposal = (tokens_of(model, symbols, 1 / alpha) for symbols in (old, new))
    return math.exp(mh.accept_terms(state, proposal, 0, len(new), alpha).log_accept_ratio)


def test_lesson_1_for_one_token_power_sampling_is_low_temperature() -> None:
    model = model_of_responses({(word,): p for word, p in SHARPENING[""].items()})
    for alpha in (1.5, 2, 4):
        low = model.low_temperature_distribution(1 / alpha)
        assert model.power_distribution(alpha) == pytest.approx(low)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_2_the_power_distribution_prefers_a_from_the_exponent_that_the_words_name(
    language: str,
) -> None:
    turn = math.log(2) / math.log(1.6)
    assert numbers(language, "lesson-low-temperature-text") == [round(turn, 3)]
    ab, ba, bb = (TWO_TOKENS[""][word] for word in ("ab", "ba", "bb"))
    assert numbers(language, "lesson-low-temperature-answer") == [
        *(ab, ba, bb),
        *(2, ab / ba, round(turn, 3)),
    ]
    model = two_tokens()
    assert prefers(model.power_distribution(turn - 0.001)) == "b"
    assert prefers(model.power_distribution(turn + 0.001)) == "a"
    assert all(prefers(model.low_temperature_distribution(1 / a)) == "b" for a in (1, 2, 8))


def test_lesson_2_with_one_way_on_after_each_token_both_prefer_b() -> None:
    model = two_tokens(bb=0.0, ba=0.5)
    assert prefers(model.power_distribution(2)) == prefers(model.low_temperature_distribution(0.5))
    assert prefers(model.power_distribution(2)) == "b"


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_3_names_the_ratios_of_its_own_tree(language: str) -> None:
    visited, at_4, back_at_4, alpha, at_2, back_at_2, turn = numbers(
        language, "lesson-by-hand-answer"
    )
    assert alpha == 2 and visited < 1
    for guess in GUESSES:
        assert round(flow_ratio(guess, COUNT, 4), 1) == at_4
        assert round(flow_ratio(COUNT, guess, 4), 2) == back_at_4
        assert round(flow_ratio(guess, COUNT, 2), 2) == at_2
        assert round(flow_ratio(COUNT, guess, 2), 2) == back_at_2
        assert flow_ratio(guess, COUNT, turn) < 1 < flow_ratio(guess, COUNT, turn + 0.01)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_3_at_the_exponent_it_asks_for_counting_is_visited_most_and_proposed_least(
    language: str,
) -> None:
    assert numbers(language, "lesson-by-hand-question") == [16, 4, 500]
    model = model_of_rows(TREE, LONGEST)
    exact = {" ".join(r): p for r, p in model.power_distribution(4).items()}
    visited = numbers(language, "lesson-by-hand-answer")[0]
    assert round(exact.pop(" ".join(COUNT)), 2) == visited
    assert max(exact.values()) < 0.5
    guesses = sum(
        p for r, p in model.low_temperature_distribution(1 / 4).items() if r[0] == "Clearly"
    )
    refused = 1 - flow_ratio(COUNT, GUESSES[0], 4)
    assert guesses == pytest.approx(5 / 6, abs=0.01) == refused


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_7_names_what_the_published_rule_takes_from_the_likeliest_response(
    language: str,
) -> None:
    (frame,) = balance({"rule": "as_published"})
    place = frame["responses"].index(" ".join(COUNT))
    leaves = 1 - frame["flows"][place][place] / frame["exact"][place]
    away, alpha, share, *_ = (n for n in numbers(language, "lesson-balance-answer") if n < 16)
    assert alpha == 2
    assert round(leaves * frame["exact"][place], 4) == away
    assert round(frame["exact"][place], 3) == share == round(max(frame["exact"]), 3)
    column = [row[place] for row in frame["flows"]]
    assert sum(column) == column[place], "nothing comes back"
    lengths = [len(name.split()) for name in frame["responses"]]
    assert lengths.count(4) == 1 and lengths[place] == 4
    assert frame["settled"][place] < 1e-12
    unended = frame["responses"].index(" ".join(COUNT[:-1]))
    assert frame["settled"][unended] == pytest.approx(frame["exact"][place])
    assert not frame["whole"][unended]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_8_names_what_the_laws_of_the_cut_leave_of_the_beginning(language: str) -> None:
    alpha, steps, left = numbers(language, "lesson-whole-chain-question")
    laws = ("entropy", "hazard", "uniform")
    frames = [next(whole_chain({"alpha": alpha, "cut_law": law})) for law in laws]
    predicted = [round(frame["predicted"][int(steps)], 3) for frame in frames]
    second = [round(frame["eigenvalues"][1], 3) for frame in frames]
    mixing = [frame["mixing_time"] for frame in frames]
    assert numbers(language, "lesson-whole-chain-answer") == [*predicted[:2], *second, *mixing]
    assert predicted[2] == left and predicted == sorted(predicted)


def test_lesson_8_on_another_model_the_order_of_the_laws_is_the_other_way_round() -> None:
    model = model_of("peaked", 0)
    states = [state_of(model, x, 1 / 4) for x in model.power_distribution(4.0)]
    uniform, entropy = (
        eigenvalues(step_matrix(states, 4.0, law))[1] for law in (CutLaw(), CutLaw("entropy", 0.5))
    )
    assert uniform < entropy - 1e-3


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_9_a_chain_that_swaps_oftener_may_help_less(language: str) -> None:
    near, far = (next(stuck({"lower_alpha": alpha})) for alpha in ("3", "1"))
    asked = numbers(language, "lesson-stuck-question")
    assert asked == [3, 1]
    assert numbers(language, "lesson-stuck-answer") == [
        *(round(100 * one["swapped"]) for one in (near, far)),
        *(round(one["tempered"]["there"], 1) for one in (near, far)),
        3,
        round(near["plain"]["there"]),
    ]
    assert numbers(language, "lesson-stuck-text") == [4]
    assert near["shares"] == pytest.approx([0.5, 0.5], abs=0.02)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_10_names_how_far_a_single_particle_is_off(language: str) -> None:
    exact = next(particles({}))
    said = numbers(language, "lesson-particles-answer")
    assert said == [round(exact["deviation_of_one"], 2), round(exact["distance_of_one"], 3)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_11_names_the_weights_of_its_own_table_and_where_they_turn(language: str) -> None:
    frame = next(looking_ahead({}))
    turn, slider, guess, plan, *said = numbers(language, "lesson-looking-ahead-answer")
    assert [plan, guess] == frame["p"]

    def planned(alpha: float) -> float:
        return next(looking_ahead({"alpha": alpha}))["exact"]["power"][0]

    assert planned(turn - 0.01) < 0.5 < planned(turn + 0.01)
    assert planned(slider - 0.25) < 0.5 < planned(slider) and slider % 0.25 == 0
    (raised, raised_guess), (zeta, zeta_guess) = frame["raised"], frame["zeta"]
    weights = [raised * zeta, raised_guess * zeta_guess]
    right = [100 * frame["right"]["power"], 100, 100 * frame["right"]["low_temperature"]]
    assert said == [
        *(0.55, 0.45, 4, round(zeta_guess, 3), round(zeta, 3)),
        *(round(raised, 4), round(zeta, 3), round(weights[0], 4)),
        *(round(raised_guess, 4), round(zeta_guess, 3), round(weights[1], 4)),
        *map(round, right),
    ]
    assert all(
        next(looking_ahead({"alpha": alpha}))["exact"]["low_temperature"][0] < 0.5
        for alpha in (1, 2, 8)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_lesson_12_says_what_was_measured_for_the_models_card(language: str) -> None:
    measured = json.loads((POCKET / "evaluation.json").read_text(encoding="utf-8"))
    of = {row["method"]: row["pass_at"] for row in measured["rows"]}
    model, tuned, power = of["base, τ = 1"], of["GRPO, τ = 1"], of["power, N = 20"]
    in_100 = [round(100 * one[k]) for k in ("1", "16") for one in (model, tuned)]
    said = [one for one in numbers(language, "lesson-reinforcement-answer") if one not in (1, 16)]
    assert said == [
        measured["problems"],
        *in_100[:1],
        in_100[1],
        100,
        *in_100[2:],
        round(100 * power["1"]),
    ]


@pytest.mark.parametrize("alpha", (1.5, 4.0))
def test_the_weight_of_a_token_is_the_same_whichever_was_drawn(alpha: float) -> None:
    model = model_of_rows(MARKOV, 3, last_symbol_only=True)
    for symbols in product("ab", repeat=2):
        tokens = tokens_of(model, symbols, 1 / alpha)
        for token, before in zip(tokens, ("", symbols[0]), strict=True):
            row = MARKOV[before].values()
            total = math.log(math.fsum((p / math.fsum(row)) ** alpha for p in row))
            assert mh.log_weight([token], alpha) == pytest.approx(total)
