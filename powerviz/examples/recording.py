"""Record the examples' runs: what the page shows before anybody has pressed Play.

python -m powerviz.examples.recording
"""

import json
import logging

import typer

from powerviz.analysis.baselines import as_json, companions
from powerviz.examples.bundled import RUNS, load_examples
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.samplers import stream_power_sample
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import checked

log = logging.getLogger(__name__)


def main() -> None:
    """Sample the examples' runs and write them to assets/examples."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    for example in load_examples():
        model = load_model(example.model)
        settings = checked(PowerSettings, example.settings)
        run = Run.from_events(stream_power_sample(model, example.prompt, **example.settings))
        RUNS.mkdir(parents=True, exist_ok=True)
        run.save(str(example.recording))
        found = companions(model, example.prompt, settings.max_new_tokens, settings.tau)
        example.companions.write_text(json.dumps(as_json(found or {})) + "\n", encoding="utf-8")
        log.info("%s: %d steps, answer %s", example.name, len(run.steps), run.answer)


if __name__ == "__main__":
    typer.run(main)
