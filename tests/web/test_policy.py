"""What an operator allows: said in three places alike, and kept to by the page and the server."""

import re
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import typer
from starlette.applications import Starlette
from starlette.testclient import TestClient
from typer.testing import CliRunner

from powerviz.cli.loading import load_all
from powerviz.cli.serve import serve
from powerviz.errors import SettingError
from powerviz.evaluation.sets.formats import PUBLISHED
from powerviz.messages import say
from powerviz.web.compare.service import CompareService
from powerviz.web.evaluate.panels import form as evaluation_form
from powerviz.web.evaluate.request import HUB, POCKET, UPLOAD
from powerviz.web.evaluate.routes import PREFIX, evaluation_routes
from powerviz.web.explore.service import ExploreService
from powerviz.web.http.routes import routes
from powerviz.web.library.tab import layout
from powerviz.web.policy import Operator
from powerviz.web.serving.limit_table import LIMITS
from powerviz.web.serving.models import ModelPool
from tests.web.evaluations import carried_out, rows, service_at, start
from tests.web.told import codes, english

PAGE = Path(__file__).parents[2] / "docs" / "pages" / "operate.md"
ROW = re.compile(r"^\| `--([\w-]+)` \| `(POWERVIZ_\w+)` \| (.+?) \| .+ \|$", re.MULTILINE)
WORDS = {"on": True, "off": False}
NO_NUMBER = {
    "results": "a temporary folder",
    "keep_hours": "for ever in `--results`, else 24",
    "runs_at_once": "two, or one on a single core",
    "longest_response": "what the model reads",
    "proxies": "one on Spaces and with `--share`, else none",
}
NO_TEXT = {"limits": "the table below"}


def section(title: str) -> str:
    text = PAGE.read_text(encoding="utf-8")
    return text.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def options() -> Mapping[str, Any]:
    app = typer.Typer()
    app.command()(serve)
    return {str(one.name): one for one in typer.main.get_command(app).params}


def test_the_page_names_every_field_its_variable_and_its_default() -> None:
    table = {option.replace("-", "_"): rest for option, *rest in ROW.findall(section("Options"))}
    assert list(table) == [field.name for field in fields(Operator)]
    for field in fields(Operator):
        variable, default = table[field.name]
        assert variable == f"POWERVIZ_{field.name.upper()}"
        if field.default is None:
            assert default == NO_NUMBER.get(field.name, "none")
        else:
            known = WORDS.get(default, default.strip("`")) in (field.default, str(field.default))
            assert known or default == NO_TEXT.get(field.name)


def test_the_page_has_the_table_of_limits_as_it_is() -> None:
    def number(value: float | None) -> str:
        return "–" if value is None else f"{value:,.0f}"

    rows = [
        f"| `{name}` | {number(one.per_tab)} | {number(one.per_address)} | {number(one.in_all)} "
        f"| {say(one.about)} |"
        for name, one in LIMITS.items()
    ]
    table = section("Limits").split("<!-- limits -->\n", 1)[1].split("<!-- /limits -->", 1)[0]
    assert table.splitlines()[2:] == rows


def test_limits_are_enough_for_a_school_behind_one_address_and_leave_room_for_others() -> None:
    school = {"tabs": 100, "orders": 200, "streams": 200, "places": 100, "events": 100 * 2_000}
    for name, needed in school.items():
        limit = LIMITS[name]
        assert limit.per_address and limit.per_address >= needed
    for name, limit in LIMITS.items():
        if limit.per_address is not None and limit.in_all is not None:
            assert limit.in_all >= 2 * limit.per_address, name


def test_every_field_is_an_option_and_an_environment_variable_with_the_same_default() -> None:
    known = options()
    for field in fields(Operator):
        option = known[field.name]
        assert option.opts == [f"--{field.name.replace('_', '-')}"]
        assert option.envvar == f"POWERVIZ_{field.name.upper()}"
        assert option.default == field.default
        assert option.help


def test_help_shows_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("TERM", "dumb")
    app = typer.Typer()
    app.command()(serve)
    text = CliRunner().invoke(app, ["--help"]).output
    for field in fields(Operator):
        assert f"--{field.name.replace('_', '-')}" in text


@pytest.mark.parametrize(
    "wrong",
    [
        {"keep_hours": 0.0},
        {"keep_hours": -1.0},
        {"hub_sets": "all"},
        {"runs_in_turn": 0},
        {"tokens_per_run": -5},
        {"idle_minutes": 0.0},
    ],
)
def test_what_an_operator_cannot_mean_is_refused_by_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingError) as refused:
        Operator(**wrong)
    assert refused.value.field == next(iter(wrong))


@pytest.mark.parametrize("hub_sets", ["none", "published", "any"])
@pytest.mark.parametrize("own", [False, True])
def test_the_form_offers_the_sets_that_may_be_used_and_the_server_takes_no_others(
    hub_sets: Any, own: bool
) -> None:
    service = service_at(hub_sets=hub_sets, upload_problems=own)
    form = evaluation_form.template(service.models, service.operator)
    allowed = {
        POCKET: True,
        UPLOAD: own,
        "MATH500": hub_sets != "none",
        HUB: hub_sets == "any",
    }
    for name, there in allowed.items():
        assert (f'<option value="{name}"' in form) is there
    assert ('name="upload"' in form, 'name="hub"' in form) == (own, hub_sets == "any")
    for name in (name for name, there in allowed.items() if not there):
        order = {"do": "start", "form": {"model": "toy", "problem_set": name, "hub": "a/b"}}
        error = carried_out(service, order)[-1]["error"]
        assert error["field"] == "problem_set"
        assert "this server" in english(error["message"])


def test_a_set_that_no_operator_offers_is_refused() -> None:
    order = {"do": "start", "form": {"model": "toy", "problem_set": "/etc/passwd"}}
    error = carried_out(service_at(hub_sets="any"), order)[-1]["error"]
    assert "none of those on the page" in english(error["message"])
    assert "/etc/passwd" not in PUBLISHED


def test_files_of_problems_are_not_even_read_where_they_may_not_be_sent() -> None:
    service = service_at(upload_problems=False)
    client = TestClient(Starlette(routes=evaluation_routes(service)))
    answer = client.post(f"{PREFIX}/sets?name=mine", content=rows(1))
    assert answer.status_code == 403
    assert "cannot be sent" in english(answer.json()["error"]["message"])
    with pytest.raises(SettingError):
        start(service)


@pytest.mark.parametrize("allowed", [False, True])
def test_recordings_may_be_brought_along_only_where_the_page_says_so(allowed: bool) -> None:
    operator = Operator(upload_recordings=allowed)
    served = routes(ExploreService(ModelPool({})), CompareService(ModelPool({})), operator)
    answer = TestClient(Starlette(routes=served)).post("/powerviz/uploads/feed", content=b"{}")
    assert answer.status_code == (422 if allowed else 403)
    assert (codes(answer.json()["message"]) == ["upload-not-taken"]) is not allowed
    assert ('type="file"' in layout(operator.upload_recordings)) is allowed


def test_bases_are_loaded_before_what_shares_their_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def load_model(name: str, device: str) -> str:
        asked.append(name)
        return name

    monkeypatch.setattr("powerviz.cli.loading.load_model", load_model)
    assert list(load_all(["a+lora", "b", "a"], "cpu")) == ["a+lora", "b", "a"]
    assert asked == ["b", "a", "a+lora"]
