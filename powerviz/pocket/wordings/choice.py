"""Wordings on which settings may be chosen: other sentences than in training."""

from powerviz.pocket.wordings.forms import Orders, Stories, Wordings
from powerviz.pocket.wordings.training import DATES, MEN, SHOWS, THINGS, WOMEN

CHOICE = Wordings(
    women=WOMEN,
    men=MEN,
    things=THINGS,
    shows=SHOWS,
    dates=DATES,
    story=Stories(
        openings=(
            "{name} is someone who <has/had> {n} {things}.",
            "On Monday {name} <had/had> {n} {things} in all.",
            "My friend {name} <has/had> {n} [nice|old] {things}.",
            "{n} {things} <lie/lay> in front of {name}.",
            "Imagine that {name} <owns/owned> {n} {things}.",
        ),
        gains=(
            "quickly <gets/got> {n} extra ones",
            "also <finds/found> {n} more of these",
            "[happily|] <receives/received> {n} of the same kind",
            "<buys/bought> {n} more [in a shop|at the market]",
        ),
        losses=(
            "sadly <loses/lost> {n} of these",
            "<gives/gave> some away, namely {n}",
            "<sells/sold> {n} [in a shop|at the market]",
            "<gives/gave> {n} to a child",
        ),
        gains_told=("from {other} {he} <gets/got> {n} more",),
        losses_told=("{n} of these <are/were> lost somewhere",),
        links=("soon", "one day later,", "the same day"),
        questions=(
            "So what is the count of {things} now?",
            "How many {things} can {name} show us at the end?",
            "How large is the number of {things} that {he} has now?",
        ),
        layouts=("{opening} {changes} {question}", "Solve it: {question} {opening} {changes}"),
    ),
    order=Orders(
        pairs=(
            "everyone says {a} is {more} than {b}",
            "{a} is certainly {more} than {b}",
            "next to {b}, {a} is {more}",
            "{b} cannot be as {base} as {a}",
            "{a} has always been {more} than {b}",
        ),
        joints=(". ", ". Also, ", ". Besides, "),
        ends=("Now who is {most} among them?", "Do you know who is the {most} here?"),
        seconds=(
            "Now who is second {most} among them?",
            "Do you know who is the second {most} here?",
        ),
        layouts=("{told} {question}", "Solve it: {question} {told}"),
    ),
    clock=(
        "We go to a {show}. It starts at {start}, and it lasts {lasts}. Can you say when it ends?",
        "{name} sees a {show} that begins at {start}. After {lasts} it is over. When is that?",
        "Suppose a {show} takes {lasts} and it starts at {start} sharp. What is the time at the end?",
    ),
    lasting=("{h} and also {m}", "{h} and {m}"),
    calendar=(
        "Since it is {day} today, what day do we have in {n} {days}?",
        "{name} will go to a {date} exactly {n} {days} after today. Today is a {day}. Which day is it?",
        "Only {n} {days} and then the {date} comes. We have {day}. What day is the {date}?",
    ),
    before=("Good day!", "Here comes a little exercise.", "Sorry to bother you."),
    after=("That is all.", "Do you know?", "Best wishes!"),
)
