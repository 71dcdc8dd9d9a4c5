"""Play, Pause, Step, Finish, Stop, Reset; the drawing speed; where in the run we are."""

from powerviz.web.shared.markup import STEPS, only

SPEEDS = (("slow", "Slow"), ("normal", "Normal"), ("fast", "Fast"), ("live", "No delay"))
REPLAY_SPEEDS = (
    *((speed, f"{speed}×") for speed in ("0.25", "0.5", "1", "2", "4", "8")),
    ("live", "No delay"),
)


def template(live: bool = True) -> str:
    """For a `live` run; or for a recorded one, which can go back and needs no server."""
    speeds = "".join(
        f'<option value="{value}"{" selected" if value in ("normal", "1") else ""}>{label}</option>'
        for value, label in (SPEEDS if live else REPLAY_SPEEDS)
    )
    back = (
        ""
        if live
        else """
  <button type="button" class="pv-button" data-pv="back" disabled
    title="One step back: ←">Back</button>"""
    )
    stop = (
        """
  <button type="button" class="pv-button" data-pv="stop" disabled
    title="End this run here; what has happened stays">Stop</button>
  <button type="button" class="pv-button" data-pv="reset" disabled
    title="Throw the run away and start over">Reset</button>"""
        if live
        else ""
    )
    return f"""
<div class="pv-transport" data-pv="transport" role="group" aria-label="Play the run">
  <button type="button" class="pv-button pv-primary" data-pv="play" disabled
    title="Space">Play</button>{back}
  <button type="button" class="pv-button" data-pv="step" disabled
    title="One step: →">Step</button>
  <button type="button" class="pv-button" data-pv="finish" disabled
    title="To the end, without delays">Finish</button>{stop}
  <label class="pv-inline">{"Drawing" if live else "Speed"} <select data-pv="speed"
    title="Delays the drawing only: the outcome is the same">{speeds}</select></label>
  <label class="pv-inline pv-check"{only(STEPS)}><input type="checkbox" data-pv="guess-first">
    Guess first</label>
  <div class="pv-where">
    <input type="range" min="0" max="0" value="0" step="1" data-pv="scrub"
      aria-label="Step shown" disabled>
    <output data-pv="where">Loading…</output>
  </div>
  <p class="pv-turns" data-pv="turns" role="status" hidden></p>
</div>"""
