"""The plan is written whole in every form, with rows that no page could hold."""

from datetime import date
from pathlib import Path

import docx
import pandas as pd
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.commands import activity, involvement
from bosaet_desktop.core.commands.canvas import answer_canvas
from bosaet_desktop.core.commands.persona import add_persona, write_persona
from bosaet_desktop.core.commands.workshop import set_workshop_date, set_workshop_start
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.exchange.everything_export import export_everything
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.canvas import CanvasQuestion
from bosaet_desktop.core.rows.involvement import ActivityText, Climber, GroupText, Rung
from bosaet_desktop.core.rows.persona import PersonaText

HOSTILE = "<b>Ærø & Ø</b> =1+1"
LONG = "A long account of it. " * 400


@pytest.fixture
def planned(project: Project) -> Project:
    walk = activity.add_activity(project, HOSTILE)
    activity.choose_activity_groups(project, walk, [], ["Families"])
    activity.choose_activity_messages(project, walk, [], ["Come home"])
    activity.write_activity(project, walk, ActivityText.DESCRIPTION, LONG)
    activity.write_activity(project, walk, ActivityText.TROUBLE_CALL, "The hotline")
    activity.write_activity(project, walk, ActivityText.CONTENT_OWNER, "Klara")
    activity.date_activity(project, walk, date(2026, 5, 4), None)
    activity.set_activity_hours(project, walk, 2.5)
    involvement.set_level(project, Climber.ACTIVITY, walk, Rung.NOW, 2)
    return project


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize(("size", "width"), [("a4", 842), ("a3", 1191)])
def test_the_plan_lies_across_the_paper_with_every_word(
    planned: Project, tmp_path: Path, size: str, width: int
) -> None:
    target = tmp_path / "plan.pdf"
    write_out(planned, "involvement-plan", target, {"size": size})
    reader = PdfReader(target)
    assert {round(page.mediabox.width) for page in reader.pages} == {width}
    words = text_of(target)
    assert " ".join(words.split()).count("account") >= 400
    for part in ("Ærø & Ø", "Families", "Come home", "The hotline", "Klara"):
        assert part in words


def test_an_empty_plan_is_a_form(project: Project, tmp_path: Path) -> None:
    write_out(project, "involvement-plan", tmp_path / "plan.pdf", {}, "en")
    words = text_of(tmp_path / "plan.pdf")
    heads = ("Purpose", "Target groups", "Messages", "Activity", "Time", "Resources")
    assert all(head in words for head in (*heads, "Responsible", "World", "Concerns", "When"))
    assert "Content calendar" not in words


def test_another_size_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        write_out(project, "involvement-plan", tmp_path / "plan.pdf", {"size": "a5"})


def test_the_word_file_lies_across_too(planned: Project, tmp_path: Path) -> None:
    write_out(planned, "involvement-plan", tmp_path / "plan.docx", {})
    document = docx.Document(str(tmp_path / "plan.docx"))
    section = document.sections[0]
    assert (section.page_width or 0) > (section.page_height or 0) > 0
    heads = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert [len(row) for row in heads[:3]] == [7, 8, 6]


def test_the_workbook_keeps_figures_as_figures_and_text_as_text(
    planned: Project, tmp_path: Path
) -> None:
    write_out(planned, "involvement-plan", tmp_path / "plan.xlsx", {}, "en")
    sheets = pd.read_excel(tmp_path / "plan.xlsx", sheet_name=None, engine="calamine")
    row = sheets["Preparation"].iloc[0]
    assert row["Activity"] == HOSTILE
    assert row["Hours"] == 2.5
    assert row["Step now"] == 2


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize("what", ["canvas", "invitation"])
def test_canvas_and_invitation_are_written_with_and_without_answers(
    project: Project, tmp_path: Path, what: str, suffix: str
) -> None:
    write_out(project, what, tmp_path / f"empty{suffix}", {})
    answer_canvas(project, CanvasQuestion.CONTRIBUTION, LONG)
    set_workshop_date(project, 1, date(2026, 5, 4))
    write_out(project, what, tmp_path / f"full{suffix}", {})
    assert (tmp_path / f"full{suffix}").stat().st_size > 0


def test_the_invitation_says_when_and_what_is_still_to_be_written(
    project: Project, tmp_path: Path
) -> None:
    set_workshop_date(project, 1, date(2026, 5, 4))
    set_workshop_start(project, 1, 19 * 60)
    write_out(project, "invitation", tmp_path / "i.docx", {}, "en")
    words = [part.text for part in docx.Document(str(tmp_path / "i.docx")).paragraphs]
    assert "[What do we ask of you?]" in words
    assert "4\u00a0May 2026 at 19.00" in words
    assert "Questions? Ask [name]." in words


def test_persona_cards_hold_however_much_is_told(project: Project, tmp_path: Path) -> None:
    for name in ("Mette", "Ole", "Ida"):
        key = add_persona(project, name)
        for part in PersonaText:
            if part is not PersonaText.NAME:
                write_persona(project, key, part, LONG)
    write_out(project, "personas", tmp_path / "p.pdf", {})
    assert all(name in text_of(tmp_path / "p.pdf") for name in ("Mette", "Ole", "Ida"))


def test_everything_names_neither_who_makes_content_nor_whom_to_call(
    planned: Project, tmp_path: Path
) -> None:
    group = involvement.add_target_group(planned, "Owners")
    involvement.write_target_group(planned, group, GroupText.WORLD, "Busy")
    export_everything(planned, tmp_path / "all.xlsx")
    sheets = pd.read_excel(
        tmp_path / "all.xlsx", sheet_name=None, header=None, dtype=str, engine="calamine"
    )
    cells = [str(cell) for sheet in sheets.values() for cell in sheet.to_numpy().ravel()]
    assert not any("Klara" in each or "hotline" in each for each in cells)
    assert "Busy" in cells
