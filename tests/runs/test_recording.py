"""Recordings: what was written before a break can be read, continued, and nothing else is believed.

Breaks are real here: full disks, files cut at every byte, and, by night, killed processes.
"""

import json
import logging
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import powerviz as pv
from powerviz.messages import Message, say
from powerviz.runs.events import Event
from tests.refusals import refuses
from tests.runs.toy import SAMPLERS, SETTINGS, VOCAB, digits_model, events_of, outcome

ROOT = Path(__file__).parents[2]
every_sampler = pytest.mark.parametrize("sampler", SAMPLERS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.jsonl"


@pytest.fixture
def recording(path: Path) -> Path:
    """A whole recorded run of best of n."""
    list(pv.record(events_of("best_of_n"), path))
    return path


def told(error: pv.RecordingError) -> Message:
    assert isinstance(error.message, Message)
    return error.message


def reason_of(error: pv.RecordingError) -> Message:
    """The fault in a line of a file."""
    assert told(error).code == "file-line-wrong"
    reason: Message = told(error).values["reason"]
    return reason


def refusal(path: Path) -> pv.RecordingError:
    """The error that reading a file ends with, which must be one readable line."""
    with pytest.raises(pv.RecordingError) as caught:
        pv.load_run(path)
    assert len(str(caught.value).splitlines()) == 1
    assert len(str(caught.value)) < 1000
    return caught.value


# Writing.


@every_sampler
def test_a_recorded_run_reads_back_as_it_was(sampler: str, path: Path) -> None:
    events = events_of(sampler)
    assert list(pv.record(iter(events), path)) == events
    run = pv.load_run(path)
    assert [repr(event) for event in run.events] == [repr(event) for event in events]
    assert outcome(run) == outcome(pv.Run.from_events(events))
    assert list(pv.read_events(path)) == events


def test_every_event_is_in_the_file_before_it_is_passed_on(path: Path) -> None:
    for number, event in enumerate(pv.record(iter(events_of("power")), path), start=1):
        content = path.read_bytes()
        assert content.endswith(b"\n") and content.count(b"\n") == number
        if number in (1, 10, 100):
            assert list(pv.read_events(path))[-1] == event


def test_nothing_is_drawn_that_nobody_asked_for(path: Path) -> None:
    asked: list[Event] = []

    def watched() -> Iterator[Event]:
        for event in events_of("base"):
            asked.append(event)
            yield event

    passing = pv.record(watched(), path)
    for _ in range(3):
        next(passing)
    assert len(asked) == 3


def test_a_recording_given_up_halfway_is_readable_and_can_be_continued(path: Path) -> None:
    passing = pv.record(pv.stream(digits_model(), "1 2", "power", **SETTINGS["power"]), path)
    for _ in range(50):
        next(passing)
    passing.close()  # type: ignore[attr-defined]
    run = pv.load_run(path)
    assert len(run.events) == 50 and not run.complete
    list(pv.record(pv.resume(digits_model(), run), path, append=True))
    assert outcome(pv.load_run(path)) == outcome(pv.Run.from_events(events_of("power")))


def test_what_was_drawn_before_a_model_failed_is_kept(path: Path) -> None:
    def next_token_probs(prefix: tuple[str, ...]) -> dict[str, float]:
        return {"1": 1.0} if len(prefix) < 3 else {"1": 0.5}

    failing = pv.TabularModel(("1", "</s>"), next_token_probs, "</s>", max_len=9)
    with pytest.raises(pv.ModelError):
        list(pv.record(pv.stream(failing, "", "base", max_new_tokens=9), path))
    assert pv.load_run(path).text == "111"


def test_a_file_that_exists_is_not_overwritten(recording: Path) -> None:
    before = recording.read_bytes()
    with refuses("file-exists", "out", pv.RecordingError, path=str(recording)):
        next(iter(pv.record(events_of("base"), recording)))
    assert recording.read_bytes() == before


@pytest.mark.parametrize("append", [False, True])
def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, append: bool) -> None:
    for path in (tmp_path / "no" / "such" / "folder.jsonl", tmp_path / ("x" * 300)):
        with refuses("file-not-written", "out", pv.RecordingError, path=str(path)):
            list(pv.record(events_of("base"), path, append=append))


def test_appending_to_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(pv.RecordingError):
        list(pv.record(events_of("base"), tmp_path, append=True))


