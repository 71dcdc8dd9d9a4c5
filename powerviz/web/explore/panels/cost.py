"""The cost meter: tokens decoded, against one plain sample and the plain algorithm."""

from powerviz.web.shared.markup import SAMPLE, SEVERAL, STEPS, element, only, panel, term, words


def template() -> str:
    rows = "".join(
        f"""<div class="pv-meter" data-meter="{name}"{only(*kinds)}>{element('span class="pv-meter-name"', label)}
    <span class="pv-meter-bar"><i></i></span><span class="pv-meter-value">–</span></div>"""
        for name, label, kinds in (
            ("sample", "explore-cost-sample", (STEPS,)),
            ("response", "explore-cost-response", (SAMPLE, SEVERAL)),
            ("run", "explore-cost-run", (STEPS, SAMPLE, SEVERAL)),
            ("plain", term("plain algorithm", "explore-cost-plain"), (STEPS,)),
        )
    )
    body = (
        f'{rows}<p class="pv-facts" data-pv="facts"></p><p class="pv-facts" data-pv="memory"></p>'
    )
    lead = words("explore-cost-lead", term("token"))
    return panel("cost", "explore-cost-title", lead, body)
