"""Presenting: keys lead the hall only where they should, and only a step reaches the wall."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.commands.attention import set_attention_state
from bosaet_desktop.core.terms.attention import AttentionState
from bosaet_desktop.ui.audience_window import AudienceWindow, HallDeed, hall_deed
from bosaet_desktop.ui.frame.page_header import PageHeader
from bosaet_desktop.ui.frame.presenter_view import PresenterView
from bosaet_desktop.ui.frame.session import Session
from bosaet_desktop.ui.main_window import MainWindow
from bosaet_desktop.ui.page import Presentation, PresentationStep
from tests.ui.frame.conftest import PlainPage

Trigger = Callable[[str], None]
RESULT = "how.result"
NAMES = ("Hidden", "Fifth", "First")


def steps() -> tuple[PresentationStep, ...]:
    def labelled(name: str) -> Callable[[], QWidget]:
        return lambda: QLabel(f"wall {name}")

    return tuple(
        PresentationStep(name, f"Say {name}", labelled(name), (f"Figures {name}",))
        for name in NAMES
    )


@pytest.fixture
def presented(window: MainWindow, trigger: Trigger) -> Iterator[PresenterView]:
    """The presenter's view, with the first of three steps on the wall."""
    window.go_to(RESULT)
    page = window.stack.current_page()
    assert isinstance(page, PlainPage)
    page.presentation = lambda: Presentation("Result", steps())  # type: ignore[method-assign]
    trigger("show_hall")
    QApplication.processEvents()
    view = window.stack.currentWidget()
    assert isinstance(view, PresenterView)
    yield view
    if hall() is not None:
        trigger("audience")


def hall() -> AudienceWindow | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, AudienceWindow)]
    return next((window for window in shown if window.isVisible()), None)


def wall() -> list[str]:
    """Every word in the hall's window."""
    window = hall()
    assert window is not None
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def words(view: QWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def key_event(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def header_buttons(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    header = window.findChild(PageHeader)
    assert header is not None
    return [b.text() for b in header.findChildren(QPushButton) if b.isVisible()]


def test_a_clicker_leads_forwards_and_back_and_stops_at_the_ends(presented: PresenterView) -> None:
    seen = []
    keys = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp)  # fmt: skip
    for key in keys:
        QTest.keyClick(presented, key)
        seen.append(wall())
    assert seen == [["wall Hidden"], ["wall Fifth"], ["wall First"], ["wall First"], ["wall Fifth"]]


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown]
)
def test_the_hall_window_takes_the_same_keys(presented: PresenterView, key: Qt.Key) -> None:
    window = hall()
    assert window is not None
    QTest.keyClick(window, key)
    assert wall() == ["wall Fifth"]


def test_a_click_in_the_hall_goes_on_too(presented: PresenterView) -> None:
    window = hall()
    assert window is not None
    QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert wall() == ["wall Fifth"]


def test_the_presenter_reads_what_comes_and_the_hall_does_not(presented: PresenterView) -> None:
    told = words(presented)
    assert {"Step 1 of 3", "Say Hidden", "Fifth", "Figures Fifth"} <= set(told)
    assert wall() == ["wall Hidden"]
    assert all(f"{word} First" not in told for word in ("Say", "Figures"))


def test_at_the_end_nothing_more_comes_and_space_does_not_go_back(
    presented: PresenterView, qtbot: QtBot
) -> None:
    presented.window().activateWindow()
    qtbot.waitUntil(presented.next_button.hasFocus)
    for _more in range(4):
        QTest.keyClick(presented.window().focusWidget(), Qt.Key.Key_Space)
    assert wall() == ["wall First"]
    assert "That was the last step." in words(presented)
    assert presented.hasFocus()
    QTest.keyClick(presented, Qt.Key.Key_PageUp)
    assert presented.next_button.hasFocus()


def test_arrows_on_a_button_lead_the_hall_and_do_not_move_the_focus(
    presented: PresenterView,
) -> None:
    presented.black_button.setFocus()
    QTest.keyClick(presented.black_button, Qt.Key.Key_Right)
    assert wall() == ["wall Fifth"]


def test_in_the_dark_a_key_brings_the_light_back_and_moves_nothing(
    presented: PresenterView,
) -> None:
    window = hall()
    assert window is not None
    dark = []
    for key in (Qt.Key.Key_B, Qt.Key.Key_PageDown):
        QTest.keyClick(presented, key)
        dark.append((window.is_black, "The wall is black." in words(presented)))
    assert dark == [(True, True), (False, False)]
    assert wall() == ["wall Hidden"]


