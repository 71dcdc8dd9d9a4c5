"""A run is the fold of its events, whole or broken off anywhere, and so are its tables."""

import dataclasses
import itertools
import math
import pickle
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import powerviz as pv
from powerviz.messages import Message
from powerviz.runs.cut_off import told_answers
from powerviz.runs.events import (
    EVENT_JSON,
    BlockFinished,
    BlockStarted,
    Cost,
    Decision,
    Event,
    ProposalStarted,
    RunFinished,
    RunStarted,
    StateExtended,
    Token,
    TokenDrawn,
)
from powerviz.runs.frames import CHAIN_COLUMNS, STEP_COLUMNS
from tests.covers import by_night
from tests.runs.toy import SAMPLERS, SETTINGS, digits_model, events_of, outcome

every_sampler = pytest.mark.parametrize("sampler", SAMPLERS)
every_baseline = pytest.mark.parametrize("sampler", [name for name in SAMPLERS if name != "power"])
finite = st.floats(allow_nan=False, allow_infinity=False)


@cache
def whole_run(sampler: str) -> pv.Run:
    return pv.Run.from_events(events_of(sampler))


# The fold.


@every_sampler
def test_folding_the_events_of_a_run_gives_the_run(sampler: str) -> None:
    run = pv.sample(digits_model(), "1 2", sampler, **SETTINGS[sampler])
    again = pv.Run.from_events(run.events)
    assert outcome(again) == outcome(run)
    assert (again.text, again.answer, again.log_prob) == (run.text, run.answer, run.log_prob)
    assert (again.steps, again.cost, again.chosen) == (run.steps, run.cost, run.chosen)
    assert run.complete and run.cost.tokens > 0


@every_sampler
def test_the_state_of_each_chain_is_the_response_the_model_would_read(sampler: str) -> None:
    model, run = digits_model(), whole_run(sampler)
    for chain in run.chains:
        ids = [token.id for token in chain.tokens]
        prompt = list(run.started.prompt_tokens)
        assert chain.text == model.decode(ids)
        assert chain.ended == (ids[-1] in model.eos_ids)
        for position, token in enumerate(chain.tokens):
            row = model.next_log_probs(tuple(prompt + ids[:position]))
            assert token.log_prob == pytest.approx(row[token.id].item(), abs=1e-12)


def answer_of(run: pv.Run) -> str | None:
    """The response's answer; no last number where it was cut off: at the limit, once it is over."""
    chain, limit = run.chain, run.started.settings["max_new_tokens"]
    over = chain.block_finished and len(chain.tokens) == limit
    return pv.extract_answer(chain.text, finished=chain.ended or not over)


@every_sampler
def test_the_response_is_that_of_the_chosen_chain(sampler: str) -> None:
    run = whole_run(sampler)
    chosen = run.chains[run.chosen]
    assert (run.text, run.answer) == (chosen.text, answer_of(run))
    assert run.log_prob == sum(token.log_prob for token in chosen.tokens)


def test_best_of_n_chooses_the_sample_with_the_highest_log_prob() -> None:
    run = whole_run("best_of_n")
    assert run.chosen > 0
    assert run.log_prob == max(chain.log_prob for chain in run.chains)


def test_each_state_follows_from_the_state_before_and_the_decision() -> None:
    run = whole_run("power")
    assert {step.decision.decision for step in run.steps} >= {"accepted", "rejected_early"}
    for chain in run.chains:
        tokens: tuple[Token, ...] = ()
        placed: tuple[int, ...] = ()
        steps = iter(chain.steps)
        draft: list[Token] = []
        for event in run.events:
            if getattr(event, "chain", None) != chain.index:
                continue
            if isinstance(event, (ProposalStarted, BlockStarted)):
                draft = []
            elif isinstance(event, TokenDrawn):
                draft.append(event.token)
            elif isinstance(event, StateExtended):
                index = sum(isinstance(e, Decision) for e in chain_events(run, chain.index, event))
                tokens, placed = tokens + tuple(draft), placed + (index,) * len(draft)
                assert len(tokens) == event.length
                assert sum(token.log_prob for token in tokens) == event.log_prob
            elif isinstance(event, Decision):
                step = next(steps)
                assert (step.decision, step.drawn) == (event, tuple(draft))
                if event.decision == "accepted":
                    assert event.divergence is not None
                    fresh = draft[event.divergence - step.proposal.start :]
                    assert fresh[0].id != tokens[event.divergence : event.divergence + 1][0].id
                    tokens = tokens[: event.divergence] + tuple(fresh)
                    placed = placed[: event.divergence] + (step.index,) * len(fresh)
                    assert step.text == event.text
                assert step.tokens == tokens
                assert step.log_prob == sum(token.log_prob for token in tokens)
        assert next(steps, None) is None
        assert (chain.tokens, chain.placed) == (tokens, placed)
        assert chain.ages == tuple(len(chain.steps) - index for index in placed)


