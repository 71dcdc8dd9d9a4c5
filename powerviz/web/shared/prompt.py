"""The surroundings of a prompt in a form: a new problem, a line about the model, and that it knows no such prompt.

Knows HTML. What is said there is made by `assets/js/shared/prompt.js`.
"""

from powerviz.web.shared.markup import says


def new_problem() -> str:
    """The button that draws a problem."""
    return f"""<div class="pv-new-problem"><button type="button" class="pv-button" data-pv="new-problem"
    {says("form-new-problem")}></button></div>"""


def about_prompt() -> str:
    """The line about the model, and what is said of a prompt that is like nothing it knows."""
    return f"""<div class="pv-about-prompt">
    <p class="pv-hint"><span data-pv="model-line" role="status"></span>
      <button type="button" class="pv-quiet" data-pv="about-model"{says("prompt-more")}></button></p>
    <div class="pv-unlike" data-pv="unlike" role="status" hidden><p data-pv="unlike-said"></p>
      <button type="button" class="pv-button" data-pv="make-own"{says("prompt-make-own")}></button></div></div>"""
