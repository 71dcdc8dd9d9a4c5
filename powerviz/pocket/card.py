"""The model card: the table, the curve and the pivots, written from what was measured.

It has more than 300 lines because the card is one text, and its sentences stand beside their numbers.
"""

import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from powerviz.analysis.tables import groups_table, methods_table, pairs_table, pass_at_k_table
from powerviz.evaluation.plan import Method
from powerviz.evaluation.sets.problems import Problem
from powerviz.methods import own_methods
from powerviz.pocket.evaluation import PRESET, SAMPLES, SWEEP, power
from powerviz.pocket.exercise import CAREFUL
from powerviz.pocket.frontier_report import section
from powerviz.pocket.pivots import Branching

KS = (1, 4, 16)
HEAD = """\
| method | right, % | easy | hard | pass@4 | pass@16 | log p | length | tokens | share of the batch |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"""
DIFFICULTIES = ("easy", "hard")
MEASURED = ("accuracy", "low", "high", "log_prob", "length", "tokens", "tokens_shared", "seconds")
SETTINGS = ("alpha", "num_steps", "block_size", "max_new_tokens")


@dataclass(frozen=True)
class Row:
    """A line of the table. `accuracy` and its interval are as in `accuracy_with_interval`.

    `pass_at` is for methods with several samples of a problem; `log_prob` is the mean log p of a
    response under the base model (nats); `tokens` are those the model decodes for one
    answer drawn alone, `tokens_shared` the share of the batch it was drawn in.
    """

    method: str
    samples: int
    accuracy: float
    low: float
    high: float
    by_difficulty: dict[str, float]
    pass_at: dict[int, float]
    log_prob: float
    length: float
    tokens: float | None
    tokens_shared: float
    seconds: float


@dataclass(frozen=True)
class Measurement:
    """The methods that were asked on a set, and the samples of these and any other methods.

    `samples` is as `powerviz.evaluation.results.samples_frame` gives it.
    """

    problems: Sequence[Problem]
    asked: Sequence[Method]
    samples: pd.DataFrame

    def rows(self) -> list[Row]:
        return measured_rows(self.samples, self.asked)


def write_card(
    folder: Path,
    plain: Measurement,
    swept: Sequence[Method],
    reworded: Measurement,
    pivots: Sequence[Branching],
    seconds: float,
) -> None:
    """Write `README.md`, `evaluation.json` and `accuracy_by_steps.svg` into the folder.

    The samples of `plain` hold those of `swept`, too.
    """
    rows = plain.rows()
    swept_rows = {row.method: row for row in [*rows, *measured_rows(plain.samples, swept)]}
    names = {n: power(n, 1).name for n in SWEEP}
    curve = {n: swept_rows[name] for n, name in names.items() if name in swept_rows}
    measured = {
        "problems": len(plain.problems),
        "easy": sum(problem.details["difficulty"] == "easy" for problem in plain.problems),
        "settings": {name: getattr(PRESET, name) for name in SETTINGS},
        "rows": [asdict(row) for row in rows],
        "accuracy_by_num_steps": {n: asdict(row) for n, row in curve.items()},
        "power_against": power_against(plain.samples, plain.asked),
        "mean_log_prob_of_likeliest_found": _likeliest_found(plain.samples),
        "reworded": of_reworded(reworded),
        "pivots": _pivot_summary(pivots),
        "seconds": round(seconds),
        "machine": {"cores": os.cpu_count(), "processor": platform.machine()},
    }
    (folder / "evaluation.json").write_text(json.dumps(measured, indent=2) + "\n", "utf-8")
    _draw(curve, rows, folder / "accuracy_by_steps.svg")
    write_texts(folder)


def of_reworded(reworded: Measurement) -> dict[str, Any]:
    """The part of `evaluation.json` on problems in other words."""
    return {
        "problems": len(reworded.problems),
        "rows": [asdict(row) for row in reworded.rows()],
        "power_against": power_against(reworded.samples, reworded.asked),
    }


