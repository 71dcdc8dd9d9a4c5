"""Another model, chosen in a real browser: it loads before one's eyes, and every tab knows it."""

import itertools
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
import torch
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import BrowserContext

from powerviz.messages import say
from powerviz.models import load_model, loading
from powerviz.prompts import TEMPLATES
from powerviz.web.app import App, build
from powerviz.web.policy import Operator
from tests.models.checkpoints import saved
from tests.models.families import build_model
from tests.web.browser import QUICK, Visit, visit
from tests.web.conftest import Open

DIALOG = 'dialog[data-pv="model-dialog"]'
MORE = '.pv-explore [data-more-models="model"]'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model with a chat template, whose name would be markup if a page took it for that."""
    place = tmp_path_factory.mktemp("models") / "<img src=x onerror=alert(1)>"
    return saved(place, build_model("qwen2", dtype=torch.float32), chat=True)


@pytest.fixture(scope="module")
def app() -> App:
    """Its visitors may load any model."""
    return build({"pocket": load_model()}, Operator(models_offered="any"))


@pytest.fixture(scope="module")
def generous(app: App) -> Iterator[str]:
    """The app's address."""
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    yield address
    app.page.close(verbose=False)


@pytest.fixture
def page(context: BrowserContext, generous: str) -> Iterator[Visit]:
    opened = visit(context, generous, generous)
    yield opened
    assert opened.wrong == []


def ask_for(page: Visit, name: str) -> None:
    page.js("document.querySelector('.pv-explore [data-pv=\"settings\"]').open = true")
    page.page.click(MORE)
    page.page.wait_for_selector(f"{DIALOG} .pv-model-card")
    page.page.fill(f"{DIALOG} .pv-any-model input", name)
    page.page.keyboard.press("Enter")


@pytest.mark.nightly
def test_a_server_that_offers_its_own_models_only_has_no_such_button(open_page: Open) -> None:
    page = open_page(QUICK).page
    assert page.locator("[data-more-models]").count() == 0
    assert page.locator(DIALOG).count() == 0


@pytest.mark.slow
def test_a_folders_model_loads_is_chosen_and_draws_a_response(page: Visit, folder: Path) -> None:
    ask_for(page, str(folder))
    page.page.wait_for_selector(DIALOG, state="hidden")
    model, wrapping = (
        page.page.locator(f'.pv-explore [name="{n}"]') for n in ("model", "wrapping")
    )
    assert model.input_value() == str(folder)
    assert wrapping.input_value() == "chat"
    loaded = say("shared-it-is-loaded-prompts-for", wording=TEMPLATES["chat"])
    assert page.page.inner_text("[data-model-hint]") == str(loaded)
    assert page.page.inner_text('[data-pv="model-name"]') == str(folder)
    assert page.page.inner_text('[data-pv="model-device"]') == "cpu"
    page.page.fill('.pv-explore [name="prompt"]', "Anna has 3 apples .")
    page.page.fill('.pv-explore [name="max_new_tokens"]', "8")
    page.page.fill('.pv-explore [name="num_steps"]', "2")
    page.finish()
    started = page.js("PowerViz.tabs.explore.player.events[0]")
    assert started["model"] == str(folder)
    assert "then" in started["prompt"]
    for tab in ("compare", "evaluate"):
        page.page.click(f'#pv-tabs button[role="tab"][data-tab-id="{tab}"]')
        options = page.page.locator(f'.pv-{tab} [name="model"] option')
        page.page.wait_for_function(
            f"document.querySelectorAll('.pv-{tab} [name=\"model\"] option').length > 1"
        )
        assert options.all_inner_texts()[-1] == str(folder) or str(folder) in (
            options.last.get_attribute("value") or ""
        )


