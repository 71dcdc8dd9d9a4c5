"""The decision: log A as the sum of its terms, log u, the verdict, one plain sentence."""

from powerviz.web.shared.markup import STEPS, panel, term


def template() -> str:
    body = f"""
  <p class="pv-verdict" data-pv="verdict" aria-live="polite"></p>
  <p class="pv-sentence" data-pv="sentence"></p>
  <div class="pv-guess" data-pv="guess" hidden>
    <p>Accept or reject?</p>
    <button type="button" class="pv-button" data-guess="accept">Accept <kbd>A</kbd></button>
    <button type="button" class="pv-button" data-guess="reject">Reject <kbd>R</kbd></button>
  </div>
  <p class="pv-score" data-pv="score" hidden></p>
  <table class="pv-sum" data-pv="sum">
    <tbody>
      <tr><th scope="row">{term("weight", "weight of the new path")}</th>
        <td data-term="proposal">–</td></tr>
      <tr><th scope="row">− weight of the old path</th><td data-term="state">–</td></tr>
      <tr><th scope="row">+ {term("length term")}</th><td data-term="length">–</td></tr>
      <tr class="pv-total"><th scope="row">= {term("log A")}</th>
        <td data-term="ratio">–</td></tr>
      <tr><th scope="row">{term("log u")}, the draw</th><td data-term="uniform">–</td></tr>
    </tbody>
  </table>
  <div class="pv-coin" data-pv="coin" role="img" aria-label=""><span>accept</span>
    <span>reject</span><i></i><b></b></div>"""
    return panel("decision", "Decision", "Take the new path, or stay?", body, kinds=(STEPS,))
