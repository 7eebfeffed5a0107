"""Progress appears only for long work, and cancelling ends it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui import progress
from bosaet_desktop.ui.progress import Cancelled, Progress


class Clock:
    """Goes on by a tenth of a second each time it is looked at."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.1
        return self.now


def shown() -> list[QProgressDialog]:
    dialogs = (w for w in QApplication.topLevelWidgets() if isinstance(w, QProgressDialog))
    return [dialog for dialog in dialogs if dialog.isVisible()]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    monkeypatch.setattr(progress, "monotonic", Clock())
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_short_work_shows_nothing(window: QWidget) -> None:
    for _item in Progress(window, "Reading").each(range(3), 3):
        assert shown() == []


def test_long_work_shows_how_far_it_is_and_tidies_up(window: QWidget) -> None:
    seen = [bool(shown()) for _item in Progress(window, "Reading").each(range(20), 20)]
    assert seen[0] is False
    assert seen[-1] is True
    assert shown() == []


def test_cancelling_ends_the_loop_with_one_sentence(window: QWidget) -> None:
    done: list[int] = []

    def work() -> None:
        for item in Progress(window, "Reading").each(range(1000), 1000):
            done.append(item)
            if shown():
                QTimer.singleShot(0, shown()[0].cancel)

    with pytest.raises(Cancelled, match="Nothing was changed"):
        work()
    assert len(done) < 100
    assert shown() == []