@pytest.mark.nightly
def test_the_wording_follows_the_model_until_the_visitor_has_chosen_one(
    context: BrowserContext, folder: Path
) -> None:
    """And a model with a chat template says what it expects, where it is given plain text."""
    chat = load_model(str(folder))
    app = build({"pocket": load_model(), "chatty": chat})
    _, address, _ = app.launch(prevent_thread_lock=True, quiet=True, server_name="127.0.0.1")
    page = visit(context, f"{address}?tab=explore&wrapping=raw", address)
    for tab in ("explore", "compare"):
        page.js(f"PowerViz.openTab('{tab}')")
        page.page.wait_for_selector(f'.pv-{tab}[data-ready="true"]')
        model, wording = (
            page.page.locator(f'.pv-{tab} [name="{n}"]') for n in ("model", "wrapping")
        )
        hint = page.page.locator(f'.pv-{tab} [data-pv="wording-hint"]')
        assert (wording.input_value(), hint.inner_text()) == ("raw", "")
        model.select_option("chatty")
        assert (wording.input_value(), hint.inner_text()) == ("chat", "")
        model.select_option("pocket")
        assert (wording.input_value(), hint.inner_text()) == ("raw", "")
        model.select_option("chatty")
        wording.select_option("raw")
        expects = say(
            "shared-expects-its-chat-template-and", model="chatty", wording=TEMPLATES["chat"]
        )
        assert hint.inner_text() == str(expects)
        model.select_option("pocket")
        wording.select_option("math_chat")
        none = say("shared-has-no-chat-template-choose", model="pocket")
        assert hint.inner_text() == str(none)
        model.select_option("chatty")
        assert (wording.input_value(), hint.inner_text()) == ("math_chat", "")
    as_asked = page.js("['pocket', 'chatty', 'elsewhere'].map(PowerViz.plainOrChat)")
    assert as_asked == ["raw", "chat", "raw"]
    assert page.wrong == []
    app.page.close(verbose=False)


@pytest.mark.slow
@pytest.mark.nightly
def test_a_model_that_does_not_load_leaves_the_one_in_use(page: Visit, tmp_path: Path) -> None:
    ask_for(page, str(tmp_path / "nothing"))
    error = page.page.locator('[data-pv="model-error"]')
    error.wait_for()
    assert str(say("folder-not-there", folder=str(tmp_path / "nothing"))) in error.inner_text()
    stays = say("shared-the-model-that-was-in", message="")
    assert error.inner_text().endswith(str(stays))
    page.page.keyboard.press("Escape")
    assert page.page.input_value('.pv-explore [name="model"]') == "pocket"
    assert page.page.inner_text('[data-pv="model-name"]') == "pocket"
    page.first_step()


@pytest.mark.slow
@pytest.mark.nightly
def test_a_loading_can_be_called_off_and_watched_while_the_dialog_is_closed(
    page: Visit, app: App, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is looked at first: that is where this loading waits."""
    gate, place = threading.Event(), shutil.copytree(folder, tmp_path / "slow")

    def slow(name: str, *more: object) -> object:
        gate.wait(20)
        return original(name, *more)

    original = loading.place
    monkeypatch.setattr(loading, "place", slow)
    ask_for(page, str(place))
    page.page.wait_for_selector('[data-pv="loading"]:not([hidden])')
    looking = say("shared-looking-for-its-files")
    assert page.page.inner_text('[data-pv="loading-text"]') == str(looking)
    page.page.click(f'{DIALOG} [data-pv="close"]')
    assert page.page.inner_text(MORE) == str(say("shared-loading-a-model"))
    page.page.click(MORE)
    page.page.click(f'{DIALOG} [data-pv="cancel"]')
    error = page.page.locator('[data-pv="model-error"]')
    error.wait_for()
    assert error.inner_text() == str(say("shared-cancelled-what-was-downloaded-is"))
    assert page.page.input_value('.pv-explore [name="model"]') == "pocket"
    deadline = time.monotonic() + 5
    while app.pool.under_way and time.monotonic() < deadline:
        page.settle()
    assert app.pool.under_way == ()  # The server has heard of it, too.
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "loading":
            thread.join(20)


@pytest.mark.nightly
def test_the_dialog_fits_and_can_be_read(page: Visit, screenshots: Path) -> None:
    page.js("document.querySelector('.pv-explore [data-pv=settings]').open = true")
    page.page.click(MORE)
    page.page.wait_for_selector(f"{DIALOG} .pv-model-card")
    page.js(AXE_FILE_PATH.read_text())
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for width, scheme in itertools.product((1440, 390), schemes):
        page.page.set_viewport_size({"width": width, "height": 844})
        page.page.emulate_media(color_scheme=scheme)
        page.settle()
        page.page.screenshot(path=screenshots / f"models-{width}-{scheme}.png")
        size = page.js(
            f"(() => {{ const d = document.querySelector('{DIALOG}');"
            " return [d.scrollWidth - d.clientWidth, d.getBoundingClientRect().right]; })()"
        )
        assert size[0] <= 0 and size[1] <= width
        faults = page.js(
            f"axe.run('{DIALOG}').then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))"
        )
        assert faults == [], (width, scheme)
