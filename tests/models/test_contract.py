"""The laws that every `LanguageModel` keeps: what its branches give depends on their tokens alone.

A new kind of model is added to `MODELS` and is then held to all of them. Tolerance: 1e-9, or what
the model's family says.
"""

import tempfile
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

import pytest
import torch
from gguf import GGMLQuantizationType

from powerviz.models import Branches, LanguageModel, load_model
from powerviz.models.protocol import Offers
from tests.models.checkpoints import family_in_shards
from tests.models.families import FAMILIES, family_model, largest_gap, some_tokens, tabular_model
from tests.models.gguf.making import Recipe, loaded, write

CATALOGUE_FAMILIES = ("llama", "qwen2", "qwen3", "phi3-longrope")
"""The architectures of the models that PowerViz suggests."""


@cache
def from_shards(family: str) -> LanguageModel:
    """Saved in several files and loaded again, once for all tests."""
    with tempfile.TemporaryDirectory() as folder:
        return load_model(str(family_in_shards(Path(folder), family)), device="cpu")


@cache
def gguf_model(kind: str | None = None) -> LanguageModel:
    """Written to a file and loaded by llama.cpp, once for all tests."""
    folder = tempfile.TemporaryDirectory()
    FOLDERS.append(folder)  # llama.cpp reads the file for as long as it has the model.
    quantised = GGMLQuantizationType[kind] if kind else None
    return loaded(write(Path(folder.name) / f"{kind}.gguf", Recipe(quantised=quantised)))


FOLDERS: list[tempfile.TemporaryDirectory[str]] = []
TOLERANCE = 1e-9
GGUF_TOLERANCES = {"F32": 1e-4, "Q4_1": 1e-9}
"""Nats, by the kind of weights. Sums of float32 depend on how many rows are multiplied together; those of blocks do not."""
TOLERANCES = {name: family.tolerance for name, family in FAMILIES.items()}
MODELS: dict[str, Callable[[], LanguageModel]] = {
    "tabular": tabular_model,
    "cached": lambda: family_model("llama"),
    "cached, sliding window": lambda: family_model("gemma2-sliding"),
    "re-reading": lambda: family_model("mamba"),
    "gguf": gguf_model,
    "gguf, quantised": partial(gguf_model, "Q4_1"),
    **{f"{family}, from shards": partial(from_shards, family) for family in CATALOGUE_FAMILIES},
}


@pytest.fixture(params=list(MODELS))
def model(request: pytest.FixtureRequest) -> LanguageModel:
    return MODELS[request.param]()


def text(model: LanguageModel, count: int, seed: int = 1) -> list[int]:
    return some_tokens(count, seed, model.vocab_size)


def alone(model: LanguageModel, prefix: Sequence[int]) -> torch.Tensor:
    """The row that a prefix has when nothing else is open."""
    return model.open([list(prefix)]).log_probs[0]


def tolerance(model: LanguageModel) -> float:
    if model.name.startswith("gguf:"):
        return GGUF_TOLERANCES[str(Offers(model).dtype)]
    return TOLERANCES.get(model.name, TOLERANCE)


def assert_rows(
    model: LanguageModel, branches: Branches, prefixes: Sequence[Sequence[int]]
) -> None:
    """The branches are these prefixes, in this order."""
    assert len(branches) == len(prefixes)
    assert branches.log_probs.shape == (len(prefixes), model.vocab_size)
    expected = [alone(model, prefix) for prefix in prefixes]
    assert largest_gap(branches.log_probs, expected) < tolerance(model)


def test_the_models_here_read_in_both_ways() -> None:
    """A model whose cache is found wrong is re-read, and the laws would hold for another reason."""
    assert family_model("llama").keeps_cache
    assert family_model("gemma2-sliding").keeps_cache
    assert not family_model("mamba").keeps_cache


def test_log_probs_are_float64_rows_that_sum_to_one(model: LanguageModel) -> None:
    log_probs = model.open([text(model, 3), text(model, 7, seed=2)]).log_probs
    assert log_probs.dtype == torch.float64
    assert log_probs.shape == (2, model.vocab_size)
    assert log_probs.exp().sum(dim=1).tolist() == pytest.approx([1.0, 1.0], abs=1e-12)


def test_log_probs_depend_on_every_token_of_the_prefix(model: LanguageModel) -> None:
    prefix = text(model, 4)
    for position in range(4):
        other = list(prefix)
        other[position] = other[position] % (model.vocab_size - 2) + 1
        assert (alone(model, other) - alone(model, prefix)).abs().max() > 1e-6


