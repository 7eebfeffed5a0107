import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.table_file import Heading, TableRow
from bosaet_desktop.core.exchange.workbook_file import read_list, sheets_left_out

HEADINGS = (Heading("name", ("name",), required=True), Heading("phone", ("phone",)))


def workbook(folder: Path, cells: dict[str, object]) -> Path:
    path = folder / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for place, value in cells.items():
            sheet.write(place, value)
    return path


def test_a_workbook_is_read_by_its_headings_with_the_row_numbers_excel_shows(
    tmp_path: Path,
) -> None:
    cells: dict[str, object] = {"B2": "Phone", "C2": "Name", "D2": "Seat"}
    cells |= {"B5": 20304050, "C5": "Åse", "D5": 12.5, "C6": "Bo"}
    table = read_list(workbook(tmp_path, cells), HEADINGS)
    assert table.rows == (
        TableRow(5, {"name": "Åse", "phone": "20304050"}),
        TableRow(6, {"name": "Bo", "phone": ""}),
    )
    assert table.ignored_columns == ("Seat",)


def test_a_text_table_is_read_as_before(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name;phone\nÅse;1\n", encoding="utf-8")
    assert read_list(path, HEADINGS).rows == (TableRow(2, {"name": "Åse", "phone": "1"}),)


@pytest.mark.parametrize("cell", ["XFD2", "A1048576", "CA1"])
def test_a_cell_far_out_makes_no_sheet_of_billions(tmp_path: Path, cell: str) -> None:
    with pytest.raises(ImportRefused, match="too large"):
        read_list(workbook(tmp_path, {"A1": "name", cell: "x"}), HEADINGS)


def test_a_workbook_that_unfolds_too_far_is_refused_unread(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"A1": "name"})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/media/bomb.bin", bytes(65 * 1024 * 1024))
    assert path.stat().st_size < 100_000
    with pytest.raises(ImportRefused, match="too large"):
        read_list(path, HEADINGS)


@pytest.mark.parametrize("content", [b"", b"name;phone\n", b"PK\x05\x06" + bytes(18)])
def test_what_is_only_called_a_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match=r"people\.xlsx is not a workbook"):
        read_list(path, HEADINGS)


def test_an_empty_or_missing_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="empty"):
        read_list(workbook(tmp_path, {}), HEADINGS)
    with pytest.raises(ImportRefused, match="is not there"):
        read_list(tmp_path / "gone.xlsx", HEADINGS)


def test_the_first_sheet_in_sight_that_holds_anything_is_read_and_the_others_are_named(
    tmp_path: Path,
) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheets = {name: book.add_worksheet(name) for name in ("Empty", "Codes", "Us", "Them")}
        sheets["Us"].activate()
        sheets["Codes"].hide()
        for name, sheet in list(sheets.items())[1:]:
            sheet.write_column(0, 0, ["name", name])
    assert read_list(path, HEADINGS).rows == (TableRow(2, {"name": "Us"}),)
    assert sheets_left_out(path) == ("Them",)


def test_a_sign_before_a_formula_is_part_of_the_text_in_a_workbook(tmp_path: Path) -> None:
    cells: dict[str, object] = {"A1": "name", "A2": "'=Åse"}
    assert read_list(workbook(tmp_path, cells), HEADINGS).rows[0].cells["name"] == "'=Åse"


def test_a_cell_whose_formula_failed_is_no_blank(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        spare, people = book.add_worksheet("Spare"), book.add_worksheet("People")
        for sheet in (spare, people):
            sheet.write_row("A1", ["name", "phone"])
            sheet.write_row("A2", ["Åse", 20304050])
            sheet.write_formula("B3", "=1+1", None, 2)
        people.write_formula("B4", "=1/0", None, "#DIV/0!")
        spare.hide()
        people.activate()
    with pytest.raises(ImportRefused) as refused:
        read_list(path, HEADINGS)
    assert str(refused.value) == "Line 4: Cell B4 holds an error instead of a value."
