"""Focus areas or values of an initiative: written with commas, or ticked in a menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.tag import NamedTag
from bosaet_desktop.core.text import names_in
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.what_do_we_want.menu_entry import entry, submenu
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.menu_letters import lettered
from bosaet_desktop.ui.widgets.text_field import TextField


class TagField(QWidget):
    """Emits `named(names)` with all that were written or ticked, and wishes about the list."""

    named = Signal(list)
    rename_wanted = Signal(str, str)
    delete_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[NamedTag, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self.field = TextField(waits_to_be_left=True)
        self._button = QuietButton(_("List …"), "format-list-bulleted", self._open)
        self._button.setAccessibleName(_("Choose: {what}").format(what=name))
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self._button)
        self.field.setAccessibleName(name)
        self.field.committed.connect(lambda text: self.named.emit(list(names_in(text))))

    def show_tags(self, known: Sequence[NamedTag], chosen: Sequence[str]) -> None:
        """Show the names chosen, and offer all that are known."""
        self._known, self._chosen = tuple(known), tuple(chosen)
        self.field.show_text(", ".join(chosen))
        self._button.setVisible(bool(known))

    def commit(self) -> None:
        """Store what is half written."""
        self.field.commit()

    def menu(self) -> QMenu:
        """Return the list with a tick for each, and what can be done to it."""
        menu = QMenu(self)
        for each in self._known:
            action = QAction(each.name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(each.name in self._chosen)
            action.triggered.connect(lambda ticked, name=each.name: self._tick(name, ticked=ticked))
            menu.addAction(action)
        menu.addSeparator()
        renaming, deleting = submenu(menu, _("Rename")), submenu(menu, _("Delete from the list"))
        for each in self._known:
            entry(renaming, each.name, partial(self.rename_wanted.emit, each.id, each.name))
            entry(deleting, each.name, partial(self.delete_wanted.emit, each.id))
        return lettered(menu)

    def _open(self) -> None:
        menu = self.menu()
        menu.exec(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        menu.deleteLater()

    def _tick(self, name: str, *, ticked: bool) -> None:
        others = [each for each in self._chosen if each != name]
        self.named.emit([*others, name] if ticked else others)
