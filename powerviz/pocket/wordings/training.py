"""The wordings that the pocket model is trained on.

It has more than 300 lines because there are many.
"""

from powerviz.pocket.wordings.forms import Orders, Relation, Stories, Wordings

# What the wordings of every set speak about: words that carry the meaning must have been learned.
RELATIONS = (
    Relation("tall", "taller", "shorter", "tallest", "shortest"),
    Relation("old", "older", "younger", "oldest", "youngest"),
    Relation("fast", "faster", "slower", "fastest", "slowest"),
    Relation("heavy", "heavier", "lighter", "heaviest", "lightest"),
    Relation("strong", "stronger", "weaker", "strongest", "weakest"),
    Relation("rich", "richer", "poorer", "richest", "poorest"),
)

WOMEN = (
    "Ada", "Carla", "Eva", "Gina", "Ida", "Kim", "Mia", "Olga", "Rosa", "Tina", "Vera",
    "Alice", "Amy", "Anita", "Bella", "Berta", "Chloe", "Claire", "Daisy", "Dora", "Elena",
    "Emily", "Esther", "Fiona", "Flora", "Grace", "Hannah", "Helen", "Irene", "Jane", "Julia",
    "Karen", "Laura", "Lena", "Lisa", "Lucy", "Maria", "Martha", "Nadia", "Nina", "Paula",
    "Petra", "Rachel", "Rita", "Ruth", "Sarah", "Sofia", "Stella", "Susan", "Teresa", "Ursula",
    "Wendy", "Yara", "Zelda", "Anna", "Emma", "Olivia", "Sophie", "Lily", "Mary", "Nora", "Barbara",
    "Beth", "Diana", "Joan", "Linda",
)  # fmt: skip
MEN = (
    "Ben", "Dan", "Finn", "Hugo", "Jack", "Leo", "Noah", "Paul", "Sam",
    "Adam", "Alan", "Albert", "Anton", "Boris", "Bruno", "Carl", "Chris", "David", "Dennis",
    "Eric", "Felix", "Frank", "Fred", "George", "Harry", "Henry", "Igor", "Ivan", "James",
    "Jason", "Jim", "John", "Karl", "Kevin", "Lewis", "Lucas", "Mark", "Martin", "Max", "Mike",
    "Nick", "Oliver", "Oscar", "Peter", "Philip", "Ralph", "Robert", "Simon", "Steve", "Theo",
    "Thomas", "Victor", "Walter", "Will", "Tom", "Bob", "Tim", "Alex", "Jake", "Liam", "Arthur",
    "Brian", "Edward", "Luke", "Otto", "Roger",
)  # fmt: skip
THINGS = (
    "apples", "books", "cards", "coins", "pears", "pencils", "shells", "stamps",
    "bags", "balls", "bananas", "beads", "bottles", "boxes", "bricks", "buttons", "candles",
    "chairs", "cookies", "cups", "dolls", "eggs", "flowers", "forks", "games", "glasses", "keys",
    "lemons", "letters", "magazines", "maps", "nuts", "oranges", "pens", "photos", "pictures",
    "plates", "plums", "potatoes", "postcards", "ribbons", "rings", "roses", "seeds", "spoons",
    "stones", "sweets", "tickets", "tomatoes", "toys", "trees", "marbles", "stickers", "balloons",
    "candies", "crayons", "dollars", "euros", "hats", "notebooks", "socks", "cakes", "cars", "crackers",
    "carrots", "peaches", "puzzles",
)  # fmt: skip
SHOWS = (
    "concert", "film", "game", "lesson", "party", "walk", "class", "course", "dinner", "exam",
    "fair", "flight", "interview", "journey", "lecture", "match", "meal", "opera", "play", "race",
    "show", "speech", "talk", "tour", "visit",
)  # fmt: skip
DATES = (
    "birthday", "exam", "party", "trip", "visit", "appointment", "concert", "flight", "holiday",
    "interview", "match", "meeting", "picnic", "race", "test", "wedding",
)  # fmt: skip

