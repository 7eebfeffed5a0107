"""The buttons above a page: where the keyboard stays when they change."""

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.page_header import PageHeader
from bosaet_desktop.ui.page import PageAction


def shown(qtbot: QtBot, *actions: PageAction) -> PageHeader:
    header = PageHeader()
    qtbot.addWidget(header)
    header.show_buttons(actions, prints=False, for_hall=False)
    header.show()
    header.activateWindow()
    qtbot.waitUntil(header.isActiveWindow)
    button(header, actions[0].text).setFocus()
    return header


def button(header: PageHeader, text: str) -> QPushButton:
    QApplication.processEvents()
    return next(b for b in header.findChildren(QPushButton) if b.text() == text and b.isVisible())


def action(text: str, *, enabled: bool = True) -> PageAction:
    return PageAction(text, "check", lambda: None, primary=True, enabled=enabled)


def test_a_button_that_is_still_there_keeps_the_keyboard(qtbot: QtBot) -> None:
    header = shown(qtbot, action("Record"))
    with qtbot.assertNotEmitted(header.focus_left):
        header.show_buttons([action("Other"), action("Record")], prints=False, for_hall=False)
    assert button(header, "Record").hasFocus()


def test_the_page_is_told_when_the_button_that_was_pressed_is_gone(qtbot: QtBot) -> None:
    header = shown(qtbot, action("Record"))
    with qtbot.waitSignal(header.focus_left):
        header.show_buttons([action("Record again")], prints=False, for_hall=False)


def test_behind_a_dialog_too_the_button_keeps_its_place_or_gives_it_to_the_page(
    qtbot: QtBot,
) -> None:
    header = shown(qtbot, action("Record"))
    dialog = QDialog(header)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    header.show_buttons([action("Other"), action("Record")], prints=False, for_hall=False)
    assert header.focusWidget() is button(header, "Record")
    with qtbot.waitSignal(header.focus_left):
        header.show_buttons([action("Other")], prints=False, for_hall=False)


def test_a_button_that_can_no_longer_be_pressed_gives_the_keyboard_back(qtbot: QtBot) -> None:
    header = shown(qtbot, action("Record"))
    with qtbot.waitSignal(header.focus_left):
        header.show_buttons([action("Record", enabled=False)], prints=False, for_hall=False)


def test_a_page_may_have_something_before_showing_it_to_the_hall(qtbot: QtBot) -> None:
    header = shown(qtbot, action("Record"))
    kinds = []
    for first in (True, False):
        header.show_buttons([], prints=False, for_hall=True, hall_is_primary=first)
        kinds.append(button(header, "Show to the hall").property("kind"))
    assert kinds == ["primary", "secondary"]


def test_buttons_without_room_stand_below_the_sentence(qtbot: QtBot) -> None:
    header = shown(qtbot, action("Record everything that was said"))
    header.show_words("Minutes", "Note what is decided.")
    tops = []
    for width in (900, 260):
        header.resize(width, 200)
        QApplication.processEvents()
        sentence = next(each for each in header.findChildren(QLabel) if "Note" in each.text())
        holder = button(header, "Record everything that was said").parentWidget()
        assert holder is not None
        tops.append(holder.geometry().top() > sentence.geometry().top())
    assert tops == [False, True]


def test_print_is_an_icon_before_the_buttons_stand_below(qtbot: QtBot) -> None:
    header = shown(qtbot, action("Record"))
    header.show_words("Minutes", "Note what is decided.")
    header.show_buttons([action("Record")], prints=True, for_hall=False)
    header.resize(900, 200)
    printing = button(header, "Print")
    header.resize(header.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert (printing.text(), printing.toolTip(), printing.accessibleName()) == ("", *2 * ("Print",))
    assert printing.mapTo(header, printing.rect().topLeft()).y() == 0
    header.resize(900, 200)
    assert (printing.text(), printing.toolTip()) == ("Print", "")


def test_a_title_stands_as_far_down_with_buttons_as_without(qtbot: QtBot) -> None:
    window, header = QWidget(), PageHeader()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(header)
    column.addStretch(1)
    header.show_words("Minutes", "")
    window.resize(900, 300)
    window.show()
    middles = []
    for actions in ([action("Record")], []):
        header.show_buttons(actions, prints=False, for_hall=False)
        qtbot.wait(1)
        title = next(each for each in header.findChildren(QLabel) if each.text() == "Minutes")
        middles.append(title.geometry().center().y())
    assert middles[0] == middles[1]
