"""Attacks on a class: whatever a student or a stranger sends, the tally is right and the class goes on."""

import json
from pathlib import Path
from typing import Any

import pytest

from powerviz.web.classes.request import LONGEST_ADDRESS
from powerviz.web.classes.room import MOST_QUESTIONS, MOST_STUDENTS
from powerviz.web.classes.routes import DEVICE, KEY, LARGEST_ORDER, LARGEST_VOTE
from powerviz.web.classes.service import CODE_LENGTH, SIGNS
from powerviz.web.serving.limit_table import LIMITS
from tests.web.classes.conftest import CHOICE, NUMBER, VERDICT, Class, Clock, device_token, opened

DEEP = b"[" * 100_000


def test_codes_cannot_be_guessed(lesson: Class) -> None:
    """Four a second for a day, from each of a thousand addresses, find one of twenty classes once in years."""
    wrong = LIMITS["codes"].per_address
    assert wrong is not None and len(SIGNS) ** CODE_LENGTH / 20 > 1000 * wrong * 24 * 60
    lesson.service._admission.spend("codes", "", wrong, address="nowhere")
    assert lesson.told("known")  # has a seat
    url = f"/powerviz/classes/{lesson.code}/steps"
    answer = lesson.client.get(url, headers={DEVICE: device_token("new")})
    assert answer.status_code == 429, "the right code is not known from its answer either"
    lesson.ask(VERDICT)
    assert lesson.vote("known", "accept") == 204, "who is in the class already feels nothing of it"


def test_wrong_codes_are_counted_and_forgiven(lesson: Class, clock: Clock) -> None:
    most = int(LIMITS["codes"].per_address or 0)
    lesson.service._admission.spend("codes", "", most - 1, address="nowhere")
    url = "/powerviz/classes/ZZZZZZZ/steps"
    headers = {DEVICE: device_token("a")}
    assert [lesson.client.get(url, headers=headers).status_code for _ in range(2)] == [404, 429]
    clock.now += 60
    assert lesson.client.get(url, headers=headers).status_code == 404


@pytest.mark.parametrize("key", ["", "x" * 32, "ключ", "Bearer"])
def test_a_student_cannot_give_orders(lesson: Class, key: str) -> None:
    headers: dict[str, Any] = {KEY: key.encode()} if key else {DEVICE: device_token("a")}
    for order in ("close", "end", "reveal"):
        assert lesson.post("orders", {"order": order}, headers) in (403, 404)
    url = f"/powerviz/classes/{lesson.code}/"
    assert lesson.client.get(f"{url}votes.csv", headers=headers).status_code == 403
    assert lesson.client.get(f"{url}qr", headers=headers).status_code == 403
    assert not lesson.live.room.ended


def test_the_key_is_in_no_address_and_not_on_the_disk(lesson: Class, tmp_path: Path) -> None:
    lesson.ask(VERDICT)
    lesson.vote("device-of-anna", "accept")
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert lesson.key.encode() not in kept and b"device-of-anna" not in kept
    assert all("{key}" not in str(getattr(route, "path", "")) for route in lesson.client.app.routes)  # type: ignore[attr-defined]


def test_ten_thousand_joins_lock_nobody_out(lesson: Class) -> None:
    """Devices that come and go and never vote lose their seats to those who come later."""
    lesson.ask(VERDICT)
    assert lesson.vote("anna", "accept") == 204
    room = lesson.live.room
    for number in range(10_000):
        lesson.service._seat(lesson.live, device_token(f"robot {number}"))
    assert len(room.seats) == MOST_STUDENTS and room.seat_of(device_token("anna")) in room.seats
    assert lesson.vote("bert", "reject") == 204
    assert lesson.tally() == {"accept": 1, "reject": 1}


def test_a_class_is_full_when_all_its_devices_have_voted(lesson: Class) -> None:
    lesson.ask(VERDICT)
    for number in range(MOST_STUDENTS):
        assert lesson.vote(f"phone {number}", "accept") == 204
    assert lesson.vote("one more", "reject") == 403
    assert lesson.tally() == {"accept": MOST_STUDENTS, "reject": 0}


def test_a_door_that_is_shut_keeps_those_in_who_are_in(lesson: Class) -> None:
    lesson.ask(VERDICT)
    lesson.vote("a", "accept")
    lesson.order("lock", locked=True)
    assert lesson.vote("b", "accept") == 403 and lesson.vote("a", "reject") == 204
    lesson.order("lock", locked=False)
    assert lesson.vote("b", "accept") == 204


