"""Bits of markup that components share: words with a definition, panels.

Knows HTML. Everything that is not markup goes through `escape`.
"""

import re
from collections.abc import Sequence
from html import escape


def term(word: str, shown: str | None = None) -> str:
    """A word with its definition on hover and focus, which stands under `define-…` in the languages' files."""
    return f'<dfn class="pv-term" tabindex="0" data-define="{definition_of(word)}">{escape(shown or word)}</dfn>'


def definition_of(word: str) -> str:
    """The code of a word's definition: `define-log-p`."""
    plain = SPELLED.get(word, word).lower()
    return f"define-{re.sub('[^a-z]+', '-', plain).strip('-')}"


SPELLED = {"α": "alpha", "N": "steps per block", "pass@k": "pass at k"}
"""Words of which no code can be made, in letters."""
STEPS, SAMPLE, SEVERAL = "steps", "sample", "several"
"""The kinds of runs: one that makes steps; one response without any; several of them."""


def only(*kinds: str, samplers: Sequence[str] = ()) -> str:
    """The attributes of what is shown for runs of these kinds, or of these samplers, only.

    At first runs of power sampling are shown, which make steps.
    """
    named = {"kind": kinds, "samplers": samplers}
    listed = "".join(f' data-{name}="{" ".join(one)}"' for name, one in named.items() if one)
    shown = (not kinds or STEPS in kinds) and (not samplers or "power" in samplers)
    return listed if shown else f"{listed} hidden"


def by_kind(steps: str, **others: str) -> str:
    """Words for runs that make steps, and others for other kinds; all are markup."""
    rest = "".join(f"<span{only(kind)}>{words}</span>" for kind, words in others.items())
    return f"<span{only(STEPS)}>{steps}</span>{rest}"


def panel(
    name: str,
    title: str,
    lead: str,
    body: str,
    tools: str = "",
    kinds: Sequence[str] = (),
    label: str = "",
    samplers: Sequence[str] = (),
    own: bool = False,
) -> str:
    """A titled part of the page; `title`, `lead`, `body` and `tools` are markup.

    `kinds` and `samplers` are those of the runs for which it is there, if it is not for all; `label` is its
    name in one word, if that is not the title. The style of a sampler's `own` panel is no other's, whatever
    its name.
    """
    label = re.sub(
        "<[^>]*>", "", label or title
    )  # no id: several tabs may have a part of this name
    return f"""
<section class="pv-panel pv-{"own-" * own}{name}" data-pv="{name}" aria-label="{label}"{only(*kinds, samplers=samplers)}>
  <header class="pv-panel-head">
    <h2>{title}</h2>
    <p class="pv-lead">{lead}</p>
    <div class="pv-tools">{tools}</div>
  </header>
  {body}
</section>"""


def for_gradio(markup: str) -> str:
    """Markup in which Gradio's templates find nothing to fill in."""
    return markup.replace("{", "&#123;").replace("}", "&#125;").replace("$", "&#36;")
