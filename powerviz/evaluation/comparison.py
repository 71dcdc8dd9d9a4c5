"""Methods side by side on one prompt: several samples of each, as they finish.

Knows samplers, runs, scoring and grading. How a comparison is shown is not decided here: the page
and the command line read the same stream.

It has more than 300 lines because records, drawing and shares of the cost are one stream's vocabulary.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pandas as pd

from powerviz.analysis.scoring import score_tokens
from powerviz.errors import ModelError, SettingError
from powerviz.evaluation.plan import check_runs, check_scores
from powerviz.grading.answers import equivalent
from powerviz.messages import say
from powerviz.methods import SECOND_MODEL
from powerviz.models.late_ends import with_late_ends
from powerviz.models.protocol import LanguageModel, same_tokens
from powerviz.prompts import Asked, Prompt, plain
from powerviz.runs.chain import Chain
from powerviz.runs.events import BlockFinished, BlockStarted, Decision, Event, Token, tokens_told
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers import find_sampler, stream
from powerviz.samplers.registry import Sampler
from powerviz.samplers.settings.fields import checked

Draw = Callable[..., Iterator[Event]]
Score = Callable[..., list[list[Token]]]
Judge = Callable[[str | None], bool | None]

SAMPLE_COLUMNS = (
    "method",
    "sample",
    "answer",
    "right",
    "log_prob",
    "length",
    "ended",
    "tokens",
    "tokens_shared",
    "forward_passes",
    "seconds",
    "text",
)
COSTS = ("tokens", "tokens_shared", "forward_passes", "seconds")
MEANS = ("log_prob", "length", *COSTS)


@dataclass(frozen=True, slots=True)
class Share:
    """The cost of one sample.

    `tokens` are those that the model decodes for it in a run of its own, candidates that were not
    chosen and proposals that were rejected included. The others are an even share of the batch that
    it was drawn in, where samples have prefixes in common.
    """

    tokens: float
    tokens_shared: float
    forward_passes: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Sample:
    """One response; `index` counts from 1 within its method.

    `walk` is log p after each step of the last half of those that its chain made with its last limit, empty without
    steps. log p of its tokens is that of the model compared, whoever wrote them, and log q that of
    whoever did. `right` is None where the truth is not known, or the answer was not compared, and
    `cost` until its batch is over.
    """

    method: str
    index: int
    tokens: tuple[Token, ...]
    text: str
    answer: str | None
    ended: bool
    right: bool | None = None
    cost: Share | None = None
    walk: tuple[float, ...] = ()

    @property
    def log_prob(self) -> float:
        """log p of the whole response (nats)."""
        return log_prob(self.tokens)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a method is: samples finished, of how many; tokens drawn so far, for all of them.

    `decoded` are the tokens that the model has decoded for that, work thrown away included, and
    without those that were known from before.
    """

    method: str
    finished: int
    total: int
    tokens: int
    decoded: int = 0


def compare(
    model: LanguageModel,
    prompt: Asked,
    methods: Sequence[str],
    num_samples: int,
    settings: Mapping[str, Any],
    truth: str | None = None,
    own: Mapping[str, Mapping[str, Any]] | None = None,
    second: LanguageModel | None = None,
    draw: Draw = stream,
    score: Score = score_tokens,
    judge: Judge | None = None,
) -> Iterator[Sample | Progress]:
    """Method after method, each sample as soon as it is finished; greedy has one in any case.

    A sample whose batch still goes on comes a second time, with its cost, when that is over. Of
    `settings` each method takes those it knows; `own` has further ones by method. Samples of a
    method that are independent run as one batch. `second` is whose base samples `SECOND_MODEL`
    draws; `prompt` is as in `samplers.stream`. `draw` and `score` do what their defaults do, for
    models that are not always at hand. `judge` says whether an answer is right, by default as
    `equivalent` does.
    Raises `SettingError` or `ModelError` before the first run if a name is unknown, if a method cannot draw from
    the model, or if the two models do not write in the same tokens.
    """
    asked = plain(model, prompt)
    plans = [
        _plan(model, asked, method, num_samples, settings, own or {}, second) for method in methods
    ]

    @cache
    def is_right(answer: str | None) -> bool | None:
        return None if truth is None else equivalent(answer, truth)

    judge = judge or is_right
    for plan in plans:
        finished: set[int] = set()
        drawn = decoded = 0
        yield Progress(plan.method, 0, plan.total, 0)
        for item in _drawn(model, asked, plan, draw, score):
            if isinstance(item, Sample):
                finished.add(item.index)
                yield replace(item, right=judge(item.answer))
            else:
                drawn, decoded = drawn + 1, item
            yield Progress(plan.method, len(finished), plan.total, drawn, decoded)


