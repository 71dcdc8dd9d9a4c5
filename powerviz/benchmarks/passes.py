"""The price of a forward pass: python -m powerviz.benchmarks.passes

Reads tokens one by one with a model, by transformers and by lean passes in turn, and prints the milliseconds a pass:
CPU time on a processor, where the machine's other work counts for little, and time by the clock on a GPU. Where there
is a GPU it also builds a model of the shape of Qwen2.5 7B with random weights in bfloat16, and holds its passes against
the time that it takes to read its weights once at the bandwidth that a copy reaches.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import torch
import typer

from powerviz.benchmarks.goals import Goal, report
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.models.branches import log_probs_of
from powerviz.models.lean.passes import Lean
from powerviz.models.lean.weights import weights_of

GOALS = {
    "lean_over_transformers_1_row": Goal("at most", 0.5),
    "gpu_7b_over_bandwidth": Goal("at most", 1.3),
}
ROWS = (1, 8)
PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
CHUNKS = 8
"""Stretches of passes in turn; the fastest counts, which the machine's other work has slowed least."""
SEVEN_B: dict[str, Any] = {
    "vocab_size": 152064,
    "hidden_size": 3584,
    "intermediate_size": 18944,
    "num_hidden_layers": 28,
    "num_attention_heads": 28,
    "num_key_value_heads": 4,
    "tie_word_embeddings": False,
}
COPIED = 2**30
"""Bytes that are copied to measure the bandwidth."""


def main(
    model: Annotated[str, typer.Option(help="A model that both run.")] = DEFAULT_MODEL,
    device: Annotated[str, typer.Option(help="The device of that model.")] = "cpu",
    passes: Annotated[int, typer.Option(min=1, help="Passes of each stretch.")] = 20,
    json: Annotated[Path | None, typer.Option(help="Write the numbers here.")] = None,
) -> None:
    """Measure passes, and say which goals are met."""
    found = both_ways(model, device, passes)
    if torch.cuda.is_available():
        found |= seven_b(passes)
    report(found, GOALS, json)


def both_ways(name: str, device: str, passes: int) -> dict[str, float]:
    """Milliseconds a pass by transformers and by lean passes, for some numbers of rows, and their ratio.

    Raises `SettingError` if the model has no lean passes.
    """
    model: Any = load_model(name, device=device)
    if not (getattr(model, "lean", None) and model.lean.passes(model)):
        raise SettingError("model", say("bench-no-lean-passes", model=name))
    text = model.encode(PROMPT)
    found: dict[str, float] = {}
    for rows in ROWS:
        prefixes = [text[: len(text) - row] + [text[row]] for row in range(rows)]
        lean = model.open(prefixes)
        with _by_transformers(model):
            plain = model.open(prefixes)
        ways = [partial(branches.advance, text[:1] * rows) for branches in (plain, lean)]
        slow, fast = _milliseconds(ways, passes, model.device)
        label = f"{rows}_row" if rows == 1 else f"{rows}_rows"
        found |= {f"transformers_ms_{label}": slow, f"lean_ms_{label}": fast}
        found[f"lean_over_transformers_{label}"] = fast / slow
    return found


@contextmanager
def _by_transformers(model: Any) -> Iterator[None]:
    kept, model.lean = model.lean, None
    try:
        yield
    finally:
        model.lean = kept


def seven_b(passes: int) -> dict[str, float]:
    """Milliseconds a pass of one row on the GPU, over those of reading the weights."""
    from transformers import AutoModelForCausalLM, Qwen2Config

    with torch.device("cuda"):
        bare = AutoModelForCausalLM.from_config(Qwen2Config(**SEVEN_B), dtype=torch.bfloat16)
    lean = Lean(weights_of(bare.eval()))
    device, position = lean.weights.device, 0
    store = lean.store(1, passes * (CHUNKS + 1) + 1)

    def one_pass() -> None:
        nonlocal position
        with torch.inference_mode():
            token = torch.tensor([[position]])
            log_probs_of(lean.read(token, store, [position], [position + 1]))
        position += 1

    (milliseconds,) = _milliseconds((one_pass,), passes, device)
    table = bare.model.embed_tokens.weight
    size = sum(one.nbytes for one in bare.parameters()) - table.nbytes
    source = torch.empty(COPIED, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    (copying,) = _milliseconds((lambda: target.copy_(source),), passes, device)
    bandwidth = 2 * COPIED / copying  # read and written
    return {
        "gpu_7b_ms": milliseconds,
        "gpu_bandwidth_gb_s": bandwidth / 1e6,
        "gpu_7b_over_bandwidth": milliseconds * bandwidth / size,
    }


def _milliseconds(
    ways: Sequence[Callable[[], object]], count: int, device: torch.device
) -> list[float]:
    """Milliseconds a call for each of the ways, which take turns; the first stretch only warms up."""
    on_cpu = device.type == "cpu"
    clock = time.process_time if on_cpu else time.perf_counter
    best = [float("inf")] * len(ways)
    for chunk in range(CHUNKS + 1):
        for index, way in enumerate(ways):
            started = clock()
            for _ in range(count):
                way()
            if not on_cpu:
                torch.cuda.synchronize()
            if chunk:
                best[index] = min(best[index], 1e3 * (clock() - started) / count)
    return best


if __name__ == "__main__":
    typer.run(main)
