"""A layout tells what stands in it, and nothing is left for a later one to stumble over."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.frame.reading_order import put_in_reading_order
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.laid_out import laid_out

MANY = 20


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def three_in_a_flow(holder: QWidget) -> tuple[FlowLayout, list[QLabel]]:
    """Lay three labels out in `holder` by a layout of our own."""
    flow = FlowLayout(holder)
    labels = [QLabel(str(number)) for number in range(3)]
    for label in labels:
        flow.addWidget(label)
    return flow, labels


def test_widgets_and_layouts_come_in_the_order_they_stand_in(holder: QWidget) -> None:
    column, row = QVBoxLayout(holder), QHBoxLayout()
    last, inner, first, elsewhere = (QLabel(parent=holder) for _each in range(4))
    column.addWidget(first)
    column.addStretch(1)
    column.addLayout(row)
    row.addWidget(inner)
    column.addWidget(last)
    assert laid_out(column) == [(0, first), (2, row), (3, last)]
    assert laid_out(row) == [(0, inner)]
    assert elsewhere.parentWidget() is holder


def test_our_own_layouts_tell_it_too(holder: QWidget) -> None:
    flow, labels = three_in_a_flow(holder)
    labels[1].setParent(None)
    assert [part for _at, part in laid_out(flow)] == [labels[0], labels[2]]


def test_a_widget_that_is_taken_from_our_layouts_leaves_nothing_there(
    holder: QWidget, qtbot: QtBot
) -> None:
    flow, labels = three_in_a_flow(holder)
    flow.removeWidget(labels[1])
    flow.removeWidget(labels[1])
    assert labels[1].parentWidget() is holder
    labels[1].deleteLater()
    qtbot.waitSignal(labels[1].destroyed, timeout=1000).wait()
    assert [item.widget() for item in flow.items] == [labels[0], labels[2]]
    assert flow.sizeHint().height() >= labels[0].sizeHint().height()


def test_a_layout_stands_after_one_in_whose_place_its_items_were_made_is_gone(
    qtbot: QtBot,
) -> None:
    """Items made where others were deleted, of a page that was walked through and then went."""
    former, holder = QWidget(), QWidget()
    qtbot.addWidget(holder)
    column, flow = QVBoxLayout(former), FlowLayout(holder)
    gone = [QLabel(str(number)) for number in range(MANY)]
    here = [QLabel(str(number), holder) for number in range(3 * MANY)]
    for label in gone:
        column.addWidget(label)
    put_in_reading_order(former)
    for label in gone:
        label.setParent(None)
    for label in here:
        flow.addWidget(label)
    former.deleteLater()
    qtbot.waitSignal(former.destroyed, timeout=1000).wait()
    del former, column
    assert [item.widget() for item in flow.items] == here
