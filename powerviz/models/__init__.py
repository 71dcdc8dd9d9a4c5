"""Language models: the protocol samplers speak, and the models that fulfil it."""

from powerviz.models.bundled import DEFAULT_MODEL
from powerviz.models.engines import load_model
from powerviz.models.protocol import Branches, LanguageModel
from powerviz.models.tabular import TabularModel
from powerviz.models.transformers_model import TransformersModel

__all__ = [
    "DEFAULT_MODEL",
    "Branches",
    "LanguageModel",
    "TabularModel",
    "TransformersModel",
    "load_model",
]
