"""Form fields for settings: labels, legal ranges and explanations are those of the settings class.

Knows HTML, settings classes and the table of methods. `form` tells fields of the same name in two tabs
apart: ids on a page are unique.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from html import escape
from typing import Any, Literal, get_args, get_origin

from powerviz.messages import Message, say, to_page
from powerviz.methods import Row
from powerviz.prompts import CHAT, TEMPLATES
from powerviz.samplers.settings.fields import description, only_with
from powerviz.samplers.settings.power import PowerSettings
from powerviz.web.shared.markup import Text, define, element, is_code, says, words


@dataclass(frozen=True)
class Field:
    """A numeric setting as the page shows it; `mid_run`: it may change in a chain's middle."""

    name: str
    symbol: str
    title: Text
    step: str = "1"
    mid_run: bool = False


def options(pairs: Iterable[tuple[str, Text]], chosen: str | None = None) -> str:
    """Options of a list of choices, from values and labels; `chosen` is the one at first."""
    return "".join(
        f'<option value="{escape(value, quote=True)}"{" selected" * (value == chosen)}'
        + (f"{says(label)}></option>" if is_code(label) else f">{escape(str(label))}</option>")
        for value, label in pairs
    )


def names(values: Iterable[str]) -> str:
    """Options that are data, such as names of models: the same in every language."""
    return "".join(
        f'<option value="{escape(one, quote=True)}" translate="no">{escape(one)}</option>'
        for one in values
    )


def wrappings(models: Sequence[Mapping[str, Any]]) -> str:
    """The field for how a prompt is wrapped: at first as the first model is usually asked.

    `models` are those that are here (`chat`: it has a chat template, `wording`: its usual one or
    None). The page's scripts know them by this field, and say below it what does not fit a model.
    """
    chat = any(model["chat"] for model in models)
    ways = options(
        ((name, title) for name, title in TEMPLATES.items() if chat or name not in CHAT),
        models[0]["wording"] or "raw",
    )
    titles = {name: to_page(title) for name, title in TEMPLATES.items()}
    known = json.dumps({"here": list(models), "wrappings": titles, "chat": list(CHAT)})
    return f"""{select("wrapping", "field-wrapping", ways, "")}
  <p class="pv-hint pv-wording-hint" data-pv="wording-hint" role="status"
    data-models="{escape(known, quote=True)}"></p>"""


def select(name: str, label: Text, choices: str, hint: Text) -> str:
    """A list of choices, which are markup."""
    about = element('span class="pv-hint"', hint) if hint else ""
    return f"""<label class="pv-field pv-wide">{element('span class="pv-label"', label)}
    <select name="{name}">{choices}</select>{about}
    <span class="pv-field-error" data-error="{name}" role="alert"></span></label>"""


def more_models(name: str) -> str:
    """The button that lets visitors choose another model for the list of this name."""
    return f"""<div class="pv-more-models"><button type="button" class="pv-quiet"
    data-more-models="{name}" disabled{says("shared-another-model")}></button>
    <p class="pv-hint" data-model-hint="{name}" role="status"></p></div>"""


def number(field: Field, form: str = "", kind: type = PowerSettings, hidden: bool = False) -> str:
    """A setting of a settings class, with its range, its default and its explanation."""
    low, high = limits(field.name, kind)
    empty = ' placeholder="1/α"' if is_optional(field.name, kind) else " required"
    about = with_range(description(kind, field.name), low, high)
    markup = number_of(field, form, about, low, high, default_of(field.name, kind), empty)
    needed = only_with(kind, field.name)
    if needed:
        values = " ".join(needed.values)
        fitting = f'<label hidden data-only-with="{needed.setting}" data-only-values="{values}"'
        return markup.replace("<label", fitting, 1)
    return markup.replace("<label", "<label hidden", 1) if hidden else markup


def is_optional(name: str, kind: type) -> bool:
    """Whether a setting may be left empty, and then comes from others."""
    return _annotation(name, kind) == float | None


def kind_of(name: str, kind: type) -> str:
    """The field that a form makes of a setting: a "number", a "switch", a "choice", or none ("")."""
    annotation = _annotation(name, kind)
    if annotation is bool:
        return "switch"
    if get_origin(annotation) is Literal:
        return "choice"
    return "number" if annotation in (int, float, float | None) else ""


def step_of(name: str, kind: type) -> str:
    """The step of a number's field: whole numbers, or any."""
    return "1" if _annotation(name, kind) is int else "any"


def _annotation(name: str, kind: type) -> Any:
    return kind.__pydantic_fields__[name].annotation  # type: ignore[attr-defined]


