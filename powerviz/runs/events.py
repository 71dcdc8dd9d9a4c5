"""The events of a run: what samplers say, and all that pages, recordings, tables and tests read.

Knows plain numbers and strings only. Events are small, frozen and JSON-serialisable. They come in
the order of the chain, one proposal after the other, whatever was computed ahead of its turn; so
two runs with the same seed tell the same story. `cost` and `seconds` are left out of comparisons:
they say what the story cost on one machine with one set of accelerations. Their numbers are
finite: read from outside, NaN and infinities are refused, and the first fault ends the reading.

Names and formulas follow Karan & Du (2025), "Reasoning with Sampling", arXiv:2510.14901.

It has more than 300 lines because all kinds of events stand in it, and how they are read and written.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Annotated, Any, ClassVar, Literal, Union, get_args

from pydantic import FailFast, Field, FiniteFloat, TypeAdapter, ValidationError
from pydantic_core import InitErrorDetails, from_json, to_json

from powerviz.messages import Message, say
from powerviz.runs.accept_ratio import AcceptRatio
from powerviz.validation import fault

SCHEMA_VERSION = 1
KIND = re.compile(r"[a-z][a-z0-9_]{0,63}")
"""The name of a kind of events."""

MOST_ENTROPY = 100.0
"""Nats: that of more tokens, all equally likely, than any vocabulary has."""

DecisionKind = Literal["accepted", "rejected", "rejected_early", "unchanged"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """A token the model could have put in a place, with its log p there (nats)."""

    id: int
    text: str
    log_prob: FiniteFloat


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a response: log p under the model and log q under the proposal (nats).

    `entropy` is that of the distribution q that it was drawn from (nats), where the law of the cut reads it.
    `log_proposals` are log q under the proposal of every rung of a ladder, where a run has one.
    `log_proposal_error`: log q lies within so much of `log_proposal` (nats), where a server has listed the likeliest
    tokens only; None where it is known.
    """

    id: int
    text: str
    log_prob: FiniteFloat
    log_proposal: FiniteFloat
    alternatives: Annotated[tuple[Alternative, ...], FailFast()] = ()
    entropy: Annotated[
        FiniteFloat | None,
        Field(ge=0, le=MOST_ENTROPY, exclude_if=lambda entropy: entropy is None),
    ] = None
    log_proposals: Annotated[
        tuple[FiniteFloat, ...],
        FailFast(),
        Field(exclude_if=lambda log_proposals: not log_proposals),
    ] = ()
    log_proposal_error: Annotated[
        FiniteFloat | None, Field(ge=0, exclude_if=lambda error: error is None)
    ] = None


