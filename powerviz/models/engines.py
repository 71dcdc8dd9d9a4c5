"""Engines: what loads a model, found by the scheme that the model's name begins with.

Knows names, and the packages that are installed here. Knows nothing of weights, devices or files. An
engine is a function that is given a name, scheme and all, and returns the model of that name:

    def load(name: str, *, device: str = "auto", eos: str | None = None) -> LanguageModel: ...

Its other arguments are those of `load_model` that it knows, under the same names; settings that it does
not know are refused before it is called. A package announces it in its metadata, under the scheme:

    [project.entry-points."powerviz.engines"]
    toy = "toy_engine:load"

and `load_model("toy:coin")` finds it. It is imported when the first of its models is asked for. What it
returns is checked, and its calls are watched (see `guarded`); `load_model` gives it so.
"""

import inspect
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any

from powerviz.errors import ModelError, PowerVizError, SettingError, reason_of
from powerviz.messages import say
from powerviz.models.bundled import DEFAULT_MODEL
from powerviz.models.gguf.files import SCHEME as GGUF
from powerviz.models.gguf.loading import load as gguf_model
from powerviz.models.guarded import Guarded
from powerviz.models.loading import SCHEME as TRANSFORMERS
from powerviz.models.loading import load as transformers_model
from powerviz.models.placement import MakeRoom
from powerviz.models.progress import Progress, Watch
from powerviz.models.protocol import LanguageModel
from powerviz.models.remote.loading import SCHEMES as SERVERS
from powerviz.models.remote.loading import load as remote_model

log = logging.getLogger(__name__)

Engine = Callable[..., LanguageModel]
GROUP = "powerviz.engines"
OURS: dict[str, Engine] = {
    TRANSFORMERS: transformers_model,
    GGUF: gguf_model,
    **dict.fromkeys(SERVERS, remote_model),
}
"""Known without being installed, that of names without a scheme among them; nobody else takes their place."""
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+._-]+):")
"""Two characters or more: a letter alone is a drive of Windows. No slash: `./toy:coin` is a folder."""
DTYPES = ("auto", "float32", "float64", "bfloat16", "float16")
ANYWHERE = ("auto", "cpu")
"""Devices that may be asked for where an engine does not know of devices."""
MEMBERS = tuple(name for name in vars(LanguageModel) if not name.startswith("_"))


def load_model(
    name: str | Path = DEFAULT_MODEL,
    device: str = "auto",
    dtype: str = "auto",
    eos: str | None = None,
    *,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    make_room: MakeRoom | None = None,
    public: bool = False,
    reproducible: bool = False,
    threads: int | None = None,
    gpu_layers: int | None = None,
) -> LanguageModel:
    """Load a model by the name of a bundled one, a local folder, a hub id, or a scheme and what follows it.

    `device` is `"auto"` (CUDA, then Apple's MPS, then CPU) or a torch device; a model that fits on no
    GPU alone is spread over all of them with `"auto"`. `dtype` is `"auto"` (as the checkpoint was
    saved) or one of `DTYPES`; `eos` names the token that ends a response, instead of those that the
    checkpoint names. `progress` is told how far it is, from any thread; `cancelled` is asked whether to
    stop. `make_room` is told how many bytes of memory are lacking, if any are, and may free some.
    `reproducible` loads it in float32 unless it is float64, to be asked for one row at a time: then no
    sample depends on what is drawn beside it. `public` downloads without this machine's login. `threads` and
    `gpu_layers` are for the engine of GGUF files. Raises `ModelError` or `SettingError`, and `LoadingCancelled`
    within a second of that being asked for.
    """
    if isinstance(name, Path):
        name = str(name)
    if not isinstance(name, str):
        if hasattr(name, "vocab_size"):
            raise ModelError("model", say("model-loaded-already"))
        raise ModelError("model", say("model-no-name"))
    if dtype not in DTYPES:
        raise SettingError(
            "dtype", say("dtype-unknown", dtype=repr(dtype), known=", ".join(DTYPES))
        )
    if reproducible and dtype not in ("auto", "float32", "float64"):
        raise SettingError("dtype", say("dtype-rounds-too-much", dtype=repr(dtype)))
    if eos is not None and not isinstance(eos, str):
        raise SettingError("eos", say("eos-no-text", kind=type(eos).__name__))
    scheme = scheme_of(name) or TRANSFORMERS
    load = _engine(scheme)
    settings = {
        "device": (device, device in ANYWHERE),
        "dtype": (dtype, dtype == "auto"),
        "eos": (eos, eos is None),
        "reproducible": (reproducible, not reproducible),
        "threads": (threads, threads is None),
        "gpu_layers": (gpu_layers, gpu_layers is None),
    }
    watching = {
        "progress": progress,
        "cancelled": cancelled,
        "make_room": make_room,
        "public": public,
    }
    known = _arguments(load, scheme, (*settings, *watching))
    for option, (value, may_be_ignored) in settings.items():
        if option not in known and not may_be_ignored:
            raise SettingError(option, say("option-unknown-to-engine", model=name))
    given = {option: value for option, (value, _) in settings.items()} | watching
    Watch(progress, cancelled).at("looking")
    model = _asked(scheme, name, lambda: load(name, **{option: given[option] for option in known}))
    return _checked(model, name, scheme)


