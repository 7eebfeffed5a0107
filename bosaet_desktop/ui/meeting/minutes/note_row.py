"""What belongs to a note: its kind, when and under what it was said, and where it can go."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from bosaet_desktop.core.analysis.minutes_words import NOTE_NAMES
from bosaet_desktop.core.formatting import time_of_day
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.meeting import AgendaItem
from bosaet_desktop.core.rows.minutes import Note
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.ui.theme.theme import theme_of
from bosaet_desktop.ui.widgets.buttons import QuietButton
from bosaet_desktop.ui.widgets.calm import calm
from bosaet_desktop.ui.widgets.choice_field import ChoiceField
from bosaet_desktop.ui.widgets.flow_layout import FlowLayout
from bosaet_desktop.ui.widgets.labels import Caption

_DEEDS = {
    NoteKind.QUESTION: N_("Ask it among the open questions"),
    NoteKind.AGREEMENT: N_("List it among what we agree on"),
}
_DONE = {
    NoteKind.QUESTION: N_("Stands among the open questions"),
    NoteKind.AGREEMENT: N_("Stands among what we agree on"),
}
# As high as the calm field beside it, so that the words stand in its middle.
FIELD_HEIGHT = 31
# A title too long for the whole row is cut; this many of the widest letters of it are left.
ITEM_LENGTH = 10
# As far in as the words of the fields above, where it stands on a line of its own.
TOLD_INDENT = 12


class _ItemChoice(ChoiceField):
    """As wide as the title that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(ITEM_LENGTH)
        self.currentTextChanged.connect(lambda _words: self.updateGeometry())

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        least = ITEM_LENGTH * metrics.horizontalAdvance("X")
        words = metrics.horizontalAdvance(self.currentText()) + 1
        return QSize(hint.width() + max(words - least, 0), hint.height())


class NoteBelow(QWidget):
    """Emits `kind_chosen` with a kind, `item_chosen` with an item's id or None for no item, and
    `passed_on` when the note is to stand elsewhere too.
    """

    kind_chosen = Signal(object)
    item_chosen = Signal(object)
    passed_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = ChoiceField([(_(name), kind) for kind, name in NOTE_NAMES.items()])
        self._kind.setAccessibleName(_("What it is"))
        self.item = _ItemChoice()
        self.item.setAccessibleName(_("Item of the agenda"))
        self.item.setToolTip(_("Move the note under another item"))
        self._kind.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self._items: Sequence[AgendaItem] = ()
        calm(self._kind, self.item)
        self._told = Caption()
        self._told.setIndent(TOLD_INDENT)
        self.pass_on = QuietButton("", "arrow-right", self.passed_on.emit)
        self._told.setMinimumHeight(theme_of(self).px(FIELD_HEIGHT))
        row = FlowLayout(self)
        for part in (self._kind, self.item, self._told.one_line(), self.pass_on):
            row.addWidget(part)
        self._kind.chosen.connect(self.kind_chosen)
        self.item.chosen.connect(self.item_chosen)

    def show_note(self, note: Note, items: Sequence[AgendaItem]) -> None:
        """Show what is stored; `items` are those it can be moved under."""
        self._kind.choose(note.kind)
        self._offer(items)
        self.item.choose(note.item_id)
        said = [time_of_day(note.written_at)]
        if note.passed_on:
            said.append(_(_DONE[note.kind]))
        self._told.setText(" · ".join(part for part in said if part))
        deed = _DEEDS.get(note.kind, "")
        self.pass_on.setText(_(deed) if deed else "")
        self.pass_on.setVisible(bool(deed) and not note.passed_on)

    def _offer(self, items: Sequence[AgendaItem]) -> None:
        """Offer these items; the same ones as before are left alone, for one may be folded out."""
        if items != self._items:
            self._items = items
            named = [(item.title, item.id) for item in items]
            self.item.set_choices([(_("Under no item"), None), *named])
        self.item.setVisible(bool(items))
