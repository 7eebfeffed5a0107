"""The scroller a whole page lies in."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from bosaet_desktop.ui.theme.theme import BAR_WIDTH, GRID


class ScrollArea(QScrollArea):
    """Put widgets into `body`; what gets the focus is scrolled into sight."""

    def __init__(self, margin: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("scrolled", "true")
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(2 * GRID)
        self.setWidget(self._content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def reach_edges(self, right: int, bottom: int) -> None:
        """Let the area take up these margins of its page, in px, and keep them inside instead.

        The bar then lies in the right one and always keeps its room there, seen or not: text that
        wraps anew because the bar came, and so no longer needs it, would never come to rest. What
        scrolls is cut by the edge of the page and not by an empty band above it.
        """
        margins = self.body.contentsMargins()
        room = max(right - BAR_WIDTH, 0)
        self.body.setContentsMargins(margins.left(), margins.top(), room, bottom)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._show_bar(0, 0)
        self.verticalScrollBar().rangeChanged.connect(self._show_bar)

    def _show_bar(self, _lowest: int, highest: int) -> None:
        # A bar that is out of use has no handle to be seen.
        self.verticalScrollBar().setEnabled(highest > 0)

    def show_top(self) -> None:
        """Go back to where it begins."""
        self.verticalScrollBar().setValue(0)

    def _follow(self, _former: QWidget | None, focused: QWidget | None) -> None:
        if focused is not None and self._content.isAncestorOf(focused):
            self._bring_into_sight()
            # What has only just unfolded finds its place when the layout comes to rest.
            QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._content.isAncestorOf(focused) or self._fills(focused):
            return
        around = focused.height() // 2 + 3 * GRID
        if 2 * around > self.maximumViewportSize().height():
            self.ensureWidgetVisible(focused, 0, 3 * GRID)
        else:
            # Of a field that is written in, Qt would show no more than the line with the cursor.
            middle = focused.mapTo(self._content, focused.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, around)

    def _fills(self, focused: QWidget) -> bool:
        """Tell whether what is too tall for the area is in sight: its middle tells nothing more."""
        tall = focused.height() > self.maximumViewportSize().height()
        return tall and not focused.visibleRegion().isEmpty()
