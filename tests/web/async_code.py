"""Async code in a test, wherever it runs: a browser's driver may keep a loop in the test's thread."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def run_async(code: Coroutine[Any, Any, Any]) -> Any:
    """What the coroutine returns, from a thread and a loop of its own."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, code).result()


def in_thread(function: Callable[..., Any], *given: Any) -> Any:
    """What a function returns that runs a loop of its own."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(function, *given).result()
