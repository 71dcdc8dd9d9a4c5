"""From the name of a model on the Hugging Face hub to a folder on this machine.

Knows the hub: what it has of a model, what it says when something is wrong, and its cache. Only
files are fetched that loading needs: safetensors, and the texts that describe model and tokenizer.
"""

import contextlib
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tqdm.auto import tqdm

from powerviz.errors import ModelError
from powerviz.messages import Message, say
from powerviz.models.bundled import BUNDLED_MODELS
from powerviz.models.files.checkpoint import (
    ADAPTER,
    INDEX,
    WEIGHTS,
    adapter_only,
    names_in_index,
    no_weights,
)
from powerviz.models.memory import gigabytes
from powerviz.models.progress import LoadingCancelled, Watch

SMALL = (".json", ".txt", ".model", ".jinja", ".tiktoken")
SECONDS_TO_ANSWER = 20.0
SECONDS_BETWEEN_LOOKS = 0.1

Check = Callable[[Path, int], None]
"""Given the folder with `config.json` and the bytes of the weights, raises if they are too much."""


def downloaded(name: str, watch: Watch, check: Check, public: bool = False) -> Path:
    """The folder with the model's files, downloaded as far as they are not there yet.

    `check` is asked before the weights are. `public` leaves this machine's login out. Without a
    connection, what was downloaded before is taken. Raises `ModelError`, and `LoadingCancelled`
    as soon as that is wanted, even if the network hangs.
    """
    gone = threading.Event()
    found: list[Path | Exception] = []
    inner = Watch(watch.tell, lambda: gone.is_set() or watch.cancelled())

    def work() -> None:
        try:
            found.append(_fetched(name, inner, check, False if public else None))
        except Exception as error:  # noqa: BLE001 (raised where it is waited for)
            found.append(error)

    thread = threading.Thread(target=work, daemon=True, name="download")
    thread.start()
    try:
        while thread.is_alive():
            thread.join(SECONDS_BETWEEN_LOOKS)
            watch.check()
    except BaseException:
        gone.set()
        _stop_transfers()
        raise
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]


def _fetched(name: str, watch: Watch, check: Check, token: bool | None) -> Path:
    from huggingface_hub import HfApi, constants, snapshot_download
    from huggingface_hub.errors import GatedRepoError, HFValidationError, RepositoryNotFoundError

    def cached() -> Path:
        # Whether all of the weights are there is seen when they are looked at.
        return Path(snapshot_download(name, local_files_only=True, allow_patterns=["config.json"]))

    watch.at("looking")
    try:
        if constants.HF_HUB_OFFLINE:
            return cached()
        about = HfApi(token=token).model_info(name, timeout=SECONDS_TO_ANSWER, files_metadata=True)
        sizes = {one.rfilename: one.size or 0 for one in about.siblings or ()}

        def fetch(names: list[str], **more: Any) -> Any:
            return snapshot_download(name, token=token, allow_patterns=names, **more)

        small = [file for file in sizes if "/" not in file and file.endswith(SMALL)]
        folder = Path(fetch(small, tqdm_class=_silent(watch)))
        if not (folder / "config.json").is_file():
            if ADAPTER in sizes:
                raise ModelError("model", adapter_only(name))
            raise ModelError("model", say("model-without-config", model=name))
        weights = [WEIGHTS] if WEIGHTS in sizes else []
        if INDEX in sizes:
            weights = names_in_index(folder / INDEX, name)
        if not weights:
            raise no_weights(name, sizes)
        check(folder, sum(sizes.get(file, 0) for file in weights))
        plan = fetch(weights, dry_run=True, tqdm_class=_silent(watch))
        left = sum(file.file_size for file in plan if file.will_download)
        _check_disk(name, left, Path(constants.HF_HUB_CACHE))
        watch.at("downloading", 0, left)
        return Path(fetch(weights, tqdm_class=_counting(watch, left)))
    except GatedRepoError as error:
        raise ModelError("model", gated(name)) from error
    except (RepositoryNotFoundError, HFValidationError) as error:
        raise ModelError("model", not_found(name)) from error
    except (ModelError, LoadingCancelled):
        raise
    except Exception as error:  # no connection, a proxy in between, a hub that is down, …
        with contextlib.suppress(Exception):
            return cached()
        why = say("hub-not-reached")
        if constants.HF_HUB_OFFLINE:
            why = say("hub-not-asked")
        elif (code := getattr(getattr(error, "response", None), "status_code", None)) is not None:
            why = say("hub-answers", status=str(code))
        raise ModelError("model", unreachable(name, why)) from error


def gated(name: str) -> Message:
    return say("model-gated", model=name)


def not_found(name: str) -> Message:
    return say("model-not-found", model=name, bundled=", ".join(BUNDLED_MODELS))


def unreachable(name: str, why: Message) -> Message:
    return say("model-not-here", model=name, bundled=", ".join(BUNDLED_MODELS), why=why)


def _check_disk(name: str, needed: int, cache: Path) -> None:
    place = next((one for one in (cache, *cache.parents) if one.is_dir()), Path("/"))
    free = shutil.disk_usage(place).free
    if needed > free:
        told = say(
            "disk-too-full",
            model=name,
            needed=gigabytes(needed),
            free=gigabytes(free),
            place=str(place),
        )
        raise ModelError("model", told)


def _silent(watch: Watch) -> type[tqdm]:
    """A progress bar that shows nothing, but ends the work when it is called off."""

    class Silent(tqdm):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options | {"disable": True})

        def update(self, n: float | None = 1) -> None:
            watch.check()

    return Silent


def _counting(watch: Watch, total: int) -> type[tqdm]:
    """The same, which counts bytes: those that came over the network, or those on the disk."""
    lock = threading.Lock()
    counts: dict[int, float] = {}

    class Counting(_silent(watch)):  # type: ignore[misc]
        def update(self, n: float | None = 1) -> None:
            watch.check()
            self.n += n or 0
            if self.unit_of_bytes:
                with lock:
                    counts[id(self)] = self.n
                    done = min(total, int(max(counts.values())))
                watch.at("downloading", done, total)

        def __init__(self, *arguments: Any, **options: Any) -> None:
            self.unit_of_bytes = options.get("unit") == "B"
            super().__init__(*arguments, **options)

    return Counting


def _stop_transfers() -> None:
    """The hub's fast transfers run outside Python, and would go on to the end of a file."""
    with contextlib.suppress(ImportError, AttributeError):
        import hf_xet  # noqa: F401
        from huggingface_hub.utils._xet import abort_xet_session

        abort_xet_session()
