"""Where evaluations are kept."""

from pathlib import Path

import pytest

from powerviz.errors import SettingError
from powerviz.evaluation.problems import Fault
from powerviz.evaluation.results import read_plan
from powerviz.ui import evaluation_shelf
from powerviz.ui.evaluation_shelf import Shelf, read_faults
from tests.evaluation.toy import toy_plan


def test_a_plan_and_its_faults_are_found_by_an_id_that_cannot_be_guessed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    plan = toy_plan()
    first, second = (shelf.add(plan, [Fault(3, "<b>")]) for _ in range(2))
    assert first != second and len(first) == 32
    place = Shelf(tmp_path).place(first)
    assert place is not None
    assert read_plan(place) == plan and read_faults(place) == [Fault(3, "<b>")]
    assert not shelf.is_public(first) and shelf.public() == []


def test_without_a_folder_of_the_operators_only_the_last_ones_are_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(evaluation_shelf, "MOST_TEMPORARY", 2)
    temporary, kept = Shelf(), Shelf(tmp_path)
    names = [temporary.add(toy_plan(), []) for _ in range(4)]
    assert sum(temporary.place(name) is not None for name in names) == 2
    assert temporary.place(names[-1]) is not None
    names = [kept.add(toy_plan(), []) for _ in range(4)]
    assert all(kept.place(name) for name in names)


def test_a_folder_that_cannot_be_used_is_refused_by_its_option(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingError) as refused:
        Shelf(tmp_path / "file")
    assert refused.value.field == "results"