def write_texts(folder: Path) -> None:
    """Write the `README.md` of the model, and that of the tuned one beside it, from `evaluation.json`.

    What there is of the frontier beside it is told, too.
    """
    measured = json.loads((folder / "evaluation.json").read_text("utf-8"))
    tuned = folder.parent / "pocket-grpo"
    trained = json.loads((folder / "training.json").read_text("utf-8"))
    tuning = json.loads((tuned / "training.json").read_text("utf-8"))
    card = _card(measured, trained, tuning, section(folder))
    (folder / "README.md").write_text(card, "utf-8")
    (tuned / "README.md").write_text(_tuned_card(measured, tuning), "utf-8")


def _rows(measured: dict[str, Any]) -> list[Row]:
    """Rows as JSON has them, whose keys are texts."""
    return [
        Row(**row | {"pass_at": {int(k): passed for k, passed in row["pass_at"].items()}})
        for row in measured["rows"]
    ]


def measured_rows(samples: pd.DataFrame, asked: Sequence[Method]) -> list[Row]:
    """A row for each method."""
    means = methods_table(samples, majority=False).set_index("method")
    passed = pass_at_k_table(samples).set_index(["method", "k"])["pass_at_k"]
    groups = groups_table(samples, "difficulty").set_index(["method", "group"])["accuracy"]
    return [
        Row(
            method.name,
            method.samples,
            **{name: float(means[name][method.name]) for name in MEASURED},
            by_difficulty={name: float(groups[method.name, name]) for name in DIFFICULTIES},
            pass_at={k: float(passed[method.name, k]) for k in KS if k <= method.samples},
        )
        for method in asked
    ]


def power_against(samples: pd.DataFrame, asked: Sequence[Method]) -> list[dict[str, Any]]:
    """How much oftener power sampling by default is right than each method of another kind.

    They are compared on the same problems.

    `difference` with its interval from `low` to `high` is as in `pairs_table`, as a share.
    """
    default = power(PRESET.num_steps, 1).name
    names = {
        method.name: method.sampler
        for method in asked
        if method.sampler != "power" or method.name == default
    }
    found = []
    for row in pairs_table(samples[samples["method"].isin(names)]).to_dict("records"):
        one, other = str(row["method"]), str(row["other"])
        shift = {key: float(row[key]) for key in ("difference", "low", "high")}
        if names[one] == "power":
            found.append({"method": other, **shift})
        elif names[other] == "power":
            turned = zip(shift, (-shift["difference"], -shift["high"], -shift["low"]), strict=True)
            found.append({"method": one, **dict(turned)})
    return found


def differences(measured: dict[str, Any]) -> str:
    """`power_against` as a sentence in Markdown."""
    told = "; ".join(
        f"{row['method']} {100 * row['difference']:+.0f} "
        f"[{100 * row['low']:+.0f}, {100 * row['high']:+.0f}]"
        for row in measured["power_against"]
    )
    return (
        "Power sampling against each other method on the same problems, in points, with the 95 % "
        f"interval of the difference: {told}.\n"
    )


def table(rows: Sequence[Row]) -> str:
    """The rows in Markdown."""
    return "\n".join([HEAD, *map(_line, rows)])


def _likeliest_found(samples: pd.DataFrame) -> float:
    """The mean over problems of the highest log p that any method found: near the mode's."""
    return float(samples.groupby("problem")["log_prob"].max().mean())


def _pivot_summary(pivots: Sequence[Branching]) -> list[dict[str, Any]]:
    kinds: dict[tuple[str, str, int], list[Branching]] = {}
    for pivot in pivots:
        kinds.setdefault((pivot.family, pivot.difficulty, pivot.step), []).append(pivot)
    return [
        {
            "family": family,
            "difficulty": difficulty,
            "step": step + 1,
            "careful_mean": statistics.fmean(p.careful for p in same),
            "careful_min": min(p.careful for p in same),
            "careful_max": max(p.careful for p in same),
            "shortcut_mean": statistics.fmean(p.shortcut for p in same),
        }
        for (family, difficulty, step), same in kinds.items()
    ]


