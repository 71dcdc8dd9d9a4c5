"""A comparison on its way to the browser: samples as JSON, and what they say together.

Knows samples, trees, distributions and means. Every number here is one of theirs; text goes out as
it is and is shown as text by the browser.
"""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

import pandas as pd
from pydantic import TypeAdapter

from powerviz.analysis.distributions import Distributions, distributions
from powerviz.analysis.prefix_tree import prefix_tree
from powerviz.evaluation.comparison import Sample, means_frame
from powerviz.runs.events import Token

DIGITS = 6
SAMPLE = TypeAdapter(Sample)


def finite(value: float) -> float | None:
    """A number that JSON has: −∞, the log p of what cannot happen, becomes null."""
    return round(value, DIGITS) if math.isfinite(value) else None


def sample_json(sample: Sample, known: bool, told: set[int]) -> dict[str, Any]:
    """One sample; one that the browser has already (`known`) without what cannot have changed.

    A token is `[id, log p, log q, [[id, log p], …]]`; the texts of ids come once, before they are
    needed: `told` holds those that have been sent, and is added to.
    """
    cost = sample.cost
    news: dict[str, Any] = {
        "method": sample.method,
        "index": sample.index,
        "cost": cost and {name: round(value, 4) for name, value in asdict(cost).items()},
    }
    if known:
        return news
    texts = {token.id: token.text for token in sample.tokens}
    texts |= {one.id: one.text for token in sample.tokens for one in token.alternatives}
    fresh = {id: text for id, text in texts.items() if id not in told}
    told.update(fresh)
    return news | {
        "text": sample.text,
        "answer": sample.answer,
        "right": sample.right,
        "ended": sample.ended,
        "log_prob": finite(sample.log_prob),
        "tokens": [_token(token) for token in sample.tokens],
        "texts": fresh,
    }


def _token(token: Token) -> list[Any]:
    others = [[other.id, finite(other.log_prob)] for other in token.alternatives]
    return [token.id, finite(token.log_prob), finite(token.log_proposal), others]


def together(samples: Sequence[Sample], frame: pd.DataFrame) -> dict[str, Any]:
    """The figures of all samples together; `frame` has a row for each."""
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
    }


def _distribution(samples: Sequence[Sample], values: Sequence[float]) -> dict[str, Any]:
    groups: dict[str, list[float]] = {}
    for sample, value in zip(samples, values, strict=True):
        groups.setdefault(sample.method, []).append(value)
    found: Distributions = distributions(groups)
    return asdict(found)


def samples_jsonl(samples: Iterable[Sample], about: dict[str, Any]) -> bytes:
    """A line that says how they were drawn, and one for each sample, with its tokens."""
    lines = [json.dumps({"kind": "comparison"} | about, ensure_ascii=False).encode()]
    for sample in samples:
        more = {"kind": "sample", "log_prob": finite(sample.log_prob), "length": len(sample.tokens)}
        lines.append(json.dumps(more).encode()[:-1] + b"," + SAMPLE.dump_json(sample)[1:])
    return b"".join(line + b"\n" for line in lines)
