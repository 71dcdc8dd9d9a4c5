"""How a method is shown: its titles, the line about it, its mark and its colour, everywhere the same.

Knows nothing of samplers: each says in its own file how it looks, and `powerviz.methods` makes of
all of them the one table that pages, tables and commands read.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from powerviz.messages import Message, say

Text = Message | str
"""A message, or a text that is the same in every language."""
HEX = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True)
class Look:
    """The look of one method.

    `title` stands in sentences and in lists, `heading` where a sentence or a line begins with it, `short` where
    there is little room; `about` is a sentence. `mark` is the character beside its name and `symbol` plotly's name for the
    same in a chart; `light` and `dark` are its colour on either paper, with six digits because
    charts append two for the opacity. `named` gives the name of a variant in files and on the command line, from its
    settings; without it every variant bears the title. `told` gives the same for the page: what is said behind the
    title, such as `of_setting("τ", 0.5)`; without it `named` is shown. `ticked`: evaluations begin with it, and `compared`: comparisons do. `live` names the tab in
    which an evaluation's sample can be drawn again, to be watched. `beside`: Explore draws samples of it to hold a chain against.
    `caveat` is a sentence on why its responses are no samples of what they are taken for; it stands wherever they are shown.
    `chosen` is a sentence on the response of a method that chooses one of several candidates: why it is
    that one. `played`: the page can show its runs, live and from a recording. `place` orders methods in lists; equal ones come as they register.
    """

    title: Text
    about: Text
    mark: str
    symbol: str
    light: str
    dark: str
    short: Text = ""
    heading: Text = ""
    named: Callable[[Mapping[str, Any]], str] | None = None
    told: Callable[[Mapping[str, Any]], Sequence[Text]] | None = None
    ticked: bool = False
    compared: bool = False
    live: str | None = None
    beside: bool = False
    chosen: Text = ""
    caveat: Text = ""
    played: bool = True
    place: int = 100

    def __post_init__(self) -> None:
        for colour in (self.light, self.dark):
            if not HEX.fullmatch(colour):
                raise ValueError(f"{colour!r} is no colour like #0a5fa4")
        if not self.short:
            object.__setattr__(self, "short", self.title)
        if not self.heading:
            title = self.title
            first = title[:1].upper() + title[1:] if isinstance(title, str) else title
            object.__setattr__(self, "heading", first)

    def name(self, settings: Mapping[str, Any]) -> str:
        """The name of the method with these settings in files: what tells it from its other variants."""
        return self.named(settings) if self.named else str(self.title)

    def title_with(self, settings: Mapping[str, Any]) -> Text:
        """The title with what tells this variant from others, in the reader's language."""
        if self.told is None:
            return self.named(settings) if self.named else self.title
        whole = self.title
        for one in self.told(settings):
            whole = say("method-and-setting", method=whole, setting=one)
        return whole


def of_setting(symbol: str, value: float) -> Message:
    """A setting as it stands behind a title: its symbol, and its value as the reader's language writes numbers."""
    return say("method-setting", symbol=symbol, value=value)