def chain_events(run: pv.Run, chain: int, before: Event) -> list[Event]:
    """The events of a chain that come before the given one."""
    position = next(index for index, event in enumerate(run.events) if event is before)
    return [event for event in run.events[:position] if getattr(event, "chain", None) == chain]


def test_the_steps_of_a_run_are_numbered_over_all_blocks_of_each_chain() -> None:
    run = whole_run("power")
    for chain in run.chains:
        assert [step.index for step in chain.steps] == list(range(1, len(chain.steps) + 1))
    assert max(step.decision.block for step in run.steps) > 1
    assert len(run.steps) == sum(len(chain.steps) for chain in run.chains)


# A small run by hand.

NOTHING = Cost()


def token(symbol: int, log_prob: float = -1.0) -> Token:
    return Token(symbol, str(symbol), log_prob, -0.5)


def started(sampler: str = "power") -> RunStarted:
    return RunStarted(
        sampler=sampler, model="m", prompt="", prompt_tokens=(), eos_ids=(9,), settings={}
    )


def drawn(position: int, symbol: int, step: int, log_prob: float = -1.0) -> TokenDrawn:
    return TokenDrawn(chain=0, block=1, step=step, position=position, token=token(symbol, log_prob))


def proposal(step: int, cut: int, start: int) -> ProposalStarted:
    return ProposalStarted(chain=0, block=1, step=step, cut=cut, start=start)


def extended(length: int, text: str) -> StateExtended:
    return StateExtended(
        chain=0, block=1, length=length, log_prob=-1.0 * length, text=text, cost=NOTHING
    )


def decision(
    step: int, kind: Any, divergence: int | None, length: int, text: str | None = None
) -> Decision:
    return Decision(
        chain=0,
        block=1,
        step=step,
        decision=kind,
        divergence=divergence,
        length=length,
        log_weight_proposal=-1.0,
        log_weight_state=-2.0,
        log_cut_ratio=0.25,
        log_uniform=-3.0,
        text=text,
        cost=NOTHING,
    )


def by_hand() -> list[Event]:
    """State 1234; step 1 keeps it, 2 makes it 127, 3 and 4 are rejected, one of them early."""
    return [
        started(),
        BlockStarted(chain=0, block=1, limit=4),
        *[drawn(position, position + 1, 0) for position in range(4)],
        extended(4, "1234"),
        proposal(1, cut=1, start=4),
        decision(1, "unchanged", None, 4),
        proposal(2, cut=0, start=2),
        drawn(2, 7, 2, -4.0),
        decision(2, "accepted", 2, 3, "127"),
        proposal(3, cut=1, start=1),
        drawn(1, 5, 3),
        drawn(2, 6, 3),
        decision(3, "rejected", 1, 3),
        proposal(4, cut=2, start=2),
        drawn(2, 8, 4),
        decision(4, "rejected_early", 2, 3),
        BlockFinished(chain=0, block=1, ended=False),
        RunFinished(chosen=0, cost=Cost(11, 5, 0.5)),
    ]


