"""The attacks themselves: where they go, what they are called, and that they stop."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from powerviz.benchmarks.attacks.attack import Bounds, Counts, check_loopback, several
from powerviz.benchmarks.attacks.recordings import lines, swollen
from powerviz.benchmarks.attacks.registry import ATTACKS, carry_out, find_attack
from powerviz.benchmarks.load import main
from powerviz.benchmarks.page_client import Page
from powerviz.errors import SettingError
from powerviz.runs.recording import parse_events
from powerviz.runs.run import Run
from tests.web.async_code import run_async


@pytest.mark.parametrize(
    "address",
    [
        "http://192.168.1.7:7860",
        "http://10.0.0.1",
        "https://example.org",
        "http://127.0.0.1.example.org",
        "http://127.0.0.1@example.org/",
        "http://0.0.0.0:7860",
        "http://[2001:db8::1]/",
        "//example.org",
        "",
    ],
)
def test_no_attack_goes_to_another_machine(address: str) -> None:
    with pytest.raises(SettingError) as told:
        check_loopback(address)
    assert told.value.field == "address"
    attack = next(iter(ATTACKS.values()))
    with pytest.raises(SettingError):
        run_async(carry_out(attack, address, attack.short, asyncio.Event()))


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:7860/", "http://127.3.2.1", "http://[::1]:80"]
)
def test_addresses_of_this_machine_are_taken(address: str) -> None:
    assert check_loopback(address) == address.rstrip("/")


def test_a_name_that_is_none_is_answered_with_those_there_are() -> None:
    with pytest.raises(SettingError, match="endless-run, .*hostile-address"):
        find_attack("teapot")


def test_every_attack_is_bounded_in_count_and_time_and_says_what_it_does() -> None:
    for name, attack in ATTACKS.items():
        assert attack.name == name and attack.about
        for bounds in (attack.bounds, attack.short):
            assert 0 < bounds.count <= 2_500 and 0 < bounds.seconds <= 180
            assert bounds.megabytes <= 72
        assert attack.short.seconds <= 30


def test_attackers_come_from_other_addresses_than_honest_visitors() -> None:
    spread = Bounds(10, 1, addresses=3)
    assert [spread.source(number) for number in range(4)] == [
        "127.0.0.2",
        "127.0.0.3",
        "127.0.0.4",
        "127.0.0.2",
    ]


def test_an_attack_that_is_stopped_sends_no_more() -> None:
    sent: Counts = Counter()

    async def stopped_after_five() -> None:
        stop = asyncio.Event()

        async def one(number: int) -> None:
            sent["sent"] += 1
            if number == 4:
                stop.set()

        await several(1_000, 1, stop, one)

    run_async(stopped_after_five())
    assert sent["sent"] == 5


def test_what_the_swollen_recording_holds_is_a_lawful_run(tmp_path: Path) -> None:
    recording = tmp_path / "swollen.jsonl"
    recording.write_bytes(lines(swollen(2.5)))
    assert 1.5e6 < recording.stat().st_size < 3e6
    with recording.open("rb") as file:
        run = Run.from_events(parse_events(file, "swollen"))
    assert run.steps and all(one.decision.decision == "accepted" for one in run.steps)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--attack", "teapot"], "there is none called"),
        (["--attack", "tokens", "--address", "http://127.0.0.1:7860"], "is left out"),
        (["--attack", "tokens", "--honest-addresses", "several"], "use 1 or many"),
        (["--address", "http://192.168.1.7:7860"], "is not on this machine"),
    ],
)
def test_the_command_says_what_it_does_not_do(options: list[str], told: str) -> None:
    app = typer.Typer()
    app.command()(main)
    answer = CliRunner().invoke(app, options)
    assert answer.exit_code == 2 and told in answer.stderr


def test_an_attack_gets_what_the_page_says_of_itself() -> None:
    page = Page("http://127.0.0.1:1", {"advance": (3, 1), "halt": (4, 0)})
    assert page.order("advance", "me", {"serial": 1}) == {
        "data": [None],
        "event_data": {"serial": 1},
        "fn_index": 3,
        "session_hash": "me",
    }
    assert page.order("halt", "me", {})["data"] == []
