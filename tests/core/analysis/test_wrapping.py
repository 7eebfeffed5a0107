"""Lines of text: nothing too wide, nothing lost without a sign."""

from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.wrapping import fit, shorten, wrap, wrap_parted
from bosaet_desktop.core.text import ELLIPSIS

TEXT = st.text(st.sampled_from("abcæøå -/🎉."), max_size=60)


def width(text: str) -> float:
    return float(len(text))


@given(TEXT, st.integers(1, 20))
def test_no_line_is_wider_than_asked(text: str, room: int) -> None:
    assert all(width(line) <= room for line in wrap(text, room, width))


@given(TEXT, st.integers(1, 20))
def test_wrapping_leaves_out_nothing_but_blanks(text: str, room: int) -> None:
    lines = wrap(text, room, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_line_breaks_in_the_text_are_kept() -> None:
    assert wrap("1 = slet ikke\n5 = meget", 40, width) == ("1 = slet ikke", "5 = meget")


def test_a_hyphenated_word_breaks_after_its_hyphen() -> None:
    assert wrap("børne-arrangement", 13, width) == ("børne-", "arrangement")


@given(TEXT, st.integers(3, 20), st.integers(1, 3))
def test_what_does_not_fit_ends_in_an_ellipsis(text: str, room: int, most: int) -> None:
    fitted = fit(text, room, most, (12, 10), lambda _size: width)
    assert len(fitted.lines) <= most
    assert all(width(line) <= room for line in fitted.lines)
    assert fitted.cut == (len(wrap(text, room, width)) > most)
    assert fitted.lines[-1].endswith(ELLIPSIS) or not fitted.cut


def test_a_smaller_size_is_tried_before_anything_is_cut() -> None:
    fitted = fit("tolv bogstav", 6, 1, (12, 6), lambda size: lambda text: len(text) * size / 12)
    assert (fitted.lines, fitted.size, fitted.cut) == (("tolv bogstav",), 6, False)


def test_balanced_lines_are_about_equally_long_and_split_no_word() -> None:
    fitted = fit("Er det håndterbart for os?", 22, 3, (12,), lambda _size: width, balanced=True)
    assert fitted.lines == ("Er det", "håndterbart for os?") or fitted.lines == (
        "Er det håndterbart",
        "for os?",
    )


def test_a_shortened_text_says_so() -> None:
    assert shorten("Velkomstværter i hver landsby", 16, width) == "Velkomstværter …"


def test_a_word_without_end_is_measured_line_by_line() -> None:
    measured = 0

    def counted(text: str) -> float:
        nonlocal measured
        measured += len(text)
        return width(text)

    lines = wrap("x" * 5_000, 50, counted)
    assert [len(line) for line in lines] == [50] * 100
    assert measured < 5_000 * 20


def test_what_is_kept_together_breaks_before_it() -> None:
    kept = "9\N{NO-BREAK SPACE}→\N{NO-BREAK SPACE}12"
    assert wrap(f"landsby {kept}", 13, width) == ("landsby", kept)


def test_no_dot_hangs_where_a_line_is_broken() -> None:
    told = "Ane Holm · 5. december · Salen"
    assert wrap_parted(told, 11, width) == ("Ane Holm", "5. december", "Salen")
    assert wrap_parted(told, 10, width) == ("Ane Holm", "5.", "december", "Salen")
    assert wrap_parted(told, 40, width) == (told,)


@given(st.text(st.sampled_from("abc ·"), max_size=60), st.integers(3, 20))
def test_only_dots_are_left_out_at_a_break(text: str, room: int) -> None:
    bare = str.maketrans("", "", " ·")
    lines = wrap_parted(text, room, width)
    assert "".join(lines).translate(bare) == text.translate(bare)
    assert all(width(line) <= room for line in lines)
