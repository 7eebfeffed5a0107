"""The canvas stores each answer, and its purpose is the project's."""

from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.persona import add_persona
from bosaet_desktop.core.commands.project import set_purpose
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.canvas import canvas
from bosaet_desktop.core.queries.persona import personas
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.ui.before.canvas_page import CanvasPage
from bosaet_desktop.ui.before.canvas_persona_card import PersonaCard
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.text_area import TextArea
from tests.ui.shown_page import Show, Told, nameless


def areas(page: CanvasPage) -> list[TextArea]:
    return page.findChildren(TextArea)


def test_the_first_answer_is_the_purpose_of_the_project(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(CanvasPage(context))
    for at, words in enumerate(("More neighbours", "Hours and ideas")):
        areas(page)[at].setPlainText(words)
        page.leave()
    assert project_row(project).purpose == "More neighbours"
    assert list(canvas(project).answers.values()) == ["Hours and ideas"]


def test_a_purpose_written_elsewhere_is_shown_here(
    context: PageContext, project: Project, show: Show
) -> None:
    page = show(CanvasPage(context))
    set_purpose(project, "More neighbours")
    assert areas(page)[0].text() == "More neighbours"


def test_a_persona_keeps_its_card_while_others_come_and_go(
    qtbot: QtBot, context: PageContext, project: Project, show: Show, told: Told
) -> None:
    first = add_persona(project, "Mette")
    page = show(CanvasPage(context))
    card = page._cards[first]
    second = add_persona(project, "Ole")
    assert page._cards[first] is card
    page._cards[second].deletion_requested.emit(second)
    assert [each.name for each in personas(project)] == ["Mette"]
    assert "Ole" in told.sentences[-1]
    # A card that moves to another layout is shown there when events are next seen to.
    qtbot.waitUntil(card.isVisible)
    assert [each for each in page.findChildren(PersonaCard) if each.isVisible()] == [card]


def test_everything_that_takes_the_focus_has_a_name(
    context: PageContext, project: Project, show: Show
) -> None:
    add_persona(project, "Mette")
    assert nameless(show(CanvasPage(context))) == []
