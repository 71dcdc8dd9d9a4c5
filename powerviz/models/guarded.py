"""Models of engines that others bring, with every call into them watched.

Knows the protocol of models, and the scheme of the engine to name. Knows nothing of how engines are
found. `load_model` puts a `Guarded` around what such an engine returns, and our own engine goes without:
so there is one place through which prompts, samplers and scoring reach it. What the engine raises in a
call, or answers against the protocol, becomes a `ModelError` that names both; errors of ours, and memory
that runs out, go through. Nothing but the engine's own code runs inside of what is caught.
"""

import logging
import math
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from numbers import Integral, Number
from types import NoneType
from typing import Any, TypeGuard, TypeVar

import torch

from powerviz.errors import ModelError, PowerVizError, reason_of
from powerviz.messages import Message, say
from powerviz.models.batching import out_of_memory
from powerviz.models.protocol import Branches, no_probabilities

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")
CALLS = ("open", "encode", "decode", "token_text")
OF_BRANCHES = ("advance", "keep", "select")
MOST_TOLD = 40
FURTHEST_FROM_ONE = 1e-4
"""The most that a row may lack of 1: more than log_softmax errs by in float32, and less than in half precision."""


class Guarded:
    """A `LanguageModel` of an engine's, whose plain members are checked once, and its calls one by one."""

    def __init__(self, model: Any, name: str, scheme: str) -> None:
        """Take a model that has the members of the protocol. Raises `ModelError`."""
        self._model = model
        self._scheme = scheme
        self.name = name
        size = self._member("vocab_size")
        if not _whole(size, 1):
            raise self.wrong("vocab_size", _told(size), say("wanted-whole", least="1"))
        self.vocab_size = int(size)
        ends = self._member("eos_ids")
        if not isinstance(ends, AbstractSet) or not ends or not all(map(self._is_token, ends)):
            raise self.wrong(
                "eos_ids", _told(ends), say("wanted-frozenset-of-ids", most=str(size - 1))
            )
        self.eos_ids = frozenset(int(one) for one in ends)
        context = self._member("context_length")
        if context is not None and not _whole(context, 1):
            raise self.wrong(
                "context_length", _told(context), say("wanted-whole-or-none", least="1")
            )
        self.context_length = None if context is None else int(context)
        for call in CALLS:
            if not callable(method := self._member(call)):
                raise self.wrong(call, _told(method), say("wanted-method"))
        for member, least in (("rows_at_once", 1), ("memory", 0)):
            found = self._member(member, None)
            if found is not None and not _whole(found, least):
                raise self.wrong(
                    member, _told(found), say("wanted-whole-or-none", least=str(least))
                )
        for member in ("dtype", "begin_text"):
            found = self._member(member, None)
            if not isinstance(found, str | None):
                raise self.wrong(member, _told(found), say("wanted-text-or-none"))

    def __getattr__(self, name: str) -> Any:
        """Anything else that the model has, for `Offers`."""
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(self._model, name)
        if name == "encode_written":
            return lambda text: self._ids(name, lambda: found(text))
        return found

    def open(self, prefixes: Sequence[Sequence[int]], reuse: Sequence[Branches] = ()) -> Branches:
        own = [one.own for one in reuse if isinstance(one, GuardedBranches) and one.model is self]
        opened = self.ask("open", lambda: self._model.open(prefixes, own))
        return GuardedBranches(self, opened, len(prefixes), "open")

    def encode(self, text: str) -> list[int]:
        return self._ids("encode", lambda: self._model.encode(text))

    def decode(self, tokens: Sequence[int]) -> str:
        return self._text("decode", lambda: self._model.decode(tokens))

    def token_text(self, token: int) -> str:
        return self._text("token_text", lambda: self._model.token_text(token))

    def ask(self, call: str, answer: Callable[[], Answer]) -> Answer:
        """The answer of the engine. Raises `ModelError` for whatever it raises, but for errors of ours."""
        try:
            return answer()
        except PowerVizError:
            raise
        except (Exception, SystemExit) as error:
            if out_of_memory(error):  # Samplers go on with fewer rows.
                raise
            log.debug("the engine of %s: failed in %s", self._scheme, call, exc_info=True)
            told = say(
                "engine-failed",
                scheme=self._scheme,
                call=call,
                model=self.name,
                reason=reason_of(error),
            )
            raise ModelError("model", told) from error

    def wrong(self, member: str, given: Message | str, wanted: Message | str) -> ModelError:
        """The error for something that the protocol wants otherwise."""
        told = say(
            "engine-gave-wrong",
            scheme=self._scheme,
            given=given,
            member=member,
            model=self.name,
            wanted=wanted,
        )
        return ModelError("model", told)

    def _member(self, name: str, *missing: None) -> Any:
        return self.ask(name, lambda: getattr(self._model, name, *missing))

    def _is_token(self, value: object) -> bool:
        return _whole(value, 0) and int(value) < self.vocab_size

    def _ids(self, call: str, answer: Callable[[], Iterable[int]]) -> list[int]:
        found = self.ask(call, answer)
        if isinstance(found, str | bytes) or not isinstance(found, Iterable):
            raise self.wrong(call, _told(found), say("wanted-list-of-ids"))
        ids = self.ask(call, lambda: list(found))
        strange = [one for one in ids if not self._is_token(one)]
        if strange:
            raise self.wrong(
                call,
                say("given-among-others", given=_told(strange[0])),
                say("wanted-ids-up-to", most=str(self.vocab_size - 1)),
            )
        return [int(one) for one in ids]

    def _text(self, call: str, answer: Callable[[], str]) -> str:
        found = self.ask(call, answer)
        if not isinstance(found, str):
            raise self.wrong(call, _told(found), say("wanted-text"))
        try:
            found.encode()
        except UnicodeEncodeError:
            raise self.wrong(call, _told(found), say("wanted-unicode")) from None
        return found


