"""Why a text is no JSON, said by codes: each of the readers' reasons has one, and none of their English is left."""

import json

import pytest

from powerviz.json_faults import json_fault, json_reason
from powerviz.messages import say

BROKEN = {
    "prompt": "json-value-missing",
    '{"a":': "json-value-missing",
    "{'a': 1}": "json-name-missing",
    '{"a" 1}': "json-colon-missing",
    '{"a": 1': "json-comma-missing",
    '{"a': "json-text-does-not-end",
    '{"a": "b\n"}': "json-control-character",
    '{"a": "\\q"}': "json-escape-unknown",
    '{"a": "\\u12"}': "json-escape-unknown",
    "{} {}": "json-goes-on",
}


@pytest.mark.parametrize(("text", "code"), BROKEN.items(), ids=BROKEN)
def test_a_reason_of_pythons_reader_is_said_by_a_code(text: str, code: str) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    assert json_reason(caught.value) == say(code)


def test_a_reason_that_is_not_known_is_not_quoted() -> None:
    assert json_reason(json.JSONDecodeError("Novel", "", 0)) == say("json-unreadable")
    assert json_reason(RecursionError()) == say("json-unreadable")
    assert json_fault("novel") == say("is-no-json")
