"""Models that come with the package, by their names: two that were trained, and small ones for tests."""

from powerviz.models.synthetic import SYNTHETIC_MODELS
from powerviz.paths import GRPO, POCKET

TRAINED_MODELS = {"pocket": POCKET, "pocket-grpo": GRPO}
BUNDLED_MODELS = (*TRAINED_MODELS, *SYNTHETIC_MODELS)
DEFAULT_MODEL = "pocket"
