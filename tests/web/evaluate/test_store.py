"""Where evaluations are kept."""

import os
import time
from pathlib import Path

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.results import read_plan, write_plan
from powerviz.evaluation.sets.problems import Fault
from powerviz.messages import say
from powerviz.web.evaluate import store as evaluation_store
from powerviz.web.evaluate.store import EvaluationStore, read_faults
from tests.evaluation.toy import toy_plan


def test_a_plan_and_its_faults_are_found_by_an_id_that_cannot_be_guessed(tmp_path: Path) -> None:
    store = EvaluationStore(tmp_path)
    plan = toy_plan()
    kind = say("row-value-no-text", column="'prompt'", kind=say("row-kind-number"))
    faults = [Fault(3, "<b>"), Fault(4, kind)]
    first, second = (store.add(plan, faults) for _ in range(2))
    assert first != second and len(first) == 32
    place = EvaluationStore(tmp_path).place(first)
    assert place is not None
    assert read_plan(place) == plan and read_faults(place) == faults
    assert not store.is_public(first) and store.public() == []


def test_without_a_folder_of_the_operators_only_the_last_ones_are_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(evaluation_store, "MOST_TEMPORARY", 2)
    temporary, kept = EvaluationStore(), EvaluationStore(tmp_path)
    names = [temporary.add(toy_plan(), []) for _ in range(4)]
    assert sum(temporary.place(name) is not None for name in names) == 2
    assert temporary.place(names[-1]) is not None
    names = [kept.add(toy_plan(), []) for _ in range(4)]
    assert all(kept.place(name) for name in names)


def aged(store: EvaluationStore, name: str, hours: float) -> None:
    """Make an evaluation so many hours older."""
    folder = store.place(name)
    assert folder is not None
    then = time.time() - 3600 * hours
    for path in (*folder.iterdir(), folder):
        os.utime(path, (then, then))


@pytest.mark.parametrize(
    ("own", "keep_hours", "stays"),
    [(False, None, False), (True, None, True), (True, 2.0, False), (False, 30.0, True)],
)
def test_visitors_evaluations_go_when_they_are_as_old_as_the_operator_says(
    tmp_path: Path, own: bool, keep_hours: float | None, stays: bool
) -> None:
    held: set[str] = set()
    store = EvaluationStore(tmp_path if own else None, keep_hours, lambda: held)
    old, looked_at, new = (store.add(toy_plan(), []) for _ in range(3))
    held.add(looked_at)
    for name in (old, looked_at):
        aged(store, name, 25.0)
    store.make_room()
    assert (store.place(old) is not None) is stays
    assert store.place(looked_at) and store.place(new)


def test_what_the_operator_has_put_there_never_goes(tmp_path: Path) -> None:
    write_plan(toy_plan(), tmp_path / "mine")
    store = EvaluationStore(tmp_path, keep_hours=1.0)
    aged(store, "mine", 100.0)
    store.make_room()
    assert [one["id"] for one in store.public()] == ["mine"]


def test_a_temporary_folder_does_not_fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    store = EvaluationStore()
    names = [store.add(toy_plan(), []) for _ in range(3)]
    for age, name in enumerate(reversed(names)):
        aged(store, name, age)
    folder = store.place(names[-1])
    assert folder is not None
    monkeypatch.setattr(
        evaluation_store,
        "MOST_TEMPORARY_BYTES",
        2 * sum(p.stat().st_size for p in folder.iterdir()),
    )
    store.make_room()
    assert [bool(store.place(name)) for name in names] == [False, True, True]


def test_only_the_key_of_an_evaluation_holds_it(tmp_path: Path) -> None:
    store = EvaluationStore(tmp_path)
    name = store.add(toy_plan(), [], "secret")
    nobodys = store.add(toy_plan(), [])
    write_plan(toy_plan(), tmp_path / "mine")
    assert store.holds(name, "secret") and EvaluationStore(tmp_path).holds(name, "secret")
    for other, key in ((name, ""), (name, "Secret"), (nobodys, ""), ("mine", ""), ("x", "secret")):
        assert not store.holds(other, key)
    store.remove("mine")
    store.remove("../mine")
    store.remove(nobodys)
    assert store.place("mine") and store.place(name) and not store.place(nobodys)


def test_a_folder_that_cannot_be_used_is_refused_by_its_option(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingError) as refused:
        EvaluationStore(tmp_path / "file")
    assert refused.value.field == "results"
