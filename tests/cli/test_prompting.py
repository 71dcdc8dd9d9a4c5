"""The prompt at the command line: its template, turns before it, a file, standard input."""

import io
import json
from pathlib import Path

import pytest
import torch

import powerviz as pv
from powerviz import prompts
from powerviz.evaluation.results import read_plan, read_samples
from powerviz.messages import say
from tests.cli.command import SHORT, Outcome, assert_refused, flags, powerviz
from tests.models.checkpoints import saved
from tests.models.families import build_model

QUESTION = "Anna has one apple . then Ben"
TURNS = [{"role": "user", "content": "one"}, {"role": "assistant", "content": "two"}]


@pytest.fixture(scope="module")
def chatty(tmp_path_factory: pytest.TempPathFactory) -> str:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        folder = tmp_path_factory.mktemp("chatty")
        return str(saved(folder, build_model("llama"), chat=True))


@pytest.fixture(autouse=True)
def told_anew() -> None:
    prompts._say_once.cache_clear()


def sampled(file: Path, *arguments: str) -> tuple[pv.Run, Outcome]:
    outcome = powerviz("sample", *arguments, *flags(**SHORT), "--out", str(file))
    assert outcome.code == 0, outcome
    return pv.load_run(file), outcome


def test_the_command_line_asks_as_python_does(chatty: str, tmp_path: Path) -> None:
    model = pv.load_model(chatty, device="cpu")
    history = tmp_path / "turns.jsonl"
    history.write_text("\n".join(json.dumps(turn) for turn in TURNS))
    for number, (options, more) in enumerate(
        [
            ([], {}),
            (["--template", "raw"], {"template": "raw"}),
            (["--template", "math_chat"], {"template": "math_chat"}),
            (["--system", "Eva", "--history", str(history)], {"system": "Eva", "history": TURNS}),
        ]
    ):
        run, outcome = sampled(tmp_path / f"{number}", QUESTION, "--model", chatty, *options)
        expected = pv.prompt(model, QUESTION, **more)  # type: ignore[arg-type]
        assert run.started.prompt_tokens == expected.tokens
        assert run.started.prompt == expected.text
        warned = "WARNING" in outcome.err and "chat template" in outcome.err
        assert warned == ("raw" in options)


def test_a_prompt_comes_from_a_file_or_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "prompt.txt"
    file.write_bytes(b"\xef\xbb\xbfAnna has 3 apples.\nAnd now?\n")
    expected = "Anna has 3 apples.\nAnd now?"
    assert sampled(tmp_path / "a", "--prompt-file", str(file))[0].started.prompt == expected
    for name, arguments in (("b", ["-"]), ("c", ["--prompt-file", "-"])):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
        assert sampled(tmp_path / name, *arguments)[0].started.prompt == expected


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("command", ["sample", "compare"])
def test_what_cannot_be_asked_is_refused_before_the_model_loads(
    command: str, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"\xff\xfe")
    there = tmp_path / "there"
    there.write_text("one")
    for arguments, field in (
        (["--template", "poem"], "template"),
        (["--system", " "], "system"),
        (["--history", str(tmp_path / "nothing")], "history"),
        (["--history", str(broken)], "history"),
        (["--history", str(there)], "history"),
        (["--prompt-file", str(tmp_path / "nothing")], "prompt_file"),
        (["--prompt-file", str(broken)], "prompt_file"),
        (["one", "--prompt-file", str(there)], "prompt_file"),
    ):
        assert_refused(powerviz(command, *arguments), field)


def test_a_template_that_the_model_lacks_is_refused() -> None:
    for command in ("sample", "compare", "evaluate"):
        short = [] if command == "sample" else ["--samples", "1"]
        outcome = powerviz(command, "--template", "chat", *short)
        assert "no chat template" in assert_refused(outcome, "template")


def test_a_comparison_shows_the_prompt_as_the_model_reads_it(chatty: str) -> None:
    small = ["--methods", "greedy", "--max-new-tokens", "4", "--model", chatty]
    outcome = powerviz("compare", QUESTION, *small)
    assert str(say("cli-prompt", prompt=f"{QUESTION} then")) in outcome.out, outcome
    assert outcome.code == 0, outcome


def test_an_evaluation_asks_in_the_chat_template_and_says_where_much_is_empty(
    chatty: str, tmp_path: Path
) -> None:
    problems = tmp_path / "problems.jsonl"
    problems.write_text('{"prompt": "one", "answer": "1"}\n{"prompt": "two", "answer": "2"}\n')
    small = ["--methods", "base", "--samples", "2", "--max-new-tokens", "3", "--model", chatty]

    def evaluated(name: str, *options: str) -> tuple[int, Outcome]:
        outcome = powerviz(
            "evaluate", str(problems), *small, *options, "--out", str(tmp_path / name)
        )
        assert outcome.code == 0, outcome
        samples = read_samples(tmp_path / name)
        assert not any(sample.failed for sample in samples)
        empty = sum(not sample.text.strip() for sample in samples)
        said = str(say("cli-responses-empty", some=empty, all=len(samples)))
        assert (said in outcome.out) == (empty >= 0.2 * len(samples))
        return empty, outcome

    _, outcome = evaluated("usual")
    assert read_plan(tmp_path / "usual").template is None
    assert "WARNING" not in outcome.err
    assert "chat template" in evaluated("raw", "--template", "raw")[1].err
    first = read_samples(tmp_path / "usual")[0].token_texts[0].strip()
    greedy = ["--methods", "greedy", "--samples", "1", "--eos", first, "--limit", "1"]
    assert evaluated("ended", *greedy)[0] == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"hello", "neither JSON nor JSON Lines"),
        (b"[]", "list of turns"),
        (b"{}", "no role"),
        (b'[{"role": "user"}]', "turn 1 has no content"),
        (b'[{"role": "robot", "content": "x"}]', "none of system, user"),
        (b"\x80\xff", "not UTF-8"),
    ],
)
def test_a_history_that_is_none_says_what_is_wrong_with_it(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    file = tmp_path / "turns.json"
    file.write_bytes(content)
    assert reason in assert_refused(powerviz("sample", QUESTION, "--history", str(file)), "history")


def test_an_empty_or_unreadable_standard_input_is_no_prompt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for content, reason in ((b"", "is empty"), (b" \n", "is empty"), (b"\x80\xff", "not UTF-8")):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
        outcome = powerviz("sample", "--prompt-file", "-", *flags(**SHORT))
        assert reason in assert_refused(outcome, "prompt")
