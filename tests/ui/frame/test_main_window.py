"""The frame: the path turns pages, the guide ticks, the hall sees only what it was shown."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.attention import set_attention_state, write_attention_note
from bosaet_desktop.core.commands.project import set_title
from bosaet_desktop.core.errors import FileReadOnly
from bosaet_desktop.core.guide.steps_guide import load_guide
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.queries.attention import attention_notes
from bosaet_desktop.core.rows.progress import StepState
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui.audience_window import AudienceWindow
from bosaet_desktop.ui.frame.command_palette import CommandPalette
from bosaet_desktop.ui.frame.guide_panel import GuidePanel
from bosaet_desktop.ui.frame.open_project import ProgramDeeds
from bosaet_desktop.ui.frame.page_stack import EDGES
from bosaet_desktop.ui.frame.path_delegate import STATE
from bosaet_desktop.ui.frame.path_panel import PathPanel
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import WIDEST_TITLE, MainWindow
from bosaet_desktop.ui.pages import OVERVIEW, entry
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.message_bar import MessageBar
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.text_field import TextField
from tests.ui.frame.conftest import PlainPage

Trigger = Callable[[str], None]


W = TypeVar("W", bound=QWidget)


def child(window: QWidget, kind: type[W]) -> W:
    found = window.findChild(kind)
    assert found is not None
    return found


def plain(window: MainWindow) -> PlainPage:
    page = window.stack.current_page()
    assert isinstance(page, PlainPage)
    return page


def first_tick(window: MainWindow) -> QToolButton:
    QApplication.processEvents()
    ticks = child(window, GuidePanel).findChildren(QToolButton)
    return next(tick for tick in ticks if tick.isVisible() and tick.isCheckable())


def hall() -> AudienceWindow | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, AudienceWindow)]
    return next((window for window in shown if window.isVisible()), None)


def words_on(window: AudienceWindow | None) -> list[str]:
    assert window is not None
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_an_evening_hides_the_steps_it_does_not_need(window: MainWindow) -> None:
    path = child(window, PathPanel)
    assert path.has("how.result")
    assert not path.has("where_are_we.facts")


def test_the_path_says_how_far_each_step_has_come_once_the_page_is_seen(
    window: MainWindow, qtbot: QtBot
) -> None:
    tree = child(window, QTreeWidget)
    found = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (step,) = tree.findItems(_(entry("before.project").title), found)
    qtbot.waitUntil(lambda: step.data(0, STATE) == StepState.BEGUN.value)


def test_a_frame_that_ended_before_it_was_seen_asks_the_file_nothing_more(
    qtbot: QtBot, session: Session, deeds: ProgramDeeds, plain_pages: None
) -> None:
    main = MainWindow(session.opened, deeds)
    qtbot.addWidget(main)
    main.begin()
    main.end()
    with qtbot.waitExposed(main):
        main.show()
    tree = child(main, QTreeWidget)
    seen = QSignalSpy(tree.itemChanged)
    main.grab()
    QApplication.processEvents()
    assert seen.count() == 0


def test_going_to_a_hidden_step_brings_the_hidden_steps_back(
    window: MainWindow, session: Session
) -> None:
    window.go_to("where_are_we.facts")
    assert child(window, PathPanel).has("after.follow_up")
    assert session.opened.preferences.more_steps(session.path)


def test_ctrl_5_goes_to_the_first_step_of_what_now(window: MainWindow, trigger: Trigger) -> None:
    trigger("stage.what_now")
    assert window.stack.current_key == "what_now.action_plan"


def test_next_and_former_step_walk_the_path_and_stop_at_its_ends(
    window: MainWindow, trigger: Trigger
) -> None:
    trigger("former_step")
    assert window.stack.current_key == OVERVIEW
    trigger("next_step")
    assert window.stack.current_key == "before.project"
    trigger("former_step")
    assert window.stack.current_key == OVERVIEW


def test_enter_in_the_path_turns_to_the_step(window: MainWindow) -> None:
    window.go_to("how.score_sheets")
    tree = child(window, QTreeWidget)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert window.stack.current_key == "how.score_sheets"
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert window.stack.current_key == "how.score_entry"


def test_leaving_a_page_lets_it_store_what_is_half_typed(window: MainWindow) -> None:
    window.go_to("how.result")
    page = plain(window)
    window.go_to(OVERVIEW)
    assert page.left == 1


def test_a_hidden_page_is_refreshed_once_when_it_returns(
    window: MainWindow, session: Session
) -> None:
    window.go_to("how.result")
    page = plain(window)
    window.go_to(OVERVIEW)
    for state in (AttentionState.HANDLED, AttentionState.CONSIDERED):
        set_attention_state(session.opened.project, "how.result/easy_start", state)
    assert page.refreshed == 1
    window.go_to("how.result")
    assert page.refreshed == 2


def test_a_change_that_does_not_concern_the_page_leaves_it_alone(
    window: MainWindow, session: Session
) -> None:
    window.go_to("how.result")
    page = plain(window)
    page.__class__.depends_on = frozenset({"mark"})
    try:
        set_attention_state(session.opened.project, "a/b", AttentionState.HANDLED)
    finally:
        page.__class__.depends_on = frozenset({"attention_point"})
    assert page.refreshed == 1


def test_a_tick_in_the_guide_is_stored_and_undone_by_name(
    window: MainWindow, session: Session, trigger: Trigger
) -> None:
    window.go_to("how.result")
    first_tick(window).click()
    notes = attention_notes(session.opened.project)
    assert notes["how.result/easy_start"].state is AttentionState.HANDLED
    assert window.menu_actions["undo"].text() == "Undo: Tick attention point"
    trigger("undo")
    assert not attention_notes(session.opened.project)
    assert not first_tick(window).isChecked()


def test_a_long_title_leaves_the_menus_their_room(window: MainWindow, session: Session) -> None:
    title = "Landsbyklyngen ved den gamle bane " * 5
    set_title(session.opened.project, title)
    shown = next(label for label in window.findChildren(QLabel) if label.text().endswith("– Bosæt"))
    assert "…" in shown.text()
    assert shown.toolTip() == title.strip()
    assert shown.width() <= WIDEST_TITLE + 150
    assert window.window().windowTitle().startswith(title.strip())


def test_the_guide_makes_way_in_a_narrow_window_and_comes_when_asked(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    guide = child(window, GuidePanel)
    assert guide.isVisible()
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: not guide.isVisible())
    trigger("guide")
    assert guide.isVisible()


def test_a_guide_out_of_sight_is_made_for_the_page_in_view_once_it_is_asked_for(
    window: MainWindow, trigger: Trigger
) -> None:
    window.resize(1000, 700)
    QApplication.processEvents()
    former = {label.text() for label in child(window, GuidePanel).findChildren(QLabel)}
    window.go_to("before.people")
    why = load_guide("before.people", language()).why
    assert {label.text() for label in child(window, GuidePanel).findChildren(QLabel)} == former
    trigger("guide")
    assert why in {label.text() for label in child(window, GuidePanel).findChildren(QLabel)}


def test_turning_a_page_changes_nothing_on_the_wall(window: MainWindow, trigger: Trigger) -> None:
    window.go_to("how.result")
    trigger("show_hall")
    shown = words_on(hall())
    window.go_to("before.project")
    window.go_to("how.score_entry")
    assert words_on(hall()) == shown == ["hall 1"]
    trigger("audience")
    assert hall() is None


def test_only_the_pinned_page_may_renew_what_the_hall_sees(
    window: MainWindow, session: Session, trigger: Trigger
) -> None:
    window.go_to("how.joint_sheet")
    trigger("show_hall")
    pinned = plain(window)
    window.go_to("how.result")
    plain(window).hall_updated.emit()
    assert words_on(hall()) == ["hall 1"]
    set_attention_state(session.opened.project, "a/b", AttentionState.HANDLED)
    window.go_to("how.joint_sheet")
    pinned.hall_updated.emit()
    assert words_on(hall()) == ["hall 2"]
    trigger("audience")


def test_the_hall_sees_the_title_before_anything_is_shown(
    window: MainWindow, trigger: Trigger
) -> None:
    trigger("audience")
    assert "Vorgod" in words_on(hall())
    trigger("audience")


def test_known_trouble_says_what_is_safe_and_offers_the_way_out(window: MainWindow) -> None:
    window.show_trouble(FileReadOnly("It is locked.", safe="Nothing is lost.", todo="Copy it."))
    texts = [label.text() for label in child(window, MessageBar).findChildren(QLabel)]
    assert "It is locked." in texts
    assert "Nothing is lost. Copy it." in texts


def test_the_keyboard_stays_in_the_page_when_what_had_it_goes(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.go_to("how.result")
    page = plain(window)
    going, staying = child(page, QPushButton), QPushButton("Stays", page)
    staying.show()
    monkeypatch.setattr(page, "refresh", going.hide)
    window.window().activateWindow()
    going.setFocus()
    qtbot.waitUntil(going.hasFocus)
    set_attention_state(session.opened.project, "a/b", AttentionState.HANDLED)
    assert QApplication.focusWidget() is staying


def test_the_palette_finds_a_step_by_scattered_letters(
    window: MainWindow, trigger: Trigger
) -> None:
    trigger("find")
    palette = child(window.window(), CommandPalette)
    field = child(palette, TextField)
    QTest.keyClicks(field, "rslt")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.stack.current_key == "how.result"


def test_the_palette_stays_open_while_nothing_is_found(
    window: MainWindow, trigger: Trigger
) -> None:
    trigger("find")
    palette = child(window.window(), CommandPalette)
    field = child(palette, TextField)
    QTest.keyClicks(field, "zzzz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_palette_tells_the_minutes_of_the_workshops_apart_and_takes_the_nearest(
    window: MainWindow, trigger: Trigger
) -> None:
    window.go_to("how.result")
    trigger("find")
    palette = child(window.window(), CommandPalette)
    field, found = child(palette, TextField), child(palette, QListWidget)
    QTest.keyClicks(field, "minutes")
    rows = [found.item(row).text() for row in range(found.count())]
    assert rows[0] == "Minutes of the meeting · How?"
    assert len(set(rows)) == len(rows) >= 4
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.stack.current_key == "how.minutes"


def test_every_widget_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    window.go_to("how.result")
    for widget in window.findChildren(QToolButton) + window.findChildren(QTreeWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_no_key_does_two_things(window: MainWindow) -> None:
    keys = [key.toString() for _name, action in window.menu_actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_f6_walks_from_part_to_part_of_the_window_and_back(
    window: MainWindow, trigger: Trigger
) -> None:
    window.go_to("how.result")
    QApplication.processEvents()
    parts = {"path": child(window, PathPanel), "page": window.stack, "guide": guide_of(window)}

    def where() -> str:
        focused = window.window().focusWidget()
        return next(name for name, part in parts.items() if part.isAncestorOf(focused))

    walked = []
    for name in ("next_part",) * 3 + ("former_part",) * 2:
        trigger(name)
        walked.append(where())
    assert walked == ["guide", "path", "page", "path", "guide"]


def guide_of(window: MainWindow) -> GuidePanel:
    return child(window, GuidePanel)


def test_f6_leaves_out_what_is_hidden(window: MainWindow, trigger: Trigger) -> None:
    window.go_to("how.result")
    trigger("guide")
    trigger("next_part")
    assert child(window, PathPanel).isAncestorOf(window.window().focusWidget())


def test_a_long_note_in_the_guide_is_read_whole(window: MainWindow, session: Session) -> None:
    note = "A note that is much longer than one line of the guide has room for. " * 2
    write_attention_note(session.opened.project, "how.result/easy_start", note.strip())
    window.go_to("how.result")
    QApplication.processEvents()
    guide = guide_of(window)
    [written] = [label for label in guide.findChildren(Detail) if label.text() == note.strip()]
    assert written.isVisible()
    assert written.height() >= written.heightForWidth(written.width())
    assert not any(field.isVisible() for field in guide.findChildren(TextField))


def test_a_note_is_written_in_a_field_that_goes_again(window: MainWindow, session: Session) -> None:
    window.go_to("how.result")
    guide = guide_of(window)
    pencil = next(b for b in guide.findChildren(QToolButton) if "note" in b.accessibleName())
    pencil.click()
    field = next(each for each in guide.findChildren(TextField) if not each.isHidden())
    field.setFocus()
    QTest.keyClicks(field, "Ask Ulla")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.isHidden()
    assert [n.note for n in attention_notes(session.opened.project).values()] == ["Ask Ulla"]


def test_what_scrolls_runs_down_to_the_status_line_and_the_rest_keeps_its_margin(
    window: MainWindow,
) -> None:
    window.go_to(OVERVIEW)
    area = child(window.stack.current_page(), ScrollArea)
    assert area.geometry().bottom() == window.stack.current_page().rect().bottom()
    assert area.body.contentsMargins().bottom() == EDGES[1]
    window.go_to("how.result")
    QApplication.processEvents()
    button = child(window.stack.current_page(), QPushButton)
    layout = window.stack.current_page().layout()
    assert layout is not None
    assert layout.contentsRect().bottom() <= window.stack.rect().bottom() - EDGES[1]
    assert button.isVisible()


def test_what_scrolls_is_as_wide_with_a_scroll_bar_as_without(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go_to(OVERVIEW)
    area = child(window.stack.current_page(), ScrollArea)
    qtbot.waitUntil(lambda: area.body.contentsRect().width() > 0)
    before = area.body.contentsRect().width()
    assert area.verticalScrollBar().maximum() == 0
    area.body.insertSpacing(0, 2000)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    assert area.body.contentsRect().width() == before
