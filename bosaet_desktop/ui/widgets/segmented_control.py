"""A row of words of which one is chosen, like the tabs over a result."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QPushButton, QWidget

from bosaet_desktop.ui.widgets.flow_layout import FlowLayout

EDGES = 28
GAP = 4


class _Segment(QPushButton):
    def __init__(self, *, small: bool) -> None:
        super().__init__()
        self.setProperty("kind", "segment")
        self.setProperty("small", "true" if small else "false")
        self.setCheckable(True)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        # Room for the bold words, so that nothing moves when another one is chosen.
        hint = super().sizeHint()
        bold = self.font()
        bold.setBold(True)
        hint.setWidth(QFontMetrics(bold).horizontalAdvance(self.text()) + EDGES)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SegmentedControl(QWidget):
    """Emits `chosen(value)` when a person picks another segment; arrow keys go between them.

    `wraps` lets many of them take a second row where one is too narrow.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[str, object]] = (),
        name: str = "",
        *,
        small: bool = False,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._small = small
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._row: QLayout = FlowLayout(self, GAP) if wraps else _one_row(self)
        self.setAccessibleName(name)
        self.set_choices(choices)
        self._group.idClicked.connect(self._announce)

    def set_choices(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer these (text, value) pairs; the chosen value stays if offered, else the first.

        The texts move into the segments there are; more are added, or taken away, at the end.
        """
        stored = self.value()
        self._values = [value for _text, value in choices]
        self._fit(len(choices))
        for button, (text, _value) in zip(self._group.buttons(), choices, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()
        self.choose(stored if stored in self._values else next(iter(self._values), None))

    def _fit(self, count: int) -> None:
        """Have that many segments; those that stay keep the focus and their place for Tab."""
        former = self._group.buttons()
        for button in former[count:]:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for row in range(len(former), count):
            segment = _Segment(small=self._small)
            segment.installEventFilter(self)
            self._group.addButton(segment, row)
            self._row.addWidget(segment)
            if row:
                QWidget.setTabOrder(self._group.button(row - 1), segment)
            # Shown at once, so that the keyboard can go there in the same turn.
            segment.show()

    def choose(self, value: object) -> None:
        """Show `value` as chosen without announcing it."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def value(self) -> object:
        """Return the value chosen, None when nothing is offered."""
        row = self._group.checkedId()
        return self._values[row] if 0 <= row < len(self._values) else None

    def _announce(self, row: int) -> None:
        self.chosen.emit(self._values[row])

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return False

    def _step(self, step: int) -> None:
        row = (self._group.checkedId() + step) % len(self._values)
        segment = self._group.button(row)
        segment.setFocus(Qt.FocusReason.TabFocusReason)
        segment.click()


def _one_row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
