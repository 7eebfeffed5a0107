"""The workbook with everything: every table and row, and nobody's name unless it is asked for."""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import LargeBinary, select

from bosaet_desktop.core.analysis.small_groups import shown_homes
from bosaet_desktop.core.commands.dots import begin_dot_round, store_dot_sheet
from bosaet_desktop.core.commands.initiative import describe_initiative
from bosaet_desktop.core.commands.mark import enter_mark
from bosaet_desktop.core.commands.person import add_people
from bosaet_desktop.core.commands.sheet import (
    check_sheets,
    finish_sheet,
    record_printed,
    set_sheet_village,
)
from bosaet_desktop.core.commands.survey import begin_survey, store_survey_form
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.anonymous import ELSEWHERE
from bosaet_desktop.core.exchange.everything_export import LONGEST_CELL, export_everything
from bosaet_desktop.core.exchange.everything_words import column_names, sheet_names
from bosaet_desktop.core.i18n import LANGUAGES, use_language
from bosaet_desktop.core.model.agreement import handover_note
from bosaet_desktop.core.model.base import STAMP_COLUMNS
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.tables import all_tables
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.rows.person import NewPerson
from bosaet_desktop.core.rows.survey import FilledForm
from bosaet_desktop.core.terms.mark import BLANK
from bosaet_desktop.core.terms.scoring import SheetState
from tests.core.scoring import add_initiatives, fill_sheet

SECRETS = ("Rosa Ravnholt", "Gammelvang", "rosa@example.dk", "+45 20 30 40 50")


def workbook(target: Path) -> dict[str, pd.DataFrame]:
    """Return the sheets; those of tables by the name in the file, as the first sheet has it."""
    found = pd.read_excel(target, sheet_name=None, engine="calamine", keep_default_na=False)
    title, stored = found["About"].columns
    listed = {row[title]: row[stored] for _at, row in found["About"].iterrows() if row[stored]}
    return {listed.get(name, name): sheet for name, sheet in found.items()}


def all_text(target: Path) -> str:
    with zipfile.ZipFile(target) as parts:
        return " ".join(parts.read(name).decode() for name in parts.namelist())


def exported(project: Project, target: Path, **options: str) -> dict[str, pd.DataFrame]:
    export_everything(project, target, **options)
    return workbook(target)


@pytest.fixture
def peopled(project: Project) -> Project:
    """A project with somebody in it, who is also named in a text."""
    [key] = add_initiatives(project, "Feast")
    somebody = NewPerson(
        SECRETS[0], organisation=SECRETS[1], email=SECRETS[2], phone=SECRETS[3], role="Chair"
    )
    add_people(project, [somebody])
    describe_initiative(project, key, f"{SECRETS[0]} knows: {SECRETS[2]}, {SECRETS[3]}.")
    return project


def test_every_table_is_there_with_all_its_rows_but_what_is_sensitive(
    samples: Mapping[str, Path], tmp_path: Path
) -> None:
    project = open_project(samples["en"], read_only=True)
    found = exported(project, tmp_path / "all.xlsx", names="1")
    for table in all_tables():
        told = select(table)
        if table is handover_note:
            told = told.where(handover_note.c.kind != "sensitive")
        assert len(found[table.name]) == len(project.fetch(told)), table.name
        pictures = {each.name for each in table.columns if isinstance(each.type, LargeBinary)}
        named = set(table.columns.keys()) - set(STAMP_COLUMNS) - pictures
        assert set(found[table.name].columns) == set(column_names(sorted(named)))
    project.close()


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_sheets_and_columns_are_named_in_words_that_differ(spoken: str) -> None:
    with use_language(spoken):
        titles = list(sheet_names(all_tables(), ("About",)).values())
        for table in all_tables():
            heads = column_names([column.name for column in table.columns])
            assert len(set(heads)) == len(heads)
    assert len({title.casefold() for title in titles}) == len(titles)
    assert max(map(len, titles)) <= 31
    assert ("Idéer" if spoken == "da" else "Ideas") in titles


def test_names_that_would_be_the_same_are_counted() -> None:
    titles = sheet_names(all_tables(), ("IDEAS", "Ideas 2"))
    assert titles["idea"] == "Ideas 3"


def test_nobody_can_be_found_in_it_by_default(peopled: Project, tmp_path: Path) -> None:
    found = exported(peopled, tmp_path / "all.xlsx")
    written = all_text(tmp_path / "all.xlsx")
    assert not [secret for secret in SECRETS if secret in written]
    assert "contact" not in found
    assert found["initiative"]["Description"][0] == "… knows: …, …."
    assert any("left out" in line for line in map(str, found["About"].iloc[:, 0]))


def test_names_come_when_they_are_asked_for(peopled: Project, tmp_path: Path) -> None:
    found = exported(peopled, tmp_path / "all.xlsx", names="1")
    assert found["person"]["Name"][0] == SECRETS[0]
    assert found["contact"]["Phone"][0] == SECRETS[3]
    assert any("keep it to yourself" in line for line in map(str, found["About"].iloc[:, 0]))


def test_nobody_in_the_sample_is_named(samples: Mapping[str, Path], tmp_path: Path) -> None:
    project = open_project(samples["da"], read_only=True)
    export_everything(project, tmp_path / "all.xlsx")
    written = all_text(tmp_path / "all.xlsx")
    names = [row.name for row in project.fetch(select(person.c.name))]
    assert len(names) == 40
    assert not [name for name in names if name in written]
    project.close()


