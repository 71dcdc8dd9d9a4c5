"""Phrasings of numbers, formulas and choices: what says the same is right, what says anything else is not.

Each phrasing is tried with several numbers, so that no single one of them can have been learned by
heart. `{n}` stands for the true number, `{m}` for another one; both are in every phrasing of the wrong
kind only where the sentence needs a second number.
"""

import re
from collections.abc import Iterator

import pytest

from powerviz.evaluation.grading import grade
from powerviz.evaluation.sets.problems import Problem
from powerviz.grading.answers import compared

NUMBERS = (("3", "8"), ("27", "4"), ("1,250", "60"), ("2.5", "7"))

THE_SAME_NUMBER = """
{n} apples
{n} eggs per day
{n} eggs a day
{n} miles per hour
{n} km/h
{n} in total
{n} altogether
{n} each
{n} left
{n} per week
{n} more apples
{n} more apples than Tom
{n} fewer marbles
{n} years old
{n} minutes long
{n} cups of feed
{n} cookies for the party
{n} red marbles
{n} different ways
{n} people
{n} children
{n} square feet
{n} sq. units
{n} cm
{n} \\text{ cm}^2
{n}\\text{ dollars}
{n} dollars
${n}
\\${n}
€{n}
{n} times
{n} times a week
{n} eggs in {m} days
{n} tickets on Monday
{n} degrees
{n}^\\circ
{n} of them
{n}, because it is what is left
{n} because {m} are gone
{n} since {m} were sold
{n}, as desired
{n}, which is the total
{n}, not {m}
{n} (not {m})
about {n}
exactly {n}
a total of {n}
a total of {n} apples
= {n}
x = {n}
{n} = x
N = {n} dollars
Ann has {n} apples
the total is {n}
there are {n} apples
that there are {n} apples left
not {m} but {n}
"""

ANOTHER_NUMBER = """
{n}x
{n} x
{n} xy
{n} ab
{n} pi
{n}\\pi
{n} sin x
{n} cos(2)
{n} log 5
{n} sqrt(2)
{n} root 2
{n} theta
{n}i
{n}!
{n}^2
{n} squared
{n} cubed
{n} doubled
{n} tripled
{n} halved
{n} inverse
{n} factorial
{n} tenths
{n} sixths
{n} hundredths
{n} thousandths
{n} halves
{n} tens
{n} dozen
{n} hundred
{n} million
{n} bn
{n} mil
{n} lakh
{n} gross
{n} score
{n}k
{n} k
{n} plus {m}
{n} minus {m}
{n} times {m}
{n} times n
{n} times as many
{n} times more
{n} divided by {m}
{n} multiplied by {m}
{n} increased by {m}
{n} subtracted from {m}
{n} over {m}
{n} out of 10000
{n} of 10000
{n} in 10000
{n} chances in {m}
{n} per {m}
{n} for every {m}
{n} for every {m} girls
{n} to {m}
{n}:{m}
{n} by {m}
{n} feet by {m} feet
{n} × {m}
{n} x {m}
{n} and {m}
{n} or {m}
{n}, {m}
{n}; {m}
{n} (or {m})
{n} (and {m})
{n} apples and {m} pears
{n} apples, {m} pears
{n} apples or {m}
{n} red and blue marbles
{n} if n is even
{n} if n is even, {m} otherwise
{n} when x = {m}
{n} unless n = {m}
{n} for x>0, {m} for x<0
{n} where n is even
{n} with probability 1/2
{n} or more
{n} or so
{n} and counting
{n} more
{n} less than {m}
{n} more than {m}
{n} more than n
{n} less than twice x
{n} below zero
{n} degrees below zero
{n} below
{n} short
{n} mod {m}
{n} modulo {m}
{n} base {m}
{n} in base {m}
{n} remainder {m}
{n} R {m}
{n} percent of {m}
{n}% of {m}
{n} feet {m} inches
{n} hours and {m} minutes
{n} dollars and {m} cents
{n} p.m.
{n} o'clock
{n} negative
{n} reciprocal
{n}th of {m}
{n}-{m}
{n} to the power of {m}
-{n}
negative {n}
minus {n}
±{n}
not {n}
isn't {n}
cannot be {n}
any number but {n}
all but {n}
at least {n}
at most {n}
up to {n}
over {n}
under {n}
more than {n}
smaller than {n}
nearly {n} million
between {n} and {m}
from {n} to {m}
> {n}
x > {n}
x \\ge {n}
x \\neq {n}
x = {n} or x = {m}
2x = {n}
x^2 = {n}
\\theta^2 = {n}
2\\lambda = {n}
\\sqrt{x} = {n}
x + y = {n}
({n}, {m})
[{n}, {m}]
\\{{n}, {m}\\}
|{n}+x|
\\sqrt{{n}}
\\frac{1}{{n}}
1/{n}
{n}/{m}
divisible by {n}
multiples of {n}
a multiple of {n}
the square of {n}
the square root of {n}
cube root of {n}
the reciprocal of {n}
the opposite of {n}
the logarithm of {n}
the sum of the first {n} primes
all primes above {n}
all reals without {n}
infinite if x is {n}
prime when n is {n}
undefined at x equal to {n}
starting from {n}
unknown until {n}
wrong; it must exceed {n}
its square is {n}
twice it is {n}
half of it is {n}
the reciprocal is {n}
no number is {n}
the total is {n} plus {m}
the total is {n} or {m}
Ann has {n} apples and Bob {m}
Chapter {n}
May {n}
{n}/{m}/2020
"""

