"""The field for how a prompt is wrapped, without a browser."""

import html
import json
import re
from typing import Any

from powerviz.messages import to_page
from powerviz.prompts import CHAT, TEMPLATES
from powerviz.web.shared.fields import wrappings

PLAIN = {"name": "<b>", "device": "cpu", "chat": False, "wording": None}
CHATTY = {"name": "chatty", "device": "cpu", "chat": True, "wording": "math_chat"}


def offered(markup: str) -> list[str]:
    return re.findall(r'<option value="(\w*)"', markup)


def known(markup: str) -> Any:
    found = re.search(r'data-models="([^"]*)"', markup)
    assert found is not None
    return json.loads(html.unescape(found[1]))


def test_chat_templates_are_offered_where_a_model_has_one() -> None:
    assert offered(wrappings([PLAIN])) == [name for name in TEMPLATES if name not in CHAT]
    assert offered(wrappings([PLAIN, CHATTY])) == list(TEMPLATES)


def test_the_first_models_usual_wording_is_chosen_at_first() -> None:
    assert 'value="math_chat" selected' in wrappings([CHATTY, PLAIN])
    assert 'value="raw" selected' in wrappings([PLAIN, CHATTY])


def test_the_scripts_know_every_models_wording_and_which_need_a_chat_template() -> None:
    markup = wrappings([PLAIN, CHATTY])
    titles = {name: to_page(title) for name, title in TEMPLATES.items()}
    assert known(markup) == {"here": [PLAIN, CHATTY], "wrappings": titles, "chat": list(CHAT)}
    assert "<b>" not in markup
