"""The Learn tab: all lessons in order, and the exercises. Puts them together and wires them to the service.

Everything is drawn in the browser (`assets/js/learn`), from frames that
the service streams. Gradio carries orders one way and frames the other.
"""

from collections.abc import Mapping
from functools import partial

from powerviz.examples.bundled import Example, load_examples
from powerviz.lessons.exercises.grading import grade
from powerviz.lessons.live_model import Problem
from powerviz.models import DEFAULT_MODEL, load_model
from powerviz.models.protocol import LanguageModel
from powerviz.web.http.gradio_queue import ORDERS
from powerviz.web.learn import exercises
from powerviz.web.learn.lessons.markup import code
from powerviz.web.learn.lessons.page import pages
from powerviz.web.learn.service import LearnService, Lesson
from powerviz.web.serving.scheduler import Scheduler, one_by_one
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared.header import PAPER
from powerviz.web.shared.wiring import component, streaming, telling

ON_LOAD = """
const events = ['advance', 'halt'];  // what this tab asks of the server
PowerViz.adopt(element);
PowerViz.learn(element, {
  send: (name, data) => { if (events.includes(name)) trigger(name, data); },
  onBatch: (take) => watch('value', () => take(props.value)),
});
"""


def problems() -> list[Example]:
    """The bundled examples that lessons on a model offer."""
    return [one for one in load_examples() if one.model == DEFAULT_MODEL]


def learn_service(models: Mapping[str, LanguageModel], scheduler: Scheduler) -> LearnService:
    """All lessons. Those on a model run on the bundled one, loaded if the app has others only."""
    model = models.get(DEFAULT_MODEL) or load_model(DEFAULT_MODEL)
    known = {
        one.name: Problem(prompt=one.prompt, answer=one.answer, settings=one.settings)
        for one in problems()
    }
    lessons = {}
    for page in pages():
        frames = (
            partial(page.frames, model=model, problems=known, paced=one_by_one)
            if page.on_a_model
            else page.frames
        )
        lessons[page.name] = Lesson(frames, page.per_second, page.complete)
    lessons[exercises.NAME] = Lesson(grade, per_second=20)
    return LearnService(lessons, scheduler)


def layout() -> str:
    """The tab's markup."""
    steps = "".join(
        f"""<li><button type="button" class="pv-stop" data-open="{page.name}" data-place="{page.place}"><b>{page.place}</b>
      <span data-l10n-id="{code(page.name, "short")}"></span><i data-pv="progress"></i></button></li>"""
        for page in pages()
    )
    links = "".join(
        f'<a class="pv-link" data-explore="{page.name}" hidden data-l10n-id="{code(page.name, "explore")}"></a>'
        for page in pages()
        if page.in_explore
    )
    own_exercises = "".join(exercises.of_lesson(page.name) for page in pages())
    examples = problems()
    sections = "".join(
        page.template(examples) if page.on_a_model else page.template() for page in pages()
    )
    return f"""
<div class="pv-tab pv-learn" data-pv="learn" data-ready="false">
  <nav class="pv-course" data-l10n-id="learn-lessons"><ol>{steps}{exercises.stop()}</ol>
    <a class="pv-link" data-pv="notes" target="_blank" rel="noopener" data-l10n-id="learn-notes"></a>
    <span><button type="button" class="pv-button" data-open-class data-l10n-id="class-open"></button>
    <span class="pv-error" data-class-refused role="alert"></span></span></nav>
  {sections}
  {exercises.template()}
  <div class="pv-next"><button type="button" class="pv-button" data-pv="back"
    data-l10n-id="learn-back"></button>
    {own_exercises}
    {links}
    <button type="button" class="pv-button pv-primary" data-pv="onward"
    data-l10n-id="learn-onward"></button></div>
  <section class="pv-end-of-lessons" data-pv="end" hidden><h2 data-l10n-id="learn-end-title"></h2>
    <p data-l10n-id="learn-end-text"></p>
    <p class="pv-row"><button type="button" class="pv-button pv-primary" data-pv="to-exercises"
      data-l10n-id="learn-end-exercises"></button>
    <a class="pv-link" href="?tab=explore" data-l10n-id="learn-end-explore"></a>
    <a class="pv-link" href="?tab=compare" data-l10n-id="learn-end-compare"></a>
    <a class="pv-link" href="{PAPER}" target="_blank" rel="noopener" data-l10n-id="learn-end-paper"></a></p></section>
</div>"""


def learn_tab(lessons: LearnService, visitors: Visitors) -> None:
    """Build the tab inside the Blocks under construction."""
    page = component(layout(), ON_LOAD, value="")

    async def halt(tab: str) -> None:
        lessons.halt(tab)

    page.advance(streaming("advance", visitors, lessons.advance), outputs=[page], **ORDERS)
    page.halt(telling("halt", halt), **ORDERS)
