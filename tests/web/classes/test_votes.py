"""Votes of a class: counted once, hidden until they are shown, kept whatever happens to the server."""

from pathlib import Path
from typing import Any

import pytest

from powerviz.lessons.exercises.questions import EXERCISES
from powerviz.lessons.lesson_questions import LESSON_QUESTIONS
from powerviz.messages import files
from powerviz.web.classes.room import GRACE_SECONDS, LINGER_SECONDS
from powerviz.web.classes.service import KEPT_SECONDS, ClassService
from powerviz.web.classes.store import ClassStore
from powerviz.web.serving.admission import Admission
from tests.web.classes.conftest import (
    ANSWERS,
    CHOICE,
    NUMBER,
    VERDICT,
    Class,
    Clock,
    device_token,
)


def test_each_device_counts_once_and_may_change_its_mind(lesson: Class) -> None:
    assert lesson.ask(VERDICT) == 204
    assert [lesson.vote(one, "accept") for one in "aab"] == [204] * 3
    assert lesson.tally() == {"accept": 2, "reject": 0}
    assert lesson.vote("a", "reject") == 204
    assert lesson.tally() == {"accept": 1, "reject": 1}


def test_students_are_told_nothing_that_gives_the_verdict_away(lesson: Class) -> None:
    lesson.ask(VERDICT)
    lesson.vote("a", "accept")
    before = lesson.told("b")["state"]["question"]
    assert not {"tally", "votes", "right"} & before.keys()
    assert not {"answer", "log_uniform", "where", "tolerance"} & before["asked"].keys()
    lesson.order("show")
    shown = lesson.told("b")["state"]["question"]
    assert shown["tally"][0] == {"choice": "accept", "votes": 1}
    assert "answer" not in shown["asked"] and "right" not in shown
    lesson.order("reveal")
    known = lesson.told("b")["state"]
    assert known["question"]["asked"]["answer"] == "reject" and known["question"]["right"] == 0
    assert known["past"] == [
        {
            "number": 1,
            "kind": "verdict",
            "answer": "reject",
            "tolerance": 0.0,
            "right": 0,
            "votes": 1,
        }
    ]


def test_a_teacher_is_told_the_votes_as_they_come(lesson: Class) -> None:
    lesson.ask(CHOICE)
    lesson.vote("a", 1)
    told = lesson.told(None)
    assert told["state"]["question"]["votes"] == 1 and told["state"]["students"] == 1
    assert "you" not in told


def test_how_many_could_vote_stands_once_the_vote_is_closed(
    lesson: Class, clock: Clock, tmp_path: Path
) -> None:
    def present(number: int) -> None:
        lesson.live.here.clear()
        lesson.live.here.update(f"seat {one}" for one in range(number))

    present(3)
    lesson.ask(CHOICE)
    assert "here" not in lesson.told(None)["state"]["question"]
    lesson.order("close")
    present(1)
    lesson.order("show")
    assert lesson.told(None)["state"]["question"]["here"] == 3
    assert "here" not in lesson.told("a")["state"]["question"]
    lesson.ask(CHOICE, seconds=30)
    present(2)
    clock.now += 31
    lesson.told(None)
    present(5)
    assert lesson.told(None)["state"]["question"]["here"] == 2
    again = ClassService(ClassStore(tmp_path), 6.0, Admission(clock=clock), clock)
    assert [one.here for one in again.find(lesson.code, "test").room.questions] == [3, 2]


def test_a_device_that_comes_back_finds_its_own_votes(lesson: Class) -> None:
    lesson.ask(NUMBER)
    lesson.vote("a", 1.48)
    assert lesson.told("a")["you"] == {"votes": {"1": 1.48}}
    assert lesson.told("b")["you"] == {"votes": {}}


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [(VERDICT, "reject", "accept"), (CHOICE, 1, 0), (NUMBER, 1.484, 1.49)],
)
def test_who_is_right_is_counted(
    lesson: Class, question: dict[str, Any], right: Any, wrong: Any
) -> None:
    lesson.ask(question)
    for device, choice in zip("abc", (right, wrong, right), strict=True):
        assert lesson.vote(device, choice) == 204
    lesson.order("reveal", **ANSWERS.get(question["kind"], {}))
    assert lesson.told("a")["state"]["question"]["right"] == 2


