"""A page shown as the frame shows it, what it says, and what lies in it."""

from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from bosaet_desktop.ui.page import MessageKind, Page

SMALL_WINDOW = (692, 540)

AnyPage = TypeVar("AnyPage", bound=Page)
Part = TypeVar("Part", bound=QObject)


class Show(Protocol):
    """Shows a page in a small window and returns it."""

    def __call__(self, page: AnyPage) -> AnyPage: ...


@dataclass
class Told:
    """What a page said to the facilitator, and where it wanted to go."""

    sentences: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def say(self, text: str, kind: MessageKind = MessageKind.DONE) -> None:
        self.sentences.append(text)

    def go_to(self, key: str, target: str | None = None) -> None:
        self.pages.append(key)


def part(whole: QObject, kind: type[Part]) -> Part:
    """Return the first part of that kind."""
    found = whole.findChild(kind)
    assert found is not None
    return found


def shown_words(whole: QWidget) -> str:
    """Return the texts of the labels that are not hidden, a line for each."""
    labels = whole.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def press(whole: QWidget, text: str) -> None:
    """Click the first visible button with that text."""
    buttons = [each for each in whole.findChildren(QAbstractButton) if each.isVisible()]
    wanted = next(each for each in buttons if each.text() == text)
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)


def nameless(whole: QWidget) -> list[str]:
    """Return what can be seen and takes the focus, and tells a screen reader nothing."""
    stops = [
        each
        for each in whole.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.focusProxy() is None
    ]
    assert stops
    named = (QLabel, QAbstractButton, QLineEdit)
    return [
        type(each).__name__
        for each in stops
        if not each.accessibleName() and not (isinstance(each, named) and each.text())
    ]
