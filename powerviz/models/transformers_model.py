"""Any decoder-only model that transformers loads, as a `LanguageModel`.

Knows tensors, caches, masks and tokenizers. Knows nothing of sampling. There are two ways to read
a token. The fast one keeps keys and values, and runs rows that start at different positions as
one left-padded batch with position ids of their own. It is taken only by models on which it was
seen to give what a plain forward pass gives; all others re-read their whole prefix for each
token, which is correct for every causal model, and the log says so.
"""

import inspect
import logging
from collections.abc import Mapping, Sequence
from typing import Any

import torch

from powerviz.errors import ModelError, PromptError, reason_of
from powerviz.messages import say
from powerviz.models.batching import out_of_memory
from powerviz.models.branches import CachedBranches, RereadBranches
from powerviz.models.end_tokens import end_tokens
from powerviz.models.files.quantised import rounds_with_neighbours
from powerviz.models.files.sizes import context_length, numbers, own_bytes, vocab_size
from powerviz.models.key_values import keeps_every_slot
from powerviz.models.lean.branches import LeanBranches
from powerviz.models.lean.choice import Choice
from powerviz.models.lean.passes import Lean
from powerviz.models.lean.store import Store
from powerviz.models.protocol import Branches
from powerviz.models.token_text import TokenTexts

log = logging.getLogger(__name__)

CUTTABLE_LAYERS = {"full_attention", "sliding_attention"}

BY_NEIGHBOURS = 0.2
"""The most that logits may lie apart by what is read beside them in LLM.int8, in parts of the largest of them."""


