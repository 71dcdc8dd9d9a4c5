"""What the tests say of errors: which code, for which field; never which words."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from powerviz.errors import PowerVizError
from powerviz.messages import Message


@contextmanager
def refuses(
    code: str, field: str | None = None, kind: type[PowerVizError] = PowerVizError, **values: Any
) -> Iterator[None]:
    """What is inside has to be refused with this code, for this field, filled in with these values at least."""
    with pytest.raises(kind) as caught:
        yield
    told = caught.value.message
    assert isinstance(told, Message), told
    assert str(told)  # it can be said
    assert told.code == code, f"{told.code}: {told}"
    assert field is None or caught.value.field == field
    assert {name: told.values.get(name) for name in values} == values
