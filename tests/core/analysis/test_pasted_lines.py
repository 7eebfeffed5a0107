import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.analysis.pasted_lines import pasted_lines, pasted_rows


@pytest.mark.parametrize(
    ("pasted", "lines"),
    [
        ("• Sti\r\n• Hal\r\n", ["Sti", "Hal"]),
        ("- Sti\n  - Hal\n* Bus", ["Sti", "Hal", "Bus"]),
        ("•\tSti\no\tHal\n–\tBus", ["Sti", "Hal", "Bus"]),
        ("1. Sti\n2. Hal\n3) Bus", ["Sti", "Hal", "Bus"]),
        ("1. Sti\n2. Hal", ["Sti", "Hal"]),
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


def test_a_cell_with_a_line_break_stays_one_cell_of_its_row() -> None:
    copied = 'Ida\t"Formand,\r\nkasserer"\tBarde\r\n\r\nBo\t"Fri"\t\r\n'
    assert pasted_rows(copied) == [["Ida", "Formand, kasserer", "Barde"], ["Bo", '"Fri"', ""]]


@given(st.lists(st.lists(st.text('ab"\n, '), min_size=2, max_size=3), max_size=4))
def test_rows_come_back_as_a_spreadsheet_puts_them_out(rows: list[list[str]]) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"' if "\n" in cell else cell.replace('"', "”")

    copied = "\n".join("\t".join(map(quoted, row)) for row in rows)
    expected = [
        [" ".join(cell.split()) if "\n" in cell else cell.replace('"', "”") for cell in row]
        for row in rows
    ]
    found = pasted_rows(copied)
    assert found == [row for row in expected if "\t".join(row).strip()]
