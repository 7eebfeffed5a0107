"""Tables of marks in other shapes, and columns that people give a meaning themselves."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.commands.sheet import start_sheet
from bosaet_desktop.core.errors import UserError
from bosaet_desktop.core.exchange.raw_table import RawTable, read_raw
from bosaet_desktop.core.exchange.score_mapping import guess_mapping, missing_sentence
from bosaet_desktop.core.exchange.scores_import import (
    import_mapped,
    import_scores,
    initiative_titles,
    preview_scores,
)
from bosaet_desktop.core.exchange.table_writer import Table, write_workbook
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.initiative import initiatives
from bosaet_desktop.core.queries.scoring import current_round, marks_of_sheet, sheets
from bosaet_desktop.core.rows.score_table import LEFT_OUT, Kind, Meaning, ScoreMapping
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET
from tests.core.content import content_of
from tests.core.scoring import add_initiatives

T = TypeVar("T")
CheckUndo = Callable[[Callable[[], object]], None]

QUESTIONS = ("Difference", "Manageable", "Desire")
LONG = (
    "sheet;initiative;question;mark\n"
    "1;Feast;impact;5\n1;Feast;Manageable;4\n1;Feast;lyst;3\n1;Path;1;2\n"
)
WIDE = (
    "Sheet;Village;Feast: Difference;Feast: Manageable;Feast: Desire;Path [Desire]\n"
    "1;Barde;5;4;3;\n2;Vorgod;1;;?;2\n"
)


@pytest.fixture
def keys(project: Project) -> tuple[str, ...]:
    """Two initiatives on the sheet."""
    return add_initiatives(project, "Feast", "Path")


def table(tmp_path: Path, text: str) -> RawTable:
    path = tmp_path / "scores.csv"
    path.write_text(text, encoding="utf-8")
    return read_raw(path)


def guessed(project: Project, raw: RawTable) -> ScoreMapping:
    return guess_mapping(raw, current_round(project).questions, initiative_titles(project))


def given_marks(project: Project, sheet: int, key: str) -> list[int]:
    found = marks_of_sheet(project, 1, sheet)
    return [found[key, question] for question in (1, 2, 3)]


def test_a_row_for_every_mark_is_read(
    project: Project, keys: tuple[str, ...], tmp_path: Path, check_undo: CheckUndo
) -> None:
    raw = table(tmp_path, LONG)
    check_undo(lambda: import_mapped(project, raw, guessed(project, raw)))
    assert given_marks(project, 1, keys[0]) == [5, 4, 3]
    assert given_marks(project, 1, keys[1]) == [2, BLANK, BLANK]


def test_a_row_for_every_sheet_is_read(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(WIDE, encoding="utf-8")
    import_scores(project, path)
    assert given_marks(project, 1, keys[0]) == [5, 4, 3]
    assert given_marks(project, 2, keys[1]) == [BLANK, BLANK, 2]
    assert all(each.village_id for each in sheets(project, 1))


def test_a_wide_workbook_is_read_as_its_text(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "wide.xlsx"
    headings = ("ark", *(f"{title} {word}" for title in ("Feast", "Path") for word in QUESTIONS))
    write_workbook(path, [Table("x", headings, [(7, 1, 2, 3, 4, 5, None)])])
    import_scores(project, path)
    assert given_marks(project, 7, keys[0]) == [1, 2, 3]
    assert given_marks(project, 7, keys[1]) == [4, 5, BLANK]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LONG + "1;Feast;desire;2\n", "Line 6: Sheet 1 has “Feast” twice."),
        (LONG + "1;Path;beauty;2\n", "Line 6: There is no question called “beauty”."),
        (WIDE + "2;Barde;1;1;1;1\n", "Line 4: Sheet 2 is"),
        (WIDE + "3;Barde;1;1;1;1;9\n", "Line 4: There are 7 cells under 6 headings."),
        (WIDE + "3;Barde;1;1;1;6\n", "Line 4: “6” is not a mark."),
    ],
)
def test_what_cannot_be_right_is_told_before_and_refused(
    project: Project, keys: tuple[str, ...], tmp_path: Path, text: str, said: str
) -> None:
    raw = table(tmp_path, text)
    seen = preview_scores(project, raw, guessed(project, raw))
    assert seen.refused == 1
    assert seen.problems[0].startswith(said)
    before = content_of(project)
    with pytest.raises(UserError, match=said.split("“")[0]):
        import_mapped(project, raw, guessed(project, raw))
    assert content_of(project) == before


def test_people_without_sheet_numbers_get_free_ones_and_missing_titles_are_made(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    import_mapped(project, table(tmp_path, LONG), guessed(project, table(tmp_path, LONG)))
    raw = table(tmp_path, "who,initiative,dim,score\nE3,Pond,impact,4\nE1,Pond,desire,5\n"
                          "e3,Feast,impact,1\n")  # fmt: skip
    meanings = (Kind.SHEET, Kind.INITIATIVE, Kind.QUESTION, Kind.MARK)
    mapping = ScoreMapping(tuple(map(Meaning, meanings)), new_numbers=True, make_initiatives=True)
    seen = preview_scores(project, raw, mapping)
    assert (seen.sheets, seen.marks, seen.initiatives, seen.refused) == (2, 3, ("Pond",), 0)
    report = import_mapped(project, raw, mapping)
    assert report.made == ("Pond",)
    assert [each.number for each in sheets(project, 1)] == [1, 2, 3]
    [pond] = [each.id for each in initiatives(project) if each.title == "Pond"]
    assert given_marks(project, 2, pond) == [4, BLANK, BLANK]
    assert given_marks(project, 2, keys[0]) == [1, BLANK, BLANK]
    assert given_marks(project, 3, pond) == [BLANK, BLANK, 5]


@pytest.mark.parametrize(
    ("text", "ignored"),
    [
        (
            "sheet;initiative;impact;feasibility;desire;Feast impact\n1;Feast;4;3;;5\n",
            "Feast impact",
        ),
        ("sheet;Feast impact;Feast feasibility;desire\n1;4;3;5\n", "desire"),
    ],
)
def test_a_table_of_two_kinds_is_read_as_one(
    project: Project, keys: tuple[str, ...], tmp_path: Path, text: str, ignored: str
) -> None:
    raw = table(tmp_path, text)
    report = import_mapped(project, raw, guessed(project, raw))
    assert report.ignored_columns == (ignored,)
    assert given_marks(project, 1, keys[0]) == [4, 3, BLANK]


def test_columns_of_two_kinds_are_not_taken_for_one(
    project: Project, keys: tuple[str, ...]
) -> None:
    meanings = (Meaning(Kind.SHEET), Meaning(Kind.MARKS, 1), Meaning(Kind.MARKS, 2, keys[0]))
    said = missing_sentence(ScoreMapping(meanings), current_round(project).questions)
    assert said.startswith("Some columns hold marks for one initiative")


def test_sheets_that_would_get_numbers_of_second_versions_are_refused(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    start_sheet(project, 1, 9998)
    raw = table(tmp_path, "Feast: Difference\n1\n2\n")
    mapping = replace(guessed(project, raw), new_numbers=True)
    assert preview_scores(project, raw, mapping).refused == 1
    with pytest.raises(UserError, match="Line 3: Every sheet number up to 9999 is taken"):
        import_mapped(project, raw, mapping)
    assert [each.number for each in sheets(project, 1)] == [9998]


def test_joint_sheet_without_a_number_is_the_one_there_is(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    set_mode(project, 1, JOINT)
    one, two = (table(tmp_path, f"Feast: Difference\n{marks}") for marks in ("4\n", "4\n5\n"))
    mapping = replace(guessed(project, one), new_numbers=True)
    with pytest.raises(UserError, match="Line 3: There is one joint sheet"):
        import_mapped(project, two, mapping)
    import_mapped(project, one, mapping)
    assert given_marks(project, JOINT_SHEET, keys[0]) == [4, BLANK, BLANK]


@pytest.mark.parametrize(
    ("head", "missing"),
    [
        ("sheet;initiative;mark", "Say which column holds the marks for each question."),
        ("sheet;question;mark", "Say which column holds the initiative"),
        ("sheet;initiative;question", "Say which column holds the mark."),
        ("initiative;question;mark", "Say which column holds the number of the sheet"),
        ("sheet;initiative;question;mark", ""),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(
    project: Project, tmp_path: Path, head: str, missing: str
) -> None:
    raw = table(tmp_path, f"{head}\n")
    asked = current_round(project).questions
    said = missing_sentence(guessed(project, raw), asked)
    assert said.startswith(missing)
    assert bool(said) == bool(missing)


def test_a_longer_title_is_found_before_the_shorter_one_in_it(
    project: Project, tmp_path: Path
) -> None:
    short, long = add_initiatives(project, "Feast", "Feast by the stream")
    raw = table(tmp_path, "sheet;Feast by the stream desire;Feast desire\n")
    assert guessed(project, raw).meanings[1:] == (
        Meaning(Kind.MARKS, 3, long),
        Meaning(Kind.MARKS, 3, short),
    )


def test_a_preview_counts_what_comes_and_names_what_is_new(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    raw = table(tmp_path, WIDE.replace("Vorgod", "Videbæk"))
    before = content_of(project)
    seen = preview_scores(project, raw, guessed(project, raw))
    assert (seen.sheets, seen.marks, seen.blanks, seen.dont_knows) == (2, 5, 2, 1)
    assert (seen.villages, seen.initiatives, seen.problems) == (("Videbæk",), (), ())
    assert content_of(project) == before


def test_stopping_the_reading_leaves_everything_as_it_was(
    project: Project, keys: tuple[str, ...], tmp_path: Path
) -> None:
    def stop(items: Iterable[T], total: int = 0) -> Iterator[T]:
        for at, item in enumerate(items):
            if at == 2:
                raise UserError("Stopped.")
            yield item

    path = tmp_path / "scores.csv"
    path.write_text(LONG, encoding="utf-8")
    before = content_of(project)
    with pytest.raises(UserError, match=r"Stopped\."):
        import_scores(project, path, stop)
    assert content_of(project) == before


@given(cells=st.lists(st.text(max_size=12), min_size=1, max_size=8))
def test_any_headings_get_as_many_meanings(cells: list[str]) -> None:
    raw = RawTable(tuple(cells), ())
    found = guess_mapping(raw, (), {"feast": "f"})
    assert len(found.meanings) == len(cells)
    assert all(each == LEFT_OUT or found.meanings.count(each) == 1 for each in found.meanings)
