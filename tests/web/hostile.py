"""A model whose every token is an attack on the page that shows it."""

from collections.abc import Sequence

from powerviz.models import TabularModel

TOKENS = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "<b>bold</b>&amp;&lt;",
    "\u202eright to left\u202c",
    "zero\u200bwidth\u200d\ufeff",
    "\x1b[31m\x00\n",
    "{{value}}${value}",
    "مرحبا",
    "<a href='javascript:alert(3)'>go</a>",
)
PROMPT = "<img src=x onerror=alert(4)></script><script>alert(5)</script>\u202e"


class HostileModel(TabularModel):
    """Draws the tokens above at random, takes any prompt, and is named like an attack."""

    def __init__(self) -> None:
        vocab = [*TOKENS, "</s>"]
        row = [0.3, 0.2, 0.1, 0.1, 0.08, 0.07, 0.05, 0.04, 0.03, 0.03]
        super().__init__(
            vocab, lambda prefix: row, eos="</s>", max_len=40, name="<i>hostile</i>\u202e"
        )

    def encode(self, text: str) -> list[int]:
        return []

    def decode(self, tokens: Sequence[int]) -> str:
        return super().decode(tokens) + " The answer is <img src=x onerror=alert(6)>."
