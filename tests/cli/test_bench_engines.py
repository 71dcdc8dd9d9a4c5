"""`bench --engine`: passes, generation and power samples of models by their engines, as table and JSON."""

import json
import math
from importlib import import_module
from pathlib import Path

import pytest

from powerviz.messages import say
from tests.cli.command import flags, powerviz


@pytest.fixture
def few_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    engines = import_module("powerviz.benchmarks.engines")
    monkeypatch.setattr(engines, "PASSES", 3)
    monkeypatch.setattr(engines, "READ", 20)
    monkeypatch.setitem(engines.POWER, "max_new_tokens", 8)
    monkeypatch.setattr(import_module("powerviz.cli.bench"), "TURNS", 1)


@pytest.mark.usefixtures("few_passes")
def test_an_engine_is_timed_beside_its_own_loop(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    models = ["synthetic-peaked", "synthetic-flat"]
    named = [word for name in models for word in ("--engine", name)]
    result = powerviz("bench", *named, *flags(json=file, threads=1))
    assert (result.code, result.err) == (0, "")
    written = json.loads(file.read_text())
    assert written["machine"]["threads"] == 1
    assert [one["model"] for one in written["engines"]] == models
    for one in written["engines"]:
        assert list(one["pass_ms"]) == ["1", "4", "8", "16"]
        numbers = [*one["pass_ms"].values(), one["own_token_ms"], one["token_ms"], one["ratio"]]
        assert all(math.isfinite(number) and number > 0 for number in numbers)
        assert one["tokens_a_second"] == pytest.approx(1000 / one["token_ms"])
        assert one["clock"] == "processor" and one["power"]["tokens"] > 0
        assert f"{one['token_ms']:,.2f}" in result.out
    assert str(say("bench-token-own")) in result.out


def test_what_is_no_model_is_refused_with_a_sentence(tmp_path: Path) -> None:
    missing = tmp_path / "missing.gguf"
    result = powerviz("bench", "--engine", f"gguf:{missing}")
    assert result.code == 2 and str(missing) in "".join(result.err.split())
