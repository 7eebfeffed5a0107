"""The villages that work together: a list to arrange, and the one chosen beside it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.commands.village import add_villages, delete_village, reorder_villages
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.village import Village
from bosaet_desktop.ui.before.names_line import NamesLine
from bosaet_desktop.ui.before.village_details import VillageDetails, use_in_words
from bosaet_desktop.ui.before.village_list import VillageList
from bosaet_desktop.ui.before.village_list_model import VillageListModel
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.card import Card
from bosaet_desktop.ui.widgets.card_grid import CardGrid
from bosaet_desktop.ui.widgets.labelled_field import LabelledField
from bosaet_desktop.ui.widgets.labels import Detail

HALF_WIDTH = 300


class VillagesCard(Card):
    """Adding, naming, arranging and deleting; whatever is deleted comes back with undo."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Villages"))
        self._context = context
        self._model = VillageListModel()
        self._list = VillageList()
        self._list.setModel(self._model)
        self._model.setParent(self._list)
        self.details = VillageDetails(context.project)
        self._none = Detail(_("Write the villages that work together. Their order is kept."))
        self._names = NamesLine(_("New villages"), _("e.g. Barde, Vorgod"))
        self._names_field = LabelledField(
            _("New villages"), self._names, _("Several at once with commas between.")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._names_field.setFocusProxy(self._names.line)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addWidget(self._names_field)
        self.body.addWidget(CardGrid((left, self.details), HALF_WIDTH))

    def _connect(self) -> None:
        self._names.entered.connect(self._add)
        self._list.chosen.connect(self._show_chosen)
        self._list.edit_requested.connect(self.details.name.editor.setFocus)
        for source in (self._list, self.details):
            source.move_requested.connect(self._move)
            source.delete_requested.connect(self._delete)

    def show_villages(self, villages: Sequence[Village]) -> None:
        """Show what is stored; the village chosen stays chosen."""
        self._model.show_villages(villages)
        self._list.updateGeometry()
        self._none.setVisible(not villages)
        self._list.setVisible(bool(villages))
        self.details.setVisible(bool(villages))
        if villages and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))
        self._show_chosen(self._list.currentIndex().row())

    def _show_chosen(self, row: int) -> None:
        village = self._model.village(row)
        if village is not None:
            self.details.show_village(village, row == 0, row == self._model.rowCount() - 1)

    def _chosen(self) -> Village | None:
        return self._model.village(self._list.currentIndex().row())

    def _add(self, names: tuple[str, ...]) -> None:
        try:
            add_villages(self._context.project, names)
        except InvalidInput as error:
            self._names_field.show_error(error.in_full)
            return
        self._names_field.show_error("")
        self._names.clear()
        self._list.setCurrentIndex(self._model.index(self._model.rowCount() - 1))
        added = ngettext("{n} village added.", "{n} villages added.", len(names))
        self._context.say(added.format(n=len(names)))

    def _move(self, step: int) -> None:
        ids, row = self._model.ids(), self._list.currentIndex().row()
        if row >= 0 and 0 <= row + step < len(ids):
            ids.insert(row + step, ids.pop(row))
            reorder_villages(self._context.project, ids)

    def _delete(self) -> None:
        village = self._chosen()
        if village is None:
            return
        used = use_in_words(village)
        delete_village(self._context.project, village.id)
        words = _("{village} is deleted. Ctrl+Z brings it back.")
        if used:
            words = _("{village} is deleted; without a village now: {used}. Ctrl+Z undoes it.")
        self._context.say(words.format(village=village.name, used=used))
