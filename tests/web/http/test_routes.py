"""What the app serves besides Gradio, asked for without a browser."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.examples.bundled import load_examples, load_library
from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.models import TabularModel
from powerviz.runs.events import EVENT_JSON
from powerviz.web.assets import STYLE_SHEET, address, scripts, version
from powerviz.web.compare.service import CompareService
from powerviz.web.explore.service import ExploreService
from powerviz.web.http.routes import routes
from powerviz.web.serving.models import ModelPool


@pytest.fixture
def client() -> TestClient:
    toy = TabularModel(["a", "</s>"], lambda prefix: [0.5, 0.5], eos="</s>", max_len=4)
    return TestClient(
        Starlette(
            routes=routes(
                ExploreService(ModelPool({"toy": toy})), CompareService(ModelPool({"toy": toy}))
            )
        )
    )


@pytest.mark.parametrize("name", [STYLE_SHEET, *(path.name for path in scripts())])
def test_bundles_are_served_packed_and_kept_for_as_long_as_they_are_the_same(
    client: TestClient, name: str
) -> None:
    first = client.get(f"/{address(name)}", headers={"accept-encoding": "gzip"})
    assert first.status_code == 200 and first.headers["content-encoding"] == "gzip"
    assert "immutable" in first.headers["cache-control"]
    tag = {"if-none-match": first.headers["etag"]}
    tag |= {"accept-encoding": "gzip"}
    assert client.get(f"/{address(name)}", headers=tag).status_code == 304
    plain = client.get(f"/{address(name)}", headers={"accept-encoding": "identity"})
    assert plain.text == first.text and "content-encoding" not in plain.headers


@pytest.mark.parametrize(
    "path",
    [
        f"assets/{version()}/nothing.js",
        f"assets/{version()}/..%2f..%2fapp.py",
        f"assets/{version()}/first_view.json",
        "assets/page.js",
        "examples/nothing",
        "examples/..%2f..%2fpyproject",
        "runs/nothing/jsonl",
        "runs/nothing/exe",
    ],
)
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(f"/powerviz/{path}").status_code == 404


@pytest.mark.parametrize("name", [load_examples()[0].name, *(one.name for one in load_library())])
def test_a_recorded_run_can_be_taken_away_like_any_other(client: TestClient, name: str) -> None:
    feed = client.get(f"/powerviz/examples/{name}").json()
    lines = client.get(f"/powerviz/runs/{name}/jsonl").content.splitlines()
    assert [EVENT_JSON.validate_json(line) for line in lines]
    assert len(lines) == len(feed["events"])
    assert client.get(f"/powerviz/runs/{name}/csv").text.startswith(
        ("chain,block,step", "chain,text")
    )
    page = client.get(f"/powerviz/runs/{name}/html").text
    assert (
        "default-src 'none'; script-src 'sha256-" in page and 'src="' not in page.split("<body")[0]
    )


@pytest.mark.parametrize("language", ["en", "it", "es"])
def test_the_teachers_notes_are_a_page_with_links_to_the_lessons(
    client: TestClient, language: str
) -> None:
    answer = client.get(f"/powerviz/teaching/{language}")
    assert answer.headers["content-type"].startswith("text/html")
    assert f'<html lang="{language}">' in answer.text and "<table>" in answer.text
    for lesson in range(1, 13):
        link = f'<a href="../../?tab=learn&amp;lesson={lesson}">'
        assert f'<td class="pv-lesson-cell">{link}' in answer.text
    assert answer.text.count('href="../../?tab=explore&amp;sampler=') == 3
    for exercise in range(1, len(EXERCISES) + 1):
        assert f'href="../../?tab=learn&amp;exercise={exercise}"' in answer.text
    styles = answer.text.split('rel="stylesheet" href="../../')[1].split('"')[0]
    assert client.get(f"/{styles}").status_code == 200


def test_a_language_without_notes_gets_the_english_ones(client: TestClient) -> None:
    assert client.get("/powerviz/teaching/xx").text == client.get("/powerviz/teaching/en").text