def scheme_of(name: str) -> str | None:
    """The scheme that a name begins with; None for bundled models, folders and hub ids.

    A scheme that no engine has is one all the same, unless there is a folder of that name, or a dot in
    it: `qwen2.5:0.5b` is how other programs name a model.
    """
    match = SCHEME.match(name)
    if match is None:
        return None
    if match[1] not in schemes() and ("." in match[1] or _is_folder(name)):
        return None
    return match[1]


def schemes() -> list[str]:
    """Those for which there is an engine here, whether it can be imported or not."""
    return sorted({*OURS, *_installed()})


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _installed() -> Mapping[str, set[EntryPoint]]:
    """Engines of installed packages by their schemes; more than one if packages are at odds."""
    found: dict[str, set[EntryPoint]] = {}
    try:
        announced: Iterable[EntryPoint] = entry_points(group=GROUP)
    except Exception:  # Any installed package may have written what it liked.
        log.exception("The packages that are installed here cannot be looked through for engines")
        announced = ()
    for one in announced:
        if SCHEME.fullmatch(f"{one.name}:"):
            found.setdefault(one.name, set()).add(one)
        else:
            _say_once(
                f"The engine {one.name!r} ({one.value}) is left out: a scheme begins with a letter and has "
                "two characters or more, letters, digits and + - . _; its package has to announce another"
            )
    return found


@cache
def _say_once(sentence: str) -> None:
    log.warning(sentence)


def _engine(scheme: str) -> Engine:
    """The function that loads models of this scheme. Raises `ModelError`."""
    if scheme in OURS:
        return OURS[scheme]
    installed = _installed().get(scheme, set())
    alike = [one for one in schemes() if one.lower() == scheme.lower()]
    if not installed and alike:
        raise ModelError("model", say("scheme-in-other-letters", scheme=scheme, right=alike[0]))
    if not installed:
        known = ", ".join(f"{one}:" for one in schemes())
        raise ModelError("model", say("scheme-unknown", scheme=scheme, known=known))
    if len({one.value for one in installed}) > 1:
        places = ", ".join(sorted({one.value for one in installed}))
        raise ModelError("model", say("engine-several", scheme=scheme, places=places))
    one = next(iter(installed))
    found: Engine = _asked(scheme, None, one.load)
    if not callable(found):
        raise ModelError("model", say("engine-no-function", scheme=scheme, place=one.value))
    return found


def _asked(scheme: str, name: str | None, ask: Callable[[], Any]) -> Any:
    """Call what an engine does to load that name, or to be imported.

    Whatever it raises that is none of our errors becomes one. Raises `PowerVizError`.
    """
    try:
        return ask()
    except PowerVizError:
        raise
    except (Exception, SystemExit) as error:
        if scheme in OURS:
            raise
        log.debug("the engine of %s: failed", scheme, exc_info=True)
        told = reason_of(error)
        if name is None:
            raise ModelError(
                "model", say("engine-not-importable", scheme=scheme, reason=told)
            ) from error
        raise ModelError(
            "model", say("engine-cannot-load", scheme=scheme, model=name, reason=told)
        ) from error


def _arguments(load: Engine, scheme: str, offered: Iterable[str]) -> tuple[str, ...]:
    """Those of the arguments offered that an engine takes."""
    taken = _asked(scheme, None, lambda: inspect.signature(load)).parameters
    everything = any(one.kind is inspect.Parameter.VAR_KEYWORD for one in taken.values())
    return tuple(option for option in offered if everything or option in taken)


def _checked(model: Any, name: str, scheme: str) -> LanguageModel:
    """The model, if it is one and goes by its name, guarded unless it is of our own. Raises `ModelError`."""
    lacking = _asked(scheme, name, lambda: [one for one in MEMBERS if not hasattr(model, one)])
    if lacking:
        told = say(
            "engine-gave-no-model",
            scheme=scheme,
            given=type(model).__name__,
            model=name,
            member=lacking[0],
        )
        raise ModelError("model", told)
    if model.name != name:
        told = say("engine-gave-another-model", scheme=scheme, given=model.name, model=name)
        raise ModelError("model", told)
    if scheme in OURS:
        own: LanguageModel = model
        return own
    return Guarded(model, name, scheme)
