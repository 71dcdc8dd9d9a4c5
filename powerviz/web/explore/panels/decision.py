"""The decision: the verdict and why, A and the draw on a line, log A as the sum of its terms."""

from powerviz.web.shared.markup import STEPS, panel, says, term


def template() -> str:
    body = f"""
  <p class="pv-verdict" data-pv="verdict" aria-live="polite"></p>
  <p class="pv-sentence" data-pv="sentence"></p>
  <div data-pv="coin"></div>
  <div class="pv-guess" data-pv="guess" hidden>
    <p{says("explore-guess")}></p>
    <button type="button" class="pv-button" data-guess="accept"{says("explore-guess-accept")}><kbd>A</kbd></button>
    <button type="button" class="pv-button" data-guess="reject"{says("explore-guess-reject")}><kbd>R</kbd></button>
  </div>
  <button type="button" class="pv-button pv-primary" data-pv="next" hidden{says("explore-guess-next")}><kbd>N</kbd></button>
  <p class="pv-score" data-pv="score" hidden></p>
  <table class="pv-sum" data-pv="sum">
    <tbody>
      <tr><th scope="row">{term("weight", "explore-weight-of-the-new-path")}</th>
        <td data-term="proposal">–</td></tr>
      <tr><th scope="row"><span data-rule="exact"{says("explore-weight-of-the-old-path")}></span
        ><span data-rule="published" hidden{says("explore-weight-of-as-many-tokens")}></span></th>
        <td data-term="state">–</td></tr>
      <tr><th scope="row"><span data-cut-law="uniform"{says("explore-plus-length-term")}>{term("length term")}</span
        ><span data-cut-law="other" hidden{says("explore-plus-cut-term")}>{term("cut term")}</span></th>
        <td data-term="length">–</td></tr>
      <tr hidden><th scope="row"{says("explore-plus-tries-term")}>{term("tries term")}</th>
        <td data-term="tries">–</td></tr>
      <tr class="pv-total"><th scope="row"><span data-rule="exact"{says("explore-is-log-a")}>{term("log A")}</span
        ><span data-rule="published" hidden{says("explore-is-log-a")}>{term("log A as published")}</span></th>
        <td data-term="ratio">–</td></tr>
      <tr><th scope="row"{says("explore-log-u-the-draw")}>{term("log u")}</th><td data-term="uniform">–</td></tr>
    </tbody>
  </table>
  <p class="pv-facts" data-pv="under-way"></p>"""
    return panel(
        "decision", "explore-decision-title", "explore-decision-lead", body, kinds=(STEPS,)
    )
