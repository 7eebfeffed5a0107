"""Which initiatives stand on the sheet, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.ui.how.sheets.choice_list_model import ChoiceListModel, SheetChoice
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from bosaet_desktop.ui.widgets.labels import Detail
from bosaet_desktop.ui.widgets.whole_words import WholeWordsDelegate

# A dozen titles stay in sight in the lowest window.
LOW_ROWS = "QListView::item { padding: 4px 8px; }"


class _ChoiceList(QListView):
    """Space ticks, Alt with an arrow moves; emits `step_requested(rows)`."""

    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_requested.emit(step)
        else:
            super().keyPressEvent(event)


class ChoiceSection(QWidget):
    """Emits `chosen(ids in order)`, `withdrawn(initiative id, yes)` and `naming_requested()`."""

    chosen = Signal(list)
    withdrawn = Signal(str, bool)
    naming_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChoiceListModel(self)
        self.list = _ChoiceList()
        self._up = IconButton("arrow-up", _("Move up (Alt+Up)"), lambda: self._step(-1))
        self._down = IconButton("arrow-down", _("Move down (Alt+Down)"), lambda: self._step(1))
        self._withdraw = QuietButton(_("Withdraw"), "", self._toggle_withdrawn)
        self._name = SecondaryButton(
            _("Name a proposal …"), "lightbulb-outline", self.naming_requested.emit
        )
        self._count = Detail()
        self._choices: tuple[SheetChoice, ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setAccessibleName(_("Initiatives on the sheet"))
        self.list.setProperty("bare", "true")
        self.list.setStyleSheet(LOW_ROWS)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(WholeWordsDelegate(self.list))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        for button in (self._up, self._down, self._withdraw):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self._name, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_blank_row(None)

    def _connect(self) -> None:
        self.model.ticked.connect(self._tick)
        self.model.moved.connect(self._move)
        self.list.step_requested.connect(self._step)
        self.list.selectionModel().currentChanged.connect(lambda: self._show_buttons())

    def show_choices(self, choices: Sequence[SheetChoice]) -> None:
        """Show all initiatives, those on the sheet first and in its order."""
        current = self._current()
        self._choices = tuple(choices)
        self.model.show_choices(choices)
        withdrawn = sum(1 for each in choices if each.row and each.withdrawn)
        on_sheet = sum(1 for each in choices if each.row) - withdrawn
        told = ngettext(
            "{n} initiative on the sheet", "{n} initiatives on the sheet", on_sheet
        ).format(n=on_sheet)
        if withdrawn:
            told = f"{told} · " + _("{n} withdrawn").format(n=withdrawn)
        self._count.setText(told)
        row = self.model.row_of(current.initiative_id) if current else 0
        self.list.setCurrentIndex(self.model.index(max(row, 0)))
        self._show_buttons()

    def show_blank_row(self, row: int | None) -> None:
        """Offer to name the next empty row of the printed sheets, if there is one."""
        self._name.setVisible(row is not None)

    def _current(self) -> SheetChoice | None:
        return self.model.choice(self.list.currentIndex().row())

    def _show_buttons(self) -> None:
        each = self._current()
        last = sum(1 for other in self._choices if other.row)
        self._up.setEnabled(each is not None and each.row > 1)
        self._down.setEnabled(each is not None and 0 < each.row < last)
        self._withdraw.setEnabled(each is not None and each.row > 0)
        back = each is not None and each.withdrawn
        self._withdraw.setText(_("Bring back") if back else _("Withdraw"))

    def _keys(self) -> list[str]:
        return [each.initiative_id for each in self._choices if each.row]

    def _tick(self, initiative_id: str, on: bool) -> None:
        rest = [key for key in self._keys() if key != initiative_id]
        self.chosen.emit([*rest, initiative_id] if on else rest)

    def _step(self, rows: int) -> None:
        each = self._current()
        if each is not None and each.row:
            self._move(each.initiative_id, each.row - 1 + rows)

    def _move(self, initiative_id: str, row: int) -> None:
        keys = self._keys()
        if initiative_id not in keys:
            return
        keys.remove(initiative_id)
        at = min(max(row, 0), len(keys)) if row >= 0 else len(keys)
        keys.insert(at, initiative_id)
        if keys != self._keys():
            self.chosen.emit(keys)

    def _toggle_withdrawn(self) -> None:
        each = self._current()
        if each is not None and each.row:
            self.withdrawn.emit(each.initiative_id, not each.withdrawn)
