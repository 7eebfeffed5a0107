"""Shows what was recognised in a list of people before anything is written down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bosaet_desktop.core.exchange.participants_import import COLUMNS as FIELDS
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.participant import Participant, ParticipantList
from bosaet_desktop.ui.before.people_columns import COLUMNS
from bosaet_desktop.ui.before.side_words import ONE
from bosaet_desktop.ui.theme.theme import GRID, theme_of
from bosaet_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Body, Caption, Heading

SHOWN_ROWS = 8
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SIZE = (720, 460)
TITLES = {field: column.title for field, column in zip(FIELDS, COLUMNS, strict=True)}


class ParticipantsDialog(QDialog):
    """Accepted when the people shall be added."""

    def __init__(
        self, taken: ParticipantList, new_villages: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken, self._new_villages = taken, new_villages
        self.setWindowTitle(_("Add people"))
        self._table = self._preview()
        self._lay_out()

    def _preview(self) -> QTableWidget:
        shown = self._taken.people[:SHOWN_ROWS]
        table = QTableWidget(len(shown), len(self._taken.columns))
        table.setHorizontalHeaderLabels([_(TITLES[name]) for name in self._taken.columns])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(LEFT)
        table.setAccessibleName(_("What was recognised"))
        for row, each in enumerate(shown):
            for column, name in enumerate(self._taken.columns):
                table.setItem(row, column, QTableWidgetItem(_shown(each, name)))
        table.resizeColumnsToContents()
        return table

    def _lay_out(self) -> None:
        count = len(self._taken.people)
        words = ngettext("Add {n} person", "Add {n} people", count).format(n=count)
        add = PrimaryButton(words, "plus", self.accept)
        add.setEnabled(bool(count))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(SecondaryButton(_("Cancel"), deed=self.reject))
        buttons.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(Heading(_("Is this how the list is meant?")))
        for remark in remarks(self._taken, self._new_villages):
            column.addWidget(Body(remark))
        column.addWidget(self._table, 1)
        if count > SHOWN_ROWS:
            more = ngettext("and {n} more", "and {n} more", count - SHOWN_ROWS)
            column.addWidget(Caption(more.format(n=count - SHOWN_ROWS)))
        column.addLayout(buttons)
        theme = theme_of(self)
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        add.setFocus(Qt.FocusReason.OtherFocusReason)


def remarks(taken: ParticipantList, new_villages: Sequence[str]) -> list[str]:
    """Return what deserves a look before the people are added, each a finished sentence."""
    said = []
    if new_villages:
        new = _("New villages: {names}.")
        said.append(new.format(names=", ".join(new_villages)))
    if taken.ignored_columns:
        left_out = _("Columns left out: {names}.")
        said.append(left_out.format(names=", ".join(taken.ignored_columns)))
    if taken.nameless:
        without = ngettext(
            "{count} row without a name was left out.",
            "{count} rows without a name were left out.",
            taken.nameless,
        )
        said.append(without.format(count=taken.nameless))
    return said


def _shown(each: Participant, name: str) -> str:
    return _(ONE[each.side]) if name == "side" else str(getattr(each, name))