def comparison_frame(samples: Iterable[Sample]) -> pd.DataFrame:
    """One row per sample, method after method; log p in nats, costs as in `Share`.

    Of two with the same place, as they come from `compare`, the later counts.
    """
    latest: dict[str, dict[int, Sample]] = {}
    for sample in samples:
        latest.setdefault(sample.method, {})[sample.index] = sample
    rows = [_row(own[index]) for own in latest.values() for index in sorted(own)]
    frame = pd.DataFrame(rows, columns=list(SAMPLE_COLUMNS)).astype({"right": "boolean"})
    return frame.astype(dict.fromkeys(COSTS, float))


def means_frame(samples: pd.DataFrame) -> pd.DataFrame:
    """One row per method, in order: how many samples, how many of them right of how many that
    were compared, means of the rest."""
    groups = samples.groupby("method", sort=False)
    frame = groups.size().rename("samples").to_frame()
    frame["right"] = groups["right"].sum(min_count=1).astype("Int64")
    frame["compared"] = groups["right"].count().astype("Int64")
    return frame.join(groups[list(MEANS)].mean()).reset_index()


def _row(sample: Sample) -> dict[str, Any]:
    cost = sample.cost
    return {
        "method": sample.method,
        "sample": sample.index,
        "answer": sample.answer,
        "right": sample.right,
        "log_prob": sample.log_prob,
        "length": len(sample.tokens),
        "ended": sample.ended,
        "tokens": cost and cost.tokens,
        "tokens_shared": cost and cost.tokens_shared,
        "forward_passes": cost and cost.forward_passes,
        "seconds": cost and cost.seconds,
        "text": sample.text,
    }


@dataclass(frozen=True)
class _Plan:
    """The runs of one method: their settings, and the samples they give together."""

    method: str
    sampler: Sampler
    writer: LanguageModel
    runs: list[dict[str, Any]]
    total: int


def _plan(
    model: LanguageModel,
    prompt: Prompt,
    method: str,
    num_samples: int,
    settings: Mapping[str, Any],
    own: Mapping[str, Mapping[str, Any]],
    second: LanguageModel | None,
) -> _Plan:
    if method == SECOND_MODEL:
        writer, sampler = _same_tokens(model, prompt, second), find_sampler("base")
    else:
        writer, sampler = model, find_sampler(method)
    known = sampler.settable
    mine = {name: value for name, value in settings.items() if name in known}
    mine |= own.get(method, {})
    check_runs(writer, sampler, mine)
    if sampler.several:
        return _Plan(method, sampler, writer, [mine | {sampler.several: num_samples}], num_samples)
    values = checked(sampler.settings, mine)
    runs = [mine]
    if sampler.random:
        runs = [mine | {"seed": values.seed + place} for place in range(num_samples)]
    return _Plan(method, sampler, writer, runs, len(runs))


