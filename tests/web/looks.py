"""The page as it is looked at: on a desk and on a telephone, light and dark, in both languages."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.base import AXE_FILE_PATH

from tests.web.browser import Visit

Scheme = Literal["light", "dark"]

DEVICES: dict[str, tuple[int, int, dict[str, Any]]] = {
    "desk": (1440, 900, {}),
    "telephone": (390, 844, {"has_touch": True}),
}
"""Width, height, and what else a browser context has to know."""
LOOKS: dict[str, tuple[tuple[Scheme, str, bool], ...]] = {
    "desk": (("light", "en", True), ("dark", "it", False)),
    "telephone": (("dark", "it", True),),
}
"""Colours, language (Italian has the longer words), and whether contrast is measured: that takes most
of the time, hangs on no word, and is done once in light and once in dark."""
ALL_LOOKS: dict[str, tuple[tuple[Scheme, str, bool], ...]] = {
    device: (
        ("light", "en", True),
        ("dark", "en", True),
        ("light", "it", True),
        ("dark", "it", True),
    )
    for device in DEVICES
}
"""With POWERVIZ_LOOKS=all, as before a release."""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
TALLER = "document.documentElement.scrollHeight - innerHeight"
CLIPPED = """() => [...document.querySelectorAll(
    '.pv-tab button, .pv-tab h2, .pv-tab .pv-field, .pv-tab .pv-meter-name, .pv-tab .pv-sum th, .pv-header *')]
  .filter((e) => e.offsetParent && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
    && getComputedStyle(e).display !== 'inline')
  .map((e) => e.outerHTML.slice(0, 80))"""
AXE = """async ([root, contrast]) => {
  const rules = {'color-contrast': {enabled: contrast}};
  const found = await axe.run(root, {resultTypes: ['violations'], rules});
  return found.violations
    .filter((one) => ['serious', 'critical'].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}"""
REST = 300
"""Milliseconds after which every chart is in the new colours, words and size."""


@dataclass(frozen=True)
class Look:
    """How the page is dressed at the moment, and on which device."""

    visit: Visit
    device: str
    scheme: Scheme
    language: str
    contrast: bool

    def check(self, name: str, folder: Path, root: str, one_screen: bool = False) -> None:
        """Take a picture; nothing is cut off or scrolls sideways; axe finds no serious fault.

        `root`: what of the page axe has to go over. `one_screen`: on a desk it has to fit the window.
        """
        self.visit.settle()
        look = f"{name}-{self.device}-{self.scheme}-{self.language}"
        self.visit.page.screenshot(path=folder / f"{look}.png", full_page=True)
        self.fits(look)
        assert self.visit.js(AXE, [root, self.contrast]) == [], look
        assert not one_screen or self.device != "desk" or self.visit.js(TALLER) <= 0, look

    def fits(self, name: str) -> None:
        """Nothing is cut off or scrolls sideways."""
        assert self.visit.js(SIDEWAYS) <= 0, name
        assert self.visit.js(CLIPPED) == [], name


def looks(visit: Visit, device: str) -> Iterator[Look]:
    """The page, put into each of its looks one after the other."""
    visit.js(AXE_FILE_PATH.read_text(encoding="utf-8"))
    chosen = ALL_LOOKS if os.environ.get("POWERVIZ_LOOKS") == "all" else LOOKS
    for scheme, language, contrast in chosen[device]:
        visit.page.emulate_media(color_scheme=scheme)
        visit.page.select_option('[data-pv="language"]', language)
        visit.wait(f"PowerViz.language.code === '{language}'")
        visit.page.wait_for_timeout(REST)
        yield Look(visit, device, scheme, language, contrast)
