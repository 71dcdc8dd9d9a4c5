"""Wordings that measure and nothing else: no setting was ever chosen by them.

Written without sight of training's; what training happens to have as well was struck out before anything
was measured. Names, things and the words that carry the meaning (gains, losses, comparatives, days, units)
are learned ones: no model knows a word it has never read.
"""

from powerviz.pocket.wordings.forms import Orders, Stories, Wordings
from powerviz.pocket.wordings.training import DATES, MEN, SHOWS, THINGS, WOMEN

UNSEEN = Wordings(
    women=WOMEN,
    men=MEN,
    things=THINGS,
    shows=SHOWS,
    dates=DATES,
    story=Stories(
        openings=(
            "to begin with, {name} <has/had> [exactly|] {n} {things}.",
            "[early in the morning|one morning], {name} <counts/counted> {n} {things} of {his} own.",
            "{name} <starts/started> [off|out] with {n} {things}.",
            "there <are/were> {n} {things} in {name}'s collection.",
        ),
        gains=(
            "<picks/picked> up {n} more on a walk",
            "<receives/received> {n} more from {other}'s family",
            "<adds/added> {n} more to {his} {things}",
            "<buys/bought> {n} more at a shop",
            "<wins/won> {n} more in a [game|contest]",
        ),
        losses=(
            "<loses/lost> {n} of {his} {things} [on the way home|]",
            "<hands/handed> {n} of {his} {things} [over|] to {other}'s family",
            "<sells/sold> {n} [at the market|to a neighbour]",
            "<donates/donated> {n} to [a good cause|the school]",
            "<leaves/left> {n} of {his} {things} behind [on the bus|in the park]",
        ),
        gains_told=("{his} family <gives/gave> {him} {n} more",),
        losses_told=("somebody <steals/stole> {n} of {name}'s {things}",),
        links=("on the following day", "first of all"),
        questions=(
            "how many {things} <does/did> {name} have when it <is/was> all over?",
            "[what number of|how many] {things} <does/did> {name} end up with?",
            "how many {things} <belong/belonged> to {name} in the end?",
            "what <is/was> {name}'s final number of {things}?",
        ),
        layouts=(
            "{opening} {changes} {question}",
            "{question} [Here is the story|This is what we know]: {opening} {changes}",
            "{opening} {changes} [So here is my question|The question is]: {question}",
        ),
    ),
    order=Orders(
        pairs=(
            "{a} [turns out|is known] to be {more} than {b}",
            "we are told that {a} is {more} than {b}",
            "in comparison with {b}, {a} is {more}",
            "{b} is not [quite|nearly] as {base} as {a}",
            "of {a} and {b}, {a} is the {more}",
            "{b} is [a little|somewhat] less {base} than {a}",
        ),
        joints=(". ", "; ", ", and ", ". Also, "),
        ends=(
            "Which of these people is the {most}?",
            "Who is the {most} person in [this|the whole] group?",
            "Please name the {most} of [all|] these people.",
        ),
        seconds=(
            "Which of these people is the second {most}?",
            "Who is the second {most} person in [this|the whole] group?",
            "I am looking for the second {most} of these people. Who is it?",
        ),
        layouts=(
            "{told} {question}",
            "{question} Here is what [I|we] know: {told}",
            "[Read this carefully|Here are the facts]: {told} {question}",
        ),
    ),
    clock=(
        (
            "the {show} begins at exactly {start} and goes on for {lasts}. "
            "[at what time|when] is it over?"
        ),
        (
            "it is {start} when the {show} [starts|begins]. it takes {lasts}. "
            "what time will it be when it ends?"
        ),
        (
            "the {show} will last {lasts}. it starts at {start}. "
            "[{name} asks|please tell {name}]: when will it be over?"
        ),
    ),
    lasting=("{h} plus {m}", "{h} and another {m}"),
    calendar=(
        (
            "it is {day} [today|now]. {name}'s {date} [comes up|is] in {n} {days}. "
            "what day of the week will that be?"
        ),
        (
            "on [what|which] day of the week is {name}'s {date} if today is {day} "
            "and {he} has to wait {n} {days} for it?"
        ),
        (
            "{name} is waiting for {his} {date}, which is {n} {days} [from today|away]. today is {day}. "
            "on which day [of the week|] will {his} {date} be?"
        ),
        (
            "what [weekday|day of the week] will it be when {name} has {his} {date}, {n} {days} from now? "
            "Today is {day}."
        ),
    ),
    before=(
        "[Hello|Hi] there!",
        "[Can|Could] you help me [with this|to work this out]?",
        "Here is a [small|little] puzzle for you.",
        "My [teacher|son|daughter] wants to know this:",
    ),
    after=(
        "[Thank you|Thanks] in advance!",
        "I [can't|cannot] work it out myself.",
        "Do you know the answer?",
        "No hurry.",
    ),
)