STORY = Stories(
    openings=(
        "{name} <has/had> {n} {things}.",
        "{name} [<owns/owned>|<keeps/kept>|<holds/held>|<carries/carried>] {n} {things}.",
        "{name} <has/had> [a collection of|a box of|a bag with|exactly] {n} {things}.",
        "[At first|In the beginning|In the morning|Today], {name} <has/had> {n} {things}.",
        "[There <are/were>|<Here are/Here were>] {n} {things} in {name}'s [bag|box|room|basket].",
        "{n} {things} <belong/belonged> to {name}.",
        "{name} <starts/started> [the day|] with {n} {things}.",
        "{name} <is/was> the [proud|happy|] owner of {n} {things}.",
        "In {his} [bag|box|basket], {name} <has/had> {n} {things}.",
        "{name} <counts/counted> {his} {things}: there <are/were> {n}.",
        "{name} [already|] <has/had> {n} {things} [at home|on the table|].",
        "{name} <collects/collected> {things} and [already|] <has/had> {n} [of them|].",
        "The number of {things} that {name} <has/had> <is/was> {n}.",
        "Let us say {name} <has/had> {n} {things}.",
        "Suppose that {name} <has/had> {n} [big|small|red|new|pretty] {things}.",
        "[The neighbour|The baker|My cousin|Our teacher] {name} <has/had> {n} [big|small|red|new|] {things}.",
        "{n} [big|small|red|new|] {things} <stand/stood> on the table of {name}.",
        "[On Friday|In May|Last week|Yesterday], {name} had {n} [big|small|red|new|] {things}.",
        "{name}, [a child|a teacher|my cousin], <has/had> {n} {things}.",
        "{name} <sees/saw> {n} {things} and all of them <belong/belonged> to {him}.",
    ),
    gains=(
        "[<gets/got>|<finds/found>|<buys/bought>|<receives/received>] {n} more",
        "[<gets/got>|<finds/found>|<buys/bought>|<receives/received>] {n} [{things}|]",
        "[<wins/won>|<earns/earned>|<collects/collected>|<picks/picked> up] {n} [more|]",
        "[<gains/gained>|<takes/took>|<adds/added>] {n} [more|]",
        "[<gets/got>|<receives/received>] {n} [more|] [from {other}|as a present|as a gift]",
        "<is/was> given {n} [more|] [by {other}|]",
        "[<gets/got>|<buys/bought>|<finds/found>] [another|] {n}",
        "<borrows/borrowed> {n} [more|] [from {other}|]",
        "[<brings/brought>|<makes/made>] {n} [more|new ones]",
        # What stands around a verb must not tell gains from losses; the verb does.
        (
            "[again|luckily|suddenly|slowly|kindly|secretly|soon after|] "
            "[<gets/got>|<finds/found>|<buys/bought>|<receives/received>] {n} [more|] [of them|of those|]"
        ),
        (
            "[<gets/got>|<finds/found>|<buys/bought>|<receives/received>|<wins/won>|<takes/took>] {n} "
            "[more|] [at school|in town|at home|outside|from the box|for free|with joy]"
        ),
        "[<gets/got>|<finds/found>|<buys/bought>] some [more|], [exactly|in fact|to be exact] {n}",
        "[<gets/got>|<receives/received>|<buys/bought>] {n} [further|fresh|additional] {things}",
    ),
    losses=(
        "[<gives/gave>|<throws/threw>] {n} away",
        "[<gives/gave>|<throws/threw>] away {n} [of them|]",
        "[<loses/lost>|<sells/sold>|<drops/dropped>|<breaks/broke>] {n} [of them|{things}|]",
        "<gives/gave> {n} [of them|{things}|] to [{other}|a friend]",
        "<hands/handed> {n} [of them|] [over|] to {other}",
        "<gives/gave> [{other}|a friend] {n} [of them|{things}|]",
        "[<spends/spent>|<uses/used>|<eats/ate>] {n} [of them|]",
        "<lends/lent> {n} [of them|] to {other}",
        "<is/was> robbed of {n}",
        "<leaves/left> {n} [of them|] [behind|on the bus]",
        "<has/had> to give {n} back",
        "[<sends/sent>|<donates/donated>] {n} [of them|] [away|to {other}]",
        (
            "[again|luckily|suddenly|slowly|kindly|secretly|soon after|] "
            "[<loses/lost>|<sells/sold>|<drops/dropped>|<spends/spent>] {n} [of them|of those|]"
        ),
        (
            "[<loses/lost>|<sells/sold>|<breaks/broke>|<drops/dropped>|<uses/used>] {n} "
            "[at school|in town|at home|outside|for free|with joy]"
        ),
        "[<loses/lost>|<sells/sold>|<eats/ate>] some, [exactly|in fact|to be exact] {n}",
        "<gives/gave> some away, [exactly|in fact|to be exact] {n}",
        "<gives/gave> {n} [fresh|big|small] {things} to [{other}|a girl|a boy|the neighbours]",
    ),
    gains_told=(
        "{other} [<gives/gave>|<brings/brought>] {name} {n} [more|]",
        "[a friend|an uncle] [<gives/gave>|<brings/brought>] {him} {n} [more|]",
        "{n} [more|] [<are/were> added|<come/came> on top]",
        "{name} now <has/had> {n} more",
        "{n} [more|] <are/were> given to {him}",
        "with [luck|joy] {he} [<gets/got>|<finds/found>] {n} [more|] [of them|]",
        "{n} [of them|of those|more] [<are/were> found|<are/were> bought] [by {him}|]",
    ),
    losses_told=(
        "{n} [of them|{things}|] <are/were> [lost|sold|stolen|broken|given away|thrown away]",
        "{other} [<takes/took>|<steals/stole>] {n} [of them|] away from {him}",
        "{n} [of them|] [<go/went> missing|<get/got> lost]",
        "{other} <gets/got> {n} [of them|] from {name}",
        "with [luck|joy] {he} <gives/gave> {n} [of them|] away",
        "{n} [of them|of those] [<are/were> sold|<are/were> lost] [by {him}|]",
    ),
    links=(
        "then",
        "after that,",
        "later,",
        "next,",
        "and then",
        "afterwards,",
        "in the end,",
        "",
        "then",
        "after that,",
        "the next day,",
        "a week later",
        "on Tuesday,",
        "in the evening",
        "at noon,",
        "some time later,",
        "but then",
        "that same week",
    ),
    questions=(
        "How many {things} [does {name} have|are there|has {name} got] [now|in the end|after that|]?",
        "How many {things} [are left|does {name} have left|remain|does {he} have]?",
        "How many [does {name} have|are there|are left|does {he} own] [now|in the end|at the end|]?",
        "What is the number of {things} [now|in the end|]?",
        "[Now, how|So how] many {things} [does {name} have|are there]?",
        "With how many {things} does {name} end up?",
        "Tell me how many {things} {name} has [now|in the end].",
        "[Find|Give|Compute|Say] the number of {things} [that {name} has|] [now|in the end|at the end].",
        "How many {things} {name} has [now|at the end]?",
        "How many {things} [can {name} count|does {name} keep|are with {name}] [now|in the end|]?",
        "[What|Which] number of {things} [does {name} have|is there] [now|in the end|]?",
        "[Compute|What is] the [total|whole] number of {things} [now|in the end|of {name}].",
        "How large is [{name}'s collection|the pile of {things}] [now|in the end]?",
    ),
    layouts=(
        "{opening} {changes} {question}",
        "{opening} {changes} {question}",
        "{opening} {changes} {question}",
        "{question} {opening} {changes}",
        "[Answer this|Work this out|A short problem]: {question} {opening} {changes}",
        "[Here is a story|Problem|A riddle|Question]: {opening} {changes} {question}",
    ),
)

