"""A word that a narrow cell has to break is seen to go on."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from bosaet_desktop.ui.before.involvement_cell import draw_hyphens, laid_out


@pytest.mark.parametrize(
    ("text", "hyphened"),
    [("Pressemeddelelse", True), ("en to tre fire fem", False), ("01.09.2025", False)],
)
def test_a_hyphen_stands_where_a_word_is_broken_and_nowhere_else(
    qapp: QApplication, text: str, hyphened: bool
) -> None:
    layout = laid_out(text, qapp.font(), QFontMetrics(qapp.font()).horizontalAdvance("en to t"))
    assert layout.lineCount() > 1
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    untouched = image.copy()
    painter = QPainter(image)
    draw_hyphens(painter, layout, QPointF(0, 0))
    painter.end()
    assert (image != untouched) is hyphened


@pytest.mark.parametrize(
    ("text", "longest", "lines"),
    [
        ("Facebook", "Faceboo", ["Face", "book"]),
        ("hos købmanden.", "købmanden", ["hos ", "købman", "den."]),
    ],
)
def test_a_word_too_long_for_a_cell_is_parted_at_a_syllable(
    qapp: QApplication, text: str, longest: str, lines: list[str]
) -> None:
    layout = laid_out(text, qapp.font(), QFontMetrics(qapp.font()).horizontalAdvance(longest) + 1)
    all_lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    ends = [(line.textStart(), line.textStart() + line.textLength()) for line in all_lines]
    assert [text[start:end] for start, end in ends] == lines