THE_SAME = r"""
mn | nm
pq | qp
AB | BA
R-r | -r+R
f'(x) | f^{\prime}(x)
x' + x' | 2x'
\text{Yes} | yes
YES | Yes
Yes, it is | \text{Yes}
No, because 3 is odd | \text{No}
the ellipse | \text{Ellipse}
red, blue | \text{blue, red}
0x1F | 31
0b101 | 5
3 out of 4 | 3/4
3 fourths | 0.75
7 hundredths | 0.07
5 and a half | 5.5
5 and 1/2 | 11/2
3 dozen eggs | 36
3 million people | 3000000
5 cents | 0.05
500 cents | \$5
1200 \text{ cm} | 12\text{ m}
60 minutes | 1 hour
5 feet 6 inches | 5.5
12 dollars and 50 cents | 12.50
2 hours 30 minutes | 150 minutes
\sin 30^\circ | \frac{1}{2}
\cos 15^\circ | \frac{\sqrt6+\sqrt2}{4}
4\sin 40^\circ | 4\cos 50^\circ
x<2 \text{ or } x>3 | (-\infty,2)\cup(3,\infty)
x<2, x>3 | (-\infty,2)\cup(3,\infty)
x > 2 and x < 5 | (2,5)
\mathbb{R}\setminus\{3\} | x \neq 3
\mathbb{R} \setminus \{1, 3\} | (-\infty,1)\cup(1,3)\cup(3,\infty)
\{x \mid x>2\} | x > 2
\{x : 1 \le x < 4\} | [1,4)
]1,2[ | (1,2)
5 = x | 5
2x+1 = 2(3)+1 = 7 | 7
f(3) = 7 | 7
2^3^2 | 512
y=3, x=2 | (2,3)
\text{The answer is } 5 | 5
a) 5 | 5
8 (i.e. 5 + 3) | 8
1/3, approximately 0.33 | 1/3
5 (five) | 5
12 inches (1 foot) | 12
"""

NOT_THE_SAME = r"""
R-r | r-R
R^2-r^2 | r^2-R^2
\frac{A}{a} | \frac{a}{A}
a+2A | A+2a
pV | Pv
2R | 2r
x | X
e | E
\Delta | \delta
\Omega | \omega
\frac{n!}{N!} | \frac{N!}{n!}
f'(x) | f(x)
f''(x) | f'(x)
f'(2) | f(2)
x' | x
y'' | y'
A'B | AB
HTH | HHT
\text{HTH} | \text{HHT}
ACB | ABC
A2 | 2A
x2 | 2x
0x1F | 0
0x1F | 0x2F
0b101 | 0b111
ABC_{16} | BAC_{16}
3/4/2020 | 3/8080
2020-05-12 | 2003
2020-05-12 | 2020-12-05
5 cents | \$5
5 cents | 5 dollars
3 dollars | 3 euros
\$500 | 5
12 \text{ cm} | 12\text{ m}
12 km | 12 m
3 hours | 3 minutes
3 cats | 3 dogs
5 kg | 5 g
60 minutes | 60 hours
2\theta=\pi | \pi
\theta^2=4 | 4
\sqrt{\theta}=4 | 4
x^2 = y = 4 | 4
Alice, Bob | Alice
\text{red, blue} | \text{red}
Bob, then Alice | Bob
Alice or Bob | Alice
\text{even (or odd)} | \text{even}
Yes, no | Yes
Yes, but only if n is even | Yes
not even | even
2^3^2 | 64
\sin 30 | 0.5
\sin 30^\circ | 0.05
\sin^2 30^\circ | 0.5
(1,2)\cup(2,3) | (1,3)
(-\infty,2)\cup(3,\infty) | (-\infty,2)\cap(3,\infty)
x<2 and x>3 | (-\infty,2)\cup(3,\infty)
x<3 or x>2 | (2,3)
]1,2[ | [1,2]
[1,2[ | (1,2]
\mathbb{R}\setminus\{3\} | \mathbb{R}
\{x \mid x>2\} | x \ge 2
y=2, x=3 | (2,3)
(5,) | 5
1000th of a second | 1000
12 quarters | 3
e^{\pi\sqrt{163}} | 262537412640768744
50\% | 5
5\% | 50\%
3 out of 4 | 3
3 and a half | 3
"""

