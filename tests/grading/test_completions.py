"""What of a response completes a function."""

import pytest

from powerviz.grading.completions import completed
from tests.evaluation.sets.rows import HUMANEVAL

PROMPT = HUMANEVAL["prompt"]
RESPONSES = {
    "the body": "    return double(sum(xs))\n",
    "a body without its first indent": "return double(sum(xs))\n",
    "a body and what base models add": (
        "    return double(sum(xs))\n\n\ndef other():\n    pass\n\nprint(total([1]))\nraise 1"
    ),
    "a comment at the margin": "    return double(sum(xs))\n# Test it:\nassert False\n",
    "several lines": "    found = sum(\n        xs\n    )\n\n    return double(found)\n",
    "brackets that close at the margin": "    found = sum([\n  *xs\n])\n    return double(found)\nEnd.",
    "the function again": "def total(xs):\n    return double(sum(xs))\n\n\nThat is all.",
    "words, imports and the function": (
        "Here it is:\n\nimport math\n\ndef total(xs):\n    return int(math.fsum(xs)) * 2\nDone."
    ),
    "a block of Markdown": (
        "Sure! Here:\n```python\nfrom typing import List\n\ndef help(x):\n    return 2 * x\n\n"
        "def total(xs: List[int]) -> int:\n    return help(sum(xs))\n```\nIt adds ```up```.\n"
    ),
    "the last of two blocks": (
        "```python\ndef total(xs):\n    return 0\n```\nNo:\n```\ndef total(xs):\n"
        "    return 2 * sum(xs)\n```\n```\nprint(1)\n```"
    ),
    "a block that does not end": "```python\ndef total(xs):\n    return 2 * sum(xs)\n",
    "a block with the body alone": "```python\n    return 2 * sum(xs)\n```\n",
}


@pytest.mark.parametrize("response", RESPONSES.values(), ids=RESPONSES)
def test_the_function_is_found_in(response: str) -> None:
    completion = completed(PROMPT, response, "total")
    names: dict = {}
    exec(completion.program, names)  # noqa: S102
    assert names["total"]([1, 2]) == 6
    assert completion.program == PROMPT + completion.text


def test_what_the_prompt_gives_ends_before_the_function() -> None:
    names: dict = {}
    exec(completed(PROMPT, "", "total").given, names)  # noqa: S102
    assert names["double"](4) == 8 and "total" not in names


def test_prompts_without_a_docstring_and_with_other_indents_are_completed() -> None:
    for prompt in ("def total(xs):\n", "def total(xs):", 'def total(xs):\n  """ Sum. """\n'):
        names: dict = {}
        exec(completed(prompt, "def total(xs):\n  return 2 * sum(xs)", "total").program, names)  # noqa: S102
        assert names["total"]([1, 2]) == 6


@pytest.mark.parametrize("response", ["", "\n", "I do not know.", "```", "\0", "def total("])
def test_responses_without_a_function_give_some_program(response: str) -> None:
    assert completed(PROMPT, response, "total").program.startswith(PROMPT)
