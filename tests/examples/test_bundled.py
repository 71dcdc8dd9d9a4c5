"""The bundled examples, and what is recorded of them."""

import json
from typing import Any

import pytest

from powerviz.examples.bundled import Example, load_examples
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.runs import load_run
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked

EXAMPLES = load_examples()


def test_there_are_six_or_more_with_names_of_their_own() -> None:
    assert len(EXAMPLES) >= 6
    assert len({example.name for example in EXAMPLES}) == len(EXAMPLES)
    assert len({example.title for example in EXAMPLES}) == len(EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_each_says_what_to_watch_and_can_be_run(example: Example) -> None:
    assert example.watch.strip().endswith((".", "?"))
    assert example.model == DEFAULT_MODEL
    settings: Any = checked(PowerSettings, example.settings)
    model = load_model()
    room = (model.context_length or 10**9) - len(model.encode(example.prompt))
    assert settings.max_new_tokens <= room


def test_the_first_one_is_recorded_as_its_settings_say() -> None:
    first = EXAMPLES[0]
    run = load_run(first.recording)
    assert run.complete and run.steps
    assert (run.started.model, run.started.prompt) == (first.model, first.prompt)
    for name, value in first.settings.items():
        assert run.started.settings[name] == value
    companions = json.loads(first.companions.read_text())
    assert set(companions) == {"greedy", "low_temperature", "base"}