CHOSEN = r"""
It's C.
It is C
I think it's C!
I'd say C.
The right one is C.
Correct: C
Ans: C
Answer - C
<answer>C</answer>
1. C
I'm sure. C
the answer is c
The answer is c.
answer: c
C ⏎⏎ Explanation: A and B are too small, C works.
(C) Paris ⏎⏎ Explanation: the capital of France is Paris.
C. Paris is the capital. A is wrong.
The answer is B... actually C.
The answer isn't B, it's C.
The answer is not B but C.
The answer is B? No, C.
Some think the answer is B, but it is C
The answer is option C, A is too small.
If the answer were B, 1 = 2. So the answer is C.
A) 1 ⏎ B) 2 ⏎ C) 3 ⏎ D) 4 ⏎⏎ C
A) 1 ⏎ B) 2 ⏎ C) 3 ⏎⏎ The answer is C.
The solution is C.
The answer is Ｃ.
\boxed{\text{C. }14}
"""

NOT_CHOSEN = r"""
A) yes ⏎ B) no ⏎ C) maybe
(A) 1 (B) 2 (C) 3
A. 1 ⏎ B. 2 ⏎ C. 3
Question: what? ⏎ (A) 1 ⏎ (B) 2 ⏎ (C) 3
A ⏎ B ⏎ C
Is the answer C? No.
The answer is C? No, D.
Would the answer be C?
If the answer is C then 1 = 2, a contradiction.
Some think the answer is C, but it is B
The answer isn't C, it's B.
The answer is C... actually B.
The answer is not C but B.
It cannot be C.
Neither B nor C is correct.
The answer is C or maybe D.
Answer: C, D
\boxed{C, D}
\boxed{C) 14, D) 15}
The options are A, B and C.
All of A, B, C
Vitamin C
"""

ABOUT_AN_ANSWER = (
    "The answer is {n}. I hope the answer is correct.",
    "#### {n}\nLet me check that the answer is right.",
    "The answer is {n}. To see that the answer is reasonable, note that {m} is more.",
    "The answer is {n}. The answer is not {m}.",
    "If the answer is {m}, then 1 = 2. The answer is {n}.",
    "The answer is {n}. Some say the answer is {m}.",
    "The answer is:\n```\n{n}\n```",
    "The answer is _{n}_.",
)


def lines(text: str) -> list[str]:
    """The lines of a table, in which ⏎ stands for a new line."""
    return [re.sub(" ?⏎ ?", "\n", line) for line in text.strip().splitlines()]


def filled(phrasing: str, n: str, m: str) -> str:
    return phrasing.replace("{n}", n).replace("{m}", m)


def pairs(text: str) -> Iterator[tuple[str, str]]:
    for line in text.strip().splitlines():
        answer, _, truth = line.partition(" | ")
        yield answer, truth


def test_a_number_is_right_in_every_phrasing_that_says_it() -> None:
    tried = [(filled(p, n, m), n) for p in lines(THE_SAME_NUMBER) for n, m in NUMBERS]
    assert [pair for pair in tried if compared(*pair) is not True] == []


def test_a_number_is_wrong_for_every_other_number() -> None:
    tried = [(filled(p, n, m), "11") for p in lines(THE_SAME_NUMBER) for n, m in NUMBERS[:2]]
    assert [pair for pair in tried if compared(*pair) is True] == []


def test_a_phrasing_that_says_anything_else_is_wrong() -> None:
    tried = [(filled(p, n, m), n) for p in lines(ANOTHER_NUMBER) for n, m in NUMBERS[:3]]
    assert len(tried) >= 400
    assert [pair for pair in tried if compared(*pair) is True] == []


@pytest.mark.nightly
def test_a_number_is_wrong_for_a_truth_in_another_phrasing() -> None:
    tried = [(n, filled(p, n, m)) for p in lines(ANOTHER_NUMBER) for n, m in NUMBERS]
    assert [pair for pair in tried if compared(*pair) is True] == []


def test_answers_that_mean_the_same_are_right_both_ways() -> None:
    tried = [pair for a, t in pairs(THE_SAME) for pair in ((a, t), (t, a))]
    assert [pair for pair in tried if compared(*pair) is not True] == []


def test_answers_that_differ_are_wrong_both_ways() -> None:
    tried = [pair for a, t in pairs(NOT_THE_SAME) for pair in ((a, t), (t, a))]
    assert [pair for pair in tried if compared(*pair) is True] == []


def other_letter(response: str) -> str:
    """The response with B and D in each other's place, and C as it is."""
    return re.sub(r"\b[BD]\b", lambda found: {"B": "D", "D": "B"}[found[0]], response)


def test_a_letter_is_chosen_in_every_form() -> None:
    problem = Problem("a", "Which?", "C", "choice")
    tried = [one for r in lines(CHOSEN) for one in (r, other_letter(r))]
    assert [r for r in tried if not grade(problem, r).right] == []


def test_a_letter_that_is_listed_denied_or_asked_is_not_chosen() -> None:
    problem = Problem("a", "Which?", "C", "choice")
    tried = [one for r in lines(NOT_CHOSEN) for one in (r, other_letter(r))]
    assert [r for r in tried if grade(problem, r).right] == []


@pytest.mark.parametrize("response", ABOUT_AN_ANSWER)
def test_words_about_an_answer_do_not_take_its_place(response: str) -> None:
    for n, m in NUMBERS:
        assert grade(Problem("a", "How many?", n, "math"), filled(response, n, m)).right, (n, m)
        assert not grade(Problem("a", "How many?", m, "math"), filled(response, n, m)).right
