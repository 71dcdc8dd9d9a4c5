"""The models of an app: loaded once for all, freed when nobody uses them, kept when others fail."""

import gc
import threading
import weakref
from pathlib import Path
from typing import Any

import pytest
import torch

import powerviz as pv
from powerviz.errors import ModelError, SettingError
from powerviz.messages import say
from powerviz.models.progress import Progress
from powerviz.models.protocol import LanguageModel, Offers
from powerviz.runs import Run
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.session import Session
from powerviz.web.policy import ModelsOffered
from powerviz.web.serving.models import MOST_AT_ONCE, ModelPool
from tests.models.checkpoints import lora_for, saved
from tests.models.families import build_model
from tests.refusals import refuses
from tests.web.async_code import run_async
from tests.web.explore.test_service import answers, told

SECONDS = 20
SETTINGS: dict[str, Any] = {"num_steps": 2, "block_size": 5, "max_new_tokens": 10, "seed": 1}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Models in folders, by what they are."""
    made = {}
    for family in ("llama", "qwen2"):
        place = tmp_path_factory.mktemp(family)
        made[family] = str(saved(place, build_model(family, dtype=torch.float32)))
    return made


class Loader:
    """`load_model` as seen by the shelf; every loading waits until it is let through."""

    def __init__(self, free: bool = True) -> None:
        self.asked: list[str] = []
        self.public: list[bool] = []
        self.begun = threading.Semaphore(0)
        self.gate = threading.Event()
        if free:
            self.gate.set()

    def __call__(self, name: str, device: str, **options: Any) -> pv.TransformersModel:
        self.asked.append(name)
        self.public.append(options["public"])
        self.begun.release()
        options["progress"](Progress("reading", 1, 2))
        while not self.gate.wait(0.02):
            if options["cancelled"]():
                raise ModelError("model", say("offered-cancelled"))
        return pv.load_model(name, device, **options)


def shelf_with(loader: Loader, offered: ModelsOffered = "any") -> ModelPool:
    return ModelPool({"pocket": pv.load_model("pocket", "cpu")}, offered, loader)


def loaded(pool: ModelPool, name: str) -> LanguageModel:
    loading = pool.load(name)
    assert loading.over.wait(SECONDS) and loading.model is not None, loading.error
    return loading.model


def begin(model: str, until: str = "end") -> dict[str, Any]:
    prompt = "Anna has 3 apples ."
    return {
        "serial": 1,
        "new": True,
        "model": model,
        "prompt": prompt,
        "settings": SETTINGS,
        "until": until,
    }


def test_a_model_is_loaded_once_for_all_who_ask(folders: dict[str, str]) -> None:
    loader = Loader(free=False)
    pool = shelf_with(loader)
    first, second = pool.load(folders["llama"]), pool.load(folders["llama"])
    assert first is second
    assert loader.begun.acquire(timeout=SECONDS)
    assert first.progress == Progress("reading", 1, 2)
    loader.gate.set()
    assert first.over.wait(SECONDS)
    assert first.model is pool.get(folders["llama"])
    assert pool.load(folders["llama"]).model is first.model
    assert loader.asked == [folders["llama"]]
    assert folders["llama"] in pool.names


def test_a_loading_goes_on_until_the_last_who_waits_has_left(folders: dict[str, str]) -> None:
    loader = Loader(free=False)
    pool = shelf_with(loader)
    mine, theirs = pool.load(folders["llama"]), pool.load(folders["llama"])
    assert loader.begun.acquire(timeout=SECONDS)
    pool.leave(mine)
    assert not theirs.called_off.is_set()
    pool.leave(theirs)
    assert theirs.over.wait(1.0)
    assert theirs.error is not None and theirs.error.message == say("offered-cancelled")
    assert folders["llama"] not in pool.names
    loader.gate.set()
    again = pool.load(folders["llama"])
    assert again.over.wait(SECONDS) and again.model is not None


def test_models_load_one_after_the_other_and_a_waiting_one_can_be_called_off(
    folders: dict[str, str],
) -> None:
    loader = Loader(free=False)
    pool = shelf_with(loader)
    first, second = pool.load(folders["llama"]), pool.load(folders["qwen2"])
    assert loader.begun.acquire(timeout=SECONDS)
    assert second.progress == Progress("waiting")
    pool.leave(second)
    assert second.over.wait(1.0) and not first.over.is_set()
    loader.gate.set()
    assert first.over.wait(SECONDS)
    assert loader.asked == [folders["llama"]]


def test_so_many_at_once_are_enough(folders: dict[str, str]) -> None:
    loader = Loader(free=False)
    pool = shelf_with(loader)
    loadings = [pool.load(f"nobody/model-{index}") for index in range(MOST_AT_ONCE)]
    with refuses("offered-too-many-loading", "model", most=MOST_AT_ONCE):
        pool.load("nobody/one-more")
    for loading in loadings:
        pool.leave(loading)


@pytest.mark.parametrize(
    ("offered", "name", "code"),
    [
        ("started", "Qwen/Qwen2.5-0.5B", "offered-own-models-only"),
        ("catalogue", "someone/else", "offered-catalogue-only"),
        ("catalogue", "/etc", "offered-catalogue-only"),
        ("catalogue", "../../root", "offered-catalogue-only"),
        ("any", "  ", "offered-no-name"),
        ("any", "x" * 501, "offered-no-name"),
    ],
)
def test_what_the_operator_does_not_offer_is_not_loaded(
    offered: ModelsOffered, name: str, code: str
) -> None:
    loader = Loader()
    pool = shelf_with(loader, offered)
    with refuses(code, "model", SettingError):
        pool.load(name)
    with refuses("offered-not-loaded", "model", SettingError, name=repr(name)):
        pool.get(name)
    assert loader.asked == []


@pytest.mark.parametrize(("offered", "public"), [("catalogue", True), ("any", False)])
def test_the_servers_login_is_for_those_who_may_have_any_model(
    offered: ModelsOffered, public: bool
) -> None:
    loader = Loader(free=False)
    pool = shelf_with(loader, offered)
    loading = pool.load("Qwen/Qwen2.5-0.5B")
    assert loader.begun.acquire(timeout=SECONDS)
    assert loader.public == [public]
    pool.leave(loading)


def test_a_loading_that_fails_says_why_and_leaves_the_others(folders: dict[str, str]) -> None:
    pool = shelf_with(Loader())
    loading = pool.load("/no/such/folder")
    assert loading.over.wait(SECONDS)
    assert str(loading.error) == "model: there is no folder /no/such/folder"
    assert pool.names[0] == "pocket" and "/no/such/folder" not in pool.names
    batches = run_async(answers(ExploreService(pool), Session(), begin("pocket")))
    assert told(batches) and not batches[-1]["error"]


def memory_for(monkeypatch: pytest.MonkeyPatch, pool: ModelPool, count: int) -> None:
    """A machine on which so many models of this size fit beside the first one."""
    size = 4 * sum(one.numel() for one in build_model("llama").parameters())

    def free(device: object) -> int:
        there = sum(name != "pocket" for name, _ in pool.here())
        return int(size * 1.3) + (count - 1 - there) * size

    monkeypatch.setattr("powerviz.models.placement.free_memory", free)


@pytest.mark.nightly
def test_a_model_that_nobody_uses_is_freed_for_another_and_comes_back(
    folders: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    loader = Loader()
    pool = shelf_with(loader)
    memory_for(monkeypatch, pool, 1)
    first = pool.load(folders["llama"])
    assert first.over.wait(SECONDS) and first.model is not None
    gone = weakref.ref(first.model)
    second = pool.load(folders["qwen2"])
    assert second.over.wait(SECONDS) and second.error is None
    del first
    gc.collect()
    assert gone() is None
    assert folders["llama"] not in dict(pool.here())
    assert pool.get(folders["llama"]).name == folders["llama"]
    assert loader.asked == [folders["llama"], folders["qwen2"], folders["llama"]]


def test_a_model_in_use_is_not_freed_and_the_other_is_refused(
    folders: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    let_gone: list[str] = []

    class Busy:
        def uses(self, name: str) -> bool:
            return name == folders["llama"]

        def let_go(self, name: str) -> None:
            let_gone.append(name)

    pool = shelf_with(Loader())
    pool.users.append(Busy())
    memory_for(monkeypatch, pool, 1)
    assert pool.load(folders["llama"]).over.wait(SECONDS)
    second = pool.load(folders["qwen2"])
    assert second.over.wait(SECONDS)
    assert second.error is not None and "too large" in str(second.error.message)
    assert pool.get(folders["llama"]) and let_gone == []


@pytest.mark.nightly
def test_a_paused_chain_lets_its_model_go_and_goes_on_with_it_later(
    folders: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pool: ModelPool) -> tuple[list[Any], list[Any]]:
        service, session = ExploreService(pool), Session()
        pool.load(folders["llama"]).over.wait(SECONDS)
        before = await answers(service, session, begin(folders["llama"], until="step"))
        loading = pool.load(folders["qwen2"])
        assert loading.over.wait(SECONDS) and loading.error is None
        assert folders["llama"] not in dict(pool.here())
        known = len(session.events)
        order = {"serial": 2, "run": session.run_id, "known": known, "until": "end"}
        return before, await answers(service, session, order)

    pool = shelf_with(Loader())
    memory_for(monkeypatch, pool, 1)
    before, after = run_async(scene(pool))
    whole = pv.power_sample(
        pv.load_model(folders["llama"], "cpu", make_room=lambda _: monkeypatch.undo()),
        "Anna has 3 apples .",
        **SETTINGS,
    )
    whole_again = Run.from_events(told(before) + told(after))
    assert whole_again.text == whole.text
    assert [step.decision.decision for step in whole_again.steps] == [
        step.decision.decision for step in whole.steps
    ]


def test_room_is_not_made_in_vain(folders: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    pool = shelf_with(Loader())
    assert pool.load(folders["llama"]).over.wait(SECONDS)
    monkeypatch.setattr("powerviz.models.placement.free_memory", lambda device: -(10**9))
    loading = pool.load(folders["qwen2"])
    assert loading.over.wait(SECONDS)
    assert loading.error is not None
    assert folders["llama"] in dict(pool.here())


@pytest.fixture
def tuned(folders: dict[str, str], tmp_path: Path) -> str:
    """The name of a LoRA on the weights of its base."""
    base = Path(folders["llama"])
    return f"{base}+{lora_for(base, base.parent / tmp_path.name)}"


def test_a_lora_and_its_base_are_one_set_of_weights(folders: dict[str, str], tuned: str) -> None:
    loader = Loader()
    pool = shelf_with(loader)
    adapted, base = loaded(pool, tuned), loaded(pool, folders["llama"])
    assert loader.asked == [folders["llama"], tuned]
    assert Offers(adapted).base is base
    assert pool.spare() == sum(Offers(one).memory or 0 for one in (adapted, base))


def test_the_base_of_a_lora_in_use_is_not_freed_and_goes_together_with_an_idle_one(
    folders: dict[str, str], tuned: str
) -> None:
    class User:
        busy = True

        def uses(self, name: str) -> bool:
            return self.busy and name == tuned

        def let_go(self, name: str) -> None:
            pass

    pool, user = shelf_with(Loader()), User()
    pool.users.append(user)
    loaded(pool, tuned)
    pool._make_room(1)
    assert {folders["llama"], tuned} < dict(pool.here()).keys()
    user.busy = False
    pool._make_room(Offers(dict(pool.here())[folders["llama"]]).memory or 0)
    assert set(dict(pool.here())) == {"pocket"}


def test_a_model_that_was_given_and_cannot_be_loaded_again_stays() -> None:
    toy = pv.TabularModel(["a", "</s>"], lambda prefix: [0.5, 0.5], eos="</s>", max_len=3)
    pool = ModelPool({"toy": toy}, "any", Loader())
    pool._make_room(1)
    assert dict(pool.here()) == {"toy": toy}
    assert pool.spare() == 0


def test_a_pages_models_are_those_of_explore_compare_and_evaluate(
    folders: dict[str, str], tmp_path: Path
) -> None:
    from powerviz.web.app import build
    from powerviz.web.policy import Operator

    app = build(
        {"pocket": pv.load_model("pocket", "cpu")},
        Operator(results=tmp_path, models_offered="any"),
    )
    assert app.pool.load(folders["llama"]).over.wait(SECONDS)
    for service in (app.service, app.compare_service, app.evaluations):
        assert service.models.get(folders["llama"]) is dict(app.pool.here())[folders["llama"]]
    assert len(app.pool.users) == 3