@contextmanager
def small_disk(size: int) -> Iterator[None]:
    """No file can grow beyond so many bytes, as on a disk that is full."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old_action = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        signal.signal(signal.SIGXFSZ, old_action)


def test_a_full_disk_says_so_and_how_much_is_kept(path: Path) -> None:
    passed: list[Event] = []
    with small_disk(2000), pytest.raises(pv.RecordingError) as caught:
        for event in pv.record(events_of("power"), path):
            passed.append(event)  # noqa: PERF402, since what came before the error counts
    error = told(caught.value)
    assert (caught.value.field, error.code) == ("out", "recording-broken-off")
    assert (error.values["reason"], error.values["n"]) == ("File too large", len(passed))
    assert path.stat().st_size == 2000
    assert not path.read_bytes().endswith(b"\n")
    run = pv.load_run(path)
    assert run.events == passed and len(passed) > 1
    list(pv.record(pv.resume(digits_model(), run), path, append=True))
    assert outcome(pv.load_run(path)) == outcome(pv.Run.from_events(events_of("power")))


# Saving.


@every_sampler
def test_a_saved_run_reads_back_as_it_was(sampler: str, path: Path) -> None:
    run = pv.Run.from_events(events_of(sampler))
    run.save(str(path))
    again = pv.load_run(path)
    assert outcome(again) == outcome(run)
    assert (again.events, again.cost) == (run.events, run.cost)


def test_saving_writes_what_recording_writes(path: Path, tmp_path: Path) -> None:
    run = pv.Run.from_events(pv.record(events_of("power"), path))
    run.save(str(tmp_path / "saved.jsonl"))
    assert (tmp_path / "saved.jsonl").read_bytes() == path.read_bytes()


def test_saving_replaces_an_old_file_and_leaves_nothing_beside_it(recording: Path) -> None:
    run = pv.Run.from_events(events_of("base"))
    run.save(str(recording))
    assert pv.load_run(recording).started.sampler == "base"
    assert os.listdir(recording.parent) == [recording.name]


def test_saving_that_fails_leaves_the_old_file_as_it_is(recording: Path) -> None:
    before = recording.read_bytes()
    run = pv.Run.from_events(events_of("power"))
    with small_disk(2000), pytest.raises(pv.RecordingError) as caught:
        run.save(str(recording))
    assert caught.value.field == "path"
    assert recording.read_bytes() == before
    assert os.listdir(recording.parent) == [recording.name]


def test_saving_where_no_file_can_be_is_refused(recording: Path) -> None:
    run = pv.Run.from_events(events_of("base"))
    folder = recording.parent
    for place in (folder, folder / "no" / "folder", recording / "below a file", Path("."), "/"):
        with pytest.raises(pv.RecordingError) as caught:
            run.save(str(place))
        assert caught.value.field == "path"
    assert os.listdir(folder) == [recording.name]


# Killed processes.

LONG_SETTINGS: dict[str, dict[str, object]] = {
    "power": {
        "alpha": 1.5,
        "num_steps": 6,
        "block_size": 20,
        "max_new_tokens": 80,
        "chains": 2,
        "prefetch": 2,
        "early_rejection": False,
        "num_alternatives": 0,
    },
    "best_of_n": {"num_samples": 16, "max_new_tokens": 100, "num_alternatives": 0},
}

RECORDER = """
import sys
import powerviz as pv
from tests.runs.toy import digits_model
from tests.runs.test_recording import LONG_SETTINGS
sampler, path = sys.argv[1:]
model = digits_model(max_len=400, ends=0.002)
events = pv.stream(model, "1 2", sampler, **LONG_SETTINGS[sampler])
for number, event in enumerate(pv.record(events, path)):
    # Lines this long fill the pipe soon, so that the recorder is never far ahead of its reader.
    print(f"{number:<1000}", flush=True)
