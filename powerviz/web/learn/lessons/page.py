"""The shape of a lesson's page, and all lessons: whatever file of this folder has a `PAGE` is one.

Knows markup and functions from settings to frames; nothing of how frames are streamed. What a lesson says stands in the
languages' files, under codes that begin with its name: `lesson-NAME-title`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

Frame = Mapping[str, Any]
"""The next thing that a lesson shows: see the lessons."""


@dataclass(frozen=True)
class Page:
    """A lesson as the tab needs it; `place` is where it stands in the list.

    `frames` gives its frames from its settings, at most `per_second`; `complete` adds to a frame what need
    not be found out in a turn. Where it is `on_a_model`, `frames` gets `model` and `problems` besides, and
    `template` the examples that it offers. A link leads to what Explore shows of it, if it is `in_explore`.
    """

    name: str
    place: int
    template: Callable[..., str]
    frames: Callable[..., Iterator[Frame]]
    per_second: float
    complete: Callable[[Any], Frame] | None = None
    on_a_model: bool = False
    in_explore: bool = True


@cache
def pages() -> tuple[Page, ...]:
    """All lessons, in their order."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    modules = [import_module(f"{__package__}.{name}") for name in names if name != "__init__"]
    found = [module.PAGE for module in modules if hasattr(module, "PAGE")]
    return tuple(sorted(found, key=lambda page: page.place))
