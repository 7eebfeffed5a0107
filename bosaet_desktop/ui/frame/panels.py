"""Path, page and guide side by side; the guide makes way where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bosaet_desktop.ui.frame.focus import focus_into
from bosaet_desktop.ui.frame.guide_panel import GUIDE_WIDTH, GuidePanel
from bosaet_desktop.ui.frame.path_panel import PATH_WIDTH, PathPanel
from bosaet_desktop.ui.frame.reading_order import put_in_reading_order
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.theme.theme import PAGE_SIDE, theme_of

GUIDE_NEEDS_WIDTH = 1280
PAGE_TOP, PAGE_SPACING = 22, 16


class Panels(QWidget):
    """Both sides can be hidden; what was chosen is remembered."""

    guide_shown = Signal(bool)

    def __init__(self, path: PathPanel, guide: GuidePanel, preferences: Preferences) -> None:
        super().__init__()
        self._path, self._guide, self._preferences = path, guide, preferences
        self._forced = self._alone = False
        self._page = QWidget()
        self._row = QHBoxLayout(self)
        self._middle = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        # To the right and below a page reaches to the edge: `EDGES` of the page stack.
        self._middle.setContentsMargins(PAGE_SIDE, PAGE_TOP, 0, 0)
        self._middle.setSpacing(PAGE_SPACING)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._path)
        self._row.addLayout(self._middle, 1)
        self._row.addWidget(self._guide)
        # The sides grow with the text, but only half as fast: the page needs the room.
        growth = (1 + theme_of(self).text_size / 100) / 2
        self._path.setFixedWidth(round(PATH_WIDTH * growth))
        self._guide.setFixedWidth(round(GUIDE_WIDTH * growth))
        self._guide_needs = round(GUIDE_NEEDS_WIDTH * growth)
        self._path.setVisible(self._preferences.path_shown)
        self._guide.hide()

    def fill_middle(self, above: Sequence[QWidget], page: QWidget) -> None:
        """Put `page` between the sides, with what stands above it."""
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, PAGE_SIDE, 0)
        top.setSpacing(PAGE_SPACING)
        for widget in above:
            top.addWidget(widget)
        self._page = page
        self._middle.addLayout(top)
        self._middle.addWidget(page, 1)

    def begin(self) -> None:
        """Let the guide come before anything is laid out: laying the page out twice takes time."""
        self._show_guide()

    def turn_to_next_part(self, step: int = 1) -> None:
        """Put the keyboard into the next of path, page and guide that is shown and can take it."""
        parts = [self._path, self._page, self._guide]
        focused = self.window().focusWidget()
        inside = [at for at, part in enumerate(parts) if _has(part, focused)]
        at = inside[0] if inside else parts.index(self._page)
        for distance in range(1, len(parts) + 1):
            part = parts[(at + step * distance) % len(parts)]
            if part.isVisible() and focus_into(_entrance(part)):
                return

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Only now is it known what stands on the page.
        put_in_reading_order(self)
        return super().focusNextPrevChild(forward)

    def stand_alone(self, alone: bool) -> None:
        """Show the page without the sides, or bring back those that were chosen."""
        self._alone = alone
        self._path.setVisible(not alone and self._preferences.path_shown)
        self._show_guide()

    def toggle_path(self) -> None:
        """Hide the path or bring it back."""
        self._preferences.path_shown = self._path.isHidden()
        self._path.setVisible(self._preferences.path_shown)

    def toggle_guide(self) -> None:
        """Hide the guide or bring it back, in a narrow window too when asked for."""
        shown = self._guide.isHidden()
        self._preferences.guide_shown = shown
        self._forced = shown and self._width() < self._guide_needs
        self._show_guide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._width() >= self._guide_needs:
            self._forced = False
        self._show_guide()

    def _width(self) -> int:
        """Return how wide path, page and guide are together, which is known before they are."""
        return self.window().width()

    def _show_guide(self) -> None:
        room = self._forced or self._width() >= self._guide_needs
        wanted = self._preferences.guide_shown and not self._alone
        self._guide.setVisible(room and wanted)
        # At once: a paint that came before the layout would show the guide on top of the path.
        self._row.activate()
        self.guide_shown.emit(not self._guide.isHidden())


def _has(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and part.isAncestorOf(focused)


def _entrance(part: QWidget) -> QWidget:
    """Return the page itself where `part` is the stack of pages, which hides the others."""
    shown = part.currentWidget() if isinstance(part, QStackedWidget) else None
    return shown or part
