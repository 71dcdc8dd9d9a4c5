"""The models of an app: those it was started with, and others that load when they are asked for.

Knows names, models and who uses them. A model is loaded once for all who ask, in a thread of its
own, one after the other; it stays until its memory is needed and nobody uses it, and comes back when
somebody asks again. A loading that fails changes nothing: the models that are here stay.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from powerviz.errors import ModelError, PowerVizError, SettingError
from powerviz.messages import say
from powerviz.models import load_model
from powerviz.models.batching import release_memory
from powerviz.models.bundled import TRAINED_MODELS
from powerviz.models.catalogue import find_in_catalogue
from powerviz.models.engines import scheme_of
from powerviz.models.files.lora import split_name
from powerviz.models.progress import Progress
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.web.policy import ModelsOffered
from powerviz.web.serving.stream import Bells
from powerviz.web.serving.zero_gpu import lent

log = logging.getLogger(__name__)

MOST_AT_ONCE = 8
LONGEST_NAME = 500
SECONDS_BETWEEN_LOOKS = 0.1


class ModelUser(Protocol):
    """Part of the app that computes with models, and may hold some."""

    def uses(self, name: str) -> bool:
        """Whether something is being computed with the model right now."""
        ...

    def let_go(self, name: str) -> None:
        """Free what holds the model but does not compute; it can be asked for again."""
        ...


class Loading:
    """A model on its way: how far it is, and in the end `model` or `error`.

    Whoever waits for it has joined it; when the last one has left, it is called off.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.progress = Progress("waiting")
        self.model: LanguageModel | None = None
        self.error: PowerVizError | None = None
        self.waiting = 1
        self.called_off = threading.Event()
        self.over = threading.Event()
        self.bells = Bells()

    def leave(self) -> None:
        """One less waits for it."""
        self.waiting -= 1
        if self.waiting == 0:
            self.called_off.set()