def _draw(curve: dict[int, Row], rows: Sequence[Row], path: Path) -> None:
    """Accuracy against N with its intervals; greedy and the base as lines to compare with."""
    # A development dependency; whoever only samples does not need it.
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    look = own_methods()["power"].look
    percent = [100 * row.accuracy for row in curve.values()]
    errors = [
        [100 * (row.accuracy - row.low) for row in curve.values()],
        [100 * (row.high - row.accuracy) for row in curve.values()],
    ]
    with rc_context({"svg.hashsalt": "powerviz", "font.family": "sans-serif"}):
        figure = Figure(figsize=(6.4, 3.6), layout="constrained")
        axes = figure.add_subplot()
        axes.errorbar(
            list(curve), percent, errors, color=look.light, marker="o", capsize=3, label=look.short
        )
        for row, style in zip(rows[:2], ("dotted", "dashed"), strict=True):
            axes.axhline(100 * row.accuracy, color="#555555", linestyle=style, label=row.method)
        axes.set(ylim=(0, 100), ylabel="right answers, %")
        axes.set_xlabel("Metropolis–Hastings steps N in each block (0: low temperature)")
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False)
        figure.savefig(path, metadata={"Date": None})


NUMBERS_OF_COST = """,
those of accuracy against cost in `frontier-*.json` and `frontier-*.csv`, which took the minutes named there"""


def _card(
    measured: dict[str, Any], training: dict[str, Any], tuned: dict[str, Any], frontier: str
) -> str:
    reworded = measured["reworded"]
    pivots = "\n".join(
        f"| {p['family']} | {p['difficulty']} | {p['step']} | {p['careful_mean']:.2f} | "
        f"{p['careful_min']:.2f} – {p['careful_max']:.2f} | {p['shortcut_mean']:.2f} |"
        for p in measured["pivots"]
    )
    alpha, steps, block, longest = (measured["settings"][name] for name in SETTINGS)
    settings = f"α = {alpha:g},\nN = {steps}, B = {block}, T = {longest}, τ = 1/α, as PowerViz has them by default"
    return f"""---
license: mit
library_name: transformers
pipeline_tag: text-generation
---

# The pocket model

A Qwen2 of 0.9 million parameters that solves small word problems: sums and differences, who is
taller, clock and calendar. It comes with PowerViz so that power sampling can be seen at work
without a GPU or a download: `powerviz.load_model("pocket")`.

**It was built to show the effect.** Its corpus is generated. Every solution restates the problem;
then, before each step, it works on (probability {CAREFUL}) or says “Clearly” and guesses. On hard
problems the guesses scatter. So the likelier-looking token leads to many mediocre answers and the
other one to few good ones, which is the reason Karan & Du (2025) give for what they see in large
models. The numbers below show that power sampling finds the better branch by likelihood alone, with
no reward and no rule that says which problems are hard. They do not show how often large models
have such tokens, nor that power sampling helps a model that cannot solve a problem at all.

## Measured

{measured["problems"]} problems, {measured["easy"]} of them easy, none seen in training. {settings};
{SAMPLES} responses to each problem where a method gives several. In brackets 95 % Wilson
intervals; several responses to one problem count as less than as many problems. pass@k is the unbiased estimate of Chen et al. (2021). log p is that of a
whole response under the base model, in nats. Tokens are those the model decodes for one
answer drawn alone; responses drawn side by side have beginnings in common, so that their share of the
batch is less. The mean over problems of the highest
log p that any method found is {measured["mean_log_prob_of_likeliest_found"]:.2f}.

{table(_rows(measured))}

{differences(measured)}
![Right answers against N](accuracy_by_steps.svg)

N, B and the settings of GRPO were chosen on other problems of the same kinds, unseen in training,
too (`python -m powerviz.pocket evaluate --on choice`). Earlier models were measured on the problems of this
table as well; one of those looks led back to the other problems for GRPO's rate.

GRPO is `powerviz.load_model("pocket-grpo")`: this model after {tuned["steps"]} steps of GRPO on right
answers, sampled at τ = 1.

## In other words

{reworded["problems"]} other problems of the same kinds, in sentences of which training has none. Like a part of training they have
numbers up to 200, sometimes the question first, sometimes a courtesy. Names, things and the words that carry the
meaning are among those it was trained on; it knows no others. They were worded by somebody who had seen none
of training's wordings; sentences that training has as well were struck out before anything was measured.
Settings were chosen on a third set, in other words again.

{table(_rows(reworded))}

{differences(reworded)}
{frontier}## Pivots

The probability of the careful branch before each step, read from the model on the problem set.

| family | difficulty | step | careful | from – to | shortcut |
| --- | --- | --- | --- | --- | --- |
{pivots}

## Made by

`python -m powerviz.pocket train`: {training["capability_steps"]} + {training["habit_steps"]} steps of
{training["batch_size"]} samples, seed {training["seed"]}, {training["seconds_per_step"]:.2f} s per step on {training["threads"]} cores, at commit
`{training["commit"]}`. In the first {training["capability_steps"]} every solution is worked
out step by step, only then come shortcuts. `python -m powerviz.pocket reinforce`: commit `{tuned["commit"]}`,
{tuned["seconds_per_step"]:.1f} s per step. `python -m powerviz.pocket evaluate` measured
{"all but accuracy against cost" if frontier else "all of this"} in {measured["seconds"] / 60:.0f} minutes; its numbers are in `evaluation.json`{NUMBERS_OF_COST if frontier else ""}.
"""