ORDER = Orders(
    pairs=(
        "{a} is {more} than {b}",
        "{a} is {more} than {b}",
        "{a} is {more} than {b}",
        "{b} is not as {base} as {a}",
        "{b} is not so {base} as {a}",
        "{b} is less {base} than {a}",
        "compared [with|to] {b}, {a} is {more}",
        "{a} is [much|a little|a bit|far|clearly|slightly] {more} than {b}",
        "{a} is the {more} one of {a} and {b}",
        "we know that {a} is {more} than {b}",
        "{a} was [always|] {more} than {b}",
        "{a}, [my friend|the neighbour], is {more} than {b}",
        "[they say|it is known] that {a} is {more} than {b}",
        "{a} looks {more} than {b}",
        "{a} is [surely|really|still|today|of course] {more} than {b}",
        "[I think|I heard that|my teacher says] {a} is {more} than {b}",
        "{b} [will never be|never was|is by far not|is today not] as {base} as {a}",
        "if you look at {b}, {a} is {more}",
    ),
    joints=(
        ". ",
        ". ",
        ". ",
        ", and ",
        "; ",
        ", while ",
        ", but ",
        " and ",
        ". And ",
        ". But ",
        ". Then ",
        ". Moreover, ",
        ". In addition, ",
    ),
    ends=(
        "Who is the {most}?",
        "Who is {most}?",
        "[Which person|Which of them|Who of them|Which one] is the {most} [of all|]?",
        "[Tell me|Say|Find out] who is the {most} [of them|of all|].",
        "[Name|Find|Give me] the {most} [person|one|of them|].",
        "What is the name of the {most} [person|one]?",
        "Who of all these people is the {most}?",
        "[So|Well, and|And] who is [the|] {most} [in this group|of these people|in the end]?",
        "Can you [tell|say] who is [the|] {most}?",
    ),
    seconds=(
        "Who is the second {most}?",
        "Who is second {most}?",
        "[Which person|Which of them|Who of them|Which one] is the second {most} [of all|]?",
        "[Tell me|Say|Find out] who is the second {most} [of them|of all|].",
        "[Name|Find|Give me] the second {most} [person|one|of them|].",
        "What is the name of the second {most} [person|one]?",
        "Who of all these people is the second {most}?",
        "[So|Well, and|And] who is [the|] second {most} [in this group|of these people|in the end]?",
        "Can you [tell|say] who is [the|] second {most}?",
    ),
    layouts=(
        "{told} {question}",
        "{told} {question}",
        "{told} {question}",
        "{question} {told}",
        "[Answer this|Work this out|A short problem]: {question} {told}",
        "[Here is what we know|Problem|A riddle|Question]: {told} {question}",
    ),
)