def test_the_answer_to_a_teachers_own_question_is_known_with_the_verdict_and_can_be_mended(
    lesson: Class, tmp_path: Path
) -> None:
    lesson.ask(CHOICE)
    lesson.vote("a", 1)
    assert "answer" not in lesson.told(None)["state"]["question"]["asked"], "the page is on a wall"
    lesson.order("show")
    assert "answer" not in lesson.told("a")["state"]["question"]["asked"]
    assert lesson.order("reveal", answer=0) == 204
    assert lesson.told("a")["state"]["question"]["right"] == 0
    assert lesson.order("reveal", answer=1) == 204
    lesson.service = anew(lesson, tmp_path)
    told = lesson.told("a")["state"]
    assert told["question"]["right"] == 1 and told["question"]["asked"]["answer"] == 1
    assert told["past"][0]["answer"] == 1


def test_a_verdict_without_an_answer_calls_nobody_wrong(lesson: Class) -> None:
    lesson.ask(CHOICE)
    lesson.vote("a", 1)
    assert lesson.order("reveal") == 204
    assert lesson.told("a")["state"]["question"]["right"] is None


def test_a_class_that_has_ended_still_shows_the_votes_on_its_open_question(
    lesson: Class, clock: Clock
) -> None:
    lesson.ask(CHOICE)
    lesson.vote("a", 1)
    lesson.order("end")
    told = lesson.told("a")["state"]
    assert told["ended"] and not told["over"] and lesson.vote("a", 0) == 410
    assert lesson.order("show") == 204
    assert lesson.told("a")["state"]["question"]["votes"] == 1
    assert lesson.order("reveal", answer=1) == 204
    told = lesson.told("a")["state"]
    assert told["over"] and told["question"]["right"] == 1
    assert [lesson.order(order) for order in ("close", "end")] == [410] * 2
    assert lesson.ask(CHOICE) == 410


def test_nobody_waits_for_ever_for_the_verdict_of_a_class_that_has_ended(
    lesson: Class, clock: Clock
) -> None:
    lesson.ask(CHOICE)
    lesson.order("end")
    assert not lesson.told(None)["state"]["over"]
    clock.now += LINGER_SECONDS
    assert lesson.told(None)["state"]["over"]


def test_a_question_before_is_told_as_it_may_be_known(lesson: Class) -> None:
    lesson.ask(VERDICT)
    lesson.vote("a", "accept")
    lesson.order("reveal")
    lesson.ask(CHOICE)
    lesson.vote("a", 1, question=2)
    lesson.order("clear")
    lesson.ask(NUMBER)
    first = lesson.question(1, "a")
    assert first["mine"] == "accept" and first["question"]["asked"]["answer"] == "reject"
    assert first["question"]["tally"][0] == {"choice": "accept", "votes": 1}
    assert lesson.question(1, "b")["mine"] is None
    second = lesson.question(2, "a")
    assert second["mine"] == 1 and not {"tally", "votes", "right"} & second["question"].keys()
    assert lesson.question(2, None)["question"]["votes"] == 1
    assert "log_uniform" not in lesson.question(3, "a")["question"]["asked"]
    for number in (0, 4, 10**30):
        assert lesson.question(number, "a")["message"]["code"] == "class-no-such-question"


def test_an_open_question_asked_for_by_its_number_keeps_its_secret(lesson: Class) -> None:
    lesson.ask(VERDICT)
    told = lesson.question(1, "a")["question"]
    assert not {"answer", "log_uniform", "where"} & told["asked"].keys() and "votes" not in told
    stranger = lesson.client.get(
        f"/powerviz/classes/{lesson.code}/questions/1", headers={"x-class-key": "x" * 32}
    )
    assert stranger.status_code == 403


