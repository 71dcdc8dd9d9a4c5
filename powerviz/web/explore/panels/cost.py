"""The cost meter: tokens decoded, against one plain sample and the plain algorithm."""

from powerviz.web.shared.markup import panel, term


def template() -> str:
    rows = "".join(
        f"""<div class="pv-meter" data-meter="{name}"><span class="pv-meter-name">{label}</span>
    <span class="pv-meter-bar"><i></i></span><span class="pv-meter-value">–</span></div>"""
        for name, label in (
            ("sample", "one plain sample"),
            ("run", "this run"),
            ("plain", term("plain algorithm", "the plain algorithm")),
        )
    )
    body = f'{rows}<p class="pv-facts" data-pv="facts"></p>'
    return panel("cost", "Cost", f"{term('token', 'Tokens')} decoded so far.", body)
