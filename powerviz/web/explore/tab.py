"""The Explore tab: one chain, live. Puts its components together and wires them to the service.

Everything is drawn by the player in the browser (`assets/js`), from the run's events. Gradio
carries orders one way and batches of events the other.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any

import gradio as gr

from powerviz.web.assets import head
from powerviz.web.explore.panels import (
    controls,
    cost,
    critical_window,
    decision,
    history,
    proposal,
    response,
    story,
    take_away,
    trace,
    transport,
)
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.http.gradio_queue import ORDERS
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.markup import for_gradio

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
</div>"""


def stage(live: bool = True) -> str:
    """The panels that show a run, wherever it comes from; with `live`, those that ask the model, too."""
    return f"""
{story.template()}
{response.template()}
{proposal.template()}
<div class="pv-pair">{decision.template()}{trace.template()}</div>
{critical_window.template() if live else ""}
<div class="pv-pair pv-pair-even">{cost.template()}{take_away.template()}</div>
{history.template()}"""


def explore_tab(service: ExploreService, wrappings: str, visitors: Visitors) -> None:
    """Build the tab inside the Blocks under construction."""
    session = gr.State(Session())
    batches = gr.HTML(
        value="",
        html_template="",
        js_on_load=ON_BATCH,
        apply_default_css=False,
        head=head(),
        elem_classes="pv-wire",
    )
    page = gr.HTML(
        html_template=for_gradio(
            layout(service.models.loaded, wrappings, service.models.offers_more)
        ),
        js_on_load=ON_LOAD,
        apply_default_css=False,
        head=head(),
        elem_classes="pv-page",
    )

    # Shows nothing: carries the critical window's requests and batches, apart from the run's.
    window = gr.HTML(
        value="",
        html_template="<span></span>",
        js_on_load=WINDOW_ON_LOAD,
        apply_default_css=False,
        head=head(),
        elem_classes="pv-carrier",
    )

    async def advance(
        kept: Session, event: gr.EventData, request: gr.Request
    ) -> AsyncIterator[str]:
        tab = str(request.session_hash)
        answer = service.advance(kept, tab, _data(event))
        async with aclosing(visitors.serving(tab, answer)) as batches:
            async for batch in batches:
                yield batch

    async def halt(kept: Session, event: gr.EventData, request: gr.Request) -> None:
        keep = _data(event).get("keep")
        await service.halt(kept, str(request.session_hash), keep if isinstance(keep, int) else None)

    async def compute(event: gr.EventData, request: gr.Request) -> AsyncIterator[str]:
        tab = str(request.session_hash)
        answer = service.windows.compute(tab, _data(event))
        async with aclosing(visitors.serving(tab, answer)) as batches:
            async for batch in batches:
                yield batch

    async def cancel(request: gr.Request) -> None:
        service.windows.cancel(str(request.session_hash))

    async def leave(request: gr.Request) -> None:
        # It waits for the step under way, and not in one of Gradio's few threads.
        await asyncio.to_thread(service.leave, str(request.session_hash))

    page.advance(advance, inputs=[session], outputs=[batches], **ORDERS)
    page.halt(halt, inputs=[session], **ORDERS)
    page.leave(leave, **ORDERS)
    window.compute(compute, outputs=[window], **ORDERS)
    window.cancel(cancel, **ORDERS)


def _data(event: gr.EventData) -> dict[str, Any]:
    data = event._data
    return data if isinstance(data, dict) else {}
