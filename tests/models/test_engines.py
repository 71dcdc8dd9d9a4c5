"""Engines that others bring: found by their scheme, held to the protocol, and no harm if they are broken."""

import tomllib
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

import powerviz as pv
from powerviz.messages import Message, say
from powerviz.models.engines import GROUP, OURS, _say_once, scheme_of, schemes
from powerviz.models.protocol import Offers, same_tokens
from powerviz.prompts import usual_template
from tests.models.checkpoints import saved
from tests.models.families import build_model
from tests.models.toy_engine import COIN, install, installed
from tests.refusals import refuses

SETTINGS: dict[str, Any] = {"num_steps": 4, "block_size": 4, "max_new_tokens": 8, "seed": 3}
KNOWN = ", ".join(f"{one}:" for one in sorted(OURS))


@pytest.fixture
def toy(tmp_path: Path) -> Iterator[Path]:
    with installed(tmp_path / "packages") as folder:
        yield folder


def refusal(name: str, field: str = "model", **options: Any) -> Message:
    """The one sentence that is said when this does not load."""
    with pytest.raises(pv.PowerVizError) as caught:
        pv.load_model(name, **options)
    told = caught.value.message
    assert caught.value.field == field
    assert isinstance(told, Message) and len(str(told).splitlines()) == 1
    return told


def test_a_package_that_announces_an_engine_is_enough_to_sample_its_models(toy: Path) -> None:
    model = pv.load_model("toy:coin")
    assert model.name == "toy:coin"
    for sampler in ("power", "base", "low_temperature", "greedy"):
        few = SETTINGS if sampler == "power" else {"max_new_tokens": 8}
        run = pv.sample(model, "heads tails", sampler, **few)
        assert run.complete and run.started.model == "toy:coin"
        assert set(run.text.split()) <= {"heads", "tails"}


def test_a_run_of_its_model_is_recorded_and_goes_on(toy: Path, tmp_path: Path) -> None:
    events = pv.stream_power_sample(pv.load_model("toy:coin"), "heads", **SETTINGS)
    file = tmp_path / "run.jsonl"
    for event, _ in zip(pv.record(events, file), range(12), strict=False):
        assert event
    interrupted = pv.load_run(file)
    again = pv.load_model(interrupted.started.model)
    rest = list(pv.resume(again, interrupted))
    whole = pv.power_sample(again, "heads", **SETTINGS)
    assert rest and pv.Run.from_events([*interrupted.events, *rest]).text == whole.text


def test_without_the_package_its_names_are_refused_with_the_schemes_there_are() -> None:
    assert refusal("toy:coin") == say("scheme-unknown", scheme="toy", known=KNOWN)


def test_an_unknown_scheme_is_told_of_the_engines_that_are_installed(toy: Path) -> None:
    assert schemes() == sorted(["toy", *OURS])
    known = ", ".join(f"{one}:" for one in schemes())
    assert refusal("mlx:some/folder") == say("scheme-unknown", scheme="mlx", known=known)
    assert refusal("ollama:llama3").values["scheme"] == "ollama"


@pytest.mark.parametrize(
    "name",
    [
        "pocket",
        "Qwen/Qwen2.5-0.5B",
        "Qwen/Qwen2.5-0.5B:main",
        "qwen2.5:0.5b",
        r"C:\models\toy",
        "C:/models/toy",
        "c:toy",
        "./toy:coin",
        "~/toy:coin",
        "/srv/toy:coin",
        r"\\server\toy:coin",
        ":coin",
        " toy:coin",
        "",
    ],
)
def test_bundled_names_hub_ids_and_paths_of_every_system_have_no_scheme(
    name: str, toy: Path
) -> None:
    assert scheme_of(name) is None


def test_a_folder_whose_name_has_a_colon_is_loaded_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    saved(tmp_path / "run:5", build_model("llama"))
    model = pv.load_model("run:5", device="cpu")
    assert isinstance(model, pv.TransformersModel) and model.name == "run:5"


def test_our_own_engine_may_be_named_and_loads_what_it_loads_without(tmp_path: Path) -> None:
    named, plain = pv.load_model("transformers:pocket", "cpu"), pv.load_model("pocket", "cpu")
    assert named.name == "transformers:pocket"
    tokens = plain.encode("Anna has 3 apples")
    assert named.open([tokens]).log_probs.equal(plain.open([tokens]).log_probs)
    folder = saved(tmp_path / "toy:coin", build_model("llama"))
    assert pv.load_model(f"transformers:{folder}", "cpu").name == f"transformers:{folder}"
    chatty = saved(tmp_path / "chatty", build_model("llama"), chat=True)
    model = pv.load_model(f"transformers:{chatty}", "cpu")
    assert usual_template(model, "transformers:Qwen/Qwen2.5-Math-7B") == usual_template(
        model, "Qwen/Qwen2.5-Math-7B"
    )


