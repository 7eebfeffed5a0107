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