def test_after_the_countdown_no_vote_counts(lesson: Class, clock: Clock) -> None:
    lesson.ask(VERDICT, seconds=30)
    clock.now += 30 + 0.5 * GRACE_SECONDS
    assert lesson.vote("a", "accept") == 204, "it was on its way"
    assert lesson.told("a")["state"]["question"]["open"] is False
    clock.now += GRACE_SECONDS
    assert lesson.vote("b", "accept") == 409
    assert lesson.tally() == {"accept": 1, "reject": 0}


@pytest.mark.parametrize("order", ["close", "show", "reveal", "clear", "end"])
def test_after_the_close_no_vote_counts(lesson: Class, order: str) -> None:
    lesson.ask(VERDICT)
    lesson.vote("a", "accept")
    assert lesson.order(order) == 204
    assert lesson.vote("b", "accept") in (409, 410)
    assert lesson.live.room.questions[0].votes.keys() == {
        lesson.live.room.seat_of(device_token("a"))
    }


def test_a_vote_on_another_question_than_the_one_that_is_asked_does_not_count(
    lesson: Class,
) -> None:
    lesson.ask(VERDICT)
    lesson.ask(VERDICT)
    assert lesson.vote("a", "accept", question=1) == 409
    assert lesson.vote("a", "accept", question=2) == 204


def anew(lesson: Class, folder: Path) -> ClassService:
    return ClassService(ClassStore(folder), 6.0, Admission(), lesson.clock)


def test_a_server_that_is_started_anew_has_lost_nothing(lesson: Class, tmp_path: Path) -> None:
    lesson.ask(CHOICE)
    lesson.vote("a", 1)
    lesson.order("reveal")
    lesson.ask(VERDICT, seconds=600)
    lesson.vote("a", "reject")
    lesson.vote("b", "accept")
    lesson.order("place", place={"tab": "explore", "step": 3, "view": {"kept": "So 5"}})
    before = [lesson.told(who) for who in (None, "a")]
    lesson.service = anew(lesson, tmp_path)
    assert [lesson.told(who) for who in (None, "a")] == before
    assert lesson.service.taught(lesson.code, lesson.key, "test").room.views
    assert len(lesson.live.room.seats) == 2


def test_a_line_that_was_torn_off_costs_that_one_vote_and_no_other(
    lesson: Class, tmp_path: Path
) -> None:
    lesson.ask(VERDICT)
    lesson.vote("a", "accept")
    lesson.vote("b", "accept")
    (file,) = tmp_path.rglob(f"{lesson.code}.jsonl")
    file.write_bytes(file.read_bytes()[:-5])
    lesson.service = anew(lesson, tmp_path)
    assert lesson.tally() == {"accept": 1, "reject": 0}
    room = lesson.live.room
    lesson.service.vote(lesson.live, device_token("c"), _vote("reject"))
    lesson.service = anew(lesson, tmp_path)
    assert lesson.tally() == {"accept": 1, "reject": 1}
    assert lesson.live.room is not room


def _vote(choice: Any) -> Any:
    from powerviz.web.classes.request import Vote

    return Vote(question=1, choice=choice)


def test_a_class_ends_by_itself_and_its_votes_can_be_fetched_for_a_day(
    lesson: Class, clock: Clock, tmp_path: Path
) -> None:
    lesson.ask(VERDICT)
    lesson.vote("a", "accept")
    clock.now += 6 * 3600
    assert lesson.vote("a", "reject") == 410 and lesson.order("close") == 410
    assert lesson.told("a")["state"]["ended"] is True
    url = f"/powerviz/classes/{lesson.code}/votes.csv"
    table = lesson.client.get(url, headers={"x-class-key": lesson.key})
    assert table.status_code == 200 and "accept,1,False,1,reject" in table.text
    clock.now += KEPT_SECONDS
    assert lesson.client.get(url, headers={"x-class-key": lesson.key}).status_code == 404
    assert not list(tmp_path.rglob("*.jsonl"))