@dataclass(frozen=True, slots=True)
class Cost:
    """Work done by the model since the run started, work thrown away included.

    `alone`: of several chains or samples side by side, the tokens that the one of this event would
    have had decoded in a run of its own. None where there is but one, whose `tokens` say it.
    """

    tokens: int = 0
    forward_passes: int = 0
    seconds: FiniteFloat = 0.0
    alone: Annotated[int | None, Field(exclude_if=lambda alone: alone is None)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """First event of every run. `settings` are those of the sampler, defaults filled in.

    `dtype` and `reproducible` say how the model was loaded, where that is known. They change
    roundings and no more, and are left out of comparisons. `event_kinds` are the kinds of events of the
    sampler's own, beside those that all samplers share.
    """

    kind: Literal["run_started"] = "run_started"
    schema_version: int = SCHEMA_VERSION
    sampler: str
    model: str
    prompt: str
    prompt_tokens: Annotated[tuple[int, ...], FailFast()]
    eos_ids: Annotated[tuple[int, ...], FailFast()]
    settings: dict[str, Any] = field(hash=False)
    dtype: str | None = field(default=None, compare=False)
    reproducible: bool = field(default=False, compare=False)
    event_kinds: Annotated[
        tuple[Annotated[str, Field(pattern=f"^{KIND.pattern}$")], ...],
        FailFast(),
        Field(exclude_if=lambda kinds: not kinds),
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockStarted:
    """A chain enters block `block` (from 1), whose responses have at most `limit` tokens."""

    kind: Literal["block_started"] = "block_started"
    chain: int
    block: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalStarted:
    """Step `step` (from 1) of a block: the response is cut at `cut`, and the rest drawn anew.

    `start` is the first position that the model draws: the cut, or with skip-ahead the
    divergence, known beforehand; equal to the length if the proposal is the state itself.
    """

    kind: Literal["proposal_started"] = "proposal_started"
    chain: int
    block: int
    step: int
    cut: int
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenDrawn:
    """One token, drawn for a proposal, or (step 0) to extend the state at the start of a block."""

    kind: Literal["token_drawn"] = "token_drawn"
    chain: int
    block: int
    step: int
    position: int
    token: Token


@dataclass(frozen=True, slots=True, kw_only=True)
class StateExtended:
    """The state has been extended to the end of its block, or to EOS. `text` is all of it."""

    kind: Literal["state_extended"] = "state_extended"
    chain: int
    block: int
    length: int
    log_prob: FiniteFloat
    text: str
    cost: Cost = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TryDrawn:
    """A candidate for the proposal that was not chosen, of several drawn from the same cut.

    `tokens` are those from position `start` on, and `candidate` is its number, from 0. `log_ratio` is log v, the
    log A that it would have had alone (nats); 0 if it is the state itself, without tokens of its own. It comes
    behind the tokens of the chosen candidate, which is the step's proposal.
    """

    kind: Literal["try_drawn"] = "try_drawn"
    chain: int
    block: int
    step: int
    candidate: int
    start: int
    tokens: Annotated[tuple[Token, ...], FailFast()]
    log_ratio: FiniteFloat


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(AcceptRatio):
    """The verdict on a proposal, with every term it was made from (nats).

    log A = `log_weight_proposal` − `log_weight_state` + `log_cut_ratio` + `log_tries_ratio`, and the proposal is
    accepted iff `log_uniform` < log A. The weights are sums of α·log p − log q from `divergence`
    on, the first position at which the proposal differs from the state (None: `unchanged`).
    `log_cut_ratio` is log λ(m|x′) − log λ(m|x) for the law λ that the cut m was drawn from.
    Of several candidates, `candidate` is the number of the chosen one, and `log_tries_ratio`, 0 without others, is
    log W − log(W − v + 1) − log v, with its own v and the sum W of those of all.
    For `rejected_early`, `length` counts the tokens drawn so far and log A is an upper bound.
    `text` is the whole new state where the decision is `accepted`. `log_ratio_error`: log A lies within so much of that
    sum (nats), where a server has listed the likeliest tokens only, and the decision is right wherever it lies there.
    """

    kind: Literal["decision"] = "decision"
    chain: int
    block: int
    step: int
    decision: DecisionKind
    divergence: int | None
    length: int
    log_weight_proposal: FiniteFloat
    log_weight_state: FiniteFloat
    log_cut_ratio: FiniteFloat
    log_tries_ratio: Annotated[FiniteFloat, Field(exclude_if=lambda ratio: ratio == 0)] = 0.0
    log_uniform: FiniteFloat
    candidate: Annotated[int | None, Field(exclude_if=lambda one: one is None)] = None
    log_ratio_error: Annotated[
        FiniteFloat | None, Field(ge=0, exclude_if=lambda error: error is None)
    ] = None
    text: str | None = None
    cost: Cost = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockFinished:
    """A chain has made all its steps in a block. `ended`: its state ends with EOS."""

    kind: Literal["block_finished"] = "block_finished"
    chain: int
    block: int
    ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFinished:
    """Last event of a complete run: chain `chosen` holds the response."""

    kind: Literal["run_finished"] = "run_finished"
    chosen: int
    cost: Cost = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEvent:
    """The base of events of a sampler's own.

    Such an event is a frozen dataclass with a `kind` of its own, for instance
    `kind: Literal["swap"] = "swap"`, and fields as above. The sampler's file registers it, with its fold
    if it has one (`powerviz.runs.run.register_event`), and names it among its sampler's `events`. `rests`: a
    run can be interrupted behind it and goes on with nothing drawn twice, and a visitor who wants one step has it,
    if it `ends_step`.
    """

    rests: ClassVar[bool] = False

    @property
    def ends_step(self) -> bool:
        """Whether a step is over with it."""
        return self.rests

    @property
    def drawn(self) -> Mapping[int, Token]:
        """The tokens that it tells of as drawn, one more for each of these chains: none, unless a kind says so."""
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownEvent:
    """An event of a kind that is not known here: all its `fields`, kept as they stand, and folded into nothing."""

    kind: str
    fields: dict[str, Any] = field(hash=False)


BasicEvent = (
    RunStarted
    | BlockStarted
    | ProposalStarted
    | TokenDrawn
    | TryDrawn
    | StateExtended
    | Decision
    | BlockFinished
    | RunFinished
)
Event = BasicEvent | OwnEvent | UnknownEvent


def tokens_told(event: Event) -> int:
    """How many tokens an event tells of as drawn."""
    if isinstance(event, OwnEvent):
        return len(event.drawn)
    return int(isinstance(event, TokenDrawn))


class EventJson:
    """Events to JSON and back: the basic ones, those that samplers have registered, and unknown ones.

    Raises pydantic's `ValidationError` for what is no event, as a kind that is no name.
    """

    def __init__(self) -> None:
        self._own: dict[str, type[OwnEvent]] = {}
        self._known = self._adapter()

    def register(self, kind: type[OwnEvent]) -> str:
        """Make a kind known; its name. Raises `ValueError` if it is no name, or another kind's."""
        name = name_of(kind)
        basic = {name_of(one) for one in get_args(BasicEvent)}
        if not KIND.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a kind of events, as small_letters are")
        if name in basic or self._own.get(name, kind) is not kind:
            raise ValueError(f"there is another kind of events called {name}")
        self._own[name] = kind
        self._known = self._adapter()
        return name

    def forget(self, name: str) -> None:
        del self._own[name]
        self._known = self._adapter()

    def validate_json(self, line: bytes | str) -> Event:
        try:
            return self._known.validate_json(line)
        except ValidationError as error:
            return _unknown(error, lambda: from_json(line))

    def validate_python(self, value: Any) -> Event:
        try:
            return self._known.validate_python(value)
        except ValidationError as error:
            return _unknown(error, lambda: value)

    def dump_json(self, event: Event) -> bytes:
        if isinstance(event, UnknownEvent):
            return to_json(event.fields)
        return self._known.dump_json(event)

    def dump_python(self, event: Event, mode: Literal["json", "python"] = "python") -> Any:
        if isinstance(event, UnknownEvent):
            return dict(event.fields)
        return self._known.dump_python(event, mode=mode)

    def json_schema(self) -> dict[str, Any]:
        """The JSON schema of the basic events."""
        return TypeAdapter[Any](_tagged(BasicEvent)).json_schema(mode="serialization")

    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(_tagged(Union[BasicEvent, *self._own.values()]))


def name_of(kind: type) -> str:
    """The name of a kind of events, which is the default of its field `kind`."""
    return str(next(one.default for one in fields(kind) if one.name == "kind"))


def _tagged(union: Any) -> Any:
    return Annotated[union, Field(discriminator="kind")]


def _unknown(error: ValidationError, read: Callable[[], Any]) -> UnknownEvent:
    """The event of an unknown kind that has led to this error; else raises it, or why it is none."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] != "union_tag_invalid" or first["loc"]:
        raise error
    values = read()
    if not isinstance(values["kind"], str) or not KIND.fullmatch(values["kind"]):
        raise _no_event("kind", say("kind-no-name")) from None
    try:
        json.dumps(values, allow_nan=False)
    except ValueError:
        raise _no_event("event", say("numbers-not-finite")) from None
    return UnknownEvent(kind=values["kind"], fields=values)


def _no_event(where: str, message: Message) -> ValidationError:
    return ValidationError.from_exception_data(
        "event", [InitErrorDetails(type=fault(message), loc=(where,), input=None)]
    )


EVENT_JSON = EventJson()
