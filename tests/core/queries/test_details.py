from sqlalchemy import update

from bosaet_desktop.core.analysis.details import details
from bosaet_desktop.core.commands.round import set_mode, withdraw
from bosaet_desktop.core.commands.sheet import check_sheets
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.model.scoring import sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.details import marks_for_details
from bosaet_desktop.core.queries.idea import village_marks
from bosaet_desktop.core.rows.details import SheetGroup
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET, TABLE, SheetState
from tests.core.scored_round import add_initiatives, type_sheet

ROUND = 1


def lay_on_table(project: Project, table: int, *numbers: int) -> None:
    with project.change("lay") as connection:
        connection.execute(
            update(sheet).where(sheet.c.number.in_(numbers)).values(table_number=table)
        )


def test_sheets_that_count_are_grouped_by_village_and_table(project: Project) -> None:
    keys = add_initiatives(project, "Path")
    home, away, *_others = (each.id for each in village_marks(project))
    for number, village in ((2, away), (5, home), (7, None), (9, home), (11, home)):
        type_sheet(project, number, {keys["Path"]: (4, 4, 4)}, village_id=village)
    check_sheets(project, ROUND, [11], SheetState.DISCARDED)
    lay_on_table(project, 2, 5, 2)
    lay_on_table(project, 1, 9, 11)
    found = marks_for_details(project)
    names = [each.name for each in village_marks(project)]
    assert found.marks.sheets == (2, 5, 7, 9)
    assert found.villages == (SheetGroup(names[0], (1, 3)), SheetGroup(names[1], (0,)))
    assert found.tables == (SheetGroup("1", (3,)), SheetGroup("2", (0, 1)))
    assert found.titles == ("Path",)
    assert not found.by_table


def test_in_table_mode_each_sheet_is_a_table(project: Project) -> None:
    keys = add_initiatives(project, "Path")
    set_mode(project, ROUND, TABLE)
    for number in (3, 8):
        type_sheet(project, number, {keys["Path"]: (4, 4, 4)})
    found = marks_for_details(project)
    assert found.by_table
    assert found.tables == (SheetGroup("3", (0,)), SheetGroup("8", (1,)))


def test_the_joint_sheet_makes_a_result_without_certainty(project: Project) -> None:
    keys = add_initiatives(project, "Path", "Feast")
    type_sheet(project, JOINT_SHEET, {keys["Path"]: (5, 4, 3), keys["Feast"]: (1, 1, 1)})
    set_mode(project, ROUND, JOINT)
    with use_language("en"):
        found = details(marks_for_details(project))
    assert found.headline.startswith("“Path” got the most points, 12,0 of 15")
    assert found.certainty is None


def test_a_withdrawn_initiative_is_in_no_detail(project: Project) -> None:
    keys = add_initiatives(project, "Path", "Feast")
    type_sheet(project, 1, {keys["Path"]: (5, 5, 5), keys["Feast"]: (1, 1, 1)})
    withdraw(project, ROUND, keys["Path"])
    assert marks_for_details(project).titles == ("Feast",)


def test_sentences_are_in_the_language_they_were_asked_for_in(project: Project) -> None:
    with use_language("da"):
        danish = marks_for_details(project)
    assert danish.language == "da"
    with use_language("en"):
        assert details(marks_for_details(project)).headline == "Nothing has been scored yet."
