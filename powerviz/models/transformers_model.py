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
from copy import copy
from typing import Any

import torch
from transformers import DynamicCache

from powerviz.errors import ModelError, PromptError
from powerviz.models.batching import out_of_memory
from powerviz.models.end_tokens import end_tokens
from powerviz.models.key_values import Cut, cache_from, keep_rows, keeps_every_slot, line_up
from powerviz.models.protocol import Branches
from powerviz.models.token_text import TokenTexts

log = logging.getLogger(__name__)

CUTTABLE_LAYERS = {"full_attention", "sliding_attention"}
LENGTH_DEPENDENT_ROPE = {"dynamic", "longrope"}


class TransformersModel:
    """A loaded causal model with its tokenizer; `load_model` makes one from a name.

    `eos` names the token that ends a response, instead of those that its files name. With
    `rows_at_once` samplers give it no more rows than that in a pass: what a row rounds to depends on
    the rows beside it, so that with one row it is the same in whatever batch it was asked for. Raises
    `ModelError` if the model is not causal or no token ends a response.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        name: str,
        eos: str | None = None,
        rows_at_once: int | None = None,
    ) -> None:
        self.name = name
        self.rows_at_once = rows_at_once
        self.model = model.eval()
        self.tokenizer = tokenizer
        self.vocab_size = _vocab_size(model)
        self.eos_ids = end_tokens(model, tokenizer, name, self.vocab_size, eos)
        self.context_length = _context_length(model.config)
        self._texts = TokenTexts(tokenizer)
        accepted = _accepted(model)
        self._last_logits_only = "logits_to_keep" in accepted
        # Its name from transformers 5.24 on; the old one goes with 5.40.
        self.cache_argument = "cache" if "cache" in accepted else "past_key_values"
        self._on_several_devices = len(set(getattr(model, "hf_device_map", {}).values())) > 1
        self._check_causal()
        self.keeps_cache = self._cache_is_trustworthy("position_ids" in accepted)

    @property
    def device(self) -> torch.device:
        weight = getattr(self.model.get_input_embeddings(), "weight", None)
        return weight.device if isinstance(weight, torch.Tensor) else self.model.device

    @property
    def dtype(self) -> str:
        """That of its numbers, float32 for instance."""
        return str(self.model.dtype).removeprefix("torch.")

    def open(
        self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()
    ) -> "CachedBranches | RereadBranches":
        tokens = [list(prefix) for prefix in prefixes]
        if not all(tokens):
            raise PromptError("prompt", "is empty; this model needs at least one token to start")
        if not self.keeps_cache:
            return RereadBranches(self, tokens)
        return CachedBranches.open(
            self, tokens, [b for b in reuse if isinstance(b, CachedBranches) and b.model is self]
        )

    def encode(self, text: str) -> list[int]:
        if not text.strip():
            raise PromptError("prompt", "is empty; type a question or pick an example")
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise PromptError("prompt", "is not valid Unicode text; type it again") from None
        tokens = self.tokenizer(text)["input_ids"]
        if not tokens:
            raise PromptError("prompt", "has no token of this model in it; write it differently")
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
                raise PromptError(
                    "prompt", "has no token of this model in it; write it differently"
                )
        return list(tokens)

    def decode(self, tokens: Sequence[int]) -> str:
        ended = bool(tokens) and tokens[-1] in self.eos_ids
        return str(self.tokenizer.decode(list(tokens[:-1] if ended else tokens)))

    def token_text(self, token: int) -> str:
        return self._texts[token]

    def forward(self, tokens: torch.Tensor, **inputs: Any) -> Any:
        """One forward pass over `tokens` `[rows, width]`."""
        with torch.inference_mode():
            return self.model(input_ids=tokens.to(self.device), **inputs)

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
            reason = (str(error).strip().splitlines() or [""])[0][:200]
            raise ModelError(
                "model",
                f"{self.name} was loaded, but fails in its first forward pass "
                f"({type(error).__name__}: {reason}); another dtype or device may do",
            ) from error
        if (logits[0] - logits[1]).abs().max() > 1e-5 * logits.abs().max().clamp(min=1e-3):
            raise ModelError(
                "model",
                f"{self.name} looks ahead: its prediction changes with later tokens, so it is an "
                "encoder and cannot continue a text; choose a causal (decoder-only) model",
            )

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


class CachedBranches:
    """Open prefixes with the keys and values of everything read: the fast way."""

    def __init__(
        self,
        model: TransformersModel,
        tokens: list[list[int]],
        cache: DynamicCache,
        log_probs: torch.Tensor,
    ) -> None:
        self.model = model
        self.tokens = tokens
        self.cache = cache
        self.log_probs = log_probs

    @classmethod
    def open(
        cls, model: TransformersModel, tokens: list[list[int]], reuse: "list[CachedBranches]"
    ) -> "CachedBranches":
        """Read what no branch of `reuse` has read, in one pass over a right-aligned batch.

        All rows read the same number of tokens, as many as the row that shares least: re-reading
        a token next to new ones costs nothing, and no row then has a gap inside. A row shorter
        than that is read with a filler behind it, which is cut off again: in front, the filler
        would see no token at all, and some models make NaN of that.
        """
        distinct = list(dict.fromkeys(tuple(row) for row in tokens))
        if len(distinct) < len(tokens):
            opened = cls.open(model, [list(row) for row in distinct], reuse)
            return opened.select([distinct.index(tuple(row)) for row in tokens])
        cuts = [_longest_shared(row, reuse) for row in tokens]
        to_read = max(len(row) - cut.length for row, cut in zip(tokens, cuts, strict=True))
        cuts = [
            Cut(cut.source, cut.row, max(0, len(row) - to_read))
            for row, cut in zip(tokens, cuts, strict=True)
        ]
        cache = line_up(
            [branches.cache for branches in reuse],
            [[len(row) for row in branches.tokens] for branches in reuse],
            cuts,
        )
        filler = [max(0, to_read - len(row)) for row in tokens]
        filled = [row + [row[-1]] * more for row, more in zip(tokens, filler, strict=True)]
        branches = cls(model, filled, cache, torch.empty(0))
        branches._read(torch.tensor([row[-to_read:] for row in filled]), filler)
        if any(filler):
            branches._crop([list(row) for row in tokens])
        return branches

    def __len__(self) -> int:
        return len(self.tokens)

    def advance(self, tokens: Sequence[int]) -> None:
        for row, token in zip(self.tokens, tokens, strict=True):
            row.append(token)
        self._read(torch.tensor([[token] for token in tokens]))

    def keep(self, rows: Sequence[int]) -> None:
        if list(rows) == list(range(len(self))):
            return
        self.tokens = [list(self.tokens[row]) for row in rows]
        self.log_probs = self.log_probs[list(rows)]
        keep_rows(self.cache, rows, max(len(row) for row in self.tokens))

    def select(self, rows: Sequence[int]) -> "CachedBranches":
        cache = cache_from([(layer.keys, layer.values) for layer in self.cache.layers])
        tokens = [list(self.tokens[row]) for row in rows]
        keep_rows(cache, rows, max(len(row) for row in tokens))
        return CachedBranches(self.model, tokens, cache, self.log_probs[list(rows)])

    def _crop(self, tokens: list[list[int]]) -> None:
        """Keep these beginnings of the rows, one of each."""
        lengths = [len(row) for row in self.tokens]
        cuts = [Cut(0, row, len(kept)) for row, kept in enumerate(tokens)]
        self.cache = line_up([self.cache], [lengths], cuts)
        self.tokens = tokens

    def _read(self, tokens: torch.Tensor, filler: Sequence[int] = (0,)) -> None:
        """Read the last tokens of every row; `tokens` is `[rows, read]`, the ends of `self.tokens`.

        The last `filler[i]` tokens of row i are none of its own: it is continued before them.
        """
        lengths = torch.tensor([len(row) for row in self.tokens])
        width = int(lengths.max())
        slots = torch.arange(width) - (width - lengths)[:, None]
        device = self.model.device
        kept = self.model.keep_last_logits(1 + max(filler))
        output = self.model.forward(
            tokens,
            attention_mask=(slots >= 0).long().to(device),
            position_ids=slots[:, -tokens.shape[1] :].clamp(min=0).to(device),
            use_cache=True,
            **{self.model.cache_argument: self.cache},
            **kept,
        )
        last = output.logits.shape[1] - 1 - torch.tensor(filler)
        self.log_probs = _log_probs(output.logits[torch.arange(len(tokens)), last])


class RereadBranches:
    """Open prefixes, read again in full for each token: slow, and right for every causal model.

    Rows are padded on the right, where a causal model cannot see it.
    """

    def __init__(self, model: TransformersModel, tokens: list[list[int]]) -> None:
        self.model = model
        self.tokens = tokens
        self.log_probs = torch.empty(0)
        self._read()

    def __len__(self) -> int:
        return len(self.tokens)

    def advance(self, tokens: Sequence[int]) -> None:
        self.tokens = [[*row, token] for row, token in zip(self.tokens, tokens, strict=True)]
        self._read()

    def keep(self, rows: Sequence[int]) -> None:
        self.tokens = [self.tokens[row] for row in rows]
        self.log_probs = self.log_probs[list(rows)]

    def select(self, rows: Sequence[int]) -> "RereadBranches":
        chosen = copy(self)
        chosen.keep(rows)
        return chosen

    def _read(self) -> None:
        width = max(len(row) for row in self.tokens)
        padded = torch.tensor([row + [row[-1]] * (width - len(row)) for row in self.tokens])
        last = torch.tensor([len(row) - 1 for row in self.tokens])
        wanted, place = torch.unique(last, return_inverse=True)
        kept = self.model.keep_last_logits(wanted.to(self.model.device))
        logits = self.model.forward(padded, use_cache=False, **kept).logits
        columns = place if kept else last
        self.log_probs = _log_probs(logits[torch.arange(len(self.tokens)), columns])


def _log_probs(logits: torch.Tensor) -> torch.Tensor:
    """Normalised in float64, so that sums over a long vocabulary and a long response are exact."""
    if logits.device.type == "mps":
        logits = logits.cpu()
    return torch.log_softmax(logits.double(), dim=-1)


def _longest_shared(tokens: list[int], reuse: "list[CachedBranches]") -> Cut:
    """The longest beginning of `tokens` some row has read; the last token is always read anew."""
    best = Cut(0, 0, 0)
    for source, branches in enumerate(reuse):
        for row, read in enumerate(branches.tokens):
            length = min(len(tokens) - 1, len(read))
            if length > best.length and tokens[:length] != read[:length]:
                length = next(
                    i for i, (a, b) in enumerate(zip(tokens, read, strict=False)) if a != b
                )
            if length > best.length:
                best = Cut(source, row, length)
    return best


def _vocab_size(model: Any) -> int:
    """Tokens that the model gives a score; quantised layers may have no weight, or none of a shape."""
    head = model.get_output_embeddings()
    for size in (
        getattr(head, "out_features", None),
        next(iter(getattr(getattr(head, "weight", None), "shape", ())), None),
        model.config.get_text_config(decoder=True).vocab_size,
    ):
        if isinstance(size, int) and size > 0:
            return size
    raise ModelError("model", "its files do not say how many tokens it knows")


def _accepted(model: Any) -> Mapping[str, inspect.Parameter]:
    """The arguments of a forward pass, by its own signature, or that of the model inside a wrapper."""
    parameters = inspect.signature(model.forward).parameters
    inside = getattr(model, "get_base_model", None)
    if "position_ids" not in parameters and callable(inside):  # An adapter passes on what it gets.
        return inspect.signature(inside().forward).parameters
    return parameters


def _context_length(config: Any) -> int | None:
    """Most positions the model can be asked for with one meaning.

    Rotary scalings that change with the length of the text give a token another probability once
    the text has grown; such models are used up to the length at which that begins.
    """
    config = config.get_text_config(decoder=True)
    positions = getattr(config, "max_position_embeddings", None)
    rope = getattr(config, "rope_parameters", None) or {}
    for scaling in (rope, *rope.values()):  # one for all layers, or one for each kind of layer
        if isinstance(scaling, dict) and scaling.get("rope_type") in LENGTH_DEPENDENT_ROPE:
            return scaling.get("original_max_position_embeddings") or getattr(
                config, "original_max_position_embeddings", positions
            )
    return positions
