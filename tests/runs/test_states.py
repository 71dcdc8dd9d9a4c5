"""The states of a chain, kept as differences: each is what it would be as a whole copy."""

import pickle
import random
import sys
import tracemalloc

import pytest

from powerviz.runs import Run
from powerviz.runs.events import (
    BlockStarted,
    Cost,
    Decision,
    Event,
    ProposalStarted,
    RunStarted,
    StateExtended,
    Token,
    TokenDrawn,
)
from powerviz.runs.states import States

LENGTH = 400


def token(number: int) -> Token:
    return Token(number, f"{number} ", -1 / (number + 2), -0.5)


def history(changes: int, seed: int) -> tuple[States, list[tuple[Token, ...]]]:
    """States that change anywhere, to any length, beside whole copies of them."""
    numbers = random.Random(seed)
    states, copies = States(), []
    tokens: tuple[Token, ...] = ()
    for change in range(changes):
        kept = numbers.choice([0, len(tokens), numbers.randint(0, len(tokens))])
        count = numbers.choice([0, 1, 1, numbers.randint(0, 30)])
        fresh = tuple(token(numbers.randrange(1000)) for _ in range(count))
        tokens = tokens[:kept] + fresh
        states.add(kept, fresh, tokens, f"text {change}")
        copies.append(tokens)
    return states, copies


@pytest.mark.parametrize("seed", range(6))
def test_any_state_is_put_together_as_it_was(seed: int) -> None:
    states, copies = history(300, seed)
    for place, tokens in enumerate(copies):
        assert states.tokens(place) == tokens
        assert states.length(place) == len(tokens)
        assert states.text(place) == f"text {place}"
        assert states.log_prob(place) == pytest.approx(sum(one.log_prob for one in tokens))
    assert states.latest == len(copies) - 1


def long_chain(steps: int) -> list[Event]:
    """A long response of which each step, accepted, changes the last two tokens."""
    events: list[Event] = [
        RunStarted(
            sampler="power", model="m", prompt="", prompt_tokens=(), eos_ids=(0,), settings={}
        ),
        BlockStarted(chain=0, block=1, limit=LENGTH),
    ]

    def drawn(position: int, step: int) -> TokenDrawn:
        return TokenDrawn(
            chain=0, block=1, step=step, position=position, token=token(position + step)
        )

    events += [drawn(position, 0) for position in range(LENGTH)]
    cost = Cost()
    events.append(StateExtended(chain=0, block=1, length=LENGTH, log_prob=-1.0, text="", cost=cost))
    for step in range(1, steps + 1):
        cut = LENGTH - 2
        events.append(ProposalStarted(chain=0, block=1, step=step, cut=cut, start=cut))
        events += [drawn(cut, step), drawn(cut + 1, step)]
        events.append(
            Decision(
                chain=0,
                block=1,
                step=step,
                decision="accepted",
                divergence=cut,
                length=LENGTH,
                log_weight_proposal=0.0,
                log_weight_state=0.0,
                log_cut_ratio=0.0,
                log_uniform=-1.0,
                text=f"{step}",
                cost=cost,
            )
        )
    return events


def test_a_run_of_thousands_of_accepted_steps_takes_memory_as_its_events_do() -> None:
    steps = 1000
    events = long_chain(steps)
    tracemalloc.start()
    run = Run.from_events(events)
    frame = run.to_frame()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    whole_copies = steps * LENGTH * sys.getsizeof(None) / 2  # eight bytes a place
    assert peak < whole_copies / 2
    last = run.steps[-1]
    assert last.tokens == run.chain.tokens and last.text == run.chain.text == f"{steps}"
    assert len(last.tokens) == LENGTH == frame["length"].iloc[-1]
    assert frame["log_prob"].iloc[7] == pytest.approx(
        sum(one.log_prob for one in run.steps[7].tokens)
    )
    again = pickle.loads(pickle.dumps(run))
    assert [step.tokens for step in again.steps[::100]] == [
        step.tokens for step in run.steps[::100]
    ]


def test_a_run_without_its_past_stands_where_the_run_does() -> None:
    events = long_chain(30)
    for count in (2, 40, len(events) - 1, len(events)):
        run = Run.from_events(events[:count])
        for bare in (run.standing(), Run.from_events(events[:count], keeps_past=False)):
            assert bare.events == [] and bare.steps == []
            assert (bare.text, bare.cost, bare.complete) == (run.text, run.cost, run.complete)
            for mine, theirs in zip(bare.chains, run.chains, strict=True):
                assert (mine.tokens, mine.placed, mine.draft) == (
                    theirs.tokens,
                    theirs.placed,
                    theirs.draft,
                )
                assert mine.steps_in_block == theirs.steps_in_block
                assert mine.ages == theirs.ages