print("finished", flush=True)
"""


@pytest.mark.nightly  # By day, recordings are given up halfway and torn at every byte.
@pytest.mark.parametrize("sampler", LONG_SETTINGS)
def test_a_killed_run_is_readable_and_goes_on_to_the_same_result(sampler: str, path: Path) -> None:
    model = digits_model(max_len=400, ends=0.002)
    whole = list(pv.stream(model, "1 2", sampler, **LONG_SETTINGS[sampler]))
    killed_after = len(whole) // 2
    assert killed_after > 300
    with subprocess.Popen(
        [sys.executable, "-c", RECORDER, sampler, str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        seen = 0
        for line in process.stdout:
            seen = int(line) + 1
            if seen == killed_after:
                process.kill()
                break
    assert process.returncode == -signal.SIGKILL

    run = pv.load_run(path)
    assert seen <= len(run.events) < len(whole)
    assert run.events == whole[: len(run.events)]
    assert not run.complete

    passed_on = list(pv.record(pv.resume(model, run), path, append=True))
    finished = pv.load_run(path)
    assert outcome(finished) == outcome(pv.Run.from_events(whole))
    assert finished.events == run.events + passed_on


# Torn lines.


@pytest.mark.parametrize("sampler", ["power", "best_of_n"])
def test_a_last_line_torn_at_any_byte_is_dropped_with_a_warning(
    sampler: str, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    events = events_of(sampler)
    list(pv.record(events, path))
    *_, last = path.read_bytes().splitlines(keepends=True)
    kept = path.read_bytes()[: -len(last)]
    for cut in range(len(last) + 1):
        caplog.clear()
        path.write_bytes(kept + last[:cut])
        with caplog.at_level(logging.WARNING, logger="powerviz"):
            run = pv.load_run(path)
        whole = cut >= len(last) - 1
        assert run.events == (events if whole else events[:-1])
        assert run.complete == whole
        torn = str(say("last-line-torn", file=str(path)))
        assert caplog.messages == ([] if whole or cut == 0 else [torn])


def test_a_run_torn_at_any_byte_of_a_long_line_can_be_continued(path: Path) -> None:
    events = events_of("power")[:40]
    list(pv.record(events, path))
    *_, last = path.read_bytes().splitlines(keepends=True)
    kept = path.read_bytes()[: -len(last)]
    wanted = outcome(pv.Run.from_events(events_of("power")))
    for cut in (0, 1, 2, len(last) // 2, len(last) - 2, len(last) - 1, len(last)):
        path.write_bytes(kept + last[:cut])
        list(pv.record(pv.resume(digits_model(), pv.load_run(path)), path, append=True))
        lines = path.read_bytes().splitlines(keepends=True)
        assert all(line.endswith(b"\n") and json.loads(line)["kind"] for line in lines)
        assert outcome(pv.load_run(path)) == wanted


def test_a_whole_last_line_without_a_line_break_counts(recording: Path) -> None:
    recording.write_bytes(recording.read_bytes().rstrip(b"\n"))
    assert pv.load_run(recording).complete
    list(pv.record(pv.resume(digits_model(), pv.load_run(recording)), recording, append=True))
    assert pv.load_run(recording).events == events_of("best_of_n")
    assert recording.read_bytes().endswith(b"}\n")


@pytest.mark.parametrize("garbage", [b'{"kind": "token_dr', b"", b"\x00" * 20, b"null", b"{}"])
def test_a_bad_line_inside_is_an_error_that_names_it(recording: Path, garbage: bytes) -> None:
    lines = recording.read_bytes().splitlines()
    for number in (2, len(lines) // 2, len(lines)):
        bad = [*lines[: number - 1], garbage, *lines[number:]]
        recording.write_bytes(b"\n".join(bad) + b"\n")
        error = refusal(recording)
        assert error.field == "path" and reason_of(error).code == "line-no-event"
        assert told(error).values["file"] == str(recording)
        assert told(error).values["line"] == str(number)


def test_a_line_left_out_is_noticed(recording: Path) -> None:
    lines = recording.read_bytes().splitlines(keepends=True)
    for left_out in range(1, len(lines) - 1):
        if b"block_finished" in lines[left_out]:
            continue  # It adds nothing that others need.
        recording.write_bytes(b"".join(lines[:left_out] + lines[left_out + 1 :]))
        message = told(refusal(recording))
        assert (message.code, message.values["file"]) == ("file-no-run", str(recording))


# Files that are no recordings.


def header(**changes: object) -> bytes:
    """A first line, with some values changed or (None) left out."""
    values: dict[str, object] = {
        "kind": "run_started",
        "schema_version": 1,
        "sampler": "base",
        "model": "digits",
        "prompt": "1 2",
        "prompt_tokens": [0, 1],
        "eos_ids": [4],
        "settings": {},
    }
    values = {name: value for name, value in (values | changes).items() if value is not None}
    return json.dumps(values).encode() + b"\n"


def test_the_plain_first_line_would_be_read(path: Path) -> None:
    path.write_bytes(header())
    assert pv.load_run(path).started.sampler == "base"


@pytest.mark.parametrize("version", [0, 2, 10**30, -1, 1.5, "1", "2\n", [1], {"1": 1}])
def test_another_schema_version_is_refused_with_what_to_do(path: Path, version: object) -> None:
    path.write_bytes(header(schema_version=version) + b"what other versions hold\n")
    error = refusal(path)
    assert error.field == "schema_version"
    assert error.message == say("recording-of-unknown-version", given=repr(version), known="1")


NO_RECORDINGS: dict[str, bytes] = {
    "empty": b"",
    "empty lines": b"\n\n\n",
    "no schema version": header(schema_version=None),
    "a schema version of null": header().replace(b'"schema_version": 1', b'"schema_version": null'),
    "no sampler": header(sampler=None),
    "binary": bytes(range(256)) * 40,
    "zeros": b"\x00" * 10_000,
    "deep brackets": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"settings":' * 100_000 + b"1" + b"}" * 100_000,
    "deep settings": header(settings={"a": 0}).replace(b"0}", b"[" * 100_000 + b"]" * 100_000),
    "an array": b"[1, 2, 3]\n",
    "a number": b"1\n",
    "a text": b'"run_started"\n',
    "null": b"null\n",
    "not a number": b"NaN\n",
    "an object of others": b'{"name": "another program", "version": 1}\n',
    "a table": b"chain,block,step\n0,1,1\n",
    "a web page": b"<!doctype html>\n<html></html>\n",
    "UTF-16": header().decode().encode("utf-16"),
    "tokens that are words": header(prompt_tokens=["one"]),
    "tokens that are no list": header(prompt_tokens=1),
    "settings that are a list": header(settings=[1]),
    "a prompt that is a number": header(prompt=5),
    "a huge token": header().replace(b"[0, 1]", b"[" + b"9" * 5000 + b"]"),
    "a huge version": header().replace(b'version": 1', b'version": ' + b"9" * 5000),
    "a kind of its own": header(kind="run\nstarted\u2028"),
    "a beginning in the middle": header(kind="block_started"),
    "a torn first line": header()[:-20],
}


@pytest.mark.parametrize("content", NO_RECORDINGS)
def test_what_is_no_recording_is_refused(path: Path, content: str) -> None:
    path.write_bytes(NO_RECORDINGS[content])
    error = refusal(path)
    assert error.field == "path" and told(error).values["file"] == str(path)
    assert "nput" not in str(error)  # nothing of pydantic's own words, as "Input should be"


@pytest.mark.parametrize(
    "line",
    [
        "[" * 100_000,
        "9" * 5000,
        '{"kind": "run_finished"}',
        '{"kind": "run\\nfinished\\u2028", "chosen": 0}',
        '{"kind": ["run_finished"]}',
        '{"kind": "block_started", "chain": "one", "block": 1, "limit": 8}',
        '{"kind": "block_started", "chain": 0.5, "block": 1, "limit": 8}',
        '{"kind": "block_started", "chain": ' + "9" * 5000 + ', "block": 1, "limit": 8}',
        '{"kind": "block_started", "chain": 999999999999, "block": 1, "limit": 8}',
        '{"kind": "block_started", "chain": -1, "block": 1, "limit": 8}',
        '{"kind": "token_drawn", "chain": 0, "block": 1, "step": 0, "position": 0, "token": 5}',
    ],
)
def test_a_line_that_is_no_event_is_refused(path: Path, line: str) -> None:
    path.write_bytes(header() + line.encode() + b"\n")
    error = refusal(path)
    assert told(error).values["file"] == str(path)
    assert "nput" not in str(error)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", '"NaN"', '"-inf"'])
def test_numbers_that_are_not_finite_are_refused(path: Path, number: str) -> None:
    list(pv.record(events_of("power"), path))
    lines = path.read_text(encoding="utf-8").split("\n")
    names = ("log_prob", "log_proposal", "log_uniform", "log_weight_state", "log_cut_ratio")
    for name in (*names, "log_weight_proposal", "seconds"):
        index = next(index for index, line in enumerate(lines) if f'"{name}":' in line)
        before, after = lines[index].split(f'"{name}":', 1)
        rest = after[min(after.find(end) for end in ",}" if end in after) :]
        poisoned = [*lines[:index], f'{before}"{name}":{number}{rest}', *lines[index + 1 :]]
        path.write_text("\n".join(poisoned), encoding="utf-8")
        error = refusal(path)
        assert told(error).values["line"] == str(index + 1)
        assert reason_of(error).values["place"].endswith(name)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path / "no.jsonl", "system-no-such-file"),
        (tmp_path, "system-is-folder"),
    ):
        assert told(refusal(path)) == say("file-not-read", path=str(path), reason=say(reason))
    assert refusal(tmp_path / ("x" * 300)).field == "path"


@settings(derandomize=True, max_examples=100, deadline=None)
@given(junk=st.binary(max_size=200), place=st.integers(0, 2000), cut=st.integers(0, 50))
def test_damage_anywhere_is_refused_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, place: int, cut: int
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "run.jsonl"
    pv.Run.from_events(events_of("greedy")).save(str(path))
    content = path.read_bytes()
    path.write_bytes(content[:place] + junk + content[place + cut :])
    try:
        run = pv.load_run(path)
    except pv.RecordingError as error:
        assert len(str(error).splitlines()) == 1
    else:
        assert run.log_prob == run.log_prob and run.text is not None


# Going on.


@every_sampler
def test_going_on_with_a_complete_run_gives_nothing(sampler: str, path: Path) -> None:
    list(pv.record(events_of(sampler), path))
    before = path.read_bytes()
    run = pv.load_run(path)
    assert list(pv.record(pv.resume(digits_model(), run), path, append=True)) == []
    assert path.read_bytes() == before


def test_going_on_with_another_model_is_refused(path: Path) -> None:
    list(pv.record(events_of("power")[:30], path))
    run = pv.load_run(path)
    same_name_other_words = pv.TabularModel(
        (VOCAB[1], VOCAB[0], *VOCAB[2:]), lambda prefix: [0.2] * 5, "</s>", 20, name="digits"
    )
    same_name_other_end = pv.TabularModel(
        VOCAB, lambda prefix: [0.2] * 5, eos=" ", max_len=20, name="digits"
    )
    for other in (digits_model(name="other"), same_name_other_words, same_name_other_end):
        with pytest.raises(pv.RecordingError) as caught:
            pv.resume(other, run)
        assert caught.value.field == "model"
    assert list(pv.resume(digits_model(), run))


SYMBOLS = ("😀", "👩‍👩‍👧", "עברית", "\u202eabc", "\x07", "\x1b[31m", "\x00", "\u2066", "é", "</s>")


def test_any_text_in_prompt_and_response_survives(path: Path) -> None:
    model = pv.TabularModel(SYMBOLS, lambda prefix: [0.1] * 10, eos="</s>", max_len=30)
    prompt = " \u2028 ".join(SYMBOLS[:-1]) + "\u2029\n\r\t\x85"
    events = list(pv.stream(model, prompt, "base", num_samples=4, max_new_tokens=12))
    list(pv.record(events, path))
    assert path.read_bytes().count(b"\n") == len(events)
    run = pv.load_run(path)
    assert run.started.prompt == prompt
    assert run.events == events
    assert run.text == pv.Run.from_events(events).text != ""
    assert list(pv.resume(model, run)) == []


@settings(derandomize=True, max_examples=30, deadline=None)
@given(prompt=st.text())
def test_any_prompt_survives(tmp_path_factory: pytest.TempPathFactory, prompt: str) -> None:
    path = tmp_path_factory.mktemp("prompts") / "run.jsonl"
    path.write_bytes(header(prompt=prompt))
    run = pv.load_run(path)
    run.save(str(path))
    assert pv.load_run(path).started.prompt == run.started.prompt == prompt


def test_a_second_writer_is_refused_and_the_recording_stays_whole(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    events = list(events_of("power"))
    writing = pv.record(iter(events), file)
    for _ in range(10):
        next(writing)
    with refuses("file-being-written", "out", pv.RecordingError):
        next(pv.record(iter(events[10:]), file, append=True))
    for _ in writing:
        pass
    assert pv.load_run(file).events == events


@pytest.mark.parametrize("action", ["record", "load"])
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, action: str) -> None:
    with refuses("file-name-not-legal", kind=pv.RecordingError):
        if action == "record":
            next(pv.record(iter([]), f"{tmp_path}/a\0b"))
        else:
            pv.load_run(f"{tmp_path}/a\0b")


def test_nothing_comes_after_the_end_of_a_run(tmp_path: Path) -> None:
    run = pv.Run.from_events(events_of("power"))
    file = tmp_path / "run.jsonl"
    run.save(file)
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines, lines[1]]))
    reason = say("events-behind-end")
    with refuses("file-no-run", "path", pv.RecordingError, reason=reason):
        pv.load_run(file)
