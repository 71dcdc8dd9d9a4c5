"""The header of a GGUF file, read and checked before llama.cpp sees the file.

Knows the format (versions 2 and 3, little-endian) and how many bytes each kind of tensor takes. Trusts no
number in a file: a length is held against what the file still has, long lists are walked over and not kept,
and a header longer than `LONGEST_HEADER` is none. So no file takes more memory than its own texts.
Source of the format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
"""

import math
import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from powerviz.errors import ModelError, reason_of_system
from powerviz.messages import Message, say

MAGIC = b"GGUF"
VERSIONS = (2, 3)
LONGEST_HEADER = 1 << 27
LONGEST_TEXT = 1 << 24
LONGEST_KEPT_LIST = 1 << 12
"""Lists are as long as the vocabulary, or have a number for each layer: only these are wanted."""
MOST_TENSORS = 1 << 17
MOST_VALUES = 1 << 14
MOST_DIMENSIONS = 4
TEXT, LIST = 8, 9
NUMBERS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
"""Kinds of values that are numbers, as `struct` reads them."""
TENSOR_KINDS: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 40),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
}
"""Name, numbers in a block and bytes of a block. Newer kinds are left to llama.cpp, which knows which it has."""


@dataclass(frozen=True)
class Header:
    """The values of one file by their keys, without long lists, and the bytes of its tensors by their kind."""

    values: Mapping[str, Any]
    tensors: int
    bytes_by_kind: Mapping[str, int] = field(default_factory=dict)

    @property
    def architecture(self) -> str:
        return self.text("general.architecture") or ""

    @property
    def numbers_of_token(self) -> int:
        """The numbers that are its keys and values, in all layers."""
        layers = self.of_architecture("block_count") or 0
        heads = self.of_architecture("attention.head_count") or 1
        width = math.ceil((self.of_architecture("embedding_length") or 0) / heads)
        pairs = self.of_architecture("attention.head_count_kv") or heads
        keys = self.of_architecture("attention.key_length") or width
        values = self.of_architecture("attention.value_length") or width
        return layers * pairs * (keys + values)

    @property
    def steady_up_to(self) -> int | None:
        """The longest text whose tokens keep their probabilities as the store grows, where that has a limit.

        llama.cpp chooses between two rotary scalings (longrope) by the size of the store.
        """
        scaling = self.text(f"{self.architecture}.rope.scaling.type")
        original = self.of_architecture("rope.scaling.original_context_length")
        return original if scaling in (None, "longrope") else None

    def text(self, key: str) -> str | None:
        found = self.values.get(key)
        return found if isinstance(found, str) else None

    def whole(self, key: str) -> int | None:
        """A whole number of the file; of a list, with one for each layer, the largest."""
        found = self.values.get(key)
        if isinstance(found, list):
            found = max((one for one in found if isinstance(one, int)), default=None)
        return found if isinstance(found, int) and not isinstance(found, bool) else None

    def of_architecture(self, key: str) -> int | None:
        """A whole number under a key that begins with the architecture's name."""
        return self.whole(f"{self.architecture}.{key}")


def read_header(file: Path, name: str) -> Header:
    """Read the header of a file, and make sure that all its tensors are there.

    `name` is the model's, for messages. Raises `ModelError`.
    """
    try:
        size = file.stat().st_size
        with file.open("rb", buffering=1 << 20) as opened:
            return _read(_Reader(opened, size, name, file.name))
    except OSError as error:
        told = say("gguf-cannot-read", model=name, file=file.name, reason=reason_of_system(error))
        raise ModelError("model", told) from error


