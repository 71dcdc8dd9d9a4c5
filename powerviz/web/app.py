"""The app: header, tabs, and what a browser loads with them."""

import gc
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr
import torch
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from powerviz import __version__
from powerviz.messages import say
from powerviz.models.protocol import LanguageModel
from powerviz.web.assets import head, on_load
from powerviz.web.classes.routes import class_routes
from powerviz.web.classes.service import ClassService
from powerviz.web.classes.store import ClassStore
from powerviz.web.compare.service import CompareService
from powerviz.web.compare.tab import compare_tab
from powerviz.web.evaluate.routes import evaluation_routes
from powerviz.web.evaluate.service import EvaluateService
from powerviz.web.evaluate.tab import evaluate_tab
from powerviz.web.explore.first_view import first_view
from powerviz.web.explore.service import ExploreService
from powerviz.web.explore.tab import explore_tab
from powerviz.web.http.door.asked import AsAsked
from powerviz.web.http.door.connections import (
    KEPT_FOR_FILES,
    LARGEST_HEAD,
    Bounds,
    guarded,
    raise_descriptors,
)
from powerviz.web.http.door.fair_steps import FairSteps
from powerviz.web.http.door.guests import Guests
from powerviz.web.http.door.middleware import FrontDoor
from powerviz.web.http.door.streams import Streams
from powerviz.web.http.downloads import Downloads
from powerviz.web.http.gradio_queue import GradioQueue
from powerviz.web.http.health import status_route
from powerviz.web.http.models import in_short, model_routes
from powerviz.web.http.quiet_log import keep_quiet
from powerviz.web.http.routes import routes
from powerviz.web.learn.tab import learn_service, learn_tab
from powerviz.web.library.tab import library_tab
from powerviz.web.policy import SAFE, Operator
from powerviz.web.serving.admission import Admission
from powerviz.web.serving.failures import server_failed
from powerviz.web.serving.models import ModelPool
from powerviz.web.serving.scheduler import Scheduler
from powerviz.web.serving.visitors import Visitors
from powerviz.web.shared import header as chrome
from powerviz.web.shared import model_card, model_dialog, own_problem, presentation
from powerviz.web.shared.fields import wrappings
from powerviz.web.shared.markup import for_gradio

MOST_JOBS = 1_024
"""Gradio answers so many orders at the same moment, 40 by default; see `orders` in `limit_table`."""
SECONDS_BETWEEN_ESTIMATES = 3_600.0
"""Gradio would tell all who wait how long it may take, whenever one's turn has come: the more, the more often."""
SECONDS_UNTIL_HANDED_ON = 0.0005
OBJECTS_BETWEEN_COLLECTIONS = (20_000, 10, 50)
"""Thresholds as `gc.set_threshold` takes them: what hundreds of tabs keep alive is looked through rarely."""
ON_LOAD = """
PowerViz.adopt(element);
PowerViz.languageSwitch(element);
PowerViz.theme(element);
PowerViz.modelDialog(element);
PowerViz.modelCard(element);
PowerViz.ownProblem(element);
PowerViz.openLinkedTab();
PowerViz.followPlaces();
PowerViz.presentation(element);
PowerViz.watchServer(element);
PowerViz.classes();
"""


