"""Filled sheets from a table: all of them with every mark, or none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.round import choose_candidates, withdraw
from bosaet_desktop.core.commands.sheet import record_printed, start_sheet
from bosaet_desktop.core.errors import ImportRefused
from bosaet_desktop.core.exchange.scores_import import import_scores
from bosaet_desktop.core.exchange.table_writer import Table, write_workbook
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.scoring import (
    candidates,
    current_round,
    find_sheet,
    marks_of_sheet,
    sheets,
)
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.mark import BLANK, DONT_KNOW
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.content import content_of
from tests.core.scoring import add_initiatives, fill_sheet

HEAD = "sheet,village,initiative,impact,feasibility,desire\n"
CheckUndo = Callable[[Callable[[], object]], None]


@pytest.fixture
def host_initiatives(project: Project) -> tuple[str, ...]:
    """Two initiatives on the sheet of the project with the villages Barde and Vorgod."""
    return add_initiatives(project, "Harvest feast", "Welcome hosts")


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "scores.csv"
    path.write_bytes(text.encode(encoding))
    return path


def marks(project: Project, sheet: int, initiative_id: str) -> list[int]:
    given = marks_of_sheet(project, 1, sheet)
    return [given[initiative_id, question] for question in (1, 2, 3)]


def refusal(project: Project, source: Path) -> str:
    """Return what is said to a table that is refused, having made sure that nothing came in."""
    before = content_of(project)
    with pytest.raises(ImportRefused) as refused:
        import_scores(project, source)
    assert content_of(project) == before
    return str(refused.value)


def test_sheet_number_that_was_never_printed_comes_in_as_typed(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    report = import_scores(project, table(tmp_path, HEAD + "17,Barde,Harvest feast,5,4,3\n"))
    found = find_sheet(project, 1, 17)
    assert found is not None
    assert found.state is SheetState.TYPED
    assert found.typed_at is not None
    barde = project.scalar(select(village.c.id).where(village.c.name == "Barde"))
    assert found.village_id == barde
    assert marks(project, 17, host_initiatives[0]) == [5, 4, 3]
    assert (report.what, report.taken, report.made) == ("scores", 1, ())


def test_empty_cell_is_blank_and_a_question_mark_is_dont_know(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    import_scores(project, table(tmp_path, HEAD + "1,,Harvest feast,,?,3\n"))
    assert marks(project, 1, host_initiatives[0]) == [BLANK, DONT_KNOW, 3]


def test_initiative_without_a_row_is_blank_on_that_sheet(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    import_scores(project, table(tmp_path, HEAD + "1,,Harvest feast,1,2,3\n"))
    assert marks(project, 1, host_initiatives[1]) == [BLANK] * 3


def test_withdrawn_initiative_gets_no_blanks_it_never_had(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    withdraw(project, 1, host_initiatives[1])
    import_scores(project, table(tmp_path, HEAD + "1,,Harvest feast,1,2,3\n"))
    assert len(marks_of_sheet(project, 1, 1)) == 3


def test_import_is_one_step_that_undoes_and_redoes(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path, check_undo: CheckUndo
) -> None:
    rows = "1,Barde,Harvest feast,1,2,3\n2,New place,Welcome hosts,4,5,\n"
    check_undo(lambda: import_scores(project, table(tmp_path, HEAD + rows)))


def test_unknown_villages_are_made_and_named(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    rows = "1,Videbæk,Harvest feast,1,2,3\n2,videbæk,Harvest feast,1,2,3\n"
    report = import_scores(project, table(tmp_path, HEAD + rows))
    assert report.made == ("Videbæk",)
    first, second = sheets(project, 1)
    assert first.village_id == second.village_id is not None


def test_village_may_stand_in_one_row_of_the_sheet_only(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    rows = "1,,Harvest feast,1,2,3\n1,Barde,Welcome hosts,1,2,3\n"
    import_scores(project, table(tmp_path, HEAD + rows))
    found = find_sheet(project, 1, 1)
    assert found is not None
    assert found.village_id is not None


@pytest.mark.parametrize("word", ["Another place", "Et andet sted", "elsewhere"])
def test_sheet_from_somewhere_else_makes_no_village(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path, word: str
) -> None:
    report = import_scores(project, table(tmp_path, HEAD + f"1,{word},Harvest feast,1,2,3\n"))
    found = find_sheet(project, 1, 1)
    assert found is not None
    assert (found.village_id, found.elsewhere, report.made) == (None, True, ())


def test_printed_and_returned_sheets_are_filled_in(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    record_printed(project, 1, (1, 2), "{}")
    start_sheet(project, 1, 2)
    rows = "1,Barde,Harvest feast,1,2,3\n2,Barde,Harvest feast,3,2,1\n"
    import_scores(project, table(tmp_path, HEAD + rows))
    first, second = sheets(project, 1)
    assert (first.state, second.state) == (SheetState.TYPED, SheetState.TYPED)
    assert first.layout_id is not None


def test_initiative_that_is_not_on_the_sheet_becomes_its_last_row(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    choose_candidates(project, 1, host_initiatives[:1])
    report = import_scores(project, table(tmp_path, HEAD + "1,,Welcome hosts,1,2,3\n"))
    assert [each.title for each in candidates(project, 1)] == ["Harvest feast", "Welcome hosts"]
    assert any("put on the sheet" in remark for remark in report.remarks)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("1,,Harvest feast,1,2,3\n1,,Unheard of,1,2,3\n", "Line 3: There is no initiative"),
        ("1,,Harvest feast,1,2,6\n", "Line 2: “6” is not a mark. Marks go from 1 to 5."),
        ("1,,Harvest feast,0,2,3\n", "Line 2: “0” is not a mark"),
        ("1,,Harvest feast,-1,2,3\n", "Line 2: “-1” is not a mark"),
        ("1,,Harvest feast,4.5,2,3\n", "Line 2: “4.5” is not a mark"),
        ("1,,Harvest feast,x,2,3\n", "Line 2: “x” is not a mark"),
        (f"1,,Harvest feast,{'x' * 5000},2,3\n", f"Line 2: “{'x' * 58}…” is not a mark"),
        ("1,,Harvest feast,٣,2,3\n", "Line 2: “٣” is not a mark"),
        ("0,,Harvest feast,1,2,3\n", "Line 2: “0” is not a sheet number"),
        ("10000,,Harvest feast,1,2,3\n", "Line 2: “10000” is not a sheet number"),
        ("1.000,,Harvest feast,1,2,3\n", "Line 2: “1.000” is not a sheet number"),
        (",,Harvest feast,1,2,3\n", "Line 2: The row has no sheet number."),
        ("1,,,1,2,3\n", "Line 2: The row names no initiative."),
        ("one,,Harvest feast,1,2,3\n", "Line 2: “one” is not a sheet number"),
        ("1,,Harvest feast,1,2,3\n1,,harvest  FEAST,1,2,3\n", "Line 3: Sheet 1 has “harvest"),
        ("1,A,Harvest feast,1,2,3\n1,B,Welcome hosts,1,2,3\n", "Line 3: Sheet 1 is from A and"),
        (f"1,{'x' * 101},Harvest feast,1,2,3\n", "Line 2: This text has 101 characters"),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_line(
    project: Project,
    host_initiatives: tuple[str, ...],
    tmp_path: Path,
    rows: str,
    said: str,
) -> None:
    assert refusal(project, table(tmp_path, HEAD + rows)).startswith(said)


def test_sheet_that_was_typed_already_is_refused(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    source = table(tmp_path, HEAD + "1,,Harvest feast,1,2,3\n")
    import_scores(project, source)
    assert refusal(project, source) == "Line 2: Sheet 1 has been typed already."


def test_sheet_that_somebody_is_typing_is_refused(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    fill_sheet(project, 1, [4])
    said = refusal(project, table(tmp_path, HEAD + "1,,Harvest feast,1,2,3\n"))
    assert said == "Line 2: Sheet 1 has been typed already."


def test_two_initiatives_of_the_same_name_are_not_guessed_between(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, "Feast", "feast")
    said = refusal(project, table(tmp_path, HEAD + "1,,Feast,1,2,3\n"))
    assert said == "Line 2: More than one initiative is called “Feast”."


@pytest.mark.parametrize("missing", ["sheet", "initiative", "desire"])
def test_table_without_a_needed_column_is_refused(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path, missing: str
) -> None:
    head = HEAD.replace(missing, "something")
    said = refusal(project, table(tmp_path, head + "1,,Harvest feast,1,2,3\n"))
    assert said == f"There is no column headed {missing}."


@pytest.fixture(params=[(0, 3), (1, 10)])
def scaled(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Project]:
    """A project with another scale."""
    opened = create_project(tmp_path / "scaled.bosaet", NewProject("Scaled"), Scale(*request.param))
    add_initiatives(opened, "Feast")
    yield opened
    opened.close()


def test_every_point_of_the_scale_counts_and_none_beside_it(
    scaled: Project, tmp_path: Path
) -> None:
    scale = current_round(scaled).scale
    rows = "".join(
        f"{number},,Feast,{point},{point},{point}\n"
        for number, point in enumerate(range(scale.lowest, scale.highest + 1), start=1)
    )
    import_scores(scaled, table(tmp_path, HEAD + rows))
    [key] = [each.initiative_id for each in candidates(scaled, 1)]
    for distribution in Tally(scaled).distributions(key):
        assert set(distribution.counts) == {1}
    beyond = f"99,,Feast,{scale.highest + 1},1,1\n"
    assert "is not a mark" in refusal(scaled, table(tmp_path, HEAD + beyond))


def test_danish_table_from_a_spreadsheet_is_read(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    text = "Ark;Landsby;Note;Initiativ;Forskel;Håndterbart;Lyst\n1;Videbæk;x;Harvest feast;5,0;4;\n"
    report = import_scores(project, table(tmp_path, text, "cp1252"))
    assert marks(project, 1, host_initiatives[0]) == [5, 4, BLANK]
    assert (report.made, report.ignored_columns) == (("Videbæk",), ("Note",))


def test_headings_may_be_the_questions_as_this_round_words_them(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    asked = [question.wording for question in current_round(project).questions]
    head = ";".join(["ark", "initiativ", *asked])
    import_scores(project, table(tmp_path, f"{head}\n1;Harvest feast;5;4;3\n"))
    assert marks(project, 1, host_initiatives[0]) == [5, 4, 3]


def test_workbook_is_read_as_its_csv_is(
    project: Project, host_initiatives: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "scores.xlsx"
    headings = ("sheet", "village", "initiative", "impact", "feasibility", "desire")
    write_workbook(path, [Table("x", headings, [(1, "Barde", "Harvest feast", 5, None, "?")])])
    import_scores(project, path)
    assert marks(project, 1, host_initiatives[0]) == [5, BLANK, DONT_KNOW]
