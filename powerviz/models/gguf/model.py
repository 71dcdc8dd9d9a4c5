"""A GGUF model as a `LanguageModel`: its tokens, its chat template and its rows.

Knows the file's header and vocabulary. Knows nothing of sampling. *GGUF files* in `docs/pages/models.md` says what
its numbers depend on: on one thread, on nothing but the prefix.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from powerviz.errors import ModelError, PromptError
from powerviz.messages import say
from powerviz.models.end_tokens import end_of_turn
from powerviz.models.gguf.branches import GgufBranches, opened
from powerviz.models.gguf.files import Checked
from powerviz.models.gguf.store import Store
from powerviz.models.gguf.vocabulary import Vocabulary
from powerviz.models.protocol import Branches

CHAT_TEMPLATE = "tokenizer.chat_template"
ENDS = ("eos", "eot", "eom")
"""The keys under which a file names the ends of a text, of a turn and of a message."""


class GgufModel:
    """A loaded model; `load_model` makes one from a name.

    `eos` names the token that ends a response, instead of those that its file names. Raises `ModelError` if no
    token does.
    """

    rows_at_once: int | None = None

    def __init__(
        self, store: Store, checked: Checked, name: str, device: str, eos: str | None = None
    ) -> None:
        self.name = name
        self.device = device
        self.dtype = checked.kind
        self.store = store
        self._header = checked.header
        self._vocabulary = Vocabulary(store.weights)
        self._texts: dict[int, str] = {}
        library, model = store.weights.library, store.weights.pointer
        self.vocab_size = self._vocabulary.size
        self.parameters = int(library.llama_model_n_params(model))
        trained = max(0, int(library.llama_model_n_ctx_train(model))) or None
        self.context_length = checked.header.steady_up_to or trained
        self._weights = int(library.llama_model_size(model))
        self.eos_ids = self._end_tokens(eos)

    @property
    def memory(self) -> int:
        """Bytes of its weights, keys and values."""
        return self._weights + self.store.memory

    @property
    def chat_template(self) -> str | None:
        return self._header.text(CHAT_TEMPLATE)

    @property
    def begin_text(self) -> str | None:
        begin = self._vocabulary.begin
        return None if begin is None else self._vocabulary.name(begin)

    def open(
        self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()
    ) -> GgufBranches:
        if not all(map(len, prefixes)):
            raise PromptError("prompt", say("prompt-without-first-token"))
        own = [one for one in reuse if isinstance(one, GgufBranches) and one.store is self.store]
        return opened(self.store, prefixes, own)

    def encode(self, text: str) -> list[int]:
        if not text.strip():
            raise PromptError("prompt", say("prompt-empty"))
        tokens = self.encode_written(text)
        begin = self._vocabulary.begin
        if self._vocabulary.adds_begin and begin is not None and tokens[:1] != [begin]:
            tokens.insert(0, begin)
        if not tokens:
            raise PromptError("prompt", say("prompt-without-tokens"))
        return tokens

    def encode_written(self, text: str) -> list[int]:
        """Token ids of a text that has its special tokens in it."""
        try:
            return self._vocabulary.ids(text)
        except UnicodeEncodeError:
            raise PromptError("prompt", say("prompt-no-unicode")) from None

    def chat_text(self, turns: Sequence[Mapping[str, str]]) -> str:
        """The turns in the file's chat template, up to where the answer begins."""
        return self._in_template(turns, answer=True)

    def decode(self, tokens: Sequence[int]) -> str:
        ended = bool(tokens) and tokens[-1] in self.eos_ids
        return self._vocabulary.text(tokens[:-1] if ended else tokens)

    def token_text(self, token: int) -> str:
        if token not in self._texts:
            self._texts[token] = self._vocabulary.readable(token)
        return self._texts[token]

    def _in_template(self, turns: Sequence[Mapping[str, str]], answer: bool) -> str:
        # transformers takes a second to import.
        from transformers.utils.chat_template_utils import render_jinja_template

        written: Any = render_jinja_template(
            [[dict(turn) for turn in turns]],
            chat_template=self.chat_template,
            add_generation_prompt=answer,
            **{f"{one}_token": self._special_text(one) for one in ("bos", "eos", "unk", "pad")},
        )
        return str(written[0][0])

    def _special_text(self, kind: str) -> str:
        key = {"unk": "unknown", "pad": "padding"}.get(kind, kind)
        token = self._named(key)
        return "" if token is None else self._vocabulary.name(token)

    def _named(self, kind: str) -> int | None:
        """A special token that the file names by its id."""
        found = self._header.whole(f"tokenizer.ggml.{kind}_token_id")
        return found if found is not None and 0 <= found < self.vocab_size else None

    def _end_tokens(self, eos: str | None) -> frozenset[int]:
        """The tokens that the file names as ends, and the one that its chat template puts behind a turn."""
        if eos is not None:
            chosen = self._vocabulary.id_of(eos)
            if chosen is None:
                raise ModelError("eos", say("eos-no-token", eos=repr(eos)))
            return frozenset({chosen})
        ends = {self._named(kind) for kind in ENDS}
        if self.chat_template:
            special = self._vocabulary.special
            ends.add(
                end_of_turn(
                    lambda turns: self._in_template(turns, False), self._vocabulary.ids, special
                )
            )
        found = frozenset(one for one in ends if one is not None)
        if not found:
            raise ModelError("eos", say("eos-not-named"))
        return found