WRONG_VOTES: list[Any] = [
    b"",
    b"\xff\xfe",
    DEEP,
    b"null",
    [],
    {"question": 1},
    {"question": "1", "choice": "accept"},
    {"question": True, "choice": "accept"},
    {"question": 1, "choice": "maybe"},
    {"question": 1, "choice": None},
    {"question": 1, "choice": ["accept"]},
    {"question": 1, "choice": 10**400},
    {"question": 1, "choice": "accept", "seat": "x"},
    {"question": 10**9, "choice": "accept"},
    {"question": 1, "choice": 0},
    b'{"question": 1, "choice": NaN}',
    b'{"question": 1, "choice": 1e999}',
]


@pytest.mark.parametrize("body", WRONG_VOTES, ids=lambda body: repr(body)[:40])
def test_what_is_no_vote_is_refused(lesson: Class, body: Any) -> None:
    lesson.ask(VERDICT)
    assert lesson.post("votes", body, {DEVICE: device_token("a")}) in (409, 413, 422)
    assert sum(lesson.tally().values()) == 0


@pytest.mark.parametrize("choice", [2, -1, 0.5, "accept", True])
def test_a_choice_that_the_question_does_not_have_is_refused(lesson: Class, choice: Any) -> None:
    lesson.ask(CHOICE)
    assert lesson.vote("a", choice) == 422
    assert sum(lesson.tally().values()) == 0


def test_a_number_may_be_any_and_text_is_none(lesson: Class) -> None:
    lesson.ask(NUMBER)
    assert [lesson.vote("a", choice) for choice in (3, -1.5, 10**15, 1e300)] == [204] * 4
    assert lesson.vote("a", "accept") == 422
    assert lesson.told(None)["state"]["question"]["votes"] == 1


@pytest.mark.parametrize("token", ["", "short", "x" * 81, "ä" * 20])
def test_a_device_without_a_proper_token_is_refused(lesson: Class, token: str) -> None:
    headers: dict[str, Any] = {DEVICE: token.encode()}
    lesson.ask(VERDICT)
    assert lesson.post("votes", {"question": 1, "choice": "accept"}, headers) == 400


@pytest.mark.parametrize(
    "question",
    [
        {},
        {"kind": "poem"},
        VERDICT | {"answer": "maybe"},
        VERDICT | {"log_ratio": "0"},
        VERDICT | {"kept": "x" * 6_001},
        VERDICT | {"more": 1},
        VERDICT | {"seconds": 10**9},
        CHOICE | {"choices": ["a"]},
        CHOICE | {"choices": ["a"] * 7},
        CHOICE | {"choices": ["a", ""]},
        CHOICE | {"text": "x" * 601},
        CHOICE | {"choices": ["a", "x" * 161]},
        CHOICE | {"answer": 1},
        NUMBER | {"code": "lesson-by-hand-question"},
        VERDICT | {"at_most": True},
        {"kind": "lesson", "lesson": "../../etc"},
        {"kind": "lesson", "lesson": "x" * 41},
    ],
    ids=lambda question: repr(question)[-40:],
)
def test_what_is_no_question_is_refused(lesson: Class, question: dict[str, Any]) -> None:
    assert lesson.order("ask", question=question) == 422
    assert not lesson.live.room.questions


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (CHOICE, {"answer": 2}),
        (CHOICE, {"answer": 0.5}),
        (CHOICE, {"answer": "a"}),
        (NUMBER, {"answer": "1"}),
        (NUMBER, {"answer": 1, "tolerance": -1}),
        (VERDICT, {"answer": 1}),
        ({"kind": "exercise", "exercise": 1}, {"answer": 1}),
        ({"kind": "lesson", "lesson": "stuck"}, {"answer": 0}),
    ],
    ids=str,
)
def test_what_is_no_answer_to_a_question_reveals_nothing(
    lesson: Class, question: dict[str, Any], told: dict[str, Any]
) -> None:
    assert lesson.ask(question) == 204
    before = lesson.live.room.questions[0].asked.copy()
    assert lesson.order("reveal", **told) in (409, 422)
    asked = lesson.live.room.questions[0]
    assert asked.asked == before and not asked.revealed