def test_prefixes_of_any_lengths_opened_together_are_as_each_opened_alone(
    model: LanguageModel,
) -> None:
    prefixes = [text(model, count, seed=count) for count in (1, 12, 5, 2, 20)]
    assert_rows(model, model.open(prefixes), prefixes)


def test_the_same_prefix_opened_twice_gives_two_rows_that_part_ways(model: LanguageModel) -> None:
    prefix, other = text(model, 6), text(model, 4, seed=2)
    branches = model.open([prefix, other, prefix])
    assert_rows(model, branches, [prefix, other, prefix])
    branches.advance([1, 2, 3])
    assert_rows(model, branches, [[*prefix, 1], [*other, 2], [*prefix, 3]])


def test_advancing_gives_what_opening_the_longer_prefix_gives(model: LanguageModel) -> None:
    rows = [text(model, 9), text(model, 2, seed=2), text(model, 5, seed=3)]
    branches = model.open(rows)
    for token in range(1, 5):
        step = [token, token + 1, token]
        branches.advance(step)
        rows = [[*row, new] for row, new in zip(rows, step, strict=True)]
        assert_rows(model, branches, rows)


def test_advancing_needs_one_token_for_each_row(model: LanguageModel) -> None:
    branches = model.open([text(model, 3), text(model, 4)])
    with pytest.raises(ValueError):
        branches.advance([1])


def test_keep_drops_the_other_rows_and_takes_the_order_given(model: LanguageModel) -> None:
    rows = [text(model, count, seed=count) for count in (3, 8, 5, 11)]
    branches = model.open(rows)
    branches.keep([2, 0, 1])
    assert_rows(model, branches, [rows[2], rows[0], rows[1]])
    branches.advance([1, 2, 3])
    assert_rows(model, branches, [[*rows[2], 1], [*rows[0], 2], [*rows[1], 3]])


def test_a_row_kept_twice_becomes_two_rows_that_part_ways(model: LanguageModel) -> None:
    rows = [text(model, 3), text(model, 6, seed=2)]
    branches = model.open(rows)
    branches.keep([1, 0, 1])
    branches.advance([1, 2, 3])
    branches.advance([4, 4, 4])
    assert_rows(model, branches, [[*rows[1], 1, 4], [*rows[0], 2, 4], [*rows[1], 3, 4]])


@pytest.mark.parametrize("survivor", [0, 1, 2])
def test_the_last_row_left_goes_on_as_if_it_had_been_alone(
    model: LanguageModel, survivor: int
) -> None:
    rows = [text(model, count, seed=count) for count in (4, 13, 7)]
    branches = model.open(rows)
    branches.keep([(survivor + 1) % 3, survivor])
    branches.keep([1])
    branches.advance([1])
    branches.advance([2])
    assert_rows(model, branches, [[*rows[survivor], 1, 2]])


def test_selected_rows_are_branches_of_their_own(model: LanguageModel) -> None:
    rows = [text(model, count, seed=count) for count in (6, 2, 10)]
    branches = model.open(rows)
    chosen = branches.select([2, 1])
    assert_rows(model, chosen, [rows[2], rows[1]])
    chosen.advance([1, 2])
    assert_rows(model, branches, rows)
    branches.advance([3, 4, 5])
    branches.keep([1])
    branches.advance([6])
    assert_rows(model, chosen, [[*rows[2], 1], [*rows[1], 2]])
    assert_rows(model, branches, [[*rows[1], 4, 6]])


def test_selecting_all_rows_copies_them(model: LanguageModel) -> None:
    rows = [text(model, 4), text(model, 4, seed=2)]
    branches = model.open(rows)
    copy = branches.select([0, 1])
    copy.advance([1, 1])
    copy.advance([2, 2])
    assert_rows(model, branches, rows)
    assert_rows(model, copy, [[*row, 1, 2] for row in rows])


@pytest.mark.parametrize(
    "shared, new",
    [
        pytest.param(5, 0, id="shorter than what was read"),
        pytest.param(12, 0, id="equal to what was read"),
        pytest.param(12, 1, id="one token longer than what was read"),
        pytest.param(12, 6, id="longer than what was read"),
        pytest.param(7, 3, id="leaving what was read in its middle"),
        pytest.param(1, 8, id="sharing the first token only"),
        pytest.param(0, 4, id="unrelated"),
        pytest.param(1, 0, id="a single token"),
    ],
)
def test_what_is_reused_does_not_change_a_prefix(
    model: LanguageModel, shared: int, new: int
) -> None:
    read = text(model, 12)
    prefix = (
        read[:shared]
        + [token % (model.vocab_size - 2) + 1 for token in text(model, 20)][shared : shared + new]
    )
    branches = model.open([prefix], reuse=[model.open([read])])
    assert_rows(model, branches, [prefix])
    branches.advance([3])
    assert_rows(model, branches, [[*prefix, 3]])