def test_the_package_announces_the_engines_that_a_checkout_has() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    announced = project["entry-points"][GROUP]
    assert {name: EntryPoint(name, at, GROUP).load() for name, at in announced.items()} == OURS


@pytest.mark.parametrize("scheme", ["my_engine", "my-engine", "llama.cpp", "a+b", "V2"])
def test_a_scheme_may_have_every_sign_that_is_allowed(tmp_path: Path, scheme: str) -> None:
    code = COIN.replace("toy:coin", f"{scheme}:coin")
    with installed(tmp_path / "packages", code, scheme):
        assert pv.load_model(f"{scheme}:coin").name == f"{scheme}:coin"
        for name in (f"./{scheme}:coin", f"a/{scheme}:coin", f"C:{scheme}", "qwen2.5:0.5b"):
            assert scheme_of(name) is None


def test_a_scheme_with_a_low_line_is_one_before_its_package_is_there() -> None:
    assert refusal("my_engine:coin").values["scheme"] == "my_engine"


def test_a_scheme_in_other_letters_is_told_the_right_ones(toy: Path) -> None:
    for given, right in (("TOY", "toy"), ("Transformers", "transformers")):
        told = refusal(f"{given}:coin")
        assert told == say("scheme-in-other-letters", scheme=given, right=right)


