"""A comparison on its way to the browser: samples as JSON, and what they say together.

Knows samples, trees, distributions and means. Every number here is one of theirs; text goes out as
it is and is shown as text by the browser.
"""

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import Annotated, Any, Required, TypedDict

import pandas as pd
from pydantic import TypeAdapter

from powerviz.analysis.distributions import Distributions, distributions
from powerviz.analysis.lengths import extreme_lengths
from powerviz.analysis.prefix_tree import Node, prefix_tree
from powerviz.analysis.reweighting import alpha_curves, alpha_slopes
from powerviz.evaluation.comparison import Sample, Share, means_frame
from powerviz.evaluation.targets import Targets, targets_of_comparison
from powerviz.evaluation.voting import votes_by_method
from powerviz.messages import Said
from powerviz.methods import limit_of
from powerviz.runs.events import Token
from powerviz.web.compare.request import CompareRequest
from powerviz.web.serving.stream import ErrorMessage, StandingMessage
from powerviz.web.shared.after_samples import (
    AlphaCurve,
    LengthsMessage,
    VotesMessage,
    alpha_curves_told,
    rows_of,
    votes_told,
)

Same = Callable[[str, str], bool]
DIGITS = 6
SAMPLE = TypeAdapter(Sample)


TokenMessage = tuple[int, float | None, float | None, list[tuple[int, float | None]]]
"""[id, log p, log q, [[id, log p], …]]: a token, and others in its place."""


class SampleMessage(TypedDict, total=False):
    """A sample: the first time whole, and when more has become known of it, that. `texts` are those of ids."""

    method: Required[str]
    index: Required[int]
    cost: Required[Annotated[dict[str, float], Share] | None]
    text: str
    answer: str | None
    right: bool | None
    ended: bool
    log_prob: float | None
    tokens: list[TokenMessage]
    texts: dict[int, str]


class MeansMessage(TypedDict):
    """One method's samples: how many, how many of them right of how many compared, means of the rest."""

    method: str
    samples: int
    right: int | None
    compared: int
    log_prob: float | None
    length: float | None
    tokens: float | None
    tokens_shared: float | None
    forward_passes: float | None
    seconds: float | None


class TogetherMessage(TypedDict):
    """The figures of all samples together. `keys` are their methods and indices, in the order that the tree means.

    `alphas` and `votes` are there once no more is drawn; `unmixed` are the methods whose chains have not mixed.
    """

    keys: list[str]
    tree: list[Annotated[dict[str, Any], Node]]
    distributions: dict[str, Annotated[dict[str, Any], Distributions]]
    means: list[MeansMessage]
    lengths: list[LengthsMessage]
    alphas: list[AlphaCurve]
    unmixed: list[str]
    votes: list[VotesMessage]


class ProgressMessage(TypedDict):
    """How far a method is: see `Progress`."""

    method: str
    finished: int
    total: int
    tokens: int


class ComparisonAbout(TypedDict):
    """How a comparison was asked for, and the prompt with what the model makes of it."""

    model: str
    prompt: str
    wrapping: str
    truth: str | None
    methods: list[str]
    second_model: str
    num_samples: int
    candidates: int
    settings: dict[str, Any]
    prompt_as_read: str
    eos_ids: list[int]


class ComparisonMessage(TypedDict, total=False):
    """A batch of a comparison: samples from the `first` on. With an error, or `nothing` to show, not all is there.

    `turn` is the serial of the order it answers. `about` comes with the first samples, `together` whenever it has
    changed. `idle`: no more is drawn. `queue` is as in `RunMessage`, `used_up` says why a limit has ended it.
    """

    turn: Required[int]
    idle: Required[bool]
    nothing: bool
    run: str
    first: int
    samples: list[SampleMessage]
    together: TogetherMessage | None
    progress: list[ProgressMessage]
    about: ComparisonAbout | None
    shared: bool
    stopped: bool
    queue: StandingMessage | None
    used_up: Said | None
    error: ErrorMessage | None


