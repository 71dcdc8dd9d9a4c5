"""Stop texts: another space of responses, on which every sampler is held against enumeration."""

import math
from collections import Counter
from collections.abc import Iterator

import pytest

import powerviz as pv
from powerviz.errors import SettingError
from powerviz.models.tabular import Symbols
from powerviz.samplers.drawing.stopping import stop_test
from tests.covers import rows_by_night
from tests.refusals import refuses
from tests.samplers import test_exactness
from tests.samplers.test_decisions import ACCELERATIONS, PLAIN, story
from tests.samplers.toys import TOYS, symbols_of, total_variation

CASES = {
    ("3 symbols, up to 6", ("ab",)),
    ("3 symbols, up to 6", ("bb", "aaa")),
    ("5 symbols, up to 3", ("a", "cd")),
    ("a fork", ("cc",)),
}


def responses(model: pv.TabularModel, stop: tuple[str, ...], limit: int) -> dict[Symbols, float]:
    """log p of every response that ends with EOS, the first stop text, or at the limit."""

    def going_on(prefix: tuple[int, ...], log_prob: float) -> Iterator[tuple[Symbols, float]]:
        symbols = tuple(model.vocab[token] for token in prefix)
        over = symbols[-1:] == ("</s>",) or len(prefix) == limit
        if over or any(text in "".join(symbols) for text in stop):
            yield symbols, log_prob
            return
        for token, log_p in enumerate(model.next_log_probs(prefix).tolist()):
            if log_p > -math.inf:
                yield from going_on((*prefix, token), log_prob + log_p)

    return dict(going_on((), 0.0))


def power(
    model: pv.TabularModel, stop: tuple[str, ...], alpha: float, limit: int
) -> dict[Symbols, float]:
    weights = {x: math.exp(alpha * log_p) for x, log_p in responses(model, stop, limit).items()}
    total = math.fsum(weights.values())
    return {x: weight / total for x, weight in weights.items()}


@pytest.mark.parametrize(
    ("name", "stop", "block_size"),
    rows_by_night(
        [*((*case, 6) for case in sorted(CASES)), ("3 symbols, up to 6", ("ab",), 2)],
        [("3 symbols, up to 6", ("ab",), 6)],
    ),
)
def test_long_chains_sample_the_power_distribution_on_the_space_of_the_stop_texts(
    name: str, stop: tuple[str, ...], block_size: int
) -> None:
    model = TOYS[name]
    exact = power(model, stop, 2.0, model.max_len)
    block_size = min(block_size, model.max_len)
    gap, tolerance = test_exactness.gap_and_tolerance(
        model, 2.0, exact, stop=stop, block_size=block_size, chains=32, seed=7
    )
    assert gap < tolerance < 0.1
    apart = total_variation(
        Counter({x: round(1e6 * p) for x, p in exact.items()}), model.power_distribution(2.0)
    )
    assert apart > 1.5 * tolerance, "without the stop text it would be the same distribution"


@pytest.mark.parametrize(
    ("name", "stop"), rows_by_night(sorted(CASES), [("5 symbols, up to 3", ("a", "cd"))])
)
def test_independent_samples_and_chains_without_steps_end_there_too(
    name: str, stop: tuple[str, ...]
) -> None:
    model = TOYS[name]
    exact = power(model, stop, 1.0, model.max_len)
    many = {"max_new_tokens": model.max_len, "num_alternatives": 0, "stop": stop}
    for run in (
        pv.sample(model, "", "base", num_samples=4096, **many),
        pv.power_sample(model, "", alpha=1.0, num_steps=0, chains=1024, block_size=2, **many),
    ):
        gap, tolerance = test_exactness.independent_gap(run, exact)
        assert gap < tolerance
        for chain in run.chains:
            text = "".join(symbols_of(chain.tokens))
            assert chain.ended == (text.endswith("</s>") or any(one in text for one in stop))


@pytest.mark.parametrize(("name", "stop"), sorted(CASES))
def test_accelerations_make_the_same_decisions_with_stop_texts(
    name: str, stop: tuple[str, ...]
) -> None:
    model = TOYS[name]
    settings = {
        "alpha": 2.0,
        "num_steps": 6,
        "block_size": 2,
        "max_new_tokens": model.max_len,
        "num_alternatives": 0,
        "stop": stop,
    }
    for seed in range(2):
        plain = pv.power_sample(model, "", seed=seed, **settings, **PLAIN)
        for acceleration in ACCELERATIONS[1:]:
            run = pv.power_sample(model, "", seed=seed, **settings, **acceleration)
            assert story(run.chain) == story(plain.chain), (seed, acceleration)


def test_a_run_goes_on_from_any_event_to_the_same_end() -> None:
    model = TOYS["3 symbols, up to 6"]
    run = pv.power_sample(
        model, "", stop="ab", num_steps=3, block_size=2, max_new_tokens=6, seed=3, chains=2
    )
    for length in range(1, len(run.events)):
        begun = pv.Run.from_events(run.events[:length])
        again = pv.Run.from_events([*begun.events, *pv.resume(model, begun)])
        assert [story(one) for one in again.chains] == [story(one) for one in run.chains]
        assert [one.ended for one in again.chains] == [one.ended for one in run.chains]


def test_a_response_ends_with_the_token_that_completes_the_text_on_a_real_tokenizer() -> None:
    model = pv.load_model("pocket")
    prompt = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
    free = pv.sample(model, prompt, "greedy", max_new_tokens=60)
    middle = free.text[len(free.text) // 3 :][:7]
    for sampler in ("greedy", "power"):
        run = pv.sample(model, prompt, sampler, stop=middle, max_new_tokens=60)
        ids = [token.id for token in run.chain.tokens]
        if sampler == "greedy":
            assert middle in run.text and run.chain.ended
        if middle in run.text:
            assert middle not in model.decode(ids[:-1])


def test_a_stop_text_of_several_bytes_is_seen_when_its_last_byte_is_there() -> None:
    """Tokens that are no character by themselves, as in byte-level tokenizers."""

    class Bytes(pv.TabularModel):
        def decode(self, tokens: object) -> str:  # type: ignore[override]
            values = bytes(int(self.vocab[t], 16) for t in tokens if t < 3)  # type: ignore[attr-defined]
            return values.decode("utf-8", errors="replace")

    model = Bytes(["e2", "82", "ac", "</s>"], lambda prefix: [0.3, 0.3, 0.3, 0.1], "</s>", 9)
    stops = stop_test(model, ["€"])
    assert stops is not None
    run = pv.sample(model, "", "base", num_samples=300, max_new_tokens=9, stop="€")
    for chain in run.chains:
        seen = [stops(chain.tokens[: n + 1]) for n in range(len(chain.tokens))]
        assert not any(seen[:-1])
        assert chain.ended == (seen[-1] or chain.tokens[-1].id == 3)
    assert any("€" in chain.text for chain in run.chains)


@pytest.mark.parametrize("stop", ["", ("a", ""), ("x" * 201,), ("a",) * 9, 3, (1,), None])
def test_what_is_no_stop_text_is_refused(stop: object) -> None:
    with refuses("setting-refused", "stop", SettingError):
        pv.power_sample(TOYS["a fork"], "", stop=stop, max_new_tokens=3, block_size=3)
