"""Labels that tell several things: each on its line, with dots only between them."""

from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.widgets.labels import Caption

TOLD = "Led by Ane Holm · 5 December 2026 · The hall in Lem"


def test_a_text_with_dots_takes_the_lines_it_is_drawn_in(qtbot: QtBot) -> None:
    label = Caption(TOLD)
    qtbot.addWidget(label)
    width = label.fontMetrics().horizontalAdvance("5 December 2026 · The")
    assert len(label.shown_lines(width)) == 3
    assert label.heightForWidth(width) == 3 * label.fontMetrics().lineSpacing()
    assert label.text() == TOLD


def test_one_line_is_drawn_as_qt_draws_it(qtbot: QtBot) -> None:
    label, plain = Caption("Lem · Tarm"), Caption("Lem · Tarm").one_line()
    for each in (label, plain):
        qtbot.addWidget(each)
        each.resize(200, 30)
    assert label.grab().toImage() == plain.grab().toImage()
