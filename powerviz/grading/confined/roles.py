"""The two processes of a test: one holds the tests, the other the code under test.

Knows two pipes between them and how a test in the format of HumanEval is run. The tests' process
calls the function by name over the pipes and gets plain values back; it alone can say that the
tests passed; why they did not, it says by a message's code, and what fills that in. So the code under test cannot end the tests early, see or change them, or hand them an
object that is equal to everything.
"""

import builtins
from typing import Any, BinaryIO

from .values import NotPlain, dump, load

LONGEST_ANSWER = 8 << 20
LONGEST_NOTE = 200
MODULE = "__main__"


class Gone(BaseException):
    """The code under test does not answer as agreed, as a message's code says.

    No `except Exception` of a test hides it.
    """


class Function:
    """The function under test, as the tests see it. `sound` turns false for ever if it is gone."""

    def __init__(self, calls: BinaryIO, answers: BinaryIO) -> None:
        self.sound = True
        self.note = ""
        self._calls = calls
        self._answers = answers

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        call = dump([list(arguments), named])
        try:
            self._calls.write(call.encode() + b"\n")
            self._calls.flush()
        except OSError:
            raise self._gone(ENDED) from None
        return self.answer()

    def answer(self) -> Any:
        """The next value from the other side. Raises what it says was raised, or `Gone`."""
        if not self.sound:
            raise Gone(self.note)
        line = self._answers.readline(LONGEST_ANSWER + 1)
        if not line:
            raise self._gone(ENDED)
        if len(line) > LONGEST_ANSWER or not line.endswith(b"\n"):
            raise self._gone("code-returned-too-much")
        try:
            kind, value, note = load(line)
        except (NotPlain, TypeError, ValueError):
            raise self._gone("code-answered-no-value") from None
        if kind == "value":
            return value
        raise _raised(str(value), str(note)[:LONGEST_NOTE])

    def _gone(self, note: str) -> Gone:
        self.sound, self.note = False, note
        return Gone(note)


ENDED = "code-ended"


def hold_tests(task: dict[str, str], answers: BinaryIO, calls: BinaryIO, verdict: BinaryIO) -> None:
    """Run the tests of `task` and say on `verdict` how they went, behind the task's token."""
    token = task.pop("token")
    passed, code, said = _tested(task, Function(calls, answers))
    verdict.write(dump([token, passed, code, said[:LONGEST_NOTE]]).encode() + b"\n")
    verdict.flush()


def _tested(task: dict[str, str], function: Function) -> tuple[bool | None, str, str]:
    """Whether they passed; None if the tests themselves cannot run. Then a code, and what Python said."""
    names: dict[str, Any] = {"__name__": MODULE}
    try:
        exec(compile(task["given"], "given", "exec"), names)  # noqa: S102
        names[task["entry_point"]] = function
        exec(compile(task["test"], "test", "exec"), names)  # noqa: S102
        check = names["check"]
    except Exception as error:  # noqa: BLE001
        return None, "code-tests-cannot-run", _told(error)
    try:
        function.answer()
    except Gone:
        return False, function.note, ""
    except Exception as error:  # noqa: BLE001
        return False, "code-raised", _told(error)
    try:
        check(function)
    except AssertionError as error:
        said = str(error)
        return False, "code-test-failed-by" if said else "code-test-failed", said
    except NotPlain as error:
        return None, "code-tests-pass", str(error)
    except Gone:
        return False, function.note, ""
    except Exception as error:  # noqa: BLE001
        return False, "code-raised", _told(error)
    return function.sound, function.note if not function.sound else "", ""


def serve_function(task: dict[str, str], calls: BinaryIO, answers: BinaryIO) -> None:
    """Define the function under test and answer calls to it until there are no more.

    All in here may lie: it runs beside untrusted code. It can only answer wrongly.
    """

    def answer(kind: str, value: Any, note: str = "") -> None:
        try:
            line = dump([kind, value, note])
        except NotPlain as error:
            line = dump(["error", "TypeError", f"the function returned {error}"])
        answers.write(line.encode() + b"\n")
        answers.flush()

    names: dict[str, Any] = {"__name__": MODULE}
    try:
        exec(compile(task["program"], "program", "exec"), names)  # noqa: S102
        function = names[task["entry_point"]]
    except BaseException as error:  # noqa: BLE001
        answer("error", type(error).__name__, _told(error))
        return
    answer("value", None)
    for line in calls:
        arguments, named = load(line)
        try:
            value = function(*arguments, **named)
        except BaseException as error:  # noqa: BLE001
            answer("error", type(error).__name__, _told(error))
        else:
            answer("value", value)


def _raised(name: str, note: str) -> Exception:
    """An exception of a built-in kind, as tests may expect it; any other is a `RuntimeError`."""
    kind = getattr(builtins, name, None)
    if isinstance(kind, type) and issubclass(kind, Exception):
        try:
            return kind(note)
        except TypeError:  # Of those that are made from more than a text.
            pass
    return RuntimeError(note)


def _told(error: BaseException) -> str:
    name, text = type(error).__name__, str(error)
    return f"{name}: {text}" if text and not text.startswith(name) else text or name