def test_village_with_four_sheets_is_not_shown_beside_them(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, "Feast")
    barde, vorgod = (row.id for row in project.fetch(select(village.c.id, village.c.name)))
    homes = [barde] * 4 + [vorgod] * 5 + [None]
    for number, home in enumerate(homes, start=1):
        fill_sheet(project, number, (1, 2, 3))
        if home is not None:
            set_sheet_village(project, 1, number, home)
    found = exported(project, tmp_path / "all.xlsx")
    assert list(found["sheet"]["Village"]) == [""] * 4 + [vorgod] * 5 + [""]
    assert list(found["Scores"]["village"]) == [""] * 4 + ["Vorgod"] * 5 + [""]
    named = exported(project, tmp_path / "b.xlsx", names="1")["sheet"]["Village"]
    assert list(named) == [each or "" for each in homes]


def test_nothing_tells_who_typed_a_sheet_when_or_at_which_table(
    project: Project, tmp_path: Path
) -> None:
    [key] = add_initiatives(project, "Feast")
    check_sheets(project, 1, [7], SheetState.RETURNED, table_number=3)
    fill_sheet(project, 7, (1, 2, 3))
    finish_sheet(project, 1, 7, 33.25, "QXZ")
    enter_mark(project, 1, 7, key, 1, 4)
    telling = {"Typed by", "typed_at", "seconds", "Table no.", "made_at"}
    hidden = exported(project, tmp_path / "all.xlsx")
    assert len(hidden["correction"]) == 1
    assert not telling & {*hidden["sheet"], *hidden["correction"]}
    named = exported(project, tmp_path / "b.xlsx", names="1")
    assert telling < {*named["sheet"], *named["correction"]}


@pytest.mark.parametrize(
    ("sheets", "shown"),
    [
        ({"a": 5}, {"a"}),
        ({"a": 4}, set()),
        ({"a": 5, None: 1}, set()),  # what remains of the total would be one person
        ({"a": 9, "b": 6, None: 1}, {"a"}),
        ({"a": 5, None: 5}, {"a"}),
        ({"a": 8, "b": 3, "c": 2}, {"a"}),  # the five hidden can be of either
        ({"a": 8, "b": 3}, set()),  # the three without a home would be those of b
        ({"a": 9, "b": 6, "c": 3}, {"a"}),
        ({"a": 8, "b": 3, None: 2}, {"a"}),
        ({"a": 6, ELSEWHERE: 2, "b": 3}, {"a"}),
        ({}, set()),
    ],
)
def test_village_is_named_only_where_nobody_can_be_counted_out(
    sheets: dict[str | None, int], shown: set[str]
) -> None:
    assert shown_homes(sheets) == shown


def test_blank_forms_and_dot_sheets_hide_nobody_among_them(
    project: Project, tmp_path: Path
) -> None:
    home = project.fetch(select(village.c.id))[0].id
    [key] = add_initiatives(project, "Feast")
    survey, dots = begin_survey(project), begin_dot_round(project)
    for number in range(1, 6):
        marks = {1: 4} if number < 5 else {}
        store_survey_form(project, survey, FilledForm(number, home, marks=marks))
        store_dot_sheet(project, dots, number, home, [key] if number < 5 else [])
    for table in ("survey_form", "dot_sheet"):
        hidden = exported(project, tmp_path / f"{table}.xlsx")[table]
        assert set(hidden["Village"]) == {""}
    store_survey_form(project, survey, FilledForm(5, home, marks={1: 2}))
    store_dot_sheet(project, dots, 5, home, [key])
    shown = exported(project, tmp_path / "all.xlsx")
    assert set(shown["survey_form"]["Village"]) == set(shown["dot_sheet"]["Village"]) != {""}


def test_scores_stand_as_they_are_read_and_unscored_initiatives_too(
    project: Project, tmp_path: Path
) -> None:
    add_initiatives(project, "Feast", "Nobody asked")
    fill_sheet(project, 3, (5, BLANK, 1))
    found = exported(project, tmp_path / "all.xlsx")["Scores"]
    assert list(found.columns) == [
        "sheet", "village", "initiative", "impact", "feasibility", "desire",
    ]  # fmt: skip
    assert [tuple(row) for row in found.itertuples(index=False)] == [
        (3, "", "Feast", 5, "", 1),
        (3, "", "Nobody asked", "", "", ""),
    ]


def test_text_that_looks_like_a_formula_stays_text(project: Project, tmp_path: Path) -> None:
    add_initiatives(project, "=SUM(A1)")
    export_everything(project, tmp_path / "all.xlsx")
    with zipfile.ZipFile(tmp_path / "all.xlsx") as parts:
        sheets = [parts.read(n).decode() for n in parts.namelist() if "worksheets/" in n]
    assert not [each for each in sheets if re.search(r"<f[ >]", each)]
    assert "=SUM(A1)" in all_text(tmp_path / "all.xlsx")


def test_text_too_long_for_a_cell_is_cut_with_a_sign(project: Project, tmp_path: Path) -> None:
    record_printed(project, 1, (1,), "x" * (LONGEST_CELL + 1))
    content = exported(project, tmp_path / "all.xlsx")["sheet_layout"]["Content"][0]
    assert len(content) == LONGEST_CELL
    assert content.endswith("…")


def test_option_is_one_or_nought(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="The option names is 1 or 0, not “maybe”"):
        export_everything(project, tmp_path / "all.xlsx", names="maybe")
    assert not (tmp_path / "all.xlsx").exists()
