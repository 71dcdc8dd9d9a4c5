"""The app: header, tabs, and what a browser loads with them."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import gradio as gr
import torch

from powerviz.models.protocol import LanguageModel
from powerviz.ui.compare import compare_tab
from powerviz.ui.compare_desk import CompareDesk
from powerviz.ui.components import chrome, model_dialog
from powerviz.ui.components.markup import for_gradio
from powerviz.ui.desk import Desk
from powerviz.ui.evaluate import evaluate_tab
from powerviz.ui.evaluation_desk import EvaluationDesk
from powerviz.ui.evaluation_routes import evaluation_routes
from powerviz.ui.explore import explore_tab
from powerviz.ui.learn import learn_tab, lectern
from powerviz.ui.library import library_tab
from powerviz.ui.model_routes import model_routes
from powerviz.ui.model_shelf import ModelShelf
from powerviz.ui.operator import Operator
from powerviz.ui.page_files import head
from powerviz.ui.routes import routes
from powerviz.ui.wrapping import has_chat_template

TITLE = "PowerViz: power sampling, step by step"
SAFE = Operator()
ON_LOAD = "PowerViz.theme(element); PowerViz.modelDialog(element); PowerViz.openLinkedTab();"


@dataclass(frozen=True)
class App:
    """The page and what serves it."""

    page: gr.Blocks
    desk: Desk
    compare_desk: CompareDesk
    evaluations: EvaluationDesk
    shelf: ModelShelf

    def launch(self, **options: Any) -> Any:
        """Serve the page; `options` are those of `gr.Blocks.launch`.

        From then on torch uses half of the cores: two threads of one model that wait for a busy
        browser, or for another visitor's run, are slower than one.
        """
        torch.set_num_threads(max(1, (os.cpu_count() or 1) // 2))
        return self.page.launch(
            theme=gr.themes.Base(),
            app_kwargs={
                "routes": [
                    *routes(self.desk, self.compare_desk),
                    *evaluation_routes(self.evaluations),
                    *model_routes(self.shelf),
                ]
            },
            ssr_mode=False,
            footer_links=[],
            **options,
        )


def build(models: Mapping[str, LanguageModel], operator: Operator = SAFE) -> App:
    """The app for these models, the first of which it begins with. Raises `SettingError`."""
    shelf = ModelShelf(models, operator.models_offered)
    desk = Desk(shelf)
    compare_desk = CompareDesk(shelf)
    evaluations = EvaluationDesk(shelf, operator.results, operator.execute_code, lambda: desk.busy)
    with gr.Blocks(title=TITLE, analytics_enabled=False, fill_width=True) as page:
        gr.HTML(
            html_template=for_gradio(
                chrome.template(models) + model_dialog.template(shelf.offered)
            ),
            js_on_load=ON_LOAD,
            apply_default_css=False,
            head=head(),
            elem_id="pv-header",
        )
        chat = any(map(has_chat_template, models.values()))
        lessons = lectern(models)
        with gr.Tabs(elem_id="pv-tabs"):
            with gr.Tab("Explore", id="explore"):
                explore_tab(desk, chat)
            with gr.Tab("Compare", id="compare"):
                compare_tab(compare_desk, chat)
            with gr.Tab("Evaluate", id="evaluate"):
                evaluate_tab(evaluations)
            with gr.Tab("Learn", id="learn"):
                learn_tab(lessons)
            with gr.Tab("Library", id="library"):
                library_tab()

        def gone(request: gr.Request) -> None:
            visitor = str(request.session_hash)
            desk.leave(visitor)
            compare_desk.leave(visitor)
            lessons.leave(visitor)
            evaluations.leave(visitor)

        page.unload(gone)
    page.queue(default_concurrency_limit=None, max_size=None)
    return App(page, desk, compare_desk, evaluations, shelf)
