"""The header of a GGUF file is read and checked by ourselves: no file makes that crash, hang or fill memory."""

import random
import struct
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from powerviz.errors import ModelError
from powerviz.messages import Message
from powerviz.models.gguf.header import LONGEST_HEADER, MOST_TENSORS, MOST_VALUES, read_header
from tests.models.gguf.making import CONFIG, plain_model, write

MOST_MEMORY = 40_000_000
TEXT, LIST, BYTE = 8, 9, 0


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("good") / "good.gguf")


def refusal(file: Path) -> Message:
    """Give the sentence that is said of a file, by a check that takes little memory."""
    tracemalloc.start()
    try:
        with pytest.raises(ModelError) as caught:
            read_header(file, "gguf:it")
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()
    assert isinstance(caught.value.message, Message)
    assert len(str(caught.value).splitlines()) == 1
    return caught.value.message


def inner(message: Message) -> str:
    assert message.code == "gguf-damaged"
    return str(message.values["reason"].code)


def made(tmp_path: Path, tensors: int, pairs: int, rest: bytes = b"", version: int = 3) -> Path:
    file = tmp_path / "made.gguf"
    file.write_bytes(b"GGUF" + struct.pack("<IQQ", version, tensors, pairs) + rest)
    return file


def text(value: bytes) -> bytes:
    return struct.pack("<Q", len(value)) + value


def test_a_header_says_what_the_file_holds(good: Path) -> None:
    header = read_header(good, "gguf:good")
    assert header.architecture == "llama"
    assert header.of_architecture("block_count") == CONFIG["num_hidden_layers"]
    numbers = sum(one.numel() for one in plain_model().parameters())
    assert header.bytes_by_kind == {"F32": 4 * numbers}
    # Two layers, two heads with 8 keys and 8 values each.
    assert header.numbers_of_token == 2 * 2 * (8 + 8)
    assert header.values["tokenizer.ggml.tokens"] is None


@pytest.mark.parametrize("content", [b"", b"GG", b"not a model at all", b"PK\3\4" + b"\0" * 90])
def test_a_file_of_another_kind_is_told_from_its_first_bytes(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(content)
    assert refusal(file).code == "gguf-no-gguf"


@pytest.mark.parametrize("version", [0, 1, 4, 1 << 24, 3 << 24])
def test_other_versions_and_files_of_other_machines_are_refused(
    tmp_path: Path, version: int
) -> None:
    assert refusal(made(tmp_path, 0, 0, version=version)).code == "gguf-other-version"


def test_a_file_cut_off_anywhere_is_refused_with_its_size(good: Path, tmp_path: Path) -> None:
    content = good.read_bytes()
    for length in [*range(4, 400, 13), len(content) // 2, len(content) - 33]:
        file = tmp_path / "cut.gguf"
        file.write_bytes(content[:length])
        told = refusal(file)
        assert inner(told) in ("gguf-ends-in-header", "gguf-ends-in-tensors")
        assert told.values["reason"].values["n"] == length


@pytest.mark.parametrize(
    "tensors, pairs, rest, code",
    [
        pytest.param(0, MOST_VALUES, b"", "gguf-ends-in-header", id="values that are not there"),
        pytest.param(0, 1 << 62, b"", "gguf-too-many-values", id="values without end"),
        pytest.param(1 << 62, 0, b"", "gguf-too-many-tensors", id="tensors without end"),
        pytest.param(MOST_TENSORS, 0, b"", "gguf-ends-in-header", id="tensors that are not there"),
        pytest.param(
            0, 1, struct.pack("<Q", 1 << 63), "gguf-text-too-long", id="a key longer than any file"
        ),
        pytest.param(0, 1, text(b"") + bytes(9), "gguf-key-doubled", id="a key without a name"),
        pytest.param(
            0,
            2,
            (text(b"a") + struct.pack("<IB", BYTE, 1)) * 2,
            "gguf-key-doubled",
            id="the same key twice",
        ),
        pytest.param(
            0, 1, text(b"a") + struct.pack("<I", 99), "gguf-kind-of-value", id="an unknown kind"
        ),
        pytest.param(
            0,
            1,
            text(b"a") + struct.pack("<IIQ", LIST, LIST, 1 << 60),
            "gguf-kind-of-value",
            id="lists in a list",
        ),
        pytest.param(
            0,
            1,
            text(b"a") + struct.pack("<IIQ", LIST, BYTE, 1 << 62),
            "gguf-ends-in-header",
            id="a list of numbers longer than the file",
        ),
        pytest.param(
            0,
            1,
            text(b"a") + struct.pack("<IIQ", LIST, TEXT, 1 << 62) + text(b"b"),
            "gguf-ends-in-header",
            id="a list of texts longer than the file",
        ),
        pytest.param(
            0,
            1,
            text(b"general.alignment") + struct.pack("<II", 4, 48),
            "gguf-alignment",
            id="an alignment that is none",
        ),
        pytest.param(
            1,
            0,
            text(b"t") + struct.pack("<I", 1 << 31),
            "gguf-tensor-shape",
            id="dimensions without end",
        ),
        pytest.param(
            1,
            0,
            text(b"t") + struct.pack("<IQQIQ", 2, 1 << 40, 1 << 40, 0, 0),
            "gguf-ends-in-tensors",
            id="a tensor larger than the file",
        ),
        pytest.param(
            1,
            0,
            text(b"t") + struct.pack("<IQIQ", 1, 33, 8, 0),
            "gguf-tensor-shape",
            id="a tensor of half a block",
        ),
        pytest.param(
            1,
            0,
            text(b"t") + struct.pack("<IQIQ", 1, 32, 0, 1 << 62),
            "gguf-ends-in-tensors",
            id="a tensor behind the end",
        ),
    ],
)
def test_numbers_that_no_file_can_have_are_refused(
    tmp_path: Path, tensors: int, pairs: int, rest: bytes, code: str
) -> None:
    assert inner(refusal(made(tmp_path, tensors, pairs, rest))) == code


def test_a_large_file_of_nothing_is_refused_after_its_first_bytes(tmp_path: Path) -> None:
    file = made(tmp_path, 0, 1, text(b"a") + struct.pack("<IIQ", LIST, BYTE, 1 << 34))
    with file.open("r+b") as opened:
        opened.truncate(1 << 36)  # sparse: it takes no room on the disk
    assert LONGEST_HEADER < 1 << 34
    assert inner(refusal(file)) == "gguf-header-too-long"


def test_no_damage_to_a_header_makes_anything_but_a_sentence(good: Path, tmp_path: Path) -> None:
    content = good.read_bytes()
    chance = random.Random(0)
    file = tmp_path / "damaged.gguf"
    refused = 0
    for _ in range(150):
        damaged = bytearray(content)
        for _ in range(chance.choice([1, 3, 10])):
            damaged[chance.randrange(4, 4000)] = chance.choice(
                [0, 1, 127, 255, chance.randrange(256)]
            )
        file.write_bytes(damaged)
        try:
            read_header(file, "gguf:damaged")
        except ModelError as error:
            assert isinstance(error.message, Message)
            assert str(error.message)
            refused += 1
    assert refused > 50


def test_a_file_that_may_not_be_read_is_told(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(good).code == "gguf-cannot-read"
