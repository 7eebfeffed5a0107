import csv
import zipfile
from pathlib import Path

import docx
import pandas as pd
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.ranking_export import FORMATS, export_ranking
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.model.scoring import question
from bosaet_desktop.core.project import Project, open_project
from tests.core.scored_round import Points, add_initiatives, type_sheet

HEADINGS = [
    "rank", "initiative", "score", "impact", "feasibility", "desire", "sheets", "top3", "flags",
]  # fmt: skip


def rows(target: Path, separator: str = ",") -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=separator))


def filled(project: Project, sheets: int) -> None:
    keys = add_initiatives(project, "Path", "Feast", "Twin", "=Nobody")
    for number in range(1, sheets + 1):
        marks: dict[str, Points] = {
            keys["Path"]: (4, 5, 3),
            keys["Feast"]: (3, 3, 3),
            keys["Twin"]: (3, 3, 3) if number != 1 else (3, None, 3),
            keys["=Nobody"]: (5, 5, None),
        }
        type_sheet(project, number, marks)


def test_the_headings_are_those_that_scripts_rely_on(project: Project, tmp_path: Path) -> None:
    export_ranking(project, tmp_path / "r.csv")
    text = (tmp_path / "r.csv").read_bytes().decode("utf-8-sig")
    assert text == ",".join(HEADINGS) + "\r\n"


def test_each_row_tells_where_an_initiative_stands(project: Project, tmp_path: Path) -> None:
    filled(project, 12)
    export_ranking(project, tmp_path / "r.csv")
    found = {row["initiative"]: row for row in rows(tmp_path / "r.csv")}
    assert [found[each]["rank"] for each in ("Path", "Feast", "Twin")] == ["1", "2", "2"]
    assert found["Path"]["score"] == "12"
    assert found["Path"]["top3"] == "1"
    assert found["Twin"]["sheets"] == "12"
    assert found["Feast"]["flags"] == "Shared place"
    unranked = found["'=Nobody"]
    assert (unranked["rank"], unranked["score"], unranked["desire"]) == ("", "", "")
    assert (unranked["impact"], unranked["sheets"], unranked["top3"]) == ("5", "12", "0")


def test_below_twelve_sheets_the_share_is_empty(project: Project, tmp_path: Path) -> None:
    filled(project, 11)
    export_ranking(project, tmp_path / "r.csv")
    assert {row["top3"] for row in rows(tmp_path / "r.csv")} == {""}


def test_a_workbook_holds_the_same_as_numbers(project: Project, tmp_path: Path) -> None:
    filled(project, 12)
    export_ranking(project, tmp_path / "r.xlsx")
    found = pd.read_excel(tmp_path / "r.xlsx", engine="calamine")
    assert list(found.columns) == HEADINGS
    assert found["rank"].tolist()[:3] == [1, 2, 2]
    assert found["initiative"].tolist()[3] == "=Nobody"
    assert found["score"].tolist()[0] == 12.0


def parts_of(target: Path) -> dict[str, str]:
    with zipfile.ZipFile(target) as parts:
        return {name: parts.read(name).decode() for name in parts.namelist()}


def test_the_score_in_a_workbook_goes_on_counting(project: Project, tmp_path: Path) -> None:
    filled(project, 12)
    export_ranking(project, tmp_path / "r.xlsx")
    sheet = parts_of(tmp_path / "r.xlsx")["xl/worksheets/sheet1.xml"]
    assert "<f>D2+E2+F2</f><v>12.0</v>" in sheet
    assert sheet.count("<f>") == 3  # what has no score has no formula


def test_adopted_weights_stand_in_the_formula(project: Project, tmp_path: Path) -> None:
    filled(project, 12)
    with project.change("weigh") as connection:
        double = question.c.role == "impact"
        connection.execute(update(question).where(double).values(weight=2.0))
    export_ranking(project, tmp_path / "r.xlsx")
    sheet = parts_of(tmp_path / "r.xlsx")["xl/worksheets/sheet1.xml"]
    assert "<f>1.500000*D2+0.750000*E2+0.750000*F2</f><v>12.0</v>" in sheet
    assert pd.read_excel(tmp_path / "r.xlsx", engine="calamine")["score"].tolist()[1] == 9.0


