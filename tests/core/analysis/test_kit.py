"""Copies are counted up, never down, with a tenth to spare where each has one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.kit import copies_for
from bosaet_desktop.core.rows.kit import Per


@pytest.mark.parametrize(
    ("per", "participants", "copies"),
    [
        (Per.ONCE, 40, 1),
        (Per.PERSON, 40, 44),
        (Per.PERSON, 41, 46),
        (Per.TABLE, 40, 9),
        (Per.TABLE, 41, 10),
        (Per.TENTH, 41, 5),
        (Per.PERSON, 0, 2),
    ],
)
def test_so_many_copies_are_needed(per: Per, participants: int, copies: int) -> None:
    assert copies_for(per, participants) == copies


@given(st.sampled_from(Per), st.integers(0, 1000))
def test_nobody_stands_without_paper(per: Per, participants: int) -> None:
    served = {Per.ONCE: 0, Per.PERSON: 1, Per.TABLE: 5, Per.TENTH: 10}[per]
    copies = copies_for(per, participants)
    assert copies >= 1
    assert copies * served >= participants * (served > 0)
