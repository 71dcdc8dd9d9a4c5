"""Methods side by side on one prompt: several samples of each, in one frame.

Knows samplers, runs and grading. How a comparison is shown is not decided here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

import pandas as pd

from powerviz.answers import equivalent
from powerviz.models.protocol import LanguageModel
from powerviz.runs.run import Chain, Run
from powerviz.samplers import find_sampler, sample


def compare(
    model: LanguageModel,
    prompt: str,
    methods: Sequence[str],
    num_samples: int,
    settings: Mapping[str, Any],
    truth: str | None = None,
    own: Mapping[str, Mapping[str, Any]] | None = None,
) -> Iterator[pd.DataFrame]:
    """A frame per method, one row per sample; greedy has one, whatever is asked for.

    Of `settings`, each method takes those it knows; `own` has further ones by method. Samples of a method that are independent run
    as one batch; `tokens`, `forward_passes` and `seconds` are then their shares of it. `right` is
    missing without a `truth`. Raises `SettingError` before the first run if a name is unknown.
    """
    samplers = [find_sampler(method) for method in methods]
    for sampler in samplers:
        known = {field.name for field in fields(sampler.settings)}
        mine = {name: value for name, value in settings.items() if name in known}
        mine |= (own or {}).get(sampler.name, {})
        if sampler.several:
            runs = [sample(model, prompt, sampler.name, **mine | {sampler.several: num_samples})]
        elif "seed" in known:
            seed = settings.get("seed", 0)
            runs = [
                sample(model, prompt, sampler.name, **mine | {"seed": seed + index})
                for index in range(num_samples)
            ]
        else:
            runs = [sample(model, prompt, sampler.name, **mine)]
        rows = [
            _row(run, chain, truth, share=len(run.chains) if sampler.several else 1)
            for run in runs
            for chain in (run.chains if sampler.several else [run.chain])
        ]
        yield pd.DataFrame(
            [
                {"method": sampler.name, "sample": index} | row
                for index, row in enumerate(rows, start=1)
            ]
        ).astype({"right": "boolean"})


def _row(run: Run, chain: Chain, truth: str | None, share: int) -> dict[str, Any]:
    return {
        "answer": chain.answer,
        "right": None if truth is None else equivalent(chain.answer, truth),
        "log_prob": chain.log_prob,
        "length": len(chain.tokens),
        "tokens": run.cost.tokens / share,
        "forward_passes": run.cost.forward_passes / share,
        "seconds": run.cost.seconds / share,
        "text": chain.text,
    }
