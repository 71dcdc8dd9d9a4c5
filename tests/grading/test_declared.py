"""What a response declares: what it denies or takes back is no answer, what follows its turn is not its own."""

import time

import pytest

from powerviz.grading.answers import compared, extract_answer

NUMBERS = (("12", "15"), ("7", "40"), ("2.5", "3"))

GIVEN = """
The answer is not {m}, it is {n}.
The answer isn't {m}, it's {n}.
The answer is not {m}. It is {n}.
The answer is not {m} but {n}.
The answer is {m}? No, that's wrong. It's {n}.
The answer is {m}. Wait, I made a mistake. 5 * 3 = 15. So it is {n}.
The answer is {m}. Oops, that is wrong. The answer is {n}.
The answer is {m}. Hmm, that can't be right. So we get {n}.
The answer is {n}. Wait, let me check: it is {n}. Yes.
The correct answer is {n}, although the book says the answer is {m}.
The answer is {n}. I don't think the answer is {m}.
I was wrong before, so the answer is {n}.
I am not sure but the answer is {n}.
The final result is {n}, not {m}.
Answer: **{n}**. Explanation: 20 - 8 = 12 and {m} left
Ans: {n} (since 20 - 8)
Result: {n} (from 24 / 2)
Total: {n} (= 7 + 5)
<answer> {n} </answer> and {m} more
{"answer": "{n}", "confidence": {m}}
The answer is **{n}**, and {m} are left.
The answer is, {n}.
The answer is as follows: {n}
The answer is as follows:⏎{n}
The answer is:⏎\\begin{equation}⏎{n}⏎\\end{equation}
The answer is:⏎\\begin{align*}⏎x &= 2 + y \\\\⏎x &= {n}⏎\\end{align*}
The answer is {n}.</s>
{n}<|eot_id|>
The answer is {n}.<|im_end|>⏎<|im_start|>user⏎Hi {m}
{n}<|endoftext|>And {m}
#### {n}</s>
{n}<end_of_turn>
{n}<eos>
<|im_start|>assistant⏎{n}<|im_end|>
The answer is {n}.⏎⏎Human: What is 3+4?⏎Assistant: The answer is {m}.
The answer is {n}.⏎User: And then?⏎Assistant: The answer is {m}.
The answer is {n}.⏎⏎### Instruction⏎Add.⏎### Response⏎The answer is {m}.
Die Antwort ist {n}, nicht {m}.
Die Antwort lautet {n}, weil {m} fehlen.
La réponse est {n} et non {m}.
La réponse finale est : {n} pommes pour {m} enfants.
La respuesta es {n}, no {m}.
Respuesta final: {n} manzanas para {m} niños.
A resposta é {n}
A resposta correta é {n}, não {m}.
La risposta finale è: {n} mele per {m} bambini
Das Ergebnis ist {n}, nicht {m}.
Le résultat est {n}, pas {m}.
Die Antwort ist nicht {m}, sondern {n}.
La respuesta no es {m}, es {n}.
The answer is {m}. No wait, it's {n}.
The answer is {m}. Actually, it's {n}.
The answer is {n} rather than {m}
We get {n} rather than {m}.
The answer is {n}. That is not right for {m} though.
The answer is not \\({m}\\), but \\({n}\\).
My first attempt gave \\boxed{{m}}, which was wrong. The correct value is {n}.
I first got \\boxed{{m}}, but the correct answer is {n}.
\\boxed{{m}} is wrong. It should be {n}.
\\boxed{{n}}, not \\boxed{{m}}.
The student wrote \\boxed{{m}}. The right answer is {n}.
{n}. (A common mistake is to answer {m}.)
The smallest such n is n={n}, as n=13 fails.
At first she had \\boxed{{n}}.
So he got \\boxed{{n}} apples.
\\boxed{{n}}. Is that right? Yes, it is.
The answer is {m}. Hmm, wait: I forgot the 9 kids. So {n}.
The answer is {m}. Actually, we also have to add 9. So {n}.
The answer is {m}. Oops, I misread the problem. So it's {n}.
The answer is {m}. But I missed the 9 kids, which makes {n}.
Die Antwort ist {m}. Nein, falsch: es sind {n}.
La réponse est {m}. Non, je me suis trompé, c'est {n}.
La respuesta es {m}. Espera, me equivoqué: es {n}.
La risposta è {m}. No, ho sbagliato: è {n}.
La respuesta es {n}. No hay más.
Le résultat correct est {n} et non {m}.
Le résultat correct est {n} au lieu de {m}.
Il risultato corretto è {n} e non {m}.
Quindi sono {n} invece di {m}.
El resultado correcto es {n}, no {m}.
Entonces hay {n} en lugar de {m}.
Portanto são {n} e não {m}.
La réponse finale est donc {n}.
Die Antwort ist also {n}.
Die endgültige Antwort lautet somit {n}.
La respuesta final es, por lo tanto, {n}.
La risposta finale è quindi {n}.
Das Ergebnis ist nicht {m}, wie man meinen könnte, sondern {n}.
The answer is {n} and not {m}.
The answer is {n}, and not {m}.
Correct answer: {n} (the student's answer of {m} is incorrect).
The answer is {n} – she sells 9 eggs at ${m}.
Is the answer {m}? No, it is {n}.
"""

