"""A tick for every village, with its letter and colour."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from bosaet_desktop.core.analysis.wrapping import shorten
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout

MARK, GAP, NARROWEST = 18, 4, 120
# What a box takes beside its tick, its mark and its words.
EDGES = 40


class VillageTicks(QWidget):
    """Emits `ticked(ids)` with all villages that are ticked when a person changes one."""

    ticked = Signal(list)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Names longer than the form is wide are shortened rather than let it grow.
        self.setMinimumWidth(NARROWEST)
        self._marks = Marks(self)
        self._flow = FlowLayout(self, GAP)
        self._villages: tuple[VillageMark, ...] = ()
        self._boxes: list[QCheckBox] = []

    def show_villages(self, villages: Sequence[VillageMark], ticked: Iterable[str]) -> None:
        """Offer `villages` with those whose ids are in `ticked` chosen."""
        if tuple(villages) != self._villages:
            self._villages = tuple(villages)
            self._make_boxes()
        chosen = set(ticked)
        for village, box in zip(self._villages, self._boxes, strict=True):
            box.setChecked(village.id in chosen)

    def _make_boxes(self) -> None:
        for box in self._boxes:
            self._flow.removeWidget(box)
            box.deleteLater()
        self._boxes = []
        for village in self._villages:
            box = QCheckBox()
            box.setAccessibleName(village.name)
            box.setToolTip(village.name)
            box.clicked.connect(self._announce)
            self._flow.addWidget(box)
            self._boxes.append(box)
        self._draw_marks()
        self._line_up()

    def _line_up(self) -> None:
        """Let the boxes stand in columns, where at least two have room side by side."""
        for village, box in zip(self._villages, self._boxes, strict=True):
            box.setText(self._shortened(village.name, box))
        widest = max((box.sizeHint().width() for box in self._boxes), default=0)
        for box in self._boxes:
            box.setMinimumWidth(widest if 2 * widest + GAP <= self.width() else 0)
        self.updateGeometry()

    def _shortened(self, name: str, box: QCheckBox) -> str:
        theme = theme_of(self)
        room = self.width() - theme.px(2 * MARK) - EDGES
        words = shorten(name, room, box.fontMetrics().horizontalAdvance)
        return words.replace("&", "&&")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._line_up()

    def _draw_marks(self) -> None:
        side = theme_of(self).px(MARK)
        for village, box in zip(self._villages, self._boxes, strict=True):
            box.setIcon(QIcon(self._marks.village(village, side)))
            box.setIconSize(QSize(side, side))

    def _announce(self) -> None:
        pairs = zip(self._villages, self._boxes, strict=True)
        self.ticked.emit([village.id for village, box in pairs if box.isChecked()])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_boxes"):
            self._draw_marks()
            self._line_up()
