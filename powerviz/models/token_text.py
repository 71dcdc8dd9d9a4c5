"""How one token is shown: readable, and never mistaken for another.

Knows tokenizers. A token by itself may be part of a character, or lose the space it begins with;
both are mended here. Escaping for a page is not done here: this is plain text.
"""

import functools
from typing import Any

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class TokenTexts:
    """Texts of a tokenizer's tokens, looked up once each."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        anchor = tokenizer("a", add_special_tokens=False)["input_ids"]
        self._anchor = list(anchor[-1:])
        self._anchor_text = self._decoded(self._anchor)
        self._cache: dict[int, str] = {}

    def __getitem__(self, token: int) -> str:
        if token not in self._cache:
            self._cache[token] = self._text(token)
        return self._cache[token]

    def _text(self, token: int) -> str:
        after_anchor = self._decoded([*self._anchor, token])
        if after_anchor.startswith(self._anchor_text):
            text = after_anchor[len(self._anchor_text) :]
        else:
            text = self._decoded([token])
        if text and REPLACEMENT not in text:
            return text
        name = self._tokenizer.convert_ids_to_tokens(token)
        if name is None:
            return f"<unused {token}>"
        return _bytes_of(name) if REPLACEMENT in text else str(name)

    def _decoded(self, tokens: list[int]) -> str:
        return str(self._tokenizer.decode(tokens, clean_up_tokenization_spaces=False))


def _bytes_of(name: str) -> str:
    """A byte-level token that is no whole character, as its bytes; any other name as it is."""
    values = [byte_of_character().get(char) for char in name]
    if None in values:
        return name
    part = bytes(value for value in values if value is not None)
    try:
        part.decode("utf-8")
    except UnicodeDecodeError:
        return of_bytes(part)
    return name


def of_bytes(part: bytes) -> str:
    """A token by its bytes: the text they are, or each of them if they are no whole character."""
    try:
        return part.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(f"<{byte:02X}>" for byte in part)


@functools.cache
def byte_of_character() -> dict[str, int]:
    """Byte for each character that byte-level BPE writes it as (Radford et al. 2019, §2.2).

    Printable bytes stand for themselves; the others, in order, are moved up to U+0100.
    """
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(0x100) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {
        chr(0x100 + index): byte for index, byte in enumerate(others)
    }
