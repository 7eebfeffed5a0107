"""The guide on the right: why this step, how to run it, what to say, and what to watch out for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.attention import AttentionNote
from bosaet_desktop.core.rows.guide import GuideText
from bosaet_desktop.ui.frame.attention_row import AttentionRow
from bosaet_desktop.ui.frame.rail import Rail
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Caption
from bosaet_desktop.ui.widgets.scroll_area import ScrollArea

GUIDE_WIDTH = 284
SIDE = 16
QUOTE_LINE = 3
DIGIT_WIDTH = 17


class _PartHeading(Caption):
    """A small bold line over a part of the guide."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setStyleSheet("font-weight: 700")


class _Quote(QWidget):
    """A sentence to say aloud, beside a line in the accent colour."""

    def __init__(self, text: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 0, 4)
        layout.addWidget(Body(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.rect()
        line.setWidth(QUOTE_LINE)
        painter.fillRect(line, QColor(theme_of(self).palette.accent))
        painter.end()


class GuidePanel(Rail):
    """Shows one page's guide; emits what was ticked, written or asked for."""

    ticked = Signal(str, bool)
    note_written = Signal(str, str)
    next_requested = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Edge.LeftEdge)
        self._rows: dict[str, AttentionRow] = {}
        self._area = ScrollArea(SIDE)
        self._area.reach_edges(SIDE, SIDE)
        self._area.setAccessibleName(_("Guide"))
        self._content = QWidget()
        self._area.body.addWidget(self._content)
        self._area.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._area)

    def show_guide(self, page_key: str, text: GuideText, next_title: str) -> None:
        """Show `text`; a point's key gets the page's key before it, as it is stored."""
        former, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._rows = {f"{page_key}/{each.key}": AttentionRow(each.text) for each in text.attention}
        for key, row in self._rows.items():
            row.ticked.connect(lambda on, key=key: self.ticked.emit(key, on))
            row.note_written.connect(lambda note, key=key: self.note_written.emit(key, note))
        for heading, widgets in self._parts(text, next_title):
            _add_part(column, heading, widgets)
        self._area.body.replaceWidget(former, self._content)
        holder = former.focusWidget()
        if holder is not None:
            # Else Qt hands the keyboard on through the page, which scrolls to whatever it passes.
            holder.clearFocus()
        former.hide()
        former.deleteLater()
        self._area.verticalScrollBar().setValue(0)

    def show_notes(self, notes: Mapping[str, AttentionNote]) -> None:
        """Show what is stored for the points of the page in view."""
        for key, row in self._rows.items():
            row.show_note(notes.get(key, AttentionNote(key)))

    def _parts(self, text: GuideText, next_title: str) -> tuple[tuple[str, Sequence[QWidget]], ...]:
        return (
            (_("Why"), [Body(text.why)]),
            (_("How to"), [_numbered(at, line) for at, line in enumerate(text.how, 1)]),
            (_("Say aloud"), [_Quote(text.say)] if text.say else []),
            (_("Watch out for"), list(self._rows.values())),
            (_("To print"), [Body(text.to_print)] if text.to_print else []),
            (_("Next"), self._next(text, next_title)),
        )

    def _next(self, text: GuideText, next_title: str) -> list[QWidget]:
        widgets: list[QWidget] = [Body(text.next_step)] if text.next_step else []
        if next_title:
            # The title alone: with more words the longest one is wider than the panel.
            button = SecondaryButton(next_title, "arrow-right", self.next_requested.emit)
            button.setAccessibleName(_("Go to: {step}").format(step=next_title))
            widgets.append(button)
        return widgets


def _add_part(column: QVBoxLayout, heading: str, widgets: Sequence[QWidget]) -> None:
    if not widgets:
        return
    if column.count():
        column.addSpacing(12)
    column.addWidget(_PartHeading(heading))
    for widget in widgets:
        column.addWidget(widget)


def _numbered(number: int, line: str) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    digit = Body(f"{number}.").one_line()
    digit.setFixedWidth(theme_of(row).px(DIGIT_WIDTH))
    layout.addWidget(digit, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(Body(line), 1)
    return row
