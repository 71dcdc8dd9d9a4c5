"""The models of an app: those it was started with, and bundled ones that load on their first use.

Knows names and models. A model is loaded once, whoever asks for it, and then stays.
"""

import threading
from collections.abc import Mapping

from powerviz.errors import SettingError
from powerviz.models import load_model
from powerviz.models.loading import TRAINED_MODELS
from powerviz.models.protocol import LanguageModel


class ModelShelf:
    """`loaded` are those the app was started with, by the names under which the page offers them.

    `names` are all that it offers: trained bundled models join where one of them is loaded.
    """

    def __init__(self, loaded: Mapping[str, LanguageModel]) -> None:
        self._models = dict(loaded)
        self._loading = threading.Lock()
        self.loaded = tuple(loaded)
        bundled = TRAINED_MODELS if any(name in TRAINED_MODELS for name in loaded) else {}
        self.names = tuple(dict.fromkeys([*loaded, *bundled]))

    def beside(self, name: str) -> str | None:
        """Another bundled model that goes with this bundled one, for samples to stand beside."""
        return next((one for one in self.names if one in TRAINED_MODELS and one != name), None)

    def get(self, name: str, field: str = "model") -> LanguageModel:
        """The model; the first time, after the second or so that it takes to load.

        Raises `SettingError` on `field` if it is not offered.
        """
        if name not in self.names:
            raise SettingError(field, f"{name!r} is not loaded; choose another")
        with self._loading:
            if name not in self._models:
                beside = next(model for model in self._models.values())
                self._models[name] = load_model(name, str(getattr(beside, "device", "auto")))
            return self._models[name]
