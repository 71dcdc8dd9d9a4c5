"""The published rule in Explore: its run is shown like a power chain's, and nothing of the exact rule is said of it."""

import pytest

from powerviz.messages import say
from tests.web.browser import QUICK, Visit

ASKED = QUICK | {
    "sampler": "as_published",
    "num_steps": "8",
    "block_size": "96",
    "max_new_tokens": "96",
}
CAVEAT = '.pv-explore [data-pv="caveat"]'
SUM = '.pv-explore [data-pv="sum"]'
RUN = "PowerViz.tabs.explore.player.run"


def rule(visit: Visit, name: str) -> list[str]:
    """The words of the card's labels by one of the two rules, as far as they are shown."""
    labels = visit.page.locator(f'{SUM} [data-rule="{name}"]')
    return [one.inner_text() for one in labels.all() if one.is_visible()]


@pytest.mark.nightly  # By day, the sentences are held against the terms in node.
def test_its_card_has_no_length_term_and_its_bias_is_said(visit: Visit) -> None:
    visit.finish()
    assert not visit.page.is_visible(CAVEAT)
    assert len(rule(visit, "exact")) == 2 and not rule(visit, "published")
    visit.js("(values) => PowerViz.tabs.explore.fill(values)", ASKED)
    visit.press("finish")
    visit.wait(f"p.run.complete && {RUN}.started.sampler === 'as_published' && p.mode === 'paused'")
    visit.settle()
    visit.page.wait_for_selector(CAVEAT)
    assert visit.page.inner_text(CAVEAT) == str(say("method-as-published-caveat"))
    old, ratio = rule(visit, "published")
    assert old == str(say("explore-weight-of-as-many-tokens")) and ratio
    assert not rule(visit, "exact")
    assert not visit.page.is_visible(f'{SUM} [data-term="length"]')
    assert visit.page.is_visible(f'{SUM} [data-term="state"]')
    lengths = visit.js(f"PowerViz.chainOf({RUN}).steps.map((step) => step.tokens.length)")
    assert lengths == sorted(lengths, reverse=True) and len(lengths) == 8
    visit.js("(values) => PowerViz.tabs.explore.fill(values)", QUICK | {"sampler": "power"})
    visit.press("finish")
    visit.wait(f"p.run.complete && {RUN}.started.sampler === 'power' && p.mode === 'paused'")
    visit.settle()
    assert visit.page.is_visible(f'{SUM} [data-term="length"]') and not visit.page.is_visible(
        CAVEAT
    )
