"""Routes of the bundled model's problems: a new one, one of the visitor's choosing, and whether a prompt is like them.

Knows the four kinds of problems, and no model. All answers are the same for the same question.
"""

import json
from typing import Any

from pydantic import Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from powerviz.errors import PowerVizError, SettingError
from powerviz.messages import say
from powerviz.pocket.corpus import new_problem
from powerviz.pocket.exercise import Problem
from powerviz.pocket.familiar import family_of, unknown_words
from powerviz.pocket.own import OWN, own_problem
from powerviz.validation import first_fault
from powerviz.web.assets import BASE
from powerviz.web.serving.requests import Request as Asked
from powerviz.web.serving.stream import as_message

PREFIX = f"/{BASE}/problems"
LARGEST_REQUEST = 100_000
LONGEST_PROMPT = 20_000
MOST_SEEDS = 2**31
MOST_WORDS, LONGEST_WORD = 5, 30
"""The number of words named of those that no problem has, and the letters shown of each."""


class Prompt(Asked):
    """A prompt that is to be looked at."""

    prompt: str = Field(max_length=LONGEST_PROMPT)


def problem_routes() -> list[BaseRoute]:
    """Routes to put before Gradio's own."""

    def new(request: Request) -> Response:
        given = request.query_params.get("seed", "")
        if not (given.isascii() and given.isdecimal() and int(given[:11]) < MOST_SEEDS):
            said = say("problem-seed-is-no-number", most=str(MOST_SEEDS - 1))
            return _refusal(422, SettingError("seed", said))
        return JSONResponse(in_short(new_problem(int(given[:11]))))

    async def own(request: Request) -> Response:
        try:
            asked = await _asked(request)
            return JSONResponse(in_short(own_problem(OWN.validate_python(asked))))
        except ValidationError as error:
            place, reason, _ = first_fault(error)
            field = str(place[1]) if len(place) > 1 else "family"
            return _refusal(422, SettingError(field, say("asked-unusable", reason=reason)))
        except PowerVizError as error:
            return _refusal(422, error)

    async def like(request: Request) -> Response:
        try:
            asked = Prompt.read(await _asked(request))
        except PowerVizError as error:
            return _refusal(422, error)
        return JSONResponse(looked_at(asked.prompt))

    return [
        Route(f"{PREFIX}/new", new),
        Route(f"{PREFIX}/own", own, methods=["POST"]),
        Route(f"{PREFIX}/like", like, methods=["POST"]),
    ]


def in_short(problem: Problem) -> dict[str, str]:
    """A problem as the page's forms take it."""
    return {"family": problem.family, "prompt": problem.prompt, "answer": problem.answer}


def looked_at(prompt: str) -> dict[str, Any]:
    """The kind of problem that a prompt is like, None for none; and its first words that no problem has."""
    family = family_of(prompt)
    words = [] if family else unknown_words(prompt)[:MOST_WORDS]
    return {"family": family, "words": [word[:LONGEST_WORD] for word in words]}


async def _asked(request: Request) -> Any:
    """The body of a request. Raises `PowerVizError` if it is too large or no JSON."""
    # A form on another site could not send this type without being asked about it first.
    if request.headers.get("content-type", "").split(";")[0] != "application/json":
        raise PowerVizError("problem", say("offered-asked-in-json"))
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_REQUEST:
            raise PowerVizError("problem", say("problem-request-too-large"))
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise PowerVizError("problem", say("offered-asked-in-json")) from None


def _refusal(status: int, error: PowerVizError) -> Response:
    return JSONResponse({"error": as_message(error)}, status_code=status)