def test_a_run_by_hand_adds_up() -> None:
    run = pv.Run.from_events(by_hand())
    (chain,) = run.chains
    assert [token.id for token in chain.tokens] == [1, 2, 7]
    assert (run.text, run.answer, run.log_prob) == ("127", "127", -6.0)
    assert (chain.placed, chain.ages) == ((0, 0, 2), (4, 4, 2))
    assert [step.text for step in run.steps] == ["1234", "127", "127", "127"]
    assert [len(step.drawn) for step in run.steps] == [0, 1, 2, 1]
    assert run.cost == Cost(11, 5, 0.5)


def test_plain_tokens_count_the_extension_and_every_proposal_from_its_cut() -> None:
    events = by_hand()
    counts = {
        type(event): pv.Run.from_events(events[: index + 1]).plain_tokens
        for index, event in enumerate(events)
    }
    # 4 for the extension; then 4 − 1, 3 − 0, 3 − 1, and at least 3 − 2.
    assert counts[StateExtended] == 4
    assert counts[RunFinished] == 4 + 3 + 3 + 2 + 1


def test_plain_tokens_are_exact_until_a_proposal_is_rejected_early() -> None:
    events = by_hand()
    exact = [pv.Run.from_events(events[:end]).plain_tokens_exact for end in range(1, len(events))]
    early = next(
        index
        for index, event in enumerate(events)
        if isinstance(event, Decision) and event.decision == "rejected_early"
    )
    assert exact == [True] * early + [False] * (len(events) - 1 - early)


@every_baseline
def test_baselines_cost_what_the_plain_algorithm_costs(sampler: str) -> None:
    run = whole_run(sampler)
    assert run.plain_tokens_exact
    assert run.plain_tokens == sum(len(chain.tokens) for chain in run.chains)


def test_the_plain_algorithm_decodes_what_plain_tokens_says() -> None:
    values = SETTINGS["power"] | {
        "skip_ahead": False,
        "early_rejection": False,
        "prefetch": 1,
    }
    run = pv.power_sample(digits_model(), "1 2", **values)
    drawn_tokens = sum(isinstance(event, TokenDrawn) for event in run.events)
    assert run.plain_tokens_exact
    assert run.plain_tokens == drawn_tokens


# Answers.


SEVEN, BOXED = "7 ", "\\boxed{5} "


def talker(vocab: list[str], weights: list[float]) -> pv.TabularModel:
    """Says its words with these weights, whatever comes before; `</s>` ends it."""
    return pv.TabularModel(["q", *vocab, "</s>"], lambda prefix: [0.0, *weights], "</s>", 9)


@pytest.mark.parametrize("sampler", ["power", "base", "greedy"])
def test_a_response_that_was_cut_off_has_no_last_number(sampler: str) -> None:
    settings = {"sampler": sampler, "max_new_tokens": 4}
    if sampler == "power":
        settings |= {"block_size": 2, "num_steps": 2}
    endless = pv.sample(talker([SEVEN], [1.0, 0.0]), "q", **settings)
    assert "7" in endless.text and not endless.chain.ended and endless.answer is None
    assert endless.samples_to_frame()["answer"].isna().all()
    boxed = pv.sample(talker([BOXED], [1.0, 0.0]), "q", **settings)
    assert not boxed.chain.ended and boxed.answer == "5"


def test_a_response_that_has_ended_or_still_goes_on_has_one() -> None:
    settings = {"block_size": 2, "num_steps": 2, "max_new_tokens": 4, "seed": 3}
    events = pv.power_sample(talker([SEVEN], [1.0, 0.0]), "q", **settings).events
    last = max(i for i, event in enumerate(events) if event.kind == "block_started")
    assert pv.Run.from_events(events[: last + 1]).answer == "7"  # Its second block is to come.
    runs = [
        pv.power_sample(talker([SEVEN], [0.5, 0.5]), "q", **settings | {"seed": seed})
        for seed in range(20)
    ]
    ended = [run for run in runs if run.chain.ended and "7" in run.text]
    assert ended and all(run.answer == "7" for run in ended)


