"""Who was there, in the sentence of the minutes."""

import pytest

from bosaet_desktop.core.analysis.minutes_words import present_words
from bosaet_desktop.core.rows.meeting import Programme
from bosaet_desktop.core.rows.minutes import Minutes
from bosaet_desktop.core.rows.person import Presence
from bosaet_desktop.core.terms.person import Side


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({}, ""),
        ({Side.CITIZEN: 1}, "Present: 1 from the villages."),
        (
            {Side.CITIZEN: 2, Side.MUNICIPALITY: 1},
            "3 people were there: 2 from the villages, 1 from the municipality.",
        ),
    ],
)
def test_a_number_is_said_once(counts: dict[Side, int], expected: str) -> None:
    told = Minutes(Programme(1), present=(Presence("", "", 0, counts),))
    assert present_words(told) == expected
