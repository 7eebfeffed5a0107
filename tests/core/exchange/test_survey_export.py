"""The survey on paper and as a workbook, and what an export must not tell."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.commands.survey import (
    add_survey_question,
    begin_survey,
    store_survey_form,
)
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.survey import survey_questions
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.rows.survey import MOST_QUESTIONS, FilledForm, ToldWord
from bosaet_desktop.core.terms.survey import Tone


@pytest.fixture
def project(tmp_path: Path) -> Project:
    about = NewProject("Vorgod <b>", villages=("Barde", "Ørby 😀"), language="en")
    return create_project(tmp_path / "p.bosaet", about)


def pages(target: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(target).pages]


def cells(target: Path, sheet: str) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_path(target).get_sheet_by_name(sheet).to_python()


def test_a_short_form_stands_twice_on_one_page(project: Project, tmp_path: Path) -> None:
    begin_survey(project)
    target = tmp_path / "form.pdf"
    write_out(project, "survey-form", target, {})
    [page] = pages(target)
    assert page.count("Form no.") == 2
    assert page.count("1 Barde") == 2
    assert "Vorgod <b>" in page


@pytest.mark.parametrize("large", ["0", "1"])
def test_a_long_form_loses_no_question(project: Project, tmp_path: Path, large: str) -> None:
    begin_survey(project)
    for number in range(len(survey_questions(project, 1)), MOST_QUESTIONS):
        add_survey_question(project, 1, f"A long question number {number} æøå " * 4)
    target = tmp_path / "form.pdf"
    write_out(project, "survey-form", target, {"large": large, "words": "5"})
    told = " ".join(" ".join(pages(target)).split())
    for number in range(6, MOST_QUESTIONS):
        assert f"A long question number {number}" in told
    assert told.count("Form no.") == 1


def test_a_project_without_a_survey_prints_a_form_of_words(
    project: Project, tmp_path: Path
) -> None:
    target = tmp_path / "form.pdf"
    write_out(project, "survey-form", target, {})
    assert "Which words come to mind" in pages(target)[0]


@pytest.mark.parametrize("options", [{"words": "6"}, {"large": "big"}, {"survey": "7"}])
def test_an_option_nobody_knows_is_refused(
    project: Project, tmp_path: Path, options: dict[str, str]
) -> None:
    begin_survey(project)
    with pytest.raises(InvalidInput):
        write_out(project, "survey-form", tmp_path / "form.pdf", options)


def test_a_hundred_and_twenty_forms_become_one_report(project: Project, tmp_path: Path) -> None:
    begin_survey(project)
    home = villages(project)[0].id
    for number in range(1, 121):
        words = (ToldWord("blåbær 😀", Tone.POSITIVE), ToldWord(f"ord {number}", Tone.NEGATIVE))
        store_survey_form(project, 1, FilledForm(number, home, words, {1: 1 + number % 5}))
    for suffix in (".pdf", ".docx", ".xlsx"):
        write_out(project, "survey", tmp_path / f"survey{suffix}", {})
    told = pages(tmp_path / "survey.pdf")[0].replace("\xa0", " ")
    assert "50 % of 240 words are positive and 50 % negative (120 forms)." in told
    assert cells(tmp_path / "survey.xlsx", "Words")[1][:3] == ["blåbær 😀", 120, 120]
    assert cells(tmp_path / "survey.xlsx", "Questions")[1][2:4] == [3, 120]


def test_the_form_of_a_small_village_names_none_in_an_export(
    project: Project, tmp_path: Path
) -> None:
    begin_survey(project)
    large, small = (each.id for each in villages(project))
    for number in range(1, 15):
        home = large if number <= 9 else None
        store_survey_form(project, 1, FilledForm(number, home, marks={1: 3}))
    store_survey_form(project, 1, FilledForm(15, small, marks={1: 1}))
    write_out(project, "everything", tmp_path / "all.xlsx", {}, "en")
    homes = [row[2] for row in cells(tmp_path / "all.xlsx", "Filled surveys")[1:]]
    assert homes.count(large) == 9
    assert small not in homes
