"""Runs a plan: sample after sample, to the same results however often it was interrupted.

Knows plans, samplers, grading and where results are kept. The samples of one method on one problem
are one batch where the sampler can draw several side by side; a batch is the unit of work and of
loss. What a batch costs, and how its numbers round, depends on who is in it, so one that was
interrupted is drawn again whole, which gives the same samples, and only those that are missing are
added. Who carries out the batches is decided by a `Carrier`: this process (here), worker processes
(`workers`) or a cluster (`ray_cluster`).

It has more than 300 lines because what is drawn again after an interruption depends on every step from
plan to file.
"""

import functools
import math
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from powerviz.analysis.movement import movement
from powerviz.analysis.scoring import score
from powerviz.analysis.tables import VOTED
from powerviz.analysis.votes import SCORES, Scores, scores_of
from powerviz.errors import ModelError, PowerVizError, PromptError, SettingError
from powerviz.evaluation.grading import grade
from powerviz.evaluation.plan import Method, Plan, check_runs_on, prompt_of, seed_of
from powerviz.evaluation.results import Key, Sample, append, appending, read_samples, write_plan
from powerviz.evaluation.sets.problems import Problem
from powerviz.messages import Message, say
from powerviz.models import load_model
from powerviz.models.late_ends import with_late_ends
from powerviz.models.protocol import LanguageModel, Offers, same_tokens
from powerviz.runs.chain import Chain
from powerviz.runs.events import Event, RunFinished
from powerviz.runs.run import Run
from powerviz.samplers import Sampler, find_sampler, stream
from powerviz.samplers.registry import fitting

DIGITS = 6
"""Decimals of nats that a sample keeps of its tokens."""

LISTED = 4
"""Likeliest tokens that are noted at each place for votes, as many as runs note unless asked. With the paper's 20 base
samples of the bundled model take a third longer and power samples a sixth, with these a tenth and next to nothing."""

Load = Callable[[str], LanguageModel]
"""From a model's name to the model."""
Draw = Callable[..., Iterator[Event]]
"""Streams a run as `samplers.stream` does; it may end before the run does, once nobody wants the samples."""


@dataclass(frozen=True)
class Batch:
    """One run of a sampler: the places of method and problem in the plan, and the samples wanted."""

    method: int
    problem: int
    indices: tuple[int, ...]


Carrier = Callable[
    [Plan, Sequence[Batch], Callable[[], bool]], Generator[Sequence[Sample], None, None]
]
"""Carries out batches, in any order, and gives each one's samples as it is done; a batch that was
under way when the function said no is dropped."""


@dataclass(frozen=True)
class Progress:
    """A new sample; how many there are now, of how many; and an estimate of the seconds left."""

    sample: Sample
    done: int
    total: int
    seconds_left: float


def evaluate(
    plan: Plan,
    folder: str | Path | None = None,
    carrier: Carrier | None = None,
    go_on: Callable[[], bool] = lambda: True,
    known: Sequence[Sample] | None = None,
) -> Generator[Progress, None, None]:
    """Draw all samples of the plan that the folder lacks; each is kept there before it is given.

    A new folder is made, one that holds the same plan goes on, any other is refused with a
    `RecordingError` at once. Without a folder nothing is kept. `go_on` is asked between any two
    events (tokens, decisions); once it says no, or the generator is closed, the batch under way is
    dropped. What is in the folder already: `read_samples`. `carrier` is this process with models
    freshly loaded unless given; see `in_this_process`. `known` are the folder's samples, where the
    caller has just read them; their tokens are not needed.

    Raises `ModelError` where a model cannot be loaded or computes nonsense. Problems that do not
    fit into a model are samples that have `failed`.
    """
    there = list(known or ())
    if folder is not None:
        write_plan(plan, folder)
        if known is None:
            there = read_samples(folder, plan)
    return _evaluate(plan, folder, there, carrier or in_this_process(loading(plan)), go_on)


def loading(plan: Plan, device: str = "auto") -> Load:
    """How the plan's models are loaded; can be sent to other processes."""
    return functools.partial(
        load_model,
        device=device,
        dtype=plan.dtype,
        eos=plan.eos,
        reproducible=plan.reproducible,
    )


def in_this_process(load: Load, draw: Draw = stream) -> Carrier:
    """One batch after the other, on models that `load` gives, each asked for once.

    For models that are loaded already, the `__getitem__` of a mapping will do; it has to hold all
    of `plan.models`. `draw` does what its default does, for models that are not always at hand.
    """

    def carry(
        plan: Plan, batches: Sequence[Batch], go_on: Callable[[], bool]
    ) -> Generator[Sequence[Sample], None, None]:
        loaded = functools.cache(load)
        for batch in batches:
            samples = carry_out(plan, batch, loaded, go_on, draw)
            if samples is None:
                return
            yield samples

    return carry


