"""Phrasings of choices: the letter that a response chooses, and not one that it only talks about.

One row for each kind of phrasing, `response | letter`; ⏎ stands for a new line, None for no answer.
Each row is tried with its letters moved on by several places too, so that none is known by heart.
"""

import re

import pytest

from powerviz.evaluation.grading import chosen_letter

PHRASINGS = r"""
The answer is A. Option C is incorrect. | A
The answer is A.⏎⏎Option B is incorrect because it is too small.⏎Option C is incorrect because it is big. | A
The correct answer is **A**.⏎⏎- **Option B** is incorrect. | A
Option A is correct. Option B is incorrect. | A
**Answer: A**⏎⏎**Why not the others:**⏎- Option B: too big⏎- Option C: too small | A
The answer is A because option B is too big. | A
Answer: A⏎Rationale: Choice B confuses cause and effect. | A
Let me evaluate. Option A: wrong. Option B: right. The answer is B. Option C: also wrong. | B
Let me evaluate. Option A: wrong. Option B: right. Option C: also wrong. | B
Option B is incorrect. Option C is incorrect. | None
Option A is incorrect. Option B is incorrect. Option C is the only one left. | C
This leaves C. | C
That leaves us with option C. | C
The correct statement is C. | C
I'd guess C. | C
C<|im_end|> | C
C.<|im_end|>⏎<|im_start|>user⏎B | C
<|start_header_id|>assistant<|end_header_id|>⏎⏎C<|eot_id|> | C
<b>C</b> | C
<answer>C. Paris</answer> | C
<answer>Option C</answer> | C
答案：C | C
答案是 C。 | C
正确答案是（C）。 | C
La réponse est donc C. | C
La bonne réponse est la C. | C
Réponse : (C) Paris | C
Die Antwort ist nicht C. | None
La respuesta no es C. | None
La réponse n'est pas C. | None
A resposta correta é a C. | C
A resposta correta é a letra C. | C
A alternativa correta é a C. | C
La alternativa correcta es la C) 14. | C
Die richtige Antwort ist B. Antwort C ist falsch. | B
Antwort C ist richtig. | C
C ist richtig. | C
La C es correcta. | C
La opción B es incorrecta. La respuesta es C. | C
L'option B est incorrecte. | None
La risposta è C. L'opzione B è sbagliata. | C
L'opzione B è sbagliata. | None
A opção B está incorreta. | None
Opción B es incorrecta. | None
The answer is A. Wait, that is wrong. Option B is correct. | B
The answer is A. Wait, I made a mistake. The answer is B. | B
Answer: A. Actually the answer is B. | B
The answer is A. On second thought, B is correct. | B
The answer is A. However, B is also plausible. | A
The answer is A.⏎B is the second best choice. | A
Option B seems tempting, but option A is correct. | A
You might choose B, but the answer is A. | A
Many students choose B. The answer is A. | A
Many students choose B. | None
I would eliminate B. I pick C. | C
Answer: (B)⏎⏎Explanation: (A) is wrong. (C) is wrong, so (D) is out too. | B
Option A | A
Option A. | A
Option A: 14 | A
**Option A**: it is the only one. | A
Option A: 14⏎Option B: 15⏎Option C: 16 | None
Option A is 14. Option B is 15. | None
We compare option A and option B. | None
Let's look at option B. | None
Let us consider option C | None
Let us consider (C) | None
Plan A is best. | None
Vitamin C is best. | None
The answer is vitamin C deficiency, that is A. | A
Team B is correct. | None
C is not correct. | None
C isn't right. | None
C would be correct if x were 3. | None
Option C would be correct only in a vacuum. | None
C is correct. A is wrong, B is wrong. | C
A is correct. B is correct. | None
Both A and B are correct. | None
Both options A and B are true, so C is the answer. | C
It cannot be told. | None
It cannot be determined which option is correct. | None
None of the options is correct. | None
I cannot choose between A and B. | None
I don't know whether the answer is A or B. | None
The answer could be A. | None
The best treatment is C. Aspirin | C
The most appropriate next step is (D) surgery. | D
The closest value is B. | B
The incorrect statement is B. | B
The wrong option is B. | None
So B is wrong. | None
Therefore option C is not it. | None
Thus, (C) is not right. The answer is (D). | D
Answer choice B is wrong. Answer choice C is right. | C
Answer B is incorrect. | None
The answer is C - 14. | C
C – 14 | C
C = 14 | None
Of the options given, (C) 14 is the correct one. | C
The answer is C, and B is incorrect. | C
The correct answer is C and D is incorrect. | C
(C) because A is too small and B too big. | C
C, because B is too small. | C
C since it is correct. Option D is a distractor. | C
Step B is correct. The answer is D. | D
Answer: D. Note that option A is the right answer to a different question. | D
The answer is D. Option A would be the correct choice if we wanted the mean. | D
I'm torn between option A and option C. I'll go with option A. | A
I choose D. Choice A is a partial answer. | D
A is the answer to everything. | A
My answer is B) Rome. Option D) Milan is a city, too. | B
The correct option is (B). Options A, C, and D are incorrect. | B
Option D is the best choice among the given options. | D
Option D is the best. | D
Statement A is false. Statement B is true. Therefore the answer is C. | C
The only option that works is C. | C
C is the best answer here. | C
Only B and C remain. | None
It's between B and C. | None
Is it C? | None
Let x be the answer. A = 3, B = 4. | None
The probability P(A) is 0.5 | None
The matrix A is the best. | None
Type A is most common, so the answer is D. | D
The answer is type A. | None
The answer is B cells. | B
Correct answer: D⏎Incorrect answers: A, B, C | D
Answer: B⏎⏎Choice A: wrong⏎Choice C: wrong⏎Choice D: wrong | B
Explanation: Option A is wrong. Answer: D | D
The answer is (A) not (B). | A
Select C | C
I select option C. | C
The choice is C. | C
Final choice - C | C
The answer is A.⏎⏎Let me double check. Option A: 2+2=4. Correct. Option B: 5. Incorrect. | A
Looking at the options, B is correct: it says 14. C is correct too? No. | B
Option C, which says 14, is correct. | C
Option C, which says 14, is incorrect. | None
Option C (14) is incorrect. | None
The answer is D because A is correct and B is correct. | D
✅ C | C
C ✅ | C
A: wrong. B: wrong. C: correct. D: wrong. | C
A. ✗⏎B. ✗⏎C. ✓⏎D. ✗ | C
A and B are both correct → D | D
All of the above (D) | D
The answer is A rather than B. | A
The answer is A 12 | A
A 12 | A
Answer -> C | C
Answer：（C） | C
С | C
The answer is A. So, options B and C are wrong. | A
The answer is A, so option B is wrong. | A
Answer: A⏎⏎Thus B is incorrect. | A
Answer: A⏎⏎So B would be correct if the sign were different. | A
The correct answer is A.⏎⏎Explanation: It is B that is used in other contexts. | A
The correct answer is: (B) 12⏎⏎Step 1: ... Step 2: ... | B
The answer is A.⏎⏎Option D is also a right answer for adults, but not here. | A
Answer: A⏎⏎Explanation: Option A is correct because of x. Option B is correct for children, not for adults. | A
Based on the analysis, the most accurate answer is B. | B
I believe option D is correct. | D
I believe it's option D. | D
My choice would be D. | D
The answer is most likely (B). | B
Among the choices, B is the most appropriate. | B
B seems to be the best answer. | B
B appears correct. | B
Given this, B must be the answer. | B
Out of these, option B fits best. | B
Hence, the correct alternative is (B) 5 cm. | B
Hence the correct answer is option (d). | D
We get 5 cm, which corresponds to option B. | B
This matches option B. | B
This corresponds to choice (B). | B
5 cm, so option B is right. | B
Thus the answer would be B, not C as one might think. | B
The answer is neither A nor B. | None
A is a distractor; B is a distractor. | None
None of A, B, C is right. | None
The question is ambiguous: B could be right. | None
It could be B. | None
It might be option B. | None
I'm not sure if B is correct. | None
B might be correct. | None
Perhaps B. | None
We still need to check option C. | None
Option C says that water is wet | None
Next, option D. | None
The question cannot be answered from the options. | None
The answer isn't given. | None
Let me think about option A. | None
First, option A. It says 12. | None
Let me check (B): 2+2=5, wrong. | None
Answer: Option B is incorrect, so it must be A. | A
The answer is not A, B, or C. So it is D. | D
The answer is not A or B. | None
Answer: A⏎⏎If x = 0, the answer would be B. | A
The answer is A.⏎So if x were 1, B is correct. | A
I don't think the answer is B. | None
I do not believe that the answer is B. | None
I doubt that the answer is B. | None
There is no doubt that the answer is B. | B
I disagree that the answer is B. | None
I disagree with the claim that the answer is B. | None
I disagree with the author because the answer is B. | B
It's unlikely that the answer is B. | None
I used to believe the answer is C. | None
I used to believe the answer is C. Now I say the answer is B. | B
I thought about it and the answer is C. | C
At first I thought the answer was C, but the answer is B. | B
Were it not for friction, the answer would be B. | None
The answer is C, but this is incorrect. | None
The answer is C, but that is wrong. | None
The answer is C. Actually this is wrong. | None
The answer is C. Actually, it's not correct. The answer is D. | D
The answer is C, but it is wrong to ignore friction. | C
The answer is C. D is a mistake that many make. | C
Initially I thought the answer is C, but this is incorrect. | None
C'est la réponse B, et non la réponse A. | B
C'est la réponse B, pas la réponse A. | B
La respuesta es B, y no la respuesta A. | B
Es la opción B y no la opción A. | B
È la risposta B e non la risposta A. | B
É a alternativa B e não a alternativa A. | B
Es ist Antwort B und nicht Antwort A. | B
Nicht A, sondern D ist korrekt. | D
Nicht D ist korrekt. | None
Option B beats option A. | B
Option B, as opposed to option A. | B
The answer is c) photosynthesis | C
Lösung: b) | B
The answer is a) or b) | None
Antwort: a) oder b) | None
Antwort: b) | B
Final answer — C | C
Find the answer — B is 12 and C is 14. | None
ANSWER: [C] | C
ANSWER: [C, D] | None
Answer: [[B]] | B
C — the others all violate conservation of energy (A, B) or momentum (D). | C
A ✗⏎B ✓⏎C ✗⏎D ✗ | B
A ✓⏎B ✓⏎C ✗⏎D ✗ | None
A) False⏎B) False⏎C) False⏎D) True | D
A) True⏎B) False⏎C) False⏎D) True | None
A) True⏎B) False | None
Option (A): This is the correct one, because it is even.⏎Option (B): No. | A
Probably B, but I'm not certain. | B
Probably not B. | None
It's tempting to pick A; however, B is the better choice. | B
B is not the better choice. | None
Choice B comes closest. | B
Everything points to A. | A
The arrow points to B. | None
(D) is close but (A) wins. | A
Statements A, B, and D are true, so the exception is C. | C
Between A and B, B fits better. | B
Only (B) and (C) satisfy the first condition, and only (C) satisfies the second. | C
B has the wrong sign. C it is. | C
I refuse to accept that the answer is B. | None
Had friction been absent, the answer would be B. | None
No es A sino B. | B
Ce n'est pas A mais B. | B
At first glance the answer is C, but B is correct. | B
The answer is B, which is wrong. | None
The answer is B, which is the largest. | B
What a nice colour C it is now. | None
"""