class TransformersModel:
    """A loaded causal model with its tokenizer; `load_model` makes one from a name.

    `eos` names the token that ends a response, instead of those that its files name. With
    `rows_at_once` samplers give it no more rows than that in a pass: what a row rounds to depends on
    the rows beside it, so that with one row it is the same in whatever batch it was asked for. `base` is the
    model whose weights it computes with, if they are not its own. Raises `ModelError` if the model is not
    causal or no token ends a response.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        name: str,
        eos: str | None = None,
        rows_at_once: int | None = None,
        lean: bool = True,
        base: "TransformersModel | None" = None,
    ) -> None:
        self.name = name
        self.base = base
        self._rounds_with_neighbours = rounds_with_neighbours(model.config)
        self.rows_at_once = 1 if self._rounds_with_neighbours else rows_at_once
        self.model = model.eval()
        self.tokenizer = tokenizer
        self.vocab_size = vocab_size(model)
        self.eos_ids = end_tokens(model, tokenizer, name, self.vocab_size, eos)
        self.context_length = context_length(model.config)
        self._texts = TokenTexts(tokenizer)
        accepted = _accepted(model)
        self._last_logits_only = "logits_to_keep" in accepted
        # Its name from transformers 5.24 on; the old one goes with 5.40.
        self.cache_argument = "cache" if "cache" in accepted else "past_key_values"
        self._on_several_devices = len(set(getattr(model, "hf_device_map", {}).values())) > 1
        self._check_causal()
        self.keeps_cache = self._cache_is_trustworthy("position_ids" in accepted)
        self.lean = Choice(self) if lean and self.keeps_cache else None

    @property
    def device(self) -> torch.device:
        weight = getattr(self.model.get_input_embeddings(), "weight", None)
        return weight.device if isinstance(weight, torch.Tensor) else self.model.device

    @property
    def dtype(self) -> str:
        """That of its numbers, float32 for instance."""
        return str(self.model.dtype).removeprefix("torch.")

    @property
    def memory(self) -> int:
        """Bytes of its weights, without those that belong to its base."""
        return own_bytes(self.model, self.base.model if self.base else None)

    @property
    def parameters(self) -> int | None:
        """How many numbers it has learned; those that two layers share count once. None if nobody can tell."""
        return numbers(self.model)

    @property
    def chat_template(self) -> object | None:
        """That of its tokenizer: a text, several by their names, or None."""
        return getattr(self.tokenizer, "chat_template", None)

    @property
    def begin_text(self) -> str | None:
        return getattr(self.tokenizer, "bos_token", None)

    def move(self, device: str) -> None:
        """Put the weights on another device."""
        self.model.to(device)

    def open(
        self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()
    ) -> LeanBranches | CachedBranches | RereadBranches:
        tokens = [list(prefix) for prefix in prefixes]
        if not all(tokens):
            raise PromptError("prompt", say("prompt-without-first-token"))
        if not self.keeps_cache:
            return RereadBranches(self, tokens)
        if lean := self.lean and self.lean.passes(self):
            alike = [b for b in reuse if isinstance(b, LeanBranches) and b.lean is lean]
            return LeanBranches.open(self, lean, tokens, alike)
        return CachedBranches.open(
            self, tokens, [b for b in reuse if isinstance(b, CachedBranches) and b.model is self]
        )

    def encode(self, text: str) -> list[int]:
        if not text.strip():
            raise PromptError("prompt", say("prompt-empty"))
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise PromptError("prompt", say("prompt-no-unicode")) from None
        tokens = self.tokenizer(text)["input_ids"]
        if not tokens:
            raise PromptError("prompt", say("prompt-without-tokens"))
        begin = self.tokenizer.bos_token_id
        if begin is not None and list(tokens[:2]) == [begin, begin]:
            tokens = tokens[1:]  # The text begins with it, and the tokenizer has added its own.
        end = self.tokenizer.eos_token_id
        if (
            end is not None
            and tokens[-1] == end
            and not text.rstrip().endswith(str(self.tokenizer.eos_token))
        ):
            tokens = tokens[:-1]  # Some tokenizers end every text, and a prompt is to go on.
            if not tokens:
                raise PromptError("prompt", say("prompt-without-tokens"))
        return list(tokens)

    def encode_written(self, text: str) -> list[int]:
        """Token ids of a text that has its special tokens in it."""
        return list(self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def chat_text(self, turns: Sequence[Mapping[str, str]]) -> str:
        """The turns in the tokenizer's chat template, up to where the answer begins."""
        written = self.tokenizer.apply_chat_template(
            turns, tokenize=False, add_generation_prompt=True
        )
        return str(written)

    def decode(self, tokens: Sequence[int]) -> str:
        ended = bool(tokens) and tokens[-1] in self.eos_ids
        return str(self.tokenizer.decode(list(tokens[:-1] if ended else tokens)))

    def token_text(self, token: int) -> str:
        return self._texts[token]

    def forward(self, tokens: torch.Tensor, **inputs: Any) -> Any:
        """One forward pass over `tokens` `[rows, width]`."""
        with torch.inference_mode():
            return self.model(input_ids=tokens.to(self.device), **inputs)

    def lean_pass(
        self,
        lean: Lean,
        tokens: torch.Tensor,
        store: Store,
        starts: Sequence[int],
        lengths: Sequence[int],
    ) -> torch.Tensor:
        """One forward pass over `tokens` `[rows, width]` without transformers, see `Lean.read`."""
        with torch.inference_mode():
            return lean.read(tokens, store, starts, lengths)

    def keep_last_logits(self, count: int | torch.Tensor) -> dict[str, Any]:
        """The argument that spares the output head all positions but these, where it is known."""
        if isinstance(count, torch.Tensor) and self._on_several_devices:
            return {}  # Positions would lie on another device than what they are picked from.
        return {"logits_to_keep": count} if self._last_logits_only else {}

    def _check_causal(self) -> None:
        """Two inputs that differ in their last token only must agree on everything before it."""
        first, other = self._probe_tokens()[:4], self._probe_tokens()[:4]
        other[-1] = self._probe_tokens()[4]
        try:
            output = self.forward(torch.tensor([first, other]), use_cache=False)
            logits = output.logits[:, :-1].float()
        except Exception as error:
            if out_of_memory(error):
                raise
            log.debug("%s: its first forward pass failed", self.name, exc_info=True)
            raise ModelError(
                "model", say("model-fails-first-pass", model=self.name, reason=reason_of(error))
            ) from error
        furthest = BY_NEIGHBOURS if self._rounds_with_neighbours else 1e-5
        if (logits[0] - logits[1]).abs().max() > furthest * logits.abs().max().clamp(min=1e-3):
            raise ModelError("model", say("model-looks-ahead", model=self.name))

    def _cache_is_trustworthy(self, takes_positions: bool) -> bool:
        reason = self._why_not_cached(takes_positions)
        if reason:
            log.warning(
                "%s: %s, so its cache is not used. Every token re-reads its whole prefix: "
                "the samples are the same, only slower.",
                self.name,
                reason,
            )
        return reason is None

    def _why_not_cached(self, takes_positions: bool) -> str | None:
        config = self.model.config.get_text_config(decoder=True)
        kinds = set(getattr(config, "layer_types", None) or ()) - CUTTABLE_LAYERS
        if kinds:
            return f"it has {', '.join(sorted(kinds))} layers, whose state cannot be cut"
        if getattr(self.model, "_is_stateful", False):
            return "it carries a recurrent state, which cannot be cut"
        if self._rounds_with_neighbours:
            return "it rounds a token by all that is read in the same pass"
        if not takes_positions:
            return "it takes no position ids, which a padded batch needs"
        try:
            return self._disagreement_of_padded_batch()
        except Exception as error:
            log.debug("%s: the padded batch failed", self.name, exc_info=True)
            return f"a padded batch fails on it ({type(error).__name__})"

    def _disagreement_of_padded_batch(self) -> str | None:
        """Cut, line up and continue two rows of unequal length; compare with plain passes."""
        long, short = self._probe_tokens(), self._probe_tokens()[1:4]
        trunk = CachedBranches.open(self, [long], [])
        if not keeps_every_slot(trunk.cache, len(long)):
            return "its cache does not keep every token"
        branches = CachedBranches.open(self, [long[:-1], long[:2], short], [trunk])
        branches.advance([long[3], long[3], long[3]])
        expected = RereadBranches(
            self, [[*long[:-1], long[3]], [*long[:2], long[3]], [*short, long[3]]]
        )
        exact = self.model.dtype in (torch.float64, torch.float32)
        apart = (branches.log_probs - expected.log_probs).abs().max().item()
        scale = expected.log_probs.abs().clamp(max=1e3).max().item()
        return (
            None
            if apart <= (1e-4 if exact else 5e-2) * scale
            else ("a padded batch does not give what single passes give")
        )

    def _probe_tokens(self) -> list[int]:
        plain = (t for t in range(self.vocab_size) if t not in self.eos_ids)
        return [next(plain) for _ in range(6)]


def _accepted(model: Any) -> Mapping[str, inspect.Parameter]:
    """The arguments of a forward pass, by its own signature, or that of the model inside a wrapper."""
    parameters = inspect.signature(model.forward).parameters
    inside = getattr(model, "get_base_model", None)
    if "position_ids" not in parameters and callable(inside):  # An adapter passes on what it gets.
        return inspect.signature(inside().forward).parameters
    return parameters
