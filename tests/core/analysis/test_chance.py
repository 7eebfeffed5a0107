"""Chance, held against every possible dealing of small piles, and against equal halls."""

from itertools import combinations
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.chance import Part, chance_of, share_of

PARTS = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 3)), min_size=1, max_size=5)
MARKS = st.lists(st.integers(1, 5).map(lambda mark: (mark, 1)), min_size=2, max_size=6)


def exact(before: list[Part], after: list[Part]) -> float:
    """Deal the forms out in every way there is."""
    every = [*before, *after]
    wanted = abs((share_of(after) or 0) - (share_of(before) or 0)) - 1e-9
    hits = 0
    for chosen in combinations(range(len(every)), len(before)):
        first = [every[at] for at in chosen]
        second = [part for at, part in enumerate(every) if at not in chosen]
        hits += abs((share_of(second) or 0) - (share_of(first) or 0)) >= wanted
    return hits / comb(len(every), len(before))


@settings(max_examples=40, deadline=None)
@given(MARKS, MARKS)
def test_chance_is_close_to_that_of_every_dealing(before: list[Part], after: list[Part]) -> None:
    assert chance_of(before, after) == pytest.approx(exact(before, after), abs=0.04)


@settings(max_examples=40, deadline=None)
@given(PARTS, PARTS)
def test_what_stands_on_one_form_stays_together(before: list[Part], after: list[Part]) -> None:
    assert chance_of(before, after) == pytest.approx(exact(before, after), abs=0.04)


@settings(max_examples=30, deadline=None)
@given(MARKS)
def test_the_same_twice_is_always_chance(marks: list[Part]) -> None:
    assert chance_of(marks, marks) == 1.0


def test_piles_that_share_nothing_are_hardly_ever_chance() -> None:
    assert chance_of([(1, 1)] * 15, [(5, 1)] * 15) < 0.001


def test_equal_halls_are_seldom_taken_for_different() -> None:
    generator = np.random.default_rng(1)
    alarms = 0
    for _each in range(200):
        one, two = (
            [(float(mark), 1.0) for mark in generator.integers(1, 6, 20)] for _pile in range(2)
        )
        alarms += chance_of(one, two, 400) <= 0.05
    assert alarms <= 20
