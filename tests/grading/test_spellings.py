"""Spellings of one answer: how countries, programs and typesetters write it, and what only looks alike."""

from powerviz.grading.answers import compared

THE_SAME = r"""
1.234.567 | 1234567
1'234'567 | 1234567
1’234’567 | 1234567
12,34,567 | 1234567
₹1,50,000 | 150000
1_234_567 | 1234567
1.234,56 | 1234.56
1 234,56 | 1234.56
€1.000,00 | 1000
$70k | 70000
$1.45 million | 1,450,000
US$12 | 12
\text{USD }12.50 | 12.5
12 ✅ | 12
12 😊 | 12
12 :) | 12
<b>12</b> | 12
=> 12 | 12
-> 12 | 12
— 12 | 12
still 12 | 12
clearly 12 | 12
number 12 | 12
as follows: 12 | 12
12 (rounded from 11.6) | 12
12, rounded from 11.6 | 12
12 (from 24 / 2) | 12
12 (= 7 + 5) | 12
12, although the book says 15 | 12
12 \frac{km}{h} | 12 km/h
60\ \frac{\text{miles}}{\text{hour}} | 60\text{ mph}
\color{red}{7} | 7
\color{red}7 | 7
\textcolor{red}{7} | 7
{\bf 12} | 12
\bf 12 | 12
\bf{12} | 12
\large 12 | 12
\nicefrac{1}{2} | 1/2
1⁄2 | 1/2
^1/_2 | 1/2
\sqrt10 | \sqrt{10}
\#7 | 7
90 \deg | 90
\log_e 2 | \ln 2
e^{2.0} | e^2
10^{-5} | 1e-5
5{:}30 | 5:30
m\angle A = 12 | 12
\text{area}=12 | 12
A(1,2) | (1,2)
\mathbb{R}^+ | (0,\infty)
\frac12\begin{pmatrix}1\\4\end{pmatrix} | \begin{pmatrix}1/2\\2\end{pmatrix}
x^2+c | x^2+C
dy/dx | \frac{dy}{dx}
\frac{dy}{dx} | \frac{ dy }{ dx }
2\frac{dy}{dx} | 2 dy/dx
AB | BA
AB + BC | BA + CB
5 March 2020 | March 5, 2020
Mar 5, 2020 | March 5, 2020
2020-03-05 | March 5, 2020
5 March | March 5
noon | 12:00 pm
12 noon | 12:00 pm
midnight | 12:00 am
9:40 in the evening | 9:40 pm
200 minutes | 3 hours 20 minutes
3h 20min | 3 hours and 20 minutes
on Friday | \text{Friday}
8 \text{ to } 3 | 8:3
5 \text{ remainder } 2 | 5 \text{ R } 2
120_{\text{base }7} | 120_7
a hundred and twenty-one | 121
1999\text{ AD} | 1999
"""

NOT_THE_SAME = r"""
\text{AB} | \text{BA}
\text{AB} | BA
XI | IX
LX | XL
\text{LX} | \text{XL}
TH | HT
\text{ba} | \text{ab}
\frac{dx}{dy} | \frac{dy}{dx}
\frac{dt}{dx} | \frac{dy}{dx}
dy/dx | \frac{y}{x}
2\frac{dy}{dx} | \frac{dy}{dx}
3.14159265358978 | 3.14159265358979
1 | 1.0000000000001
0.9999999999999 | 1
0.1234567890123456 | 0.1234567890123457
1.234 | 1234
12,34,567 | (12,34,567)
1.234,56 | 1.23456
$70k | 70
70k | 70
$1.45 million | 1.45
— 12 | -12
-> 12 | -12
- 12 | 12
12 (= 7 + 5) | 5
12, rounded from 11.6 | 11.6
12 \frac{km}{h} | 12 mph
60 \frac{a}{b} | 60
60\frac{m}{s} | 60
\sqrt10 | 0
\log_2 2 | \ln 2
e^{2.5} | e^2
10^{-5} | 1e-4
m\angle A = 12 | 13
\text{area}=12 | \text{volume}=12
A(1,2) | B(1,2)
A(1,2) | (2,1)
f(1,2) | (1,2)
\mathbb{R}^+ | [0,\infty)
\mathbb{R}^+ | (-\infty,0)
\frac12\begin{pmatrix}1\\4\end{pmatrix} | \begin{pmatrix}1\\4\end{pmatrix}
2\begin{vmatrix}1&2\\3&4\end{vmatrix} | \begin{pmatrix}2&4\\6&8\end{pmatrix}
x^2+c | x^3+C
x^2+c | x^2+k
c+1 | C+1
5 March 2020 | May 3, 2020
2020-05-03 | March 5, 2020
March 5 | March 5, 2020
March 5, 2021 | March 5, 2020
noon | 12:00 am
midnight | 12:00 pm
noon | 0
9:40 in the evening | 9:40 am
200 minutes | 200 hours
5 \text{ remainder } 2 | 5
8 \text{ to } 3 | 3:8
12 ❌ | 12
a dozen | 12
"""


def pairs(table: str) -> list[tuple[str, str]]:
    """The lines of a table, each way round."""
    both = [line.split(" | ") for line in table.strip().splitlines()]
    return [pair for a, b in both for pair in ((a, b), (b, a))]


def test_spellings_of_one_answer_are_the_same_both_ways() -> None:
    assert [pair for pair in pairs(THE_SAME) if compared(*pair) is not True] == []


def test_answers_that_only_look_alike_differ_both_ways() -> None:
    assert [pair for pair in pairs(NOT_THE_SAME) if compared(*pair) is True] == []