def _drawn(
    model: LanguageModel, prompt: Prompt, plan: _Plan, draw: Draw, score: Score
) -> Iterator[Sample | int]:
    """Samples as they are finished, and again with their cost; for each token drawn, how many have
    been decoded by then."""
    # What another model wrote is scored when all is there, as one batch.
    early = plan.sampler.several and plan.writer is model
    before = 0
    for number, settings in enumerate(plan.runs, start=1):
        events = draw(plan.writer, prompt, plan.sampler.name, **settings)
        run = Run.from_events([next(events)], keeps_past=False)
        values = checked(plan.sampler.settings, settings)
        walks: dict[int, list[float]] = {}
        for event in events:
            run.append(event)
            if isinstance(event, BlockStarted):
                walks[event.chain] = []
            if isinstance(event, Decision):
                walks.setdefault(event.chain, []).append(run.chains[event.chain].log_prob)
            for _ in range(tokens_told(event)):
                yield before + getattr(events, "decoded", run.cost.tokens)
            if isinstance(event, BlockFinished) and early:
                chain = run.chains[event.chain]
                if _over(chain, values):
                    yield _sample(plan.method, event.chain + 1, chain)
        before += run.cost.tokens
        chains = run.chains if plan.sampler.several else [run.chain]
        whole = [
            replace(
                _sample(plan.method, number + place, chain),
                cost=_cost(run, chain, len(chains)),
                walk=_last_half(walks.get(chain.index, [])),
            )
            for place, chain in enumerate(chains)
        ]
        if plan.writer is not model:
            whole = _read_by(model, plan.writer, run, whole, score)
        yield from whole


def _last_half(walk: Sequence[float]) -> tuple[float, ...]:
    return tuple(walk[len(walk) // 2 :])


def _cost(run: Run, chain: Chain, samples: int) -> Share:
    """The cost of a sample alone, and its share of a run that gave so many."""
    cost = run.cost
    alone = cost.tokens if chain.tokens_alone is None or samples == 1 else chain.tokens_alone
    return Share(
        alone, cost.tokens / samples, cost.forward_passes / samples, cost.seconds / samples
    )


def _over(chain: Chain, settings: Any) -> bool:
    """Whether a chain whose block has just finished is over with it."""
    stopped = chain.ended and getattr(settings, "stop_early", True)
    return stopped or chain.limit >= settings.max_new_tokens


def _sample(method: str, index: int, chain: Chain) -> Sample:
    return Sample(method, index, chain.tokens, chain.text, chain.answer, chain.ended)


def _same_tokens(
    model: LanguageModel, prompt: Prompt, second: LanguageModel | None
) -> LanguageModel:
    """`second`, if what it writes can be read by `model` as it stands."""
    if second is None:
        raise SettingError("second_model", say("comparison-second-model-missing"))
    check_scores(model)
    if not same_tokens(model, second, prompt.text, prompt.tokens):
        raise _other_tokens(model, second)
    return second


def _other_tokens(model: LanguageModel, second: LanguageModel) -> ModelError:
    told = say("comparison-other-tokens", second=second.name, model=model.name)
    return ModelError("second_model", told)


def _read_by(
    model: LanguageModel, second: LanguageModel, run: Run, samples: Sequence[Sample], score: Score
) -> list[Sample]:
    """The samples of `second` with log p, and the likeliest other tokens, of `model`."""
    started = run.started
    ids = {token.id for sample in samples for token in sample.tokens}
    if not same_tokens(model, second, started.prompt, started.prompt_tokens, ids):
        raise _other_tokens(model, second)
    responses = [[token.id for token in sample.tokens] for sample in samples]
    least = started.settings.get("min_new_tokens", 0)
    bounded = with_late_ends(model, len(started.prompt_tokens), least)
    read = score(bounded, started.prompt_tokens, responses, started.settings["num_alternatives"])
    return [
        replace(
            sample,
            tokens=tuple(
                replace(token, log_proposal=written.log_prob)
                for token, written in zip(tokens, sample.tokens, strict=True)
            ),
        )
        for sample, tokens in zip(samples, read, strict=True)
    ]
