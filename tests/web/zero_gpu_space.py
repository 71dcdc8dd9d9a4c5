"""A Space on ZeroGPU for tests, in a process of its own: told a story's name, it tells how that went.

The package `spaces` changes torch and Gradio for its whole process, hence the own one. Its stand-in for
CUDA needs a torch that has CUDA; here the "GPU" is the forked process's share of the processor.
"""

import asyncio
import json
import os
import sys
import time
from types import ModuleType
from typing import Any
from urllib.request import urlopen

NO_CUDA = ModuleType("spaces.zero.torch")
for _name in ("enter_mode", "patch", "unpatch", "init", "move"):
    setattr(NO_CUDA, _name, lambda *_, **__: None)
for _name in ("pack", "size"):
    setattr(NO_CUDA, _name, lambda *_, **__: 0)
NO_CUDA.is_in_bad_fork = lambda: False  # type: ignore[attr-defined]
sys.modules[NO_CUDA.__name__] = NO_CUDA

import torch

from powerviz.models import load_model
from powerviz.models.transformers_model import TransformersModel
from powerviz.web.compare.service import CompareService
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.explore import critical_window_turns as window_turns
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.zero_gpu import enlist
from tests.models.passes import watch_passes
from tests.web.async_code import run_async

BROKER = os.environ["SPACES_ZERO_DEVICE_API_URL"]
PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SETTINGS: dict[str, Any] = {"num_steps": 4, "block_size": 12, "max_new_tokens": 24, "seed": 5}


def watched_model() -> TransformersModel:
    """The bundled model, which reports each forward pass to the broker."""
    model = load_model()
    watch_passes(model, lambda _: urlopen(f"{BROKER}/pass?pid={os.getpid()}", data=b"").close())
    return model


async def batches(stream: Any) -> list[Any]:
    return [json.loads(batch) async for batch in stream]


def played(model: TransformersModel, until: str, most: int = 100) -> dict[str, Any]:
    """Presses of Play, or Step, until the run is over: what the page got, and where it was told what."""
    service, session = ExploreService(ModelPool({model.name: model})), Session()

    async def story() -> dict[str, Any]:
        events: list[Any] = []
        told: list[Any] = []
        presses = 0
        begin = {"new": True, "model": model.name, "prompt": PROMPT, "settings": SETTINGS}
        order: dict[str, Any] = {"until": until, **begin}
        while presses < most:
            presses += 1
            for batch in await batches(service.advance(session, "tab", order)):
                if batch.get("error"):
                    told.append({"after": len(session.events), **batch["error"]})
                else:
                    events[batch["first"] :] = batch["events"]
            if events and events[-1]["kind"] == "run_finished":
                break
            order = {"until": until, "run": session.run_id, "known": len(events)}
            if not session.events:
                break
        return {"events": events, "told": told, "presses": presses}

    return run_async(story())


def play(model: TransformersModel) -> dict[str, Any]:
    return played(model, "end")


def press_once(model: TransformersModel) -> dict[str, Any]:
    return played(model, "end", most=1)


def step(model: TransformersModel) -> dict[str, Any]:
    return played(model, "step")


def pause(model: TransformersModel) -> dict[str, Any]:
    """Pause while no GPU is free."""
    service, session = ExploreService(ModelPool({model.name: model})), Session()

    async def story() -> dict[str, Any]:
        order = {"new": True, "model": model.name, "prompt": PROMPT, "settings": SETTINGS}
        playing = asyncio.create_task(batches(service.advance(session, "tab", order)))
        await asyncio.sleep(0.5)
        began = time.monotonic()
        await service.halt(session, "tab")
        took = time.monotonic() - began
        await playing
        return {"took": took, "events": len(session.events)}

    return run_async(story())


def compare(model: TransformersModel) -> dict[str, Any]:
    service = CompareService(ModelPool({model.name: model}))
    order = {
        "model": model.name,
        "prompt": PROMPT,
        "truth": "5",
        "methods": ["base", "power", "second_model"],
        "second_model": "pocket-grpo",
        "num_samples": 3,
        "settings": SETTINGS,
    }
    told = run_async(batches(service.advance("tab", order)))
    return {"batches": told}


def window(model: TransformersModel) -> dict[str, Any]:
    service = ExploreService(ModelPool({model.name: model}))
    prompt = model.encode(PROMPT)
    response = model.encode("Anna has 3 + 2 = 5 apples. The answer is 5.")
    request = {
        "model": model.name,
        "prompt": prompt,
        "response": response,
        "truth": "5",
        "max_new_tokens": 24,
        "rollouts": 16,
    }
    return {"batches": run_async(batches(service.windows.compute("tab", request)))}


def evaluate(model: TransformersModel) -> dict[str, Any]:
    service = EvaluateService(ModelPool({model.name: model}))
    form = {"model": model.name, "methods": ["greedy"], "limit": 2}
    return {"batches": run_async(batches(service.advance("tab", {"do": "start", "form": form})))}


STORIES = {one.__name__: one for one in (play, press_once, step, pause, compare, window, evaluate)}

if __name__ == "__main__":
    torch.set_num_threads(1)
    window_turns.TURN_SECONDS = 0.0  # however fast the machine: a turn is a forward pass
    watched = watched_model()
    enlist(watched, longest=60)
    for line in sys.stdin:
        urlopen(f"{BROKER}/told", data=json.dumps(STORIES[line.strip()](watched)).encode()).close()
