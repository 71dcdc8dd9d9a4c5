"""The decision: log A as the sum of its terms, log u, the verdict, one plain sentence."""

from powerviz.web.shared.markup import STEPS, panel, says, term


def template() -> str:
    body = f"""
  <p class="pv-verdict" data-pv="verdict" aria-live="polite"></p>
  <p class="pv-sentence" data-pv="sentence"></p>
  <div class="pv-guess" data-pv="guess" hidden>
    <p{says("explore-guess")}></p>
    <button type="button" class="pv-button" data-guess="accept"{says("explore-guess-accept")}><kbd>A</kbd></button>
    <button type="button" class="pv-button" data-guess="reject"{says("explore-guess-reject")}><kbd>R</kbd></button>
  </div>
  <p class="pv-score" data-pv="score" hidden></p>
  <table class="pv-sum" data-pv="sum">
    <tbody>
      <tr><th scope="row">{term("weight", "explore-weight-of-the-new-path")}</th>
        <td data-term="proposal">–</td></tr>
      <tr><th scope="row"{says("explore-weight-of-the-old-path")}></th><td data-term="state">–</td></tr>
      <tr><th scope="row"{says("explore-plus-length-term")}>{term("length term")}</th><td data-term="length">–</td></tr>
      <tr class="pv-total"><th scope="row"{says("explore-is-log-a")}>{term("log A")}</th>
        <td data-term="ratio">–</td></tr>
      <tr><th scope="row"{says("explore-log-u-the-draw")}>{term("log u")}</th><td data-term="uniform">–</td></tr>
    </tbody>
  </table>
  <div class="pv-coin" data-pv="coin" role="img" aria-label=""><span{says("explore-coin-accept")}></span>
    <span{says("explore-coin-reject")}></span><i></i><b></b></div>"""
    return panel(
        "decision", "explore-decision-title", "explore-decision-lead", body, kinds=(STEPS,)
    )
