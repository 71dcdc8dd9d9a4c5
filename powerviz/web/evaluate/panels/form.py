"""The form: which problems, which methods, how many samples, under which settings.

Knows problem sets, the table of methods, samplers' settings and their legal ranges.
"""

from collections.abc import Sequence
from html import escape

from powerviz.evaluation.plan import MOST_SAMPLES
from powerviz.methods import table
from powerviz.paths import PROBLEMS
from powerviz.prompts import TEMPLATES
from powerviz.samplers.best_of_n import BestOfNSettings
from powerviz.samplers.low_temperature import LowTemperatureSettings
from powerviz.samplers.power_settings import PowerSettings
from powerviz.samplers.settings import description
from powerviz.web.evaluate.request import HUB, MOST_SWEPT, POCKET, UPLOAD, offered_sets
from powerviz.web.policy import Operator
from powerviz.web.serving.models import ModelPool
from powerviz.web.shared.fields import (
    Field,
    default_of,
    limits,
    method_tick,
    more_models,
    number_of,
    stop_early,
)
from powerviz.web.shared.markup import Text

PROBLEMS_AT_FIRST, SAMPLES_AT_FIRST = 24, 4


def template(models: ModelPool, operator: Operator) -> str:
    titles = {
        POCKET: f"Pocket problems ({_count()})",
        UPLOAD: "Your own file…",
        HUB: "Another set on Hugging Face…",
    }
    offered = offered_sets(operator)
    sets = [(name, titles.get(name, name)) for name in offered]
    wordings = [("", "As the set has it"), *TEMPLATES.items()]
    return f"""
<form class="pv-controls" data-pv="form" aria-label="What to evaluate" novalidate
  data-executes-code="{str(operator.execute_code).lower()}" data-pocket="{_count()}">
  {_select("problem_set", "Problem set", sets)}
  {_hub_name() if HUB in offered else ""}
  {_file() if UPLOAD in offered else ""}
  <div data-pv="file-faults" hidden></div>
  <p class="pv-hint" data-pv="set-hint"></p>
  <div class="pv-grid">
    {
        _number(
            "limit",
            "",
            "problems",
            1,
            None,
            PROBLEMS_AT_FIRST,
            "How many of the problems, spread evenly over the set. Empty: all.",
            False,
        )
    }
    {
        _number(
            "samples",
            "k",
            "samples each",
            1,
            MOST_SAMPLES,
            SAMPLES_AT_FIRST,
            "Samples of each method on each problem. pass@k needs several.",
        )
    }
  </div>
  <fieldset class="pv-ticks"><legend>Methods</legend>
    {"".join(method_tick(row, row.look.ticked) for row in table().values())}
    {_select("second_model", "Second model", [(name, name) for name in models.names], True)}
    {more_models("second_model") if models.offers_more else ""}
    {_error("methods")}
  </fieldset>
  <details class="pv-fold" data-pv="settings"><summary>Settings</summary>
    {_select("model", "Model", [(name, name) for name in models.loaded])}
    {more_models("model") if models.offers_more else ""}
    <div class="pv-grid">
      {_power("alpha", "α", "sharpening", "any")}
      {_power("num_steps", "N", "steps per block")}
      {_power("block_size", "B", "block size")}
      {_power("max_new_tokens", "T", "most tokens")}
      {
        _number(
            "temperature",
            "τ",
            "low temperature",
            0,
            1,
            "",
            f"{description(LowTemperatureSettings, 'temperature')} Empty: 1/α.",
            False,
            "any",
            "1/α",
        )
    }
      {
        _number(
            "num_samples",
            "n",
            "candidates",
            1,
            4096,
            16,
            description(BestOfNSettings, "num_samples"),
        )
    }
      {_number("seed", "", "seed", 0, None, 0, description(PowerSettings, "seed"))}
    </div>
    {stop_early()}
    {_select("wording", "Wording", wordings)}
  </details>
  <details class="pv-fold" data-pv="sweeps"><summary>Sweeps</summary>
    {_list("sweep_alpha", "α", "Power sampling for each of these α", "1, 2, 4, 8")}
    {_list("sweep_temperature", "τ", "Power sampling for each of these τ", "0.25, 0.5, 1")}
    {_list("sweep_num_steps", "N", "Power sampling for each of these N", "0, 5, 10, 20")}
    <p class="pv-hint">Up to {MOST_SWEPT} numbers, with commas between them.</p>
  </details>
  <p class="pv-hint" data-pv="size"></p>
  {_error("order")}
  <button type="submit" class="pv-button pv-primary" data-pv="start" disabled>Start</button>
</form>"""


def _hub_name() -> str:
    return f"""<label class="pv-field pv-wide" data-for-set="{
        HUB
    }" hidden><span class="pv-label">Its name
    </span><input type="text" name="hub" placeholder="owner/name or owner/name:configuration"
    maxlength="200" spellcheck="false" aria-describedby="pv-error-evaluate-hub">{
        _error("hub")
    }</label>"""


def _file() -> str:
    return f"""<label class="pv-field pv-wide" data-for-set="{UPLOAD}" hidden><span class="pv-label">JSON or CSV
    </span><input type="file" name="upload" accept=".jsonl,.json,.csv,.tsv,.txt,.gz,application/jsonl"
    aria-describedby="pv-error-evaluate-upload">{_error("upload")}
    <span class="pv-hint" data-pv="file-standing" role="status" hidden></span>
    <span class="pv-hint" data-pv="file-hint">A problem on each line: {{"prompt": "…", "answer": "…"}};
    or an array, or a table as CSV, gzipped or not. Published sets are known by their columns.</span></label>"""


def _select(name: str, label: str, options: Sequence[tuple[str, str]], hidden: bool = False) -> str:
    choices = "".join(
        f'<option value="{escape(value, quote=True)}"{_name(value, text)}>{escape(text)}</option>'
        for value, text in options
    )
    return f"""<label class="pv-field pv-wide" data-field="{name}"{" hidden" if hidden else ""}>
    <span class="pv-label">{escape(label)}</span><select name="{name}"
    aria-describedby="pv-error-evaluate-{name}">{choices}</select>{_error(name)}</label>"""


def _name(value: str, text: str) -> str:
    """Mark the name of a model or of a set as no text to translate."""
    return ' translate="no"' if value == text else ""


def _power(name: str, symbol: str, title: str, step: str = "1") -> str:
    low, high = limits(name)
    about = description(PowerSettings, name)
    return _number(name, symbol, title, low, high, default_of(name), about, True, step)


def _number(
    name: str,
    symbol: str,
    title: str,
    low: float | None,
    high: float | None,
    default: object,
    about: Text,
    required: bool = True,
    step: str = "1",
    placeholder: str = "all",
) -> str:
    empty = " required" if required else f' placeholder="{escape(placeholder, quote=True)}"'
    field = Field(name, symbol, title, step)
    return number_of(field, "evaluate-", about, low, high, str(default), empty)


def _list(name: str, symbol: str, about: str, example: str) -> str:
    return f"""<label class="pv-field pv-wide"><span class="pv-label"><i class="pv-symbol">{symbol}</i>
    {escape(about)}</span><input type="text" name="{name}" inputmode="decimal" spellcheck="false"
    placeholder="{example}" aria-describedby="pv-error-evaluate-{name}">{_error(name)}</label>"""


def _error(name: str) -> str:
    return f'<span class="pv-field-error" id="pv-error-evaluate-{name}" data-error="{name}" role="alert"></span>'


def _count() -> int:
    return sum(1 for line in PROBLEMS.read_text(encoding="utf-8").splitlines() if line.strip())
