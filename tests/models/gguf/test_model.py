"""A small GGUF model: its probabilities are those of the same weights in transformers, whatever room there is.

The laws that every model keeps are in `tests/models/test_contract.py`.
"""

import gc
import random
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import gguf
import pytest
import torch

import powerviz as pv
from powerviz.models.gguf.branches import WORTH_A_PASS
from powerviz.models.gguf.model import GgufModel
from powerviz.models.protocol import Branches, Offers
from powerviz.runs.events import Decision, TokenDrawn
from tests.models.families import largest_gap, some_tokens
from tests.models.gguf.making import BEGIN, CHAT, EOS, TOKENS, Recipe, loaded, plain_model, write

CLOSE = 1e-4
"""Weights, keys and values are float32."""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("gguf") / "model.gguf")


@pytest.fixture(scope="module")
def model(file: Path) -> GgufModel:
    return loaded(file)


@pytest.fixture
def small(file: Path, monkeypatch: pytest.MonkeyPatch) -> GgufModel:
    """A model with four places and 256 cells."""
    monkeypatch.setattr("powerviz.models.gguf.loading.SEQUENCES", 4)
    monkeypatch.setattr("powerviz.models.gguf.loading.FIRST_CELLS", 256)
    return loaded(file)


def text(count: int, seed: int = 1) -> list[int]:
    return some_tokens(count, seed, len(TOKENS))


def expected(tokens: Sequence[int]) -> torch.Tensor:
    with torch.inference_mode():
        logits = plain_model()(torch.tensor([list(tokens)])).logits[0, -1]
    return torch.log_softmax(logits.double(), dim=-1)


def assert_rows(branches: Branches, rows: Sequence[Sequence[int]]) -> None:
    assert largest_gap(branches.log_probs, [expected(row) for row in rows]) < CLOSE


def test_its_probabilities_are_those_of_the_same_weights_in_transformers(model: GgufModel) -> None:
    rows = [text(40), text(3, 2), text(90, 3)]
    branches = model.open(rows)
    assert_rows(branches, rows)
    for token in (5, 60, 7):
        branches.advance([token] * 3)
        rows = [[*row, token] for row in rows]
        assert_rows(branches, rows)


