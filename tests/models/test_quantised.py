"""Checkpoints that are quantised: refused without their packages, and else sampled from by their own law.

Each is made here from a small model. Rounded weights are another model, so everything is held against what that one
says itself: its tokens read prefix by prefix, and p^α by enumeration.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file

import powerviz as pv
from powerviz.errors import ModelError
from powerviz.models.files.checkpoint import weight_files, weights_of
from powerviz.models.files.quantised import UNPACKED
from powerviz.models.placement import TooLarge
from powerviz.models.synthetic import word_tokenizer
from tests.engines import needs
from tests.models.checkpoints import edit, lora_for, saved
from tests.models.families import SIZES, build_model
from tests.refusals import refuses

WIDE = SIZES | {"hidden_size": 128, "intermediate_size": 256}
"""Wide enough to be quantised in blocks of 64."""
PROMPT = "Anna has one"
BLOCK = 64
LARGEST_FP8 = 448


def plain(folder: Path) -> Path:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = transformers.LlamaForCausalLM(transformers.LlamaConfig(**WIDE))
    return saved(folder, model)


def by_transformers(folder: Path, config: Any) -> Path:
    """A model as transformers quantises and saves it."""
    model = transformers.AutoModelForCausalLM.from_pretrained(
        plain(folder / "plain"), quantization_config=config, dtype=torch.float32
    )
    model.save_pretrained(folder / "made")
    word_tokenizer().save_pretrained(folder / "made")
    return folder / "made"


def nf4(folder: Path) -> Path:
    needs("bitsandbytes", "bitsandbytes")
    config = transformers.BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4")
    return by_transformers(folder, config)


def llm_int8(folder: Path) -> Path:
    needs("bitsandbytes", "bitsandbytes")
    return by_transformers(folder, transformers.BitsAndBytesConfig(load_in_8bit=True))


def torchao_int8(folder: Path) -> Path:
    needs("torchao", "torchao")
    from torchao.quantization import Int8WeightOnlyConfig

    return by_transformers(folder, transformers.TorchAoConfig(Int8WeightOnlyConfig()))


def fp8(folder: Path) -> Path:
    """Blocks of eight-bit floats with a scale each, as their makers publish them."""
    made = plain(folder / "made")
    found: dict[str, torch.Tensor] = {}
    for name, weight in load_file(made / "model.safetensors").items():
        if not name.endswith("proj.weight"):
            found[name] = weight.bfloat16()
            continue
        rows, columns = weight.shape
        blocks = weight.reshape(rows // BLOCK, BLOCK, columns // BLOCK, BLOCK)
        scale = blocks.abs().amax(dim=(1, 3)) / LARGEST_FP8
        found[name] = (blocks / scale[:, None, :, None]).reshape(rows, columns)
        found[name] = found[name].to(torch.float8_e4m3fn)
        found[f"{name}_scale_inv"] = scale
    save_file(found, made / "model.safetensors", metadata={"format": "pt"})
    config = {"quant_method": "fp8", "weight_block_size": [BLOCK, BLOCK]}
    edit(made / "config.json", quantization_config=config, dtype="bfloat16")
    return made


MADE: dict[str, Callable[[Path], Path]] = {
    "nf4": nf4,
    "llm_int8": llm_int8,
    "torchao_int8": torchao_int8,
    "fp8": fp8,
}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, Any]]:
    """Folder and model of a way to quantise, made when it is first asked for."""
    there: dict[str, tuple[Path, Any]] = {}

    def model(way: str) -> tuple[Path, Any]:
        if way not in there:
            folder = MADE[way](tmp_path_factory.mktemp(way))
            there[way] = folder, pv.load_model(folder)
        return there[way]

    return model


every_way = pytest.mark.parametrize("way", list(MADE))


@every_way
def test_log_p_of_a_run_is_what_the_model_says_of_it(way: str, models: Any) -> None:
    _, model = models(way)
    run = pv.power_sample(model, PROMPT, num_steps=4, block_size=4, max_new_tokens=8, seed=1)
    asked = model.encode(PROMPT)
    told = [token.id for token in run.chain.tokens]
    own = [
        model.open([[*asked, *told[:place]]]).log_probs[0, token].item()
        for place, token in enumerate(told)
    ]
    half = model.dtype == "bfloat16"
    assert [one.log_prob for one in run.chain.tokens] == pytest.approx(
        own, abs=0.1 if half else 1e-4
    )


@every_way
def test_memory_before_loading_is_that_of_the_loaded_weights(way: str, models: Any) -> None:
    folder, model = models(way)
    stored = weights_of(weight_files(folder, way), way)
    times = UNPACKED[way] if way == "fp8" else 1
    assert stored.bytes_as("auto", times) == pytest.approx(model.memory, rel=0.15)
    numbers = transformers.LlamaForCausalLM(transformers.LlamaConfig(**WIDE)).num_parameters()
    assert model.parameters == numbers


@every_way
def test_lean_passes_are_for_weights_that_are_not_packed(way: str, models: Any) -> None:
    _, model = models(way)
    lean = model.lean and model.lean.passes(model)
    assert bool(lean) == (way == "fp8")  # which a processor unpacks


def test_what_rounds_by_its_neighbours_is_read_alone(models: Any) -> None:
    _, model = models("llm_int8")
    assert model.rows_at_once == 1 and not model.keeps_cache
    beside = model.open([[1, 2, 3], [4, 5, 6]]).log_probs[:1]
    assert not torch.allclose(beside, model.open([[1, 2, 3]]).log_probs, atol=1e-3)
    settings: dict[str, Any] = {"num_steps": 4, "block_size": 8, "max_new_tokens": 8, "seed": 2}
    alone, ahead = (pv.power_sample(model, PROMPT, prefetch=k, **settings) for k in (1, 6))
    assert alone.log_prob == ahead.log_prob and alone.text == ahead.text


@pytest.mark.filterwarnings("ignore:Could not find a config file")
def test_a_lora_stands_on_packed_weights(models: Any) -> None:
    folder, base = models("nf4")
    lora = lora_for(folder, folder.parent / "lora")
    before = base.open([[1, 2, 3]]).log_probs
    tuned: Any = pv.load_model(f"{folder}+{lora}")
    assert tuned.base is base and 0 < tuned.memory < base.memory / 10
    assert not torch.allclose(tuned.open([[1, 2, 3]]).log_probs, before, atol=1e-3)
    assert torch.equal(base.open([[1, 2, 3]]).log_probs, before)
    by_folder = pv.load_model(lora)  # nothing is merged, for that would round again
    assert torch.equal(by_folder.open([[1, 2, 3]]).log_probs, tuned.open([[1, 2, 3]]).log_probs)
    edit(lora / "adapter_config.json", bias="all")
    with refuses("adapter-not-on-quantised", "model", ModelError, what="bias 'all'"):
        pv.load_model(lora)


@pytest.mark.nightly
@pytest.mark.parametrize("way", ["nf4", "torchao_int8"])
def test_chains_come_to_p_to_the_alpha_of_the_quantised_model(way: str, models: Any) -> None:
    """Responses of up to two tokens, against all of them enumerated by the model's own rows."""
    _, model = models(way)
    exact = law(model, alpha=2.0)
    settings: dict[str, Any] = {"num_steps": 6, "block_size": 2, "max_new_tokens": 2}
    runs = [pv.power_sample(model, PROMPT, alpha=2.0, seed=seed, **settings) for seed in range(600)]
    counts = Counter(tuple(token.id for token in run.chain.tokens) for run in runs)
    likely = sorted(exact, key=lambda one: -exact[one])[:12]
    for response in likely:
        chance = exact[response]
        furthest = 4 * (chance * (1 - chance) / len(runs)) ** 0.5
        assert abs(counts[response] / len(runs) - chance) < furthest


