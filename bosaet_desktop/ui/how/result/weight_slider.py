"""How much one question counts, on a slider with its weight in figures behind."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from bosaet_desktop.core.formatting import short_number
from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.labels import Body, Strong

# A weight goes from 0 to 3 in quarters; 1 is normal.
STEPS_OF_ONE, HIGHEST = 4, 3
NAME_WIDTH = 150
# The handle is higher than the groove, which is all that Qt keeps room for.
HANDLE = 26


class _Slider(QSlider):
    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, HIGHEST * STEPS_OF_ONE)
        self.setValue(STEPS_OF_ONE)
        self.setPageStep(STEPS_OF_ONE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that scrolls the page must not change a weight it happens to pass over.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ResultWeightSlider(QWidget):
    """Emits `changed` when the weight has been moved; arrow keys move it by a quarter."""

    changed = Signal()

    def __init__(self, role: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self._name = Body(name)
        self._slider = _Slider()
        self._figure = Strong().one_line()
        self._lay_out(name)
        self._slider.valueChanged.connect(self._moved)
        self._show_figure()

    def _lay_out(self, name: str) -> None:
        self._slider.setAccessibleName(_("Weight of “{question}”").format(question=name))
        self._name.setBuddy(self._slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._name)
        row.addWidget(self._slider, 1)
        row.addWidget(self._figure)
        self._fit()

    @property
    def weight(self) -> float:
        """How much the question counts; 1 is normal."""
        return self._slider.value() / STEPS_OF_ONE

    def show_weight(self, weight: float) -> None:
        """Move the slider without telling; the nearest quarter that it has is shown."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(weight * STEPS_OF_ONE))
        self._slider.blockSignals(False)
        self._show_figure()

    def follow_by_tab(self, before: QWidget) -> None:
        """Come after `before` when Tab is pressed."""
        QWidget.setTabOrder(before, self._slider)

    def lead_by_tab(self, after: QWidget) -> None:
        """Come before `after` when Tab is pressed."""
        QWidget.setTabOrder(self._slider, after)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends some of these from inside QWidget's own constructor.
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_figure"):
            self._fit()

    def _fit(self) -> None:
        theme = theme_of(self)
        self._name.setFixedWidth(theme.px(NAME_WIDTH))
        self._slider.setMinimumHeight(theme.px(HANDLE))
        widest = QFontMetrics(theme.font("strong")).horizontalAdvance(weight_words(2.75))
        self._figure.setMinimumWidth(widest + GRID)

    def _moved(self) -> None:
        self._show_figure()
        self.changed.emit()

    def _show_figure(self) -> None:
        words = weight_words(self.weight)
        self._figure.setText(words)
        self._slider.setAccessibleDescription(words)


def weight_words(weight: float) -> str:
    """Return a weight as a factor, with as few decimals as it needs."""
    return _("× {weight}").format(weight=short_number(weight))
