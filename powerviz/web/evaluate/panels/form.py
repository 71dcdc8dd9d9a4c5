"""The form: which problems, which methods, how many samples, under which settings.

Knows problem sets, the table of methods, samplers' settings and their legal ranges.
"""

from powerviz.evaluation.plan import MOST_SAMPLES
from powerviz.messages import say
from powerviz.methods import table
from powerviz.paths import PROBLEMS
from powerviz.prompts import TEMPLATES
from powerviz.samplers.best_of_n import BestOfNSettings
from powerviz.samplers.low_temperature import LowTemperatureSettings
from powerviz.samplers.settings.fields import description
from powerviz.samplers.settings.power import PowerSettings
from powerviz.web.evaluate.request import HUB, MOST_SWEPT, POCKET, UPLOAD, offered_sets
from powerviz.web.policy import Operator
from powerviz.web.serving.models import ModelPool
from powerviz.web.shared.fields import (
    Field,
    default_of,
    kernel,
    limits,
    method_tick,
    methods_hint,
    more_models,
    names,
    number_of,
    options,
    stop_early,
)
from powerviz.web.shared.markup import Text, says, words

PROBLEMS_AT_FIRST, SAMPLES_AT_FIRST = 24, 4


def template(models: ModelPool, operator: Operator) -> str:
    titles = {
        POCKET: say("evaluate-set-pocket", count=_count()),
        UPLOAD: say("evaluate-set-upload"),
        HUB: say("evaluate-set-hub"),
    }
    offered = offered_sets(operator)
    sets = "".join(
        options([(name, titles[name])]) if name in titles else names([name]) for name in offered
    )
    wordings = [("", say("evaluate-wording-of-the-set")), *TEMPLATES.items()]
    return f"""
<form class="pv-controls" data-pv="form" data-l10n-id="evaluate-form" novalidate
  data-executes-code="{str(operator.execute_code).lower()}" data-pocket="{_count()}">
  {_select("problem_set", "evaluate-problem-set", sets)}
  {_hub_name() if HUB in offered else ""}
  {_file() if UPLOAD in offered else ""}
  <div data-pv="file-faults" hidden></div>
  <p class="pv-hint" data-pv="set-hint"></p>
  <div class="pv-grid">
    {
        _number(
            "limit",
            "",
            "evaluate-limit",
            1,
            None,
            PROBLEMS_AT_FIRST,
            "evaluate-limit-about",
            says("evaluate-limit-field"),
        )
    }
    {
        _number(
            "samples",
            "k",
            "evaluate-samples",
            1,
            MOST_SAMPLES,
            SAMPLES_AT_FIRST,
            "evaluate-samples-about",
        )
    }
  </div>
  <fieldset class="pv-ticks"><legend data-l10n-id="evaluate-methods"></legend>
    {"".join(method_tick(row, row.look.ticked) for row in table().values())}
    {methods_hint()}
    {_select("second_model", "evaluate-second-model", names(models.names), True)}
    {more_models("second_model") if models.offers_more else ""}
    {_error("methods")}
  </fieldset>
  <details class="pv-fold" data-pv="settings"><summary
    data-l10n-id="form-settings"></summary>
    {_select("model", "field-model", names(models.loaded))}
    {more_models("model") if models.offers_more else ""}
    <div class="pv-grid">
      {_power("alpha", "α", "field-alpha", "any")}
      {_power("num_steps", "N", "field-num-steps")}
      {_power("block_size", "B", "field-block-size")}
      {_power("max_new_tokens", "T", "field-max-new-tokens")}
      {_power("min_new_tokens", "", "field-min-new-tokens")}
      {
        _number(
            "temperature",
            "τ",
            "evaluate-temperature",
            0,
            1,
            "",
            say(
                "evaluate-temperature-about",
                about=description(LowTemperatureSettings, "temperature"),
            ),
            ' placeholder="1/α"',
            "any",
        )
    }
      {
        _number(
            "num_samples",
            "n",
            "field-candidates",
            1,
            4096,
            16,
            description(BestOfNSettings, "num_samples"),
        )
    }
      {kernel("evaluate-")}
      {_number("seed", "", "field-seed", 0, None, 0, description(PowerSettings, "seed"))}
    </div>
    {stop_early()}
    {_select("wording", "evaluate-wording", options(wordings))}
  </details>
  <details class="pv-fold" data-pv="sweeps"><summary
    data-l10n-id="evaluate-sweeps"></summary>
    {_list("sweep_alpha", "α", "evaluate-sweep-alpha", "1, 2, 4, 8")}
    {_list("sweep_temperature", "τ", "evaluate-sweep-temperature", "0.25, 0.5, 1")}
    {_list("sweep_num_steps", "N", "evaluate-sweep-num-steps", "0, 5, 10, 20")}
    <p class="pv-hint"{says(say("evaluate-sweeps-hint", most=MOST_SWEPT))}></p>
  </details>
  <p class="pv-hint" data-pv="size"></p>
  {_error("order")}
  <button type="submit" class="pv-button pv-primary" data-pv="start" disabled
    data-l10n-id="evaluate-start"></button>
</form>"""


