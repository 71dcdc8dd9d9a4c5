"""The settings of the lessons: legal ranges, as pydantic models. Faults name their field."""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.validation import first_fault

Alpha = Annotated[float, Field(ge=1, le=8, allow_inf_nan=False)]
Seed = Annotated[int, Field(ge=0, lt=2**31)]


class LessonSettings(BaseModel):
    """Common to all lessons; `table` is checked against the lesson's own (see `tables`)."""

    model_config = ConfigDict(extra="forbid")

    alpha: Alpha = 2.0
    seed: Seed = 0
    table: Any = None


Kind = TypeVar("Kind", bound=BaseModel)


def checked(kind: type[Kind], values: object) -> Kind:
    """Settings from plain values. Raises `SettingError` with the field's name."""
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        place, fault, _ = first_fault(error)
        name = ".".join(str(part) for part in place) or "settings"
        told = say("lesson-setting-illegal", name=name, fault=fault)
        raise SettingError(name, told) from None
