"""Long words are parted before a syllable, as a Dane parts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.ui.widgets.parted_word import letters_before_break


@pytest.mark.parametrize(
    ("word", "most", "parted"),
    [
        ("Facebook", 7, "Face-book"),
        ("Instagram", 7, "Insta-gram"),
        ("Arbejdspladser", 13, "Arbejdsplad-ser"),
        ("Arbejdspladser", 9, "Arbejds-pladser"),
        ("Pressemeddelelse", 13, "Pressemedde-lelse"),
        ("købmanden.", 9, "købman-den."),
        ("erhvervsrådet", 11, "erhvervsrå-det"),
        ("bedsteforældre", 12, "bedsteforæl-dre"),
        ("associations.", 12, "associa-tions."),
        ("ØSTERGÅRDE", 9, "ØSTERGÅR-DE"),
    ],
)
def test_a_word_is_parted_before_the_last_syllable_that_does_not_fit(
    word: str, most: int, parted: str
) -> None:
    at = letters_before_break(word, most)
    assert f"{word[:at]}-{word[at:]}" == parted


@pytest.mark.parametrize("word", ["aaaaaa", "www-xyz", "bzzzzzz", "01.09.2025"])
def test_a_word_without_such_a_place_is_parted_where_the_line_is_full(word: str) -> None:
    assert letters_before_break(word, 4) == 4


@given(st.text(min_size=2), st.data())
def test_every_word_keeps_something_on_either_line(word: str, data: st.DataObject) -> None:
    most = data.draw(st.integers(1, len(word) - 1))
    assert 1 <= letters_before_break(word, most) <= most
