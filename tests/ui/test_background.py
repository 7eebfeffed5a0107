"""Arithmetic runs beside the window, and only the last answer arrives."""

from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.i18n import language, use_language
from bosaet_desktop.ui.background import Background

PATIENCE_MS = 5_000
AN_INSTANT_MS = 100


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


def answer_of(background: Background, qtbot: QtBot) -> object:
    with qtbot.waitSignal(background.answered, timeout=PATIENCE_MS) as heard:
        pass
    return heard.args[0] if heard.args else None


def test_the_work_is_done_in_a_thread_and_heard_of_in_the_window(
    background: Background, qtbot: QtBot
) -> None:
    heard_in = []
    background.answered.connect(lambda _answer: heard_in.append(current_thread()))
    background.ask(current_thread)
    assert background.is_counting
    assert answer_of(background, qtbot) is not main_thread()
    assert heard_in == [main_thread()]
    assert not background.is_counting


def test_the_window_lives_while_the_work_goes_on(background: Background, qtbot: QtBot) -> None:
    hold = Event()
    background.ask(lambda: hold.wait(PATIENCE_MS))
    with qtbot.assertNotEmitted(background.answered, wait=AN_INSTANT_MS):
        pass
    hold.set()
    assert answer_of(background, qtbot) is True


def test_only_the_answer_asked_for_last_arrives(background: Background, qtbot: QtBot) -> None:
    hold = Event()
    heard: list[object] = []
    background.answered.connect(heard.append)
    background.ask(lambda: hold.wait(PATIENCE_MS) and "first")
    background.ask(lambda: "never begun")
    background.ask(lambda: "last")
    hold.set()
    assert answer_of(background, qtbot) == "last"
    qtbot.wait(AN_INSTANT_MS)
    assert heard == ["last"]


def test_what_is_dropped_is_never_heard_of(background: Background, qtbot: QtBot) -> None:
    background.ask(lambda: "an answer")
    background.drop()
    with qtbot.assertNotEmitted(background.answered, wait=AN_INSTANT_MS):
        pass


def test_the_work_speaks_the_language_of_who_asked(background: Background, qtbot: QtBot) -> None:
    with use_language("da"):
        background.ask(language)
    assert answer_of(background, qtbot) == "da"


def test_an_error_in_the_work_is_raised_in_the_window(background: Background, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        background.ask(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(raised), timeout=PATIENCE_MS)
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]
    assert not background.is_counting
