"""Runs on GPUs that are lent: the samplers' own functions, for models that are not always at hand.

Knows samplers, runs and how long they may take; who lends, `zero_gpu` knows. A run is a list of
events, and goes on after any of them to the same result. So a lease begins with the events so far;
when it ends before the run does, the next begins with those it has sent. What the other process had
computed ahead of that is computed again. Models that are not lent are used as ever, those of servers as in `awaited`. Whoever has a lease,
or waits for one, leaves the turns on this machine to others: see `scheduler`.

**How long a lease is asked for.** Forward passes left, over how many the model made per second in its
last lease (`FIRST_GUESS` before the first), half as much again, and the start. Left are the tokens
that the response may still grow, T − n, and for each of its steps to come half the length it may have
by then, kB/2, over what the accelerations save (`SAVED`, as measured at the paper's scale). It is
never less than `SHORTEST` nor more than the operator's limit. Quota is spent by the second used, so a
guess too long costs a place in the queue, and one too short another lease.

It has more than 300 lines because how long a lease is asked for depends on how a run goes on in it.
"""

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextvars import copy_context
from typing import Any

from powerviz.analysis.baselines import as_json, baselines, companions
from powerviz.analysis.scoring import score_tokens
from powerviz.errors import GpuError
from powerviz.models.protocol import LanguageModel
from powerviz.prompts import Asked
from powerviz.runs.event_log import EventLog
from powerviz.runs.events import Decision, Event, RunFinished, StateExtended, Token
from powerviz.runs.run import Run
from powerviz.samplers import registry
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings
from powerviz.web.serving.awaited import awaited
from powerviz.web.serving.scheduler import SLOT
from powerviz.web.serving.worker import Halted
from powerviz.web.serving.zero_gpu import START_SECONDS, Work, lent, rent

FIRST_GUESS = 25.0
"""Forward passes per second of a model of 7 billion parameters, until one has been timed."""
SAVED = 4.0
SHORTEST = 15
POLL_SECONDS = 0.1


def stream(
    model: LanguageModel, prompt: Asked, sampler: str = "power", **settings: Any
) -> Iterator[Event]:
    """Stream as `samplers.stream` does; it pauses with a `GpuError` at the end of a lease."""
    events = registry.stream(model, prompt, sampler, **settings)
    return Lease(model, [next(events)], fresh=True) if lent(model) else awaited(model, events)


def stream_throughout(
    model: LanguageModel, prompt: Asked, sampler: str = "power", **settings: Any
) -> Iterator[Event]:
    """Stream as `samplers.stream` does, in as many leases as it takes."""
    events = registry.stream(model, prompt, sampler, **settings)
    if not lent(model):
        return awaited(model, events)
    return Lease(model, [next(events)], fresh=True, renewed=True)


def resume(
    model: LanguageModel, run: Run, events: Sequence[Event] | None = None
) -> Iterator[Event]:
    """Resume as `samplers.resume` does; it pauses with a `GpuError` at the end of a lease.

    `events` are those of the run, which itself need not keep its past then.
    """
    rest = registry.resume(model, run)
    if not lent(model):
        return awaited(model, rest)
    return Lease(model, run.events if events is None else events)


def score(
    model: LanguageModel,
    prompt: Sequence[int],
    responses: Sequence[Sequence[int]],
    num_alternatives: int,
) -> list[list[Token]]:
    """Score as `scoring.score_tokens` does."""
    if not lent(model):
        return score_tokens(model, prompt, responses, num_alternatives)
    arguments = (prompt, responses, num_alternatives)
    return list(Rented(model, _scored, arguments, SHORTEST))


def companions_of(
    model: LanguageModel,
    prompt: Asked,
    max_new_tokens: int,
    temperature: float | None,
    min_new_tokens: int,
    go_on: Callable[[], bool],
) -> dict[str, Any] | None:
    """The baselines' samples, as JSON; None, too, if no GPU is given for it: the run is what was asked for."""
    if not lent(model):
        found = companions(model, prompt, max_new_tokens, temperature, min_new_tokens, go_on=go_on)
        return None if found is None else as_json(found)
    if not go_on():
        return None
    seconds = lease_seconds(model, len(baselines()) * max_new_tokens)
    try:
        arguments = (prompt, max_new_tokens, temperature, min_new_tokens)
        return next(Rented(model, _companions, arguments, seconds, go_on))
    except (GpuError, Halted):
        return None


class Rented(Iterator[Any]):
    """The items that `work` gives in one lease. It waits for a GPU as long as that is `wanted`, then `Halted` is
    raised: by default until the thread's slot is withdrawn.
    """

    def __init__(
        self,
        model: LanguageModel,
        work: Work,
        arguments: tuple[Any, ...],
        seconds: int,
        wanted: Callable[[], bool] | None = None,
    ) -> None:
        self._claim = SLOT.get(None)
        if self._claim is not None:
            self._claim.work_elsewhere()
        self._wanted = wanted or (self._claim.go_on if self._claim is not None else lambda: True)
        self._items: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._closed = threading.Event()
        arriving = rent(model, work, arguments, seconds)
        target, context = self._fetch, copy_context()
        threading.Thread(target=context.run, args=(target, arriving), daemon=True).start()

    def __next__(self) -> Any:
        while True:
            try:
                item, error = self._items.get(timeout=POLL_SECONDS)
            except queue.Empty:
                if not self._wanted():
                    self.close()
                    raise Halted from None
                continue
            if error is not None:
                self._items.put((None, error))  # and again, for whoever asks again
                self.close()
                raise error
            return item

    def close(self) -> None:
        """Give the GPU back at the next item."""
        self._closed.set()
        if self._claim is not None:
            self._claim.work_here()

    def _fetch(self, arriving: Iterator[Any]) -> None:
        end: BaseException = StopIteration()
        try:
            for item in arriving:
                if self._closed.is_set():
                    break
                self._items.put((item, None))
        except Exception as error:  # noqa: BLE001 (raised again in the thread that waits)
            end = error
        arriving.close()  # type: ignore[attr-defined]
        self._items.put((None, end))


