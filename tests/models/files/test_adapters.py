"""Adapters in folders: joined with their base, or refused with what to do."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file

import powerviz as pv
from powerviz.errors import ModelError
from powerviz.messages import Message
from powerviz.models import TransformersModel
from powerviz.models.synthetic import word_tokenizer
from tests.models.checkpoints import edit, saved
from tests.models.families import SIZES, build_model
from tests.refusals import refuses

SHORT = {"num_steps": 3, "block_size": 5, "max_new_tokens": 10}


@pytest.fixture
def base(tmp_path: Path) -> Path:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return saved(tmp_path / "base", build_model("llama"))


def wrapped(base: Path, **config: Any) -> Any:
    """A model of the peft package, whose adapter changes what its base says."""
    peft = pytest.importorskip("peft")
    config = {"target_modules": ["q_proj", "v_proj"], "init_lora_weights": False} | config
    model = pv.load_model(str(base), dtype="float64").model
    return peft.get_peft_model(model, peft.LoraConfig(r=2, task_type="CAUSAL_LM", **config))


def in_a_folder(base: Path, named: str = "../base") -> tuple[Path, Any]:
    model = wrapped(base)
    folder = base.parent / "adapter"
    model.save_pretrained(folder)
    edit(folder / "adapter_config.json", base_model_name_or_path=named)
    return folder, model


def by_hand(folder: Path, **config: Any) -> Path:
    folder.mkdir()
    config = {"peft_type": "LORA", "base_model_name_or_path": "pocket"} | config
    (folder / "adapter_config.json").write_text(json.dumps(config))
    (folder / "adapter_model.safetensors").write_bytes(b"")
    return folder


@pytest.mark.filterwarnings("ignore:Could not find a config file")
def test_a_folder_with_an_adapter_is_loaded_with_its_base(base: Path) -> None:
    folder, model = in_a_folder(base)
    joined = pv.load_model(str(folder), dtype="float64")
    assert joined.keeps_cache and joined.name == str(folder)
    beside = TransformersModel(model.eval(), word_tokenizer(), "wrapped")
    assert beside.keeps_cache  # its signature says nothing of a cache
    plain = pv.load_model(str(base), dtype="float64")
    runs = [pv.power_sample(one, "Anna has one", **SHORT) for one in (joined, beside, plain)]  # type: ignore[arg-type]
    assert runs[0].text == runs[1].text
    assert runs[0].log_prob == pytest.approx(runs[1].log_prob, abs=1e-9)
    assert runs[0].log_prob != pytest.approx(runs[2].log_prob, abs=1e-3)
    assert pv.load_model(folder, reproducible=True).rows_at_once == 1


@pytest.mark.filterwarnings("ignore:Could not find a config file")
@pytest.mark.filterwarnings("ignore:Could not find a config file")
@pytest.mark.parametrize("target", ["lm_head", "embed_tokens"])
def test_an_adapter_of_a_weight_that_its_base_uses_twice_runs_beside_it_and_is_not_merged(
    tmp_path: Path, target: str
) -> None:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        config = transformers.LlamaConfig(**SIZES | {"tie_word_embeddings": True})
        model = transformers.AutoModelForCausalLM.from_config(config, dtype=torch.float64)
        base = saved(tmp_path / "base", model)
    model = wrapped(base, target_modules=[target, "q_proj"]).eval()
    folder = tmp_path / "adapter"
    model.save_pretrained(folder)
    edit(folder / "adapter_config.json", base_model_name_or_path="../base")
    with pytest.raises(ModelError) as refused:
        pv.load_model(str(folder), dtype="float64")
    reason = refused.value.message.values["reason"]
    assert isinstance(reason, Message) and reason.code == "adapter-merged-differs"
    beside = TransformersModel(model, word_tokenizer(), "wrapped")
    shared = pv.load_model(f"{base}+{folder}", dtype="float64")
    prompts = [[1, 2, 3], [4, 5]]
    apart = shared.open(prompts).log_probs - beside.open(prompts).log_probs
    assert apart.abs().max() < 1e-9
    # Beside the LoRA its file has the base's own matrix, which has to be that of this base.
    weights = folder / "adapter_model.safetensors"
    tensors = load_file(weights)
    [copy] = [name for name in tensors if name.endswith("base_layer.weight")]
    save_file(tensors | {copy: tensors[copy] + 1}, weights)
    with refuses("adapter-does-not-fit", "model"):
        pv.load_model(f"{base}+{folder}", dtype="float64")


def test_an_adapter_that_does_not_fit_is_refused(base: Path) -> None:
    folder, _ = in_a_folder(base)
    edit(folder / "adapter_config.json", r=3)
    with pytest.raises(ModelError) as caught:
        pv.load_model(folder)
    told = caught.value.message
    assert isinstance(told, Message) and told.code == "adapter-not-merged"
    assert "size mismatch" in told.values["reason"]
    edit(folder / "adapter_config.json", base_model_name_or_path="/nowhere/base")
    with refuses("folder-not-there", "model", ModelError, folder="/nowhere/base"):
        pv.load_model(folder)


@pytest.mark.filterwarnings("ignore:Could not find a config file")
@pytest.mark.filterwarnings("ignore:Found missing adapter keys")
def test_an_adapter_that_lacks_a_part_is_not_merged_as_if_that_were_nothing(base: Path) -> None:
    folder, _ = in_a_folder(base)
    file = folder / "adapter_model.safetensors"
    tensors = load_file(file)
    first = min(tensors)
    save_file({name: one for name, one in tensors.items() if name != first}, file)
    with refuses("adapter-not-merged", "model", ModelError):
        pv.load_model(folder)


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ({"base_model_name_or_path": None}, "adapter-without-base"),
        ({"base_model_name_or_path": "../made"}, "adapter-of-adapter"),
    ],
)
def test_an_adapter_whose_base_is_not_known_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, config: dict[str, Any], code: str
) -> None:
    monkeypatch.setitem(sys.modules, "peft", object())  # type: ignore[arg-type]
    with refuses(code, "model", ModelError):
        pv.load_model(by_hand(tmp_path / "made", **config))


def test_pickled_weights_of_an_adapter_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "peft", object())  # type: ignore[arg-type]
    folder = by_hand(tmp_path / "made")
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    file = "adapter_model.safetensors"
    with refuses("adapter-without-weights", "model", ModelError, file=file):
        pv.load_model(folder)


def test_without_the_package_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "peft", None)
    with refuses("adapter-needs-peft", "model", ModelError):
        pv.load_model(by_hand(tmp_path / "made"))