def missing(plan: Plan, there: Iterable[Sample]) -> list[Batch]:
    """The batches still to be done: problem after problem, so that methods can be compared midway."""
    done: set[Key] = {sample.key for sample in there}
    batches = []
    for place, problem in enumerate(plan.problems):
        for method_place, method in enumerate(plan.methods):
            indices = tuple(
                index
                for index in range(method.samples)
                if (method.name, problem.id, index) not in done
            )
            if not indices:
                continue
            if find_sampler(method.sampler).several:
                batches.append(Batch(method_place, place, indices))
            else:
                batches += [Batch(method_place, place, (index,)) for index in indices]
    return batches


def carry_out(
    plan: Plan,
    batch: Batch,
    load: Load,
    go_on: Callable[[], bool] = lambda: True,
    draw: Draw = stream,
) -> list[Sample] | None:
    """The samples that a batch wants, graded; None if it was stopped. See `evaluate`."""
    method, problem = plan.methods[batch.method], plan.problems[batch.problem]
    sampler = find_sampler(method.sampler)
    seed = seed_of(plan, problem, run=0 if sampler.several else batch.indices[0])
    base = load(plan.model)  # First: another model may share its weights.
    check_runs_on(plan, base)
    model = load(method.model) if method.model else base
    try:
        prompt = prompt_of(plan, problem, base)
        settings = _settings(model, method, sampler, seed, _likeliest(model, method, problem))
        run = _run(draw(model, prompt, sampler.name, **settings), go_on)
    except (PromptError, SettingError) as error:
        if error.field not in ("prompt", "max_new_tokens", "min_new_tokens"):
            raise
        return [_failed(plan, method, problem, index, seed, error) for index in batch.indices]
    except ModelError as error:
        told = say("evaluation-error-of-problem", message=error.message, problem=problem.id)
        raise ModelError(error.field, told) from error
    if run is None:
        return None
    chains = run.chains if sampler.several else [run.chain]
    log_probs = [[token.log_prob for token in chain.tokens] for chain in chains]
    if method.model not in (None, plan.model):
        _check_same_tokens(base, model, run)
        ids = [[token.id for token in chain.tokens] for chain in chains]
        asked = run.started.prompt_tokens
        least = run.started.settings.get("min_new_tokens", 0)
        log_probs = score(with_late_ends(base, len(asked), least), asked, ids)
    return [
        _sample(plan, method, problem, index, run, chain, scores, bool(sampler.several))
        for index, chain, scores in zip(
            _indices(method, batch, sampler), chains, log_probs, strict=True
        )
        if index in batch.indices
    ]


def _evaluate(
    plan: Plan,
    folder: str | Path | None,
    there: Sequence[Sample],
    carrier: Carrier,
    go_on: Callable[[], bool],
) -> Generator[Progress, None, None]:
    batches = missing(plan, there)
    if not batches:
        return
    pace = _Pace(plan, there)
    done = len(there)
    with (
        appending(folder) if folder is not None else nullcontext() as file,
        closing(carrier(plan, batches, go_on)) as arriving,
    ):
        for samples in arriving:
            if file is not None:
                for sample in samples:
                    append(file, sample)
            pace.count(samples)
            for sample in samples:
                done += 1
                yield Progress(sample, done, plan.total, pace.seconds_left())


def _run(arriving: Iterator[Event], go_on: Callable[[], bool]) -> Run | None:
    """The whole run; None if it was stopped."""
    events = []
    for event in arriving:
        if not go_on():
            return None
        events.append(event)
    whole = bool(events) and isinstance(events[-1], RunFinished)
    return Run.from_events(events) if whole else None


def _settings(
    model: LanguageModel, method: Method, sampler: Sampler, seed: int, likeliest: int
) -> dict[str, Any]:
    """The settings of a batch's run."""
    known = {field.name for field in fields(sampler.settings)}
    given: dict[str, Any] = {"seed": seed, "num_alternatives": likeliest}
    settings = {name: value for name, value in given.items() if name in known}
    settings |= fitting(model, sampler, method.settings)
    if sampler.several:
        settings[sampler.several] = method.samples
    return settings


def _likeliest(model: LanguageModel, method: Method, problem: Problem) -> int:
    """How many of the likeliest tokens are noted at each place, for confidence: `LISTED`, or as many as there are.

    None where nobody votes by it. They are forgotten once a sample has its scores.
    """
    votes = method.samples > 1 and problem.grading in VOTED
    if not votes and not method.settings.get("warm_up"):
        return 0
    suffixes = Offers(model).suffixes
    return min(LISTED, model.vocab_size if suffixes is None else suffixes.most_listed)


