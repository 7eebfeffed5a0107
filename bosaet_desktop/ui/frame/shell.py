"""The one window of the facilitator: start page, form or project lie in it, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from bosaet_desktop.ui.frame.dropping import answer_drag, dropped_files

SMALLEST = (800, 560)
FIRST_SIZE = (1366, 768)
TITLE_BAR = 40


class Shell(QMainWindow):
    """Keeps size and place whatever lies in it, and takes files dropped on it."""

    # The paths of all that was dropped at once.
    files_dropped = Signal(tuple)

    def __init__(self, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self.setWindowTitle("Bosæt")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.resize(*FIRST_SIZE)

    def show_content(self, content: QWidget) -> None:
        """Let `content` fill the window; what was there before goes."""
        self.setCentralWidget(content)

    def clear(self) -> None:
        """Take the content away at once; never call it from a signal of the content itself."""
        former = self.takeCentralWidget()
        if former is not None:
            former.deleteLater()
            QCoreApplication.sendPostedEvents(former, QEvent.Type.DeferredDelete)

    def content(self) -> QWidget:
        """Return what fills the window, the window itself before there is anything."""
        return self.centralWidget() or self

    def restore_place(self, geometry: QByteArray) -> None:
        """Stand where the window stood last time; the first time, fill a screen with no room."""
        room = self.screen().availableGeometry().size()
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        elif room.width() < FIRST_SIZE[0] or room.height() < FIRST_SIZE[1] + TITLE_BAR:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let what fills the window have a key that nothing in it has the keyboard for."""
        content = self.centralWidget()
        # Any other key has been there already, on its way up.
        if content is not None and self.focusWidget() is None:
            content.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        answer_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        answer_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if answer_drag(event):
            paths = dropped_files(event.mimeData())
            # A question asked now would keep the program waiting that the file was dragged from.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(paths))
