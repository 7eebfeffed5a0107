"""The palette's notion of what fits."""

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.ui.frame.matching import fit


def test_a_beginning_beats_a_word_and_a_word_beats_the_inside() -> None:
    assert fit("res", "Result") > fit("res", "The result") > fit("res", "Score sheets, addressed")


def test_the_shorter_of_two_equal_fits_comes_first() -> None:
    assert fit("idea", "Idea board") > fit("idea", "Ideas that belong together")


def test_letters_in_another_order_do_not_fit() -> None:
    assert fit("tlu", "Result") == 0


def test_case_and_danish_letters_do_not_matter_for_finding() -> None:
    assert fit("ØL", "Sølvfest øl") > 0


@given(st.text(max_size=30), st.text(max_size=200))
def test_whatever_fits_counts_for_something_and_never_less_than_nothing(
    typed: str, text: str
) -> None:
    assert fit(typed, text) >= 0
    if typed.strip():
        assert fit(typed, typed) > 0
