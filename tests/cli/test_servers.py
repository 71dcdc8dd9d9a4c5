"""Servers on the command line: a run, what is refused, and keys that are shown nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from powerviz.messages import say
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
