"""All exercises in their order, which is that of the lessons. An exercise's place is its address: new ones go to the end."""

from powerviz.lessons.exercises.chain_lessons import ON_CHAINS
from powerviz.lessons.exercises.first_lessons import FIRST
from powerviz.lessons.exercises.later_lessons import LATER

EXERCISES = (*FIRST, *ON_CHAINS, *LATER)
