"""Requests of a page: known fields with legal values; the first fault is told, by its field."""

import time
from typing import Any, Literal

import pytest
from pydantic import Field

from powerviz.errors import SettingError
from powerviz.messages import Message, say
from powerviz.web.serving.requests import Request, serial_of
from tests.refusals import refuses


class Order(Request):
    do: Literal["go", "stop"] = "go"
    count: int = Field(default=1, ge=1)
    tokens: list[int] = Field(default_factory=list, max_length=6)
    name: str = Field(default="a", min_length=1)


def test_what_is_sent_is_read_and_the_rest_has_its_default() -> None:
    found = Order.read({"serial": 3, "count": 2})
    assert (found.serial, found.do, found.count) == (3, "go", 2)


@pytest.mark.parametrize(
    ("data", "field", "reason"),
    [
        ({"count": 0}, "count", say("should-be-at-least", limit=1)),
        ({"do": "jump"}, "do", say("should-be-one-of", choices="'go', 'stop'")),
        ({"serial": -1}, "serial", say("should-be-at-least", limit=0)),
        ({"serial": 0.5}, "serial", say("should-be-whole")),
        ({"tokens": [1, "x"]}, "tokens", say("should-be-whole")),
        ({"tokens": [1] * 7}, "tokens", say("should-have-at-most", limit=6)),
        ({"tokens": 1}, "tokens", say("should-be-list")),
        ({"name": ""}, "name", say("should-have-at-least-characters", limit=1)),
        ({"name": 2}, "name", say("should-be-text")),
        ({"unknown": 1, "count": 0}, "unknown", say("is-not-expected")),
        ("go", "request", say("should-be-object")),
        (None, "request", say("should-be-object")),
        ([], "request", say("should-be-object")),
    ],
)
def test_the_first_fault_names_its_field(data: Any, field: str, reason: Message) -> None:
    with refuses("asked-unusable", field, SettingError, reason=reason):
        Order.read(data)


def test_millions_of_unknown_fields_are_one_fault() -> None:
    data, began = {str(number): None for number in range(1_000_000)}, time.process_time()
    with pytest.raises(SettingError):
        Order.read(data)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("data", "serial"),
    [
        ({"serial": 7, "bad": 1}, 7),
        ({"serial": "7"}, 0),
        ({"serial": True}, 0),
        ({"serial": -3}, 0),
        ([7], 0),
        (None, 0),
    ],
)
def test_a_request_that_is_none_still_says_which_it_was(data: Any, serial: int) -> None:
    assert serial_of(data) == serial
