"""Independent samples, drawn token by token as one batch: what all baselines share.

Each sample is a chain of one block without steps, so its events are those of power sampling with
N = 0. Knows drafts and events; which sample is the response, each baseline says itself, and how a server draws
them, `suffixes.samples`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from powerviz.messages import Message
from powerviz.models.protocol import LanguageModel
from powerviz.runs.events import (
    BlockFinished,
    BlockStarted,
    Event,
    RunFinished,
    StateExtended,
    Token,
    TokenDrawn,
)
from powerviz.runs.run import Run
from powerviz.runs.states import log_prob
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.randomness import step_randomness
from powerviz.samplers.drawing.stopping import Stops, ended, stop_test
from powerviz.samplers.looks import Look
from powerviz.samplers.registry import BySuffixes, Proceed, Sampler
from powerviz.samplers.settings.samples import SampleSettings
from powerviz.samplers.suffixes import samples as of_suffixes

Drawing = Callable[[LanguageModel, Run, Any, Meter, Sequence[int], Stops | None], Iterator[Event]]
"""Draws those samples of a wave that a run still lacks; the test says where one of them is stopped."""


def independent_sampler(
    name: str,
    look: Look,
    settings: type,
    choose: Callable[[Run], int] | None = None,
    sharpened_by: str | None = None,
    target: Callable[[Any], float | None] = lambda settings: None,
    first: Callable[[Any], int] | None = None,
    halted_by: Callable[[Run], Stops | None] = lambda run: None,
    facts: Callable[[Run], Sequence[tuple[Message, Message]]] = lambda run: (),
    needs_rows: Mapping[str, Any] | None = None,
) -> Sampler:
    """A sampler that draws independent samples.

    With `choose` the run's response is the sample it points to; without, each sample counts.
    `sharpened_by`, `target` and `facts` are as in `Sampler`. Where `first` of the samples are drawn before the others,
    `halted_by` says from these where one of the others is stopped that has not ended. `needs_rows` are settings that are
    left at these values where a model draws whole suffixes.
    """

    def drawn_by(draw: Drawing) -> Proceed:
        def proceed(
            model: LanguageModel, run: Run, settings: SampleSettings, meter: Meter
        ) -> Iterator[Event]:
            count = settings.num_samples
            whole = min(first(settings), count) if first else count
            for wave in (range(whole), range(whole, count)):
                halts = halted_by(run) if wave and wave[0] else None
                for event in draw(model, run, settings, meter, wave, halts):
                    run.append(event)
                    yield event
            yield RunFinished(chosen=choose(run) if choose else 0, cost=meter.read())

        return proceed

    # A setting, not a property: greedy decoding has the likeliest response and no others.
    count = "num_samples" if any(one.name == "num_samples" for one in fields(settings)) else None
    several, candidates = (None, count) if choose else (count, None)
    return Sampler(
        name,
        look,
        settings,
        drawn_by(_samples),
        several,
        candidates,
        sharpened_by,
        rows=lambda settings: settings.num_samples,
        target=target,
        facts=facts,
        by_suffixes=BySuffixes(
            drawn_by(of_suffixes.samples), {**of_suffixes.FIXED, **(needs_rows or {})}
        ),
    )


def _samples(
    model: LanguageModel,
    run: Run,
    settings: SampleSettings,
    meter: Meter,
    wave: Sequence[int],
    halts: Stops | None,
) -> Iterator[Event]:
    """The events of those samples of a wave that the run still lacks; `halts` says where one is stopped."""
    stops = stop_test(model, settings.stop)
    for chain in run.chains:
        if chain.extended and not chain.block_finished:
            yield _block_finished(model, chain.index, chain.tokens, stops)
    done = {chain.index for chain in run.chains if chain.extended}
    limit = settings.max_new_tokens
    drafts = {
        index: Draft(
            prompt=run.started.prompt_tokens,
            path=(),
            start=0,
            limit=limit,
            uniforms=step_randomness(settings.seed, index, 1, 0, limit).tokens,
            stops=_either(stops, halts),
        )
        for index in wave
        if index not in done
    }
    for index in drafts:
        yield BlockStarted(chain=index, block=1, limit=limit)
    how = DrawSettings(settings.temperature, settings.num_alternatives)
    passes = decode(model, list(drafts.values()), how, meter)
    told = dict.fromkeys(drafts, 0)
    for _ in passes:
        for index, draft in list(drafts.items()):
            for position in range(told[index], len(draft.tokens)):
                yield TokenDrawn(
                    chain=index, block=1, step=0, position=position, token=draft.tokens[position]
                )
            told[index] = len(draft.tokens)
            if draft.complete:
                yield from _finished(model, index, draft, meter, stops)
                del drafts[index]


def _either(one: Stops | None, other: Stops | None) -> Stops | None:
    """A test that says so where one of two does."""
    if one is None or other is None:
        return one or other
    return lambda tokens: one(tokens) or other(tokens)


def _finished(
    model: LanguageModel, index: int, draft: Draft, meter: Meter, stops: Stops | None
) -> Iterator[Event]:
    meter.alone[index] = len(draft.tokens)  # Alone, it has each of its tokens decoded, and no more.
    yield StateExtended(
        chain=index,
        block=1,
        length=len(draft.tokens),
        log_prob=log_prob(draft.tokens),
        text=model.decode([token.id for token in draft.tokens]),
        cost=meter.read(index),
    )
    yield _block_finished(model, index, draft.tokens, stops)


def _block_finished(
    model: LanguageModel, index: int, tokens: Sequence[Token], stops: Stops | None
) -> BlockFinished:
    return BlockFinished(chain=index, block=1, ended=ended(model, tokens, stops))
