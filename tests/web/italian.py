"""A page in Italian: what on it has stayed English, and what the page itself has missed."""

from functools import cache

from fluent.syntax import ast, parse

from powerviz.messages import files
from tests.web.browser import Visit


@cache
def _texts(language: str) -> dict[str, str]:
    """The texts of a language's file that nothing fills in, by their codes, attributes too."""
    found = {}
    for entry in parse(files()[language].read_text(encoding="utf-8")).body:
        if not isinstance(entry, ast.Message):
            continue
        for name, pattern in [
            ("", entry.value),
            *((f".{one.id.name}", one.value) for one in entry.attributes),
        ]:
            if pattern and all(isinstance(one, ast.TextElement) for one in pattern.elements):
                found[entry.id.name + name] = "".join(one.value for one in pattern.elements)
    return found


_IN_ITALIAN = _texts("it")
ITALIAN = {text: _IN_ITALIAN.get(code, text) for code, text in _texts("en").items()}
SWITCH = '[data-pv="language"]'
MISSING = "[...PowerViz.language.missing]"
DATA = ".pv-token, .pv-old, .pv-change, .pv-window-plot .xtick, .pv-answer-text, .pv-asked"
# What is to be read or heard inside `root`, each text and attribute by itself; data is left out.
READ = """(root) => {
  const found = [];
  const take = (text) => text && text.trim() && found.push(text.replace(/\\s+/g, ' ').trim());
  const look = (element) => {
    if (element.translate === false || ['SCRIPT', 'STYLE', 'TEXTAREA'].includes(element.tagName)) return;
    if (element.matches('DATA')) return;
    for (const name of ['title', 'placeholder', 'aria-label']) take(element.getAttribute(name));
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) take(node.data);
      if (node.nodeType === Node.ELEMENT_NODE) look(node);
    }
  };
  document.querySelectorAll(root).forEach(look);
  return found;
}""".replace("DATA", DATA)
# What is wider than its place.
WIDER = """(selector) => [...document.querySelectorAll(selector)]
  .filter((e) => e.offsetParent && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
  .map((e) => e.outerHTML.slice(0, 100))"""


def english(visit: Visit, root: str) -> list[str]:
    """The texts that could have been said in Italian; charts have a moment to draw theirs."""
    for _ in range(80):
        left = [text for text in visit.js(READ, root) if ITALIAN.get(text, text) != text]
        if not left:
            break
        visit.page.wait_for_timeout(100)
    return left


def at_rest(visit: Visit, root: str) -> list[str]:
    """The texts, once they have been the same for half a second: what comes late has come."""
    texts: list[str] = visit.js(READ, root)
    for _ in range(40):
        before = texts
        visit.page.wait_for_timeout(500)
        texts = visit.js(READ, root)
        if texts == before:
            break
    return texts


def once_it_is(texts: list[str], visit: Visit, root: str) -> list[str]:
    """The texts once they are these again; after eight seconds, whatever they are."""
    for _ in range(80):
        found: list[str] = visit.js(READ, root)
        if found == texts:
            break
        visit.page.wait_for_timeout(100)
    return found


def switch(visit: Visit) -> None:
    """Choose the other one of English and Italian in the header."""
    other = "en" if visit.js("PowerViz.language.code") == "it" else "it"
    visit.page.select_option(SWITCH, other)
    visit.wait(f"PowerViz.language.code === '{other}'")
    visit.settle()
    visit.settle()
