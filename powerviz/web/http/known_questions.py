"""Questions of the bundled examples, found again in recordings that visitors bring along.

A recording holds neither the right answer nor samples of other methods. Where its question is a bundled example's, the
answer is known, whatever drew the run; samples that are bundled with that example stand beside it only if they were
drawn as its own would be: by the same model, from the same tokens, with the same limits and temperature.
"""

import json
from dataclasses import dataclass
from functools import cache
from itertools import islice

from powerviz.analysis.baselines import Companions, tau_of
from powerviz.errors import PowerVizError
from powerviz.examples.bundled import Example, load_examples, load_library
from powerviz.runs.events import EVENT_JSON, RunStarted
from powerviz.samplers import SAMPLERS
from powerviz.web.explore.allowed import method_of

LENGTHS = ("min_new_tokens", "max_new_tokens")


@dataclass(frozen=True)
class Known:
    """The question without what the prompt wraps around it, its right answer, and samples of other methods."""

    question: str
    truth: str | None
    companions: Companions | None


def known_of(started: RunStarted) -> Known | None:
    """Find the bundled question that a run was asked; None if it is none of them."""
    alike = [
        (example, bundled)
        for example, bundled in _recorded()
        if started.prompt in (example.prompt, bundled.prompt)
    ]
    if not alike:
        return None
    example = alike[0][0]
    beside = (_beside(started, one, bundled) for one, bundled in alike)
    found = max(beside, key=len)
    return Known(example.prompt, example.answer, found or None)


def _beside(started: RunStarted, example: Example, bundled: RunStarted) -> Companions:
    """The samples bundled with an example that hold beside another run, too; none if its own would be others."""
    same = (started.model, started.prompt_tokens) == (bundled.model, bundled.prompt_tokens)
    if not same or not example.companions.is_file():
        return {}
    try:
        (sampler, settings), (theirs, bundled_settings) = method_of(started), method_of(bundled)
    except PowerVizError:
        return {}
    if any(getattr(settings, one) != getattr(bundled_settings, one) for one in LENGTHS):
        return {}
    found: Companions = json.loads(example.companions.read_text(encoding="utf-8"))
    if tau_of(sampler, settings) == tau_of(theirs, bundled_settings):
        return found
    return {name: some for name, some in found.items() if not SAMPLERS[name].sharpened_by}


@cache
def _recorded() -> tuple[tuple[Example, RunStarted], ...]:
    """All bundled examples that have a recorded run, with what it began with."""
    found = []
    for example in (*load_examples(), *load_library()):
        if not example.recording.is_file():
            continue
        with example.recording.open(encoding="utf-8") as lines:
            for line in islice(lines, 1):
                started = EVENT_JSON.validate_json(line)
                assert isinstance(started, RunStarted)
                found.append((example, started))
    return tuple(found)
