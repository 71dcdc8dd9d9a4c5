"""Models of engines that others bring, on the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from powerviz.messages import say
from powerviz.models.engines import OURS
from powerviz.runs import load_run
from tests.cli.command import SHORT, assert_refused, finished, flags, powerviz, start
from tests.engines import needs
from tests.models.gguf.making import write
from tests.models.toy_engine import COIN, install, installed


@pytest.fixture
def toy(tmp_path: Path) -> Iterator[Path]:
    with installed(tmp_path / "packages") as folder:
        yield folder


def test_a_model_is_sampled_by_its_scheme(toy: Path, tmp_path: Path) -> None:
    out = tmp_path / "run.jsonl"
    outcome = powerviz("sample", "heads", "--model", "toy:coin", *flags(**SHORT, out=out))
    assert outcome.code == 0, outcome.err
    assert "toy:coin" in outcome.out and outcome.decisions
    assert load_run(out).started.model == "toy:coin"


@pytest.mark.nightly
def test_a_process_of_its_own_finds_what_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = install(tmp_path / "packages", COIN)
    monkeypatch.setenv("PYTHONPATH", str(packages))
    outcome = finished(start(["sample", "heads", "--model", "toy:coin", *flags(**SHORT)]))
    assert outcome.code == 0, outcome.err
    assert outcome.decisions


def test_two_models_are_compared_where_they_share_their_tokens(toy: Path) -> None:
    few = flags(samples=2, **SHORT)
    outcome = powerviz("compare", "heads", "--model", "toy:coin", "--methods", "base,power", *few)
    assert outcome.code == 0, outcome.err
    second = ["--methods", "base", "--second-model", "pocket"]
    refused = powerviz("compare", "heads", "--model", "toy:coin", *second, *few)
    assert "other tokens" in assert_refused(refused, "second_model")


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (("sample", "heads", "--template", "chat"), "template"),
        (("sample", "heads", "--system", "Be fair."), "system"),
        (("sample", "heads", "--dtype", "bfloat16"), "dtype"),
        (("sample", "heads", "--eos", "tails"), "eos"),
        (("sample", "heads", "--reproducible"), "reproducible"),
        (("sample", "heads", "--device", "cuda"), "device"),
        (("sample", "heads", "--max-new-tokens", "99"), "max_new_tokens"),
        (("bench", "--prompt", "heads"), "model"),
    ],
)
def test_what_an_engine_cannot_do_is_refused_in_one_sentence(
    toy: Path, arguments: tuple[str, ...], field: str
) -> None:
    assert_refused(powerviz(*arguments, "--model", "toy:coin"), field)


def test_a_broken_engine_is_told_of_in_one_sentence(tmp_path: Path) -> None:
    with installed(tmp_path / "packages", "raise RuntimeError('no such chip')"):
        said = assert_refused(powerviz("sample", "heads", "--model", "toy:coin"), "model")
        assert "the engine of toy: cannot be imported (RuntimeError: no such chip)" in said
        sampled = powerviz("sample", "Anna has 3 apples.", *flags(**SHORT))
        assert sampled.code == 0, sampled.err


def test_an_unknown_scheme_is_refused_with_those_there_are() -> None:
    said = assert_refused(powerviz("sample", "heads", "--model", "ollama:llama3"), "model")
    assert ", ".join(f"{scheme}:" for scheme in sorted(OURS)) in said


def test_a_gguf_file_is_sampled_compared_and_evaluated_with_the_threads_asked_for(
    tmp_path: Path,
) -> None:
    needs("llama_cpp", "llama-cpp-python")
    named = ["--model", f"gguf:{write(tmp_path / 'model.gguf')}", "--threads", "1"]
    out = tmp_path / "run.jsonl"
    outcome = powerviz("sample", "the three", *named, *flags(**SHORT, out=out))
    assert outcome.code == 0 and outcome.decisions, outcome.err
    assert load_run(out).started.dtype == "F32"
    few = flags(samples=1, **SHORT)
    outcome = powerviz("compare", "the three", *named, "--methods", "greedy,power", *few)
    assert outcome.code == 0, outcome.err
    problems = tmp_path / "problems.jsonl"
    problems.write_text('{"question": "the three", "answer": "3"}\n')
    folder = flags(out=tmp_path / "folder")
    outcome = powerviz("evaluate", str(problems), *named, "--methods", "greedy", *few, *folder)
    assert outcome.code == 0, outcome.err
    refused = powerviz("sample", "the three", "--threads", "1")
    assert_refused(refused, "threads")


def test_the_list_of_models_names_engines_that_others_brought(toy: Path) -> None:
    assert str(say("cli-models-of-engines", schemes="toy:")) in powerviz("models").out


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("return self.words[token]", "return None", "gave None as token_text"),
        ("return Throws(self, prefixes)", "return None", "gave None as open"),
        ("return Throws(self, prefixes)", "raise StopIteration", "failed in open"),
        ("frozenset({0}), 64", "frozenset({0}), '64'", "gave '64' as context_length"),
    ],
)
def test_what_fails_later_is_one_sentence_and_the_recording_can_be_read(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    out = tmp_path / "run.jsonl"
    with installed(tmp_path / "packages", COIN.replace(old, new)):
        outcome = powerviz("sample", "heads", "--model", "toy:coin", *flags(**SHORT, out=out))
    assert said in assert_refused(outcome, "model")
    assert not out.exists() or not load_run(out).complete