def _scores(run: Run, chain: Chain) -> Scores | None:
    """How sure the model was along a response; None where no likeliest tokens were noted."""
    likeliest = run.started.settings.get("num_alternatives", 0)
    noted = any(token.alternatives for one in run.chains for token in one.tokens)
    if likeliest < 2 or not noted or not chain.tokens:
        return None
    found = scores_of(chain.tokens, likeliest)
    return replace(found, **{name: round(getattr(found, name), DIGITS) for name in SCORES})


def _indices(method: Method, batch: Batch, sampler: Sampler) -> Sequence[int]:
    """The index of the method's sample that each chain of the batch's run is."""
    return range(method.samples) if sampler.several else batch.indices


def _sample(
    plan: Plan,
    method: Method,
    problem: Problem,
    index: int,
    run: Run,
    chain: Chain,
    log_probs: Sequence[float],
    several: bool,
) -> Sample:
    graded = grade(problem, chain.text, plan.execute_code, plan.answers, chain.ended)
    share = len(run.chains) if several else 1
    alone = run.cost.tokens if share == 1 or chain.tokens_alone is None else chain.tokens_alone
    log_prob = math.fsum(log_probs)
    possible = math.isfinite(log_prob)
    return Sample(
        method=method.name,
        problem=problem.id,
        index=index,
        seed=int(run.started.settings.get("seed", 0)),
        chain=chain.index,
        text=chain.text,
        answer=graded.answer,
        right=graded.right,
        note=str(graded.note),
        said=graded.note if isinstance(graded.note, Message) else None,
        log_prob=log_prob if possible else None,
        confidence=log_prob / len(log_probs) if possible and log_probs else None,
        length=len(chain.tokens),
        ended=chain.ended,
        tokens=alone,
        tokens_shared=run.cost.tokens / share,
        forward_passes=run.cost.forward_passes / share,
        plain_tokens=chain.plain_tokens if several else run.plain_tokens,
        plain_tokens_exact=chain.plain_tokens_exact if several else run.plain_tokens_exact,
        seconds=run.cost.seconds / share,
        token_ids=tuple(token.id for token in chain.tokens),
        token_texts=tuple(token.text for token in chain.tokens),
        token_log_probs=tuple(
            round(log_p, DIGITS) if math.isfinite(log_p) else None for log_p in log_probs
        ),
        movement=movement(chain),
        scores=_scores(run, chain),
    )


def _failed(
    plan: Plan, method: Method, problem: Problem, index: int, seed: int, why: PowerVizError
) -> Sample:
    asked = problem.answer is not None and problem.grading != "none"
    graded = plan.execute_code if problem.grading == "code" else asked
    return Sample(
        method=method.name,
        problem=problem.id,
        index=index,
        seed=seed,
        chain=0,
        text="",
        answer=None,
        right=False if graded else None,
        note=str(why),
        said=say("sample-not-drawn", field=why.field, message=why.message),
        log_prob=None,
        confidence=None,
        length=0,
        ended=False,
        tokens=0,
        tokens_shared=0,
        forward_passes=0,
        plain_tokens=0,
        plain_tokens_exact=True,
        seconds=0,
        failed=True,
    )


def _check_same_tokens(base: LanguageModel, other: LanguageModel, run: Run) -> None:
    """Token ids of one model are scored by the other, so they have to mean the same to both."""
    started = run.started
    ids = {token.id for chain in run.chains for token in chain.tokens}
    if not same_tokens(base, other, started.prompt, started.prompt_tokens, ids):
        raise ModelError("model", say("evaluation-other-tokens", other=other.name, base=base.name))


class _Pace:
    """How fast it goes: seconds of work per sample of each method, and how much of it at a time.

    The clock starts when the first batch arrives, so that loading models does not count; until
    the second one, work is taken to be done one batch at a time.
    """

    def __init__(self, plan: Plan, there: Iterable[Sample]) -> None:
        self.left = Counter({m.name: m.samples * len(plan.problems) for m in plan.methods})
        self.seconds: dict[str, list[float]] = {}
        self.started: float | None = None
        self.worked = 0.0
        for sample in there:
            self._take(sample)

    def count(self, samples: Iterable[Sample]) -> None:
        for sample in samples:
            self._take(sample)
            if self.started is not None:
                self.worked += sample.seconds
        if self.started is None:
            self.started = time.monotonic()

    def seconds_left(self) -> float:
        """Methods of which nothing is known yet take as long as the others on average."""
        means = {name: math.fsum(times) / len(times) for name, times in self.seconds.items()}
        usual = math.fsum(means.values()) / len(means)
        work = math.fsum(count * means.get(name, usual) for name, count in self.left.items())
        if self.started is None or not self.worked:
            return work
        return work * (time.monotonic() - self.started) / self.worked

    def _take(self, sample: Sample) -> None:
        self.left[sample.method] -= 1
        self.seconds.setdefault(sample.method, []).append(sample.seconds)