class GuardedBranches:
    """Branches of a guarded model. Their rows are looked at when they are read first, their shape always."""

    def __init__(
        self, model: Guarded, own: Any, rows: int, call: str, summed: bool = False
    ) -> None:
        """Take what the engine gave in a call. Raises `ModelError` if those are no branches."""
        if not model.ask(call, lambda: all(hasattr(own, one) for one in OF_BRANCHES)):
            raise model.wrong(
                call, _told(own), say("wanted-branches", names=", ".join(OF_BRANCHES))
            )
        self.model = model
        self.own = own
        self._rows = rows
        self._summed = summed

    @property
    def log_probs(self) -> torch.Tensor:
        found: Any = self.model.ask("log_probs", lambda: self.own.log_probs)
        if not isinstance(found, torch.Tensor):
            raise self.model.wrong("log_probs", _told(found), "a torch.Tensor")
        if found.dtype is not torch.float64:
            raise self.model.wrong("log_probs", str(found.dtype), "torch.float64")
        shape = (self._rows, self.model.vocab_size)
        if tuple(found.shape) != shape:
            raise self.model.wrong(
                "log_probs",
                say("given-shape", shape=str(tuple(found.shape))),
                say("wanted-shape", shape=str(shape)),
            )
        if not self._summed:
            self._check_sums(found)
            self._summed = True
        return found

    def __len__(self) -> int:
        return self._rows

    def advance(self, tokens: Sequence[int]) -> None:
        self.model.ask("advance", lambda: self.own.advance(tokens))

    def keep(self, rows: Sequence[int]) -> None:
        self.model.ask("keep", lambda: self.own.keep(rows))
        self._rows = len(rows)

    def select(self, rows: Sequence[int]) -> "GuardedBranches":
        own = self.model.ask("select", lambda: self.own.select(rows))
        return GuardedBranches(self.model, own, len(rows), "select", self._summed)

    def _check_sums(self, log_probs: torch.Tensor) -> None:
        for total in log_probs.exp().sum(dim=1).tolist():
            if not math.isfinite(total):
                raise no_probabilities()
            if abs(total - 1) > FURTHEST_FROM_ONE:
                raise self.model.wrong(
                    "log_probs",
                    say("given-sum", total=f"{total:.6g}"),
                    say("wanted-normalised"),
                )


def _whole(value: object, least: int) -> TypeGuard[Integral]:
    return isinstance(value, Integral) and not isinstance(value, bool) and int(value) >= least


def _told(value: object) -> str:
    """A plain value for a message, on one line and no longer than one reads; of all others the class."""
    if not isinstance(value, (Number, str, bytes, list, tuple, AbstractSet, NoneType)):
        return type(value).__name__
    text = ascii(value)
    return text if len(text) <= MOST_TOLD else f"{text[:MOST_TOLD]}…"