def test_a_step_that_leaves_the_state_cut_off_has_no_last_number() -> None:
    settings = {"block_size": 2, "num_steps": 3, "max_new_tokens": 4}
    run = pv.power_sample(talker([SEVEN], [1.0, 0.0]), "q", **settings)
    whole = [step for step in run.steps if step.length == 4]
    assert whole and all(step.cut_off and step.answer is None for step in whole)
    assert all(step.answer == "7" for step in run.steps if step.length < 4)


def test_the_answers_told_of_events_are_those_of_the_states() -> None:
    for seed in range(10):
        settings = {"block_size": 2, "num_steps": 4, "max_new_tokens": 4, "seed": seed}
        run = pv.power_sample(talker([SEVEN], [0.6, 0.4]), "q", **settings)
        told = told_answers(run.events)
        assert list(told.values())[-1] == run.answer
        by_decision = {id(step.decision): step.answer for step in run.steps}
        for place, answer in told.items():
            if (event := run.events[place]).kind == "decision":
                assert by_decision[id(event)] == answer
        for first in range(len(run.events)):  # in portions, too
            assert told_answers(run.events, first) == {
                place: answer for place, answer in told.items() if place >= first
            }


def test_the_majority_does_not_count_numbers_of_samples_that_were_cut_off() -> None:
    votes = {
        seed: pv.sample(
            talker([SEVEN, BOXED], [0.55, 0.15, 0.3]),
            "q",
            sampler="majority_vote",
            num_samples=8,
            max_new_tokens=2,
            temperature=1.0,
            seed=seed,
        )
        for seed in range(20)
    }
    assert any(not chain.ended and "7" in chain.text for r in votes.values() for chain in r.chains)
    for run in votes.values():
        assert run.answer is not None or all(chain.answer is None for chain in run.chains)


# Runs under way.


@every_sampler
def test_a_run_reads_well_after_every_event(sampler: str) -> None:
    events = events_of(sampler)
    run: pv.Run | None = None
    for event in events:
        if run is None:
            run = pv.Run.from_events([event])
        else:
            run.append(event)
        assert run.answer == answer_of(run)
        assert math.isfinite(run.log_prob) and run.log_prob <= 0
        assert len(run.to_frame()) == len(run.steps)
        samples = run.samples_to_frame()
        assert len(samples) == len(run.chains)
        assert list(samples["text"]) == [chain.text for chain in run.chains]
    assert run is not None and outcome(run) == outcome(whole_run(sampler))


def test_text_grows_with_every_token_while_the_state_is_extended() -> None:
    run = pv.Run.from_events(by_hand()[:2])
    texts = [run.text]
    for event in by_hand()[2:7]:
        run.append(event)
        texts.append(run.text)
    assert texts == ["", "1", "12", "123", "1234", "1234"]


def test_a_proposal_under_way_does_not_show_in_the_text() -> None:
    run = pv.Run.from_events(by_hand()[:11])
    assert [token.id for token in run.chain.draft] == [7]
    assert run.text == "1234"


@pytest.mark.parametrize("sampler", by_night(SAMPLERS, ["best_of_n", "power"]))
@pytest.mark.parametrize("every", by_night([1, 2], [2]))
def test_a_run_pickled_after_any_event_goes_on_to_the_same_result(sampler: str, every: int) -> None:
    """By day after every other one; a run of two chains comes to each kind of event many times."""
    events = events_of(sampler)
    wanted = outcome(whole_run(sampler))
    for end in range(1, len(events) + 1, every):
        run = pickle.loads(pickle.dumps(pv.Run.from_events(events[:end])))
        for event in pv.resume(digits_model(), run):
            run.append(event)
        assert outcome(run) == wanted, f"broken off after event {end}, {events[end - 1].kind}"


def test_what_was_drawn_before_a_break_is_not_asked_of_the_model_again() -> None:
    settings = SETTINGS["power"] | {"chains": 1, "prefetch": 1, "recall": False}
    events = list(pv.stream(digits_model(), "1 2", "power", **settings))
    steps = set()
    for place, (event, following) in enumerate(itertools.pairwise(events)):
        if not (isinstance(event, TokenDrawn) and isinstance(following, TokenDrawn)):
            continue
        steps.add(event.step)
        run = pv.Run.from_events(events[: place + 1])
        model = digits_model()
        opened = lengths_opened(model)
        list(pv.resume(model, run))
        if run.chain.proposal:
            assert opened.pop(0) == len(run.started.prompt_tokens) + len(run.chain.tokens)
        assert opened[0] == len(run.started.prompt_tokens) + event.position + 1
    assert len(steps) > 2, "an extension and several proposals"


