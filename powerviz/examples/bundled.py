"""Example prompts with what to watch in each, and their recorded runs.

Knows the files in `assets/`. What is in them was really sampled: `python -m powerviz.examples.recording`
writes the runs. Explore offers the examples, of which the bundled model draws more. The Library has runs of a
pretrained model, which has to be fetched first, so that they can only be played, and one of each further method.
"""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

from powerviz.messages import Message, Said, say, to_page
from powerviz.paths import ASSETS

RUNS = ASSETS / "examples"


class ExampleFacts(TypedDict):
    """An example as the page's scripts know it; `recorded`: there is a run of it to be shown."""

    name: str
    title: Said
    prompt: str
    watch: Said
    model: str
    answer: str | None
    settings: dict[str, Any]
    recorded: bool


@dataclass(frozen=True)
class Example:
    """A prompt, its title, one sentence on what to watch, and the settings under which it happens.

    `model` names the model it was chosen for, `answer` is the right one where it is known, `template` is put
    around the prompt (see `powerviz.prompts`), and `sampler` is the method.
    """

    name: str
    prompt: str
    model: str
    answer: str | None = None
    settings: dict[str, Any] = field(default_factory=dict, hash=False)
    template: str = "raw"
    sampler: str = "power"

    @property
    def title(self) -> Message:
        return say(f"example-{self.name}-title")

    @property
    def watch(self) -> Message:
        return say(f"example-{self.name}-watch")

    @property
    def recording(self) -> Path:
        """The file of its recorded run, if there is one."""
        return RUNS / f"{self.name}.jsonl"

    @property
    def companions(self) -> Path:
        """The file with the log p of baseline samples, if there is one."""
        return RUNS / f"{self.name}.companions.json"

    def to_json(self) -> ExampleFacts:
        return {
            "name": self.name,
            "title": to_page(self.title),
            "prompt": self.prompt,
            "watch": to_page(self.watch),
            "model": self.model,
            "answer": self.answer,
            "settings": self.settings,
            "recorded": self.recording.is_file(),
        }


@cache
def load_examples() -> tuple[Example, ...]:
    """All bundled examples, in the order in which the page offers them."""
    return _listed("examples.json")


@cache
def load_library() -> tuple[Example, ...]:
    """The runs that the Library lists."""
    return _listed("library.json")


def _listed(file: str) -> tuple[Example, ...]:
    listed = json.loads((RUNS / file).read_text(encoding="utf-8"))
    return tuple(Example(**entry) for entry in listed)


def find_recorded(name: str) -> Example | None:
    """The example, or the Library's run, of this name, if it is recorded."""
    found = next((one for one in (*load_examples(), *load_library()) if one.name == name), None)
    return found if found is not None and found.recording.is_file() else None
