"""The presentation: its button in the header, the bar below what is presented, and the pointer.

What is shown, and by which keys, is up to the script of the same name.
"""

from powerviz.web.shared.markup import says

BUTTON = f'<button type="button" class="pv-quiet" data-pv="present"{says("presentation-begin")}></button>'
CHOICES = (("contrast", "presentation-contrast"), ("pointer", "presentation-pointer"))


def template() -> str:
    choices = "".join(
        f'<button type="button" aria-pressed="false" data-pv="{name}"{says(text)}></button>'
        for name, text in CHOICES
    )
    return f"""
<div class="pv-presentation" data-pv="presentation" role="toolbar"{says("presentation-bar")} hidden>
  <button type="button" data-pv="scene-back"{says("presentation-back")}>‹</button>
  <span data-pv="scene-where"></span>
  <button type="button" data-pv="scene-onward"{says("presentation-onward")}>›</button>
  <span data-pv="scene-title" role="status"></span>
  <span class="pv-presentation-keys"{says("presentation-keys")}></span>
  {choices}
  <button type="button" data-pv="leave-presentation"{says("presentation-leave")}></button>
</div>
<div class="pv-presentation-pointer" data-pv="presentation-pointer" aria-hidden="true" hidden></div>"""
