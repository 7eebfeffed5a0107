"""The chart on the screen: sharp, as high as its rows, drawn only when it is seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.core.charts.ranking import ranking_chart
from bosaet_desktop.core.charts.spec import ChartPicture, ChartSpec
from bosaet_desktop.ui.charts.chart_view import PIXELS_PER_POINT, ChartView
from bosaet_desktop.ui.theme.apply import apply_theme
from tests.core.charts.rows import placing, varied


class Drawn:
    """A chart of some rows that remembers what it was asked for."""

    def __init__(self, count: int) -> None:
        self.rows = varied(count)
        self.specs: list[ChartSpec] = []

    def __call__(self, spec: ChartSpec) -> ChartPicture:
        self.specs.append(spec)
        return ranking_chart(self.rows, spec)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[ChartView], ChartView]:
    def show(view: ChartView) -> ChartView:
        view.resize(700, 400)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitExposed(view)
        return view

    return show


def test_a_hidden_chart_draws_nothing(qtbot: QtBot) -> None:
    drawn = Drawn(3)
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(drawn)
    view.refresh_later()
    assert drawn.specs == []


def test_the_height_follows_the_rows(shown: Callable[[ChartView], ChartView]) -> None:
    few, many = ChartView(Drawn(2)), ChartView(Drawn(20))
    assert shown(many).heightForWidth(700) > 3 * shown(few).heightForWidth(700)


def test_a_layout_gives_the_chart_its_height(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    view = ChartView(Drawn(8), "Rangliste")
    column.addWidget(view)
    column.addStretch(1)
    window.resize(748, 900)
    window.show()
    qtbot.waitExposed(window)
    assert view.height() == view.heightForWidth(view.width())


def test_the_chart_is_drawn_at_the_width_in_points(shown: Callable[[ChartView], ChartView]) -> None:
    drawn = Drawn(3)
    shown(ChartView(drawn)).grab()
    assert drawn.specs[-1].width == pytest.approx(700 / PIXELS_PER_POINT)


def test_the_picture_shows_ink_on_the_themes_surface(
    shown: Callable[[ChartView], ChartView], qapp: QApplication
) -> None:
    theme = apply_theme(qapp, "dark", 100)
    image = shown(ChartView(Drawn(3))).grab().toImage()
    assert image.pixelColor(image.width() - 2, 2).name() == theme.palette.surface.lower()
    apply_theme(qapp, "light", 100)


def test_larger_text_makes_a_taller_chart(
    shown: Callable[[ChartView], ChartView], qapp: QApplication
) -> None:
    view = shown(ChartView(Drawn(3)))
    before = view.heightForWidth(700)
    apply_theme(qapp, "light", 200)
    assert view.heightForWidth(700) > 1.5 * before
    apply_theme(qapp, "light", 100)


def test_the_summary_is_read_aloud(shown: Callable[[ChartView], ChartView]) -> None:
    view = shown(ChartView(Drawn(2), "Rangliste"))
    view.grab()
    assert view.accessibleName() == "Rangliste"
    assert "Initiativ 1" in view.accessibleDescription()


def test_a_click_on_a_row_names_its_initiative(
    shown: Callable[[ChartView], ChartView], qtbot: QtBot
) -> None:
    view = shown(ChartView(Drawn(3), clickable=True))
    picture = view.picture()
    assert picture is not None
    area = picture.areas[1]
    centre = QPointF(area.x + area.width / 2, area.y + area.height / 2) * PIXELS_PER_POINT
    with qtbot.waitSignal(view.area_activated) as clicked:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=centre.toPoint())
    assert clicked.args == ["2"]


def test_a_tip_never_is_markup(shown: Callable[[ChartView], ChartView]) -> None:
    row = placing(1, "<img src='file:x'>")
    view = shown(ChartView(lambda spec: ranking_chart((row,), spec)))
    picture = view.picture()
    assert picture is not None
    area = picture.areas[0]
    spot = QPoint(round(area.x + 40), round((area.y + 8) * PIXELS_PER_POINT))
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
    assert "&lt;img" in QToolTip.text()
    QToolTip.hideText()


def test_many_refreshes_in_a_row_draw_once(
    shown: Callable[[ChartView], ChartView], qtbot: QtBot
) -> None:
    drawn = Drawn(3)
    view = shown(ChartView(drawn))
    view.grab()
    before = len(drawn.specs)
    for _key in range(20):
        view.refresh_later()
    view.grab()
    assert len(drawn.specs) == before
    qtbot.waitUntil(lambda: len(drawn.specs) == before + 1)


def test_a_view_without_a_chart_is_empty_and_harmless(
    shown: Callable[[ChartView], ChartView],
) -> None:
    view = shown(ChartView())
    view.grab()
    assert view.picture() is None
    assert not view.hasHeightForWidth()
