"""The live view on a terminal: lines that fit, a picture that stays small and then is gone."""

import io
import re
from contextlib import closing
from functools import cache

import pytest
from rich.cells import cell_len
from rich.console import Console

import powerviz as pv
from powerviz.cli.live import RunView, response_picture
from powerviz.messages import say
from powerviz.runs import Run
from powerviz.runs.events import Event
from tests.cli.command import DECISION
from tests.covers import in_turn
from tests.runs.toy import digits_model

ERASED, STYLE = re.compile(r"\r?\x1b\[\d*[AK]"), re.compile(r"\x1b\[[0-9;?]*[a-z]")
UP = "\x1b[1A"


@cache
def long_run(chains: int = 1) -> list[Event]:
    """Responses longer than a small terminal can show."""
    model = digits_model(max_len=500, ends=0.001)
    return list(
        pv.stream_power_sample(
            model,
            "1",
            alpha=1.5,
            num_steps=4,
            block_size=60,
            max_new_tokens=240,
            chains=chains,
            seed=2,
        )
    )


def on_terminal(events: list[Event], width: int, height: int) -> str:
    """All that a terminal of that size receives."""
    file = io.StringIO()
    console = Console(
        file=file, force_terminal=True, width=width, height=height, highlight=False, _environ={}
    )
    with closing(RunView(console)) as view:
        for event in events:
            view.show(event)
    return file.getvalue()


@pytest.mark.parametrize(("width", "chains"), in_turn([60, 80, 100, 120, 200], [1, 3]))
def test_every_decision_is_one_line_that_fits_the_terminal(width: int, chains: int) -> None:
    events = long_run(chains)
    steps = Run.from_events(events).steps
    received = STYLE.sub("", ERASED.sub("\n", on_terminal(events, width, 30)))
    lines = [line for line in received.splitlines() if DECISION.match(line)]
    assert len(lines) == len(steps)
    assert max(cell_len(line) for line in lines) <= width
    if width >= 100:
        changed = [line for line in lines if f" {say('run-unchanged')} " not in line]
        assert changed
        assert all(" → " in line for line in changed)


@pytest.mark.parametrize("height", [3, 8, 24])
@pytest.mark.parametrize("chains", [1, 3])
def test_what_is_under_way_takes_at_most_half_of_the_terminal(height: int, chains: int) -> None:
    received = on_terminal(long_run(chains), 80, height)
    redrawn = re.findall(rf"(?:{re.escape(UP)}(?:\x1b\[2K)?)+", received)
    assert redrawn
    assert max(part.count(UP) for part in redrawn) <= max(1, height // 2)


def test_a_picture_of_a_long_response_ends_with_its_last_tokens() -> None:
    run = Run.from_events(long_run())
    console = Console(file=io.StringIO(), width=40)
    picture = response_picture(run.chain, run.started.eos_ids, console, most_lines=3).plain
    lines = picture.splitlines()
    assert len(lines) == 3
    assert picture.startswith("…")
    assert max(cell_len(line) for line in lines) <= 40
    assert run.text.replace(" ", "").endswith(
        picture.lstrip("…").replace("\n", "").replace(" ", "")
    )


def test_a_picture_shows_a_short_response_whole_while_it_is_drawn() -> None:
    console = Console(file=io.StringIO(), width=80)
    events = list(pv.stream_power_sample(digits_model(), "1", max_new_tokens=8, seed=1))
    run = Run.from_events(events[:5])
    assert not run.chain.extended
    picture = response_picture(run.chain, run.started.eos_ids, console, most_lines=3)
    assert picture.plain == run.chain.text.lstrip()
    assert picture.plain


def test_into_a_pipe_goes_no_control_sequence() -> None:
    file = io.StringIO()
    with closing(RunView(Console(file=file, width=100, highlight=False))) as view:
        for event in long_run():
            view.show(event)
    assert "\x1b" not in file.getvalue()