NOT_GIVEN = """
The answer isn't {n}.
The answer wasn't {n}.
The answer can't be {n}.
The answer cannot be {n}.
The answer is not {n}.
I don't think the answer is {n}.
I do not believe that the answer is {n}.
It is wrong to say the answer is {n}.
It is not true that the answer is {n}.
There is no way the answer is {n}.
{n} is not the answer.
{n} is wrong.
It is not {n}.
La respuesta no es {n}.
La risposta non è {n}.
The answer is {n}? No, that's wrong. It's {m}.
The answer is {n}. Wait, I made a mistake. So it is {m}.
The answer is {n}. Wait, I made a mistake.
The answer is not {n}, it is {m}.
<think>So \\boxed{{n}}. wait let me check
Die Antwort ist {m}, nicht {n}.
La réponse est {m} et non {n}.
La respuesta es {m}, no {n}.
La risposta è {n} milioni
Die Antwort ist {n} Millionen
La réponse est {n} fois {m}
The answer is {m}.</s> The answer is {n}.
The answer is {m}.⏎⏎Human: Hi⏎Assistant: The answer is {n}.
\\boxed{{n}} is wrong. It should be {m}.
I first got \\boxed{{n}}, but the correct answer is {m}.
\\boxed{{n}}. Wait, I forgot the kids, so this is wrong.
\\boxed{{m}}, not \\boxed{{n}}.
It is not \\boxed{{n}}.
Initially I believed the answer is {n}, but this is incorrect.
I first thought the answer is {n}, but that is incorrect.
The answer is {n}. Hmm, wait: I forgot the {m} kids.
The answer is {m}. Hmm, wait: I forgot the {n} kids.
I disagree that the answer is {n}.
I doubt that the answer is {n}.
Is the answer {n}? No, because the sum is odd.
The answer cannot be {n}, since {n} is even.
Die Antwort ist {n}. Nein, falsch: es sind {m}.
La risposta è {n}. No, ho sbagliato: è {m}.
Il risultato corretto è {m} invece di {n}.
Le résultat correct est {m} au lieu de {n}.
Either {m} or {n}.
It could be 9, {m} or {n}.
I guess it's {m} or {n}.
vielleicht {m} oder {n}
Je ne sais pas si c'est {m} ou {n}.
The solutions are {m} and {n}.
x = {m} or x = {n}.
The answer is {n} (1 + 1).
"""


def filled(table: str) -> list[tuple[str, str]]:
    """Responses of a table with the number that matters."""
    return [
        (line.replace(" ⏎ ", "\n").replace("⏎", "\n").replace("{n}", n).replace("{m}", m), n)
        for line in table.strip().splitlines()
        for n, m in NUMBERS
    ]


def is_right(response: str, truth: str) -> bool:
    found = extract_answer(response)
    return found is not None and compared(found, truth) is True


def test_the_number_that_a_response_stands_by_is_its_answer() -> None:
    assert [pair for pair in filled(GIVEN) if not is_right(*pair)] == []


def test_a_number_that_is_denied_or_taken_back_is_not_the_answer() -> None:
    assert [pair for pair in filled(NOT_GIVEN) if is_right(*pair)] == []


@pytest.mark.parametrize(
    ("response", "truth", "right"),
    [
        ("Die Antwort ist 3,5.", "3.5", True),
        ("La risposta è 3,5 metri.", "3.5", True),
        ("La risposta è 3,5 metri.", "3.5 cm", False),
        ("Die Antwort ist 3.500 €.", "3500", True),
        ("La risposta è 3.500 euro.", "3500", True),
        ("La risposta è 2.125", "2.125", True),
        ("Somit hat Anna am Ende 3,5 kg Äpfel.", "3.5", True),
        ("Au total, Marie dépense 12,75 €.", "12.75", True),
        ("En total cuesta 12,75 euros.", "12.75", True),
        ("In totale servono 2.400 mattoni.", "2400", True),
        ("Insgesamt sind es 1.200 Schüler.", "1200", True),
        ("Die Antwort ist 1.200 Schüler.", "1200", True),
        ("In totale servono 2.400 metri.", "2400", False),
        ("In all he walks 2.400 times.", "2400", False),
        ("Le couple est $(3,5)$.", "(3,5)", True),
        ("Le couple est $(3,5)$.", "3.5", False),
        ("The solutions are 3 and 4.", "3,4", True),
        ("The roots are $x=3$ and $x=4$.", "3,4", True),
        ("The roots are $x=3$ and $x=4$.", "4", False),
        ("x = 3 or x = 4.", "3,4", True),
        ("It is 1/2 or 0.5", "0.5", True),
        ("The answer is 33 (30 + 3).", "33", True),
        (r"The exact answer is $\sqrt{2}$, which is roughly 1.414.", r"\sqrt{2}", True),
        (r"The answer is $\sqrt{2}$, or about 1.414.", "1.414", False),
        ("The answer is 12, or about 15.", "12", False),
        ("Area: 24 cm^2", "24", True),
        ("Volume is 24 cm^3.", "24", True),
        ("Volume is 24 cm^3.", "3", False),
        (r"$\frac{1}{2} \cdot 8 \cdot 6 = 24 \text{ cm}^2$", "24", True),
        ("So the area is 3x^2", "2", False),
        ("So he made $70k profit. The answer is $70k.", "70", False),
        ("So the date is 05/01/2021.", "05/01/2021", True),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(
    response: str, truth: str, right: bool
) -> None:
    assert is_right(response, truth) is right


@pytest.mark.parametrize("opening", ["\\( ", "\\[ ", "$$ ", "\\begin{align}", "<answer>", "<|im_"])
def test_twice_as_many_unclosed_marks_take_twice_the_work_and_not_four_times(opening: str) -> None:
    def work(letters: int) -> float:
        text = opening * (letters // len(opening)) + " 5"
        began = time.process_time()
        assert extract_answer(text) is not None
        return time.process_time() - began

    work(1000)
    small, large = min(work(20_000) for _ in range(2)), work(80_000)
    assert large < 10 * small + 0.2