class _Reader:
    """A file that is read from its beginning on, and never beyond its end."""

    def __init__(self, opened: BinaryIO, size: int, name: str, file: str) -> None:
        self._opened = opened
        self._name, self._file = name, file
        self.size = size
        self.place = 0

    def bytes(self, count: int) -> bytes:
        self._have(count)
        found = self._opened.read(count)
        if len(found) != count:  # Somebody shortened it just now.
            raise self.cut_off()
        self.place += count
        return found

    def skip(self, count: int) -> None:
        self._have(count)
        self._opened.seek(count, 1)
        self.place += count

    def number(self, form: str) -> Any:
        (found,) = struct.unpack(form, self.bytes(struct.calcsize(form)))
        return found

    def text(self) -> str:
        length = self.number("<Q")
        if length > LONGEST_TEXT:
            raise self.damaged(say("gguf-text-too-long", n=str(length)))
        return self.bytes(length).decode("utf-8", errors="replace")

    def skip_text(self) -> None:
        self.skip(self.number("<Q"))

    def _have(self, count: int) -> None:
        if count > self.size - self.place:
            raise self.cut_off()
        if self.place + count > LONGEST_HEADER:
            raise self.damaged(say("gguf-header-too-long"))

    def damaged(self, reason: Message) -> ModelError:
        told = say("gguf-damaged", model=self._name, file=self._file, reason=reason)
        return ModelError("model", told)

    def cut_off(self, needed: int | None = None) -> ModelError:
        """The error for a file that ends too early; `needed` bytes, where that is known."""
        if needed is None:
            return self.damaged(say("gguf-ends-in-header", n=self.size))
        return self.damaged(say("gguf-ends-in-tensors", n=self.size, needed=needed))

    def no_gguf(self) -> ModelError:
        return ModelError("model", say("gguf-no-gguf", model=self._name, file=self._file))

    def other_version(self, version: int) -> ModelError:
        told = say("gguf-other-version", model=self._name, file=self._file, version=str(version))
        return ModelError("model", told)


def _read(reader: _Reader) -> Header:
    if reader.size < len(MAGIC) or reader.bytes(len(MAGIC)) != MAGIC:
        raise reader.no_gguf()
    version = reader.number("<I")
    if version not in VERSIONS:
        raise reader.other_version(version)
    tensors, pairs = reader.number("<Q"), reader.number("<Q")
    if tensors > MOST_TENSORS:
        raise reader.damaged(say("gguf-too-many-tensors", n=str(tensors)))
    if pairs > MOST_VALUES:
        raise reader.damaged(say("gguf-too-many-values", n=str(pairs)))
    values: dict[str, Any] = {}
    for _ in range(pairs):  # Each takes bytes of the file, so that it ends with it at the latest.
        key = reader.text()
        if not key or key in values:
            raise reader.damaged(say("gguf-key-doubled", key=repr(key[:80])))
        values[key] = _value(reader, reader.number("<I"))
    alignment = values.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
        raise reader.damaged(say("gguf-alignment", value=repr(alignment)))
    ends, kinds = _tensors(reader, tensors)
    begins = math.ceil(reader.place / alignment) * alignment
    if begins + ends > reader.size:
        raise reader.cut_off(begins + ends)
    return Header(values, tensors, kinds)


def _value(reader: _Reader, kind: int) -> Any:
    """One value; of a long list, or one of texts, nothing but None."""
    if kind in NUMBERS:
        return reader.number(NUMBERS[kind])
    if kind == TEXT:
        return reader.text()
    if kind != LIST:
        raise reader.damaged(say("gguf-kind-of-value", n=str(kind)))
    inner, count = reader.number("<I"), reader.number("<Q")
    if inner in NUMBERS:
        return _numbers(reader, NUMBERS[inner], count)
    if inner != TEXT:  # A list of lists llama.cpp does not take either.
        raise reader.damaged(say("gguf-kind-of-value", n=str(inner)))
    for _ in range(count):
        reader.skip_text()
    return None


def _numbers(reader: _Reader, form: str, count: int) -> list[Any] | None:
    width = struct.calcsize(form)
    if count > LONGEST_KEPT_LIST:
        reader.skip(count * width)
        return None
    return [one for (one,) in struct.iter_unpack(form, reader.bytes(count * width))]


def _tensors(reader: _Reader, count: int) -> tuple[int, Mapping[str, int]]:
    """The last byte that a tensor takes, counted from where they begin, and the bytes of each kind."""
    last, kinds = 0, Counter[str]()
    for _ in range(count):
        called = reader.text()
        dimensions = reader.number("<I")
        if dimensions > MOST_DIMENSIONS:
            raise reader.damaged(say("gguf-tensor-shape", tensor=repr(called[:80])))
        shape = [reader.number("<Q") for _ in range(dimensions)]
        kind, offset = reader.number("<I"), reader.number("<Q")
        if kind in TENSOR_KINDS:
            label, block, bytes_of_block = TENSOR_KINDS[kind]
            if _is_strange(shape, block):
                raise reader.damaged(say("gguf-tensor-shape", tensor=repr(called[:80])))
            taken = math.prod(shape) // block * bytes_of_block
            kinds[label] += taken
        else:
            taken = 0
        last = max(last, offset + taken)
    return last, kinds


def _is_strange(shape: Sequence[int], block: int) -> bool:
    """Whether a tensor is without numbers, or its rows are not whole blocks."""
    return not all(shape) or bool(shape and shape[0] % block)
