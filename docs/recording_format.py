"""The page about recordings, and their JSON schema, from the events in the code.

The page's example is a run on a model that is a table, drawn anew each time; its seconds are set to 0 and its numbers
rounded, so that every machine writes the same page.
"""

import json
from collections.abc import Iterator, Mapping
from inspect import getdoc
from typing import Any, get_args

import powerviz as pv
from docs.json_types import in_words
from powerviz.runs import events

SCHEMA = "recording.schema.json"
PARTS = (events.Token, events.Alternative, events.Cost)
"""The records inside of events."""
SEED = 7
"""A seed of which one proposal is accepted and one rejected."""

INTRODUCTION = """\
# The recording's format

<!-- Written by `python -m docs.generate` from powerviz/runs/events.py. Do not edit. -->

A recording is a file of JSON Lines in UTF-8: one event a line, in the order of the chain. The command
line writes one with `--out run.jsonl`, Python with `run.save("run.jsonl")`; the page offers it as a
download and plays it in *Library*. `pv.load_run` reads it whole, `pv.read_events` event by event.

- The first line is `run_started`. Its `schema_version` is {version}, the only one that this version reads.
- A complete run ends with `run_finished`. One without it was interrupted, and can be resumed.
- A line counts once it is whole. A torn last line is dropped with a warning; any other line that is no
  event is an error.
- Numbers are finite: NaN and infinities are refused. Log-probabilities and weights are in nats.
- Positions, chains and token ids count from 0; blocks and steps count from 1.
- Fields that this page does not name are ignored.
- A sampler may send events of its own kinds, which `event_kinds` of the first line names. An event of a
  kind that the reader does not know is kept as it stands, counted, and changes nothing; the reader says so.
  A kind is a name of small letters, digits and underscores. `schema_version` changes only when an event of
  this page means something else than before, so a new kind does not change it.

The same as a [JSON schema]({schema}) for one line.
"""


def described(kind: type) -> str:
    """The docstring of a record."""
    return getdoc(kind) or ""


def table(schema: Mapping[str, Any]) -> Iterator[str]:
    """The rows of a record's table, one for each field."""
    yield "| field | type | if left out |"
    yield "| --- | --- | --- |"
    for name, field in schema["properties"].items():
        needed = name in schema.get("required", ()) or name == "kind"
        default = "" if needed else f"`{json.dumps(field.get('default'))}`"
        yield f"| `{name}` | {in_words(field)} | {default} |"


def section(name: str, kind: type, schema: Mapping[str, Any]) -> Iterator[str]:
    """The part of the page about one record."""
    yield f"### {name}"
    yield ""
    yield described(kind)
    yield ""
    yield from table(schema)
    yield ""


def example() -> Iterator[str]:
    """The lines of a short run: two steps on a table of three symbols."""
    toy = pv.TabularModel(
        ["a", "b", "."], lambda prefix: {"a": 0.5, "b": 0.25, ".": 0.25}, eos=".", max_len=3
    )
    settings = {"num_steps": 2, "max_new_tokens": 3, "num_alternatives": 1, "seed": SEED}
    for event in pv.stream_power_sample(toy, "", **settings):
        fields = json.loads(events.EVENT_JSON.dump_json(event), parse_float=rounded)
        if "cost" in fields:
            fields["cost"]["seconds"] = 0.0
        yield json.dumps(fields, ensure_ascii=False)


def rounded(number: str) -> float:
    """A number of the example, to four digits behind the point."""
    return round(float(number), 4)


def schema() -> dict[str, Any]:
    """The JSON schema of a line."""
    return events.EVENT_JSON.json_schema()


def page() -> str:
    """The page, as Markdown."""
    known = schema()["$defs"]
    lines = [INTRODUCTION.format(version=events.SCHEMA_VERSION, schema=SCHEMA)]
    lines += ["## Events", ""]
    for kind in get_args(events.BasicEvent):
        fields = known[kind.__name__]
        lines += section(f"`{fields['properties']['kind']['const']}`", kind, fields)
    lines += ["## Records inside of events", ""]
    for kind in PARTS:
        lines += section(kind.__name__, kind, known[kind.__name__])
    lines += ["## An example", ""]
    lines += [
        "A whole run on a table of three symbols, with two steps; numbers are rounded here:",
        "",
    ]
    lines += ["```json", *example(), "```"]
    return "\n".join(lines) + "\n"
