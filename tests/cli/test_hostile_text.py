"""Text from users and models is shown, never obeyed: no control sequence, no markup."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

import powerviz as pv
from powerviz.cli.terminal import clipped, shown
from powerviz.messages import say
from powerviz.runs import Run
from tests.cli.command import SHORT, flags, powerviz
from tests.covers import in_turn

HOSTILE = [
    ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
    ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
    ("\x9b31m", r"\x9b31m"),
    ("[red]x[/red]", "[red]x[/red]"),
    ("[/]", "[/]"),
    ("[link=http://example.org]x", "[link=http://example.org]x"),
    (":smiley:", ":smiley:"),
    ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
    ("a\u202eb", r"a\u202eb"),
    ("a\u2028b", r"a\u2028b"),
    ("a\r\nb\tc\x00", r"a\r\nb\tc\x00"),
]
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")


@pytest.mark.parametrize(("hostile", "command"), in_turn(HOSTILE, ["sample", "compare"]))
def test_a_hostile_prompt_is_spelled_out(hostile: tuple[str, str], command: str) -> None:
    prompt, spelled_out = hostile
    settings = flags(**SHORT, **({"methods": "greedy"} if command == "compare" else {}))
    result = powerviz(command, f"Anna {prompt}", *settings)
    assert result.code == 0
    assert f"{say('cli-prompt', prompt=f'Anna {spelled_out}')}\n" in result.out
    assert not UNSAFE.search(result.out + result.err)


def test_hostile_text_in_a_recording_is_spelled_out(tmp_path: Path) -> None:
    """Tokens, texts, answers, prompt and model of a file are as its author likes."""
    vocab = ("\x1b[2J", "[red]", "\u202e", "\x07", "\n", "</s>")
    model = pv.TabularModel(
        vocab, lambda _: [1 / 6] * 6, eos="</s>", max_len=40, name="m\x1b[31m[red]"
    )
    events = list(pv.stream_power_sample(model, "[red]", **SHORT | {"num_steps": 9}))
    run = Run.from_events([replace(events[0], prompt="\x1b[2J[red]"), *events[1:]])
    assert {step.decision.decision for step in run.steps} & {"accepted", "rejected"}
    file = tmp_path / "run.jsonl"
    run.save(str(file))
    result = powerviz("sample", "--resume", str(file))
    assert result.code == 0
    assert r"m\x1b[31m[red]" in result.out
    assert not UNSAFE.search(result.out + result.err)
    assert len(result.decisions) == len(run.steps)


def test_a_hostile_file_name_is_spelled_out(tmp_path: Path) -> None:
    file = tmp_path / "a\x1b[31m[red] b.jsonl"
    result = powerviz("sample", *flags(**SHORT), "--out", str(file))
    assert result.code == 0
    assert r"a\x1b[31m[red] b.jsonl" in result.out
    assert "\x1b" not in powerviz("sample", "--out", str(file)).err


@pytest.mark.parametrize(("text", "spelled_out"), HOSTILE)
def test_shown_text_is_safe_and_plain_text_is_left_alone(text: str, spelled_out: str) -> None:
    assert shown(text) == spelled_out
    assert shown("É 漢字 → [x] 3 < 4\\n") == "É 漢字 → [x] 3 < 4\\n"


@pytest.mark.parametrize("cells", [0, 1, 2, 7, 40])
@pytest.mark.parametrize("text", ["one two three", "漢字漢字漢字漢字", "\x1b[31m" * 9, ""])
def test_clipped_text_takes_no_more_than_its_room(text: str, cells: int) -> None:
    assert cell_len(clipped(text, cells)) <= cells
    assert clipped("one two", 40) == "one two"
