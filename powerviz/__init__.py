"""PowerViz: power sampling of language models, exact and step by step.

import powerviz as pv
model = pv.load_model()
run = pv.power_sample(model, "Today is Friday. The trip of Sam is in 38 days. Which day is that?")
print(run.text, run.log_prob, run.to_frame())
"""

from powerviz.errors import (
    ModelError,
    PowerVizError,
    PromptError,
    RecordingError,
    SettingError,
)
from powerviz.grading.answers import equivalent, extract_answer
from powerviz.models import LanguageModel, TabularModel, TransformersModel, load_model
from powerviz.prompts import Prompt, prompt
from powerviz.runs import Run, load_run, read_events, record
from powerviz.samplers import power_sample, resume, sample, stream, stream_power_sample

__version__ = "0.1.0"

__all__ = [
    "LanguageModel",
    "ModelError",
    "PowerVizError",
    "Prompt",
    "PromptError",
    "RecordingError",
    "Run",
    "SettingError",
    "TabularModel",
    "TransformersModel",
    "equivalent",
    "extract_answer",
    "load_model",
    "load_run",
    "power_sample",
    "prompt",
    "read_events",
    "record",
    "resume",
    "sample",
    "stream",
    "stream_power_sample",
]
