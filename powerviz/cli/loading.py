"""Loading a model in front of someone who waits for it."""

import logging
import sys

from rich.console import Console
from rich.text import Text

from powerviz.cli.terminal import shown
from powerviz.models import TransformersModel, load_model


def load(
    console: Console, name: str, device: str, dtype: str, eos: str | None
) -> TransformersModel:
    """`load_model`; it says so on a terminal, and draws no progress bars into files.

    The hub's warnings on each of its attempts are left out: why it failed is said once, at the end.
    """
    from transformers.utils import logging as transformers_logging

    if console.is_interactive:
        console.print(Text(f"loading {shown(name)} …", style="dim"), soft_wrap=True)
    if not sys.stderr.isatty():
        transformers_logging.disable_progress_bar()
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    return load_model(name, device, dtype, eos)


def load_quietly(name: str, device: str, dtype: str, eos: str | None) -> TransformersModel:
    """`load_model` where nobody looks: in a process that works for another."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()
    return load_model(name, device, dtype, eos)
