"""The ties between a tab and its service: functions for Gradio to call, components that carry messages.

Knows Gradio; nothing of what is asked or answered.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any

import gradio as gr

from powerviz.web.assets import on_load
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.markup import for_gradio

PAGE, CARRIER = "pv-page", "pv-carrier"
"""Classes of what is seen, and of what shows nothing and only carries messages."""


def component(markup: str, script: str, looks: str = PAGE, **more: Any) -> gr.HTML:
    """A part of the page in the Blocks under construction; `script` is what it does when it is there."""
    return gr.HTML(
        html_template=for_gradio(markup) if markup else "",
        js_on_load=on_load(script),
        apply_default_css=False,
        elem_classes=looks,
        **more,
    )


def streaming(
    name: str, visitors: Visitors, answer: Callable[[str, Any], AsyncGenerator[str]]
) -> Callable[..., AsyncIterator[str]]:
    """Make what Gradio calls with a request: `answer` gets the tab and what was sent, and gives messages.

    `name` is that under which Gradio lists it, for clients other than the page.
    """

    async def called(event: gr.EventData, request: gr.Request) -> AsyncIterator[str]:
        tab = str(request.session_hash)
        async with aclosing(visitors.serving(tab, answer(tab, event._data))) as messages:
            async for message in messages:
                yield message

    called.__name__ = name
    return called


def streaming_with(
    name: str, visitors: Visitors, answer: Callable[[Any, str, Any], AsyncGenerator[str]]
) -> Callable[..., AsyncIterator[str]]:
    """Do as `streaming`, for a tab whose state on the server is the first thing that `answer` gets."""

    async def called(kept: Any, event: gr.EventData, request: gr.Request) -> AsyncIterator[str]:
        tab = str(request.session_hash)
        async with aclosing(visitors.serving(tab, answer(kept, tab, event._data))) as messages:
            async for message in messages:
                yield message

    called.__name__ = name
    return called


def telling(name: str, do: Callable[[str], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Make what Gradio calls when a tab has nothing to ask, only to say."""

    async def called(request: gr.Request) -> None:
        await do(str(request.session_hash))

    called.__name__ = name
    return called
