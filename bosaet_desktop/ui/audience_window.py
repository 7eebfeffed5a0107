"""What the hall sees: one pinned view in large type, never the facilitator's own screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.theme.apply import apply_theme_to
from bosaet_desktop.ui.theme.theme import Theme, make_theme, theme_of
from bosaet_desktop.ui.widgets.labels import PlainLabel

FULL_WIDTH = 1366
SMALLEST_SCALE, LARGEST_SCALE = 55, 200
ALONE_SIZE = (960, 540)
SETTLE_MS = 120
TITLE_SIZE, QUESTION_SIZE = 44, 30


class _Black(QWidget):
    """Nothing to look at, so that people look at each other."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(Qt.GlobalColor.black))
        painter.end()


class WaitingView(QWidget):
    """What the hall sees before anything is shown: the project and tonight's question."""

    def __init__(self, title: str, question: str) -> None:
        super().__init__()
        self._title, self._question = PlainLabel(title), PlainLabel(question)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self._title, self._question):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.setSpacing(24)
        column.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = theme_of(self)
        self._title.setStyleSheet(f"font-size: {theme.px(TITLE_SIZE)}px; font-weight: 700")
        self._question.setStyleSheet(f"font-size: {theme.px(QUESTION_SIZE)}px")
        super().resizeEvent(event)


class AudienceWindow(QWidget):
    """A window of its own with colours of its own; B makes it black, Esc closes it.

    Sizes inside are for a screen 1366 pixels wide: `theme_of(view).px(44)` is a title there and
    shrinks or grows with the projector.
    """

    closed = Signal()

    def __init__(self, dark: bool) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(_("The hall – Bosæt"))
        self.setAccessibleName(_("What the hall sees"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The facilitator goes on typing and leafing in the other window.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._dark = dark
        self._view = QWidget()
        self._black = _Black(self)
        self._black.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._view)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._dress)
        self._dress()

    def show_view(self, view: QWidget) -> None:
        """Put `view` in front of the hall; the former one goes."""
        former, self._view = self._view, view
        self._column.replaceWidget(former, view)
        former.hide()
        former.deleteLater()
        view.show()
        self._black.raise_()

    def show_colours(self, dark: bool) -> None:
        """Use dark colours, or light ones for a hall that cannot be darkened."""
        self._dark = dark
        self._dress()

    def toggle_black(self) -> None:
        """Make the screen black, or show the view again."""
        self._black.setGeometry(self.rect())
        self._black.setVisible(self._black.isHidden())
        self._black.raise_()

    def open_on(self, screen_name: str, beside: QWidget) -> str:
        """Fill the screen of that name, else one the facilitator does not use; return its name.

        With a single screen the hall gets an ordinary window that can be moved.
        """
        screens = QApplication.screens()
        others = [screen for screen in screens if screen is not beside.screen()]
        named = [screen for screen in others if screen.name() == screen_name]
        if not others:
            self.resize(*ALONE_SIZE)
            self.show()
            self.raise_()
            return screen_name
        target = (named or others)[0]
        self.setGeometry(target.geometry())
        self.showFullScreen()
        return target.name()

    def _dress(self) -> None:
        scale = round(100 * max(self.width(), 1) / FULL_WIDTH)
        bounded = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        base = make_theme("dark" if self._dark else "light")
        apply_theme_to(self, Theme(base.scheme, base.palette, bounded))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme_of(self).palette.background))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._black.setGeometry(self.rect())
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B:
            self.toggle_black()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
