"""Path, page and guide side by side; the guide makes way where the window is narrow."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bosaet_desktop.ui.frame.guide_panel import GUIDE_WIDTH, GuidePanel
from bosaet_desktop.ui.frame.path_panel import PATH_WIDTH, PathPanel
from bosaet_desktop.ui.preferences import Preferences
from bosaet_desktop.ui.theme.theme import theme_of

GUIDE_NEEDS_WIDTH = 1280
PAGE_MARGINS = (28, 22, 28, 22)
PAGE_SPACING = 16


class Panels(QWidget):
    """Both sides can be hidden; what was chosen is remembered."""

    guide_shown = Signal(bool)

    def __init__(self, path: PathPanel, guide: GuidePanel, preferences: Preferences) -> None:
        super().__init__()
        self._path, self._guide, self._preferences = path, guide, preferences
        self._forced = False
        self.middle = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.middle.setContentsMargins(*PAGE_MARGINS)
        self.middle.setSpacing(PAGE_SPACING)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._path)
        row.addLayout(self.middle, 1)
        row.addWidget(self._guide)
        # The sides grow with the text, but only half as fast: the page needs the room.
        growth = (1 + theme_of(self).text_size / 100) / 2
        self._path.setFixedWidth(round(PATH_WIDTH * growth))
        self._guide.setFixedWidth(round(GUIDE_WIDTH * growth))
        self._guide_needs = round(GUIDE_NEEDS_WIDTH * growth)
        self._path.setVisible(self._preferences.path_shown)
        self._guide.hide()

    def toggle_path(self) -> None:
        """Hide the path or bring it back."""
        self._preferences.path_shown = self._path.isHidden()
        self._path.setVisible(self._preferences.path_shown)

    def toggle_guide(self) -> None:
        """Hide the guide or bring it back, in a narrow window too when asked for."""
        shown = self._guide.isHidden()
        self._preferences.guide_shown = shown
        self._forced = shown and self.width() < self._guide_needs
        self._show_guide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() >= self._guide_needs:
            self._forced = False
        self._show_guide()

    def _show_guide(self) -> None:
        room = self._forced or self.width() >= self._guide_needs
        self._guide.setVisible(room and self._preferences.guide_shown)
        self.guide_shown.emit(not self._guide.isHidden())