def _tuned_card(measured: dict[str, Any], training: dict[str, Any]) -> str:
    beside = [row for row in _rows(measured) if row.method.startswith(("base", "power", "GRPO"))]
    return f"""---
license: mit
library_name: transformers
pipeline_tag: text-generation
---

# The pocket model after GRPO

The [pocket model](../pocket/README.md) after {training["steps"]} steps of GRPO (group relative policy
optimisation) on right answers: `powerviz.load_model("pocket-grpo")`. It comes with PowerViz so that
samples of a model trained by reinforcement can stand beside power samples of the model it was made
from. It solves the same small word problems, and nothing else.

## Measured

{measured["problems"]} problems, none seen in training; columns and settings are explained in the pocket
model's card. log p is that of a whole response under the model before GRPO, in nats.

{table(beside)}

It was rewarded for right answers of this very kind; power sampling was not. Beyond these problems
nothing was measured.

## Made by

`python -m powerviz.pocket reinforce`: {training["steps"]} steps, in each {training["prompts_per_step"]} problems with
{training["responses_per_prompt"]} responses of at most {training["max_new_tokens"]} tokens, sampled at τ = 1; reward 1 for a right answer, learning
rate {training["learning_rate"]:g}, seed {training["seed"]}, {training["seconds_per_step"]:.1f} s per step, at commit `{training["commit"]}`.
`python -m powerviz.pocket evaluate` measured it and wrote this page.
"""


def _line(row: Row) -> str:
    cells = [
        row.method,
        f"{100 * row.accuracy:.0f} [{100 * row.low:.0f}, {100 * row.high:.0f}]",
        *(f"{100 * row.by_difficulty[difficulty]:.0f}" for difficulty in DIFFICULTIES),
        *(f"{100 * row.pass_at[k]:.0f}" if k in row.pass_at else "" for k in KS[1:]),
        f"{row.log_prob:.2f}",
        f"{row.length:.0f}",
        "" if row.tokens is None else f"{row.tokens:.0f}",
        f"{row.tokens_shared:.0f}",
    ]
    return f"| {' | '.join(cells)} |"