def law(model: Any, alpha: float) -> dict[tuple[int, ...], float]:
    """p^α of all responses of one token that ends them, or of two tokens."""
    asked = model.encode(PROMPT)
    first = model.open([asked]).log_probs[0]
    going_on = [token for token in range(model.vocab_size) if token not in model.eos_ids]
    found = {(token,): alpha * first[token].item() for token in model.eos_ids}
    for token in going_on:
        second = model.open([[*asked, token]]).log_probs[0]
        for last in range(model.vocab_size):
            found[token, last] = alpha * (first[token] + second[last]).item()
    total = torch.logsumexp(torch.tensor(list(found.values())), 0).item()
    return {response: float(torch.tensor(w - total).exp()) for response, w in found.items()}


def test_what_is_unpacked_needs_the_memory_of_unpacked_weights(
    models: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, model = models("fp8")
    monkeypatch.setattr("powerviz.models.placement.free_memory", lambda _: model.memory)
    with pytest.raises(TooLarge):
        pv.load_model(folder)


def test_without_its_packages_it_is_told_how_to_install_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = saved(tmp_path / "model", build_model("llama", dtype=torch.float32))
    edit(folder / "config.json", quantization_config={"quant_method": "vptq"})
    with refuses("model-quantised", "model", ModelError, method="vptq", packages="vptq"):
        pv.load_model(folder)
    edit(folder / "config.json", quantization_config={"load_in_4bit": True})
    monkeypatch.setattr("powerviz.models.files.quantised.find_spec", lambda module: None)
    packages = "bitsandbytes accelerate"
    with refuses("model-quantised", "model", ModelError, packages=packages):
        pv.load_model(folder)
