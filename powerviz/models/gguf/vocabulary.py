"""The tokens of a GGUF file: from text to ids and back, by llama.cpp's own tokenizers.

Knows the file's vocabulary and its special tokens. Knows nothing of chat templates.
"""

import ctypes
from collections.abc import Sequence
from functools import cached_property

from powerviz.models.gguf.context import Weights

LONGEST_PIECE = 1 << 12


class Vocabulary:
    """Texts and ids of one model's tokens."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights  # The pointer is into them.
        self._library, self._pointer = weights.library, weights.vocabulary
        self.size = weights.vocab_size
        self.begin = self._token(self._library.llama_vocab_bos(self._pointer))
        self.adds_begin = bool(self._library.llama_vocab_get_add_bos(self._pointer))

    @cached_property
    def special(self) -> frozenset[int]:
        """Control tokens: no text is written with them."""
        is_special = self._library.llama_vocab_is_control
        return frozenset(id for id in range(self.size) if is_special(self._pointer, id))

    def ids(self, text: str) -> list[int]:
        """Token ids of a text; special tokens written in it are read as such, and none are put around it."""
        data = text.encode()
        room = len(data) + 8
        while True:
            found = (self._library.llama_token * room)()
            count = self._library.llama_tokenize(
                self._pointer, data, len(data), found, room, False, True
            )
            if count >= 0:
                return list(found[:count])
            room = -count

    def text(self, tokens: Sequence[int]) -> str:
        """The text of tokens, special ones among it; bytes that are no text by the replacement character."""
        given = (self._library.llama_token * max(1, len(tokens)))(*tokens)
        room = 8 * len(tokens) + 64
        while True:
            found = ctypes.create_string_buffer(room)
            count = self._library.llama_detokenize(
                self._pointer, given, len(tokens), found, room, False, True
            )
            if count >= 0:
                return found.raw[:count].decode("utf-8", errors="replace")
            room = -count

    def piece(self, token: int) -> bytes:
        """The bytes that one token stands for, its leading space among them."""
        found = ctypes.create_string_buffer(LONGEST_PIECE)
        count = self._library.llama_token_to_piece(
            self._pointer, token, found, LONGEST_PIECE, 0, True
        )
        return found.raw[: max(0, count)]

    def name(self, token: int) -> str:
        """The token as the vocabulary writes it."""
        found = self._library.llama_vocab_get_text(self._pointer, token)
        return (found or b"").decode("utf-8", errors="replace")

    def id_of(self, name: str) -> int | None:
        """The token that is written so, or whose text is this."""
        text = name.encode("utf-8", errors="replace")
        named = (id for id in range(self.size) if self.name(id) == name or self.piece(id) == text)
        return next(named, None) if name else None

    def readable(self, token: int) -> str:
        """One token as readable text; bytes that are no character by themselves as `<E2><80>`."""
        part = self.piece(token)
        if not part:
            return self.name(token) or f"<unused {token}>"
        try:
            return part.decode("utf-8")
        except UnicodeDecodeError:
            return "".join(f"<{byte:02X}>" for byte in part)

    def _token(self, id: int) -> int | None:
        return id if 0 <= id < self.size else None
