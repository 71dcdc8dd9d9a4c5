"""Runs on GPUs that are lent: the real package `spaces`, with a broker that takes GPUs back early."""

import json
import os
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from powerviz.evaluation.comparison import Sample
from powerviz.evaluation.comparison import compare as compared
from powerviz.messages import say, to_page
from powerviz.methods import as_sharp_as_power
from powerviz.models import load_model
from powerviz.runs import Run
from powerviz.runs.events import EVENT_JSON
from powerviz.samplers import power_sample
from powerviz.web.explore.critical_window_turns import Asked
from tests.web.gpu_broker import Broker, serving
from tests.web.told import english

PROMPT = "Anna has 3 apples and buys 2 more. How many apples does Anna have now?"
SETTINGS: dict[str, Any] = {"num_steps": 4, "block_size": 12, "max_new_tokens": 24, "seed": 5}


pytestmark = (
    pytest.mark.nightly
)  # a Space takes a while to start; `test_leases` plays most of it by day

Tell = Callable[[str], Any]


@pytest.fixture(scope="module")
def the_broker() -> Iterator[Broker]:
    with serving(Broker()) as found:
        yield found


@pytest.fixture(scope="module")
def tell(the_broker: Broker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tell]:
    """A Space of this broker's; it tells what a story came to."""
    environment = os.environ | {
        "SPACES_ZERO_GPU": "true",
        "SPACES_ZERO_DEVICE_API_URL": the_broker.address,
        "HOME": str(tmp_path_factory.mktemp("home")),
        "OMP_NUM_THREADS": "1",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "tests.web.zero_gpu_space"],
        cwd=Path(__file__).parents[3],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as space:
        assert space.stdin

        def story(name: str) -> Any:
            print(name, file=space.stdin, flush=True)
            while True:
                try:
                    return the_broker.told.get(timeout=1)
                except queue.Empty:
                    if space.poll() is not None:
                        raise RuntimeError("the Space has ended; is `spaces` installed?") from None

        yield story
        os.killpg(space.pid, signal.SIGTERM)  # and the processes that it has forked


@pytest.fixture
def broker(the_broker: Broker) -> Iterator[Broker]:
    """In its first state."""
    yield the_broker
    fresh = Broker(address=the_broker.address)
    the_broker.__dict__.update(vars(fresh))


def the_run() -> Run:
    return power_sample(load_model(), PROMPT, **SETTINGS)


def as_events(found: Any) -> list[Any]:
    return [EVENT_JSON.validate_json(json.dumps(event)) for event in found["events"]]


def outcome_of(run: Run) -> list[Any]:
    """Every decision and the response after it. Terms differ in the last digits with the batch."""
    assert run.complete
    return [
        (step.decision.decision, step.decision.divergence, [t.id for t in step.tokens], step.text)
        for step in run.steps
    ]


def outcome(found: Any) -> list[Any]:
    return outcome_of(Run.from_events(as_events(found)))


def given_back(broker: Broker) -> int:
    """How many leases there were, each of which has ended, or does so within a moment."""
    ends = time.monotonic() + 20
    while broker.released < len(broker.asked) and time.monotonic() < ends:
        time.sleep(0.05)
    assert broker.released == len(broker.asked)
    return broker.released


def test_a_run_on_a_lent_gpu_is_the_run(broker: Broker, tell: Tell) -> None:
    found = tell("play")
    assert as_events(found) == the_run().events
    assert found["presses"] == 1 and not found["told"]
    assert given_back(broker) == 2, "one for the run, one for its companions"


def test_a_run_whose_gpu_is_taken_back_is_kept_and_goes_on_to_the_same_end(
    broker: Broker, tell: Tell
) -> None:
    broker.lifetimes = [6, 6, 6]
    found = tell("play")
    assert outcome(found) == outcome_of(the_run())
    assert broker.killed == 3 and found["presses"] == 4
    assert [one["field"] for one in found["told"]] == ["gpu"] * 3
    assert found["told"][0]["message"] == to_page(say("gpu-taken-back"))
    kept = [one["after"] for one in found["told"]]
    assert kept == sorted(kept) and kept[0] > 5, "each lease has brought the run further"


def test_every_step_gives_the_gpu_back(broker: Broker, tell: Tell) -> None:
    found = tell("step")
    assert outcome(found) == outcome_of(the_run())
    assert given_back(broker) >= found["presses"]
    assert max(broker.asked) <= 15, "a step needs no long lease"


def test_a_visitor_without_quota_is_told_so(broker: Broker, tell: Tell) -> None:
    broker.refuse = True
    found = tell("press_once")
    (told,) = found["told"]
    assert told["field"] == "gpu" and told["message"]["code"] == "gpu-not-given"
    assert told["message"]["values"]["reason"].startswith("Space app")


def test_pause_does_not_wait_for_a_gpu(broker: Broker, tell: Tell) -> None:
    broker.busy = 4.0
    found = tell("pause")
    assert found["took"] < 2.0 and found["events"] == 1


def test_a_comparison_goes_on_in_the_next_lease_to_the_same_samples(
    broker: Broker, tell: Tell
) -> None:
    broker.lifetimes = [10, 10, 20]
    told = tell("compare")["batches"]
    assert broker.killed == 3 and not told[-1]["error"]
    drawn = {
        (one["method"], one["index"]): one["text"]
        for batch in told
        for one in batch["samples"]
        if "text" in one
    }
    methods = ["base", "power", "second_model"]
    model, second = load_model(), load_model("pocket-grpo")
    own = as_sharp_as_power(4.0)
    expected = compared(model, PROMPT, methods, 3, SETTINGS, "5", own, second)
    assert drawn == {
        (one.method, one.index): one.text for one in expected if isinstance(one, Sample)
    }


def test_a_critical_window_goes_on_in_the_next_lease_to_the_same_curve(
    broker: Broker, tell: Tell
) -> None:
    broker.lifetimes = [55]
    *_, told = tell("window")["batches"]
    assert len(broker.asked) > 1 and told["complete"]
    model = load_model()
    asked = Asked(
        tuple(model.encode(PROMPT)),
        tuple(model.encode("Anna has 3 + 2 = 5 apples. The answer is 5.")),
        "5",
        max_new_tokens=24,
        rollouts=16,
        seed=0,
    )
    *_, undisturbed = asked.curve(model)
    assert [tuple(chance[:2]) for chance in told["chances"]] == [
        (chance.agree, chance.total) for chance in undisturbed.chances
    ]


def test_an_evaluation_is_refused_and_the_message_says_what_to_do(
    broker: Broker, tell: Tell
) -> None:
    (told,) = tell("evaluate")["batches"]
    assert told["error"]["field"] == "model"
    assert "python -m powerviz evaluate" in english(told["error"]["message"])
    assert not broker.asked
