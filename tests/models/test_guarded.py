"""Engines that fail after loading, or answer against the protocol: one sentence, and no numbers that are false."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import powerviz as pv
from powerviz.messages import Message, say
from powerviz.models.guarded import Guarded
from powerviz.models.protocol import Offers
from tests.models.toy_engine import COIN, installed
from tests.refusals import refuses

SETTINGS: dict[str, Any] = {"num_steps": 4, "block_size": 4, "max_new_tokens": 8, "seed": 3}
ENCODE = "return [self.words.index(word) if word in self.words else 2 for word in text.split()]"
OPEN = "return Throws(self, prefixes)"
ROWS = "return torch.stack([self.model.row(row) for row in self.rows])"
ADVANCE = "for row, token in zip(self.rows, tokens, strict=True):"
KEEP = "self.rows = [list(self.rows[row]) for row in rows]"
FAILED, WRONG = "engine-failed", "engine-gave-wrong"
PLAIN = "vocab_size, eos_ids, context_length = 3, frozenset({0}), 64"


@contextmanager
def coin(folder: Path, old: str, new: str) -> Iterator[None]:
    assert old in COIN
    with installed(folder / "packages", COIN.replace(old, new)):
        yield


def refusal(act: Callable[[], object]) -> pv.ModelError:
    """The one sentence about the engine that is said."""
    with pytest.raises(pv.ModelError) as caught:
        act()
    error = caught.value
    told = error.message
    assert isinstance(told, Message) and len(str(told).splitlines()) == 1
    assert error.field == "model" and told.values["scheme"] == "toy"
    assert told.values["model"] == "toy:coin"
    return error


def told_by(act: Callable[[], object]) -> tuple[str, str, str]:
    """The code of what is said, the member or the call, and what it gave or raised."""
    told = refusal(act).message
    assert isinstance(told, Message)
    if told.code == "engine-failed":
        return told.code, told.values["call"], told.values["reason"]
    return told.code, told.values["member"], str(told.values["given"])


@pytest.mark.parametrize(
    ("plain", "member", "given"),
    [
        ("'3', frozenset({0}), 64", "vocab_size", "'3'"),
        ("None, frozenset({0}), 64", "vocab_size", "None"),
        ("True, frozenset({0}), 64", "vocab_size", "True"),
        ("0, frozenset({0}), 64", "vocab_size", "0"),
        ("3, None, 64", "eos_ids", "None"),
        ("3, frozenset(), 64", "eos_ids", "frozenset()"),
        ("3, frozenset({3}), 64", "eos_ids", "frozenset({3})"),
        ("3, frozenset({-1}), 64", "eos_ids", "frozenset({-1})"),
        ("3, frozenset({'0'}), 64", "eos_ids", "frozenset({'0'})"),
        ("3, [0], 64", "eos_ids", "[0]"),
        ("3, frozenset({0}), '64'", "context_length", "'64'"),
        ("3, frozenset({0}), 0", "context_length", "0"),
        ("3, frozenset({0}), 64; rows_at_once = 'many'", "rows_at_once", "'many'"),
        ("3, frozenset({0}), 64; rows_at_once = 0", "rows_at_once", "0"),
        ("3, frozenset({0}), 64; memory = '8 GB'", "memory", "'8 GB'"),
        ("3, frozenset({0}), 64; dtype = torch.float32", "dtype", "dtype"),
    ],
)
def test_plain_members_are_checked_when_it_is_loaded(
    tmp_path: Path, plain: str, member: str, given: str
) -> None:
    with coin(tmp_path, "3, frozenset({0}), 64", plain):
        told = told_by(lambda: pv.load_model("toy:coin"))
    assert told == (WRONG, member, given)


FAILING = [
    (ENCODE, "raise KeyError('word')", (FAILED, "encode", "KeyError: 'word'")),
    (ENCODE, "return None", (WRONG, "encode", "None")),
    (ENCODE, "return text", (WRONG, "encode", "'heads tails'")),
    (ENCODE, "return [1, 99]", (WRONG, "encode", str(say("given-among-others", given="99")))),
    (ENCODE, "return [-1]", (WRONG, "encode", str(say("given-among-others", given="-1")))),
    (OPEN, "raise StopIteration", (FAILED, "open", "StopIteration")),
    (OPEN, "raise ConnectionError('gone\\nfar')", (FAILED, "open", "ConnectionError: gone")),
    (OPEN, "raise SystemExit(3)", (FAILED, "open", "SystemExit: 3")),
    (OPEN, "return None", (WRONG, "open", "None")),
    (OPEN, "return prefixes", (WRONG, "open", "[(1, 2)]")),
    (ROWS, ROWS + ".numpy()", (WRONG, "log_probs", "ndarray")),
    (ROWS, ROWS + ".float()", (WRONG, "log_probs", "torch.float32")),
    (ROWS, ROWS + "[0]", (WRONG, "log_probs", str(say("given-shape", shape="(3,)")))),
    (ROWS, ROWS + "[:, :2]", (WRONG, "log_probs", str(say("given-shape", shape="(1, 2)")))),
    (ROWS, ROWS + " * 3", (WRONG, "log_probs", str(say("given-sum", total="0.244")))),
    (ROWS, "raise ValueError", (FAILED, "log_probs", "ValueError")),
    (ADVANCE, f"raise OSError('cut')\n        {ADVANCE}", (FAILED, "advance", "OSError: cut")),
    (KEEP, f"1 / 0; {KEEP}", (FAILED, "keep", "ZeroDivisionError: division by zero")),
    ("return self.words[token]", "return None", (WRONG, "token_text", "None")),
    ("return self.words[token]", "return '\\ud800'", (WRONG, "token_text", "'\\ud800'")),
    (
        'return " ".join(',
        "return tuple(",
        (WRONG, "decode", "('tails', 'tails', 'tails', 'tails')"),
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), FAILING)
def test_what_it_does_later_is_a_sentence_that_names_it_and_the_call(
    tmp_path: Path, old: str, new: str, said: tuple[str, str, str]
) -> None:
    with coin(tmp_path, old, new):
        model = pv.load_model("toy:coin")
        told = told_by(lambda: pv.power_sample(model, "heads tails", **SETTINGS))
    assert told == said


def test_a_member_that_is_no_method_is_found_when_it_is_loaded(tmp_path: Path) -> None:
    with coin(
        tmp_path,
        "    def decode(self, tokens):",
        "    decode = 7\n\n    def decoded(self, tokens):",
    ):
        assert told_by(lambda: pv.load_model("toy:coin")) == (WRONG, "decode", "7")


def test_a_selection_of_branches_is_looked_at_too(tmp_path: Path) -> None:
    with coin(tmp_path, "return Throws(self.model, [self.rows[row] for row in rows])", "return 7"):
        branches = pv.load_model("toy:coin").open([[1], [2]])
        assert told_by(lambda: branches.select([1])) == (WRONG, "select", "7")


def test_a_row_that_is_not_normalised_is_found_beside_others(tmp_path: Path) -> None:
    odds = "odds = [0.2, 0.5, 0.3] if last == 1 else [0.1, 0.3, 0.7]"
    with coin(tmp_path, "odds = [0.2, 0.5, 0.3] if last == 1 else [0.1, 0.3, 0.6]", odds):
        model = pv.load_model("toy:coin")
        told = told_by(lambda: model.open([[1], [2]]).log_probs)
    assert told == (WRONG, "log_probs", str(say("given-sum", total="1.1")))


def test_scores_that_are_no_numbers_are_told_as_those_of_our_own_engine(tmp_path: Path) -> None:
    with coin(tmp_path, ROWS, ROWS + " * float('nan')"):
        model = pv.load_model("toy:coin")
        with refuses("model-scores-no-numbers", "model", pv.ModelError):
            pv.power_sample(model, "heads", **SETTINGS)


def test_errors_of_ours_go_through_as_they_are(tmp_path: Path) -> None:
    code = "import powerviz; raise powerviz.PromptError('prompt', 'is not about coins')"
    with coin(tmp_path, ENCODE, code), pytest.raises(pv.PromptError, match="is not about coins"):
        pv.sample(pv.load_model("toy:coin"), "heads")


@pytest.mark.usefixtures("nothing_collected")
def test_where_memory_runs_out_fewer_rows_are_asked_for(tmp_path: Path) -> None:
    few = f"if len(prefixes) > 1: raise MemoryError\n        {OPEN}"
    settings = {"num_samples": 6, "max_new_tokens": 8, "seed": 1}
    with coin(tmp_path, OPEN, few):
        cramped = pv.sample(pv.load_model("toy:coin"), "heads", "best_of_n", **settings)
    with installed(tmp_path / "whole"):
        run = pv.sample(pv.load_model("toy:coin"), "heads", "best_of_n", **settings)
    assert cramped.complete and cramped.text == run.text


def test_a_guarded_model_has_what_the_engine_gave_it_and_nothing_more(tmp_path: Path) -> None:
    with coin(tmp_path, PLAIN, f"{PLAIN}; vendor, rows_at_once, _secret = 'Mint', 2, 7"):
        model: Any = pv.load_model("toy:coin")
    assert model.vendor == "Mint" and Offers(model).rows_at_once == 2
    assert not hasattr(model, "chat_template") and not hasattr(model, "_secret")
    assert Offers(model).encode_written("heads tails") == (1, 2)


def test_what_it_reads_of_written_text_is_checked_too(tmp_path: Path) -> None:
    extra = "    def encode_written(self, text):\n        return [3]\n\n    def decode"
    with coin(tmp_path, "    def decode", extra):
        offered = Offers(pv.load_model("toy:coin"))
    told = told_by(lambda: offered.encode_written("heads"))
    assert told == (WRONG, "encode_written", str(say("given-among-others", given="3")))


def test_branches_of_others_are_not_handed_to_it(tmp_path: Path) -> None:
    handed = (
        f"assert all(type(one) is Throws and one.model is self for one in reuse)\n        {OPEN}"
    )
    with coin(tmp_path, OPEN, handed):
        one, other = pv.load_model("toy:coin"), pv.load_model("toy:coin")
        foreign = pv.load_model("pocket", "cpu").open([[1]])
        branches = one.open([[1], [2]], [one.open([[1]]), other.open([[2]]), foreign])
        assert len(branches) == 2 and len(branches.select([1])) == 1


def test_our_own_engine_goes_without_and_numpy_ids_become_plain(tmp_path: Path) -> None:
    assert not isinstance(pv.load_model("pocket", "cpu"), Guarded)
    with coin(
        tmp_path, ENCODE, f"import numpy\n        {ENCODE.replace('[self', 'numpy.array([self')})"
    ):
        ids = pv.load_model("toy:coin").encode("heads tails")
    assert ids == [1, 2] and all(type(one) is int for one in ids)
