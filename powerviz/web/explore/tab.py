"""The Explore tab: one run, live. Puts its components together and wires them to the service.

Everything is drawn by the player in the browser (`assets/js`), from the run's events. Gradio
carries orders one way and batches of events the other.
"""

import asyncio
from collections.abc import Sequence

import gradio as gr

from powerviz.web.explore.panels import (
    candidates,
    controls,
    cost,
    critical_window,
    decision,
    history,
    minute,
    response,
    story,
    take_away,
    trace,
    transport,
)
from powerviz.web.explore.panels.own_panels import own_panels
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.gradio_queue import ORDERS
from powerviz.web.serving.requests import serial_of
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.wiring import CARRIER, component, streaming, streaming_with, telling

ON_LOAD = """
const events = ['advance', 'halt', 'leave'];  // what this page asks of the server
PowerViz.adopt(element);
PowerViz.explore(element, {
  send: (name, data) => { if (events.includes(name)) trigger(name, data); },
  onBatch: (take) => PowerViz.batches.on(take),
});
"""
# Gradio fills a component's whole template in again for each new value: one that is empty costs least.
ON_BATCH = "watch('value', () => PowerViz.batches.tell(props.value));"


WINDOW_ON_LOAD = """
const events = ['compute', 'cancel'];
PowerViz.windowPort.open((name, data) => { if (events.includes(name)) trigger(name, data); });
watch('value', () => PowerViz.windowPort.take(props.value));
"""


def layout(models: Sequence[str], wrappings: str, more: bool = False) -> str:
    """The tab's markup. A page without a server leaves out what needs one: see `http.offline_page`."""
    return f"""
<div class="pv-tab pv-explore" data-pv="explore" data-ready="false">
  {controls.template(models, wrappings, more)}
  <div class="pv-stage">
    {transport.template()}
    {stage()}
  </div>
  {minute.template()}
</div>"""


def stage(live: bool = True) -> str:
    """The panels that show a run, wherever it comes from; with `live`, those that ask the model, too.

    Those of single samplers are found in the folder of panels, and hidden in runs of others.
    """
    return f"""
{story.template()}
{response.template()}
<div class="pv-pair">{decision.template()}{candidates.template()}{trace.template()}</div>
{"".join(one.template() for one in own_panels())}
{critical_window.template() if live else ""}
<div class="pv-pair pv-pair-even">{cost.template()}{take_away.template()}</div>
{history.template()}"""


def explore_tab(service: ExploreService, wrappings: str, visitors: Visitors) -> None:
    """Build the tab inside the Blocks under construction."""
    session = gr.State(Session())
    batches = component("", ON_BATCH, "pv-wire", value="")
    markup = layout(service.models.loaded, wrappings, service.models.offers_more)
    page = component(markup, ON_LOAD)
    # Carries the critical window's requests and messages, apart from the run's.
    window = component("<span></span>", WINDOW_ON_LOAD, CARRIER, value="")

    async def halt(kept: Session, event: gr.EventData, request: gr.Request) -> None:
        keep = event._data.get("keep") if isinstance(event._data, dict) else None
        await service.halt(kept, str(request.session_hash), keep if isinstance(keep, int) else None)

    async def cancel(tab: str) -> None:
        service.windows.cancel(tab)

    async def leave(event: gr.EventData, request: gr.Request) -> None:
        # It waits for the step under way, and not in one of Gradio's few threads.
        await asyncio.to_thread(service.leave, str(request.session_hash), serial_of(event._data))

    advance = streaming_with("advance", visitors, service.advance)
    page.advance(advance, inputs=[session], outputs=[batches], **ORDERS)
    page.halt(halt, inputs=[session], **ORDERS)
    page.leave(leave, **ORDERS)
    window.compute(
        streaming("compute", visitors, service.windows.compute), outputs=[window], **ORDERS
    )
    window.cancel(telling("cancel", cancel), **ORDERS)
