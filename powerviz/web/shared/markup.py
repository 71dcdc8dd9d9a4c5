"""Bits of markup that components share: texts by their codes, words with a definition, panels.

Knows HTML and messages. Markup says of a text which one it is, and the page's scripts fill it in, in its
visitor's language. Everything that is not markup goes through `escape`.
"""

import json
import re
from collections.abc import Sequence
from html import escape

from powerviz.messages import Message, say, to_page

Text = Message | str
"""A message, or its code alone; any other text is markup, the same in every language."""
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


def says(text: Text) -> str:
    """The attributes of an element that says a text; its attributes, such as `title`, come along."""
    message = text if isinstance(text, Message) else Message(text)
    values = {name: to_page(value) for name, value in message.values.items()}
    filled = f' data-l10n-args="{escape(json.dumps(values), quote=True)}"' if values else ""
    return f' data-l10n-id="{message.code}"{filled}'


def is_code(text: Text) -> bool:
    """Whether a text is a message or the code of one, not markup."""
    return isinstance(text, Message) or CODE.fullmatch(text) is not None


def words(text: Text, *slots: str) -> str:
    """Markup that says a text; `slots` are its elements `<1>…</1>` and `<2/>`, in their order."""
    return f"<span{says(text)}>{''.join(slots)}</span>" if is_code(text) else str(text)


def element(start: str, text: Text) -> str:
    """An element that says a text, from what stands between its brackets: `h2`, `p class="pv-lead"`."""
    inside = f"{says(text)}>" if is_code(text) else f">{text}"
    return f"<{start}{inside}</{start.split()[0]}>"


def define(text: Text) -> str:
    """The value of `data-define`, the text of a tooltip: a code, or a message with what fills it in."""
    if isinstance(text, Message):
        return escape(json.dumps(text.to_json()), quote=True) if text.values else text.code
    return escape(text, quote=True)


def term(word: str, shown: Text = "") -> str:
    """A word with its definition on hover and focus, which stands under `define-…` in the languages' files.

    `shown` is the text of the word where it stands alone; in a slot, the text around it has it.
    """
    said = says(shown) if shown else ""
    return f'<dfn class="pv-term" tabindex="0" data-define="{definition_of(word)}"{said}></dfn>'


def definition_of(word: str) -> str:
    """The code of a word's definition: `define-log-p`."""
    plain = SPELLED.get(word, word).lower()
    return f"define-{re.sub('[^a-z]+', '-', plain).strip('-')}"


SPELLED = {"α": "alpha", "N": "steps per block", "pass@k": "pass at k"}
"""Words of which no code can be made, in letters."""
STEPS, SAMPLE, SEVERAL = "steps", "sample", "several"
"""The kinds of runs: one that makes steps; one response without any; several of them."""


def only(*kinds: str, samplers: Sequence[str] = ()) -> str:
    """The attributes of what is shown for runs of these kinds, or of these samplers, only.

    At first runs of power sampling are shown, which make steps.
    """
    named = {"kind": kinds, "samplers": samplers}
    listed = "".join(f' data-{name}="{" ".join(one)}"' for name, one in named.items() if one)
    shown = (not kinds or STEPS in kinds) and (not samplers or "power" in samplers)
    return listed if shown else f"{listed} hidden"


def by_kind(steps: Text, **others: Text) -> str:
    """Words for runs that make steps, and others for other kinds; all are texts or markup."""
    every = {STEPS: steps, **others}
    return "".join(element(f"span{only(kind)}", text) for kind, text in every.items())


def panel(
    name: str,
    title: Text,
    lead: Text,
    body: str,
    tools: str = "",
    kinds: Sequence[str] = (),
    label: str = "",
    samplers: Sequence[str] = (),
    own: bool = False,
) -> str:
    """A titled part of the page; `title` and `lead` are texts or markup, `body` and `tools` markup.

    `kinds` and `samplers` are those of the runs for which it is there, if it is not for all; `label` is the
    code of a message that has the panel's name as its `aria-label`, without it `…-panel` for a title `…-title`.
    The style of a sampler's `own` panel is no other's, whatever its name.
    """
    # No id for the title: several tabs may have a part of this name.
    if not label and is_code(title):
        code = title.code if isinstance(title, Message) else title
        label = f"{code.removesuffix('-title')}-panel"
    plain = re.sub("<[^>]*>", "", label or str(title))
    named = says(label) if is_code(label) else f' aria-label="{plain}"'
    return f"""
<section class="pv-panel pv-{"own-" * own}{name}" data-pv="{name}"{named}{only(*kinds, samplers=samplers)}>
  <header class="pv-panel-head">
    {element("h2", title)}
    {element('p class="pv-lead"', lead)}
    <div class="pv-tools">{tools}</div>
  </header>
  {body}
</section>"""


def saves(of: str, more: str = "") -> str:
    """Buttons that save the chart marked `data-plot` with the name `of` as a picture; `more` is markup before them."""
    buttons = "".join(
        f'<button type="button" class="pv-quiet" data-picture="{kind.lower()}" data-of="{of}"'
        f'{says(say("panel-save-picture", kind=kind))}><span translate="no">{kind}</span></button>'
        for kind in ("PNG", "SVG")
    )
    return f'<span class="pv-saves">{more}{buttons}</span>'


_MEANS_SOMETHING_TO_GRADIO = {ord(sign): f"&#{ord(sign)};" for sign in "{}$`\\"}
"""Its templates are those of JavaScript, where a backslash takes the sign after it with it."""


def for_gradio(markup: str) -> str:
    """Markup in which Gradio's templates find nothing to fill in."""
    return markup.translate(_MEANS_SOMETHING_TO_GRADIO)
