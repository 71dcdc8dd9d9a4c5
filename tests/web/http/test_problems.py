"""Problems of the bundled model's kinds, asked for without a browser."""

from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from powerviz.messages import say, to_page
from powerviz.pocket.corpus import new_problem
from powerviz.web.http.problems import (
    LARGEST_REQUEST,
    LONGEST_PROMPT,
    LONGEST_WORD,
    MOST_SEEDS,
    MOST_WORDS,
    PREFIX,
    problem_routes,
)

STORY = {"family": "story", "name": "Mia", "thing": "coins", "start": 12, "change": -5}


@pytest.fixture
def client() -> TestClient:
    return TestClient(Starlette(routes=problem_routes()))


def test_a_new_problem_is_the_one_of_its_seed(client: TestClient) -> None:
    for seed in (0, 7, MOST_SEEDS - 1):
        problem = new_problem(seed)
        asked = client.get(f"{PREFIX}/new", params={"seed": seed})
        assert asked.json() == {
            "family": problem.family,
            "prompt": problem.prompt,
            "answer": problem.answer,
        }


@pytest.mark.parametrize("seed", ["", "-1", "1.5", "x", str(MOST_SEEDS), "٣", "9" * 5000])
def test_a_seed_that_is_none_is_refused_with_what_one_is(client: TestClient, seed: str) -> None:
    refused = client.get(f"{PREFIX}/new", params={"seed": seed})
    assert refused.status_code == 422
    said = say("problem-seed-is-no-number", most=str(MOST_SEEDS - 1))
    assert refused.json()["error"] == {"field": "seed", "message": to_page(said)}


def test_a_problem_of_ones_own_comes_with_its_right_answer(client: TestClient) -> None:
    asked = client.post(f"{PREFIX}/own", json=STORY)
    assert asked.status_code == 200
    assert asked.json()["family"] == "story" and asked.json()["answer"] == "7"
    assert "Mia" in asked.json()["prompt"] and "12 coins" in asked.json()["prompt"]
    assert client.post(f"{PREFIX}/own", json=STORY).json() == asked.json()


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"family": "riddle"}, "family"),
        ({"name": "<b>Mia</b>"}, "name"),
        ({"start": "many"}, "start"),
        ({"start": 10**9}, "start"),
        ({"change": 0}, "change"),
        ({"change": -12}, "change"),
        ({"change": -5, "second": -7}, "second"),
    ],
)
def test_what_makes_no_problem_is_refused_at_its_field(
    client: TestClient, more: dict[str, Any], field: str
) -> None:
    refused = client.post(f"{PREFIX}/own", json=STORY | more)
    assert refused.status_code == 422
    assert refused.json()["error"]["field"] == field
    assert refused.json()["error"]["message"]["code"]


def test_a_prompt_is_like_one_kind_or_some_of_its_words_are_named(client: TestClient) -> None:
    like = client.post(f"{PREFIX}/like", json={"prompt": new_problem(3).prompt})
    assert like.json() == {"family": new_problem(3).family, "words": []}
    strange = [*(f"zyx{letter}" for letter in "abcdefgh"), "q" * (2 * LONGEST_WORD)]
    unlike = client.post(f"{PREFIX}/like", json={"prompt": " ".join(reversed(strange))}).json()
    assert unlike["family"] is None and len(unlike["words"]) == MOST_WORDS
    assert unlike["words"][0] == "q" * LONGEST_WORD


@pytest.mark.parametrize("route", ["own", "like"])
@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"{", "application/json", "offered-asked-in-json"),
        (b"[" * 90_000, "application/json", "offered-asked-in-json"),
        (b"{}", "text/plain", "offered-asked-in-json"),
        (b" " * (LARGEST_REQUEST + 1), "application/json", "problem-request-too-large"),
    ],
)
def test_a_body_that_is_no_request_is_refused(
    client: TestClient, route: str, content: bytes, kind: str, code: str
) -> None:
    refused = client.post(f"{PREFIX}/{route}", content=content, headers={"content-type": kind})
    assert refused.status_code == 422
    assert refused.json()["error"]["message"]["code"] == code


def test_a_prompt_may_be_so_long_and_no_longer(client: TestClient) -> None:
    for length, status in ((LONGEST_PROMPT, 200), (LONGEST_PROMPT + 1, 422)):
        asked = client.post(
            f"{PREFIX}/like", json={"prompt": "a " * (length // 2) + "a" * (length % 2)}
        )
        assert asked.status_code == status
