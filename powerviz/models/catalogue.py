"""Models that PowerViz suggests: those of the paper, and small ones that a laptop can run.

Knows `assets/models/catalogue.json`, and how much memory so many parameters take. The paper's models and how
it words their prompts are those of Karan & Du (2025, arXiv:2510.14901) and of the code they published.
"""

import json
import re
from functools import cache
from typing import Literal

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from powerviz.messages import Message, say
from powerviz.models.engines import TRANSFORMERS
from powerviz.models.memory import BYTES, need
from powerviz.paths import ASSETS

FILE = ASSETS / "models" / "catalogue.json"


@dataclass(frozen=True, kw_only=True)
class CatalogueModel:
    """A published model. `id` is its name on the Hugging Face hub; `about` says what it is.

    `licence` is the licence's name, or a message where its page on the hub has to be asked.
    `wording` is how its prompts are usually wrapped, `context` the most tokens of prompt and response
    together for which its probabilities keep one meaning. `gated`: its licence has to be accepted
    on the hub first. `paper`: it is one of the paper's.
    """

    id: str = Field(pattern=r"^[\w.-]+/[\w.-]+$")
    title: str = Field(min_length=1)
    licence_name: str | None = Field(default=None, min_length=1)
    parameters: int = Field(gt=0)
    wording: Literal["raw", "math", "choice", "function", "chat", "math_chat", "choice_chat"]
    context: int = Field(gt=0)
    gated: bool = False
    paper: bool = False

    @property
    def about(self) -> Message:
        return say(f"catalogue-{re.sub('[^a-z0-9]+', '-', self.title.lower())}")

    @property
    def licence(self) -> Message | str:
        return self.licence_name or say("catalogue-licence-on-the-hub")

    def need(self, dtype: str) -> int:
        """Bytes of memory that it takes to load and run it."""
        return need(self.parameters * BYTES[dtype])


@cache
def load_catalogue() -> tuple[CatalogueModel, ...]:
    """All of them, the smallest first."""
    listed = json.loads(FILE.read_text(encoding="utf-8"))
    return TypeAdapter(tuple[CatalogueModel, ...]).validate_python(listed)


def find_in_catalogue(name: str) -> CatalogueModel | None:
    """The model of this id, which may have the scheme of its engine before it."""
    wanted = name.removeprefix(f"{TRANSFORMERS}:")
    return next((one for one in load_catalogue() if one.id == wanted), None)
