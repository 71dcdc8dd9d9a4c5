"""Prompts with holes and unknown words, as training puts them.

What a sentence is about hangs on few of its words. Where all the others may be missing, or be words
that nobody knows, a model learns to read by the few, and so reads sentences it has never seen.
"""

import re
from random import Random

from powerviz.pocket.wordings.forms import invented_word

# What a story's gains and losses are told by.
CHANGES = """
get go went gets got finds found buys bought receives received wins won earns earned
collects collected picks picked gains gained takes took adds added given borrows borrowed
brings brought makes made gives gave throws threw loses lost sells sold
drops dropped breaks broke hands handed spends spent uses used eats ate lends lent robbed
leaves left sends sent donates donated stolen broken thrown steals stole missing
"""
# Words that carry the meaning, in all their forms; names, numbers and days have a capital or a digit.
CARRIERS = f"""
{CHANGES}
up more another away to behind back from by come came top
taller shorter tallest shortest older younger oldest youngest
faster slower fastest slowest heavier lighter heaviest lightest stronger weaker strongest
weakest richer poorer richest poorest tall short old young fast slow heavy light strong weak
rich poor than as not so less compared second one with hour hours minutes minute day days
before after in now today
"""
KEYWORDS = frozenset(CARRIERS.split())


def blurred(prompt: str, kept: str, rng: Random) -> str:
    """The prompt with some words left out, exchanged or put in; none that `kept` holds is touched."""
    keep = KEYWORDS | set(re.findall(r"\w+", kept.lower()))
    words = []
    for word in prompt.split(" "):
        core = word.strip(".,;:!?").lower()
        chance = rng.random()
        if core in keep or word[:1].isupper() or any(map(str.isdigit, word)) or "'" in word:
            words.append(word)
        elif chance < 0.07:
            words.append(word[len(core) :])
        elif chance < 0.22:
            words.append(invented_word(rng) + word[len(core) :])
        else:
            words.append(word)
        if chance > 0.95 and word[-1:].isalpha():
            words.append(invented_word(rng))
    return re.sub(" +([.,;:!?])", r"\1", " ".join(word for word in words if word))
