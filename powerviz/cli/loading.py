"""Loading a model in front of someone who waits for it."""

import logging
import os
import sys
from typing import Any, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.text import Text

from powerviz.cli.terminal import shown, tell
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models import LanguageModel, load_model
from powerviz.models.engines import scheme_of
from powerviz.models.files.lora import split_name
from powerviz.models.memory import gigabytes
from powerviz.models.progress import Progress as Come
from powerviz.models.progress import Stage
from powerviz.models.protocol import Offers
from powerviz.models.remote.loading import SCHEMES

THREADS, GPU_LAYERS = "POWERVIZ_THREADS", "POWERVIZ_GPU_LAYERS"
"""Where the engine of GGUF files looks each time that it loads a model."""
LARGE = 200_000_000
"""Downloads of so many bytes, and models of so many tensors, are worth a bar."""
MANY = 100
STAGES: dict[Stage, str] = {
    "waiting": "cli-stage-waiting",
    "looking": "cli-stage-looking",
    "starting": "cli-stage-starting",
    "downloading": "cli-stage-downloading",
    "reading": "cli-stage-reading",
    "checking": "cli-stage-checking",
}


def load(
    console: Console,
    name: str,
    device: str,
    dtype: str,
    eos: str | None,
    reproducible: bool = False,
    threads: int | None = None,
    gpu_layers: int | None = None,
) -> LanguageModel:
    """`load_model`; it says so on a terminal, and draws no progress bars into files.

    It also says how exact a server was found to be.

    The hub's warnings on each of its attempts are left out: why it failed is said once, at the end.
    """
    from transformers.utils import logging as transformers_logging

    chosen = {"reproducible": reproducible or None, "threads": threads, "gpu_layers": gpu_layers}
    more: dict[str, Any] = {name: value for name, value in chosen.items() if value is not None}
    if console.is_interactive:
        said = str(say("cli-loading-model", model=shown(name)))
        console.print(Text(said, style="dim"), soft_wrap=True)
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    if not sys.stderr.isatty():
        transformers_logging.disable_progress_bar()
        loaded = load_model(name, device, dtype, eos, **more)
    else:
        with LoadingBar(Console(stderr=True)) as bar:
            loaded = load_model(name, device, dtype, eos, progress=bar.show, **more)
    if verdict := Offers(loaded).verdict:
        tell(console, say("cli-server-tested", model=shown(name), verdict=verdict))
    return loaded


def load_quietly(name: str, **how: Any) -> LanguageModel:
    """`load_model` where nobody looks, in a process that works for another; `how` are its other arguments."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()
    return load_model(name, **how)


def load_all(names: list[str], device: str) -> dict[str, LanguageModel]:
    """All models of these names in their order; bases are loaded before the adapters that share their weights."""
    found = {name: load_model(name, device) for name in sorted(names, key=_is_adapted)}
    return {name: found[name] for name in names}


def _is_adapted(name: str) -> bool:
    return split_name(name) is not None


class LoadingBar:
    """A bar for what takes long of a loading; it goes when the model is there."""

    def __init__(self, console: Console) -> None:
        self._bar = Progress(
            TextColumn("{task.description}", style="dim"),
            BarColumn(),
            TextColumn("{task.fields[far]}", style="dim"),
            console=console,
            transient=True,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, come: Come) -> None:
        """Takes the progress of `load_model`, from any thread."""
        downloading = come.stage == "downloading"
        if come.stage == "starting":
            self._draw(come, "")
        if come.total < (LARGE if downloading else MANY):
            return
        far = (
            say("cli-loading-bytes", done=gigabytes(come.done), total=gigabytes(come.total))
            if downloading
            else say("cli-loading-tensors", done=str(come.done), total=str(come.total))
        )
        self._draw(come, str(far))

    def _draw(self, come: Come, far: str) -> None:
        if self._task is None:
            self._task = self._bar.add_task("", far="")
        self._bar.update(
            self._task,
            description=str(say(STAGES[come.stage])),
            completed=come.done,
            total=come.total or None,  # Without one the bar runs to and fro.
            far=far,
        )


def checked_names(models: list[str], servers: list[str]) -> list[str]:
    """All models to start with. Raises `SettingError` for an address among the models, or another name among servers."""
    for name in models:
        if scheme_of(name) in SCHEMES:
            raise SettingError("model", say("server-by-its-own-option"))
    for name in servers:
        if scheme_of(name) not in SCHEMES:
            raise SettingError("servers", say("server-address-wrong"))
    return [*models, *servers]


def tell_engine(threads: int | None, gpu_layers: int | None) -> None:
    """Leave what was chosen where the engine of GGUF files looks."""
    for name, value in ((THREADS, threads), (GPU_LAYERS, gpu_layers)):
        if value is not None:
            os.environ[name] = str(value)
