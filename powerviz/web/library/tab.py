"""The Library tab: recorded runs, bundled or brought along, played in the browser with no model.

What is shown and how is Explore's (`explore.stage`). The bundled runs are a pretrained model's, and one of each further
method by the bundled model, whose other recordings are Explore's examples.
"""

from html import escape

from powerviz.examples.bundled import Example, load_library
from powerviz.examples.pretrained import HOME, LICENCE, NAME, PACKAGE, TITLE
from powerviz.messages import say
from powerviz.runs import load_run
from powerviz.samplers import find_sampler
from powerviz.web.explore.panels import transport
from powerviz.web.explore.tab import stage
from powerviz.web.http.arriving import LARGEST_UPLOAD
from powerviz.web.shared.markup import says
from powerviz.web.shared.wiring import component


def layout(upload: bool = True, keep: bool = False) -> str:
    """The tab's markup; with `upload`, visitors may bring recordings along, which the server may `keep`."""
    recorded = [one for one in load_library() if one.recording.is_file()]
    runs = "".join(_entry(one) for one in recorded if one.model == NAME)
    methods = "".join(_entry(one) for one in recorded if one.model != NAME)
    kept_where = "" if keep else '<p class="pv-hint" data-l10n-id="library-kept-here"></p>'
    return f"""
<div class="pv-tab pv-library" data-pv="library" data-ready="false">
  <div class="pv-shelf" role="region" data-l10n-id="library-shelf">
    <h2 data-l10n-id="library-title"></h2>
    <p class="pv-lead" data-l10n-id="library-lead"></p>
    {_model()}
    <ol class="pv-runs" data-pv="runs">{runs}</ol>
    <h3 data-l10n-id="library-methods"></h3>
    <ol class="pv-runs" data-pv="method-runs">{methods}</ol>
    <p class="pv-hint"><span data-l10n-id="library-pocket"></span>
      <a class="pv-link" href="?tab=explore" data-l10n-id="library-examples"></a></p>
    {_upload() if upload else ""}
    <div data-pv="kept" data-keeps="{str(keep).lower()}" hidden><h3
      data-l10n-id="library-kept"></h3><ol class="pv-runs" data-pv="kept-runs"></ol>{kept_where}</div>
    <p class="pv-error" data-pv="refused" role="alert" hidden></p>
  </div>
  <div class="pv-stage">
    <p class="pv-recorded"><span data-pv="recorded-prompt"></span>
      <small data-l10n-id="library-drawn-by"><b data-pv="recorded-model"></b>
        <span data-pv="recorded-settings"></span></small>
      <button type="button" class="pv-quiet" data-pv="to-explore" hidden
        data-l10n-id="library-to-explore"></button></p>
    <p class="pv-hint" data-pv="no-explore" hidden></p>
    {transport.template(live=False)}
    {stage(live=False)}
  </div>
</div>"""


def library_tab(upload: bool = True, keep: bool = False) -> None:
    """Build the tab inside the Blocks under construction."""
    component(layout(upload, keep), "PowerViz.adopt(element); PowerViz.library(element);")


def _model() -> str:
    """Markup that says whose the listed runs are."""
    said = says(say("library-model", licence=LICENCE, package=PACKAGE))
    return f"""<p class="pv-hint"{said}><a class="pv-link" href="{HOME}"
      target="_blank" rel="noopener">{TITLE}</a></p>"""


def _upload() -> str:
    hint = say("library-open-hint", most=LARGEST_UPLOAD // 2**20)
    return f"""<label class="pv-button pv-upload" data-pv="drop" data-l10n-id="library-open">
      <input type="file" accept=".jsonl,application/jsonl" data-pv="upload"
        data-most="{LARGEST_UPLOAD}"></label>
    <p class="pv-hint"{says(hint)}><code translate="no">run.save(path)</code></p>"""


def _entry(example: Example) -> str:
    steps = say("n-steps", n=len(load_run(example.recording).chain.steps))
    facts = steps if example.sampler == "power" else find_sampler(example.sampler).look.heading
    return f"""
<li><button type="button" data-run="{escape(example.name, quote=True)}"
  data-question="{escape(example.prompt, quote=True)}">
  <b{says(example.title)}></b>
  <span{says(example.watch)}></span>
  <small{says(say("library-run-facts", steps=facts))}><bdi
    translate="no">{escape(example.model)}</bdi></small></button></li>"""