@dataclass(frozen=True)
class App:
    """The page and what serves it."""

    page: gr.Blocks
    service: ExploreService
    compare_service: CompareService
    evaluations: EvaluateService
    operator: Operator
    visitors: Visitors
    status: BaseRoute
    pool: ModelPool
    guests: Guests
    classes: ClassService

    def routes(self) -> list[BaseRoute]:
        """The routes that are served besides the page itself."""
        downloads = Downloads(self.guests.admission, self.service.scheduler)
        return [
            self.status,
            *routes(self.service, self.compare_service, self.operator, downloads),
            *evaluation_routes(self.evaluations, downloads),
            *model_routes(self.pool),
            *class_routes(self.classes),
        ]

    def launch(self, **options: Any) -> Any:
        """Serve the page; `options` are those of `gr.Blocks.launch`.

        From then on torch uses half of the cores: two threads of one model that wait for a busy
        browser, or for another visitor's run, are slower than one. And what is in memory by now
        stays there: garbage collection need not hold everybody up for it any more. Threads hand the
        interpreter on ten times as often as they would: a forward pass asks for it at each of its
        hundreds of operations, and would wait each time for whoever reads a large file meanwhile.
        """
        sys.setswitchinterval(SECONDS_UNTIL_HANDED_ON)
        self.guests.queue.keep_no_statistics()
        torch.set_num_threads(max(1, (os.cpu_count() or 1) // 2))
        self.visitors.watch()
        keep_quiet()
        gc.collect()
        gc.freeze()
        gc.set_threshold(*OBJECTS_BETWEEN_COLLECTIONS)
        own = self.routes()
        proxies = self.operator.trusted_proxies
        fair = FairSteps()
        door = Middleware(
            FrontDoor,
            own=own,
            shared=self.operator.share,
            guests=self.guests,
            proxies=proxies,
            fair=fair,
            head=head(),
            first_view=first_view,
        )
        descriptors = raise_descriptors()
        block = not options.pop("prevent_thread_lock", False)
        launched = self.page.launch(
            theme=gr.themes.Base(),
            app_kwargs={
                "routes": own,
                "middleware": [door],
                "exception_handlers": {Exception: server_failed},
            },
            ssr_mode=False,
            max_threads=MOST_JOBS,
            footer_links=[],
            # The door is shut to Gradio's own files, too; these are its second lock.
            blocked_paths=[Path.cwd().anchor],
            max_file_size=1,
            enable_monitoring=False,
            mcp_server=False,
            prevent_thread_lock=True,
            **options,
        )
        bounds = Bounds(
            in_all=min(Bounds.in_all, max(64, descriptors - KEPT_FOR_FILES)),
            by_address=None if proxies else Bounds.by_address,
        )
        config = self.page.server.config
        config.loaded_app = AsAsked(config.loaded_app, proxies)
        config.http_protocol_class = guarded(config.http_protocol_class, bounds, fair)
        config.h11_max_incomplete_event_size = LARGEST_HEAD
        if block:
            self.page.block_thread()
        return launched


def build(models: Mapping[str, LanguageModel], operator: Operator = SAFE) -> App:
    """The app for these models, the first of which it begins with. Raises `SettingError`."""
    admission = Admission(operator.table())
    scheduler = Scheduler(
        operator.runs_at_once, operator.runs_in_turn, operator.runs_waiting, admission
    )
    pool = ModelPool(models, operator.models_offered)
    service = ExploreService(pool, operator, scheduler, admission)
    compare_service = CompareService(pool, operator, scheduler, admission)
    evaluations = EvaluateService(pool, operator, scheduler=scheduler, admission=admission)
    lessons = learn_service(models, scheduler)
    classes = ClassService(ClassStore(operator.results), operator.class_hours, admission)

    def forget(visitor: str) -> None:
        service.leave(visitor)
        compare_service.leave(visitor)
        lessons.leave(visitor)
        evaluations.leave(visitor)
        admission.leave(visitor)

    with gr.Blocks(title=str(say("page-title")), analytics_enabled=False, fill_width=True) as page:
        queue = GradioQueue(page)
        visitors = Visitors(60 * operator.idle_minutes, forget, queue.unread)
        guests = Guests(admission, Streams(), queue, visitors.leave)
        dialogs = (
            model_dialog.template(pool.offered),
            model_card.template(),
            own_problem.template(),
            presentation.template(),
        )
        gr.HTML(
            html_template=for_gradio(chrome.template(models) + "".join(dialogs)),
            js_on_load=on_load(ON_LOAD),
            apply_default_css=False,
            elem_id="pv-header",
        )
        ways = wrappings([in_short(name, model) for name, model in models.items()])
        with gr.Tabs(elem_id="pv-tabs"):
            with gr.Tab(str(say("tab-explore")), id="explore"):
                explore_tab(service, ways, visitors)
            with gr.Tab(str(say("tab-compare")), id="compare"):
                compare_tab(compare_service, ways, visitors)
            with gr.Tab(str(say("tab-evaluate")), id="evaluate"):
                evaluate_tab(evaluations, visitors)
            with gr.Tab(str(say("tab-learn")), id="learn"):
                learn_tab(lessons, visitors)
            with gr.Tab(str(say("tab-library")), id="library"):
                library_tab(operator.upload_recordings, keep=operator.results is not None)

        async def gone(request: gr.Request) -> None:
            await guests.end(str(request.session_hash))

        page.unload(gone)
    page.queue(
        status_update_rate=SECONDS_BETWEEN_ESTIMATES, default_concurrency_limit=None, max_size=None
    )
    status = status_route(
        __version__,
        list(models),
        scheduler,
        visitors,
        evaluations.count,
        queue.job_slots,
        admission,
        guests.counted,
    )
    return App(
        page,
        service,
        compare_service,
        evaluations,
        operator,
        visitors,
        status,
        pool,
        guests,
        classes,
    )