def test_a_workbook_draws_bars_and_matrix_from_its_own_cells(
    project: Project, tmp_path: Path
) -> None:
    filled(project, 12)
    export_ranking(project, tmp_path / "r.xlsx")
    parts = parts_of(tmp_path / "r.xlsx")
    bars, matrix = parts["xl/charts/chart1.xml"], parts["xl/charts/chart2.xml"]
    assert '<c:barDir val="bar"/><c:grouping val="stacked"/>' in bars
    assert [f"Ranking!${letter}$2:${letter}$5" in bars for letter in "BDEF"] == [True] * 4
    assert "<c:scatterChart>" in matrix
    assert "Ranking!$E$2:$E$5" in matrix.split("<c:xVal>")[1].split("</c:xVal>")[0]
    assert "Ranking!$D$2:$D$5" in matrix.split("<c:yVal>")[1].split("</c:yVal>")[0]
    assert '<c:crossesAt val="3.0"/>' in matrix  # the axes part the fields in the middle
    assert [f"<a:t>{number}</a:t>" in matrix for number in ("1", "2a", "2b")] == [True] * 3


def test_word_says_what_the_paper_says(project: Project, tmp_path: Path) -> None:
    filled(project, 12)
    export_ranking(project, tmp_path / "r.docx")
    export_ranking(project, tmp_path / "r.pdf")
    pages = (page.extract_text() for page in pypdf.PdfReader(tmp_path / "r.pdf").pages)
    printed = " ".join(" ".join(pages).split())
    found = docx.Document(str(tmp_path / "r.docx"))
    assert not [p.text for p in found.paragraphs if p.text not in printed]
    (table,) = found.tables
    assert [row.cells[1].text for row in table.rows[1:]] == ["Path", "Feast", "Twin", "=Nobody"]
    assert len(found.inline_shapes) == 1


marks = st.lists(
    st.lists(st.tuples(*[st.one_of(st.none(), st.integers(1, 5))] * 3), min_size=4, max_size=4),
    min_size=1,
    max_size=15,
)


@settings(max_examples=40)
@given(marks)
def test_the_means_are_those_pandas_finds(
    tmp_path_factory: pytest.TempPathFactory,
    new_file: Path,
    sheets: list[list[tuple[int | None, int | None, int | None]]],
) -> None:
    folder = tmp_path_factory.mktemp("ranking")
    copied = folder / "p.bosaet"
    copied.write_bytes(new_file.read_bytes())
    project = open_project(copied)
    try:
        keys = list(add_initiatives(project, "A", "B", "C", "D").values())
        for number, each in enumerate(sheets, start=1):
            type_sheet(project, number, dict(zip(keys, each, strict=True)))
        export_ranking(project, folder / "r.csv")
    finally:
        project.close()
    flat = [("ABCD"[i], *points) for each in sheets for i, points in enumerate(each)]
    frame = pd.DataFrame(flat, columns=["initiative", *HEADINGS[3:6]]).astype(
        dict.fromkeys(HEADINGS[3:6], float)
    )
    means = frame.groupby("initiative").mean()
    for row in rows(folder / "r.csv"):
        expected = means.loc[row["initiative"]]
        for role in HEADINGS[3:6]:
            if row[role]:
                assert float(row[role]) == pytest.approx(expected[role], abs=1e-5)
            else:
                assert pd.isna(expected[role])
        if row["score"]:
            assert float(row["score"]) == pytest.approx(expected.sum(), abs=1e-5)


def test_the_paper_is_in_the_language_asked_for(project: Project, tmp_path: Path) -> None:
    filled(project, 3)
    with use_language("en"):
        export_ranking(project, tmp_path / "r.pdf")
    text = pypdf.PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    assert "Path" in text
    assert "3 sheets have been counted." in text


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_empty_project_gives_every_format(project: Project, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"r{suffix}"
    export_ranking(project, target)
    assert target.stat().st_size > 0
    assert sorted(tmp_path.glob("r.*")) == [target]


def test_another_format_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        export_ranking(project, tmp_path / "r.odt")
    assert not (tmp_path / "r.odt").exists()