def _hub_name() -> str:
    return f"""<label class="pv-field pv-wide" data-for-set="{
        HUB
    }" hidden><span class="pv-label" data-l10n-id="evaluate-hub"></span>
    <input type="text" name="hub" data-l10n-id="evaluate-hub-field" maxlength="200" spellcheck="false" aria-describedby="pv-error-evaluate-hub">{
        _error("hub")
    }</label>"""


def _file() -> str:
    return f"""<label class="pv-field pv-wide" data-for-set="{UPLOAD}" hidden><span class="pv-label"
    data-l10n-id="evaluate-upload"></span><input type="file" name="upload" accept=".jsonl,.json,.csv,.tsv,.txt,.gz,application/jsonl"
    aria-describedby="pv-error-evaluate-upload">{_error("upload")}
    <span class="pv-hint" data-pv="file-standing" role="status" hidden></span>
    <span class="pv-hint" data-pv="file-hint" data-l10n-id="evaluate-upload-hint"><span
    translate="no">{{"prompt": "…", "answer": "…"}}</span></span></label>"""


def _select(name: str, label: str, choices: str, hidden: bool = False) -> str:
    return f"""<label class="pv-field pv-wide" data-field="{name}"{" hidden" if hidden else ""}>
    <span class="pv-label"{says(label)}></span><select name="{name}"
    aria-describedby="pv-error-evaluate-{name}">{choices}</select>{_error(name)}</label>"""


def _power(name: str, symbol: str, title: str, step: str = "1") -> str:
    low, high = limits(name)
    about = description(PowerSettings, name)
    return _number(name, symbol, title, low, high, default_of(name), about, step=step)


def _number(
    name: str,
    symbol: str,
    title: str,
    low: float | None,
    high: float | None,
    default: object,
    about: Text,
    more: str = " required",
    step: str = "1",
) -> str:
    field = Field(name, symbol, title, step)
    return number_of(field, "evaluate-", about, low, high, str(default), more)


def _list(name: str, symbol: str, about: str, example: str) -> str:
    return f"""<label class="pv-field pv-wide"><span class="pv-label"><i class="pv-symbol">{symbol}</i>
    {words(about)}</span><input type="text" name="{name}" inputmode="decimal" spellcheck="false"
    placeholder="{example}" aria-describedby="pv-error-evaluate-{name}">{_error(name)}</label>"""


def _error(name: str) -> str:
    return f'<span class="pv-field-error" id="pv-error-evaluate-{name}" data-error="{name}" role="alert"></span>'


def _count() -> int:
    return sum(1 for line in PROBLEMS.read_text(encoding="utf-8").splitlines() if line.strip())