def about_order(order: CompareRequest, prompt: str, eos_ids: Iterable[int]) -> ComparisonAbout:
    """Tell how a comparison is asked for; `prompt` is the text that the model reads."""
    return {
        "model": order.model,
        "prompt": order.prompt,
        "wrapping": order.wrapping,
        "truth": order.truth,
        "methods": order.methods,
        "second_model": order.second_model,
        "num_samples": order.num_samples,
        "candidates": order.candidates,
        "settings": order.settings,
        "prompt_as_read": prompt,
        "eos_ids": sorted(eos_ids),
    }


def finite(value: float) -> float | None:
    """A number that JSON has: −∞, the log p of what cannot happen, becomes null."""
    return round(value, DIGITS) if math.isfinite(value) else None


def sample_json(sample: Sample, known: bool, told: set[int]) -> SampleMessage:
    """One sample; one that the browser has already (`known`) without what cannot have changed.

    The texts of ids come once, before they are needed: `told` holds those that have been sent, and is added to.
    """
    cost = sample.cost
    news: SampleMessage = {
        "method": sample.method,
        "index": sample.index,
        "cost": None if cost is None else {k: round(value, 4) for k, value in asdict(cost).items()},
    }
    if known:
        return news
    texts = {token.id: token.text for token in sample.tokens}
    texts |= {one.id: one.text for token in sample.tokens for one in token.alternatives}
    fresh = {id: text for id, text in texts.items() if id not in told}
    told.update(fresh)
    return {
        **news,
        "text": sample.text,
        "answer": sample.answer,
        "right": sample.right,
        "ended": sample.ended,
        "log_prob": finite(sample.log_prob),
        "tokens": [_token(token) for token in sample.tokens],
        "texts": fresh,
    }


def _token(token: Token) -> TokenMessage:
    others = [(other.id, finite(other.log_prob)) for other in token.alternatives]
    return token.id, finite(token.log_prob), finite(token.log_proposal), others


def together(
    samples: Sequence[Sample], frame: pd.DataFrame, about: ComparisonAbout, same: Same | None = None
) -> TogetherMessage:
    """The figures of all samples together; `frame` has a row for each.

    `same` says whether two answers mean the same; without it the votes are left out, and the curves against α.
    """
    settings, methods = about["settings"], list(frame["method"].unique())
    limits = {name: limit_of(name, settings) for name in methods}
    reference = "base" if "base" in methods else None
    targets = targets_of_comparison(samples, settings) if same else Targets({}, [])
    curves, slopes = alpha_curves(frame, targets.alphas), alpha_slopes(frame, targets.alphas)
    return {
        "keys": [f"{sample.method} {sample.index}" for sample in samples],
        "tree": [
            asdict(node) | {"log_prob": finite(node.log_prob)}
            for node in prefix_tree(
                [sample.tokens for sample in samples], [sample.method for sample in samples]
            )
        ],
        "distributions": {
            "log_prob": _distribution(samples, [sample.log_prob for sample in samples]),
            "per_token": _distribution(
                samples, [sample.log_prob / max(1, len(sample.tokens)) for sample in samples]
            ),
        },
        "means": json.loads(means_frame(frame).to_json(orient="records")),
        "lengths": rows_of(extreme_lengths(frame, limits, reference)),
        "alphas": alpha_curves_told(curves, slopes),
        "unmixed": targets.unmixed,
        "votes": votes_told(votes_by_method(samples, same)) if same else [],
    }


def _distribution(samples: Sequence[Sample], values: Sequence[float]) -> dict[str, Any]:
    groups: dict[str, list[float]] = {}
    for sample, value in zip(samples, values, strict=True):
        groups.setdefault(sample.method, []).append(value)
    found: Distributions = distributions(groups)
    return asdict(found)


def samples_jsonl(samples: Iterable[Sample], about: ComparisonAbout) -> bytes:
    """A line that says how they were drawn, and one for each sample, with its tokens."""
    lines = [json.dumps({"kind": "comparison", **about}, ensure_ascii=False).encode()]
    for sample in samples:
        more = {"kind": "sample", "log_prob": finite(sample.log_prob), "length": len(sample.tokens)}
        lines.append(json.dumps(more).encode()[:-1] + b"," + SAMPLE.dump_json(sample)[1:])
    return b"".join(line + b"\n" for line in lines)
