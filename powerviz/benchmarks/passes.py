"""The price of a forward pass: python -m powerviz.benchmarks.passes

Reads tokens one by one with a model, by transformers and by lean passes in turn, and prints the milliseconds a pass:
CPU time on a processor, where the machine's other work counts for little, and time by the clock on a GPU. Where there
is a GPU it also builds a model of the shape of Qwen2.5 7B with random weights in bfloat16, holds its passes against
the time that it takes to read its weights once at the bandwidth that a copy reaches, and times samples of it.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import torch
import typer

from powerviz.benchmarks.engines import measured
from powerviz.benchmarks.goals import Goal, report
from powerviz.errors import SettingError
from powerviz.messages import say
from powerviz.models import DEFAULT_MODEL, TransformersModel, load_model
from powerviz.models.branches import log_probs_of
from powerviz.models.bundled import TRAINED_MODELS

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
TURNS = 3
"""Turns of greedy generation, and power samples, of that model."""
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
    """Milliseconds of the model on the GPU: a pass of one row, also over reading the weights once, and what samples cost.

    Raises `SettingError` if its lean passes do not agree with transformers.
    """
    model = random_model(SEVEN_B)
    lean = model.lean and model.lean.passes(model)
    if not lean:
        raise SettingError("model", say("bench-no-lean-passes", model=model.name))
    device, position = model.device, 0
    store = lean.store(1, passes * (CHUNKS + 1) + 1)

    def one_pass() -> None:
        nonlocal position
        token = torch.tensor([[position]])
        log_probs_of(model.lean_pass(lean, token, store, [position], [position + 1]))
        position += 1

    (milliseconds,) = _milliseconds((one_pass,), passes, device)
    table = model.model.get_input_embeddings().weight
    size = sum(one.nbytes for one in model.model.parameters()) - table.nbytes
    bandwidth = _bytes_a_millisecond(device, passes)
    costs = measured(lambda: model, TURNS, lambda _: None)
    return {
        "gpu_7b_ms": milliseconds,
        "gpu_bandwidth_gb_s": bandwidth / 1e6,
        "gpu_7b_over_bandwidth": milliseconds * bandwidth / size,
        **{f"gpu_7b_ms_{rows}_rows": found for rows, found in costs.pass_ms.items()},
        "gpu_7b_token_ms": costs.token_ms,
        "gpu_7b_token_ms_of_generate": costs.own_token_ms or 0.0,
        "gpu_7b_power_token_ms": costs.power.token_ms,
        "gpu_7b_power_token_ms_prefetched": costs.power_prefetched.token_ms,
        "gpu_7b_power_samples_a_minute": costs.power_a_minute,
    }


def _bytes_a_millisecond(device: torch.device, copies: int) -> float:
    """The memory's bandwidth: bytes that a copy reads and writes."""
    source = torch.empty(COPIED, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    (copying,) = _milliseconds((lambda: target.copy_(source),), copies, device)
    return 2 * COPIED / copying


def random_model(sizes: Mapping[str, Any], device: str = "cuda") -> TransformersModel:
    """A model of Qwen2's make with random weights in bfloat16, and the bundled model's tokenizer."""
    from transformers import AutoModelForCausalLM, AutoTokenizer, Qwen2Config

    tokenizer = AutoTokenizer.from_pretrained(str(TRAINED_MODELS[DEFAULT_MODEL]))
    config = Qwen2Config(**sizes, eos_token_id=tokenizer.eos_token_id)
    with torch.device(device):
        bare = AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16)
    return TransformersModel(bare, tokenizer, "random weights")


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
