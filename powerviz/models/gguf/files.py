"""The files of a model in GGUF: from a name behind `gguf:` to files on this machine, all shards among them.

Knows how names are written, how shards are numbered, and what may be downloaded. Knows nothing of llama.cpp.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from powerviz.errors import ModelError
from powerviz.messages import say
from powerviz.models.files.checkpoint import names_a_path
from powerviz.models.gguf.header import Header, read_header

SCHEME = "gguf"
SUFFIX = ".gguf"
ON_THE_HUB = re.compile(r"([\w.-]+/[\w.-]+):(.+)")
SHARD = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
MOST_SHARDS = 1000
LONGEST_TOLD = 300
FLOATS = ("F32", "F16", "BF16", "F64")


@dataclass(frozen=True)
class HubFile:
    """A file in a repository of the hub."""

    repository: str
    file: str


def place_of(name: str) -> Path | HubFile:
    """The file on this machine, or on the hub, that a name means. Raises `ModelError`."""
    place = name.removeprefix(f"{SCHEME}:")
    told = place[:LONGEST_TOLD]
    if not place.strip():
        raise ModelError("model", say("gguf-no-name"))
    on_the_hub = ON_THE_HUB.fullmatch(place)
    try:
        path = Path(place).expanduser()
        if path.is_file():
            return path
        if path.is_dir():
            raise ModelError("model", say("gguf-is-folder", folder=told))
    except (OSError, RuntimeError, ValueError):  # longer than any path, or in the home of nobody
        raise ModelError("model", say("gguf-not-there", file=told)) from None
    if on_the_hub and not names_a_path(on_the_hub[1]):
        if not on_the_hub[2].lower().endswith(SUFFIX):
            raise ModelError("model", say("gguf-not-named", model=on_the_hub[1][:LONGEST_TOLD]))
        return HubFile(on_the_hub[1], on_the_hub[2])
    if not place.lower().endswith(SUFFIX) and not names_a_path(place) and place.count("/") == 1:
        raise ModelError("model", say("gguf-not-named", model=told))
    raise ModelError("model", say("gguf-not-there", file=told))


def shards_of(file: str) -> list[str]:
    """The names of all files of a model of which one file is named, in order; it alone if it is not in shards."""
    match = SHARD.fullmatch(file)
    if match is None or not 1 < int(match[3]) <= MOST_SHARDS:
        return [file]
    return [f"{match[1]}-{n:05}-of-{match[3]}{SUFFIX}" for n in range(1, int(match[3]) + 1)]


@dataclass(frozen=True)
class Checked:
    """Files that were looked at: the first one's header, and the bytes of all weights by their kind."""

    files: tuple[Path, ...]
    header: Header
    bytes_by_kind: Mapping[str, int]

    @property
    def weights(self) -> int:
        return sum(file.stat().st_size for file in self.files)

    @property
    def tensors(self) -> int:
        """How many there are in all files, as the first one says."""
        return self.header.whole("split.tensors.count") or self.header.tensors

    @property
    def kind(self) -> str:
        """The kind of numbers that most bytes of the weights are, Q4_K for instance."""
        known = self.bytes_by_kind
        return max(known, key=lambda kind: known[kind]) if known else "unknown"

    @property
    def quantised(self) -> bool:
        """Whether weights are kept in blocks of few bits, so that activations are rounded as well."""
        return self.kind not in FLOATS

    @property
    def bytes_of_token(self) -> int:
        """Bytes of the keys and values of one token, as `Context` keeps them."""
        return self.header.numbers_of_token * (2 if self.quantised else 4)


def checked(file: Path, name: str) -> Checked:
    """All files of the model of which this is one, each looked at. Raises `ModelError`."""
    files = [file.with_name(one) for one in shards_of(file.name)]
    missing = [one.name for one in files if not one.is_file()]
    if missing:
        told = say(
            "model-incomplete", model=name, missing=len(missing), all=len(files), first=missing[0]
        )
        raise ModelError("model", told)
    headers = [read_header(one, name) for one in files]
    count = headers[0].whole("split.count") or 1
    if count != len(files):
        told = say("gguf-shards-renamed", model=name, all=str(count), file=file.name)
        raise ModelError("model", told)
    kinds: dict[str, int] = {}
    for header in headers:
        for kind, taken in header.bytes_by_kind.items():
            kinds[kind] = kinds.get(kind, 0) + taken
    return Checked(tuple(files), headers[0], kinds)