CLOCK = (
    (
        "[A|The] {show} [starts|begins|opens] at {start} and [lasts|takes|goes on for] {lasts}. "
        "[When does it end|When is it over|At what time does it end|When will it be finished]?"
    ),
    (
        "[A|The] {show} [started|began|opened] at {start} and [lasted|took] {lasts}. "
        "[When did it end|When was it over|At what time did it finish]?"
    ),
    (
        "[When does|At what time does] [a|the] {show} end [if|that|when] it [starts|begins] at {start} "
        "and [lasts|takes] {lasts}?"
    ),
    (
        "[If|When] a {show} [begins|starts] at {start} and [runs for|lasts|takes] {lasts}, when "
        "[does it end|is it over|will it end]?"
    ),
    (
        "[The|{name}'s] {show} [lasts|takes] {lasts}. It [starts|begins] at {start}. "
        "[When does it end|When is it over|What time is it then]?"
    ),
    (
        "It is {start}. {name} [goes to|leaves for|begins] a {show} [of|that takes|that lasts] {lasts}. "
        "[When is it over|When does it end|When is {he} back]?"
    ),
    "[What time is it|What time will it be] {lasts} after {start}?",
    "It is {start} now. [What time will it be|What time is it] in {lasts}?",
    (
        "{name} [starts|begins] a {show} at {start}. {he} [needs|takes] {lasts}. "
        "[When is {he} done|When does {he} finish|At what time does {he} end]?"
    ),
    (
        "At {start} [a|the] {show} [starts|begins]. [It lasts|It takes|Its length is] {lasts}. "
        "[When is the end|When does it end|Tell me when it ends|When will it be over]?"
    ),
    (
        "[When is the end of|Find the end of|Tell me the end of] a {show} that [starts|begins] at "
        "{start} and [lasts|takes] {lasts}."
    ),
)
LASTING = ("{h} and {m}", "{h} and {m}", "{h} {m}", "{h}, {m}")

