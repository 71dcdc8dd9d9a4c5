"""The Learn tab: six lessons in order. Puts them together and wires them to the service.

Everything is drawn in the browser (`assets/js/learn`), from frames that
the service streams. Gradio carries orders one way and frames the other.
"""

from collections.abc import Mapping
from functools import partial
from html import escape

from powerviz.examples.bundled import Example, load_examples
from powerviz.lessons.by_hand import by_hand
from powerviz.lessons.convergence import convergence
from powerviz.lessons.live_model import Problem, pivotal_tokens, with_verdicts
from powerviz.lessons.live_model import accelerations as measure
from powerviz.lessons.sharpening import sharpening as sharpen
from powerviz.lessons.sharpening import two_tokens
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.models.protocol import LanguageModel
from powerviz.web.http.gradio_queue import ORDERS
from powerviz.web.learn.lessons import accelerations, low_temperature, pivotal, sharpening
from powerviz.web.learn.lessons import by_hand as hand
from powerviz.web.learn.lessons import convergence as converge
from powerviz.web.learn.service import LearnService, Lesson
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.wiring import component, streaming, telling

ON_LOAD = """
const events = ['advance', 'halt'];  // what this tab asks of the server
PowerViz.adopt(element);
PowerViz.learn(element, {
  send: (name, data) => { if (events.includes(name)) trigger(name, data); },
  onBatch: (take) => watch('value', () => take(props.value)),
});
"""
TITLES = (
    (sharpening.WORDS, "Sharpening"),
    (low_temperature.WORDS, "Not temperature"),
    (hand.WORDS, "By hand"),
    (converge.WORDS, "Convergence"),
    (pivotal.WORDS, "Pivotal tokens"),
    (accelerations.WORDS, "What it costs"),
)


def problems() -> list[Example]:
    """The bundled examples that lessons 5 and 6 offer."""
    return [one for one in load_examples() if one.model == DEFAULT_MODEL]


def learn_service(models: Mapping[str, LanguageModel], scheduler: Scheduler) -> LearnService:
    """All lessons. The last two run on the bundled model, loaded if the app has others only."""
    model = models.get(DEFAULT_MODEL) or load_model(DEFAULT_MODEL)
    known = {
        one.name: Problem(prompt=one.prompt, answer=one.answer, settings=one.settings)
        for one in problems()
    }
    return LearnService(
        {
            sharpening.WORDS.name: Lesson(sharpen, per_second=6),
            low_temperature.WORDS.name: Lesson(two_tokens, per_second=6),
            hand.WORDS.name: Lesson(by_hand, per_second=20),
            converge.WORDS.name: Lesson(convergence, per_second=4),
            pivotal.WORDS.name: Lesson(
                partial(pivotal_tokens, model=model, problems=known), 20, with_verdicts
            ),
            accelerations.WORDS.name: Lesson(
                partial(measure, model=model, problems=known), per_second=20
            ),
        },
        scheduler,
    )


def layout() -> str:
    """The tab's markup."""
    steps = "".join(
        f"""<li><button type="button" class="pv-stop" data-open="{words.name}"><b>{number}</b>
      <span>{title}</span><i data-pv="progress"></i></button></li>"""
        for number, (words, title) in enumerate(TITLES, start=1)
    )
    links = "".join(
        f'<a class="pv-link" data-explore="{words.name}" hidden>{escape(words.explore)}</a>'
        for words, _ in TITLES
        if words.explore
    )
    examples = problems()
    return f"""
<div class="pv-tab pv-learn" data-pv="learn" data-ready="false">
  <nav class="pv-course" aria-label="Lessons"><ol>{steps}</ol>
    <a class="pv-link" data-pv="notes" target="_blank" rel="noopener">Teacher’s notes</a></nav>
  {sharpening.template()}
  {low_temperature.template()}
  {hand.template()}
  {converge.template()}
  {pivotal.template(examples)}
  {accelerations.template(examples)}
  <div class="pv-next"><button type="button" class="pv-button" data-pv="back">← Back</button>
    {links}
    <button type="button" class="pv-button pv-primary" data-pv="onward">Next lesson →</button></div>
</div>"""


def learn_tab(lessons: LearnService, visitors: Visitors) -> None:
    """Build the tab inside the Blocks under construction."""
    page = component(layout(), ON_LOAD, value="")

    async def halt(tab: str) -> None:
        lessons.halt(tab)

    page.advance(streaming("advance", visitors, lessons.advance), outputs=[page], **ORDERS)
    page.halt(telling("halt", halt), **ORDERS)
