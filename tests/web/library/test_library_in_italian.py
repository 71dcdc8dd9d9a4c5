"""The Library in Italian: its runs, its refusals; nothing stays English."""

from pathlib import Path

import pytest

from powerviz.examples.bundled import RUNS, load_library
from powerviz.examples.pretrained import NAME
from tests.web.browser import Visit
from tests.web.conftest import Open
from tests.web.italian import ITALIAN, MISSING, english, switch
from tests.web.library.test_tab import LIBRARY, upload, uploaded

TAB = f'#pv-header, #pv-tabs [role="tablist"], {LIBRARY}'


COINS = (RUNS / "coins.jsonl").read_bytes()
HEADER = COINS[: COINS.index(b"\n") + 1]
REFUSED = {
    "empty": (b"", "è vuoto."),
    "no json": (b"hello\n", "Il file, riga 1: non è un’esecuzione registrata di PowerViz"),
    "another line": (HEADER + b'{"kind": "X"}\n', "Il file, riga 2: non è un evento di un’"),
    "out of order": (HEADER + COINS[len(COINS) // 2 :].partition(b"\n")[2], "i suoi eventi: "),
}


@pytest.fixture(scope="class")
def visit(open_page_for_all: Open) -> Visit:
    visit = open_page_for_all({"tab": "library"}, locale="it-IT")
    visit.page.wait_for_selector(f'{LIBRARY}[data-ready="true"]')
    visit.settle()
    return visit


class TestOnOnePage:
    """A page is opened once for these."""

    @pytest.mark.nightly
    def test_every_recorded_run_is_told_in_italian(self, visit: Visit) -> None:
        page = visit.page
        for example in load_library():
            entry = page.locator(f'{LIBRARY} [data-run="{example.name}"]')
            assert entry.locator("b").inner_text() == ITALIAN[str(example.title)]
            entry.click()
            page.wait_for_selector(f'{LIBRARY} [data-run="{example.name}"][aria-current]')
            visit.settle()
            assert english(visit, TAB) == []
        page.locator(f"{LIBRARY} [data-run]").first.click()
        page.wait_for_selector(f"{LIBRARY} li:first-child [aria-current]")
        for step in range(5):
            visit.js(f"PowerViz.tabs.library.player.showStep({step})")
            visit.settle()
            assert english(visit, TAB) == []
        page.click(f'{LIBRARY} [data-pv="copy-link"]')
        switch(visit)
        assert page.inner_text(f'{LIBRARY} [data-pv="play"]') == "Play"
        assert f"drawn by {NAME}" in page.inner_text(f"{LIBRARY} .pv-recorded")
        assert visit.js("PowerViz.chainOf(PowerViz.tabs.library.player.run).steps.length") == 4
        switch(visit)
        assert f"estratta da {NAME}" in page.inner_text(f"{LIBRARY} .pv-recorded")
        assert english(visit, TAB) == []
        assert visit.js(MISSING) == []

    @pytest.mark.nightly
    def test_a_file_is_refused_in_italian(self, visit: Visit, tmp_path: Path) -> None:
        said = visit.page.locator(f'{LIBRARY} [data-pv="refused"]')
        for what, (content, expected) in REFUSED.items():
            path = tmp_path / f"{what}.jsonl"
            path.write_bytes(content)
            upload(visit, path)
            said.filter(has_text=path.name).wait_for()
            assert said.inner_text().startswith(path.name)
            assert expected in said.inner_text()
            if content:
                assert said.inner_text().endswith("Ciò che si vedeva prima è ancora qui.")
            visit.wrong.clear()  # the browser logs the refusal
        switch(visit)
        assert expected not in said.inner_text()
        switch(visit)
        assert expected in said.inner_text()
        assert visit.js(MISSING) == []

    @pytest.mark.nightly
    def test_what_is_missing_in_a_file_is_said_in_italian(
        self, visit: Visit, tmp_path: Path
    ) -> None:
        path = tmp_path / "half.jsonl"
        path.write_bytes(COINS[: len(COINS) // 2])
        uploaded(visit, path)
        notice = visit.page.locator(f'{LIBRARY} [data-pv="notice"]')
        assert "Il file: l’ultima riga è troncata" in notice.inner_text()
        assert "L’esecuzione che contiene non è finita" in notice.inner_text()
        assert visit.page.inner_text(f'{LIBRARY} [data-pv="watch"]') == "Dal tuo file half.jsonl."
        assert english(visit, TAB) == []
        assert visit.js(MISSING) == []