@pytest.mark.parametrize("scheme", ["_toy", "x", "9toy", "two words", "toy/coin"])
def test_a_scheme_that_is_not_allowed_is_told_in_the_log(
    tmp_path: Path, scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    _say_once.cache_clear()
    with installed(tmp_path / "packages", COIN, scheme):
        assert schemes() == schemes() == sorted(OURS)
    assert [one for one in caplog.messages if repr(scheme) in one and "left out" in one]
    assert len(caplog.messages) == 1


@pytest.mark.parametrize("scheme", ["transformers", "c", "two words"])
def test_nobody_takes_the_place_of_our_engine_or_of_a_drive(tmp_path: Path, scheme: str) -> None:
    with installed(tmp_path / "packages", 'raise RuntimeError("imported")', scheme):
        assert pv.load_model("pocket", "cpu").name == "pocket"
        assert pv.load_model("transformers:pocket", "cpu").vocab_size
        assert schemes() == sorted(OURS)


@pytest.mark.parametrize(
    ("option", "value"),
    [("dtype", "float64"), ("eos", "tails"), ("reproducible", True), ("device", "cuda:1")],
)
def test_settings_that_an_engine_does_not_know_are_refused(
    toy: Path, option: str, value: Any
) -> None:
    told = refusal("toy:coin", option, **{option: value})
    assert told == say("option-unknown-to-engine", model="toy:coin")
    assert pv.load_model("toy:coin", device="cpu").name == "toy:coin"


def test_settings_that_it_knows_are_given_to_it(tmp_path: Path) -> None:
    knows = COIN.replace("def load(name):", "def load(name, *, eos=None, progress, public):")
    knows += (
        "    assert (eos, public) == ('tails', True) and callable(progress)\n    return Coin(name)"
    )
    knows = knows.replace("    return Coin(name)\n    assert", "    assert")
    with installed(tmp_path / "packages", knows):
        stages: list[Any] = []
        model = pv.load_model("toy:coin", eos="tails", progress=stages.append, public=True)
        assert model.name == "toy:coin" and stages
        refusal("toy:coin", "dtype", eos="tails", dtype="bfloat16")


@pytest.mark.parametrize(
    ("code", "said", "values"),
    [
        (
            "raise RuntimeError('no such chip\\nmore')",
            "engine-not-importable",
            {"reason": "RuntimeError: no such chip"},
        ),
        ("import a_module_that_nobody_has", "engine-not-importable", {}),
        ("def load(:", "engine-not-importable", {}),
        ("raise SystemExit(3)", "engine-not-importable", {"reason": "SystemExit: 3"}),
        ("loaded = None", "engine-not-importable", {}),
        ("load = 7", "engine-no-function", {}),
        (
            "def load(name): raise KeyError('weights')",
            "engine-cannot-load",
            {"model": "toy:coin", "reason": "KeyError: 'weights'"},
        ),
        ("def load(name): raise SystemExit", "engine-cannot-load", {"reason": "SystemExit"}),
        ("def load(name): return None", "engine-gave-no-model", {"given": "NoneType"}),
        ("def load(name): return name", "engine-gave-no-model", {"given": "str"}),
        (
            COIN.replace("    def encode", "    def encoded"),
            "engine-gave-no-model",
            {"member": "encode"},
        ),
        (
            COIN.replace("self.name = name", "self.name = 'coin'"),
            "engine-gave-another-model",
            {"given": "coin"},
        ),
    ],
)
def test_a_broken_engine_is_a_sentence_about_it_and_no_harm_to_others(
    tmp_path: Path, code: str, said: str, values: dict[str, str]
) -> None:
    with installed(tmp_path / "packages", code):
        with refuses(said, "model", pv.ModelError, scheme="toy", **values):
            pv.load_model("toy:coin")
        assert pv.load_model("pocket", "cpu").name == "pocket"


def test_what_an_engine_says_of_itself_is_said_as_it_stands(tmp_path: Path) -> None:
    code = "import powerviz\ndef load(name): raise powerviz.SettingError('eos', 'is not on a coin')"
    with installed(tmp_path / "packages", code), pytest.raises(pv.SettingError) as caught:
        pv.load_model("toy:coin")
    assert (caught.value.field, caught.value.message) == ("eos", "is not on a coin")


def test_two_packages_that_bring_the_same_scheme_are_both_named(toy: Path) -> None:
    install(toy, COIN, module="other_engine")
    places = "other_engine:load, toy_engine:load"
    assert refusal("toy:coin") == say("engine-several", scheme="toy", places=places)


def test_metadata_that_cannot_be_read_leaves_our_own_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(group: str) -> None:
        raise TypeError("a line of entry_points.txt has no name")

    monkeypatch.setattr("powerviz.models.engines.entry_points", unreadable)
    assert pv.load_model("pocket", "cpu").name == "pocket"
    assert refusal("toy:coin").values["known"] == KNOWN


def test_what_a_model_does_not_have_is_taken_as_the_least(toy: Path) -> None:
    offered = Offers(pv.load_model("toy:coin"))
    found = (offered.device, offered.dtype, offered.rows_at_once, offered.memory)
    assert found == (None, None, None, None)
    assert offered.chat_template is None and offered.begin_text is None
    assert offered.encode_written("heads") == (1,)
    assert offered.reads("heads tails", (1, 2)) and not offered.reads("heads tails", (1, 1))
    assert not offered.reads("heads", (7,)) and not offered.move("cuda")


def test_a_model_without_a_chat_template_is_asked_in_plain_text_only(toy: Path) -> None:
    model = pv.load_model("toy:coin")
    assert pv.prompt(model, "heads") == pv.Prompt("heads", (1,))
    for template in ("chat", "math_chat"):
        with refuses("template-not-there", "template", pv.SettingError):
            pv.prompt(model, "heads", template)
    with refuses("turns-without-template", "system", pv.SettingError):
        pv.prompt(model, "heads", system="Be fair.")


def test_an_engines_own_chat_template_is_used(tmp_path: Path) -> None:
    chatty = COIN.replace(
        "    def decode",
        "    chat_template, begin_text = 'its own', 'heads'\n"
        "    def chat_text(self, turns):\n"
        "        return ' '.join(['tails', *(turn['content'] for turn in turns), 'tails'])\n"
        "    def decode",
    )
    with installed(tmp_path / "packages", chatty):
        model = pv.load_model("toy:coin")
        assert usual_template(model) == "chat"
        assert pv.prompt(model, "heads heads") == pv.Prompt("tails  heads tails", (2, 1, 2))


def test_models_of_other_tokens_are_not_read_by_each_other(toy: Path) -> None:
    coin, pocket = pv.load_model("toy:coin"), pv.load_model("pocket", "cpu")
    assert same_tokens(coin, coin, "heads", (1,), [0, 1, 2])
    assert not same_tokens(pocket, coin, "heads", tuple(pocket.encode("heads")))
    other = pv.TabularModel(("</s>", "heads", "edge"), lambda prefix: [1, 0, 0], "</s>", 9)
    assert same_tokens(coin, other, "heads", (1,), [0, 1])
    assert not same_tokens(coin, other, "heads", (1,), [0, 2])
