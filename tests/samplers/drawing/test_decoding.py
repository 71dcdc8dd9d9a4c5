"""The draw of one token, and the decode loop that all samplers share."""

import math
from collections.abc import Sequence

import numpy as np
import pytest
import torch

import powerviz as pv
from powerviz.runs.events import Cost, Token
from powerviz.samplers.drawing.decoding import Draft, DrawSettings, decode
from powerviz.samplers.drawing.meter import Meter
from powerviz.samplers.drawing.token_draw import draw
from powerviz.samplers.drawing.token_trie import Node
from tests.refusals import refuses

P = [0.5, 0.0, 0.3, 0.2]


def drawn(uniform: float, path_token: int = -1, temperature: float = 1.0) -> int:
    log_probs = torch.tensor([P], dtype=torch.float64).log()
    return draw(log_probs, temperature, [uniform], [path_token])[0].id


def test_tokens_lie_on_the_unit_interval_in_the_order_of_the_vocabulary() -> None:
    assert [drawn(u) for u in (0.0, 0.49, 0.51, 0.79, 0.81, 0.999)] == [0, 0, 2, 2, 3, 3]


def test_the_path_token_lies_first_and_the_others_follow() -> None:
    assert [drawn(u, path_token=2) for u in (0.0, 0.29, 0.31, 0.79, 0.81)] == [2, 2, 0, 0, 3]


def test_a_token_without_probability_is_never_drawn() -> None:
    edge = math.nextafter(1.0, 0.0)
    for path_token in (-1, 0, 2, 3):
        assert {drawn(u, path_token) for u in (0.0, 0.5, 0.3, 0.2, 0.8, edge)} <= {0, 2, 3}


@pytest.mark.parametrize("path_token", [-1, 0, 2, 3])
@pytest.mark.parametrize("temperature", [1.0, 0.5, 0.25])
def test_each_token_takes_up_its_probability(path_token: int, temperature: float) -> None:
    grid = 20_000
    uniforms = ((np.arange(grid) + 0.5) / grid).tolist()
    log_probs = torch.tensor([P] * grid, dtype=torch.float64).log()
    tokens = [each.id for each in draw(log_probs, temperature, uniforms, [path_token] * grid)]
    sharp = np.array(P) ** (1 / temperature)
    shares = np.bincount(tokens, minlength=4) / grid
    assert np.abs(shares - sharp / sharp.sum()).max() < 2 / grid


def test_a_token_carries_its_log_p_and_log_q() -> None:
    log_probs = torch.tensor([P], dtype=torch.float64).log()
    token = draw(log_probs, 0.5, [0.0], [-1])[0]
    assert token.log_prob == pytest.approx(math.log(0.5))
    assert token.log_proposal == pytest.approx(math.log(0.25 / 0.38))


def test_temperature_zero_takes_the_likeliest_token() -> None:
    assert [drawn(u, temperature=0.0) for u in (0.0, 0.6, 0.99)] == [0, 0, 0]


def test_scores_that_are_not_numbers_are_an_error() -> None:
    for temperature in (0.0, 0.5, 1.0):
        with refuses("model-scores-no-numbers", "model", pv.ModelError):
            draw(torch.full((1, 4), math.nan, dtype=torch.float64), temperature, [0.5], [-1])


@pytest.mark.parametrize("path_token", [None, 0, 2, 3])
def test_memory_gives_back_what_the_same_number_drew_before(path_token: int | None) -> None:
    log_probs = torch.tensor([P], dtype=torch.float64).log()
    path = None if path_token is None else Token(path_token, "", 0.0, math.log(P[path_token]))
    node = Node()
    for uniform in (0.1, 0.6, 0.9):
        seen = draw(log_probs, 1.0, [uniform], [-1])[0]
        node.child(Token(seen.id, "", seen.log_prob, seen.log_proposal), seen.below)
    for uniform in np.linspace(0.001, 0.999, 499).tolist():
        remembered = node.recall(uniform, path)
        assert remembered is not None
        expected = draw(log_probs, 1.0, [uniform], [-1 if path_token is None else path_token])
        assert remembered.id == expected[0].id


def test_memory_knows_nothing_of_tokens_that_were_never_drawn() -> None:
    node = Node()
    node.child(Token(2, "", math.log(0.3), math.log(0.3)), below=0.5)
    assert node.recall(0.1, None) is None
    assert node.recall(0.6, None) is not None
    assert node.recall(0.9, None) is None


def drafts_of(model: pv.TabularModel, uniforms: Sequence[float]) -> list[Draft]:
    return [Draft((), (), 0, 3, np.full(3, uniform)) for uniform in uniforms]


def test_drafts_that_agree_share_the_work() -> None:
    row = {"a": 0.5, "b": 0.4, "</s>": 0.1}
    model = pv.TabularModel(["a", "b", "</s>"], lambda prefix: row, eos="</s>", max_len=3)
    meter = Meter(Cost())
    drafts = drafts_of(model, [0.1, 0.2, 0.3, 0.6])
    for _ in decode(model, drafts, DrawSettings(1.0), meter):
        pass
    assert ["".join(token.text for token in draft.tokens) for draft in drafts] == [
        "aaa",
        "aaa",
        "aaa",
        "bbb",
    ]
    assert (meter.forward_passes, meter.tokens) == (3, 1 + 2 + 2)


def test_a_draft_that_is_closed_is_decoded_no_further() -> None:
    row = {"a": 0.5, "b": 0.4, "</s>": 0.1}
    model = pv.TabularModel(["a", "b", "</s>"], lambda prefix: row, eos="</s>", max_len=3)
    drafts = drafts_of(model, [0.1, 0.6])
    for _ in decode(model, drafts, DrawSettings(1.0), Meter(Cost())):
        drafts[0].closed = True
    assert [len(draft.tokens) for draft in drafts] == [1, 3]


def test_the_likeliest_alternatives_are_recorded_without_the_token_itself() -> None:
    row = {"a": 0.5, "b": 0.4, "</s>": 0.1}
    model = pv.TabularModel(["a", "b", "</s>"], lambda prefix: row, eos="</s>", max_len=3)
    draft = drafts_of(model, [0.6])[0]
    for _ in decode(model, [draft], DrawSettings(1.0, 2), Meter(Cost())):
        pass
    alternatives = draft.tokens[0].alternatives
    assert [(each.text, round(math.exp(each.log_prob), 3)) for each in alternatives] == [
        ("a", 0.5),
        ("</s>", 0.1),
    ]
