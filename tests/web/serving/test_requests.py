"""Requests of a page: known fields with legal values; the first fault is told, by its field."""

import time
from typing import Any, Literal

import pytest
from pydantic import Field

from powerviz.errors import SettingError
from powerviz.web.serving.requests import Request, serial_of


class Order(Request):
    do: Literal["go", "stop"] = "go"
    count: int = Field(default=1, ge=1)
    tokens: list[int] = Field(default_factory=list)


def test_what_is_sent_is_read_and_the_rest_has_its_default() -> None:
    found = Order.read({"serial": 3, "count": 2})
    assert (found.serial, found.do, found.count) == (3, "go", 2)


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"count": 0}, "count"),
        ({"do": "jump"}, "do"),
        ({"serial": -1}, "serial"),
        ({"tokens": [1, "x"]}, "tokens"),
        ({"unknown": 1, "count": 0}, "unknown"),
        ("go", "request"),
        (None, "request"),
        ([], "request"),
    ],
)
def test_the_first_fault_names_its_field(data: Any, field: str) -> None:
    with pytest.raises(SettingError, match="cannot be used here: ") as told:
        Order.read(data)
    assert told.value.field == field


def test_millions_of_unknown_fields_are_one_fault() -> None:
    data, began = {str(number): None for number in range(1_000_000)}, time.monotonic()
    with pytest.raises(SettingError):
        Order.read(data)
    assert time.monotonic() - began < 1


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
