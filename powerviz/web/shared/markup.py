"""Bits of markup that components share: words with a definition, panels.

Knows HTML. Everything that is not markup goes through `escape`.
"""

import re
from collections.abc import Sequence
from html import escape

GLOSSARY = {
    "response": "The answer as it stands: the state of the Markov chain. It always is a whole text "
    "up to the current length, and each step may replace its end.",
    "proposal": "A candidate for the next state: the response up to a random cut, and from there "
    "on tokens drawn anew from the sharpened model.",
    "pivot": "A token where the chain has taken another path: an accepted step replaced it. "
    "Some pivots change the answer, others only its wording.",
    "token": "The unit a language model reads and writes: a word or a part of one.",
    "log p": "Log-probability of the whole response under the model, in nats. Closer to 0 is "
    "likelier: −3 is e^−3, about 1 in 20. In bfloat16 and float16 another pass may give tenths more or "
    "less.",
    "confidence": "log p over the number of tokens: how sure the model was of each token, on "
    "average. Closer to 0 is surer.",
    "hazard": "How easily a proposal leaves the path at this token: 1 − q, where q is the "
    "chance that the sharpened model draws the same token again.",
    "age": "How many steps ago the token was put there.",
    "cut": "The place where the response is cut in this step. All places are equally likely.",
    "log A": "A is a ratio of two flows of proposals under p(x)^α: from the new response back to the "
    "old one, over from the old one to the new. The proposal is accepted with chance min(1, A), that "
    "is, if log u is below log A; so as much flows one way as the other.",
    "log u": "The logarithm of u, a number drawn uniformly from 0 to 1 for this step.",
    "weight": "For each token α·log p − log q, summed from the first changed token on. At τ = 1/α this "
    "is log Σ p^α over all tokens that might stand there, whichever was drawn: so log A says how "
    "sure the model was along the new path, less how sure along the old one, up to the length term.",
    "length term": "log n − log n′: a response of n tokens can be cut in n places, so going to a "
    "longer one and coming back are not equally likely.",
    "α": "Sharpening exponent: a response is drawn with probability proportional to p(x)^α. "
    "1 is the model itself; the paper uses 4. For a single token it is low temperature, τ = 1/α.",
    "critical window": "The few tokens over which the chance of the answer makes half of all its "
    "way or more: here the response commits itself most.",
    "base model": "The model as it is, each token drawn with its own probability: α = 1, τ = 1.",
    "total variation": "Half the sum of all differences between two sets of probabilities: 0 if they "
    "are the same, 1 if they have nothing in common.",
    "floor": "The total variation that as many draws from the exact probabilities themselves, as "
    "correlated as the chains’ are, show on average. Below it there is nothing to see.",
    "effective samples": "Steps of a chain resemble each other. So many independent samples would tell "
    "as much about log p (bulk effective sample size, computed by arviz-stats).",
    "R-hat": "Compares the spread between the chains with that within each. Near 1 (below 1.01) the "
    "chains agree with each other (rank-normalised R-hat of log p, computed by arviz-stats).",
    "skip-ahead": "Whether a proposal leaves the response at a token is known from the stored q alone. "
    "The model starts there, not at the cut.",
    "early rejection": "u is drawn first. A proposal that cannot be accepted any more is given up in "
    "the middle.",
    "recall": "A token that was drawn before, after the same text and by the same part of the unit "
    "interval, is drawn again from memory.",
    "prefetch": "The next 8 proposals from the same response run as one batch, and are decided in order.",
    "accuracy": "The share of right samples, every problem weighing the same, with the 95 % interval "
    "(Wilson) for problems like these. It is wide when the problems are few.",
    "by vote": "The share of problems on which the answer that most of the method’s samples agree "
    "on is right. It needs several samples.",
    "tokens": "Tokens that the model decodes for one answer drawn alone, rejected proposals and "
    "candidates that were not chosen included.",
    "share of the batch": "Samples that are drawn together have beginnings in common, which are decoded "
    "once: the batch’s tokens, divided by its samples.",
    "pass@k": "The chance that at least one of k samples is right: the unbiased estimate, averaged "
    "over problems, with its 95 % interval (Wilson).",
    "N": "Metropolis–Hastings steps in each block. 0 is the proposal alone: low temperature.",
    "plain algorithm": "Metropolis–Hastings without accelerations: every proposal is decoded from the "
    "cut to its end. The accelerations make the same decisions with less decoding.",
}


def term(word: str, shown: str | None = None) -> str:
    """A word with its definition on hover and focus."""
    definition = escape(GLOSSARY[word], quote=True)
    return f'<dfn class="pv-term" tabindex="0" data-define="{definition}">{escape(shown or word)}</dfn>'


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
