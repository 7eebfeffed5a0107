"""Writing down what is said: a kind by one key, the words, Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bosaet_desktop.core.analysis.minutes_words import NOTE_NAMES
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.meeting import NoteKind
from bosaet_desktop.ui.theme.theme import GRID
from bosaet_desktop.ui.widgets.labels import Caption
from bosaet_desktop.ui.widgets.line_list import NewLine
from bosaet_desktop.ui.widgets.segmented_control import SegmentedControl


class NoteCapture(QWidget):
    """Gives `add(kind, text)` each line; the kind goes back to a plain note after it."""

    def __init__(self, add: Callable[[NoteKind, str], object]) -> None:
        super().__init__()
        self._add = add
        self._kind = NoteKind.NOTE
        self.kinds = SegmentedControl(
            [(_(NOTE_NAMES[kind]), kind) for kind in NoteKind],
            _("What it is"),
            wraps=True,
        )
        self.line = NewLine(_("New note"), _("Write what was said and press Enter"), self._take)
        self._under = Caption()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.kinds, self.line, self._under):
            column.addWidget(part)
        self.kinds.chosen.connect(self._choose)
        for at, kind in enumerate(NoteKind, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{at}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda kind=kind: self.choose(kind))

    def choose(self, kind: NoteKind) -> None:
        """Let the next line be of this kind."""
        self._kind = kind
        self.kinds.choose(kind)

    def show_item(self, title: str) -> None:
        """Say under which item of the agenda notes are filed now, empty for none."""
        keys = _("Alt+1 to Alt+5 choose what it is.")
        under = _("Filed under: {item}.").format(item=title) if title else ""
        self._under.setText(" ".join(part for part in (under, keys) if part))

    def _choose(self, kind: object) -> None:
        self._kind = NoteKind(str(kind))
        self.line.setFocus()

    def _take(self, text: str) -> None:
        self._add(self._kind, text)
        self.choose(NoteKind.NOTE)