def number_of(
    field: Field,
    form: str,
    about: Text,
    low: float | None,
    high: float | None,
    default: str,
    more: str = " required",
) -> str:
    """A number between `low` and `high`; `more` are further attributes."""
    ranges = "".join(
        f' {side}="{_limit(value)}"' if value < 2**53 else ""
        for side, value in (("min", low), ("max", high))
        if value is not None
    )
    symbol = f'<i class="pv-symbol">{field.symbol}</i> ' if field.symbol else ""
    error = f"pv-error-{form}{field.name}"
    return f"""<label class="pv-field" data-define="{define(about)}"><span class="pv-label"
    >{symbol}{words(field.title)}
    </span><input type="number" name="{field.name}" step="{field.step}" value="{default}"{ranges}{more}
    data-default="{default}" data-mid-run="{str(field.mid_run).lower()}"
    aria-describedby="{error}"><span class="pv-field-error" id="{error}"
    data-error="{field.name}" role="alert"></span></label>"""


def switch(
    name: str,
    title: Text,
    on: bool = True,
    mid_run: bool = False,
    kind: type = PowerSettings,
    hidden: bool = False,
) -> str:
    """A setting that is on or off, with its explanation."""
    about = element('span class="pv-hint"', description(kind, name))
    return f"""<label class="pv-check"{" hidden" * hidden}><input type="checkbox" name="{name}"{" checked" * on}
    data-default="{str(on).lower()}" data-mid-run="{str(mid_run).lower()}"><span>{words(title)}{about}</span></label>"""


def choice(
    name: str, title: Text, form: str = "", kind: type = PowerSettings, hidden: bool = False
) -> str:
    """A setting with one of a few values, whose names stand under `field-NAME-VALUE`."""
    values = get_args(_annotation(name, kind))
    default = default_of(name, kind)
    code = f"field-{name.replace('_', '-')}"
    choices = options(((value, f"{code}-{value}") for value in values), default)
    error = f"pv-error-{form}{name}"
    return f"""<label class="pv-field"{" hidden" * hidden} data-define="{define(description(kind, name))}"><span
    class="pv-label">{words(title)}</span><select name="{name}" data-default="{default}" data-mid-run="false"
    aria-describedby="{error}">{choices}</select><span class="pv-field-error" id="{error}"
    data-error="{name}" role="alert"></span></label>"""


def kernel(form: str = "") -> str:
    """The settings of a step's proposal: the law of its cut, and how many candidates it has."""
    return (
        choice("cut_law", "field-cut-law", form)
        + number(Field("uniform_share", "ε", "field-uniform-share", "any"), form)
        + number(Field("tries", "", "field-tries"), form)
    )


def method_tick(row: Row, checked: bool) -> str:
    """A method to tick, with its mark in its colour, its title and the line about it."""
    title = row.look.title
    said, plain = (says(title), "") if isinstance(title, Message) else ("", escape(title))
    return f"""<label class="pv-check" data-define="{define(row.look.about)}"><input
    type="checkbox" name="methods" value="{row.id}"{" checked" * checked}><span><i class="pv-method-mark"
    style="color:var({row.colour})" aria-hidden="true">{escape(row.look.mark)}</i>
    <span data-name="{row.id}"{said}>{plain}</span></span></label>"""


def methods_hint() -> str:
    """The place where methods are named by which the chosen model cannot be drawn from."""
    return '<p class="pv-hint" data-pv="methods-hint" role="status"></p>'


def stop_early() -> str:
    """The paper's stopping rule, which every form offers and none has on at first."""
    return switch("stop_early", "field-stop-early", on=False)


def limits(name: str, kind: type = PowerSettings) -> tuple[float | None, float | None]:
    """Lowest and highest legal value of a setting, where it has them (0 exclusive is 0)."""
    info = kind.__pydantic_fields__[name]  # type: ignore[attr-defined]
    low = high = None
    for source in (info, *info.metadata):
        for rule in (source, *getattr(source, "metadata", ())):
            low = getattr(rule, "ge", getattr(rule, "gt", None)) if low is None else low
            high = getattr(rule, "le", getattr(rule, "lt", None)) if high is None else high
    return low, high


def with_range(about: Text, low: float | None, high: float | None) -> Text:
    """An explanation of a field, and what is legal in it."""
    if low is None:
        return about
    if high is None or high >= 2**53:
        return say("field-from", about=about, least=_limit(low))
    return say("field-between", about=about, least=_limit(low), most=_limit(high))


def _limit(value: float) -> float:
    """A limit that is whole as a whole number."""
    return int(value) if value == int(value) else value


def default_of(name: str, kind: type = PowerSettings) -> str:
    """A setting's default as it stands in its field; empty where there is none."""
    default = next(field.default for field in fields(kind) if field.name == name)
    value = getattr(default, "default", default)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return value
    return "" if value is None else f"{value:g}"
