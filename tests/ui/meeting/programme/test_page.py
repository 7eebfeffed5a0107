"""The programme page: planned by the keyboard, run with a clock turned by hand."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.analysis.handouts import HANDOUTS
from bosaet_desktop.core.commands.programme import plan_agenda
from bosaet_desktop.core.commands.running_order import begin_run, next_item
from bosaet_desktop.core.commands.workshop import (
    set_workshop_date,
    set_workshop_end,
    set_workshop_start,
)
from bosaet_desktop.core.exchange.catalogue import EXPORTS
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.programme import programme
from bosaet_desktop.core.rows.meeting import NewAgendaItem, RunState
from bosaet_desktop.core.terms.meeting import AgendaKind
from bosaet_desktop.ui.frame import exchange_words
from bosaet_desktop.ui.meeting.programme.items_model import BEGINS, MINUTES, TITLE
from bosaet_desktop.ui.meeting.programme.items_table import TITLE_EDGES, AgendaTable
from bosaet_desktop.ui.meeting.programme.page import FirstProgrammePage
from bosaet_desktop.ui.page import EveningDeed, PageContext
from bosaet_desktop.ui.theme.theme import make_theme
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_timer import HallTimer
from bosaet_desktop.ui.widgets.table_view import ROW_HEIGHT
from tests.ui.shown_page import Show, Told, part

SEVEN = datetime(2026, 3, 4, 19)


class TimedPage(FirstProgrammePage):
    """Its clock shows what it is told."""

    minutes = 0.0

    def now(self) -> datetime:
        return SEVEN + timedelta(minutes=self.minutes)


@pytest.fixture
def page(show: Show, context: PageContext) -> TimedPage:
    return show(TimedPage(context))


@pytest.fixture
def planned(project: Project, page: TimedPage) -> TimedPage:
    kinds = (AgendaKind.WELCOME, AgendaKind.DISCUSS, AgendaKind.GROUPS, AgendaKind.BREAK)
    titles = ("Hello", "Talk", "Groups", "Coffee")
    items = [NewAgendaItem(k, t, 30, lead="Ane", say=t) for k, t in zip(kinds, titles, strict=True)]
    plan_agenda(project, 1, items)
    set_workshop_start(project, 1, 19 * 60)
    return page


def titles(project: Project) -> Sequence[str]:
    return [item.title for item in programme(project, 1).items]


def shown(page: TimedPage, column: int) -> list[object]:
    model = page.items.table.agenda
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def button(page: TimedPage, name: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == name)


def words(page: TimedPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_empty_evening_is_planned_in_one_press(project: Project, page: TimedPage) -> None:
    assert page.empty.button is not None
    page.empty.button.click()
    assert len(titles(project)) == 10
    assert page.items.isVisible()
    project.undo()
    assert titles(project) == []


def test_the_hours_are_those_of_the_minutes(planned: TimedPage) -> None:
    assert shown(planned, BEGINS) == ["19.00", "19.30", "20.00", "20.30"]
    assert "4 items · 2 hours · ends 21.00" in words(planned)


def test_minutes_and_titles_are_typed_in_the_table(project: Project, planned: TimedPage) -> None:
    model = planned.items.table.agenda
    model.setData(model.index(1, MINUTES), "45")
    model.setData(model.index(1, TITLE), "Long talk")
    item = programme(project, 1).items[1]
    assert (item.minutes, item.title) == (45, "Long talk")
    assert shown(planned, BEGINS)[2] == "20.15"


def test_alt_and_an_arrow_move_an_item_and_the_cursor_goes_along(
    project: Project, planned: TimedPage
) -> None:
    table = planned.items.table
    table.choose(programme(project, 1).items[0].id)
    for _step in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(project) == ["Talk", "Groups", "Hello", "Coffee"]
    item = table.current_item()
    assert item is not None
    assert item.title == "Hello"


def test_an_item_dropped_on_another_goes_before_it(project: Project, planned: TimedPage) -> None:
    model = planned.items.table.agenda
    carried = model.mimeData([model.index(3, TITLE)])
    gone = model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index(1, TITLE))
    assert not gone
    assert titles(project) == ["Hello", "Coffee", "Talk", "Groups"]


def test_items_are_duplicated_left_out_and_deleted(project: Project, planned: TimedPage) -> None:
    planned.items.copy.click()
    assert titles(project) == ["Hello", "Hello", "Talk", "Groups", "Coffee"]
    planned.items.leave_out.click()
    assert [item.left_out for item in programme(project, 1).items][:2] == [False, True]
    assert "ends 21.00" in words(planned)
    planned.items.leave_out.click()
    planned.items.delete.click()
    assert titles(project) == ["Hello", "Talk", "Groups", "Coffee"]


def test_delete_takes_no_item_away_and_ctrl_delete_does(
    project: Project, planned: TimedPage, qtbot: QtBot, told: Told
) -> None:
    table, before = planned.items.table, programme(project, 1).items
    for column, why in ((TITLE, "needs a title"), (MINUTES, "how many minutes")):
        table.setCurrentIndex(table.agenda.index(1, column))
        with qtbot.captureExceptions() as caught:
            QTest.keyClick(table, Qt.Key.Key_Delete)
        assert [why in str(error) for _kind, error, _trace in caught] == [True]
    table.setCurrentIndex(table.agenda.index(1, BEGINS))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert programme(project, 1).items == before
    QTest.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert titles(project) == ["Hello", "Groups", "Coffee"]
    assert told.sentences == [
        "Nothing is typed in this cell. Ctrl+Delete deletes a whole row.",
        "Talk is deleted. Ctrl+Z brings it back.",
    ]
    project.undo()
    assert programme(project, 1).items == before


def test_it_warns_of_an_end_after_the_promised_one_and_of_sitting_too_long(
    project: Project, planned: TimedPage
) -> None:
    assert "min. later" not in words(planned)
    set_workshop_end(project, 1, 20 * 60 + 40)
    assert "ends 20 min. later" in words(planned)
    model = planned.items.table.agenda
    model.setData(model.index(2, MINUTES), "40")
    assert "without a break before “Groups” is over" in words(planned)


def test_the_clock_shows_what_is_left_and_proposes_cuts(
    project: Project, planned: TimedPage
) -> None:
    begin_run(project, 1, SEVEN)
    planned.minutes = 42
    next_item(project, 1, planned.now())
    assert planned.clock.clock.text() == "30:00"
    assert "12 min. behind" in words(planned)
    assert planned.rescue.isVisible()
    planned.rescue.accept.click()
    assert programme(project, 1).items[2].added_minutes == -12
    assert not planned.rescue.isVisible()
    project.undo()
    assert planned.rescue.isVisible()


def test_a_start_that_was_forgotten_is_repaired(project: Project, planned: TimedPage) -> None:
    planned.minutes = 20
    begin_run(project, 1, planned.now())
    planned.clock.began.setText("19.05")
    planned.clock.began.commit()
    run = programme(project, 1).run
    assert run is not None
    assert run.started_at == SEVEN + timedelta(minutes=5)
    assert planned.clock.clock.text() == "15:00"


def test_pause_holds_the_clock_and_more_time_moves_the_end(
    project: Project, planned: TimedPage
) -> None:
    begin_run(project, 1, SEVEN)
    planned.minutes = 10
    planned.clock.pause.click()
    planned.minutes = 25
    planned.refresh()
    assert planned.clock.clock.text() == "20:00"
    planned.clock.pause.click()
    planned.clock.more.click()
    assert planned.clock.clock.text() == "25:00"
    planned.clock.end.click()
    assert programme(project, 1).state is RunState.OVER


def test_next_is_asked_of_the_frame(project: Project, planned: TimedPage) -> None:
    asked: list[tuple[int, str]] = []
    planned.evening_requested.connect(lambda number, deed: asked.append((number, deed)))
    planned.primary_actions()[0].deed()
    begin_run(project, 1, SEVEN)
    planned.clock.next_button.click()
    assert asked == [(1, EveningDeed.BEGIN), (1, EveningDeed.NEXT)]
    assert planned.primary_actions() == ()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (None, []),
        (SEVEN.date(), []),
        (date(2026, 6, 20), ["The evening is set for 20\u00a0June, but the agenda has begun."]),
    ],
)
def test_an_agenda_begun_on_another_day_than_planned_is_told_of(
    project: Project, planned: TimedPage, told: Told, day: date | None, said: list[str]
) -> None:
    set_workshop_date(project, 1, day)
    planned.primary_actions()[0].deed()
    assert [each.partition(" Ctrl+Z")[0] for each in told.sentences] == said


def test_the_wall_shows_titles_and_hours_and_nobody(planned: TimedPage, project: Project) -> None:
    view = planned.audience_view()
    assert view is not None
    told = [label.text() for label in view.findChildren(QLabel)]
    assert "Talk" in told
    assert "19.30" in told
    assert not any("Ane" in text for text in told)
    view.deleteLater()
    begin_run(project, 1, SEVEN)
    running = planned.audience_view()
    assert running is not None
    assert "▸ Hello" in [label.text() for label in running.findChildren(QLabel)]
    running.deleteLater()


def test_the_hall_sees_the_agenda_or_the_clock_as_is_chosen(
    planned: TimedPage, project: Project, qtbot: QtBot
) -> None:
    begin_run(project, 1, SEVEN)
    updated: list[bool] = []
    planned.hall_updated.connect(lambda: updated.append(True))
    for name, kind in (("Clock", HallTimer), ("Agenda", HallList)):
        button(planned, name).click()
        view = planned.audience_view()
        assert isinstance(view, kind)
        qtbot.addWidget(view)
    assert updated == [True, True]


def test_a_clicker_leads_from_the_buttons_of_the_clock_and_never_from_the_field(
    planned: TimedPage, project: Project
) -> None:
    asked: list[str] = []
    planned.evening_requested.connect(lambda _number, deed: asked.append(deed))
    begin_run(project, 1, SEVEN)
    QTest.keyClick(planned.clock.next_button, Qt.Key.Key_PageDown)
    QTest.keyClick(planned.clock.pause, Qt.Key.Key_PageUp)
    planned.clock.began.setFocus()
    QTest.keyClick(planned.clock.began, Qt.Key.Key_PageDown)
    assert asked == [EveningDeed.NEXT, EveningDeed.BACK]


def test_the_clock_below_all_else_is_chosen_here_and_follows_the_menu(
    planned: TimedPage, project: Project, context: PageContext
) -> None:
    begin_run(project, 1, SEVEN)
    planned.clock.foot.click()
    assert context.preferences.hall_clock
    context.preferences.hall_clock = False
    assert not planned.clock.foot.isChecked()


def test_papers_to_hand_out_are_called_what_exports_are_called() -> None:
    words = {key: told[0] for key, told in exchange_words.EXPORTS.items()}
    assert all(words.get(key, name) == name for key, name in HANDOUTS.items())
    assert HANDOUTS.keys() <= EXPORTS.keys()


def test_a_title_that_fits_in_its_own_type_takes_one_line(
    planned: TimedPage, project: Project
) -> None:
    QApplication.processEvents()
    table = part(planned, AgendaTable)
    room = table.columnWidth(TITLE) - TITLE_EDGES
    plain, bold = (QFontMetrics(make_theme("light").font(name)) for name in ("body", "strong"))
    letters = "ill " * 40
    words = next(
        each
        for each in (letters[:n].strip() for n in range(len(letters)))
        if plain.horizontalAdvance(each) <= room < bold.horizontalAdvance(each)
    )
    plan_agenda(project, 1, [NewAgendaItem(AgendaKind.WELCOME, words, 30)])
    QApplication.processEvents()
    assert table.rowHeight(0) == ROW_HEIGHT
