"""How many samples lie at the ends of the lengths: at the limit of tokens, and far below the usual.

EOS and the limit favour short responses under p^α, so a method's mass there is worth a look. Knows data frames with
a row per sample: `method`, `length` (tokens, EOS included), `ended`, and `problem` unless all are answers to one.
"""

from collections.abc import Mapping

import pandas as pd

SHORT = 0.5
"""A response is short below this share of the median length of what it is held against."""
COLUMNS = ("method", "samples", "limit", "cut_off", "short", "least")


def extreme_lengths(
    samples: pd.DataFrame, limits: Mapping[str, int], reference: str | None = None
) -> pd.DataFrame:
    """A row per method: of its `samples`, how many are `cut_off` at its `limit` of tokens, and how many `short`.

    Short means fewer tokens than `SHORT` of the median length of the samples of the method `reference` on the same
    problem, of all samples where it is None or has none there. `least` is that number of tokens, missing where
    problems differ in it. `limits` gives T by method; samples that could not be drawn (of length 0) are left out.
    """
    drawn = samples[samples["length"] > 0]
    if drawn.empty:
        return pd.DataFrame(columns=list(COLUMNS))
    problem = drawn["problem"] if "problem" in drawn else pd.Series("", index=drawn.index)
    every = drawn["length"].groupby(problem).median()
    is_reference = drawn["method"] == reference
    own = drawn["length"][is_reference].groupby(problem[is_reference]).median()
    least = problem.map(SHORT * own.combine_first(every)).astype(float)
    alike = float(least.iloc[0]) if least.nunique() == 1 else float("nan")
    rows = []
    for method, mine in drawn.groupby("method", sort=False):
        cut_off = int((~mine["ended"].astype(bool)).sum())
        short = int((mine["length"] < least[mine.index]).sum())
        rows.append((method, len(mine), limits[str(method)], cut_off, short, alike))
    return pd.DataFrame(rows, columns=list(COLUMNS))