class ModelPool:
    """`started` are those the app was started with, by the names under which the page offers them.

    `offered` is what visitors may ask for besides, as in `Operator.models_offered`. `device` is where
    others load: where the first one is, or on the GPU with most room if that is on one.
    """

    def __init__(
        self,
        started: Mapping[str, LanguageModel],
        offered: ModelsOffered = "started",
        load: Callable[..., LanguageModel] = load_model,
    ) -> None:
        self.offered = offered
        self.users: list[ModelUser] = []
        self.loaded = tuple(started)
        bundled = TRAINED_MODELS if any(name in TRAINED_MODELS for name in started) else {}
        self._models = dict(started)
        self._names = dict.fromkeys([*started, *bundled])
        self._used = dict.fromkeys(started, 0.0)
        self._load = load
        first = next(iter(started.values()), None)
        device = "auto" if first is None else Offers(first).device or "auto"
        # Another engine's need not be one that torch knows.
        self.device = device if device.partition(":")[0] in ("cpu", "mps") else "auto"
        self._under_way: dict[str, Loading] = {}
        self._lock = threading.RLock()
        self._turn = threading.Lock()

    @property
    def names(self) -> tuple[str, ...]:
        """All that the page may name: started and bundled ones, and what was loaded here since."""
        return tuple(self._names)

    @property
    def offers_more(self) -> bool:
        """Whether visitors may load models that are not here yet."""
        return self.offered != "started"

    @property
    def under_way(self) -> tuple[str, ...]:
        """The models that somebody waits for."""
        return tuple(self._under_way)

    def here(self) -> Iterator[tuple[str, LanguageModel]]:
        """The models that are loaded now, by name."""
        with self._lock:
            return iter(list(self._models.items()))

    def spare(self) -> int:
        """Bytes of models that nobody uses, which go when another one needs their memory."""
        with self._lock:
            return sum(_bytes(self._models[name]) for name in self._idle())

    def beside(self, name: str) -> str | None:
        """Another bundled model that goes with this bundled one, for samples to stand beside."""
        return next((one for one in self.names if one in TRAINED_MODELS and one != name), None)

    def get(self, name: str, field: str = "model") -> LanguageModel:
        """The model; if it is not here, after as long as it takes to load.

        Raises `SettingError` on `field` if it is not offered, or what loading it raises.
        """
        if name not in self.names:
            raise SettingError(field, say("offered-not-loaded", name=repr(name)))
        with self._lock:
            if name in self._models:
                self._used[name] = time.monotonic()
                return self._models[name]
            loading = self._joined(name)
        loading.over.wait()
        if loading.model is None:
            error = loading.error or PowerVizError("model", say("offered-was-not-loaded"))
            raise ModelError(field if error.field == "model" else error.field, error.message)
        return loading.model

    def load(self, name: str) -> Loading:
        """Load the model for a visitor, or join those who wait for it; to be left in the end.

        Raises `SettingError` if it is not offered.
        """
        self._check_offered(name)
        with self._lock:
            if name in self._models:
                loading = Loading(name)
                self._end(loading, self._models[name])
                return loading
            return self._joined(name)

    def leave(self, loading: Loading) -> None:
        """Wait no more."""
        with self._lock:
            loading.leave()
            if loading.called_off.is_set() and self._under_way.get(loading.name) is loading:
                del self._under_way[loading.name]

    def _check_offered(self, name: str) -> None:
        if name in self.names:
            return
        if not name.strip() or len(name) > LONGEST_NAME:
            raise SettingError("model", say("offered-no-name"))
        if self.offered == "started":
            raise SettingError("model", say("offered-own-models-only"))
        if scheme_of(name) is not None:  # An engine may do anything with what it is given.
            raise SettingError("model", say("offered-no-scheme", name=name))
        if self.offered == "catalogue" and find_in_catalogue(name) is None:
            raise SettingError("model", say("offered-catalogue-only", name=name))

    def _joined(self, name: str) -> Loading:
        """The loading under way, or a new one. The lock is held."""
        loading = self._under_way.get(name)
        if loading is not None:
            loading.waiting += 1
            return loading
        if len(self._under_way) >= MOST_AT_ONCE:
            raise SettingError("model", say("offered-too-many-loading", most=MOST_AT_ONCE))
        loading = self._under_way[name] = Loading(name)
        threading.Thread(
            target=self._carry_out, args=(loading,), daemon=True, name="loading"
        ).start()
        return loading

    def _carry_out(self, loading: Loading) -> None:
        off = loading.called_off
        while not self._turn.acquire(timeout=SECONDS_BETWEEN_LOOKS):
            if off.is_set():
                called_off = PowerVizError("model", say("offered-cancelled"))
                return self._end(loading, None, called_off)

        def tell(progress: Progress) -> None:
            loading.progress = progress
            loading.bells.ring()

        def load(name: str) -> LanguageModel:
            return self._load(
                name,
                "auto" if scheme_of(name) else self.device,
                progress=tell,
                cancelled=off.is_set,
                make_room=self._make_room,
                public=self.offered != "any",
            )

        try:
            self._load_base_of(loading.name, load)
            self._end(loading, load(loading.name))
        except PowerVizError as error:
            self._end(loading, None, error)
        except Exception as error:
            log.exception("Loading %s failed", loading.name)
            reason = type(error).__name__
            said = say("offered-failed-to-load", name=loading.name, error=reason)
            told = PowerVizError("model", said)
            self._end(loading, None, told)
        finally:
            self._turn.release()

    def _load_base_of(self, name: str, load: Callable[[str], LanguageModel]) -> None:
        """Put the base of an adapter on it among the models, so that both share its weights."""
        parts = split_name(name)
        if parts is None or parts[0] in self._models:
            return
        model = load(parts[0])
        with self._lock:
            self._put(parts[0], model)

    def _put(self, name: str, model: LanguageModel) -> None:
        """The lock is held."""
        self._models[name] = model
        self._names.setdefault(name)
        self._used[name] = time.monotonic()

    def _end(
        self, loading: Loading, model: LanguageModel | None, error: PowerVizError | None = None
    ) -> None:
        with self._lock:
            if model is not None:
                self._put(loading.name, model)
            loading.model, loading.error = model, error
            if self._under_way.get(loading.name) is loading:
                del self._under_way[loading.name]
            loading.over.set()
            loading.bells.ring()

    def _make_room(self, lacking: int) -> None:
        """Free so many bytes of models that nobody uses, the longest unused first; or none at all."""
        with self._lock:
            idle = self._idle()
            if sum(_bytes(self._models[name]) for name in idle) < lacking:
                return
            for name in idle:
                if lacking <= 0:
                    break
                for one in (*self._on_weights_of(name), name):
                    if one in self._models:
                        log.info("%s: freed, its memory is needed", one)
                        lacking -= _bytes(self._models.pop(one))
                        for user in self.users:
                            user.let_go(one)
        release_memory()

    def _on_weights_of(self, name: str) -> list[str]:
        """The models that compute with the weights of this one, too. The lock is held."""
        base = self._models.get(name)
        return [one for one, model in self._models.items() if base and Offers(model).base is base]

    def _idle(self) -> list[str]:
        """Models that can be freed, the longest unused first. The lock is held."""
        idle = [name for name, model in self._models.items() if self._is_idle(name, model)]
        return sorted(idle, key=lambda name: self._used[name])

    def _is_idle(self, name: str, model: LanguageModel) -> bool:
        """Whether it can be freed and loaded again. Bundled ones are too small to be worth it, and
        those on lent GPUs are put there at the start only."""
        return (
            Offers(model).memory is not None
            and model.name == name
            and name not in TRAINED_MODELS
            and not lent(model)
            and not any(
                user.uses(one) for user in self.users for one in (name, *self._on_weights_of(name))
            )
        )


def _bytes(model: LanguageModel) -> int:
    return Offers(model).memory or 0
