"""What pydantic refuses, said by codes of ours: each kind of fault that our shapes can have."""

from enum import StrEnum
from typing import Annotated, Any, Literal, get_args

import pytest
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema

from powerviz.messages import Message, say
from powerviz.validation import WITH_A_LIMIT, WITHOUT_VALUES, fault, first_fault


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Inside(BaseModel):
    model_config = ConfigDict(extra="forbid")

    n: int


@dataclass
class Pair:
    kind: Literal["pair"]
    left: int


@dataclass
class Single:
    kind: Literal["single"]


def odd(value: int) -> int:
    if value % 2 == 0:
        raise fault(say("system-no-space"))
    return value


TAGGED = Annotated[Pair | Single, Field(discriminator="kind")]
FAULTS: list[tuple[Any, Any, Message]] = [
    (Annotated[float, Field(ge=1)], 0, say("should-be-at-least", limit=1)),
    (Annotated[float, Field(le=0.5)], 1, say("should-be-at-most", limit=0.5)),
    (Annotated[int, Field(gt=1)], 1, say("should-be-above", limit=1)),
    (Annotated[int, Field(lt=2**63)], 2**63, say("should-be-below", limit=str(2**63))),
    (Annotated[int, Field(multiple_of=4)], 3, say("should-be-multiple", limit=4)),
    (Annotated[float, Field(allow_inf_nan=False)], "nan", say("should-be-finite")),
    (float, "sharp", say("should-be-number")),
    (float, [], say("should-be-number")),
    (int, 1.5, say("should-be-whole")),
    (int, "one", say("should-be-whole")),
    (int, None, say("should-be-whole")),
    (int, "9" * 5000, say("should-be-smaller")),
    (bool, "perhaps", say("should-be-boolean")),
    (bool, [], say("should-be-boolean")),
    (str, 1, say("should-be-text")),
    (str, b"\xff", say("should-be-unicode")),
    (Annotated[str, Field(min_length=1)], "", say("should-have-at-least-characters", limit=1)),
    (Annotated[str, Field(max_length=2)], "abc", say("should-have-at-most-characters", limit=2)),
    (Annotated[str, Field(pattern="^a+$")], "b", say("should-have-the-form", form="^a+$")),
    (list[int], 1, say("should-be-list")),
    (tuple[int, ...], 1, say("should-be-list")),
    (Annotated[list[int], Field(min_length=1)], [], say("should-have-at-least", limit=1)),
    (Annotated[list[int], Field(max_length=1)], [1, 2], say("should-have-at-most", limit=1)),
    (dict[str, int], 1, say("should-be-object")),
    (Inside, 1, say("should-be-object")),
    (Inside, {}, say("is-missing")),
    (Inside, {"n": 1, "m": 2}, say("is-not-expected")),
    (Pair, 1, say("should-be-object")),
    (Pair, {"kind": "pair"}, say("is-missing")),
    (Literal["a", "b"], "c", say("should-be-one-of", choices="'a', 'b'")),
    (Colour, "green", say("should-be-one-of", choices="'red', 'blue'")),
    (TAGGED, {"kind": "none"}, say("should-be-one-of", choices="'pair', 'single'")),
    (TAGGED, {}, say("lacks-field", name="'kind'")),
    (None, 1, say("should-be-null")),
    (Annotated[int, AfterValidator(odd)], 2, say("system-no-space")),
    (complex, "x", say("is-not-legal", kind="complex_type")),
]


@pytest.mark.parametrize(("shape", "value", "said"), FAULTS)
def test_a_fault_is_said_in_words_of_ours(shape: Any, value: Any, said: Message) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(shape).validate_python(value)
    _, told, given = first_fault(caught.value)
    assert told == said and str(told)
    assert value in ({}, {"kind": "pair"}, {"n": 1, "m": 2}) or given == value


def test_a_fault_has_a_place() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(dict[str, Inside]).validate_python({"a": {"n": []}})
    assert first_fault(caught.value) == (("a", "n"), say("should-be-whole"), [])


def test_what_is_no_json_is_told_with_its_place_and_without_the_readers_english() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Inside).validate_json(b'{"n"')
    assert first_fault(caught.value)[1] == say("is-no-json-from", column="4")


def test_the_types_that_have_codes_are_pydantics() -> None:
    assert {*WITHOUT_VALUES, *WITH_A_LIMIT} <= set(get_args(core_schema.ErrorType))
    assert all(str(say(code)) for code in WITHOUT_VALUES.values())
