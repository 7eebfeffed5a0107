"""How a title is broken into the lines it has in the grid of marks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from bosaet_desktop.ui.how.entry.mark_delegate import wrapping


def test_only_a_word_too_wide_for_its_line_is_broken(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("Bosætningsambassadør")
    assert wrapping(metrics, "En bosætningsambassadør", 2 * width) == Qt.TextFlag.TextWordWrap
    assert wrapping(metrics, "En bosætningsambassadør", width // 2) == Qt.TextFlag.TextWrapAnywhere
