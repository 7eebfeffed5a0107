"""What lies in rows wraps where the width ends, and nothing lies on top of another."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.theme.apply import apply_theme
from bosaet_desktop.ui.theme.theme import make_theme
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_button import CardButton
from bosaet_desktop.ui.widgets.card_grid import GAP, CardGrid
from bosaet_desktop.ui.widgets.elided_label import ElidedLabel
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.meter import Meter
from bosaet_desktop.ui.widgets.project_card import ProjectCard
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea
from bosaet_desktop.ui.widgets.step_dots import StepDots


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)


@pytest.mark.parametrize(
    ("width", "columns"), [(1010, 3), (900, 3), (899, 3), (898, 2), (594, 2), (593, 1)]
)
def test_as_many_cards_stand_side_by_side_as_there_is_room_for(
    qtbot: QtBot, width: int, columns: int
) -> None:
    cards = [CardButton(str(number), least_height=80) for number in range(5)]
    grid = CardGrid(cards, 289)
    qtbot.addWidget(grid)
    grid.resize(width, grid.heightForWidth(width))
    grid.show()
    tops = [card.y() for card in cards]
    assert tops.count(0) == columns == grid.columns_for(width)
    assert len({card.width() for card in cards}) == 1
    assert all(card.geometry().right() < width for card in cards)


def test_a_lone_card_is_as_wide_as_one_of_three(qtbot: QtBot) -> None:
    card = CardButton("one", least_height=80)
    grid = CardGrid([card], 290)
    qtbot.addWidget(grid)
    grid.resize(1010, 200)
    grid.show()
    assert card.width() == (1010 - 2 * GAP) // 3


def test_cards_of_a_row_are_equally_high_and_large_text_is_not_cut(
    qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, "light", 200)
    short = ProjectCard("Lem", ["Lem"], "How?", 3)
    long = ProjectCard(
        "Vorgod", ["Barde, Vorgod, Fjelstervang, Videbæk og Troldhede " * 3], "How?", 3
    )
    grid = CardGrid([short, long], 290)
    qtbot.addWidget(grid)
    grid.resize(1250, grid.heightForWidth(1250))
    grid.show()
    assert short.height() == long.height() >= long.body.heightForWidth(long.width())


def test_flowing_things_wrap_and_do_not_overlap(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [QPushButton(name) for name in ("Barde", "Vorgod", "Fjelstervang", "Videbæk")]
    for button in buttons:
        flow.addWidget(button)
    width = buttons[2].sizeHint().width() + 40
    box.resize(width, flow.heightForWidth(width))
    box.show()
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= width for button in buttons)
    assert buttons[-1].geometry().bottom() < box.height()
    for one, next_one in pairwise(buttons):
        assert not one.geometry().intersects(next_one.geometry())


def test_a_wide_flow_stands_on_one_line(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    for name in ("Barde", "Vorgod"):
        flow.addWidget(QPushButton(name))
    assert flow.heightForWidth(2000) == QPushButton("Barde").sizeHint().height()


def test_what_gets_the_focus_is_scrolled_into_sight(qtbot: QtBot) -> None:
    area = ScrollArea()
    qtbot.addWidget(area)
    buttons = [QPushButton(str(number)) for number in range(40)]
    for button in buttons:
        area.body.addWidget(button)
    area.resize(300, 200)
    area.show()
    area.activateWindow()
    buttons[-1].setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    assert not buttons[-1].visibleRegion().isEmpty()


def test_a_long_line_ends_in_dots_and_is_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("Fælles høstfest på tværs af byerne")
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(900, 24)
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_a_card_carries_its_title_for_a_screen_reader(qtbot: QtBot) -> None:
    card = Card("Villages")
    qtbot.addWidget(card)
    card.body.addWidget(Body("Barde"))
    assert card.accessibleName() == "Villages"


def painted(widget: QWidget, size: QSize) -> QImage:
    widget.resize(size)
    return widget.grab().toImage()


@pytest.mark.parametrize(
    ("done", "of", "share"), [(0, 38, 0), (19, 38, 0.5), (38, 38, 1), (0, 0, 0)]
)
def test_a_meter_is_filled_as_far_as_the_work_is_done(
    qtbot: QtBot, done: int, of: int, share: float
) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_share(done, of)
    image = painted(meter, QSize(200, 10))
    accent = QColor(make_theme("light").palette.accent)
    middle = image.height() // 2
    filled = sum(image.pixelColor(x, middle) == accent for x in range(image.width()))
    assert filled == pytest.approx(share * image.width(), abs=2)


def test_what_is_hidden_leaves_no_gap_in_a_row(qtbot: QtBot) -> None:
    box, buttons = QWidget(), [QPushButton(str(number)) for number in range(3)]
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    for button in buttons:
        flow.addWidget(button)
    box.show()
    place = buttons[1].x()
    buttons[0].hide()
    QApplication.processEvents()
    assert buttons[1].x() == 0
    buttons[0].show()
    QApplication.processEvents()
    assert buttons[1].x() == place


@pytest.mark.parametrize("reached", range(5))
def test_as_many_dashes_are_filled_as_stages_are_reached(qtbot: QtBot, reached: int) -> None:
    dots = StepDots(reached)
    qtbot.addWidget(dots)
    image = painted(dots, dots.sizeHint())
    accent = QColor(make_theme("light").palette.accent)
    centres = [13 + stage * 32 for stage in range(4)]
    assert sum(image.pixelColor(x, 3) == accent for x in centres) == reached
