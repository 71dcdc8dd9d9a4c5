"""Recordings that were brought along, in the browser that keeps them where the server keeps nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from powerviz.samplers import power_sample
from tests.web.browser import Visit
from tests.web.conftest import Open
from tests.web.library.test_tab import LIBRARY, library, toy, uploaded

ROWS = f"{LIBRARY} [data-kept]"
CLEAR = """() => new Promise((done) => {
  const opening = indexedDB.open("powerviz-files");
  opening.onsuccess = () => {
    const clearing = opening.result.transaction("files", "readwrite");
    clearing.objectStore("files").clear();
    clearing.oncomplete = done;
  };
})"""
FORGET = f"{LIBRARY} .pv-forget"


@pytest.fixture
def recordings(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "first.jsonl", tmp_path / "<b>second.jsonl"]
    for seed, path in enumerate(paths):
        power_sample(toy(6), "", max_new_tokens=6, num_steps=seed + 2, seed=seed).save(str(path))
    return paths


def reloaded(opened: Visit) -> None:
    opened.page.reload()
    opened.page.wait_for_selector(f'{LIBRARY}[data-ready="true"]')


@pytest.mark.nightly
def test_what_was_brought_is_listed_after_a_reload_until_it_is_removed(
    open_page: Open, recordings: list[Path]
) -> None:
    opened = library(open_page)
    rows = opened.page.locator(ROWS)
    expect(rows).to_have_count(0)
    for path in (*recordings, recordings[0]):
        uploaded(opened, path)
    names = [recordings[0].name, recordings[1].name]
    expect(rows).to_have_text(names)  # the same one is there once, the newest first
    reloaded(opened)
    expect(rows).to_have_text(names)
    rows.nth(1).click()
    expect(rows.nth(1)).to_have_attribute("aria-current", "true")
    assert opened.js("PowerViz.tabs.library.player.steps") == 3
    opened.page.click(f"{FORGET} >> nth=1")
    expect(rows).to_have_text(names[:1])
    reloaded(opened)
    expect(rows).to_have_text(names[:1])


def test_one_that_another_tab_has_removed_is_missed_in_a_sentence(
    open_page: Open, recordings: list[Path]
) -> None:
    opened = library(open_page)
    uploaded(opened, recordings[0])
    rows = opened.page.locator(ROWS)
    expect(rows).to_have_count(1)
    opened.js(CLEAR)
    rows.click()
    refused = opened.page.locator(f'{LIBRARY} [data-pv="refused"]')
    expect(refused).to_be_visible()
    expect(rows).to_have_count(0)
