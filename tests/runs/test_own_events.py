"""Events of a sampler's own, and events of kinds that are not known: told, saved, read, folded, gone on from."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import powerviz as pv
from powerviz.errors import reason_of
from powerviz.messages import say
from powerviz.runs.event_log import CHUNK, YOUNG, EventLog
from powerviz.runs.events import EVENT_JSON, UnknownEvent
from powerviz.runs.run import register_event
from tests.refusals import refuses
from tests.runs.toy import digits_model, events_of, outcome
from tests.toy_events import KIND, NAME, LikeliestSoFar, registered

SETTINGS: dict[str, Any] = {"num_samples": 6, "max_new_tokens": 8, "seed": 3}


@pytest.fixture
def toy() -> Iterator[None]:
    with registered():
        yield


def the_run() -> pv.Run:
    return pv.sample(digits_model(), "1 2", NAME, **SETTINGS)


def own_of(run: pv.Run) -> list[LikeliestSoFar]:
    return [event for event in run.events if isinstance(event, LikeliestSoFar)]


def test_events_of_its_own_are_folded_saved_and_read(toy: None, tmp_path: Path) -> None:
    run = the_run()
    told = own_of(run)
    assert told and run.own[KIND] == max(event.log_prob for event in told)
    assert run.started.event_kinds == (KIND,)
    run.save(str(tmp_path / "run.jsonl"))
    again = pv.load_run(tmp_path / "run.jsonl")
    assert again.events == run.events and again.own == run.own


def test_a_run_goes_on_behind_any_of_its_own_events(toy: None) -> None:
    whole = the_run()
    for count, event in enumerate(whole.events, start=1):
        if isinstance(event, LikeliestSoFar):
            run = pv.Run.from_events(whole.events[:count])
            for later in pv.resume(digits_model(), run):
                run.append(later)
            assert outcome(run) == outcome(whole) and run.own == whole.own
            assert own_of(run) == own_of(whole)


@pytest.mark.parametrize("error", [KeyError("rung"), ValueError(), pv.SettingError("rung", "is 7")])
def test_what_a_fold_raises_is_a_sentence_about_the_recording(
    tmp_path: Path, error: Exception
) -> None:
    def broken(event: LikeliestSoFar, run: pv.Run) -> None:
        raise error

    path = tmp_path / "run.jsonl"
    with registered():
        the_run().save(str(path))
        register_event(LikeliestSoFar, broken)
        with pytest.raises(pv.RecordingError) as caught:
            pv.load_run(path)
    reason = say("event-not-taken-in", kind=KIND, reason=reason_of(error))
    assert caught.value.message == say("file-no-run", file=str(path), reason=reason)
    told = caught.value.__cause__
    assert isinstance(told, pv.RecordingError) and told.__cause__ is error


def test_a_mistake_in_a_fold_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    started, begun, *_ = events_of("base")
    run = pv.Run.from_events([started])
    monkeypatch.setattr(run, "chains", None)
    with pytest.raises(TypeError):
        run.append(begun)


def test_without_a_fold_they_change_nothing() -> None:
    with registered(with_fold=False):
        run = the_run()
    assert any(isinstance(event, LikeliestSoFar) for event in run.events) and not run.own


def test_a_log_packs_them() -> None:
    with registered():
        told = [LikeliestSoFar(chain=0, log_prob=place) for place in range(YOUNG + CHUNK)]
        assert EventLog(told) == told


def future(tmp_path: Path, event: dict[str, Any], at: int = 3) -> Path:
    """A recording in which a version to come has put an event of another kind."""
    lines = [EVENT_JSON.dump_json(one) for one in events_of("base")]
    lines.insert(at, json.dumps(event).encode())
    path = tmp_path / "future.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


SWAP = {"kind": "swap", "rungs": [1, 2], "log_ratio": -1.5, "more": {"text": "<b>é</b>"}}


def test_an_event_of_an_unknown_kind_is_kept_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = future(tmp_path, SWAP)
    run = pv.load_run(path)
    assert run.events[3] == UnknownEvent(kind="swap", fields=SWAP)
    assert run.unknown == {"swap": 1} and run.complete
    assert caplog.messages == [
        str(say("events-of-unknown-kinds", file=str(path), kinds="swap", n=1))
    ]
    run.save(str(tmp_path / "again.jsonl"))
    assert pv.load_run(tmp_path / "again.jsonl").events == run.events
    known = [event for event in run.events if not isinstance(event, UnknownEvent)]
    assert outcome(pv.Run.from_events(known)) == outcome(run)


def test_a_run_with_unknown_events_does_not_go_on(tmp_path: Path) -> None:
    whole = pv.load_run(future(tmp_path, SWAP))
    begun = pv.Run.from_events(whole.events[:6])
    with pytest.raises(pv.RecordingError) as caught:
        pv.resume(digits_model(), begun)
    assert caught.value.field == "events"
    assert caught.value.message == say("run-of-unknown-events", kind="swap")
    assert list(pv.resume(digits_model(), whole)) == []


def test_what_was_recorded_by_a_sampler_that_is_not_here_is_read(tmp_path: Path) -> None:
    with registered():
        the_run().save(str(tmp_path / "run.jsonl"))
    run = pv.load_run(tmp_path / "run.jsonl")
    assert run.complete and run.unknown[KIND] >= 1
    assert run.started.event_kinds == (KIND,)


NO_NUMBERS = say("numbers-not-finite")
NONE = [
    {"kind": "Swap"},
    {"kind": "<b>"},
    {"kind": "</script>"},
    {"kind": "a" * 65},
    {"kind": "swap\n"},
    {"kind": ""},
    {"kind": 7},
    {"kind": "swap", "at": float("nan")},
    {"kind": "swap", "at": float("inf")},
]


@pytest.mark.parametrize("event", NONE)
def test_what_is_no_name_or_no_number_is_refused(tmp_path: Path, event: dict[str, Any]) -> None:
    place, said = ("event", NO_NUMBERS) if "at" in event else ("kind", say("kind-no-name"))
    reason = say("line-no-event", place=place, reason=said)
    with refuses("file-line-wrong", "path", pv.RecordingError, line="4", reason=reason):
        pv.load_run(future(tmp_path, event))
    with pytest.raises(ValidationError, match=str(said)):
        EVENT_JSON.validate_python(event)


def test_a_number_beyond_all_numbers_is_refused(tmp_path: Path) -> None:
    path = future(tmp_path, SWAP)
    path.write_bytes(path.read_bytes().replace(b"-1.5", b"1e999"))
    reason = say("line-no-event", place="event", reason=NO_NUMBERS)
    with refuses("file-line-wrong", "path", pv.RecordingError, line="4", reason=reason):
        pv.load_run(path)


def test_nobody_takes_the_name_of_another_kind() -> None:
    class Decision(LikeliestSoFar):
        pass

    with registered(), pytest.raises(ValueError, match="another kind"):
        register_event(Decision)
