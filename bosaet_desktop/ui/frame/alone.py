"""A window that shows one page and nothing else, for the typist; left by a plain question only."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenuBar, QMessageBox, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.open_project import OpenProject
from bosaet_desktop.ui.frame.page_stack import PageStack
from bosaet_desktop.ui.frame.panels import Panels
from bosaet_desktop.ui.frame.status_line import StatusLine

# What a typist may do besides typing; everything else leads elsewhere or shows something.
ALLOWED = frozenset({"undo", "redo", "larger", "smaller", "normal_size"})


class Alone(QObject):
    """Hides the parts around the page and takes the menus' keys away, and brings both back.

    What page stands alone is remembered for the project: neither larger text nor opening the
    file again brings the rest back. Emits `changed` when it begins and ends.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        opened: OpenProject,
        actions: Actions,
        stack: PageStack,
        panels: Panels,
        status: StatusLine,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._stack = window, actions, stack
        self._panels, self._status = panels, status
        self._preferences, self._path = opened.preferences, opened.project.path
        self._off: list[str] = []
        self.is_on = False
        stack.alone_requested.connect(self._follow)

    @property
    def page(self) -> str:
        """The key of the page that is to stand alone, empty for the whole window."""
        return self._preferences.alone_page(self._path)

    def begin(self) -> None:
        """Show nothing but the page in view, if that is the one to stand alone."""
        if self.is_on or self.page != self._stack.current_key:
            return
        self._off = [
            name for name, each in self._actions if each.isEnabled() and name not in ALLOWED
        ]
        self._show(alone=True)

    def hold(self) -> None:
        """Keep the actions off that lead elsewhere, whatever the page in view would allow."""
        if self.is_on:
            for name, action in self._actions:
                if name not in ALLOWED:
                    action.setEnabled(False)

    def lets_go_to(self, key: str) -> bool:
        """Tell whether the page `key` may be shown."""
        return not self.is_on or key == self._stack.current_key

    def _follow(self, alone: bool) -> None:
        if alone:
            self._preferences.keep_alone_page(self._path, self._stack.current_key)
            self.begin()
        else:
            self._ask_to_leave()

    def _ask_to_leave(self) -> None:
        """Ask plainly; a stray Enter, Space or Esc stays."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(_("Unlock"))
        box.setText(_("Leave the typist's view?"))
        box.setInformativeText(_("The whole window comes back, with the result and the hall."))
        yes = box.addButton(_("Leave it"), QMessageBox.ButtonRole.YesRole)
        no = box.addButton(_("Stay"), QMessageBox.ButtonRole.NoRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.finished.connect(lambda: self._leave() if box.clickedButton() is yes else None)
        box.finished.connect(box.deleteLater)
        box.finished.connect(self._stack.take_focus)
        box.open()

    def _leave(self) -> None:
        self._preferences.keep_alone_page(self._path, "")
        self._show(alone=False)
        for name in self._off:
            self._actions[name].setEnabled(True)
        self.changed.emit()

    def _show(self, *, alone: bool) -> None:
        self.is_on = alone
        bar = self._window.findChild(QMenuBar)
        if bar is not None:
            bar.setVisible(not alone)
            bar.setEnabled(not alone)
        self._panels.stand_alone(alone)
        self._status.show_keys(not alone)
        self._window.window().setAcceptDrops(not alone)
        self._stack.current_page().stand_alone(alone)
        self._stack.take_focus()
        self.changed.emit()
