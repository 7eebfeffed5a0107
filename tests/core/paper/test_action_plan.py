"""The plan on paper: whole with little in it, with much, and with nothing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.commands.initiative import add_initiative
from bosaet_desktop.core.commands.plan_step import add_step, date_step, name_responsible
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.action_plan import (
    BY_INITIATIVE,
    BY_MONTH,
    BY_PERSON,
    Telling,
    action_plan,
)
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.rows.initiative import NewInitiative
from bosaet_desktop.core.rows.plan import Plan, PlanResource, PlanStep
from bosaet_desktop.core.terms.initiative import InitiativeStatus
from tests.core.items import set_status

FEAST = Plan(
    "1",
    "Fælles høstfest <på tværs>",
    goal="Én fest & gæster fra alle byer",
    success_sign="200 spiser med",
    anchor="Agnete Lyngbakke",
    helpers=("Bo Ås", "Åse Æbelø"),
    partners="Salene",
    contribution="Intet",
    contact="Nina Storkeberg",
    first_step="Ring til salene",
    first_step_date=date(2026, 1, 22),
    agreed_on=date(2026, 1, 13),
)
BARE = Plan("2", "Sti langs åen", exception_reason="Tovholderen kommer til foråret")


def pages_of(folder: Path, *plans: Plan) -> list[str]:
    action_plan(folder / "plan.pdf", plans, "RKSKøst", date(2026, 1, 14))
    return [" ".join(page.extract_text().split()) for page in PdfReader(folder / "plan.pdf").pages]


def test_everything_agreed_stands_on_the_paper(tmp_path: Path) -> None:
    text = " ".join(pages_of(tmp_path, FEAST))
    for words in (
        "Fælles høstfest <på tværs>",
        "Én fest & gæster fra alle byer",
        "22 January 2026",
        "Bo Ås, Åse Æbelø",
        "Intet",
    ):
        assert words in text
    assert "Still missing" not in text


def test_what_is_missing_is_named_with_the_reason_for_starting_anyway(tmp_path: Path) -> None:
    text = " ".join(pages_of(tmp_path, BARE))
    assert "Still missing: a coordinator, a first step" in text
    assert "Why we start anyway: Tovholderen kommer til foråret" in text


def test_steps_stand_by_date_and_people_by_name(tmp_path: Path) -> None:
    sooner = replace(FEAST, initiative_id="3", title="Værter", first_step_date=date(2026, 1, 20))
    text = " ".join(pages_of(tmp_path, FEAST, sooner))
    assert text.index("20.01.2026") < text.index("22.01.2026")
    people = text[text.index("Who is in what") :]
    assert people.index("Agnete") < people.index("Bo Ås") < people.index("Åse")


@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_chosen_gives_a_form_to_fill_in(tmp_path: Path, language: str) -> None:
    with use_language(language):
        [page] = pages_of(tmp_path)
    assert len(page) > 100


@pytest.mark.parametrize(
    "plan",
    [
        replace(FEAST, goal="Et langt mål med mange ord. " * 350),
        replace(FEAST, partners="a\nb\n" * 2000),
        replace(FEAST, title="T" * 200, first_step="x" * 10_000),
        replace(FEAST, helpers=tuple(f"Hjælper nummer {n}" for n in range(200))),
        replace(FEAST, goal="<b>ikke\tfed", contact="&amp; 🎉"),
    ],
    ids=["long", "many lines", "no spaces", "many helpers", "hostile"],
)
def test_however_much_is_written_no_page_stays_empty(tmp_path: Path, plan: Plan) -> None:
    pages = pages_of(tmp_path, BARE, plan, BARE)
    assert all(len(page) > 60 for page in pages)
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_steps_means_and_trouble_stand_below_what_it_needs_to_start(tmp_path: Path) -> None:
    whole = replace(
        FEAST,
        steps=(PlanStep("a", "Bestil telt", "Ivan", due_on=date(2026, 3, 12)),),
        resources=(PlanResource("b", "Telt", cost=14_000, secured=True),),
        trouble_deed="Ind i hallen",
    )
    text = " ".join(pages_of(tmp_path, whole))
    for words in ("Bestil telt Ivan 12.03.2026", "14.000 kr. secured", "Ind i hallen"):
        assert words in text


@pytest.mark.parametrize("by", [BY_PERSON, BY_MONTH])
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_many_steps_are_told_by_person_and_by_month(
    project: Project, tmp_path: Path, by: str, suffix: str
) -> None:
    key = add_initiative(project, NewInitiative("Trail " + "T" * 190))
    set_status(project, key, InitiativeStatus.CHOSEN)
    for number in range(60):
        step = add_step(project, key, f"Step {number} " + "x" * 480)
        date_step(project, step, None, date(2026, 1 + number % 12, 1))
        name_responsible(project, step, f"Person {number % 7}")
    target = tmp_path / f"plan{suffix}"
    write_out(project, "action-plan", target, {"by": by}, "en")
    assert target.stat().st_size > 5_000


def test_a_long_answer_of_a_plan_stands_on_one_page(tmp_path: Path) -> None:
    lines = [f"grund{number}." for number in range(24)]
    talkative = replace(FEAST, goal="\n".join(lines), partners="\n".join(lines))
    counts = [
        [page.count(line) for line in lines] for page in pages_of(tmp_path, talkative, talkative)
    ]
    assert all(len(set(each)) == 1 for each in counts)


@pytest.mark.parametrize("by", [BY_INITIATIVE, BY_PERSON, BY_MONTH])
def test_who_may_have_the_plan_is_said_where_anybody_is_named(tmp_path: Path, by: str) -> None:
    def text(*plans: Plan) -> str:
        action_plan(tmp_path / "plan.pdf", plans, "RKSKøst", telling=Telling(by))
        return " ".join(page.extract_text() for page in PdfReader(tmp_path / "plan.pdf").pages)

    assert text(BARE, FEAST).count("hand it out only to those who are in it") == 1
    assert "hand it out" not in text(BARE)


@pytest.mark.parametrize("by", [BY_INITIATIVE, BY_PERSON, BY_MONTH])
def test_the_days_of_a_step_stand_on_one_line(tmp_path: Path, by: str) -> None:
    step = PlanStep("a", "Tent", "Ivan", date(2026, 10, 26), date(2026, 12, 28))
    plan = replace(FEAST, steps=(step,))
    action_plan(tmp_path / "plan.pdf", [plan], "RKSKøst", telling=Telling(by))
    pages = PdfReader(tmp_path / "plan.pdf").pages
    assert "26.10. – 28.12.2026" in "\n".join(page.extract_text() for page in pages)
