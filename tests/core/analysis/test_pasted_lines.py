import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.pasted_lines import pasted_lines


@pytest.mark.parametrize(
    ("pasted", "lines"),
    [
        ("• Sti\r\n• Hal\r\n", ["Sti", "Hal"]),
        ("- Sti\n  - Hal\n* Bus", ["Sti", "Hal", "Bus"]),
        ("•\tSti\no\tHal\n–\tBus", ["Sti", "Hal", "Bus"]),
        ("1. Sti\n2. Hal\n3) Bus", ["Sti", "Hal", "Bus"]),
        ("3. klasse på tur\nHal", ["3. klasse på tur", "Hal"]),
        ("3. klasse\n3. klasse igen", ["3. klasse", "3. klasse igen"]),
        ("[ ] Sti\n[x] Hal\n☐ Bus", ["Sti", "Hal", "Bus"]),
        ("> Sti\n> > Hal", ["Sti", "Hal"]),
        ('"Sti"\n»Hal«\n“Bus”', ["Sti", "Hal", "Bus"]),
        ('"Sti" og "Hal"', ['"Sti" og "Hal"']),
        ("Sti\tBarde\nHal\t", ["Sti Barde", "Hal"]),
        ('"Sti\nlangs åen"\tBarde\nHal', ["Sti langs åen Barde", "Hal"]),
        ("Sti\n\nHal", ["Sti", "", "Hal"]),
        ("-5 grader er koldt", ["-5 grader er koldt"]),
        ("", []),
    ],
)
def test_lines_are_what_was_meant(pasted: str, lines: list[str]) -> None:
    assert pasted_lines(pasted) == lines


@given(st.lists(st.text(alphabet="abc æøå", min_size=1).map(str.strip).filter(bool)))
def test_plain_lines_stay_as_they_are(lines: list[str]) -> None:
    expected = [" ".join(line.split()) for line in lines]
    assert [line for line in pasted_lines("\n".join(lines)) if line != "o"] == [
        line for line in expected if line != "o"
    ]


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert all("\n" not in line for line in pasted_lines(text))


def test_a_quote_that_is_never_closed_swallows_no_line() -> None:
    assert pasted_lines('"Butik\nSti langs åen\n"Bænk" ved søen') == [
        '"Butik',
        "Sti langs åen",
        '"Bænk" ved søen',
    ]


def test_quotes_inside_a_cell_are_those_that_were_written() -> None:
    assert pasted_lines('"En ""grøn""\nsti"\tBarde\nBænk') == ['En "grøn" sti Barde', "Bænk"]


def test_a_whole_book_after_a_quote_is_read_line_by_line() -> None:
    assert len(pasted_lines('"' + "en linje\n" * 30_000)) == 30_000
