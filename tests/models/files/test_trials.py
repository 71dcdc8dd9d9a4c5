"""Chat templates are programs of a model's: one that does not come to an end is refused, and nobody waits for it."""

import time
from pathlib import Path
from typing import Any

import pytest

import powerviz as pv
from powerviz.models.files import trials
from powerviz.models.files.trials import try_template
from powerviz.models.progress import LoadingCancelled, Watch
from powerviz.models.synthetic import word_tokenizer
from tests.covers import by_night
from tests.models.families import build_model
from tests.models.gguf.making import CHAT, Recipe, loaded, write
from tests.refusals import refuses

NAME = "the-model"
LOOP = "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}"
ENDLESS = {
    "loops": LOOP,
    "a power": "{{ 9**(9**9) }}",
    "a long text": "{{ 'a' * 30000000 }}",
    "all memory": "{{ 'a' * 10**12 }}",
}
USUAL = {
    "a chat": CHAT,
    "no system": "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}x",
    "no template at all": "{% for %}",
    "marks of an answer": "{% generation %}{{ messages | tojson(indent=2) }}{% endgeneration %}",
    "the date": "{{ strftime_now('%d') }}{% for m in messages %}{% continue %}{% endfor %}",
}


@pytest.mark.parametrize("template", by_night(ENDLESS, ["loops"]))
def test_a_template_without_an_end_is_refused(
    template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if template == "loops":  # By the clock; the others by their limits.
        monkeypatch.setattr(trials, "SECONDS_FOR_TEMPLATE", 0.3)
    with refuses("template-endless", "model", model=NAME):
        try_template({"default": ENDLESS[template]}, NAME, Watch())


@pytest.mark.parametrize("template", by_night(USUAL, ["a chat"]))
def test_what_a_template_refuses_in_its_own_way_is_no_matter_of_the_trial(template: str) -> None:
    try_template(USUAL[template], NAME, Watch())


def test_whoever_calls_the_loading_off_does_not_wait_for_a_template() -> None:
    begun = time.monotonic()
    with pytest.raises(LoadingCancelled):
        try_template(LOOP, NAME, Watch(cancelled=lambda: time.monotonic() - begun > 0.2))
    assert time.monotonic() - begun < 15


@pytest.mark.parametrize("engine", by_night(["transformers", "gguf"], ["transformers"]))
def test_no_model_is_loaded_before_its_template_was_tried(
    engine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []
    real: Any = trials.tried

    def told(script: Path, *arguments: Any, **more: Any) -> Any:
        if script != trials.TEMPLATE_TRIAL:
            return real(script, *arguments, **more)
        tried.append(more["given"])
        return None

    monkeypatch.setattr(trials, "tried", told)
    with refuses("template-endless", "model"):
        if engine == "gguf":
            loaded(write(tmp_path / "model.gguf", Recipe()))
        else:
            build_model("llama").save_pretrained(tmp_path)
            tokenizer = word_tokenizer()
            tokenizer.chat_template = CHAT
            tokenizer.save_pretrained(tmp_path)
            pv.load_model(str(tmp_path), device="cpu")
    assert tried == [CHAT]
