"""The controls: model, prompt and how it is wrapped, and every setting with its legal range.

Knows the settings class: ranges and explanations are its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from html import escape

from powerviz.samplers.power import PowerSettings
from powerviz.samplers.settings import description
from powerviz.ui.wrapping import WRAPPINGS


@dataclass(frozen=True)
class Field:
    """A numeric setting as the page shows it; `mid_run`: it may change in a chain's middle."""

    name: str
    symbol: str
    title: str
    step: str = "1"
    mid_run: bool = False


MAIN = (
    Field("alpha", "α", "sharpening", "any"),
    Field("num_steps", "N", "steps per block", mid_run=True),
    Field("block_size", "B", "block size"),
    Field("max_new_tokens", "T", "most tokens"),
    Field("seed", "", "seed"),
)
ADVANCED = (
    Field("temperature", "τ", "temperature", "any"),
    Field("prefetch", "K", "prefetch width", mid_run=True),
)
SWITCHES = (
    ("skip_ahead", "Skip-ahead"),
    ("early_rejection", "Early rejection"),
    ("recall", "Recall"),
)


def template(models: Sequence[str], chat: bool) -> str:
    return f"""
<form class="pv-controls" data-pv="controls" aria-label="Settings" novalidate>
  {_select("example", "Example", "", "Problems picked for what happens on them.")}
  <label class="pv-field pv-wide"><span class="pv-label">Prompt</span>
    <textarea name="prompt" rows="4" spellcheck="false" aria-describedby="pv-error-prompt"
    ></textarea><span class="pv-field-error" id="pv-error-prompt" data-error="prompt" role="alert"
    ></span></label>
  <details class="pv-fold" data-pv="settings" open><summary>Settings</summary>
  <div class="pv-grid">
    {"".join(_number(field) for field in MAIN)}
    <div class="pv-field pv-bottom"><button type="button" class="pv-button" data-pv="new-seed"
      title="The same settings, other random numbers">New seed</button></div>
    <div class="pv-field pv-both"><button type="button" class="pv-button" data-pv="paper"
      title="α = 4, N = 10, B = 192, T = 3072, τ = 1/α">Use the paper’s values</button></div>
  </div>
  {_select("model", "Model", _options((m, m) for m in models), "")}
  {_select("wrapping", "Wrapped as", _wrappings(chat), "")}
  <details class="pv-fold pv-advanced"><summary>Advanced</summary>
    <div class="pv-grid">{"".join(_number(field) for field in ADVANCED)}</div>
    {"".join(_switch(name, title) for name, title in SWITCHES)}
    <p class="pv-hint">The accelerations and K change the cost, never a decision.</p>
  </details></details>
  <p class="pv-hint" data-pv="change"></p>
</form>"""


def _options(pairs: object) -> str:
    return "".join(
        f'<option value="{escape(value, quote=True)}">{escape(label)}</option>'
        for value, label in pairs  # type: ignore[attr-defined]
    )


def _wrappings(chat: bool) -> str:
    return _options((n, label) for n, label in WRAPPINGS.items() if chat or n != "chat")


def _select(name: str, label: str, options: str, hint: str) -> str:
    about = f'<span class="pv-hint">{escape(hint)}</span>' if hint else ""
    return f"""<label class="pv-field pv-wide"><span class="pv-label">{escape(label)}</span>
    <select name="{name}">{options}</select>{about}
    <span class="pv-field-error" data-error="{name}" role="alert"></span></label>"""


def _number(field: Field) -> str:
    low, high = limits(field.name)
    about = escape(f"{description(PowerSettings, field.name)} {_legal(low, high)}", quote=True)
    default = default_of(field.name)
    ranges = "".join(
        f' {side}="{value:g}"' if value < 2**53 else ""
        for side, value in (("min", low), ("max", high))
        if value is not None
    )
    symbol = f'<i class="pv-symbol">{field.symbol}</i> ' if field.symbol else ""
    empty = ' placeholder="1/α"' if field.name == "temperature" else " required"
    return f"""<label class="pv-field" data-define="{about}"><span class="pv-label">{symbol}{field.title}
    </span><input type="number" name="{field.name}" step="{field.step}" value="{default}"{ranges}{empty}
    data-default="{default}" data-mid-run="{str(field.mid_run).lower()}"
    aria-describedby="pv-error-{field.name}"><span class="pv-field-error" id="pv-error-{field.name}"
    data-error="{field.name}" role="alert"></span></label>"""


def _switch(name: str, title: str) -> str:
    about = escape(description(PowerSettings, name))
    return f"""<label class="pv-check"><input type="checkbox" name="{name}" checked
    data-default="true" data-mid-run="true"><span>{title}<span class="pv-hint">{about}</span></span>
    </label>"""


def limits(name: str) -> tuple[float | None, float | None]:
    """Lowest and highest legal value of a setting, where it has them (0 exclusive is 0)."""
    info = PowerSettings.__pydantic_fields__[name]  # type: ignore[attr-defined]
    low = high = None
    for source in (info, *info.metadata):
        for rule in (source, *getattr(source, "metadata", ())):
            low = getattr(rule, "ge", getattr(rule, "gt", None)) if low is None else low
            high = getattr(rule, "le", getattr(rule, "lt", None)) if high is None else high
    return low, high


def _legal(low: float | None, high: float | None) -> str:
    if low is not None and high is not None and high < 2**53:
        return f"Legal: {low:g} to {high:,.0f}."
    return f"Legal: {low:g} or more." if low is not None else ""


def default_of(name: str) -> str:
    """A setting's default as it stands in its field; empty where there is none."""
    default = next(field.default for field in fields(PowerSettings) if field.name == name)
    value = getattr(default, "default", default)
    return "" if value is None else f"{value:g}"
