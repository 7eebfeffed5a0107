"""The hall reads from the back row: type is as large as the wall has room for."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.audience_window import FULL_WIDTH, AudienceWindow
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.hall_list import HallList, HallRow

LEGIBLE = 24
ROW = HallRow("Velkomstværter i hver landsby", ("10 af 11 er stadig med",), "I gang")


def on_the_wall(qtbot: QtBot, rows: int, size: tuple[int, int]) -> AudienceWindow:
    hall = AudienceWindow(dark=False)
    qtbot.addWidget(hall)
    view = HallList("Hvordan går det?", [ROW] * rows)
    hall.show_view(view)
    hall.resize(*size)
    hall.show()
    qtbot.waitUntil(lambda: theme_of(view).text_size == round(100 * size[0] / FULL_WIDTH))
    view.grab()
    return hall


def test_a_few_rows_are_large_on_a_small_projector(qtbot: QtBot) -> None:
    hall = on_the_wall(qtbot, 3, (800, 600))
    sizes = [
        label.fontInfo().pixelSize() for label in hall.findChildren(QLabel) if label.isVisible()
    ]
    assert len(sizes) == 10
    assert min(sizes) >= LEGIBLE


@pytest.mark.parametrize("rows", [1, 5, 9])
@pytest.mark.parametrize("size", [(800, 600), (1366, 768), (1920, 1080)])
def test_every_row_stays_on_the_wall(qtbot: QtBot, rows: int, size: tuple[int, int]) -> None:
    hall = on_the_wall(qtbot, rows, size)
    (view,) = hall.findChildren(HallList)
    labels = view.findChildren(QLabel)
    assert len(labels) == 1 + 3 * rows
    assert all(label.geometry().bottom() <= view.height() for label in labels)
