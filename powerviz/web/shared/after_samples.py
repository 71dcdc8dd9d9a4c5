"""Facts that samples say without another call of the model, on their way to the page: lengths, another α, votes.

Knows data frames of `powerviz.analysis` and votes; both tabs that have samples tell of them alike.
"""

import json
from typing import Any, TypedDict

import pandas as pd

from powerviz.analysis.reweighting import ENOUGH, FEWEST
from powerviz.evaluation.voting import MethodVotes
from powerviz.web.shared.markup import panel, saves, words

DIGITS = 5
VOTING = ("votes-kept-all", "votes-kept-90", "votes-kept-10")


class LengthsMessage(TypedDict):
    """A row of `extreme_lengths`."""

    method: str
    samples: int
    limit: int
    cut_off: int
    short: int
    least: float | None


class AlphaPoint(TypedDict):
    """A method's samples read at another α; null where they are too few."""

    alpha: float
    ess: float | None
    log_prob: float | None
    right: float | None
    low: float | None
    high: float | None


class AlphaSlope(TypedDict):
    """dP(right)/dα at a method's own α, with its interval."""

    slope: float
    low: float | None
    high: float | None


class AlphaCurve(TypedDict):
    """One method's samples, drawn at the α `own`, at other values; `least` is the effective size that it takes."""

    method: str
    own: float
    samples: int
    least: float
    slope: AlphaSlope | None
    points: list[AlphaPoint]


class VoteMessage(TypedDict):
    """A vote: see `Vote`; `answer` is elected, and `right` null where nobody can tell."""

    score: str | None
    kept: float
    voters: int
    share: float
    tied: bool
    answer: str
    right: bool | None


class VotesMessage(TypedDict):
    """The votes of one method's samples; see `MethodVotes`."""

    method: str
    samples: int
    voting: int
    likeliest: int
    votes: list[VoteMessage]


class RightByVote(TypedDict):
    """A vote over each problem: how often what it elects is right, with the interval; see `votes_table`."""

    score: str
    kept: float
    ties: int
    accuracy: float
    low: float
    high: float


class RightByVotes(TypedDict):
    """The votes of one method's samples, each over as many `problems`; `likeliest` is 0 where nothing is known of confidence."""

    method: str
    likeliest: int
    problems: int
    votes: list[RightByVote]


def rows_of(table: pd.DataFrame) -> list[Any]:
    """Plain values; null where there is none."""
    rows: list[Any] = json.loads(table.to_json(orient="records", double_precision=DIGITS))
    return rows


def alpha_curves_told(curves: pd.DataFrame, slopes: pd.DataFrame) -> list[AlphaCurve]:
    """The rows of `alpha_curves` and `alpha_slopes`, a record for each method."""
    known: dict[Any, Any] = {
        row["method"]: {name: row[name] for name in AlphaSlope.__annotations__}
        for row in rows_of(slopes)
    }
    found: list[AlphaCurve] = []
    for method, mine in curves.groupby("method", sort=False):
        samples = int(mine["samples"].iloc[0])
        found.append(
            {
                "method": str(method),
                "own": float(mine["own"].iloc[0]),
                "samples": samples,
                "least": max(ENOUGH * samples, FEWEST),
                "slope": known.get(method),
                "points": rows_of(mine[list(AlphaPoint.__annotations__)]),
            }
        )
    return found


def votes_told(found: list[MethodVotes]) -> list[VotesMessage]:
    """The same votes as plain values."""
    return [
        {
            "method": one.method,
            "samples": one.samples,
            "voting": one.voting,
            "likeliest": one.likeliest,
            "votes": [
                {
                    "score": vote.score,
                    "kept": vote.kept,
                    "voters": vote.voters,
                    "share": round(vote.share, DIGITS),
                    "tied": vote.tied,
                    "answer": answer,
                    "right": right,
                }
                for vote, answer, right in one.votes
            ],
        }
        for one in found
    ]


def right_by_votes_told(table: pd.DataFrame) -> list[RightByVotes]:
    """The rows of `votes_table`, a record for each method."""
    return [
        {
            "method": str(method),
            "likeliest": int(mine["likeliest"].iloc[0]),
            "problems": int(mine["problems"].iloc[0]),
            "votes": rows_of(mine[list(RightByVote.__annotations__)]),
        }
        for method, mine in table.groupby("method", sort=False)
    ]


def answer_votes(title: str = "votes-title", lead: str = "votes-lead") -> str:
    """The panel of a method's votes: rows for what weighs, columns for who votes; hidden until there are any."""
    heads = "".join(f'<th scope="col">{words(code)}</th>' for code in VOTING)
    tools = """<label class="pv-inline" data-l10n-id="votes-of"><select data-pv="method"></select></label>"""
    body = f"""
  <div class="pv-table" role="region" data-l10n-id="votes-table" tabindex="0"><table>
    <thead><tr><th scope="col">{words("votes-weight")}</th>{heads}</tr></thead>
    <tbody data-pv="rows"></tbody></table></div>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel("answer-votes", title, lead, body, tools)


def another_alpha() -> str:
    """The panel of curves against α′, with a slider; hidden until there are any."""
    slider = f"""<label class="pv-alpha-pick" data-pv="scale">{words("another-alpha-slider", '<output data-pv="value"></output>')}
    <input type="range" min="0" step="1" data-pv="pick" aria-label="α′"></label>"""
    body = f"""
  <div class="pv-plot pv-alpha-plot" data-pv="plot" data-plot="another-alpha" role="img"></div>
  {slider}
  <ul class="pv-alpha-readings" data-pv="readings" aria-live="polite"></ul>
  <p class="pv-facts" data-pv="left-out"></p>
  <p class="pv-facts" data-pv="facts"></p>"""
    return panel(
        "another-alpha", "another-alpha-title", "another-alpha-lead", body, saves("another-alpha")
    )