def test_a_file_that_is_written_over_later_changes_no_number(file: Path, tmp_path: Path) -> None:
    copied = tmp_path / "model.gguf"
    copied.write_bytes(file.read_bytes())
    model = loaded(copied)
    size = copied.stat().st_size
    with copied.open("r+b") as opened:
        opened.seek(size // 2)
        opened.write(bytes(size - size // 2))
    row = text(20)
    assert_rows(model.open([row]), [row])


def test_a_context_that_no_model_has_is_none(tmp_path: Path) -> None:
    longest = Recipe(values={"context_length": lambda w: w.add_context_length(2**32 - 1)})
    assert loaded(write(tmp_path / "model.gguf", longest)).context_length is None


def test_texts_longer_than_a_pass_are_read_in_several(model: GgufModel) -> None:
    rows = [text(505), text(300, 2), text(20, 3)]
    assert_rows(model.open(rows), rows)


def test_beginnings_that_nobody_has_read_are_read_once(model: GgufModel) -> None:
    common = text(WORTH_A_PASS + 5)
    rows = [[*common, *text(4, 2)], [*common, *text(7, 3)], text(5, 4)]
    read: list[int] = []
    context = model.store._context
    reading = context.read
    context.read = lambda entries: (read.append(len(entries)), reading(entries))[1]  # type: ignore[method-assign]
    try:
        assert_rows(model.open(rows), rows)
    finally:
        del context.read
    assert read == [len(rows[0]) + len(rows[2]), 7]


def test_a_store_without_room_grows_and_keeps_what_was_read(small: GgufModel) -> None:
    rows = [text(120), text(110, 2)]
    branches = small.open(rows)
    assert small.store.cells == 256
    for token in range(1, 31):
        branches.advance([token, token + 1])
        rows = [[*rows[0], token], [*rows[1], token + 1]]
    assert small.store.cells == 512
    assert_rows(branches, rows)


def test_where_the_machine_has_no_memory_rows_that_wait_lose_their_place_and_are_read_again(
    small: GgufModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.models.gguf.store.free_memory", lambda device: 0)
    waiting = small.open([text(100)])
    busy = small.open([text(100, 2)])
    branches = small.open([text(100, 3)])
    assert small.store.cells == 256
    assert waiting.rows[0].place is None and busy.rows[0].place is not None
    assert_rows(branches, [text(100, 3)])
    waiting.advance([9])
    assert_rows(waiting, [[*text(100), 9]])
    busy.advance([8])
    assert_rows(busy, [[*text(100, 2), 8]])


def test_a_pass_that_needs_more_room_than_there_is_runs_out_of_memory_and_can_be_made_smaller(
    small: GgufModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.models.gguf.store.free_memory", lambda device: 0)
    with pytest.raises(MemoryError):
        small.open([text(200), text(200, 2)])
    with pytest.raises(MemoryError):
        small.open([text(3, seed) for seed in range(5)])
    assert_rows(small.open([text(200)]), [text(200)])


def test_rows_that_could_not_go_on_for_lack_of_memory_are_as_they_were(
    small: GgufModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.models.gguf.store.free_memory", lambda device: 0)
    rows = [text(127), text(127, 2)]
    branches = small.open(rows)
    branches.advance([5, 6])
    with pytest.raises(MemoryError):
        branches.advance([7, 8])
    assert_rows(branches, [[*rows[0], 5], [*rows[1], 6]])
    branches.keep([1])
    branches.advance([8])
    assert_rows(branches, [[*rows[1], 6, 8]])


def test_more_responses_than_there_are_places_are_drawn_in_smaller_batches(
    small: GgufModel, model: GgufModel
) -> None:
    asked = {"num_samples": 11, "max_new_tokens": 6, "seed": 3}
    few = pv.sample(small, "the three", "base", **asked)
    many = pv.sample(model, "the three", "base", **asked)
    assert [chain.text for chain in few.chains] == [chain.text for chain in many.chains]


def test_places_come_back_when_branches_are_gone(small: GgufModel) -> None:
    for seed in range(12):
        branches = small.open([text(30, seed), text(20, seed + 50)])
        branches.select([0, 1])
    del branches
    gc.collect()
    small.open([text(2)])
    assert len(small.store._free) == 3
    assert small.store.cells == 256


def test_several_threads_may_ask_it_at_once(model: GgufModel) -> None:
    found: dict[int, list[int]] = {}

    def draw(seed: int) -> None:
        run = pv.sample(model, "the", "base", max_new_tokens=12, seed=seed)
        found[seed] = [token.id for token in run.chains[0].tokens]

    threads = [threading.Thread(target=draw, args=(seed,)) for seed in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    together = dict(found)
    for seed in range(4):
        draw(seed)
    assert found == together and len(found) == 4


def test_texts_are_read_and_written_by_the_files_own_tokenizer(model: GgufModel) -> None:
    tokens = model.encode("the €")
    assert [TOKENS[token] for token in tokens[:1]] == ["the"]
    assert model.decode(tokens) == "the €"
    assert [model.token_text(token) for token in tokens[1:]] == [" ", "<E2>", "<82>", "<AC>"]
    assert model.encode(f"{BEGIN}th")[0] == TOKENS.index(BEGIN)
    for nothing in ("", "  \n"):
        with pytest.raises(pv.PromptError):
            model.encode(nothing)
    with pytest.raises(pv.PromptError):
        model.encode("\ud800")


def test_a_file_that_wants_a_beginning_gets_one_and_not_two(tmp_path: Path) -> None:
    add = {"add": lambda writer: writer.add_add_bos_token(True)}
    model = loaded(write(tmp_path / "begins.gguf", Recipe(values=add)))
    begin = TOKENS.index(BEGIN)
    assert model.encode("th") == [begin, TOKENS.index("th")]
    assert model.encode(f"{BEGIN}th") == [begin, TOKENS.index("th")]
    assert Offers(model).encode_written("th") == (TOKENS.index("th"),)


def test_its_chat_template_is_that_of_the_file(model: GgufModel, tmp_path: Path) -> None:
    assert model.chat_template == CHAT
    turns = [{"role": "user", "content": "the"}]
    written = f"{BEGIN}user\nthe{EOS}\n{BEGIN}assistant\n"
    assert Offers(model).chat_text(turns) == written
    asked = pv.prompt(model, "the")
    assert asked.text == written
    assert asked.tokens[0] == TOKENS.index(BEGIN)
    plain = loaded(write(tmp_path / "plain.gguf", Recipe(chat=False)))
    assert plain.chat_template is None
    assert pv.prompt(plain, "the").text == "the"


def test_what_ends_a_turn_ends_a_response(model: GgufModel, tmp_path: Path) -> None:
    assert model.eos_ids == {TOKENS.index(EOS)}
    other = TOKENS.index(BEGIN)
    values = {"eos": lambda writer: writer.add_eos_token_id(other)}
    both = loaded(write(tmp_path / "both.gguf", Recipe(values=values)))
    assert both.eos_ids == {other, TOKENS.index(EOS)}
    turn = {"eos": lambda writer: writer.add_eot_token_id(other)}
    assert loaded(write(tmp_path / "eot.gguf", Recipe(turn, chat=False))).eos_ids == {other}
    named = pv.load_model(both.name, eos="th")
    assert named.eos_ids == {TOKENS.index("th")}
    for wrong in ("<|nothing|>", ""):
        with pytest.raises(pv.ModelError) as caught:
            pv.load_model(both.name, eos=wrong)
        assert caught.value.field == "eos"


def test_a_file_that_names_no_end_is_refused_with_the_argument_that_mends_it(
    tmp_path: Path,
) -> None:
    file = write(tmp_path / "endless.gguf", Recipe(without=("eos",), chat=False))
    with pytest.raises(pv.ModelError) as caught:
        loaded(file)
    assert caught.value.field == "eos"
    assert loaded(file, eos=EOS).eos_ids == {TOKENS.index(EOS)}


def test_it_says_what_it_is(model: GgufModel) -> None:
    offers = Offers(model)
    assert offers.device == "cpu" and offers.dtype == "F32"
    assert offers.parameters == sum(one.numel() for one in plain_model().parameters())
    assert offers.memory and offers.memory > 4 * offers.parameters
    assert model.context_length == 512
    assert offers.begin_text == BEGIN


def test_a_run_that_was_interrupted_goes_on_to_the_same_end(
    model: GgufModel, file: Path, tmp_path: Path
) -> None:
    settings = {"num_steps": 6, "block_size": 8, "max_new_tokens": 16, "seed": 4}
    whole = pv.power_sample(model, "the three", **settings)
    for length in range(1, len(whole.events), 5):
        begun = pv.Run.from_events(whole.events[:length])
        rest = list(pv.resume(loaded(file), begun))
        again = pv.Run.from_events([*begun.events, *rest])
        assert decisions(again) == decisions(whole)
        assert again.text == whole.text
        if length > 20:
            break


def decisions(run: pv.Run) -> list[tuple[int, str]]:
    return [(one.step, one.decision) for one in run.events if isinstance(one, Decision)]


SETTINGS: dict[str, Any] = {
    "num_steps": 10,
    "block_size": 12,
    "max_new_tokens": 24,
    "seed": 1,
    "chains": 2,
}


@pytest.fixture(scope="module")
def quantised(tmp_path_factory: pytest.TempPathFactory) -> GgufModel:
    kind = gguf.GGMLQuantizationType.Q4_1
    file = tmp_path_factory.mktemp("quantised") / "quantised.gguf"
    return loaded(write(file, Recipe(quantised=kind)))


@pytest.fixture(scope="module")
def run(quantised: GgufModel) -> pv.Run:
    return pv.power_sample(quantised, "the three", **SETTINGS)


def test_what_was_drawn_from_quantised_weights_keeps_its_numbers(
    quantised: GgufModel, run: pv.Run
) -> None:
    assert Offers(quantised).dtype == "Q4_1"
    drawn = {one.token for one in run.events if isinstance(one, TokenDrawn)}
    assert all(token in drawn for chain in run.chains for token in chain.tokens)
    assert any(isinstance(one, Decision) and one.decision == "accepted" for one in run.events)


@pytest.mark.parametrize(
    "off", [{"prefetch": 1}, {"early_rejection": False}, {"recall": False}, {"skip_ahead": False}]
)
def test_accelerations_change_no_number_of_a_quantised_model(
    quantised: GgufModel, run: pv.Run, off: dict[str, Any]
) -> None:
    """Though they read other rows before and beside."""
    other = pv.power_sample(quantised, "the three", **SETTINGS, **off)
    for mine, theirs in zip(run.chains, other.chains, strict=True):
        assert [one.log_prob for one in mine.tokens] == [one.log_prob for one in theirs.tokens]


def test_a_run_of_a_quantised_model_goes_on_to_the_same_numbers(
    quantised: GgufModel, run: pv.Run
) -> None:
    for length in (len(run.events) // 3, 2 * len(run.events) // 3):
        begun = pv.Run.from_events(run.events[:length])
        whole = pv.Run.from_events([*begun.events, *pv.resume(quantised, begun)])
        assert [chain.tokens for chain in whole.chains] == [chain.tokens for chain in run.chains]


def test_what_was_read_before_changes_no_number_of_a_quantised_model(
    quantised: GgufModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that went left gaps, and no token of a later row lies in one before tokens that it follows."""
    monkeypatch.setattr("powerviz.models.gguf.store.CELLS_LEFT_BEHIND", 30)
    fresh = loaded(Path(quantised.name.removeprefix("gguf:")))
    tokens = text(60)
    chance = random.Random(0)
    trunk = quantised.open([tokens[:40]])
    for seed in range(25):
        cut = chance.randrange(1, 40)
        branches = quantised.open([[*tokens[:cut], *text(chance.randrange(1, 9), seed)]], [trunk])
        branches.advance([seed + 1])
    for token in tokens[40:]:
        trunk.advance([token])
    again = quantised.open([[*tokens[:50], 7]], [trunk])
    assert torch.equal(trunk.log_probs, fresh.open([tokens]).log_probs)
    assert torch.equal(again.log_probs, fresh.open([[*tokens[:50], 7]]).log_probs)
