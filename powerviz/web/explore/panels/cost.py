"""The cost meter: tokens decoded, against one plain sample and the plain algorithm."""

from powerviz.web.shared.markup import SAMPLE, SEVERAL, STEPS, only, panel, term


def template() -> str:
    rows = "".join(
        f"""<div class="pv-meter" data-meter="{name}"{only(*kinds)}><span class="pv-meter-name">{label}</span>
    <span class="pv-meter-bar"><i></i></span><span class="pv-meter-value">–</span></div>"""
        for name, label, kinds in (
            ("sample", "one plain sample", (STEPS,)),
            ("response", "the response shown", (SEVERAL,)),
            ("run", "this run", (STEPS, SAMPLE, SEVERAL)),
            ("plain", term("plain algorithm", "the plain algorithm"), (STEPS,)),
        )
    )
    body = f'{rows}<p class="pv-facts" data-pv="facts"></p>'
    return panel("cost", "Cost", f"{term('token', 'Tokens')} decoded so far.", body)
