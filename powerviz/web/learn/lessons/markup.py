"""Bits of markup that the lessons share: their frame, and the fields one can edit.

Knows HTML. Everything that is not markup goes through `escape`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Words:
    """The words of a lesson, as markup: `text` is three sentences, `answer` belongs to `question`.

    `explore` is the link to Explore, which shows the same there; "" for none.
    """

    name: str
    title: str
    text: str
    question: str
    answer: str
    explore: str = ""


def lesson(words: Words, fields: str, picture: str) -> str:
    """A lesson: words and fields at the left, the picture at the right. All hidden at first."""
    name = words.name
    return f"""
<section class="pv-lesson pv-lesson-{name}" data-lesson="{name}" hidden
  aria-labelledby="pv-lesson-{name}">
  <div class="pv-lesson-words">
    <h2 id="pv-lesson-{name}" tabindex="-1">{words.title}</h2>
    <p class="pv-lesson-text">{words.text}</p>
    <form class="pv-lesson-fields" data-pv="fields" novalidate>{fields}</form>
    <p class="pv-lesson-error" data-pv="error" role="alert" hidden></p>
    <div class="pv-question">
      <p><b>Question.</b> {words.question}</p>
      <details data-pv="answer"><summary>Show answer</summary><p>{words.answer}</p></details>
    </div>
  </div>
  <div class="pv-lesson-picture">{picture}</div>
</section>"""


def plot(name: str, label: str, head: str, more: str = "") -> str:
    """A place for a chart, with its heading and the buttons that save it as a picture.

    `more`: markup of further buttons beside them.
    """
    saves = "".join(
        f'<button type="button" class="pv-quiet" data-picture="{kind}" data-of="{name}" '
        f'title="Save as a picture ({kind.upper()})"><span translate="no">{kind.upper()}</span></button>'
        for kind in ("png", "svg")
    )
    return f"""<figure class="pv-figure pv-figure-{name}">
  <figcaption><h3>{escape(head)}</h3><span class="pv-saves">{more}{saves}</span></figcaption>
  <div class="pv-lesson-plot" data-plot="{name}" role="img" aria-label="{escape(label, quote=True)}"
  ></div></figure>"""


def alpha_field(value: float = 2, low: float = 1, high: float = 8) -> str:
    return f"""<label class="pv-slider"><span class="pv-label"><i class="pv-symbol">α</i>
    sharpening</span><input type="range" name="alpha" min="{low:g}" max="{high:g}" step="0.25"
    value="{value:g}" data-setting="number"><output data-of="alpha">{value:g}</output></label>
    <p class="pv-field-error" data-error="alpha"></p>"""


def table_fields(
    table: Mapping[str, Mapping[str, float]], names: Mapping[str, str], title: str
) -> str:
    """The numbers of a table, one group for each context, called by `names`."""
    groups = "".join(_group(context, row, names[context]) for context, row in table.items())
    return f"""<details class="pv-fold pv-numbers" open><summary>{escape(title)}</summary>
    <div class="pv-groups" data-pv="table">{groups}</div>
    <button type="button" class="pv-quiet" data-pv="restore">Back to the numbers we began with</button>
    </details>"""


def _group(context: str, row: Mapping[str, float], name: str) -> str:
    fields = "".join(
        f"""<label class="pv-cell" translate="no"><span>{escape(symbol)}</span>
      <input type="text" inputmode="decimal" data-context="{escape(context, quote=True)}"
      data-symbol="{escape(symbol, quote=True)}" value="{value:g}" autocomplete="off"
      ><output></output></label>"""
        for symbol, value in row.items()
    )
    return f"""<fieldset data-group="{escape(context, quote=True)}"><legend>{escape(name)}</legend>
    <div class="pv-cells">{fields}</div><p class="pv-sum-line"></p>
    <p class="pv-field-error" role="alert"></p></fieldset>"""


def buttons(*pairs: tuple[str, str, str]) -> str:
    """Buttons by (name, label, what it does); the first is the main one."""
    return "".join(
        f'<button type="button" class="pv-button{" pv-primary" if not index else ""}" '
        f'data-pv="{name}" title="{escape(about, quote=True)}">{escape(label)}</button>'
        for index, (name, label, about) in enumerate(pairs)
    )


def choice(name: str, label: str, options: Sequence[tuple[str, str]]) -> str:
    listed = "".join(
        f'<option value="{escape(value, quote=True)}">{escape(title)}</option>'
        for value, title in options
    )
    return f"""<label class="pv-field pv-choice"><span class="pv-label">{escape(label)}</span>
    <select name="{name}" data-setting="text">{listed}</select></label>"""


SEED = '<input type="hidden" name="seed" value="0" data-setting="number">'
