"""Play, Pause, Step, Finish, Stop, Reset; the drawing speed; where in the run we are."""

from powerviz.messages import say
from powerviz.web.shared.fields import options
from powerviz.web.shared.markup import STEPS, Text, only, says

SPEEDS = (
    ("slow", "explore-speed-slow"),
    ("normal", "explore-speed-normal"),
    ("fast", "explore-speed-fast"),
    ("live", "explore-speed-live"),
)
REPLAY_SPEEDS: tuple[tuple[str, Text], ...] = (
    *((f"{times:g}", say("explore-speed-times", times=times)) for times in (0.25, 0.5, 1, 2, 4, 8)),
    ("live", "explore-speed-live"),
)


def template(live: bool = True) -> str:
    """For a `live` run; or for a recorded one, which needs no server."""
    speeds = options(SPEEDS, "normal") if live else options(REPLAY_SPEEDS, "1")
    stop = (
        f"""
  <button type="button" class="pv-button" data-pv="stop" disabled{says("explore-stop")}></button>
  <button type="button" class="pv-button" data-pv="reset" disabled{says("explore-reset")}></button>"""
        if live
        else ""
    )
    return f"""
<div class="pv-transport" data-pv="transport" role="group"{says("explore-transport")}>
  <button type="button" class="pv-button pv-primary" data-pv="play" disabled
    {says("explore-play")}></button>
  <button type="button" class="pv-button" data-pv="back" disabled{says("explore-back")}></button>
  <button type="button" class="pv-button" data-pv="step" disabled{says("explore-step-on")}></button>
  <button type="button" class="pv-button" data-pv="finish" disabled
    {says("explore-finish")}></button>{stop}
  <label class="pv-inline"{says("explore-drawing" if live else "explore-speed")}><select
    data-pv="speed"{says("explore-speed-field")}>{speeds}</select></label>
  <label class="pv-inline pv-check"{only(STEPS)}{says("explore-guess-first")}><input
    type="checkbox" data-pv="guess-first"></label>
  <div class="pv-where">
    <input type="range" min="0" max="0" value="0" step="1" data-pv="scrub"
      {says("explore-step-shown")} disabled>
    <output data-pv="where"{says("explore-loading")}></output>
  </div>
  <p class="pv-turns" data-pv="turns" role="status" hidden></p>
</div>"""
