"""Packages with engines, as pip would install them: a module, and metadata that announces it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

COIN = '''
"""An engine of coins: toy:coin is thrown until it has had enough. Every model is one class of its own."""
import torch

class Throws:
    def __init__(self, model, rows):
        self.model, self.rows = model, [list(row) for row in rows]

    def __len__(self):
        return len(self.rows)

    @property
    def log_probs(self):
        return torch.stack([self.model.row(row) for row in self.rows])

    def advance(self, tokens):
        for row, token in zip(self.rows, tokens, strict=True):
            row.append(token)

    def keep(self, rows):
        self.rows = [list(self.rows[row]) for row in rows]

    def select(self, rows):
        return Throws(self.model, [self.rows[row] for row in rows])


class Coin:
    words = ("</s>", "heads", "tails")
    vocab_size, eos_ids, context_length = 3, frozenset({0}), 64

    def __init__(self, name):
        self.name = name

    def row(self, tokens):
        last = tokens[-1] if tokens else 1
        odds = [0.2, 0.5, 0.3] if last == 1 else [0.1, 0.3, 0.6]
        return torch.tensor(odds, dtype=torch.float64).log()

    def open(self, prefixes, reuse=()):
        return Throws(self, prefixes)

    def encode(self, text):
        return [self.words.index(word) if word in self.words else 2 for word in text.split()]

    def decode(self, tokens):
        return " ".join(self.words[token] for token in tokens if token)

    def token_text(self, token):
        return self.words[token]


def load(name):
    if name != "toy:coin":
        raise FileNotFoundError(f"there is no {name}")
    return Coin(name)
'''


def install(folder: Path, code: str, scheme: str = "toy", module: str = "toy_engine") -> Path:
    """Put a package into a folder for packages; it announces `load` of its module under the scheme."""
    folder.mkdir(exist_ok=True)
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    metadata = folder / f"{module}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {module.replace('_', '-')}\nVersion: 1.0\n", encoding="utf-8"
    )
    (metadata / "entry_points.txt").write_text(
        f"[powerviz.engines]\n{scheme} = {module}:load\n", encoding="utf-8"
    )
    return folder


@contextmanager
def installed(
    folder: Path, code: str = COIN, scheme: str = "toy", module: str = "toy_engine"
) -> Iterator[Path]:
    """A package that is there for as long as the context lasts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(install(folder, code, scheme, module)))
        try:
            yield folder
        finally:
            sys.modules.pop(module, None)
