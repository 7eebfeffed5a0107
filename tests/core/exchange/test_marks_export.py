"""Every mark leaves the house, and nobody's sheet can be found again in what left."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
from sqlalchemy import select, update

from bosaet_desktop.core.commands.round import choose_candidates
from bosaet_desktop.core.commands.workshop import set_workshop_date
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.exchange.marks_export import export_marks, renumbered
from bosaet_desktop.core.exchange.scores_import import import_scores
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.ranking import ranking
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scored_round import add_initiatives, type_sheet

HEADINGS = ["sheet", "village", "initiative", "impact", "feasibility", "desire"]
SHEETS = 12


@pytest.fixture
def filled(project: Project) -> Project:
    """Sheet n gives n's own marks; Barde has five, Vorgod four, three said nothing."""
    barde, vorgod = (row.id for row in project.fetch(select(village.c.id).order_by(village.c.name)))
    keys = add_initiatives(project, "Path", "Feast")
    homes = [barde] * 5 + [vorgod] * 4 + [None] * 3
    for number, home in enumerate(homes, start=101):
        value = number % 5 + 1
        marks = {keys["Path"]: (value, 3, 5), keys["Feast"]: (1, None, 2)}
        type_sheet(project, number, marks, village_id=home)
    return project


def rows(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def exported(project: Project, folder: Path) -> list[dict[str, str]]:
    export_marks(project, folder / "m.csv")
    return rows(folder / "m.csv")


def test_sheets_get_running_numbers_in_an_order_of_their_own(
    filled: Project, tmp_path: Path
) -> None:
    numbers = [int(row["sheet"]) for row in exported(filled, tmp_path)]
    assert numbers == [number for number in range(1, SHEETS + 1) for _each in ("Path", "Feast")]
    order = [each.number for each in renumbered(filled).values()]
    assert sorted(order) == list(range(101, 101 + SHEETS))
    assert order != sorted(order)


def test_nothing_that_leaves_the_house_gives_the_order_back(
    filled: Project, tmp_path: Path
) -> None:
    identity = project_row(filled).identity
    set_workshop_date(filled, 1, date(2026, 5, 4))
    write_out(filled, "everything", tmp_path / "all.xlsx", {})
    with ZipFile(tmp_path / "all.xlsx") as book:
        written = b"".join(map(book.read, book.namelist()))
    write_out(filled, "calendar", tmp_path / "plan.ics", {})
    written += (tmp_path / "plan.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"UID:" in written
    assert identity.encode() not in written


def test_the_same_file_gives_the_same_table(filled: Project, tmp_path: Path) -> None:
    assert exported(filled, tmp_path) == exported(filled, tmp_path)


def test_no_mark_is_lost_or_added(filled: Project, tmp_path: Path) -> None:
    found = exported(filled, tmp_path)
    assert list(found[0]) == HEADINGS
    path = Counter(row["impact"] for row in found if row["initiative"] == "Path")
    assert path == Counter(str(number % 5 + 1) for number in range(101, 101 + SHEETS))
    feast = {
        (r["impact"], r["feasibility"], r["desire"]) for r in found if r["initiative"] != "Path"
    }
    assert feast == {("1", "", "2")}


def test_village_stands_only_beside_five_or_more(filled: Project, tmp_path: Path) -> None:
    homes = Counter(row["village"] for row in exported(filled, tmp_path))
    assert homes == {"Barde": 10, "": 14}


def test_neither_times_nor_typists_nor_printed_numbers_leave(
    filled: Project, tmp_path: Path
) -> None:
    with filled.change("typed") as connection:
        connection.execute(update(sheet).values(typist="RRV", seconds=61.5))
    export_marks(filled, tmp_path / "m.csv")
    text = (tmp_path / "m.csv").read_text("utf-8-sig")
    assert not [secret for secret in ("RRV", "61", "101", "112") if secret in text]


def test_second_versions_and_discarded_sheets_stay_at_home(filled: Project, tmp_path: Path) -> None:
    for number, state in ((500, SheetState.CHECKING), (501, SheetState.DISCARDED)):
        type_sheet(filled, number, {}, state=state)
    with filled.change("discard") as connection:
        gone = sheet.c.number == 101
        connection.execute(update(sheet).where(gone).values(state=SheetState.DISCARDED))
    assert len(exported(filled, tmp_path)) == (SHEETS - 1) * 2


def test_what_left_ranks_as_the_project_does(
    filled: Project, tmp_path: Path, new_file: Path
) -> None:
    export_marks(filled, tmp_path / "m.csv")
    copied = tmp_path / "other.bosaet"
    copied.write_bytes(new_file.read_bytes())
    other = open_project(copied)
    try:
        choose_candidates(other, 1, list(add_initiatives(other, "Path", "Feast").values()))
        import_scores(other, tmp_path / "m.csv")
        assert [(each.title, each.score, each.n) for each in ranking(Tally(other))] == [
            (each.title, each.score, each.n) for each in ranking(Tally(filled))
        ]
    finally:
        other.close()


def test_workbook_holds_the_same(filled: Project, tmp_path: Path) -> None:
    export_marks(filled, tmp_path / "m.xlsx")
    found = pd.read_excel(tmp_path / "m.xlsx", engine="calamine", keep_default_na=False)
    assert list(found.columns) == HEADINGS
    assert [str(cell) for cell in found["impact"]] == [
        row["impact"] for row in exported(filled, tmp_path)
    ]


def test_another_format_is_refused(filled: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        export_marks(filled, tmp_path / "m.pdf")
