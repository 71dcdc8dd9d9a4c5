"""Wordings that measure and nothing else: no setting was ever chosen by them.

Its sentences are neither in training nor among those for choice. Names, things and the words that
carry the meaning (gains, losses, comparatives, days, units) are learned ones: no model knows a word
it has never read.
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
            "{name} is a child with {n} {things}.",
            "Yesterday {name} <had/had> {n} {things} on a shelf.",
            "You can see {n} {things} at {name}'s place.",
            "{name} <has/had> got {n} {things} from the past year.",
            "Of {things}, {name} <has/had> {n}.",
            "{name} <keeps/kept> all {his} {things} in a drawer, {n} in total.",
        ),
        gains=(
            "luckily <finds/found> {n} more under the bed",
            "<gets/got> yet another {n}",
            "<is/was> kindly given {n} by a stranger",
            "<buys/bought> {n} new {things} in town",
            "<receives/received> a parcel with {n} more",
        ),
        losses=(
            "<loses/lost> {n} on the way home",
            "kindly <gives/gave> {n} away for free",
            "<sells/sold> {n} pieces to a stranger",
            "<gives/gave> {his} [neighbour|cousin] {n} {things}",
            "<throws/threw> {n} old ones away",
        ),
        gains_told=("surprisingly {n} more {things} <are/were> added by {other}",),
        losses_told=("unluckily {n} {things} <are/were> stolen by someone",),
        links=("on the following day", "some time later", "first of all", "at noon"),
        questions=(
            "What do you think, how many {things} does {name} have by now?",
            "Count the {things} of {name}: how many?",
            "How many {things} would that make?",
            "Can you work out how many {things} are left with {name}?",
        ),
        layouts=(
            "{opening} {changes} {question}",
            "{opening} {changes} {question}",
            "I wonder about this. {question} {opening} {changes}",
        ),
    ),
    order=Orders(
        pairs=(
            "it seems that {a} is {more} than {b}",
            "{a} turned out to be {more} than {b}",
            "side by side with {b}, {a} is {more}",
            "{b} is nowhere near as {base} as {a}",
            "in class, {a} is {more} than {b}",
            "{a} is surely {more} than {b} is",
        ),
        joints=(". ", ". ", ". Moreover, ", ". And "),
        ends=(
            "In this group, who is the {most}?",
            "Which child is {most} of all those?",
            "Whom would you call the {most}?",
        ),
        seconds=(
            "In this group, who is the second {most}?",
            "Which child is second {most} of all those?",
            "Whom would you call the second {most}?",
        ),
        layouts=(
            "{told} {question}",
            "{told} {question}",
            "I wonder about this. {question} {told}",
        ),
    ),
    clock=(
        "Our {show} is planned to start at {start}. It will last {lasts}. When exactly does it end?",
        "Doors open for the {show} at {start}, and {lasts} later it is over. What time is that?",
        (
            "{name} has bought a seat for a {show}. It begins at {start} and goes on for {lasts}. "
            "At what time can {he} go home?"
        ),
        "How late is it after a {show} of {lasts} which began at {start}?",
    ),
    lasting=("{h} and {m}", "{h} plus {m}"),
    calendar=(
        (
            "The calendar shows {day}. {name} looks forward to the {date} in {n} {days}. "
            "Which day of the week is it?"
        ),
        "On a {day}, {name} books a {date} that is {n} {days} away. What day will that be?",
        "We are on a {day}. Let {n} {days} go by. On which day are we then?",
        "Tell us which day the {date} is: it comes in {n} {days}, and right now it is {day}.",
    ),
    before=(
        "Good afternoon, dear model!",
        "May I ask you something?",
        "Here is homework from today.",
        "Nice to meet you.",
    ),
    after=(
        "Thank you in advance!",
        "I would be grateful for an answer.",
        "Have a nice day!",
        "Kind regards.",
    ),
)
