import csv
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.table_writer import Table, plain_number, write_table
from bosaet_desktop.core.i18n import use_language

HOSTILE = ("=SUM(A1:A9)", "+4511223344", "@a", "-1", "'=x", "a;b,c", 'say "hi"', "https://x.dk", "")


def table(*rows: tuple[object, ...], headings: tuple[str, ...] = ("a", "b")) -> Table:
    return Table("T", headings, rows)  # type: ignore[arg-type]  # the tests choose the cells


def text_of(target: Path) -> str:
    return target.read_bytes().decode("utf-8-sig")


def test_danish_tables_open_by_double_click_in_danish_excel(tmp_path: Path) -> None:
    with use_language("da"):
        write_table(tmp_path / "t.csv", table(("Ø", 13.15), (None, 1234)))
    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert text_of(tmp_path / "t.csv") == "a;b\r\nØ;13,150000\r\n;1234\r\n"


def test_english_tables_have_commas_and_points(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", table(("x", 0.5), (date(2025, 11, 8), -2)))
    assert text_of(tmp_path / "t.csv") == "a,b\r\nx,0.500000\r\n2025-11-08,-2\r\n"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (13.15, "13.150000"),
        (11.325, "11.325000"),
        (1 / 3, "0.333333333"),
        (2.0, "2"),
        (-0.0, "0"),
        (-1e-12, "0"),
        (1234567.5, "1234567.500000"),
        (7, "7"),
        (2.9999999999999996, "3"),
    ],
)
def test_numbers_are_plain(value: float, written: str) -> None:
    assert plain_number(value) == written


@given(st.floats(-1e6, 1e6))
def test_a_number_is_read_back_as_it_was(value: float) -> None:
    assert float(plain_number(value)) == pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_text_becomes_a_formula_and_none_is_lost(tmp_path: Path, language: str) -> None:
    with use_language(language):
        write_table(tmp_path / "t.csv", table(*((text, 1) for text in HOSTILE)))
    separator = ";" if language == "da" else ","
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0] for row in csv.reader(file, delimiter=separator)][1:]
    assert cells == [
        "'=SUM(A1:A9)", "'+4511223344", "'@a", "'-1", "''=x", *HOSTILE[5:],
    ]  # fmt: skip


def test_a_workbook_holds_numbers_as_numbers_and_text_as_text(tmp_path: Path) -> None:
    rows = [(text, 1.5) for text in HOSTILE[:-1]]
    write_table(tmp_path / "t.xlsx", table(*rows, (None, 3), (date(2025, 11, 8), None)))
    found = pd.read_excel(tmp_path / "t.xlsx", engine="calamine", header=None)
    assert found[0].tolist()[1:9] == list(HOSTILE[:-1])
    assert found[1].tolist()[1:10] == [1.5] * 8 + [3]
    assert found[0].tolist()[10].date() == date(2025, 11, 8)
    with ZipFile(tmp_path / "t.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_no_rows_give_the_headings_alone(tmp_path: Path, suffix: str) -> None:
    write_table(tmp_path / f"t.{suffix}", table())
    if suffix == "csv":
        assert text_of(tmp_path / "t.csv") == "a,b\r\n"
    else:
        found = pd.read_excel(tmp_path / "t.xlsx", engine="calamine")
        assert list(found.columns) == ["a", "b"]
        assert found.empty


def test_another_suffix_is_refused_and_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        write_table(tmp_path / "t.ods", table())
    assert list(tmp_path.iterdir()) == []


def test_a_row_has_the_height_of_its_lines_and_all_columns_one_page(tmp_path: Path) -> None:
    lines = "Børnefamilier på vej hjem\nDem, der bor her"
    long = "Åbn det første stykke med en fælles gåtur for alle, der bor langs åen"
    write_table(tmp_path / "t.xlsx", table((lines, 1), (long, 2), ("short", date(2026, 3, 1))))
    with ZipFile(tmp_path / "t.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert sheet.count(' ht="30"') == 2
    assert '<pageSetup paperSize="9"' in sheet
    assert 'fitToHeight="0"' in sheet
    assert '<col min="2" max="2" width="12.7' in sheet
