"""Servers on the command line: a run, what is refused, and keys that are shown nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from powerviz.messages import say
from powerviz.methods import baselines_first
from powerviz.models.remote import self_test
from powerviz.models.remote.address import KEYS
from powerviz.runs import load_run
from tests.cli.command import SHORT, assert_refused, flags, powerviz
from tests.models.remote.fake_server import Fake, serving

KEY = "sk-very-secret-7"


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    monkeypatch.setattr(self_test, "DRAWS", 40)
    with serving() as found:
        monkeypatch.setenv(KEYS, f"{found.address}={KEY}")
        yield found


def test_a_server_is_sampled_by_its_address_and_its_verdict_is_shown(
    fake: Fake, tmp_path: Path
) -> None:
    out = tmp_path / "run.jsonl"
    outcome = powerviz("sample", "How", "--model", fake.address, *flags(**SHORT, out=out))
    assert outcome.code == 0, outcome.err
    assert outcome.decisions
    verdict = say("server-verdict-certified", drift="0")
    shown = " ".join(outcome.out.split())
    assert str(say("cli-server-tested", model=fake.address, verdict=verdict)) in shown
    assert load_run(out).started.model == fake.address
    assert KEY not in outcome.out + outcome.err + out.read_text(encoding="utf-8")
    assert set(fake.keys) == {f"Bearer {KEY}"}


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        (("--cut-law", "entropy"), "cut_law"),
        (("--skip-ahead",), "skip_ahead"),
        (("--tries", "2"), "tries"),
        (("--prefetch", "4"), "prefetch"),
        (("--method", "smc"), "sampler"),
        (("--method", "lookahead"), "sampler"),
        (("--dtype", "float32"), "dtype"),
        (("--reproducible",), "reproducible"),
    ],
)
def test_what_a_server_cannot_do_is_refused_in_one_sentence(
    fake: Fake, arguments: tuple[str, ...], field: str
) -> None:
    assert_refused(powerviz("sample", "How", "--model", fake.address, *arguments), field)


def test_a_server_that_lies_is_refused_and_repeats_no_key(fake: Fake) -> None:
    fake.lies.repeats_key = True
    outcome = powerviz("sample", "How", "--model", fake.address)
    assert KEY not in assert_refused(outcome, "model") + outcome.out + outcome.err


SIDE_BY_SIDE = flags(samples=2, num_steps=2, block_size=6, max_new_tokens=6)


def test_the_methods_that_a_server_can_do_are_compared_and_the_others_named(fake: Fake) -> None:
    outcome = powerviz("compare", "How", "--model", fake.address, *SIDE_BY_SIDE)
    assert outcome.code == 0, outcome.err
    there = ("greedy", "base", "low_temperature", "best_of_n", "majority_vote", "power")
    assert all(outcome.out.count(f"{name} ") > 1 for name in there)
    left = ", ".join(name for name in baselines_first() if name not in there)
    said = str(say("cli-methods-left-out", names=left, model=fake.address))
    assert said in " ".join(outcome.out.split())


def test_a_method_that_was_asked_for_and_a_server_cannot_do_is_refused(fake: Fake) -> None:
    asked = ("--methods", "base,smc", *SIDE_BY_SIDE)
    assert_refused(powerviz("compare", "How", "--model", fake.address, *asked), "methods")


@pytest.mark.nightly
def test_a_server_is_evaluated_and_the_evaluation_goes_on(fake: Fake, tmp_path: Path) -> None:
    out = tmp_path / "evaluation"
    asked = ("--model", fake.address, *SIDE_BY_SIDE, *flags(limit=2, out=out))
    first = powerviz("evaluate", *asked, "--methods", "base,best_of_n,power")
    assert first.code == 0, first.err
    kept = (out / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(kept) == 12
    (out / "samples.jsonl").write_text("\n".join(kept[:5]) + "\n", encoding="utf-8")
    again = powerviz("evaluate", "--resume", str(out))
    assert again.code == 0, again.err
    assert len((out / "samples.jsonl").read_text(encoding="utf-8").splitlines()) == 12


def test_an_evaluation_of_what_a_server_cannot_do_is_refused(fake: Fake, tmp_path: Path) -> None:
    asked = ("--model", fake.address, *SIDE_BY_SIDE, *flags(limit=1, out=tmp_path / "e"))
    assert_refused(powerviz("evaluate", *asked, "--methods", "base,smc"), "methods")