class Lease(Iterator[Event]):
    """The events that a run still lacks. It can be iterated on after a `GpuError`, and after a rest.

    `fresh`: the first event has not been told yet. `renewed`: a lease that ends is followed by the
    next, as long as each brings the run further.
    """

    def __init__(
        self,
        model: LanguageModel,
        events: Sequence[Event],
        fresh: bool = False,
        renewed: bool = False,
    ) -> None:
        self.one_step = False
        """Whether only the next decision is wanted, for which a shorter lease will do."""
        self._model = model
        self._events = EventLog(events)
        self._before = max(_tokens_told(self._events), default=0)
        self._decoded = 0
        self._told = 0 if fresh else len(self._events)
        self._renewed = renewed
        self._rented: Rented | None = None
        self._first = 0

    def __next__(self) -> Event:
        while True:
            if self._told < len(self._events):
                self._told += 1
                return self._events[self._told - 1]
            if isinstance(self._events[-1], RunFinished):
                self.rest()
                raise StopIteration
            if self._rented is None:
                self._begin()
            assert self._rented is not None
            try:
                event = next(self._rented)
                self._events.append(event)
                self._decoded = max([self._decoded, *_tokens_told([event], self._before)])
            except GpuError:
                further = len(self._events) > self._first
                self.rest()
                if not (self._renewed and further):
                    raise
            except BaseException:
                self.rest()
                raise

    @property
    def decoded(self) -> int:
        """Tokens that the model has decoded in these leases, as far as events have told."""
        return self._decoded

    def rest(self) -> None:
        """Give the GPU to somebody else, since nobody asks for the next event."""
        if self._rented is None:
            return
        self._rented.close()
        self._rented = None
        _time(self._model, self._events[self._first :])

    def close(self) -> None:
        self.rest()

    def _begin(self) -> None:
        seconds = lease_seconds(
            self._model,
            passes_left(Run.from_events(self._events, keeps_past=False), self.one_step),
        )
        self._first = len(self._events)
        self._rented = Rented(self._model, _resumed, (tuple(self._events),), seconds)


def _tokens_told(events: Iterable[Event], before: int = 0) -> Iterator[int]:
    """Tokens decoded up to each event that says so, less those `before`."""
    for event in events:
        if isinstance(event, (StateExtended, Decision, RunFinished)):
            yield event.cost.tokens - before


def passes_left(run: Run, one_step: bool = False) -> float:
    """Forward passes that a run may still take, roughly; see above."""
    sampler = registry.find_sampler(run.started.sampler)
    settings: Any = checked(sampler.settings, run.started.settings)
    longest = int(settings.max_new_tokens)
    if sampler.steps is None:
        return longest  # samples side by side grow by one token each in a pass
    chain = run.chain
    growth = longest - len(chain.tokens)
    if not isinstance(settings, PowerSettings):
        steps = 1 if one_step else max(0, sampler.steps(settings) - chain.steps_taken)
        return growth + steps * longest / 2
    power = settings
    passes = float(growth)
    for block in range(max(1, chain.block), power.num_blocks + 1):
        steps = power.num_steps - (chain.steps_in_block if block == chain.block else 0)
        limit = min(longest, block * power.block_size)
        if one_step and steps > 0:
            return limit
        saved = SAVED if power.prefetch > power.tries else SAVED / 2
        passes += steps * limit / 2 / saved
    return passes


def lease_seconds(model: LanguageModel, passes: float) -> int:
    """How long a lease to ask for, that many forward passes of the model being left."""
    found = lent(model)
    assert found is not None
    rate = found.passes_per_second or FIRST_GUESS
    return min(found.longest, max(SHORTEST, round(START_SECONDS + 1.5 * passes / rate)))


def _time(model: LanguageModel, events: Sequence[Event]) -> None:
    """Remember how fast the model was in the lease that brought these events."""
    found = lent(model)
    costs = [
        event.cost for event in events if isinstance(event, (StateExtended, Decision, RunFinished))
    ]
    if found is None or len(costs) < 2:
        return
    passes = costs[-1].forward_passes - costs[0].forward_passes
    seconds = costs[-1].seconds - costs[0].seconds
    if passes > 0 and seconds > 0:
        found.passes_per_second = passes / seconds


def _resumed(model: LanguageModel, events: Sequence[Event]) -> Iterator[Event]:
    yield from registry.resume(model, Run.from_events(events, keeps_past=False))


def _scored(model: LanguageModel, *arguments: Any) -> Iterator[list[Token]]:
    yield from score_tokens(model, *arguments)


def _companions(model: LanguageModel, *arguments: Any) -> Iterator[dict[str, Any]]:
    found = companions(model, *arguments)
    assert found is not None
    yield as_json(found)
