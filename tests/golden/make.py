"""Short recordings, and what each adds up to after every event: both folds are held to it.

`python -m tests.golden.make` writes them anew, as is needed when events change: look through the
differences before they are kept. A recording's seconds are made up, so that it comes out the same anew.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import powerviz as pv
from powerviz.runs.chain import Chain, Step
from powerviz.runs.cut_off import told_answers
from powerviz.runs.events import Cost, Event, Token
from powerviz.runs.recording import save_events
from powerviz.runs.run import Run
from powerviz.samplers.drawing.particle_events import FilterState, filters_of
from powerviz.samplers.drawing.swaps import Swaps, swaps_of
from powerviz.samplers.drawing.weighing import CandidatesWeighed, weighed
from tests.runs.toy import digits_model

FOLDER = Path(__file__).parent
POWER = {"alpha": 1.5, "num_steps": 5, "block_size": 4, "max_new_tokens": 8, "prefetch": 3}
PARTICLES = {"alpha": 3, "num_particles": 4, "ess_threshold": 0.9, "max_new_tokens": 6}
RECORDINGS: dict[str, tuple[str, dict[str, Any]]] = {
    "run": ("power", POWER | {"seed": 283}),
    "chains": ("power", POWER | {"chains": 2, "num_steps": 2, "skip_ahead": False, "seed": 0}),
    "tries": ("power", POWER | {"cut_law": "entropy", "tries": 3, "num_steps": 3, "seed": 4}),
    "samples": ("best_of_n", {"num_samples": 3, "max_new_tokens": 6, "seed": 3}),
    "particles": ("smc", PARTICLES | {"ramp": 3, "rejuvenation": 2, "seed": 10}),
    "ladder": ("tempering", POWER | {"num_rungs": 3, "num_steps": 4, "seed": 2}),
    "ahead": ("lookahead", {"piece_size": 2, "num_rollouts": 2, "max_new_tokens": 6, "seed": 2}),
    "rounds": ("pimh", PARTICLES | {"num_rounds": 3, "resampling": "chopthin", "seed": 31}),
}
"""A chain with every kind of verdict, two chains side by side, several candidates a step, samples of which one is chosen,
a ladder, candidates for each piece, particles that are resampled and moved, and rounds of them that are accepted or rejected."""


def recorded(name: str) -> Iterator[Event]:
    sampler, settings = RECORDINGS[name]
    settings = {"num_alternatives": 1} | settings
    for event in pv.stream(digits_model(), "1 2", sampler, **settings):
        cost = getattr(event, "cost", None)
        if isinstance(cost, Cost):
            yield replace(event, cost=replace(cost, seconds=cost.tokens / 8))  # type: ignore[call-arg]
        else:
            yield event


def added_up(run: Run) -> dict[str, Any]:
    """All that both folds know of a run, as JSON; log p with nine digits, which both sum up alike."""
    return {
        "chosen": run.chosen,
        "complete": run.complete,
        "cost": {name: value for name, value in asdict(run.cost).items() if value is not None},
        "chains": [_chain(chain) for chain in run.chains],
        "weighed": _weighed(weighed(run)),
        "swaps": _swaps(swaps_of(run)),
        "filters": {str(index): _filter(one) for index, one in filters_of(run).items()},
    }


def all_along(events: list[Event]) -> Iterator[dict[str, Any]]:
    """What a run adds up to after each of its events."""
    run: Run | None = None
    for event in events:
        if run is None:
            run = Run.from_events([event])
        else:
            run.append(event)
        yield added_up(run)


def answers_in(events: list[Event]) -> dict[str, str | None]:
    """The answers that a server tells the page with these events, by their places."""
    return {str(place): answer for place, answer in told_answers(events).items()}


def _ids(tokens: tuple[Token, ...] | list[Token]) -> list[int]:
    return [token.id for token in tokens]


def _rounded(value: float) -> float:
    return round(value, 9) + 0.0  # no negative zero


def _chain(chain: Chain) -> dict[str, Any]:
    return {
        "index": chain.index,
        "tokens": _ids(chain.tokens),
        "placed": list(chain.placed),
        "draft": _ids(chain.draft),
        "cut": chain.proposal.cut if chain.proposal else None,
        "block": chain.block,
        "limit": chain.limit,
        "extended": chain.extended,
        "block_finished": chain.block_finished,
        "ended": chain.ended,
        "log_prob": _rounded(chain.log_prob),
        "plain_tokens": chain.plain_tokens,
        "plain_tokens_exact": chain.plain_tokens_exact,
        # Of a state that is being extended, and of one that may yet be cut off, the folds say different things.
        "text": chain.text if chain.extended else None,
        "answer": chain.answer if chain.block_finished else None,
        "steps": len(chain.steps),
        "last_step": _step(chain.steps[-1]) if chain.steps else None,
    }


def _weighed(event: CandidatesWeighed | None) -> dict[str, Any] | None:
    if event is None:
        return None
    return {"position": event.position, "chosen": event.chosen, "of": len(event.candidates)}


def _swaps(swaps: Swaps) -> dict[str, dict[str, int]]:
    counts = {"offered": swaps.offered, "accepted": swaps.accepted}
    return {name: {str(pair): n for pair, n in found.items()} for name, found in counts.items()}


def _filter(one: FilterState) -> dict[str, Any]:
    return {
        "offsets": [_rounded(offset) for offset in one.offsets],
        "families": list(one.families),
        "position": one.position,
        "base": one.base,
        "log_z": _rounded(one.log_z),
        "moved": one.moved,
        "chosen": one.finished.chosen if one.finished else None,
        "accepted": one.decided.accepted if one.decided else None,
    }


def _step(step: Step) -> dict[str, Any]:
    decision = step.decision
    return {
        "index": step.index,
        "decision": decision.decision,
        "divergence": decision.divergence,
        "log_accept_ratio": _rounded(decision.log_accept_ratio),
        "cut": step.proposal.cut,
        "start": step.proposal.start,
        "drawn": _ids(step.drawn),
        "others": [_ids(one.tokens) for one in step.others],
        "tokens": _ids(step.tokens),
        "text": step.text,
        "answer": step.answer,
        "log_prob": _rounded(step.log_prob),
    }


def main() -> None:
    for name in RECORDINGS:
        events = list(recorded(name))
        save_events(events, FOLDER / f"{name}.jsonl")
        lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in all_along(events))
        answers = json.dumps(answers_in(events), ensure_ascii=False)
        text = f'{{"answers": {answers}, "after": [\n{lines}\n]}}\n'
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