def test_the_table_has_a_row_for_each_choice_and_no_formula(lesson: Class) -> None:
    lesson.ask(CHOICE, choices=["=1+1", "b"])
    lesson.vote("a", 0)
    lesson.vote("b", 1)
    assert lesson.table()[0] == (
        "question,asked,kind,step,text,choice,votes,right,voters,answer,tolerance"
    )
    rows = ["choice,,Which?,'=1+1,1,,2,,", "choice,,Which?,b,1,,2,,"]
    assert [line.split(",", 2)[2] for line in lesson.table()[1:]] == rows
    lesson.order("reveal", answer=1)
    rows = ["choice,,Which?,'=1+1,1,False,2,b,", "choice,,Which?,b,1,True,2,b,"]
    assert [line.split(",", 2)[2] for line in lesson.table()[1:]] == rows


def test_the_table_has_the_answer_of_a_number(lesson: Class) -> None:
    lesson.ask(NUMBER)
    lesson.vote("a", 1.48)
    lesson.order("reveal", **ANSWERS["number"])
    assert lesson.table()[1].endswith("number,,α?,1.48,1,True,1,1.475,0.01")
    lesson.ask({"kind": "exercise", "exercise": 1})
    exercise = EXERCISES[0]
    answer, tolerance = map(float, lesson.table()[-1].split(",")[-2:])
    assert (answer, tolerance) == (exercise.solve().right, exercise.tolerance), "without a vote"


def test_half_of_a_classs_room_on_the_disk_is_for_votes(
    lesson: Class, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("powerviz.web.classes.store.LARGEST_FILE", 4_000)
    for step in range(40):
        place = {"tab": "explore", "step": step, "view": {"kept": "x" * 100}}
        assert lesson.order("place", place=place) == 204
    (file,) = tmp_path.rglob(f"{lesson.code}.jsonl")
    assert file.stat().st_size < 2_500
    assert lesson.told("a")["state"]["place"]["step"] == 39
    assert lesson.ask(CHOICE) == 204 and lesson.vote("a", 1) == 204


def test_an_exercise_is_asked_with_the_answer_that_is_computed(lesson: Class) -> None:
    for number, exercise in enumerate(EXERCISES, start=1):
        assert lesson.ask({"kind": "exercise", "exercise": number}) == 204
        told = lesson.told("a")["state"]["question"]["asked"]
        assert told["said"]["code"] == f"exercise-{exercise.name}-question"
        assert "answer" not in told and "reason" not in told
        right = exercise.solve().right
        choice = exercise.choices.index(right) if isinstance(right, str) else right
        assert lesson.vote("a", choice, question=number) == 204
        assert lesson.vote("b", 0 if choice else 1, question=number) == 204
        lesson.order("reveal")
        known = lesson.told("a")["state"]["question"]
        assert known["right"] == 1 and known["asked"]["reason"]["code"].endswith("-reason")
    assert lesson.ask({"kind": "exercise", "exercise": len(EXERCISES) + 1}) == 422


def test_a_lessons_question_is_asked_with_the_choice_that_is_computed(lesson: Class) -> None:
    for number, (name, question) in enumerate(LESSON_QUESTIONS.items(), start=1):
        assert lesson.ask({"kind": "lesson", "lesson": name}) == 204
        told = lesson.told("a")["state"]["question"]["asked"]
        assert told["said"]["code"] == f"lesson-{name.replace('_', '-')}-question"
        assert "answer" not in told and "reason" not in told and "<" not in told["text"]
        right = question.choices.index(str(question.solve().right))
        assert lesson.vote("a", right, question=number) == 204
        lesson.order("reveal")
        known = lesson.told("a")["state"]["question"]
        assert known["right"] == 1 and known["asked"]["reason"]["code"].endswith("-answer")


def test_the_phones_have_the_texts_that_they_say(lesson: Class) -> None:
    page = lesson.client.get("/class").text
    for code in (
        *("class-join", "exercise-distance-question", "exercise-which-first-both-a"),
        *("lesson-stuck-question", "lesson-stuck-answer", "lesson-stuck-choice-no"),
    ):
        assert page.count(f"{code} = ") == len(files())
    assert "compare-" not in page and "explore-" not in page