def test_the_start_and_stop_button_of_a_clicker_ends_nothing_by_accident(
    presented: PresenterView,
) -> None:
    window = hall()
    assert window is not None
    window.fill("", QRect(0, 0, 800, 600))
    for key, black in ((Qt.Key.Key_F5, False), (Qt.Key.Key_Escape, True), (Qt.Key.Key_F5, False)):
        QTest.keyClick(window, key)
        assert window.is_black is black
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert "Vorgod" in wall()


def test_on_one_screen_escape_brings_the_desk_back_from_the_hall_and_from_the_desk(
    presented: PresenterView, window: MainWindow, trigger: Trigger
) -> None:
    assert any("Esc closes the hall's window" in told for told in words(presented))
    for holder in (hall(), presented):
        trigger("show_hall")
        QTest.keyClick(holder or presented, Qt.Key.Key_Escape)
        assert hall() is None
        assert isinstance(window.stack.currentWidget(), PlainPage)


def test_keys_on_another_page_leave_the_wall_alone(
    presented: PresenterView, window: MainWindow
) -> None:
    shown = hall()
    assert shown is not None
    shown.fill("", QRect(0, 0, 800, 600))
    window.go_to("how.score_entry")
    page = window.stack.current_page()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_Escape):
        QTest.keyClick(page, key)
        QTest.keyClick(window, key)
    assert wall() == ["wall Hidden"]
    assert not presented.isVisible()


def test_coming_back_to_the_page_finds_the_presentation_where_it_was(
    presented: PresenterView, window: MainWindow
) -> None:
    QTest.keyClick(presented, Qt.Key.Key_PageDown)
    window.go_to("before.project")
    assert wall() == ["wall Fifth"]
    window.go_to(RESULT)
    assert presented.isVisible()
    assert "Step 2 of 3" in words(presented)


def test_asking_again_does_not_begin_again(presented: PresenterView, trigger: Trigger) -> None:
    QTest.keyClick(presented, Qt.Key.Key_PageDown)
    trigger("show_hall")
    assert wall() == ["wall Fifth"]


def test_a_change_of_the_page_is_not_a_step(
    presented: PresenterView, window: MainWindow, session: Session
) -> None:
    set_attention_state(session.opened.project, "a/b", AttentionState.HANDLED)
    window.stack.current_page().hall_updated.emit()
    assert wall() == ["wall Hidden"]


def test_the_end_gives_the_page_back_and_the_hall_waits(
    presented: PresenterView, window: MainWindow
) -> None:
    assert "Show to the hall" not in header_buttons(window)
    presented.end_button.click()
    assert isinstance(window.stack.currentWidget(), PlainPage)
    assert "Vorgod" in wall()
    assert "Show to the hall" in header_buttons(window)


def test_closing_the_window_ends_the_presentation(
    presented: PresenterView, window: MainWindow, trigger: Trigger
) -> None:
    trigger("audience")
    assert hall() is None
    assert isinstance(window.stack.currentWidget(), PlainPage)
    trigger("audience")
    assert "Vorgod" in wall()
    assert not any("wall" in word for word in wall())


def test_showing_another_page_ends_the_presentation(
    presented: PresenterView, window: MainWindow, trigger: Trigger
) -> None:
    window.go_to("how.joint_sheet")
    trigger("show_hall")
    assert wall() == ["hall 1"]
    window.go_to(RESULT)
    assert not presented.isVisible()


def test_the_small_picture_is_what_the_hall_sees(presented: PresenterView) -> None:
    presented.resize(700, 560)
    before = presented.grab().toImage()
    QTest.keyClick(presented, Qt.Key.Key_B)
    window = hall()
    assert window is not None
    assert window.grab().toImage().pixelColor(5, 5) == Qt.GlobalColor.black
    assert presented.grab().toImage() != before


def test_a_new_frame_takes_the_presentation_over(
    presented: PresenterView, window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(presented, Qt.Key.Key_PageDown)
    renewed = MainWindow(window._opened, window._deeds)
    qtbot.addWidget(renewed)
    renewed.show()
    renewed.begin(RESULT)
    view = renewed.stack.currentWidget()
    assert isinstance(view, PresenterView)
    assert "Step 2 of 3" in words(view)
    renewed.end()


def test_with_ctrl_or_alt_a_key_belongs_to_the_menus(presented: PresenterView) -> None:
    assert hall_deed(key_event(Qt.Key.Key_PageDown)) is HallDeed.NEXT
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        assert hall_deed(key_event(Qt.Key.Key_PageDown, held)) is None


def test_what_is_offered_follows_the_page(window: MainWindow, session: Session) -> None:
    window.go_to(RESULT)
    page = window.stack.current_page()
    assert isinstance(page, PlainPage)
    assert "Show to the hall" in header_buttons(window)
    page.has_something = False
    set_attention_state(session.opened.project, "a/b", AttentionState.HANDLED)
    assert "Show to the hall" not in header_buttons(window)