WORDED = re.compile(r"^A |\bA (?:nice|\d)|[Vv]itamin|P\(A\)|С| cells|\(d\)|\b[bc]\)|nice colour")
"""Rows in which a letter is part of a word or could be an article."""


def rows() -> list[tuple[str, str]]:
    """The responses and their letters."""
    parted = [line.rpartition(" | ") for line in PHRASINGS.strip().splitlines()]
    return [(re.sub(" ?⏎ ?", "\n", response), letter) for response, _, letter in parted]


def moved(text: str, places: int) -> str:
    """The text with each of its letters A to D that stand alone moved on, around from D to A."""
    return re.sub(r"\b[A-D]\b", lambda found: "ABCD"[("ABCD".index(found[0]) + places) % 4], text)


def test_the_letter_that_is_chosen_is_found_in_every_phrasing() -> None:
    read = [(response, letter, str(chosen_letter(response))) for response, letter in rows()]
    assert [row for row in read if row[1] != row[2]] == []


@pytest.mark.parametrize("places", [1, 2, 3])
def test_the_phrasing_counts_and_not_the_letter(places: int) -> None:
    read = [
        (moved(response, places), moved(letter, places))
        for response, letter in rows()
        if not WORDED.search(response)
    ]
    assert len(read) > 100
    assert [row for row in read if str(chosen_letter(row[0])) != row[1]] == []
