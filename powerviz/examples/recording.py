"""Record the examples' runs, which the page shows before anybody has pressed Play, and the Library's.

python -m powerviz.examples.recording
python -m powerviz.examples.recording --library

The Library's take a pretrained model, which is fetched from PyPI (see `powerviz.examples.pretrained`).
"""

import json
import logging
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from powerviz.analysis.baselines import as_json, companions
from powerviz.examples.bundled import RUNS, Example, load_examples, load_library
from powerviz.examples.pretrained import save_pretrained
from powerviz.models import LanguageModel, load_model
from powerviz.prompts import prompt
from powerviz.runs import Run
from powerviz.runs.events import RunStarted
from powerviz.samplers import stream_power_sample
from powerviz.samplers.settings.fields import checked
from powerviz.samplers.settings.power import PowerSettings

log = logging.getLogger(__name__)


def main(
    library: Annotated[bool, typer.Option("--library", help="Record the Library's runs.")] = False,
) -> None:
    """Sample the examples' runs, or the Library's, and write them to assets/examples."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if not library:
        for example in load_examples():
            record_example(example, load_model(example.model))
        return
    with TemporaryDirectory() as folder:
        place = Path(folder) / "model"
        save_pretrained(place)
        model = load_model(str(place), device="cpu", dtype="float32")
        for example in load_library():
            record_example(example, model)


def record_example(example: Example, model: LanguageModel) -> None:
    """Sample a run and its baselines, and write both; the run names the example's model, not where it was loaded from."""
    settings = checked(PowerSettings, example.settings)
    asked = prompt(model, example.prompt, example.template)
    started, *events = stream_power_sample(model, asked, **example.settings)
    assert isinstance(started, RunStarted)
    run = Run.from_events([replace(started, model=example.model), *events])
    RUNS.mkdir(parents=True, exist_ok=True)
    run.save(str(example.recording))
    found = companions(model, asked, settings.max_new_tokens, settings.tau, settings.min_new_tokens)
    example.companions.write_text(json.dumps(as_json(found or {})) + "\n", encoding="utf-8")
    log.info("%s: %d steps, answer %s", example.name, len(run.steps), run.answer)


if __name__ == "__main__":
    typer.run(main)