def test_prefixes_that_leave_one_trunk_at_many_places_go_on_side_by_side(
    model: LanguageModel,
) -> None:
    read = text(model, 16)
    rows = [[*read[:cut], *text(model, 2, seed=cut)] for cut in (15, 3, 9, 16, 1)]
    branches = model.open(rows, reuse=[model.open([read])])
    assert_rows(model, branches, rows)
    for token in (1, 2, 3):
        branches.advance([token] * 5)
    branches.keep([3, 1])
    branches.advance([4, 5])
    assert_rows(model, branches, [[*rows[3], 1, 2, 3, 4], [*rows[1], 1, 2, 3, 5]])


def test_prefixes_find_their_beginnings_among_several_trunks(model: LanguageModel) -> None:
    texts = [text(model, count, seed=count) for count in (14, 6, 10)]
    ragged = model.open([texts[0][:9], texts[1]])
    ragged.advance([texts[0][9], 3])
    trunks = [model.open([texts[2]]), ragged, model.open([text(model, 5, seed=99)])]
    rows = [
        [*texts[2][:8], 2],
        [*texts[0][:10], 1, 1],
        [*texts[1], 3, 2, 2],
        text(model, 3, seed=98),
        [*texts[0][:4], 5],
    ]
    branches = model.open(rows, reuse=trunks)
    assert_rows(model, branches, rows)
    branches.advance([1, 2, 3, 4, 5])
    assert_rows(model, branches, [[*row, new] for row, new in zip(rows, range(1, 6), strict=True)])


def test_duplicate_prefixes_may_reuse_a_trunk(model: LanguageModel) -> None:
    read = text(model, 9)
    rows = [[*read[:6], 2], [*read[:6], 2], read]
    branches = model.open(rows, reuse=[model.open([read])])
    branches.advance([1, 2, 3])
    assert_rows(model, branches, [[*rows[0], 1], [*rows[1], 2], [*rows[2], 3]])


def test_a_trunk_stays_as_it_was_and_usable(model: LanguageModel) -> None:
    rows = [text(model, 11), text(model, 4, seed=2)]
    trunk = model.open(rows)
    before = trunk.log_probs.clone()
    branches = model.open([[*rows[0][:6], 1], [*rows[1], 2]], reuse=[trunk])
    branches.advance([3, 3])
    branches.keep([1])
    branches.advance([4])
    assert torch.equal(trunk.log_probs, before)
    trunk.advance([5, 6])
    assert_rows(model, trunk, [[*rows[0], 5], [*rows[1], 6]])
    assert_rows(model, branches, [[*rows[1], 2, 3, 4]])


def test_a_trunk_may_change_after_it_was_reused(model: LanguageModel) -> None:
    read = text(model, 8)
    trunk = model.open([read, text(model, 3, seed=2)])
    branches = model.open([[*read, 1]], reuse=[trunk])
    trunk.keep([1])
    trunk.advance([7])
    branches.advance([2])
    assert_rows(model, branches, [[*read, 1, 2]])


def test_the_lists_of_the_caller_are_left_alone(model: LanguageModel) -> None:
    rows = [text(model, 5), text(model, 2, seed=2)]
    given = [list(row) for row in rows]
    branches = model.open(given)
    branches.advance([1, 1])
    assert given == rows
    given[0].append(6)
    branches.advance([2, 2])
    assert_rows(model, branches, [[*row, 1, 2] for row in rows])


def test_some_token_of_the_vocabulary_ends_a_response(model: LanguageModel) -> None:
    assert model.eos_ids
    assert all(0 <= token < model.vocab_size for token in model.eos_ids)


def test_a_response_reads_the_same_with_or_without_its_end(model: LanguageModel) -> None:
    response, end = text(model, 6), min(model.eos_ids)
    assert model.decode(response)
    assert model.decode([*response, end]) == model.decode(response)
    assert model.decode([]) == model.decode([end]) == ""


def test_every_token_has_a_text_that_no_other_token_has(model: LanguageModel) -> None:
    texts = [model.token_text(token) for token in range(model.vocab_size)]
    assert all(texts)
    assert len(set(texts)) == model.vocab_size
