"""A run as one HTML file that plays offline: events, player, styles and plotly.js all inside.

Knows the page's parts. Whatever comes from a run goes in as JSON in which no character can end
the script element it stands in; and only the page's own scripts run, which can fetch nothing.
"""

import json
from functools import cache

from powerviz.messages import SOURCE, files
from powerviz.runs.events import RunStarted
from powerviz.web.assets import BUNDLES, STYLE_SHEET, STYLES, colours, facts
from powerviz.web.csp import offline_policy
from powerviz.web.explore.messages import Batch
from powerviz.web.explore.panels import transport
from powerviz.web.serving.scheduler import in_turns

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title data-l10n-id="offline-title"></title>
{facts}
<style>{styles}</style>
</head>
<body class="pv-offline">
<header class="pv-offline-head"><h1 translate="no">PowerViz</h1>
<p data-l10n-id="{lead}">{method}<b data-pv="recorded-model" translate="no"></b></p>
<p class="pv-offline-prompt" data-pv="recorded-prompt" translate="no"></p></header>
<div class="pv-tab pv-explore" data-pv="explore" data-ready="false"><div class="pv-stage">
{transport}
{stage}
</div></div>
<script type="application/json" id="pv-feed">{feed}</script>
<script type="application/json" id="pv-languages">{languages}</script>
<script>{script}</script>
</body>
</html>
"""
METHOD = '<b data-pv="recorded-method"></b>'
"""Filled in by the player, in the page's language."""


def offline_page(batch: Batch) -> str:
    """The page of a run, complete or not, given as one batch with all its events."""
    from powerviz.web.explore.tab import stage

    script = _script()
    others = {
        code: path for code, path in files().items() if code != SOURCE
    }  # which the player has
    spoken = {code: path.read_text(encoding="utf-8") for code, path in others.items()}
    first = batch.events[0]
    power = not isinstance(first, RunStarted) or first.sampler == "power"
    return PAGE.format(
        lead="offline-lead" if power else "offline-lead-of-a-method",
        method="" if power else METHOD,
        policy=_policy(script),
        facts=facts(),
        styles=colours() + STYLES[STYLE_SHEET].read_text(encoding="utf-8"),
        transport=transport.template(live=False),
        stage=stage(live=False),
        feed=_inside_script(b"".join(in_turns(batch.parts())).decode()),
        languages=_inside_script(json.dumps(spoken, ensure_ascii=False)),
        script=script,
    )


def _inside_script(text: str) -> str:
    """JSON without any `<`, `>` or `&`: nothing in it can end the element or open another."""
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


@cache
def _policy(script: str) -> str:
    return offline_policy((script,))


@cache
def _script() -> str:
    """The player, plotly.js inside; `</script` stands in its strings only."""
    path = BUNDLES / "offline.js"
    return path.read_text(encoding="utf-8").replace("</script", "<\\/script")
