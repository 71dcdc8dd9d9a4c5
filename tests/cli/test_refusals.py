"""Mistakes at the command line: one sentence that names the field, exit code 2, nothing lost."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import powerviz as pv
from powerviz.messages import say
from tests.cli.command import SHORT, assert_refused, flags, powerviz
from tests.cli.conftest import CONTEXT

Folders = Callable[[str], Path]
COMMANDS = ["sample", "compare", "bench"]


def prompted(command: str, prompt: str) -> list[str]:
    """The prompt as each command takes it."""
    return [command, *(["--prompt", prompt] if command == "bench" else [prompt])]


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("alpha", "0.5"),
        ("alpha", "-4"),
        ("alpha", "nan"),
        ("alpha", "inf"),
        ("alpha", "100000000"),
        ("temperature", "0"),
        ("temperature", "1.5"),
        ("temperature", "-0.25"),
        ("temperature", "nan"),
        ("num_steps", "-1"),
        ("num_steps", "1000000000"),
        ("block_size", "0"),
        ("max_new_tokens", "0"),
        ("chains", "0"),
        ("chains", "1000000000"),
        ("prefetch", "0"),
        ("prefetch", "1000000000"),
        ("seed", "-1"),
        ("seed", "9" * 30),
    ],
)
def test_a_setting_out_of_its_range_is_refused_before_the_model_loads(
    name: str, value: str
) -> None:
    sentence = assert_refused(powerviz("sample", *flags(**{name: value})), name)
    assert value.lstrip("-")[:3] in sentence
    assert sentence.endswith(".")


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("command", ["compare", "bench"])
@pytest.mark.parametrize(("name", "value"), [("alpha", "0.5"), ("block_size", "0")])
def test_all_commands_refuse_settings_before_the_model_loads(
    command: str, name: str, value: str
) -> None:
    assert_refused(powerviz(command, *flags(**{name: value})), name)


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("flag", ["--alpha", "--num-steps", "--max-new-tokens", "--block-size"])
@pytest.mark.parametrize("value", ["abc", "", "1,5", "0x10", "\x1b[31m"])
def test_what_is_no_number_is_refused_with_the_option_named(
    command: str, flag: str, value: str
) -> None:
    result = powerviz(command, flag, value)
    assert result.code == 2
    assert f"Error: Invalid value for '{flag}': " in result.err
    assert "Traceback" not in result.err
    assert "\x1b" not in result.err
    assert result.out == ""


@pytest.mark.usefixtures("nothing_loads")
def test_unknown_options_and_commands_are_refused() -> None:
    for arguments in (["sample", "--alhpa", "2"], ["simple"], ["sample", "one", "two"]):
        result = powerviz(*arguments)
        assert result.code == 2
        assert "Error: " in result.err
        assert "Traceback" not in result.err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("prompt", ["", "   ", "\n\t "])
def test_an_empty_prompt_is_refused(command: str, prompt: str) -> None:
    assert "empty" in assert_refused(powerviz(*prompted(command, prompt)), "prompt")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_prompt_of_invalid_bytes_is_refused(command: str) -> None:
    prompt = os.fsdecode(b"Anna \xff\xfe has")
    assert_refused(powerviz(*prompted(command, prompt)), "prompt")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_prompt_longer_than_the_context_is_refused(command: str, folders: Folders) -> None:
    arguments = [*prompted(command, "one " * CONTEXT), "--model", str(folders("short_context"))]
    assert str(CONTEXT) in assert_refused(powerviz(*arguments), "prompt")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_response_beyond_the_context_is_refused_with_the_longest_there_is(
    command: str, folders: Folders
) -> None:
    arguments = [*prompted(command, "one two"), "--model", str(folders("short_context"))]
    sentence = assert_refused(powerviz(*arguments, "--max-new-tokens", "23"), "max_new_tokens")
    assert f"at most {CONTEXT - 2}" in sentence


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("kind", "field"), [("no_model", "model"), ("encoder", "model"), ("no_eos", "eos")]
)
def test_a_folder_without_a_causal_model_is_refused(
    command: str, kind: str, field: str, folders: Folders
) -> None:
    assert_refused(powerviz(command, "--model", str(folders(kind))), field)


def test_the_end_of_sequence_token_can_be_named_where_the_model_names_none(
    folders: Folders, tmp_path: Path
) -> None:
    file = tmp_path / "run.jsonl"
    model = str(folders("no_eos"))
    arguments = flags(**SHORT, model=model, eos="</s>", out=file)
    assert powerviz("sample", *arguments).code == 0
    assert pv.load_run(file).started.eos_ids == (0,)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["no/such-model", "/no/such/folder", "", "a\x1b[31mb"])
def test_an_unknown_model_is_refused(command: str, name: str) -> None:
    result = powerviz(command, "--model", name)
    assert_refused(result, "model")
    assert "\x1b" not in result.err


@pytest.mark.parametrize(("name", "value"), [("device", "abacus"), ("dtype", "int3")])
def test_an_unknown_device_or_dtype_is_refused(name: str, value: str) -> None:
    assert value in assert_refused(powerviz("sample", f"--{name}", value), name)


@pytest.mark.usefixtures("nothing_loads")
def test_an_existing_file_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    file.write_text("mine")
    sentence = assert_refused(powerviz("sample", "--out", str(file)), "out")
    assert sentence == f"out: {say('cli-file-exists', path=str(file))}"
    assert file.read_text() == "mine"


@pytest.mark.usefixtures("nothing_loads")
@pytest.mark.parametrize(
    ("command", "option"), [("sample", "out"), ("bench", "json")], ids=["sample", "bench"]
)
@pytest.mark.parametrize("where", ["missing/run.jsonl", ".", "n" * 300, "file/run.jsonl"])
def test_a_file_that_cannot_be_written_is_refused_before_the_model_loads(
    command: str, option: str, where: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    assert_refused(powerviz(command, f"--{option}", str(tmp_path / where)), option)


def test_a_model_that_breaks_midway_leaves_what_was_drawn(folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    model = str(folders("breaks_midway"))
    result = powerviz("sample", "one two", *flags(**SHORT, model=model, out=file))
    assert_refused(result, "model")
    run = pv.load_run(file)
    drawn = run.chain.text.strip()
    assert drawn
    assert not run.complete
    lines = result.out.splitlines()
    assert lines[lines.index(str(say("cli-so-far", response=say("cli-response")))) + 1] == drawn
    assert f"--resume {file}" in result.out