HOSTILE = "<img src=x onerror=alert(1)>\u202e\u0000{ $n }</script>=1+1"


def test_hostile_text_is_kept_as_text(lesson: Class) -> None:
    lesson.ask(CHOICE, text=HOSTILE, choices=[HOSTILE, "b"])
    asked = lesson.told("a")["state"]["question"]["asked"]
    assert asked["text"] == HOSTILE and asked["choices"][0] == HOSTILE


def test_a_place_with_an_endless_address_is_told_without_it(lesson: Class) -> None:
    place = {"tab": "explore", "values": {"prompt": "x" * LONGEST_ADDRESS, "seed": "1"}, "step": 1}
    assert lesson.order("place", place=place) == 204
    assert lesson.told("a")["state"]["place"]["values"] == {}
    assert lesson.order("place", place={"tab": "javascript:"}) == 422


def test_huge_bodies_are_refused(lesson: Class) -> None:
    lesson.ask(VERDICT)
    assert lesson.post("votes", b" " * (LARGEST_VOTE + 1), {DEVICE: device_token("a")}) == 413
    assert lesson.post("orders", b" " * (LARGEST_ORDER + 1), {KEY: lesson.key}) == 413
    url = "/powerviz/classes"
    assert lesson.client.post(url, content=b" " * (LARGEST_VOTE + 1)).status_code == 413


def test_questions_have_an_end(lesson: Class) -> None:
    for _ in range(MOST_QUESTIONS):
        lesson.live.room.take({"kind": "asked", "at": lesson.clock.now, "question": VERDICT})
    assert lesson.ask(VERDICT) == 409


def test_so_many_classes_of_one_address_and_no_more(tmp_path: Path, clock: Clock) -> None:
    found = opened(tmp_path, clock)
    answers = [found.client.post("/powerviz/classes", content=b"{}") for _ in range(6)]
    assert [one.status_code for one in answers] == [201] * 5 + [429]
    assert found.order("end") == 204
    assert found.client.post("/powerviz/classes", content=b"{}").status_code == 201


def test_a_class_that_cannot_be_written_down_says_so_and_counts_nothing(
    lesson: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson.ask(VERDICT)

    def full(code: str, entry: dict[str, Any]) -> None:
        raise OSError(28, "No space left on device")

    lesson.vote("a", "accept")
    monkeypatch.setattr(lesson.service.store, "add", full)
    assert lesson.vote("a", "reject") == 507
    monkeypatch.undo()
    assert lesson.tally() == {"accept": 1, "reject": 0}


@pytest.mark.parametrize(
    "home",
    ["", "javascript:alert(1)", "//evil/", "http://a b/", "http://host", "http://h/" + "x" * 400],
)
def test_a_picture_is_made_of_a_web_address_only(lesson: Class, home: str) -> None:
    url = f"/powerviz/classes/{lesson.code}/qr"
    assert (
        lesson.client.get(url, params={"home": home}, headers={KEY: lesson.key}).status_code == 422
    )


def test_the_picture_leads_to_the_class(lesson: Class) -> None:
    url, home = f"/powerviz/classes/{lesson.code}/qr", "https://school.example/viz/"
    told = lesson.client.get(url, params={"home": home}, headers={KEY: lesson.key}).json()
    assert told["address"] == f"https://school.example/viz/class#{lesson.code}"
    assert told["size"] >= 29 and told["path"].startswith("M4 4h1v1h-1z")


def test_a_code_may_be_typed_as_it_is_read(lesson: Class) -> None:
    typed = f"{lesson.code[:3]}-{lesson.code[3:]}".lower()
    url = f"/powerviz/classes/{typed}/steps"
    assert lesson.client.get(url, headers={DEVICE: device_token("a")}).json() == []


def test_a_damaged_file_stops_no_server(lesson: Class, tmp_path: Path) -> None:
    folder = next(tmp_path.rglob("*.jsonl")).parent
    (folder / "BCDFGHJ.jsonl").write_text("no json\n")
    (folder / "BCDFGHK.jsonl").write_text(json.dumps({"kind": "opened"}) + "\n")
    (folder / "BCDFGHM.jsonl").write_text("")
    from powerviz.web.classes.store import ClassStore

    assert [room.code for room in ClassStore(tmp_path).rooms()] == [lesson.code]