CALENDAR = (
    (
        "Today is {day}. The {date} of {name} is in {n} {days}. "
        "[Which day is that|What day is that|On which day is it|Which day of the week is that]?"
    ),
    (
        "[Today is|Today it is|It is|This is] {day} [today|]. {name} has [a|the|{his}] {date} in {n} {days}. "
        "[Which day is that|What day is it|On what day is the {date}|What weekday will it be]?"
    ),
    (
        "[It is|Today is] {day}. {n} {days} [from now|from today|later], {name} has a {date}. "
        "[Which day is that|What day of the week is that|What day will it be]?"
    ),
    (
        "[Which day|What day|Which weekday] [is it|will it be] [in {n} {days}|{n} {days} from now] "
        "[if|when] today is {day}?"
    ),
    "If [today is|it is] {day}, [which day|what day] [will it be|is it] [in|after] {n} {days}?",
    (
        "There are {n} {days} [left|] until the {date} of {name}. Today is {day}. "
        "[Which day is the {date}|On which day is it|What day is that]?"
    ),
    (
        "{name}'s {date} is {n} {days} [from today|away]. [Now it is|Today is] {day}. "
        "[Which day is that|Which day will it be|Tell me the day]?"
    ),
    "[Which day is|What day is] the {date} of {name}? [Today is|It is] {day} and it is in {n} {days}.",
    (
        "{name} [waits|must wait] {n} {days} for the {date}. Today is {day}. "
        "[On which day is it|Which day is that|Name the day]."
    ),
    "What day comes {n} {days} after {day}?",
    "Count {n} {days} on from {day}. Which day [is that|do you get]?",
    "It was {day}. {n} {days} [passed|went by]. [What day was it then|Which day is it]?",
)

BEFORE = (
    "[Hello|Hi|Hey|Good morning|Good evening|Dear friend][!|.|,]",
    "[Hello|Hi|Hey|Good morning][!|.|,] [Please help me|Can you help me|I need help|I have a question].",
    "[Please|Could you|Can you] [solve|answer] this [problem|question|puzzle|riddle]:",
    "[I have|Here is] a [question|problem|puzzle|small riddle] [for you|].",
    "[Please|Now|So|Well|Okay],",
    "[Listen|Look|Think about this|Read this] [carefully|].",
    "[My teacher|My son|My sister] asked me this:",
    "[It is a sunny day|The weather is fine|It rains today|School is out].",
    "[Excuse me|Pardon me|A good afternoon to you|Welcome][!|.|,]",
    "[There is something|One thing|A small thing] I [want to ask|wonder about|do not know].",
)
AFTER = (
    "[Thank you|Thanks|Many thanks|Thanks a lot|Thank you very much|Cheers][!|.]",
    "[Please answer|Answer me|Please tell me|Let me know|Please help me|Please][!|.]",
    "[Explain|Think well|Be careful|Take your time|Think step by step][!|.]",
    "[I want to know|I am curious|I cannot solve it|I hope you know it].",
    "[Answer with|Give me|Say] [one word|only the result|the answer].",
    "[This is all I know|It is for school|I am waiting|See you soon|Until tomorrow][!|.]",
)

TRAINING = Wordings(
    women=WOMEN,
    men=MEN,
    things=THINGS,
    shows=SHOWS,
    dates=DATES,
    story=STORY,
    order=ORDER,
    clock=CLOCK,
    lasting=LASTING,
    calendar=CALENDAR,
    before=BEFORE,
    after=AFTER,
)
