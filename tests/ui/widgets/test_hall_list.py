"""The hall reads from the back row: type is as large as the wall has room for."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bosaet_desktop.ui.audience_window import FULL_WIDTH, AudienceWindow
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.hall_list import HallList
from bosaet_desktop.ui.widgets.hall_row import HallRow, HallRowView
from bosaet_desktop.ui.widgets.hall_type import LEAST_PIXELS, least_pixels

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
    assert min(sizes) >= LEAST_PIXELS


@pytest.mark.parametrize("rows", [1, 5, 9, 40])
@pytest.mark.parametrize("size", [(800, 600), (1366, 768), (1920, 1080)])
def test_every_row_stays_on_the_wall(qtbot: QtBot, rows: int, size: tuple[int, int]) -> None:
    hall = on_the_wall(qtbot, rows, size)
    (view,) = hall.findChildren(HallList)
    seen = []
    for _page in range(view.pages()):
        QApplication.processEvents()
        shown = [row for row in view.findChildren(HallRowView) if row.isVisible()]
        assert all(row.geometry().bottom() <= view.height() for row in shown)
        assert all(row.height() >= row.heightForWidth(row.width()) for row in shown)
        seen += shown
        view.turn_page()
    assert len(seen) == len(set(seen)) == rows


def seen_words(view: HallList) -> list[list[str]]:
    """Return the words of each page."""
    pages = []
    for _page in range(view.pages()):
        QApplication.processEvents()
        labels = view.findChildren(QLabel)
        pages.append([label.text() for label in labels if label.isVisible()])
        view.turn_page()
    return pages


def listed(qtbot: QtBot, lines: int) -> list[list[str]]:
    """Return what each page of one row with so many lines says."""
    hall = AudienceWindow(dark=False)
    qtbot.addWidget(hall)
    view = HallList("Kommunen", [HallRow("Håber på", tuple(f"Håb {n}" for n in range(lines)))])
    hall.show_view(view)
    hall.resize(800, 600)
    hall.show()
    qtbot.waitUntil(lambda: theme_of(view).text_size == round(100 * 800 / FULL_WIDTH))
    view.grab()
    return seen_words(view)


def test_a_row_of_many_lines_goes_on_under_its_heading(qtbot: QtBot) -> None:
    pages = listed(qtbot, 40)
    assert len(pages) > 1
    assert all("Håber på" in page for page in pages)
    assert {f"Håb {n}" for n in range(40)} <= {word for page in pages for word in page}


def test_a_row_that_has_room_stands_under_one_heading(qtbot: QtBot) -> None:
    [page] = listed(qtbot, 6)
    assert page.count("Håber på") == 1
    assert {f"Håb {n}" for n in range(6)} <= set(page)


def test_long_words_beside_a_heading_stand_below_it(qtbot: QtBot) -> None:
    hall = AudienceWindow(dark=False)
    qtbot.addWidget(hall)
    praise = "5 – langt bedre end håbet: Det bør andre gøre efter"
    hall.show_view(HallList("Gode eksempler", [HallRow("Én kalender for hele egnen", (), praise)]))
    hall.resize(800, 600)
    hall.show()
    qtbot.waitUntil(lambda: hall.findChildren(HallRowView)[0].width() > 0)
    hall.grab()
    assert hall.width() == 800
    labels = {each.text(): each for each in hall.findChildren(QLabel)}
    heading, aside = labels["Én kalender for hele egnen"], labels[praise]
    assert aside.geometry().top() >= heading.geometry().bottom()
    assert heading.width() == aside.width()


@pytest.mark.parametrize(("size", "least"), [((400, 300), 14), ((800, 600), 27), ((1366, 768), 27),
                                             ((1920, 1080), 38), ((3840, 2160), 76)])  # fmt: skip
def test_a_finer_projector_gets_no_smaller_type(
    qtbot: QtBot, size: tuple[int, int], least: int
) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(*size)
    assert least_pixels(view) == least
