"""Above the table of people: search, one side at a time, and the ways to reach them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.person import Side
from bosaet_desktop.ui.before.side_words import MANY
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import SecondaryButton
from bosaet_desktop.ui.widgets.field_button import add_clear_button
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl

LEAST_SEARCH = 120


class PeopleBar(QWidget):
    """Emits `changed` when others are to be shown; e-mails and phones are hidden at first."""

    changed = Signal()
    contacts_shown = Signal(bool)
    about_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self._sides = SegmentedControl(_choices({}), _("Belongs to"), small=True)
        self._contacts = SecondaryButton("", "card-account-phone-outline")
        self._about = SecondaryButton("", "file-account-outline", self.about_wanted.emit)
        self._shown: tuple[tuple[str, object], ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(_("Find people"))
        self.search.setAccessibleName(_("Find people"))
        add_clear_button(self.search)
        self._contacts.setCheckable(True)
        self._contacts.setAccessibleName(_("Show e-mail and phone"))
        self._contacts.setToolTip(_("Show e-mail and phone. Only when the hall cannot see them."))
        self._about.setAccessibleName(_("About the person chosen"))
        self._about.setToolTip(_("All that the file holds on the person chosen. Ctrl+Enter"))
        self.search.setMinimumHeight(self._contacts.sizeHint().height())
        find = QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self._contacts)
        find.addWidget(self._about)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(self._sides)
        self._parts.addLayout(find, 1)
        for row in (find, self._parts):
            row.setSpacing(GRID)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self._sides.chosen.connect(lambda _side: self.changed.emit())
        self._contacts.toggled.connect(self.contacts_shown)
        self._contacts.toggled.connect(lambda _on: self.changed.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Stand in one row where there is room, else in two; no part stands alone."""
        buttons = self._contacts.sizeHint().width() + self._about.sizeHint().width()
        taken = self._sides.sizeHint().width() + buttons + 3 * GRID
        beside = taken + theme_of(self).px(LEAST_SEARCH) <= self.width()
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def show_counts(self, counts: Mapping[Side, int]) -> None:
        """Show how many there are on each side."""
        choices = _choices(counts)
        if choices != self._shown:
            self._shown = choices
            self._sides.set_choices(choices)
            self._fit()

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


def _choices(counts: Mapping[Side, int]) -> tuple[tuple[str, object], ...]:
    everybody = _("All")
    return (
        (f"{everybody} {integer(sum(counts.values()))}", None),
        *((f"{_(MANY[side])} {integer(counts.get(side, 0))}", side) for side in Side),
    )
