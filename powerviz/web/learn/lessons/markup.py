"""Bits of markup that the lessons share: their frame, and the fields one can edit.

Knows HTML, and how the codes of what is said are made: `lesson-NAME-…` in the languages' files.
Everything that is not markup goes through `escape`.
"""

import json
from collections.abc import Mapping, Sequence
from html import escape

from powerviz.messages import Message, to_page
from powerviz.web.shared.markup import saves, term

Option = tuple[str, Message | str]


def code(name: str, part: str) -> str:
    """The code of a part of a lesson: `lesson-by-hand-title`."""
    return f"lesson-{name}-{part}".replace("_", "-")


def said(text: Message | str) -> str:
    """The attributes of an element that says a message, and what stands in it for a text that is data."""
    if isinstance(text, str):
        return f">{escape(text)}"
    values = escape(json.dumps(to_page(text)["values"]), quote=True) if text.values else ""
    return f' data-l10n-id="{text.code}"' + f' data-l10n-args="{values}"' * bool(values) + ">"


def lesson(name: str, fields: str, picture: str, text: str = "", question: str = "") -> str:
    """A lesson: words and fields at the left, the picture at the right. All hidden at first.

    `text` and `question` are the markup of the words with a definition in what is said there, in their order.
    """
    return f"""
<section class="pv-lesson pv-lesson-{name}" data-lesson="{name}" hidden
  aria-labelledby="pv-lesson-{name}">
  <div class="pv-lesson-words">
    <h2 id="pv-lesson-{name}" tabindex="-1" data-l10n-id="{code(name, "title")}"></h2>
    <p class="pv-lesson-text" data-l10n-id="{code(name, "text")}">{text}</p>
    <form class="pv-lesson-fields" data-pv="fields" novalidate>{fields}</form>
    <p class="pv-lesson-error" data-pv="error" role="alert" hidden></p>
    <div class="pv-question">
      <p><b data-l10n-id="lesson-question"></b>
        <span data-l10n-id="{code(name, "question")}">{question}</span></p>
      <details data-pv="answer"><summary data-l10n-id="lesson-show-answer"></summary>
        <p data-l10n-id="{code(name, "answer")}"></p></details>
    </div>
  </div>
  <div class="pv-lesson-picture">{picture}</div>
</section>"""


def plot(name: str, of: str, more: str = "") -> str:
    """A place for the chart `of` a lesson, with its heading and the buttons that save it as a picture.

    What is in it stands under its heading's code and `-chart`. `more`: markup of further buttons beside them.
    """
    return f"""<figure class="pv-figure pv-figure-{of}">
  <figcaption><h3 data-l10n-id="{code(name, of)}"></h3>{saves(of, more)}</figcaption>
  <div class="pv-lesson-plot" data-plot="{of}" role="img" data-l10n-id="{code(name, of)}-chart"
  ></div></figure>"""


def figures(numbers: Sequence[tuple[str, str, str | None]]) -> str:
    """Numbers in large letters, none of them known yet: each by its name, its label's code, and the word in that which has a definition."""
    cells = "".join(
        f'<div><dt data-l10n-id="{label}">{term(word) if word else ""}</dt><dd data-number="{name}">–</dd></div>'
        for name, label, word in numbers
    )
    return f'<dl class="pv-figures" aria-live="off">{cells}</dl>'


def alpha_field(value: float = 2, low: float = 1, high: float = 8) -> str:
    return slider("alpha", "α", "lesson-alpha", value, low, high, 0.25)


def slider(
    name: str, symbol: str, label: str, value: float, low: float, high: float, step: float
) -> str:
    """A number chosen by a slider; the code of its label has a place for the symbol."""
    return f"""<label class="pv-slider"><span class="pv-label" data-l10n-id="{label}"
    ><i class="pv-symbol">{symbol}</i></span><input type="range" name="{name}" min="{low:g}" max="{high:g}" step="{step:g}"
    value="{value:g}" data-setting="number"><output data-of="{name}">{value:g}</output></label>
    <p class="pv-field-error" data-error="{name}"></p>"""


def table_fields(
    table: Mapping[str, Mapping[str, float]], names: Mapping[str, str], unfolded: bool = True
) -> str:
    """The numbers of a table, one group for each context; `names` has the codes of what these are called."""
    groups = "".join(_group(context, row, names[context]) for context, row in table.items())
    return f"""<details class="pv-fold pv-numbers"{" open" * unfolded}><summary data-l10n-id="lesson-table"></summary>
    <div class="pv-groups" data-pv="table">{groups}</div>
    <button type="button" class="pv-quiet" data-pv="restore" data-l10n-id="lesson-table-restore"></button>
    </details>"""


def _group(context: str, row: Mapping[str, float], name: str) -> str:
    fields = "".join(
        f"""<label class="pv-cell" translate="no"><span>{escape(symbol)}</span>
      <input type="text" inputmode="decimal" data-context="{escape(context, quote=True)}"
      data-symbol="{escape(symbol, quote=True)}" value="{value:g}" autocomplete="off"
      ><output></output></label>"""
        for symbol, value in row.items()
    )
    return f"""<fieldset data-group="{escape(context, quote=True)}"><legend data-l10n-id="{name}"></legend>
    <div class="pv-cells">{fields}</div><p class="pv-sum-line"></p>
    <p class="pv-field-error" role="alert"></p></fieldset>"""


def buttons(**codes: str) -> str:
    """Buttons by their names, each with the code of what it says and, as its title, does.

    The first is the main one.
    """
    return "".join(
        f'<button type="button" class="pv-button{" pv-primary" if not index else ""}" '
        f'data-pv="{name}" data-l10n-id="{text}"></button>'
        for index, (name, text) in enumerate(codes.items())
    )


def choice(name: str, label: str, options: Sequence[Option]) -> str:
    """A list of values to choose from, under the code of its label.

    Each value is shown by a message, or as data.
    """
    listed = "".join(
        f'<option value="{escape(value, quote=True)}"{said(title)}</option>'
        for value, title in options
    )
    return f"""<label class="pv-field pv-choice"><span class="pv-label" data-l10n-id="{label}"></span>
    <select name="{name}" data-setting="text">{listed}</select></label>"""


SEED = '<input type="hidden" name="seed" value="0" data-setting="number">'
FACTS = '<p class="pv-facts" data-pv="facts" aria-live="polite"></p>'
