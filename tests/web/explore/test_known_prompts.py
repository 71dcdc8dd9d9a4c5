"""Sentences on the page about its model and of prompts that it knows nothing like, in a browser."""

from powerviz.pocket.familiar import family_of
from tests.web.browser import Visit

FORM = '.pv-explore [data-pv="controls"]'
PROMPT = f'{FORM} [name="prompt"]'
UNLIKE = f'{FORM} [data-pv="unlike"]'
TRUTH = "PowerViz.tabs.explore.player.truth"


def typed(visit: Visit, prompt: str) -> None:
    visit.page.fill(PROMPT, prompt)
    visit.page.locator(PROMPT).blur()


def test_a_prompt_that_the_model_cannot_know_leads_to_one_that_it_can(visit: Visit) -> None:
    typed(visit, "What is the capital of France?")
    visit.page.wait_for_selector(f"{UNLIKE}:visible")
    visit.page.click(f'{FORM} [data-pv="make-own"]')
    visit.page.fill('[data-pv="own-problem"] [name="start"]', "60")
    visit.page.click('[data-pv="own-problem"] [type="submit"]')
    visit.page.wait_for_selector(f"{UNLIKE}", state="hidden")
    assert family_of(visit.page.input_value(PROMPT)) == "story"
    visit.finish()
    assert visit.js(TRUTH) == "82"


def test_play_takes_any_prompt_and_says_what_the_model_does_not_know(visit: Visit) -> None:
    visit.page.fill(PROMPT, "Write a poem about the sea.")
    visit.finish()
    assert visit.page.locator(UNLIKE).is_visible()
    assert visit.js(TRUTH) is None


def test_a_new_problem_comes_with_its_right_answer(visit: Visit) -> None:
    before = visit.page.input_value(PROMPT)
    visit.page.click(f'{FORM} [data-pv="new-problem"]')
    visit.page.wait_for_function(
        "([place, before]) => document.querySelector(place).value !== before", arg=[PROMPT, before]
    )
    assert family_of(visit.page.input_value(PROMPT))
    visit.finish()
    assert visit.js(TRUTH)
    assert not visit.page.locator(UNLIKE).is_visible()


def test_the_chip_opens_the_models_card(visit: Visit) -> None:
    visit.page.click(".pv-chip")
    card = visit.page.locator('[data-pv="model-card"]')
    assert card.is_visible()
    assert "940,672" in card.inner_text()
    visit.page.keyboard.press("Escape")
    assert not card.is_visible()
