"""`python -m powerviz models`, and what is shown while a model loads."""

import io

import pytest
from rich.console import Console

from powerviz.cli.loading import LoadingBar
from powerviz.messages import say
from powerviz.models.catalogue import load_catalogue
from powerviz.models.progress import Progress
from tests.cli.command import assert_refused, powerviz


def test_all_models_of_the_catalogue_are_listed_with_what_fits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("powerviz.models.placement.free_memory", lambda device: 5 * 10**9)
    outcome = powerviz("models", "--device", "cpu")
    assert outcome.code == 0
    assert "5.0 GB" in outcome.out.splitlines()[0]
    for one in load_catalogue():
        assert one.id in outcome.out and one.title in outcome.out
    assert outcome.out.count(" ✓") >= 4 and "18.3 GB ✗" in outcome.out


def test_the_memory_is_reckoned_in_the_dtype_asked_for() -> None:
    assert "36.6 GB" in powerviz("models", "--dtype", "float32").out
    assert_refused(powerviz("models", "--dtype", "int4"), "dtype")


def test_a_bar_shows_what_takes_long_and_nothing_else() -> None:
    written = io.StringIO()
    console = Console(file=written, force_terminal=True, width=100)
    with LoadingBar(console) as bar:
        bar.show(Progress("looking"))
        bar.show(Progress("reading", 3, 50))
        bar._bar.refresh()
        assert "50" not in written.getvalue()
        bar.show(Progress("downloading", 5 * 10**9, 15 * 10**9))
        bar._bar.refresh()
        bar.show(Progress("reading", 3, 339))
        bar._bar.refresh()
    for said in (
        say("cli-loading-bytes", done="5.0 GB", total="15.0 GB"),
        say("cli-loading-tensors", done="3", total="339"),
    ):
        assert str(said) in written.getvalue()
