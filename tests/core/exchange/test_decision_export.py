"""The decision to sign: what was decided, by which rules and by how many, said the same twice."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from sqlalchemy import select, update

from bosaet_desktop.core.commands import choice as choosing
from bosaet_desktop.core.commands.decision import record_decision
from bosaet_desktop.core.commands.round import set_mode
from bosaet_desktop.core.exchange.decision_export import export_decision
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.model.scoring import question, sheet
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.paper.decision_report import decision_blocks, decision_report
from bosaet_desktop.core.paper.document import Signatures
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.choice import choice
from bosaet_desktop.core.queries.decision_paper import decision_record
from bosaet_desktop.core.rows.decision import NewDecision, TieRule
from bosaet_desktop.core.rows.decision_paper import DecisionRecord, SheetsOfHome
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.scoring import JOINT, JOINT_SHEET
from tests.core.scored_round import add_initiatives, type_sheet

ROUND = 1
MARKS = {
    "Best": (5, 5, 5),
    "Twin": (3, 4, 3),
    "Equal": (3, 4, 3),
    "Wanted": (3, 2, 4),
    "Zebra": (1, 1, 1),
    "Apple": (2, 2, 1),
}


@pytest.fixture
def keys(project: Project) -> dict[str, str]:
    """Six from Barde, two from Vorgod, three who do not say."""
    choosing.agree_tie_rule(project, ROUND, TieRule.FEASIBILITY_FIRST)
    barde, vorgod = (row.id for row in project.fetch(select(village.c.id).order_by(village.c.name)))
    keys = add_initiatives(project, *MARKS)
    for number, home in enumerate([barde] * 6 + [vorgod] * 2 + [None] * 3, start=1):
        marks = {keys[title]: points for title, points in MARKS.items()}
        type_sheet(project, number, marks, village_id=home)
    return keys


def decide(project: Project, cut: int, reason: str = "So said", present: int | None = 38) -> None:
    choosing.move_line(project, ROUND, cut)
    chosen = [row.placing.initiative_id for row in choice(project, Tally(project)).starts]
    new = NewDecision(reason, present, date(2026, 3, 12))
    record_decision(project, ROUND, chosen, new)


def record(project: Project) -> DecisionRecord:
    return decision_record(project, Tally(project))


def printed(project: Project, folder: Path, language: str = "en") -> str:
    with use_language(language):
        export_decision(project, folder / "d.pdf")
    pages = (page.extract_text() for page in PdfReader(folder / "d.pdf").pages)
    return " ".join(" ".join(pages).split())


def test_of_the_joint_sheet_the_paper_speaks_of_no_means(project: Project, tmp_path: Path) -> None:
    keys = add_initiatives(project, *MARKS)
    set_mode(project, ROUND, JOINT)
    marks = {keys[title]: points for title, points in MARKS.items()}
    type_sheet(project, JOINT_SHEET, marks)
    decide(project, 1)
    said = printed(project, tmp_path)
    assert "One joint sheet is counted. At most 15 points" in said
    assert "One joint sheet was filled in together." in said
    assert "mean" not in said


def test_the_paper_says_what_starts_why_and_how_many_were_there(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    decide(project, 1)
    said = printed(project, tmp_path)
    for words in (
        "Vorgod · 12 March 2026",
        "1 Best 15,0 5,0 5,0 5,0",
        "So said",
        "38 people were present.",
        "11 sheets were filled in: Barde 6, others together 5.",
        "All questions count the same.",
        "Agreed on",
        "before the first mark.",
        "For the villages: name and date",
        "For the municipality: name and date",
    ):
        assert words in said
    assert "Draft" not in said


def test_what_is_saved_for_later_stands_in_alphabetical_order_without_rank(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    decide(project, 1)
    said = printed(project, tmp_path)
    assert "Saved for later: 5 initiatives Apple · Equal · Twin · Wanted · Zebra" in said


def test_a_choice_that_is_not_recorded_is_a_draft_without_a_date(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    decide(project, 1)
    choosing.move_line(project, ROUND, 3)
    said = printed(project, tmp_path)
    assert "Draft: this is not recorded as a decision yet." in said
    assert "12 March" not in said
    assert "So said" not in said
    assert "Present: _____ people" in said


def test_an_exception_is_told_with_its_reason_and_no_rank(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    choosing.make_exception(project, ROUND, keys["Zebra"], "The school carries it")
    decide(project, 1)
    said = printed(project, tmp_path)
    told = "“Zebra” starts although it stands below the line. Reason: The school carries it"
    assert told in said
    assert "– Zebra 3,0" in said


def test_hands_and_lot_are_told_with_what_settled_it(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    twins = [keys["Twin"], keys["Equal"]]
    with use_language("en"):
        choosing.record_votes(project, ROUND, dict.fromkeys(twins, 9))
        choosing.draw_lot(project, ROUND, twins, 417_203)
    decide(project, 2)
    first, last = (row.placing.title for row in choice(project, Tally(project)).rows[1:3])
    said = printed(project, tmp_path)
    assert f"“{first}” and “{last}” have the same score, 10,0." in said
    assert f"A lot decided that “{first}” comes first." in said
    assert "417203" in said


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (TieRule.DESIRE_FIRST, "Desire decided that “Wanted” comes first."),
        (TieRule.FEASIBILITY_FIRST, "What we can manage decided that “Less” comes first."),
    ],
)
def test_the_agreed_rule_is_told_where_it_settled_something(
    project: Project, tmp_path: Path, rule: TieRule, told: str
) -> None:
    keys = add_initiatives(project, "Wanted", "Less")
    type_sheet(project, 1, {keys["Wanted"]: (3, 2, 4), keys["Less"]: (3, 4, 2)})
    choosing.agree_tie_rule(project, ROUND, rule)
    decide(project, 1)
    said = printed(project, tmp_path)
    assert told in said
    assert "after the first marks had come in." in said


def test_equals_that_all_start_leave_nothing_to_settle(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    decide(project, 3)
    assert "“Twin” and “Equal” have the same score, 10,0. They all start." in printed(
        project, tmp_path
    )


def test_weights_are_told_where_they_differ(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    with project.change("weigh") as connection:
        double = question.c.role == "impact"
        connection.execute(update(question).where(double).values(weight=2.0, short_label="Effect"))
    decide(project, 1)
    said = printed(project, tmp_path)
    assert "The questions count differently: Effect × 2," in said


def test_word_and_paper_say_the_same(
    project: Project, keys: dict[str, str], tmp_path: Path
) -> None:
    choosing.make_exception(project, ROUND, keys["Zebra"], "Cheap")
    decide(project, 3)
    said = printed(project, tmp_path)
    with use_language("en"):
        export_decision(project, tmp_path / "d.docx")
    found = docx.Document(str(tmp_path / "d.docx"))
    words = [paragraph.text for paragraph in found.paragraphs]
    words += [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    assert not [each for each in words if " ".join(each.split()) not in said]
    assert len(" ".join(words)) > len(said) * 0.8


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_nothing_chosen_gives_a_form_to_fill_in(
    project: Project, tmp_path: Path, suffix: str, language: str
) -> None:
    with use_language(language):
        export_decision(project, tmp_path / f"d.{suffix}")
    assert (tmp_path / f"d.{suffix}").stat().st_size


def test_sixty_that_start_reach_over_pages_and_two_parties_sign_once(
    project: Project, tmp_path: Path
) -> None:
    keys = add_initiatives(project, *(f"Proposal number {n} & <its> title" for n in range(60)))
    type_sheet(project, 1, {key: (1 + n % 5, 3, 4) for n, key in enumerate(keys.values())})
    decide(project, 60, "Long. " * 900)
    decision_report(tmp_path / "d.pdf", record(project))
    pages = [page.extract_text() for page in PdfReader(tmp_path / "d.pdf").pages]
    assert len(pages) > 2
    assert sum("For the villages: name and date" in page for page in pages) == 1
    (signing,) = [e for e in decision_blocks(record(project)) if isinstance(e, Signatures)]
    assert len(signing.parties) == 2


def test_homes_and_others_are_all_the_sheets(project: Project, keys: dict[str, str]) -> None:
    found = record(project)
    assert found.homes == (SheetsOfHome("Barde", 6),)
    assert (found.sheets, found.others) == (11, 5)
    assert replace(found, homes=()).others == 11


def test_no_home_is_named_where_too_few_would_remain(
    project: Project, keys: dict[str, str]
) -> None:
    with project.change("") as connection:
        connection.execute(update(sheet).where(sheet.c.number == 11).values(state="discarded"))
    assert (record(project).homes, record(project).others) == ((), 10)
