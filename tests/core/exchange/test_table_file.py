import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.table_file import Heading, read_cells, read_table
from bosaet_desktop.core.text import csv_cell

HEADINGS = (
    Heading("idea", ("idea", "idé"), required=True),
    Heading("village", ("village", "landsby")),
    Heading("category", ("category", "theme", "tema")),
)


def table(folder: Path, content: str | bytes) -> Path:
    path = folder / "ideas.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def cells(path: Path) -> list[dict[str, str]]:
    return [dict(row.cells) for row in read_table(path, HEADINGS).rows]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_is_read_whatever_program_saved_it(
    tmp_path: Path, separator: str, end: str, encoding: str
) -> None:
    lines = [["Landsby", "Idé"], ["Ølgod", "Sti ved åen"], ["Århus", "Bænk"]]
    text = end.join(separator.join(line) for line in lines)
    assert cells(table(tmp_path, text.encode(encoding))) == [
        {"idea": "Sti ved åen", "village": "Ølgod"},
        {"idea": "Bænk", "village": "Århus"},
    ]


def test_one_column_needs_no_separator_and_keeps_its_commas(tmp_path: Path) -> None:
    path = table(tmp_path, 'idea\nA path, a bridge; a bench\n"Tables, in the shade"\n')
    assert cells(path) == [
        {"idea": "A path, a bridge; a bench"},
        {"idea": "Tables, in the shade"},
    ]


def test_the_separator_comes_from_the_headings_not_from_the_texts(tmp_path: Path) -> None:
    path = table(tmp_path, "idea\tvillage\na, b, c; d, e\tBarde\n")
    assert cells(path) == [{"idea": "a, b, c; d, e", "village": "Barde"}]


def test_further_columns_are_left_out_and_named(tmp_path: Path) -> None:
    found = read_table(table(tmp_path, "id;idea; Source ;;\n1;Path;web;;x\n"), HEADINGS)
    assert found.ignored_columns == ("id", "Source", "column 5")
    assert found.columns == {"idea"}


def test_of_two_words_for_a_column_the_first_counts(tmp_path: Path) -> None:
    found = read_table(table(tmp_path, "theme;idea;category\nB;Path;A\n"), HEADINGS)
    assert found.rows[0].cells["category"] == "A"
    assert found.ignored_columns == ("theme",)


def test_rows_know_their_line_in_the_file(tmp_path: Path) -> None:
    path = table(tmp_path, 'sep=;\n\nidea;village\n"two\nlines";Barde\n;\n\nPath;Barde\n')
    assert [row.line for row in read_table(path, HEADINGS).rows] == [4, 8]


def test_only_the_first_line_can_say_how_the_others_are_parted(tmp_path: Path) -> None:
    path = table(tmp_path, "sep=;\nidea;village\n;\nsep=;\n")
    assert read_cells(path, lambda _text: ";") == (
        (2, ["idea", "village"]),
        (4, ["sep=", ""]),
    )


def test_a_short_row_is_empty_where_it_ends(tmp_path: Path) -> None:
    assert cells(table(tmp_path, "idea;village\nPath\n")) == [{"idea": "Path", "village": ""}]


def test_the_sign_against_formulas_is_taken_off(tmp_path: Path) -> None:
    assert cells(table(tmp_path, "idea\n'=1+1\n'+45 12345678\n'quoted'\n")) == [
        {"idea": "=1+1"},
        {"idea": "+45 12345678"},
        {"idea": "'quoted'"},
    ]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"idea;village\nPath;Barde\nBench;Barde;more\n", 3),
        (b'idea;village\nPath;Barde\n"Bench;Barde\n', 3),
        (b'idea;village\n"Path" x;Barde\n', 2),
        (b"idea\nPath\nBench\n\x81\n", 4),
        (b"idea\nPath\n" + b"x" * 10_001, 3),
    ],
    ids=["too many cells", "open quote", "text after quote", "unknown letter", "too long"],
)
def test_a_row_that_cannot_be_read_right_is_named(
    tmp_path: Path, content: bytes, line: int
) -> None:
    with pytest.raises(ImportRefused, match=rf"^Line {line}: "):
        read_table(table(tmp_path, content), HEADINGS)


@pytest.mark.parametrize(
    "content",
    [b"", b"\n \n", b"village\nBarde\n", b"idea;idea\na;b\n", "idea\n".encode("utf-16"), b"PK\0"],
    ids=["empty", "blank", "no idea column", "twice", "utf-16", "zip"],
)
def test_a_file_that_is_no_such_table_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes
) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_table(table(tmp_path, content), HEADINGS)
    assert str(refused.value).endswith(".")
    assert refused.value.safe == "Nothing was imported."


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="none\\.csv"):
        read_table(tmp_path / "none.csv", HEADINGS)


words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1)


@given(rows=st.lists(st.tuples(words, words), max_size=8), separator=st.sampled_from(";,\t"))
def test_what_a_spreadsheet_writes_is_read_as_it_was(
    tmp_path: Path, rows: list[tuple[str, str]], separator: str
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(["village", "idea"])
    writer.writerows([csv_cell(village), csv_cell(idea)] for village, idea in rows)
    assert cells(table(tmp_path, out.getvalue().encode("utf-8-sig"))) == [
        {"idea": idea, "village": village} for village, idea in rows
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xef\xbb\xbfidea\nP\xe6re\n", "Line 2: A letter cannot be read"),
        (f"idea\nPath\n{'x' * 200_000}\n".encode(), "Line 3: .* or a text is too long"),
    ],
)
def test_what_cannot_be_read_is_told_as_it_is(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(ImportRefused, match=said):
        read_table(table(tmp_path, content), HEADINGS)


def test_a_file_that_is_missing_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    for name, said in (("gone.csv", "is not there"), ("folder.csv", "is a folder")):
        with pytest.raises(ImportRefused, match=said):
            read_table(tmp_path / name, HEADINGS)
