"""A LoRA on a base that is in memory: one set of weights, two models, and nothing of the base changed."""

import json
import sys
import threading
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file

import powerviz as pv
from powerviz.errors import ModelError
from powerviz.evaluation.comparison import Sample, compare
from powerviz.messages import say
from powerviz.models.files.lora import adapter_folder, on_the_base, split_name
from powerviz.models.protocol import Offers
from powerviz.models.synthetic import word_tokenizer
from powerviz.prompts import usual_template
from tests.models.checkpoints import edit, lora_for, saved
from tests.models.families import SIZES, build_model
from tests.refusals import refuses

SHORT = {"num_steps": 3, "block_size": 5, "max_new_tokens": 10}
PROMPT = "Anna has one"
FOLDERS = ("base", "lora")
pytestmark = pytest.mark.filterwarnings("ignore:Could not find a config file")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model, `base`, and a LoRA for it, `lora`, that changes what it says."""
    place = tmp_path_factory.mktemp("made")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        saved(place / "base", build_model("llama"))
    lora_for(place / "base", place / "lora")
    return place


@pytest.fixture
def both(made: Path) -> tuple[Any, Any]:
    base = pv.load_model(str(made / "base"), dtype="float64")
    return base, pv.load_model(f"{made / 'base'}+{made / 'lora'}", dtype="float64")


def copied(made: Path, place: Path) -> Path:
    """A copy of the LoRA that may be changed, beside its base."""
    for folder in FOLDERS:
        (place / folder).mkdir()
        for file in (made / folder).iterdir():
            (place / folder / file.name).write_bytes(file.read_bytes())
    return place / "lora"


def rows(model: Any) -> torch.Tensor:
    return model.open([[1, 2, 3], [4, 5]]).log_probs


def test_a_lora_computes_with_the_weights_of_its_base(made: Path, both: tuple[Any, Any]) -> None:
    base, tuned = both
    mine = {one.data_ptr() for one in base.model.parameters()}
    added = [one for one in tuned.model.parameters() if one.data_ptr() not in mine]
    assert len(added) == 2 * 2 * 2  # two matrices for each of two projections in two layers
    assert mine < {one.data_ptr() for one in tuned.model.parameters()}
    assert tuned.memory == sum(one.numel() * 8 for one in added) < base.memory / 10
    assert Offers(tuned).base is base and Offers(base).base is None
    merged = pv.load_model(str(made / "lora"), dtype="float64")
    assert torch.allclose(rows(tuned), rows(merged), atol=1e-12, rtol=0)
    assert not torch.allclose(rows(tuned), rows(base), atol=1e-3, rtol=0)


@pytest.mark.nightly
def test_a_lora_takes_no_second_copy_of_the_weights(tmp_path: Path) -> None:
    """In resident memory: a model of 88 MB, and one on its weights."""
    sizes: dict[str, Any] = {"hidden_size": 1024, "intermediate_size": 2048, "num_hidden_layers": 3}
    config = transformers.LlamaConfig(**SIZES | sizes)
    base = saved(tmp_path / "base", transformers.LlamaForCausalLM(config))
    lora = lora_for(base, tmp_path / "lora")
    resident = psutil.Process().memory_info
    before = resident().rss
    first: Any = pv.load_model(str(base))
    rows(first)
    own = resident().rss - before
    tuned = pv.load_model(f"{base}+{lora}")
    rows(tuned)
    assert first.memory > 80e6 and own > 0.8 * first.memory
    assert resident().rss - before - own < 0.2 * first.memory


def test_nothing_of_the_base_changes(made: Path) -> None:
    base: Any = pv.load_model(str(made / "base"), dtype="float64")
    before, lean = rows(base), base.lean.passes(base)
    assert lean is not None
    tuned = pv.load_model(f"{made / 'base'}+{made / 'lora'}", dtype="float64")
    rows(tuned)
    assert base.lean.passes(base) is lean
    assert torch.equal(rows(base), before)
    assert not any("lora" in name for name, _ in base.model.named_modules())


def test_both_models_compute_at_the_same_time(both: tuple[Any, Any]) -> None:
    alone = [pv.power_sample(model, PROMPT, **SHORT) for model in both]  # type: ignore[arg-type]
    found: dict[int, list[pv.Run]] = {0: [], 1: []}

    def draw(place: int) -> None:
        for _ in range(3):
            found[place].append(pv.power_sample(both[place], PROMPT, **SHORT))  # type: ignore[arg-type]

    threads = [threading.Thread(target=draw, args=(place,)) for place in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for place, runs in found.items():
        assert [(run.text, run.log_prob) for run in runs] == [
            (alone[place].text, alone[place].log_prob)
        ] * 3
    assert alone[0].log_prob != alone[1].log_prob


def test_what_the_tuned_model_says_is_scored_by_its_base(both: tuple[Any, Any]) -> None:
    base, tuned = both
    settings = {"max_new_tokens": 8, "num_alternatives": 0}
    drawn = compare(base, PROMPT, ["second_model"], 2, settings, second=tuned)
    for sample in (one for one in drawn if isinstance(one, Sample)):
        tokens = [*base.encode(PROMPT), *(token.id for token in sample.tokens)]
        begins = len(base.encode(PROMPT))
        for place, token in enumerate(sample.tokens, start=begins):
            by_base, by_tuned = (one.open([tokens[:place]]).log_probs[0, token.id] for one in both)
            assert token.log_prob == pytest.approx(float(by_base), abs=1e-9)
            assert token.log_proposal == pytest.approx(float(by_tuned), abs=1e-9)


def test_the_base_is_loaded_with_it_if_it_is_not_there(made: Path) -> None:
    tuned = Offers(pv.load_model(f"{made / 'base'}+{made / 'lora'}", dtype="float64"))
    assert tuned.base is not None and tuned.base.name == str(made / "base")
    here: Any = pv.load_model(str(made / "base"), dtype="float32")
    other = Offers(pv.load_model(f"{made / 'base'}+{made / 'lora'}", dtype="float64"))
    assert other.base is not here and other.dtype == "float64"


@pytest.mark.parametrize(
    "more",
    [
        {"use_dora": True},
        {"target_modules": ["embed_tokens", "lm_head"]},
        {"rank_pattern": {"v_proj": 3}, "use_rslora": True},
    ],
    ids=["dora", "embeddings", "ranks"],
)
def test_kinds_of_lora_compute_what_they_do_merged(
    made: Path, tmp_path: Path, more: dict[str, Any]
) -> None:
    folder = lora_for(made / "base", tmp_path / "lora", **more)
    edit(folder / "adapter_config.json", base_model_name_or_path=str(made / "base"))
    tuned = pv.load_model(f"{made / 'base'}+{folder}", dtype="float64")
    merged = pv.load_model(str(folder), dtype="float64")
    assert torch.allclose(rows(tuned), rows(merged), atol=1e-9, rtol=0)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"peft_type": "IA3"}, "peft_type 'IA3'"),
        ({"bias": "all"}, "bias 'all'"),
        ({"init_lora_weights": "pissa"}, "init_lora_weights 'pissa'"),
        ({"modules_to_save": ["lm_head"]}, "modules_to_save ['lm_head']"),
        ({"a_setting_of_tomorrow": 1}, "a_setting_of_tomorrow 1"),
    ],
)
def test_an_adapter_that_is_more_than_a_lora_is_refused(
    made: Path, tmp_path: Path, changes: dict[str, Any], what: str
) -> None:
    folder = copied(made, tmp_path)
    edit(folder / "adapter_config.json", **changes)
    with refuses("adapter-not-shared", "model", ModelError, what=what):
        adapter_folder("base+lora", str(folder))


def test_a_file_that_would_write_into_the_base_is_refused(made: Path, tmp_path: Path) -> None:
    folder = copied(made, tmp_path)
    file = folder / "adapter_model.safetensors"
    head = "base_model.model.lm_head.weight"
    save_file(load_file(file) | {head: torch.zeros(81, 32)}, file)
    with refuses("adapter-not-shared", "model", ModelError, what=head):
        adapter_folder("base+lora", str(folder))


def test_a_lora_of_another_model_is_refused_and_the_base_stays(made: Path, tmp_path: Path) -> None:
    folder = copied(made, tmp_path)
    base = pv.load_model(str(tmp_path / "base"), dtype="float64")
    before = rows(base)
    file = folder / "adapter_model.safetensors"
    there = load_file(file)
    save_file({key.replace(".layers.1.", ".layers.7."): one for key, one in there.items()}, file)
    with refuses("adapter-does-not-fit", "model", ModelError):
        pv.load_model(f"{tmp_path / 'base'}+{folder}", dtype="float64")
    save_file(there, file)
    edit(folder / "adapter_config.json", r=3)
    with refuses("adapter-does-not-fit", "model", ModelError):
        pv.load_model(f"{tmp_path / 'base'}+{folder}", dtype="float64")
    assert torch.equal(rows(base), before)


def test_what_is_no_adapter_is_refused(made: Path, tmp_path: Path) -> None:
    folder = copied(made, tmp_path)
    with refuses("adapter-folder-not-there", "model", ModelError, folder="nowhere"):
        pv.load_model(f"{tmp_path / 'base'}+nowhere")
    with refuses("folder-not-there", "model", ModelError, folder="./nowhere"):
        pv.load_model(f"./nowhere+{folder}")
    (folder / "adapter_model.safetensors").write_bytes(b"no safetensors")
    with refuses("weights-file-damaged", "model", ModelError):
        adapter_folder("base+lora", str(folder))
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    with refuses("adapter-without-weights", "model", ModelError):
        adapter_folder("base+lora", str(folder))


def test_the_chat_template_that_an_adapter_brings_is_tried_first(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copied(made, tmp_path)
    tokenizer = word_tokenizer()
    tokenizer.chat_template = "of the adapter"
    tokenizer.save_pretrained(folder)

    def refused(template: object, name: str, watch: object) -> None:
        if template == "of the adapter":
            raise ModelError("model", say("template-endless", model=name))

    monkeypatch.setattr("powerviz.models.loading.try_template", refused)
    for name in (f"{tmp_path / 'base'}+{folder}", str(folder)):
        with refuses("template-endless", "model", ModelError, model=name):
            pv.load_model(name)


def test_without_the_package_it_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "adapter_config.json").write_text(json.dumps({"peft_type": "LORA"}))
    monkeypatch.setitem(sys.modules, "peft", None)
    with refuses("adapter-needs-peft", "model", ModelError):
        adapter_folder("base+lora", str(tmp_path))


def test_a_folder_with_a_lora_of_the_model_goes_on_its_weights(made: Path, tmp_path: Path) -> None:
    base, lora = str(made / "base"), str(made / "lora")
    assert on_the_base(base, lora) == f"{base}+{lora}"
    for model, second in (("pocket", lora), (base, "pocket-grpo"), (base, f"{base}+{lora}")):
        assert on_the_base(model, second) == second
    folder = copied(made, tmp_path)
    edit(folder / "adapter_config.json", bias="all")
    assert on_the_base(str(tmp_path / "base"), str(folder)) == str(folder)


def test_a_plus_stands_before_the_folder_of_an_adapter(tmp_path: Path) -> None:
    for name in ("a+b", "lora"):
        (tmp_path / name).mkdir()
    here = str(tmp_path)
    assert split_name("owner/model") is None
    assert split_name(f"{here}/a+b") is None
    assert split_name(f"{here}/a+b+{here}/lora") == (f"{here}/a+b", f"{here}/lora")
    assert split_name("owner/model+nowhere") == ("owner/model", "nowhere")


def test_a_tuned_model_is_asked_as_its_base_is(both: tuple[Any, Any]) -> None:
    known = "Qwen/Qwen2.5-Math-7B"
    assert usual_template(both[1], f"{known}+./lora") == usual_template(both[1], known) != "raw"
