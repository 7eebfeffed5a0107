"""What something is linked to: the names, and a menu of all there are to choose among."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.segment import Linked
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.labels import Body
from bosaet_desktop.ui.widgets.menu_letters import lettered


class LinkField(QWidget):
    """Emits `linked(ids)` with all that are ticked when a person ticks another one."""

    linked = Signal(list)

    def __init__(self, label: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._offered: tuple[Linked, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._names = Body()
        self._button = QuietButton(_("Choose …"), icon, self._open)
        self._button.setAccessibleName(_("Choose: {what}").format(what=label))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._names, 1)
        row.addWidget(self._button)

    def show_links(self, offered: Sequence[Linked], chosen: Iterable[str]) -> None:
        """Offer these, of which `chosen` are linked; with none to offer the field hides."""
        self._offered, ticked = tuple(offered), set(chosen)
        self._chosen = tuple(each.id for each in offered if each.id in ticked)
        names = [each.name or _("Without a title") for each in offered if each.id in ticked]
        told = ", ".join(names) if names else _("none yet")
        self._names.setText(_("{label}: {names}").format(label=self._label, names=told))
        self.setVisible(bool(offered))

    def menu(self) -> QMenu:
        """Return a menu with a tick for each that is offered."""
        menu = QMenu(self)
        for each in self._offered:
            name = each.name or _("Without a title")
            action = QAction(name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(each.id in self._chosen)
            action.triggered.connect(lambda ticked, key=each.id: self._tick(key, ticked=ticked))
            menu.addAction(action)
        return lettered(menu)

    def _open(self) -> None:
        menu = self.menu()
        menu.exec(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        menu.deleteLater()

    def _tick(self, key: str, *, ticked: bool) -> None:
        others = [each for each in self._chosen if each != key]
        self.linked.emit([*others, key] if ticked else others)
