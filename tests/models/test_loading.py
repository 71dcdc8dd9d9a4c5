"""From a name to a model: what loads, and the one sentence said about what does not.

All models are tiny ones in temporary folders; no test reaches a model hub.
"""

import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
import transformers

import powerviz as pv
from powerviz.messages import Message, say
from powerviz.models.engines import DTYPES
from powerviz.models.synthetic import EOS, SYNTHETIC_MODELS, word_tokenizer
from tests.models.checkpoints import edit, saved
from tests.models.families import SIZES, VOCAB_SIZE, build_model
from tests.refusals import refuses

Variant = Callable[[], Path]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A complete tiny Llama in float32."""
    return saved(tmp_path_factory.mktemp("good"), build_model("llama", dtype=torch.float32))


@pytest.fixture
def variant(good: Path, tmp_path: Path) -> Variant:
    """A copy of the good model, to be spoilt."""
    return lambda: Path(shutil.copytree(good, tmp_path / "variant"))


def refusal(
    name: str | Path,
    field: str = "model",
    kind: type[pv.PowerVizError] = pv.ModelError,
    **arguments: str,
) -> Message:
    """What is said when this does not load: one line about that field."""
    with pytest.raises(kind) as caught:
        pv.load_model(str(name), **({"device": "cpu"} | arguments))
    message = str(caught.value)
    assert caught.value.field == field
    assert message.startswith(f"{field}: ")
    assert len(message.splitlines()) == 1
    assert "Traceback" not in message
    assert isinstance(caught.value.message, Message)
    return caught.value.message


def test_a_model_loads_from_a_local_folder_as_it_was_saved(good: Path) -> None:
    model = pv.load_model(str(good), device="cpu")
    assert model.name == str(good)
    assert model.vocab_size == VOCAB_SIZE
    assert model.eos_ids == {word_tokenizer().eos_token_id}
    assert model.context_length == SIZES["max_position_embeddings"]
    assert model.model.dtype == torch.float32
    tokens = model.encode("Anna has 3 apples")
    expected = build_model("llama", dtype=torch.float32)(torch.tensor([tokens])).logits[0, -1]
    found = model.open([tokens]).log_probs[0]
    torch.testing.assert_close(found, expected.double().log_softmax(-1), rtol=0, atol=1e-5)


def test_a_loaded_model_gives_a_response(good: Path) -> None:
    run = pv.power_sample(
        pv.load_model(str(good)), "Anna has", num_steps=2, block_size=4, max_new_tokens=8
    )
    assert run.complete
    assert 1 <= len(run.chain.tokens) <= 8


def test_a_home_folder_may_be_written_with_a_tilde(
    good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(good.parent))
    assert pv.load_model(f"~/{good.name}", device="cpu").vocab_size == VOCAB_SIZE


@pytest.mark.parametrize("name", list(SYNTHETIC_MODELS))
def test_synthetic_models_load_by_name_and_are_the_same_each_time(name: str) -> None:
    one, two = pv.load_model(name, device="cpu"), pv.load_model(name, device="cpu")
    tokens = one.encode("Anna has 3 apples .")
    assert one.name == name
    assert one.keeps_cache
    assert torch.equal(one.open([tokens]).log_probs, two.open([tokens]).log_probs)


def test_the_peaked_synthetic_model_is_surer_of_its_tokens_than_the_flat_one() -> None:
    sureness = {}
    for name in ("synthetic-peaked", "synthetic-flat"):
        model = pv.load_model(name, device="cpu")
        rows = model.open([model.encode(text) for text in ("Anna", "3 apples", "so then now")])
        sureness[name] = rows.log_probs.max(dim=1).values.exp().mean().item()
    assert sureness["synthetic-peaked"] > sureness["synthetic-flat"] + 0.2


@pytest.mark.parametrize("dtype", ["float64", "float32", "bfloat16", "float16"])
def test_the_dtype_asked_for_is_the_one_the_model_computes_in(good: Path, dtype: str) -> None:
    model = pv.load_model(str(good), device="cpu", dtype=dtype)
    assert model.model.dtype == getattr(torch, dtype)
    assert model.open([[3, 4]]).log_probs.dtype == torch.float64


def test_an_unknown_dtype_is_refused_with_those_there_are(good: Path) -> None:
    message = refusal(good, "dtype", pv.SettingError, dtype="int8")
    assert message == say("dtype-unknown", dtype="'int8'", known=", ".join(DTYPES))


def test_the_device_asked_for_is_the_one_the_model_is_on(good: Path) -> None:
    assert pv.load_model(str(good), device="cpu").device == torch.device("cpu")


def test_the_device_auto_is_one_of_this_machine(good: Path) -> None:
    assert pv.load_model(str(good), device="auto").device.type in ("cpu", "cuda", "mps")


@pytest.mark.parametrize("device", ["toaster", "cuda", "", "meta"])
def test_a_device_that_is_not_here_is_refused_with_those_that_are(
    good: Path, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    message = refusal(good, "device", pv.SettingError, device=device)
    assert message == say("device-not-here", device=repr(device), known="cpu")


@pytest.mark.parametrize("name", ["", "   "])
def test_an_empty_name_is_refused(name: str) -> None:
    assert refusal(name) == say("model-name-empty")


@pytest.mark.parametrize("name", ["nobody/has-this-model", "no-such-model", "what is this?"])
def test_a_name_the_hub_does_not_know_is_refused_with_the_names_of_bundled_models(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(*arguments: object) -> None:
        raise AssertionError("a test tried to reach the network")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    message = refusal(name)
    assert message.code in ("model-not-found", "model-not-here")
    assert message.values["model"] == name
    assert "synthetic-peaked" in message.values["bundled"]


@pytest.mark.parametrize(
    "name",
    ["/no/such/folder", "./no-such-folder", "~/no/such", "~nobody-here/model", "a/b/c", "x" * 300],
)
def test_a_folder_that_does_not_exist_is_refused_by_name(name: str) -> None:
    assert refusal(name) == say("folder-not-there", folder=name)


def test_a_folder_without_a_config_is_no_model(tmp_path: Path) -> None:
    assert refusal(tmp_path) == say("folder-without-model", folder=str(tmp_path))


@pytest.mark.parametrize(
    "content, reason",
    [
        pytest.param('{"model_type": ', "not a valid JSON file", id="cut short"),
        pytest.param("{}", "model_type", id="empty"),
        pytest.param("[]", "model_type", id="a list"),
        pytest.param('{"model_type": "frobnicate"}', "frobnicate", id="of an unknown kind"),
        pytest.param('{"model_type": "llama", "hidden_size": "wide"}', "wide", id="of bad values"),
    ],
)
def test_a_broken_config_is_refused_with_what_is_wrong_in_it(
    variant: Variant, content: str, reason: str
) -> None:
    folder = variant()
    (folder / "config.json").write_text(content)
    message = refusal(folder)
    assert message.code == "config-does-not-load"
    assert reason in message.values["reason"]


@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.99])
def test_a_truncated_weights_file_is_refused_as_incomplete(variant: Variant, share: float) -> None:
    file = variant() / "model.safetensors"
    content = file.read_bytes()
    file.write_bytes(content[: int(share * len(content))])
    assert refusal(file.parent).code == "weights-file-damaged"


def test_a_folder_without_weights_is_refused(variant: Variant) -> None:
    folder = variant()
    (folder / "model.safetensors").unlink()
    assert refusal(folder).code == "weights-not-there"


def test_weights_of_another_shape_than_the_config_says_are_refused(variant: Variant) -> None:
    folder = variant()
    edit(folder / "config.json", hidden_size=64)
    assert refusal(folder).code == "weights-of-other-shapes"


def test_a_model_saved_without_its_output_head_is_refused(tmp_path: Path) -> None:
    message = refusal(saved(tmp_path, build_model("llama").model))
    assert message.code == "model-not-complete"
    assert message.values["first"] == "lm_head.weight"


def test_an_encoder_is_refused_because_it_looks_ahead(tmp_path: Path) -> None:
    config = transformers.BertConfig(
        vocab_size=VOCAB_SIZE,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    message = refusal(saved(tmp_path, transformers.BertForMaskedLM(config)))
    assert message.code == "model-looks-ahead"


def test_an_encoder_decoder_model_is_refused_as_such(tmp_path: Path) -> None:
    config = transformers.T5Config(
        vocab_size=VOCAB_SIZE, d_model=32, d_ff=64, d_kv=8, num_layers=2, num_heads=4
    )
    message = refusal(saved(tmp_path, transformers.T5ForConditionalGeneration(config)))
    assert message.code == "model-encoder-decoder"


def test_a_model_of_images_is_refused_as_no_language_model(tmp_path: Path) -> None:
    config = transformers.ViTConfig(
        hidden_size=32, num_hidden_layers=1, num_attention_heads=4, intermediate_size=64
    )
    message = refusal(saved(tmp_path, transformers.ViTForImageClassification(config)))
    assert message.code == "model-not-causal"


def test_a_model_without_a_tokenizer_is_refused(variant: Variant) -> None:
    folder = variant()
    for file in folder.glob("tokenizer*"):
        file.unlink()
    assert refusal(folder).code == "tokenizer-not-there"


def test_a_broken_tokenizer_is_refused(variant: Variant) -> None:
    folder = variant()
    (folder / "tokenizer.json").write_text('{"version"')
    assert refusal(folder).code == "tokenizer-does-not-load"


@pytest.fixture
def endless(variant: Variant) -> Path:
    """A model whose files name no end-of-sequence token."""
    folder = variant()
    edit(folder / "config.json", eos_token_id=None)
    edit(folder / "generation_config.json", eos_token_id=None)
    edit(folder / "tokenizer_config.json", eos_token=None)
    return folder


def test_a_model_that_names_no_end_is_refused_with_the_argument_that_mends_it(
    endless: Path,
) -> None:
    assert refusal(endless, "eos") == say("eos-not-named")


def test_the_argument_eos_names_the_token_that_ends_a_response(endless: Path) -> None:
    model = pv.load_model(str(endless), device="cpu", eos=".")
    assert model.eos_ids == {word_tokenizer().convert_tokens_to_ids(".")}
    assert model.decode(model.encode("Anna eats .")) == model.decode(model.encode("Anna eats"))


def test_the_argument_eos_goes_before_what_the_files_say(good: Path) -> None:
    assert pv.load_model(str(good), device="cpu", eos="then").eos_ids == {
        word_tokenizer().convert_tokens_to_ids("then")
    }


@pytest.mark.parametrize("eos", ["<|nothing|>", "Zoe", ""])
def test_an_eos_that_is_no_token_of_the_model_is_refused(good: Path, eos: str) -> None:
    assert refusal(good, "eos", eos=eos) == say("eos-no-token", eos=repr(eos))


def test_the_end_may_be_any_of_several_tokens(variant: Variant) -> None:
    folder = variant()
    edit(folder / "generation_config.json", eos_token_id=[0, 5])
    assert pv.load_model(str(folder), device="cpu").eos_ids == {0, 5}


def test_the_end_is_found_in_the_tokenizer_if_the_model_does_not_name_it(endless: Path) -> None:
    edit(endless / "tokenizer_config.json", eos_token=EOS)
    assert pv.load_model(str(endless), device="cpu").eos_ids == {word_tokenizer().eos_token_id}


def with_code_of_its_own(folder: Path, file: str, auto_map: dict[str, object], **more: str) -> Path:
    """Let a JSON file of the checkpoint ask for code that leaves a mark when it is run."""
    edit(folder / file, auto_map=auto_map, **more)
    for name in ("configuration_own", "modeling_own", "tokenization_own"):
        (folder / f"{name}.py").write_text(
            "from pathlib import Path\n"
            f"Path({str(mark(folder))!r}).touch()\n"
            "class OwnConfig: ...\nclass OwnModel: ...\nclass OwnTokenizer: ...\n"
        )
    return folder


def mark(folder: Path) -> Path:
    return folder / "code-was-run"


MODEL_CODE: dict[str, object] = {
    "AutoConfig": "configuration_own.OwnConfig",
    "AutoModelForCausalLM": "modeling_own.OwnModel",
}


def test_a_model_that_needs_code_of_its_own_is_refused_and_the_code_not_run(
    variant: Variant,
) -> None:
    folder = with_code_of_its_own(variant(), "config.json", MODEL_CODE, model_type="homemade")
    assert refusal(folder).code == "model-needs-own-code"
    assert not mark(folder).exists()


def test_a_tokenizer_that_needs_code_of_its_own_is_refused_and_the_code_not_run(
    variant: Variant,
) -> None:
    folder = with_code_of_its_own(
        variant(),
        "tokenizer_config.json",
        {"AutoTokenizer": ["tokenization_own.OwnTokenizer", None]},
        tokenizer_class="OwnTokenizer",
    )
    assert refusal(folder).code == "model-needs-own-code"
    assert not mark(folder).exists()


def test_code_that_comes_with_a_known_architecture_is_not_run_either(variant: Variant) -> None:
    folder = with_code_of_its_own(variant(), "config.json", MODEL_CODE)
    assert type(pv.load_model(str(folder), device="cpu").model).__name__ == "LlamaForCausalLM"
    assert not mark(folder).exists()


@pytest.mark.parametrize("sampler", ["greedy", "base", "power"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_stop_a_run_with_a_sentence_about_them(
    tmp_path: Path, sampler: str, value: float
) -> None:
    bare = build_model("llama")
    with torch.no_grad():
        bare.lm_head.weight.fill_(value)
    model = pv.load_model(str(saved(tmp_path, bare)), device="cpu")
    with refuses("model-scores-no-numbers", "model", pv.ModelError):
        pv.sample(model, "Anna has", sampler, max_new_tokens=4)


@pytest.mark.parametrize("prompt", ["", " \n", "\ud800"])
def test_a_prompt_that_is_no_text_is_refused(good: Path, prompt: str) -> None:
    with pytest.raises(pv.PromptError) as caught:
        pv.load_model(str(good), device="cpu").encode(prompt)
    assert caught.value.field == "prompt"


def test_an_empty_prefix_cannot_be_opened(good: Path) -> None:
    with pytest.raises(pv.PromptError):
        pv.load_model(str(good), device="cpu").open([[3], []])
