"""A trial of a chat template in a process of its own, which may be ended: run as a script, by its path.

Knows Jinja alone, so that it starts fast. The template comes on standard input. Ends with 1 where it writes more than
any prompt has, or takes more memory than that is worth; what it refuses in ways of its own is no matter of this trial.
"""

import re
import sys
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

SECONDS = 5
MEMORY = 1 << 30
LONGEST = 10_000_000
OF_TRANSFORMERS = re.compile(r"\{%-?\s*(?:end)?generation\s*-?%\}")
QUESTION = {"role": "user", "content": "What is 7 × 8?"}
ANSWER = {"role": "assistant", "content": "It is 56."}
CONVERSATIONS = (
    [QUESTION],
    [{"role": "system", "content": "Be brief."}, QUESTION, ANSWER, QUESTION],
)


def main(template: str) -> int:
    _limit()
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    environment.filters["tojson"] = lambda value, **_: str(value)
    environment.globals |= {"raise_exception": _refuse, "strftime_now": lambda form: form}
    for turns in CONVERSATIONS:
        try:
            made = environment.from_string(OF_TRANSFORMERS.sub("", template))
            if len(made.render(messages=turns, add_generation_prompt=True)) > LONGEST:
                return 1
        except MemoryError:
            return 1
        except Exception:  # noqa: BLE001, S112 (as it will where it is used, with its reason)
            continue
    return 0


def _refuse(reason: Any) -> None:
    raise ValueError(reason)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; whoever waits ends it by the clock.
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer.read().decode(errors="replace")))
