"""Whether a right answer that a visitor brings can be compared with others in time.

Knows answers and admission; nothing of what is held against it.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

from powerviz.errors import SettingError
from powerviz.grading.answers import slow_to_compare
from powerviz.grading.fair_pool import BORROWER
from powerviz.messages import say
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.grader import borrower

# A queue of its own: neither orders nor answers wait for what is found out here.
_threads = ThreadPoolExecutor(max_workers=16, thread_name_prefix="truths")


async def check_truth(
    truth: str | None, tab: str, admission: Admission | None = None, own: bool = False
) -> None:
    """Raise `SettingError` (field `truth`) if it keeps comparisons busy by itself.

    `own`: it is not what somebody typed, but the answer in a response (field `response`).
    """
    if truth is None:
        return
    context = copy_context()
    context.run(BORROWER.set, borrower(tab, admission))
    loop = asyncio.get_running_loop()
    if not await loop.run_in_executor(_threads, context.run, slow_to_compare, truth):
        return
    if own:
        raise SettingError("response", say("asked-answer-slow"))
    raise SettingError("truth", say("asked-truth-slow"))
