"""From the name of a model on the Hugging Face hub to a folder on this machine.

Knows the hub: what it has of a model, what it says when something is wrong, and its cache. Only
files are fetched that loading needs: safetensors, and the texts that describe model and tokenizer; or
the files that are named.
"""

import contextlib
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

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
from powerviz.models.progress import LoadingCancelled, Watch, while_watched

SMALL = (".json", ".txt", ".model", ".jinja", ".tiktoken")
SECONDS_TO_ANSWER = 20.0

MOST_NAMED = 8
"""Files that a message names."""

Found = TypeVar("Found")
Check = Callable[[Path, int], None]
"""Given the folder with `config.json` and the bytes of the weights, raises if they are too much."""
SizeCheck = Callable[[int], None]
"""Given the bytes of the weights, raises if they are too much."""


def downloaded(name: str, watch: Watch, check: Check, public: bool = False) -> Path:
    """The folder with the model's files, downloaded as far as they are not there yet.

    `check` is asked before the weights are. `public` leaves this machine's login out. Without a
    connection, what was downloaded before is taken. Raises `ModelError`, and `LoadingCancelled`
    as soon as that is wanted, even if the network hangs.
    """
    return _while_watched(
        watch, lambda inner: _fetched(name, inner, check, False if public else None)
    )


def downloaded_files(
    name: str, files: Sequence[str], watch: Watch, check: SizeCheck, public: bool = False
) -> list[Path]:
    """These files of a model on the hub, as `downloaded` does it; no other is fetched."""
    return _while_watched(
        watch, lambda inner: _fetched_files(name, files, inner, check, False if public else None)
    )


def _while_watched(watch: Watch, fetch: Callable[[Watch], Found]) -> Found:
    """The result of `fetch`, which works in a thread of its own; called off, it transfers no more."""
    try:
        return while_watched(watch, fetch, "download")
    except (LoadingCancelled, KeyboardInterrupt):
        _stop_transfers()
        raise


def _fetched(name: str, watch: Watch, check: Check, token: bool | None) -> Path:
    from huggingface_hub import snapshot_download

    def cached() -> Path:
        # Whether all of the weights are there is seen when they are looked at.
        return Path(snapshot_download(name, local_files_only=True, allow_patterns=["config.json"]))

    def fetched() -> Path:
        sizes = _sizes(name, token)
        small = [file for file in sizes if "/" not in file and file.endswith(SMALL)]
        folder = Path(
            snapshot_download(name, token=token, allow_patterns=small, tqdm_class=_silent(watch))
        )
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
        return _transferred(name, weights, watch, token)

    watch.at("looking")
    return _from_hub(name, fetched, cached)


def _fetched_files(
    name: str, files: Sequence[str], watch: Watch, check: SizeCheck, token: bool | None
) -> list[Path]:
    from huggingface_hub import snapshot_download

    def cached() -> Path:
        folder = Path(snapshot_download(name, local_files_only=True, allow_patterns=list(files)))
        if not all((folder / file).is_file() for file in files):
            raise FileNotFoundError(files[0])
        return folder

    def fetched() -> Path:
        sizes = _sizes(name, token)
        missing = [file for file in files if file not in sizes]
        if missing:
            alike = sorted(one for one in sizes if one.endswith(Path(files[0]).suffix))
            there = ", ".join(alike[:MOST_NAMED]) or "–"
            told = say("file-not-on-hub", model=name, file=missing[0], there=there)
            raise ModelError("model", told)
        check(sum(sizes[file] for file in files))
        return _transferred(name, files, watch, token)

    watch.at("looking")
    folder = _from_hub(name, fetched, cached)
    return [folder / file for file in files]


def _sizes(name: str, token: bool | None) -> dict[str, int]:
    """The files that the hub has of a model, and their bytes."""
    from huggingface_hub import HfApi

    about = HfApi(token=token).model_info(name, timeout=SECONDS_TO_ANSWER, files_metadata=True)
    return {one.rfilename: one.size or 0 for one in about.siblings or ()}


def _transferred(name: str, files: Sequence[str], watch: Watch, token: bool | None) -> Path:
    """The folder in which these files are, after those that are not there yet have come."""
    from huggingface_hub import constants, snapshot_download

    def fetch(**more: Any) -> Any:
        return snapshot_download(name, token=token, allow_patterns=list(files), **more)

    plan = fetch(dry_run=True, tqdm_class=_silent(watch))
    left = sum(file.file_size for file in plan if file.will_download)
    _check_disk(name, left, Path(constants.HF_HUB_CACHE))
    watch.at("downloading", 0, left)
    return Path(fetch(tqdm_class=_counting(watch, left)))


def _from_hub(name: str, fetched: Callable[[], Path], cached: Callable[[], Path]) -> Path:
    """The folder that `fetched` gives; without a connection, the one that is `cached`. Raises `ModelError`."""
    from huggingface_hub import constants
    from huggingface_hub.errors import GatedRepoError, HFValidationError, RepositoryNotFoundError

    try:
        return cached() if constants.HF_HUB_OFFLINE else fetched()
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