def lengths_opened(model: pv.TabularModel) -> list[int]:
    """How long the prefixes are that the model will be asked to read, as it is asked."""
    opening, lengths = model.open, list[int]()

    def watched(prefixes: Any, reuse: Any = ()) -> Any:
        lengths.extend(map(len, prefixes))
        return opening(prefixes, reuse)

    model.open = watched  # type: ignore[method-assign]
    return lengths


@pytest.mark.slow
def test_a_run_on_a_transformer_goes_on_to_the_same_result(peaked: pv.LanguageModel) -> None:
    values = {"block_size": 6, "max_new_tokens": 12, "num_steps": 3, "chains": 2, "seed": 3}
    events = list(pv.stream(peaked, "Anna has 3 apples", "power", **values))
    whole = pv.Run.from_events(events)
    for end in (len(events) // 3, len(events) - 1):
        run = pickle.loads(pickle.dumps(pv.Run.from_events(events[:end])))
        for event in pv.resume(peaked, run):
            run.append(event)
        assert [chain.text for chain in run.chains] == [chain.text for chain in whole.chains]
        assert [step.decision.decision for step in run.steps] == [
            step.decision.decision for step in whole.steps
        ]


@pytest.fixture(scope="module")
def peaked() -> Iterator[pv.LanguageModel]:
    """A small transformer; it loses time on a second thread."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield pv.load_model("synthetic-peaked", dtype="float64")
    torch.set_num_threads(threads)


def test_resuming_leaves_the_run_itself_as_it_is() -> None:
    run = pv.Run.from_events(events_of("power")[:40])
    before = outcome(run)
    assert list(pv.resume(digits_model(), run))
    assert outcome(run) == before and len(run.events) == 40


# Events that do not fit.


def without(kind: type, number: int = 0) -> list[Event]:
    """The run by hand, less one event of a kind."""
    events = by_hand()
    places = [index for index, event in enumerate(events) if isinstance(event, kind)]
    return events[: places[number]] + events[places[number] + 1 :]


UNFIT: dict[str, Callable[[], list[Event]]] = {
    "nothing at all": list,
    "no beginning": lambda: by_hand()[1:],
    "two beginnings": lambda: [started(), started()],
    "a token before its block": lambda: [started(), drawn(0, 1, 0)],
    "a proposal before its block": lambda: [started(), proposal(1, 0, 0)],
    "an extension before its block": lambda: [started(), extended(0, "")],
    "the end of a block that has not begun": lambda: [
        started(),
        BlockFinished(chain=0, block=1, ended=True),
    ],
    "a decision without a proposal": lambda: without(ProposalStarted),
    "a decision on another step": lambda: [*by_hand()[:8], decision(2, "unchanged", None, 4)],
    "two decisions on one step": lambda: [*by_hand()[:9], by_hand()[8]],
    "a token left out": lambda: without(TokenDrawn, 1),
    "the last token of an extension left out": lambda: without(TokenDrawn, 3),
    "the last token of a proposal left out": lambda: without(TokenDrawn, 4),
    "a token of another block": lambda: [
        *by_hand()[:2],
        dataclasses.replace(drawn(0, 1, 0), block=2),
    ],
    "a token of another chain": lambda: [
        *by_hand()[:2],
        dataclasses.replace(drawn(0, 1, 0), chain=1),
    ],
    "a chain below zero": lambda: [started(), BlockStarted(chain=-1, block=1, limit=4)],
    "a chain that leaves out others": lambda: [
        started(),
        BlockStarted(chain=10**12, block=1, limit=4),
    ],
    "a block that ends before it is filled": lambda: without(StateExtended),
    "a block that ends at once": lambda: [
        *by_hand()[:2],
        BlockFinished(chain=0, block=1, ended=True),
    ],
    "a proposal while the state is being extended": lambda: [*by_hand()[:4], proposal(1, 0, 0)],
    "a proposal behind the response": lambda: [*by_hand()[:7], proposal(1, 5, 5)],
    "a proposal that starts before its cut": lambda: [*by_hand()[:7], proposal(1, 2, 1)],
    "a cut below zero": lambda: [*by_hand()[:7], proposal(1, -1, 0)],
    "an acceptance of nothing new": lambda: [
        *by_hand()[:8],
        decision(1, "accepted", None, 4, "1234"),
    ],
    "an acceptance from before its proposal": lambda: [
        *by_hand()[:11],
        decision(2, "accepted", 1, 3, "17"),
    ],
    "a choice that is not there": lambda: [*by_hand()[:-1], RunFinished(chosen=1, cost=NOTHING)],
    "a choice below zero": lambda: [*by_hand()[:-1], RunFinished(chosen=-1, cost=NOTHING)],
}


@pytest.mark.parametrize("unfit", UNFIT)
def test_events_that_do_not_fit_are_refused(unfit: str) -> None:
    with pytest.raises(pv.RecordingError) as refusal:
        pv.Run.from_events(UNFIT[unfit]())
    assert refusal.value.field == "events"
    assert isinstance(refusal.value.message, Message)
    assert "\n" not in str(refusal.value)


def test_an_event_that_does_not_fit_leaves_the_run_as_it_was() -> None:
    run = pv.Run.from_events(by_hand()[:11])
    before = pickle.dumps(run)
    for event in (drawn(5, 1, 2), decision(2, "accepted", 2, 9, ""), started()):
        with pytest.raises(pv.RecordingError):
            run.append(event)
    assert pickle.dumps(run) == before


# Events.


def one_of_each() -> list[Event]:
    kinds = {type(event): event for event in events_of("power")}
    return list(kinds.values())


def test_there_is_an_event_of_each_kind_in_a_run() -> None:
    assert len(one_of_each()) == 8


@pytest.mark.parametrize("event", one_of_each(), ids=lambda event: event.kind)
def test_events_are_frozen(event: Event) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.kind = "another"  # type: ignore[misc]


@pytest.mark.parametrize("event", one_of_each(), ids=lambda event: event.kind)
def test_equal_events_are_equal_as_keys(event: Event) -> None:
    twin = pickle.loads(pickle.dumps(event))
    assert twin is not event and twin == event
    assert {event: "here"}[twin] == "here"


def test_the_cost_of_events_does_not_count_in_comparisons() -> None:
    cheap, dear = Cost(1, 1, 0.1), Cost(9, 9, 0.9)
    for event in one_of_each():
        if isinstance(event, (StateExtended, Decision, RunFinished)):
            one, other = (dataclasses.replace(event, cost=cost) for cost in (cheap, dear))
            assert one == other and hash(one) == hash(other)
            assert one.cost != other.cost


@every_sampler
def test_every_event_survives_json_bit_for_bit(sampler: str) -> None:
    for event in events_of(sampler):
        again = EVENT_JSON.validate_json(EVENT_JSON.dump_json(event))
        assert again == event
        # `==` leaves the cost out and takes 0.0 for −0.0; the text of a float has all its bits.
        assert repr(again) == repr(event)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(log_prob=finite, log_proposal=finite, text=st.text(), id=st.integers(0, 2**31))
def test_any_finite_numbers_and_any_text_survive_json(
    log_prob: float, log_proposal: float, text: str, id: int
) -> None:
    event = TokenDrawn(
        chain=0, block=1, step=0, position=0, token=Token(id, text, log_prob, log_proposal)
    )
    line = EVENT_JSON.dump_json(event)
    assert b"\n" not in line
    assert repr(EVENT_JSON.validate_json(line)) == repr(event)


@every_sampler
def test_a_model_with_impossible_tokens_gives_finite_numbers_only(sampler: str) -> None:
    def next_token_probs(prefix: tuple[str, ...]) -> dict[str, float]:
        if prefix and prefix[-1] == "1":
            return {"2": 1.0}
        return {"1": 0.7, "3": 1e-300, "</s>": 0.3}

    model = pv.TabularModel(("0", "1", "2", "3", "</s>"), next_token_probs, "</s>", max_len=20)
    values = SETTINGS[sampler] | {"num_alternatives": 4}
    if sampler == "power":
        values["alpha"] = 4.0
    for event in pv.stream(model, "", sampler, **values):
        for number in numbers_in(dataclasses.asdict(event)):
            assert math.isfinite(number), event


def numbers_in(value: object) -> list[float]:
    """All numbers in nested dicts and tuples."""
    if isinstance(value, dict):
        return [number for item in value.values() for number in numbers_in(item)]
    if isinstance(value, (list, tuple)):
        return [number for item in value for number in numbers_in(item)]
    return [value] if isinstance(value, (int, float)) else []


# Tables.


def test_the_table_of_steps_has_a_row_for_each_step() -> None:
    run = whole_run("power")
    frame = run.to_frame()
    assert tuple(frame.columns) == STEP_COLUMNS
    assert len(frame) == len(run.steps) > 0
    assert list(frame["index"]) == [step.index for step in run.steps]
    assert list(frame["decision"]) == [step.decision.decision for step in run.steps]
    assert list(frame["length"]) == [len(step.tokens) for step in run.steps]
    assert list(frame["log_prob"]) == [step.log_prob for step in run.steps]
    answers = frame["answer"].astype(object).where(frame["answer"].notna(), None)
    assert list(answers) == [step.answer for step in run.steps]


def test_the_table_of_steps_holds_numbers_as_numbers() -> None:
    types = whole_run("power").to_frame().dtypes.astype(str)
    whole = ["chain", "block", "step", "index", "cut", "proposal_length", "length"]
    real = [name for name in STEP_COLUMNS if name.startswith("log_")] + ["seconds"]
    assert set(types[whole + ["tokens_decoded", "forward_passes"]]) == {"int64"}
    assert set(types[real]) == {"float64"}
    assert types["divergence"] == "Int64"


@pytest.mark.parametrize("tries", [1, 3])
def test_the_terms_of_a_step_add_up_and_decide_it(tries: int) -> None:
    settings: Any = SETTINGS["power"] | {"tries": tries, "num_steps": 12}
    frame = pv.sample(digits_model(), "1 2", "power", **settings).to_frame()
    assert (frame.log_tries_ratio != 0).any() == (tries > 1)
    own = frame.log_weight_proposal - frame.log_weight_state + frame.log_cut_ratio
    assert (own + frame.log_tries_ratio == frame.log_accept_ratio).all()
    changing = frame[frame.decision != "unchanged"]
    accepted = changing.decision == "accepted"
    assert accepted.any() and not accepted.all()
    assert (accepted == (changing.log_uniform < changing.log_accept_ratio)).all()
    assert (frame.divergence.isna() == (frame.decision == "unchanged")).all()


@every_baseline
def test_baselines_have_an_empty_table_of_steps_with_all_columns(sampler: str) -> None:
    frame = whole_run(sampler).to_frame()
    assert tuple(frame.columns) == STEP_COLUMNS
    assert frame.empty and str(frame.dtypes["divergence"]) == "Int64"


@every_sampler
def test_the_table_of_samples_has_a_row_for_each_chain(sampler: str) -> None:
    run = whole_run(sampler)
    frame = run.samples_to_frame()
    assert tuple(frame.columns) == CHAIN_COLUMNS
    assert list(frame["chain"]) == list(range(len(run.chains)))
    assert list(frame["text"]) == [chain.text for chain in run.chains]
    assert list(frame["log_prob"]) == [chain.log_prob for chain in run.chains]
    assert list(frame["length"]) == [len(chain.tokens) for chain in run.chains]
    assert list(frame["steps"]) == [len(chain.steps) for chain in run.chains]
    assert list(frame["ended"]) == [chain.ended for chain in run.chains]
    assert list(frame.index[frame["chosen"]]) == [run.chosen]
