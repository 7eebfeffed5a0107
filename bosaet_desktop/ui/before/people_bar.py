"""Above the table of people: search, one side at a time, and the ways to reach them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.person import Side
from bosaet_desktop.ui.before.side_words import MANY
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

SEARCH_WIDTH = 190


class _Search(QLineEdit):
    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(SEARCH_WIDTH), super().sizeHint().height())


class PeopleBar(QWidget):
    """Emits `changed` when others are to be shown; e-mails and phones are hidden at first."""

    changed = Signal()
    contacts_shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.search = _Search()
        self._sides = SegmentedControl((), _("Side"), small=True)
        self._contacts = SecondaryButton("", "card-account-phone-outline")
        self._shown: tuple[tuple[str, object], ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(_("Find people"))
        self.search.setAccessibleName(_("Find people"))
        self.search.setClearButtonEnabled(True)
        self._contacts.setCheckable(True)
        self._contacts.setAccessibleName(_("Show e-mail and phone"))
        self._contacts.setToolTip(_("Show e-mail and phone. Only when the hall cannot see them."))
        self._sides.setMinimumHeight(self.search.sizeHint().height())
        row = FlowLayout(self)
        for part in (self.search, self._sides, self._contacts):
            row.addWidget(part)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self._sides.chosen.connect(lambda _side: self.changed.emit())
        self._contacts.toggled.connect(self.contacts_shown)
        self._contacts.toggled.connect(lambda _on: self.changed.emit())

    def show_counts(self, counts: Mapping[Side, int]) -> None:
        """Show how many there are on each side."""
        choices: tuple[tuple[str, object], ...] = (
            (f"{_('All')} {integer(sum(counts.values()))}", None),
            *((f"{_(MANY[side])} {integer(counts[side])}", side) for side in Side),
        )
        if choices != self._shown:
            self._shown = choices
            self._sides.set_choices(choices)

    def side(self) -> Side | None:
        """Return the side to show, None for all."""
        value = self._sides.value()
        return value if isinstance(value, Side) else None

    def with_contacts(self) -> bool:
        """Say whether e-mail and phone are to be shown."""
        return self._contacts.isChecked()

    def show_all(self) -> None:
        """Show everybody again."""
        self.search.clear()
        self._sides.choose(None)
        self.changed.emit()
