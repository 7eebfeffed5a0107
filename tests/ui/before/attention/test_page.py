"""The attention points by theme: in step with the ticks of the guide, filtered, and one's own."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.attention import add_own_point, set_attention_state
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_by_theme, attention_notes
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui.before.attention.page import AttentionPage
from bosaet_desktop.ui.before.attention.point_filter import ALL, NOBODY
from bosaet_desktop.ui.before.attention.point_row import PointRow
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.labels import PlainLabel
from bosaet_desktop.ui.widgets.line_list import LineField
from tests.ui.shown_page import Show, Told, nameless, part

# The padding of a field, its edge, and the room of the cursor.
FIELD_EDGES = 26
NARROW = "before.project/narrow"


@pytest.fixture
def page(context: PageContext, show: Show) -> AttentionPage:
    return show(AttentionPage(context))


def row(page: AttentionPage, key: str) -> PointRow:
    return next(card.rows.by_key[key] for card in page.cards.values() if key in card.rows.by_key)


def shown(page: AttentionPage) -> set[str]:
    cards = [card for card in page.cards.values() if card.isVisibleTo(page)]
    return {key for card in cards for key in card.rows.by_key}


def pick(field: ChoiceField, value: object) -> None:
    field.choose(value)
    field.chosen.emit(value)


def test_every_point_of_the_guide_stands_under_its_theme(
    page: AttentionPage, project: Project
) -> None:
    points = [point for each in attention_by_theme(project) for point in each.points]
    assert shown(page) == {point.key for point in points}
    assert len(page.cards) == 5


def test_a_tick_in_the_guide_is_seen_here(page: AttentionPage, project: Project) -> None:
    set_attention_state(project, NARROW, AttentionState.HANDLED)
    assert row(page, NARROW).state.value() == AttentionState.HANDLED
    texts = [label.text() for label in page.cards["co_creation"].findChildren(PlainLabel)]
    count = len(page.cards["co_creation"].rows.by_key)
    assert f"1 of {count} handled" in texts


def test_state_owner_and_note_are_stored(page: AttentionPage, project: Project) -> None:
    fields = row(page, NARROW)
    pick(fields.state, AttentionState.CONSIDERED)
    fields.owner.committed.emit("Ane Holm")
    fields.note.committed.emit("On Monday")
    note = attention_notes(project)[NARROW]
    assert (note.state, note.owner, note.note) == ("considered", "Ane Holm", "On Monday")
    assert [each.name for each in people(project)] == ["Ane Holm"]


def test_the_way_leads_to_the_page_of_the_point(page: AttentionPage, told: Told) -> None:
    way = [
        each for each in row(page, NARROW).findChildren(QuietButton) if "Go to" in each.toolTip()
    ]
    way[0].click()
    assert told.pages == ["before.project"]


def test_the_pencil_asks_for_a_note_that_stays_once_written(page: AttentionPage) -> None:
    fields = row(page, NARROW)
    assert not fields.note.isVisibleTo(page)
    fields.pencil.click()
    assert fields.note.isVisibleTo(page)
    fields.note.committed.emit("On Monday")
    assert fields.note.isVisibleTo(page)


def test_own_point_is_added_worded_moved_and_deleted(
    page: AttentionPage, project: Project, qtbot: QtBot
) -> None:
    new = page.cards["housing"].new
    new.setText("Are plots for sale?")
    qtbot.keyClick(new, Qt.Key.Key_Return)
    [key] = [key for key in attention_notes(project) if key.startswith("own/")]
    part(row(page, key), LineField).committed.emit("Are there plots for sale?")
    theme = next(
        each for each in row(page, key).findChildren(ChoiceField) if each.value() == "housing"
    )
    pick(theme, "marketing")
    assert key in page.cards["marketing"].rows.by_key
    assert attention_notes(project)[key].wording == "Are there plots for sale?"
    part(row(page, key), LineField).committed.emit("")
    assert key not in attention_notes(project)
    project.undo()
    assert key in page.cards["marketing"].rows.by_key


def test_filters_show_what_is_asked_for_and_lead_back(
    page: AttentionPage, project: Project, qtbot: QtBot
) -> None:
    row(page, NARROW).owner.committed.emit("Ane Holm")
    pick(page.filter.owner, "Ane Holm")
    assert shown(page) == {NARROW}
    pick(page.filter.state, AttentionState.HANDLED.value)
    assert shown(page) == set()
    button = page._nothing.button
    assert button is not None
    button.click()
    assert page.filter.owner.value() == ALL
    pick(page.filter.owner, NOBODY)
    assert NARROW not in shown(page)


def test_everything_has_a_name(page: AttentionPage, project: Project) -> None:
    add_own_point(project, "housing", "Are plots for sale?")
    assert nameless(page) == []


def test_a_usual_name_is_read_whole_beside_its_point(page: AttentionPage) -> None:
    owner = row(page, NARROW).owner
    owner.setText("Kasper Vindelev")
    margins = owner.textMargins()
    room = owner.width() - FIELD_EDGES - margins.left() - margins.right()
    assert owner.fontMetrics().horizontalAdvance(owner.text()) <= room
